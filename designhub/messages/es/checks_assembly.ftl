# Cuerpos en el mismo sitio

checks-assembly-interference-pass = Nada se solapa: { $bodies } cuerpos, { $pairs } pares a menos de { NUMBER($cap, maximumFractionDigits: 1) } mm{ $pressed ->
    [0] .
    [one] , uno de ellos un ajuste a presión o una rosca, como se declaró.
   *[other] , { $pressed } de ellos ajustes a presión o roscas, como se declaró.
}
checks-assembly-interference-fail = { $first } y { $second } se solapan: ambos ocupan { NUMBER($volume, maximumFractionDigits: 3) } mm³.
checks-assembly-interference-more = { $count ->
    [one] Otro par de cuerpos se solapa.
   *[other] Otros { $count } pares de cuerpos se solapan.
}
checks-assembly-interference-skip = No todos los pares se pudieron examinar hasta el final: { $missing } omitidos o examinados solo por triángulos, { $unsure } demasiado justos para decidir.
checks-assembly-interference-hint = Mueve uno de los dos, o quita de uno lo que necesita el otro.
checks-assembly-interference-sleeve_hint = El eje está dibujado mayor que su agujero. Dibuja ambos con la medida nominal y declara fit(agujero, eje, "H7/p6"), o declara la rosca con feature(..., thread="M6").

# Holgura

checks-assembly-clearance-pass = De los cuerpos que no se tocan, { $first } y { $second } son los más próximos: { NUMBER($gap, maximumFractionDigits: 3) } mm.
checks-assembly-clearance-fail = { $first } y { $second } distan { NUMBER($gap, maximumFractionDigits: 3) } mm; se exigen al menos { NUMBER($least, maximumFractionDigits: 3) } mm.
checks-assembly-clearance-hint = Deja más sitio entre los dos, o cambia el requisito «clearance».

# Movimiento

checks-assembly-motion-pass = Nada se solapa en ninguna de las { $positions } posiciones de { $parameters }.
checks-assembly-motion-least = Nada se solapa en ninguna de las { $positions } posiciones de { $parameters }; { $first } y { $second } son los que más se acercan, { NUMBER($gap, maximumFractionDigits: 3) } mm en { $position }.
checks-assembly-motion-fail = { $first } y { $second } se solapan en { $position }: ambos ocupan { NUMBER($volume, maximumFractionDigits: 3) } mm³.
checks-assembly-motion-skip = El recorrido no se examinó entero: { $unbuilt } de { $positions } posiciones no se construyeron, { $missing } pares se omitieron o se examinaron solo por triángulos.

# Ejes en agujeros

