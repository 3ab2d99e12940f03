checks_corners-undefined = La norma no define límites para la tolerancia de { $names }; se han construido con su medida nominal.
checks_corners-ranges-pass = La pieza resiste en { $count } esquinas de sus intervalos: se ha construido cada par de extremos.
checks_corners-ranges-stopped = La pieza resiste en las { $count } esquinas de sus intervalos que se han construido; no se han construido todos los pares.
checks_corners-tolerances-pass = La pieza resiste en { $count } combinaciones de sus medidas toleradas en sus límites.
checks_corners-tolerances-stopped = La pieza resiste en las { $count } combinaciones de medidas toleradas que se han construido; no se han construido todos los pares.
checks_corners-unbuilt = Con { $settings }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
} la pieza no se construye: { $reason }
checks_corners-ranges-hint = Esto ocurre con { $settings }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}. Reduzca un intervalo o haga que el programa lo tenga en cuenta.
checks_corners-tolerances-hint = Esto ocurre con { $settings }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}: una pieza así está dentro de sus tolerancias. Elija tolerancias más estrechas u otras medidas nominales.
checks_corners-gap-unmeasured = No se ha podido medir el juego { $name } entre { $start } y { $end }.
checks_corners-gap-rigid = El juego { $name } es de { NUMBER($gap, maximumFractionDigits: 4) } mm y ninguna medida tolerada lo cambia.
checks_corners-gap-outside = El juego { $name } es de { NUMBER($gap, maximumFractionDigits: 4) } mm; está fuera de sus límites y ninguna medida tolerada lo cambia.
checks_corners-gap-hint = Nombre dos elementos del resultado mostrado, pieza.elemento en un conjunto, y dé tolerancias a las medidas entre ellos.
checks_corners-examined-script = No se han podido leer las unidades del programa sin ejecutarlo.
checks_corners-examined-making = No se ha podido examinar si la pieza se puede fabricar.
checks_corners-examined-assembly = No se ha podido examinar lo que los cuerpos se hacen entre sí.
checks_corners-examined-studies = No se ha podido resolver cada estudio de resistencia.
checks_corners-examined-builds = No se hicieron todas las demás construcciones: juntas tardan más de lo que se concede a una pieza.
checks_corners-examined-hint = Ha necesitado demasiado tiempo o memoria: ayudan menos caras o cuerpos, u otro intento en una hora más tranquila.
checks_corners-gap-left_out = No se sabe lo que { $names }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
} hacen con el juego { $name }: no se han probado, no tienen límites o la pieza no se ha construido con ellas.
