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

# Deslices

checks_units-slip-circumference = El factor es exactamente π: se tomó una circunferencia por un diámetro, o al revés.
checks_units-slip-area_twice = El factor es 4: ¿se elevó al cuadrado el diámetro donde va el radio? A = π d² / 4.
checks_units-slip-area_half = El factor es 1/4: ¿se tomó el radio por un diámetro, o se dividió por 4 una vez de más? A = π r².
checks_units-slip-area_inch = El factor es 25,4²: una de las dos áreas está en pulgadas cuadradas.
checks_units-slip-area_ten = El factor es 100: se confundieron cm² y mm².
checks_units-slip-area_thousand = El factor es un millón: se confundieron m² y mm²; el factor de las longitudes cuenta dos veces en las áreas.
checks_units-slip-volume_twice = El factor es 8: se tomó un diámetro por un radio; su factor 2 cuenta tres veces en los volúmenes.
checks_units-slip-volume_inch = El factor es 25,4³: uno de los dos volúmenes está en pulgadas cúbicas.
checks_units-slip-volume_ten = El factor es 1000: se confundieron cm³ y mm³, o litros y cm³.
checks_units-slip-volume_thousand = El factor es 10⁹: se confundieron m³ y mm³; el factor de las longitudes cuenta tres veces en los volúmenes.
checks_units-slip-inertia_twice = El factor es 16: se tomó un diámetro por un radio en un momento de inercia de la sección. I = π d⁴ / 64 = π r⁴ / 4.
checks_units-slip-inertia_thousand = El factor es 10¹²: se confundieron m⁴ y mm⁴.
checks_units-slip-gravity = El factor es 9,81: se tomó una masa en kg por una fuerza en N, o al revés. F = m · g.
checks_units-slip-kilonewton = El factor es 1000: se confundieron N y kN.
checks_units-slip-gram = El factor es 1000: se confundieron g y kg.
checks_units-slip-pascal = El factor es un millón: se confundieron Pa y MPa. 1 MPa = 1 N/mm² = 1 000 000 Pa.
checks_units-slip-gigapascal = El factor es 1000: se confundieron MPa y GPa, o kPa y MPa.
checks_units-slip-bar = El factor es 10: se confundieron bar y MPa. 10 bar = 1 MPa.
checks_units-slip-newton_metre = El factor es 1000: se confundieron N·m y N·mm.
checks_units-slip-density_gram = El factor es 1000: se confundieron g/cm³ y kg/m³. Escribe quantity(7.85, "g/cm³"), o 7850 para kg/m³.
checks_units-slip-density_cubic = El factor es 10⁹: la densidad está en kg/mm³. Escribe quantity(7.85e-6, "kg/mm³"), o 7850 para kg/m³.
checks_units-slip-density_tonne = El factor es 10¹²: la densidad está en t/mm³, como la cuentan los programas de elementos finitos. Escribe 7850 para kg/m³.
checks_units-slipped-radians = El parámetro «{ $parameter }» vale { NUMBER($value, maximumFractionDigits: 4) }°, que son { NUMBER($degrees, maximumFractionDigits: 1) }° escritos en radianes.
checks_units-slipped-radians-hint = deg() toma grados: escribe deg({ NUMBER($degrees, maximumFractionDigits: 1) }), o rad(...) para radianes.
checks_units-slipped-parameter = El parámetro «{ $parameter }» vale { NUMBER($value, maximumSignificantDigits: 4) } { $unit }, más de { NUMBER($most, maximumSignificantDigits: 2) } { $unit }: ninguna { $kind ->
    [stress] clase de material es tan rígida o resistente
    [force] máquina de aquí soporta esa fuerza
    [mass] máquina de aquí lleva esa masa
   *[torque] máquina de aquí soporta ese par
}.
checks_units-slipped-parameter-hint = Mira su unidad: indica el valor en la unidad en que lo leíste, por ejemplo quantity(210, "GPa").
checks_units-slipped-material = { $material } está declarado con { NUMBER($density, maximumSignificantDigits: 4) } kg/m³; la tabla da { NUMBER($usual, maximumSignificantDigits: 4) } kg/m³.
checks_units-slipped-material-hint = Omite la densidad y se tomará la de la tabla; o comprueba si el material es el correcto.
checks_units-slipped-stackup = La cadena de cotas «{ $name }» no cumple sus límites (juego { NUMBER($gap, maximumFractionDigits: 3) } mm); cerraría si «{ $link }» fuera { NUMBER($meant, maximumFractionDigits: 3) } mm en vez de { NUMBER($value, maximumFractionDigits: 3) } mm.
checks_units-slipped-requirement = El parámetro «{ $parameter }» vale { NUMBER($value, maximumFractionDigits: 6) } { $unit }; el requisito de ese nombre dice «{ $text }».
checks_units-slip-into-inch_small = Por 25,4 sería correcto: probablemente se leyó en pulgadas. Escribe inch(...) en vez de mm(...).
checks_units-slip-into-inch_large = Dividido por 25,4 sería correcto: probablemente se convirtió de pulgadas una vez de más.
checks_units-slip-into-ten_small = Por 10 sería correcto: probablemente se leyó en centímetros. Escribe cm(...) en vez de mm(...).
checks_units-slip-into-ten_large = Dividido por 10 sería correcto: probablemente se deslizó una cifra.
checks_units-slip-into-thousand_small = Por 1000 sería correcto: probablemente se leyó en metros. Escribe m(...) en vez de mm(...).
checks_units-slip-into-thousand_large = Dividido por 1000 sería correcto: probablemente se leyó en micrómetros. Escribe um(...) en vez de mm(...).
checks_units-slip-into-million = Con un factor de un millón sería correcto: probablemente se confundieron m y µm.
checks_units-slip-into-radians = Con el factor 57,3 sería correcto: probablemente se dieron radianes por grados, o al revés. Escribe rad(...) para radianes.