checks-assembly-mates-pass = { $hole } y { $shaft } ({ $zones }) están montados uno en otro{ $count ->
    [one] {""}
   *[other] {" "}{ $count } veces
}, en { NUMBER($length, maximumFractionDigits: 2) } mm.
checks-assembly-mates-elsewhere = { $hole } y { $shaft } ({ $zones }) están alineados, pero no se encuentran en esta posición: sus puntos medios distan { NUMBER($value, maximumFractionDigits: 2) } mm. Las demás posiciones aún no se han examinado.
checks-assembly-mates-apart = { $hole } y { $shaft } ({ $zones }) están alineados, pero el eje no está en el agujero: sus puntos medios distan { NUMBER($value, maximumFractionDigits: 3) } mm.
checks-assembly-mates-apart_hint = Mueve el eje a lo largo hasta que entre en el agujero, hazlo más largo, o quita el ajuste.
checks-assembly-mates-offset = { $hole } y { $shaft } ({ $zones }) no están montados uno en otro: sus ejes distan { NUMBER($value, maximumFractionDigits: 3) } mm.
checks-assembly-mates-offset_hint = Coloca el eje en la línea del agujero, o nombra los elementos que van juntos.
checks-assembly-mates-size = { $hole } y { $shaft } ({ $zones }) no pueden ser un ajuste: los diámetros difieren en { NUMBER($value, maximumFractionDigits: 3) } mm.
checks-assembly-mates-tilted = { $hole } y { $shaft } ({ $zones }) no están montados uno en otro: sus ejes forman { NUMBER($value, maximumFractionDigits: 2) }°.
checks-assembly-mates-tilted_hint = Gira el eje hasta que apunte a lo largo del agujero, o nombra los elementos que van juntos.
checks-assembly-mates-size_hint = Da a ambos el mismo diámetro nominal; lo demás lo dicen las zonas de tolerancia.
checks-assembly-mates-bare = { $count ->
    [one] Un eje está en un agujero de su mismo diámetro sin ajuste declarado: { $names }.
   *[other] { $count } ejes están en agujeros de su mismo diámetro sin ajuste declarado: { $names }.
}
checks-assembly-mates-bare_hint = Donde importe cómo encajan los dos, declara fit(agujero, eje, "H7/g6").
checks-assembly-fit-pass = { $hole } y { $shaft }, Ø { NUMBER($diameter, maximumFractionDigits: 3) } { $zones }: { $kind ->
    [clearance] ajuste con juego, de { NUMBER($least, maximumFractionDigits: 1) } a { NUMBER($most, maximumFractionDigits: 1) } µm de juego
    [interference] ajuste con apriete, de { NUMBER($least, maximumFractionDigits: 1) } a { NUMBER($most, maximumFractionDigits: 1) } µm (negativo: apriete)
   *[transition] ajuste indeterminado, de { NUMBER($least, maximumFractionDigits: 1) } a { NUMBER($most, maximumFractionDigits: 1) } µm (negativo: apriete)
}, en { NUMBER($length, maximumFractionDigits: 2) } mm.

# Masa

checks-assembly-mass-pass = { $bodies } cuerpos de { $kinds } clases pesan juntos { NUMBER($mass, maximumFractionDigits: 2) } g; su centro de masas está en ({ NUMBER($x, maximumFractionDigits: 2) }; { NUMBER($y, maximumFractionDigits: 2) }; { NUMBER($z, maximumFractionDigits: 2) }) mm.
checks-assembly-mass-skip = { $bodies } cuerpos de { $kinds } clases; no se sabe cuánto pesan juntos, pues { $count ->
    [one] una clase no tiene material conocido: { $names }.
   *[other] { $count } clases no tienen material conocido: { $names }.
}

# Lo que aún puede moverse

checks-assembly-freedom-whole = { $degrees ->
    [0] Nada puede moverse respecto a { $ground }
    [one] Queda un grado de libertad; { $ground } se toma como bancada
   *[other] Quedan { $degrees } grados de libertad; { $ground } se toma como bancada
}{ $fixed ->
    [0] .
   *[other] . Se toman como unidos firmemente (a presión, atornillados): { $fixed }.
}
checks-assembly-freedom-body = { $body } tiene { $degrees ->
    [one] un grado de libertad
   *[other] { $degrees } grados de libertad
} respecto a { $ground }{ $slides ->
    [none] {""}
   *[other] ; desliza según { $slides }
}{ $turns ->
    [none] {""}
   *[other] ; gira en torno a { $turns }
}{ $screws ->
    [none] {""}
   *[other] ; se enrosca según { $screws }
}.
checks-assembly-freedom-lies = { $body } no está sujeto: solo se apoya en algo{ $lifted ->
    [none] .
   *[other] {" "}y se puede retirar según { $lifted }.
}
checks-assembly-freedom-free = Nada sujeta { $body } en ninguna dirección.
checks-assembly-freedom-loose = { $count ->
    [one] Un cuerpo no toca nada y está suelto: { $names }.
   *[other] { $count } cuerpos no tocan nada y están sueltos: { $names }.
}
checks-assembly-freedom-loose_hint = Llévalo a su sitio, hasta que toque lo que lo sujeta.
