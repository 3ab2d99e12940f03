analysis-mechanics-section = Con estas medidas no hay sección ({ $shape }): cada medida debe ser positiva y caber en las demás.
analysis-mechanics-positive = { $formula } exige valores positivos.
analysis-mechanics-johnson = La parábola de Johnson vale hasta una esbeltez de { NUMBER($limit, maximumFractionDigits: 1) }; esta columna tiene { NUMBER($slenderness, maximumFractionDigits: 1) }: use la fórmula de Euler.
analysis-mechanics-above_euler = Una fuerza de { NUMBER($force, maximumFractionDigits: 1) } N supera la carga de pandeo de Euler.
analysis-mechanics-parallel = Tres fuerzas de las que dos son paralelas no tienen un punto común.
analysis-mechanics-wedge = La cuña se atasca: el ángulo de la cuña y el de rozamiento suman { NUMBER($angle, maximumFractionDigits: 1) }°.
analysis-mechanics-linkage = Con la manivela a { NUMBER($angle, maximumFractionDigits: 1) }° las barras no se alcanzan.
analysis-mechanics-dead_centre = Con la manivela a { NUMBER($angle, maximumFractionDigits: 1) }° el mecanismo está en punto muerto: allí la relación de velocidades no tiene valor.
analysis-mechanics-line_load = Una carga distribuida debe empezar antes de terminar; esta va de { NUMBER($start, maximumFractionDigits: 3) } mm a { NUMBER($end, maximumFractionDigits: 3) } mm.
analysis-mechanics-beam-too_many = La viga tiene { $count } apoyos, cargas, escalones y rótulas; el máximo es { $most }.
analysis-mechanics-beam-outside = { NUMBER($at, maximumFractionDigits: 3) } mm no está en la viga, que mide { NUMBER($length, maximumFractionDigits: 3) } mm.
analysis-mechanics-beam-hinge = La rótula en { NUMBER($at, maximumFractionDigits: 3) } mm debe estar dentro de la viga, donde no haya empotramiento ni momento aplicado.
analysis-mechanics-beam-falls = La viga no está sujeta: { $missing ->
    [one] falta un apoyo.
   *[other] faltan { $missing } apoyos.
}
analysis-mechanics-statics-too_many = Un sistema tiene como máximo { $most } cuerpos, uniones y cargas.
analysis-mechanics-statics-body = En el sistema no hay ningún cuerpo «{ $body }».
analysis-mechanics-statics-twice = El nombre «{ $name }» solo puede darse una vez, y «ground» está reservado.
analysis-mechanics-statics-indeterminate = Hiperestático de grado { $degree }: { $bodies ->
    [one] un cuerpo da
   *[other] { $bodies } cuerpos dan
} { $equations } ecuaciones y las uniones aportan { $unknowns } incógnitas.
analysis-mechanics-statics-movable = El sistema aún puede moverse de { $freedoms ->
    [one] una manera
   *[other] { $freedoms } maneras
}: { $bodies ->
    [one] un cuerpo da
   *[other] { $bodies } cuerpos dan
} { $equations } ecuaciones y las uniones aportan { $unknowns } incógnitas.
analysis-mechanics-diagram-title = Esfuerzo cortante, momento flector y flecha de la viga
analysis-mechanics-diagram-shear = Esfuerzo cortante V
analysis-mechanics-diagram-moment = Momento flector M
analysis-mechanics-diagram-deflection = Flecha f
