# Magnitudes y unidades

quantity-empty = Escribe un número y su unidad, por ejemplo «6 mm».
quantity-too_long = Es demasiado largo para una magnitud: { $most } caracteres como máximo.
quantity-no_number = «{ $text }» no empieza por un número. Escribe por ejemplo «6 mm».
quantity-number = «{ $text }» no se puede leer como un solo número. Escribe «1234,5» o «1 234,5», con un solo signo decimal.
quantity-not_finite = «{ $text }» no es un número con el que se pueda trabajar.
quantity-absurd = «{ $text }» supera todo lo que se puede construir. Revisa el número y su exponente.
quantity-fraction = «{ $text }» no es una fracción que se pueda leer. Escribe por ejemplo «1/4» o «1 1/2».
quantity-ambiguous = «{ $text }» se puede leer de dos maneras: { $first } o { $second }. Escríbelo como una de ellas.
quantity-tolerance = «{ $text }» contiene una tolerancia. Escribe aquí la medida nominal y la tolerancia en su propio lugar.
quantity-several = «{ $text }» es más de una medida. Escribe una sola magnitud cada vez.
quantity-sum = «{ $text }» es un cálculo. Escribe su resultado: un número con su unidad.
quantity-radius = «{ $text }» es un radio. Escribe «{ $rest }» donde se pida un radio, o el doble si se pide un diámetro.
quantity-thread = «{ $text }» es el nombre de una rosca, no una medida. Escribe su diámetro, por ejemplo «{ $rest } mm».
quantity-prefix = «{ $prefix }» no puede ir delante de una magnitud. Escribe solo «{ $rest }» y su unidad.
quantity-prime = En «{ $text }», la comilla puede ser pies o minutos de ángulo. Escribe «ft» o «arcmin».
quantity-unit-missing = «{ $text }» no tiene unidad. ¿Querías decir «{ $example }»?
quantity-unit-needless = «{ $text }» lleva una unidad donde se pide un número sin unidad.
quantity-unit-unknown = El sistema no conoce la unidad «{ $unit }».
quantity-unit-near = El sistema no conoce la unidad «{ $unit }». ¿Querías decir { $near }? Las mayúsculas importan.
quantity-unit-ambiguous = La unidad «{ $unit }» se puede leer de dos maneras. Pon entre paréntesis lo que va debajo de la barra, como en W/(m·K).
quantity-offset = { $unit } no se puede multiplicar, porque su cero es arbitrario. Usa K.
quantity-incompatible = { $unit } no se puede convertir en { $wanted }: miden cosas distintas.
quantity-mass_for_force = «{ $text }» es una masa y se pide una fuerza. ¿Querías decir kgf (el peso de esa masa) o N?
quantity-dimension = «{ $text }» no es { quantity-kind }. Escríbelo en { $wanted } o en otra unidad del mismo tipo.
quantity-kind = { $kind ->
    [ratio] un número sin unidad
    [length] una longitud
    [area] una superficie
    [volume] un volumen
    [angle] un ángulo
    [mass] una masa
    [time] un tiempo
    [force] una fuerza
    [pressure] una presión o tensión
    [energy] un par o una energía
    [power] una potencia
    [frequency] una velocidad de giro o una frecuencia
    [speed] una velocidad
    [acceleration] una aceleración
    [density] una densidad
    [temperature] una temperatura
    [stiffness] una rigidez
   *[other] del tipo que se pide
}
