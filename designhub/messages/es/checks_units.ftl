# Unidades, leídas del script sin ejecutarlo

checks_units-static-pass = Leído sin ejecutarlo, el script no mezcla unidades ({ $count ->
    [one] se conoce la unidad de un nombre
   *[other] se conocen las unidades de { $count } nombres
}).
checks_units-static-more = { $count ->
    [one] Hay otra observación sobre unidades que no se muestra.
   *[other] Hay otras { $count } observaciones sobre unidades que no se muestran.
}
checks_units-static-unread = No se han podido leer las unidades de { $names } a partir del texto: no es Python, es demasiado largo o cambia sus nombres al ejecutarse.
checks_units-static-unfinished = El script es demasiado largo para seguir todas sus unidades sin ejecutarlo.
checks_units-static-add = «{ $text }» suma magnitudes distintas: { $left_unit } y { $right_unit }.
checks_units-static-subtract = «{ $text }» resta magnitudes distintas: { $right_unit } de { $left_unit }.
checks_units-static-remainder = «{ $text }» calcula el resto de magnitudes distintas: { $left_unit } entre { $right_unit }.
checks_units-static-compare = «{ $text }» compara magnitudes distintas: { $left_unit } con { $right_unit }.
checks_units-static-exponent = El exponente de «{ $text }» no es un número sin unidad: está en { $right_unit }.
checks_units-static-offset = «{ $text }» multiplica una temperatura en °C o °F, cuyo cero es convencional.
checks_units-static-convert = { $function }() admite una magnitud en { $wanted }; «{ $text }» está en { $unit }.
checks_units-static-unlike = { $function }() recibe magnitudes distintas: «{ $text }» está en { $unit }, las demás en { $wanted }.
checks_units-static-dimension = { $function }() espera { $wanted ->
    [none] un número sin unidad
   *[other] un valor en { $wanted }
}; «{ $text }» está en { $unit }.
checks_units-static-angle_for_length = { $function }() espera una longitud; «{ $text }» es un ángulo ({ $unit }).
checks_units-static-length_for_angle = { $function }() espera un ángulo; «{ $text }» es una longitud ({ $unit }).
checks_units-static-degrees_for_radians = { $function }() cuenta en radianes; «{ $text }» está en grados.
checks_units-static-radians_for_degrees = { $function }() cuenta en grados; «{ $text }» está en radianes.
checks_units-static-radius_for_diameter = { $function }() espera un diámetro; «{ $text }» está declarado como radio.
checks_units-static-diameter_for_radius = { $function }() espera un radio; «{ $text }» está declarado como diámetro.
checks_units-static-feature_size = La medida de un elemento es una longitud o un ángulo; «{ $text }» está en { $unit } y se espera { $wanted }.
checks_units-static-tolerance = La tolerancia { $tolerance } es para { $unit }, pero la medida está en { $wanted }.
checks_units-static-range = El extremo «{ $text }» del intervalo está en { $unit }, pero la magnitud está en { $wanted }.
checks_units-static-two_uses = «{ $text }» es aquí { $use ->
    [length] una longitud
    [angle] un ángulo en grados
   *[radians] un ángulo en radianes
}, pero en la línea { NUMBER($other_line, useGrouping: 0) } es { $other ->
    [length] una longitud
    [angle] un ángulo en grados
   *[radians] un ángulo en radianes
}.
checks_units-static-hint-sum = Mira ambos lados: probablemente uno no es lo que dice su nombre, o le falta un factor.
checks_units-static-hint-radians = Escribe { $function }(math.radians({ $text })), o usa sin, cos y tan de designhub.script, que toman grados.
checks_units-static-hint-degrees = Escribe math.degrees({ $text }).
checks_units-static-hint-halve = Escribe { $text } / 2.
checks_units-static-hint-double = Escribe 2 * { $text }.
checks_units-static-hint-tolerance = Las zonas como h6 son para longitudes; para un ángulo escribe ±0.5 o ±0.5 deg.
checks_units-static-hint-two_uses = Da a cada significado su propio nombre e indica las unidades: mm(...) para una longitud, deg(...) para un ángulo.
checks_units-static-hint-exponent = Divide por una magnitud de la misma unidad, para que quede un número sin unidad.
checks_units-static-hint-offset = Usa una diferencia de temperaturas en K.
checks_units-static-hint-wanted = Comprueba si los argumentos están en el orden correcto y si el valor debía dividirse por otro.
