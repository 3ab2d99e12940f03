# Cadenas de cotas: lo que se rechaza y las palabras del informe

stackup-allocation-costs = Da una curva de coste, o ninguna, para cada uno de los { $count } eslabones.
stackup-allocation-process = Un proceso no puede ser más fino que 0 ni más basto que su límite: de { $finest } a { $coarsest }.
stackup-allocation-weights = Da un peso positivo para cada uno de los { $count } eslabones.
stackup-chain-empty = Una cadena necesita al menos un eslabón.
stackup-file-axis = Un vector gira alrededor de x, y o z.
stackup-file-both = Indica direction o sensitivity, no ambas.
stackup-file-direction = La dirección es "+" si la cota resultante crece con el eslabón y "-" si disminuye.
stackup-file-distribution = No existe la distribución «{ $name }». Existen: { $known }.
stackup-file-general = La tolerancia general es una clase de la ISO 2768-1: "f", "m", "c" o "v".
stackup-file-key = Aquí no hay nada llamado «{ $entry }». ¿Querías decir { $near }?
stackup-file-links = El archivo necesita al menos una tabla [[link]] y admite { $most }.
stackup-file-long = El archivo tiene más de { $most } caracteres.
stackup-file-measure = Un lazo abierto mide x, y, z, distance o angle.
stackup-file-missing = Falta la clave «{ $entry }».
stackup-file-number = Escribe aquí un número sin comillas.
stackup-file-refused = No se puede leer el archivo de la cadena de cotas: hay { $count ->
    [one] un error
   *[other] { $count } errores
}.
stackup-file-samples = Las medidas tomadas son una lista en samples, como ["10.01 mm", "9.99 mm"].
stackup-file-tables = «{ $entry }» debe constar de tablas.
stackup-file-target = El objetivo es una tabla, como target = { "{" } min = "0.1 mm", max = "0.5 mm" { "}" }.
stackup-file-text = Escribe aquí un texto de 1 a { $longest } caracteres entre comillas.
stackup-file-tolerance = Escribe la tolerancia como texto con sus signos, como tol = "±0.1 mm", "+0.2/-0.1 mm" o "H7".
stackup-file-deep = Una clave de este archivo tiene más niveles que ninguna de aquí: name, target, link, loop, unknown.
stackup-file-toml = Esto no es TOML: { $reason }
stackup-file-truth = Escribe aquí true o false, sin comillas.
stackup-link-name = Un eslabón necesita un nombre.
stackup-link-shift = La media de «{ $name }» se desplaza una fracción de la semitolerancia, desde 0 hasta menos de 1, no { $shift }.
stackup-link-upside_down = La desviación superior de «{ $name }» ({ $upper }) está por debajo de la inferior ({ $lower }).
stackup-loop-empty = Un lazo necesita al menos un vector.
stackup-loop-free = { $unknowns } incógnitas no quedan determinadas por { $equations } condiciones: cada lazo cerrado da dos en el plano, tres en el espacio y una por su giro de cierre; deben ser tantas como incógnitas e independientes.
stackup-loop-open = El lazo no se cierra con las cotas en el centro de sus tolerancias. Revisa las cotas y los valores iniciales de las incógnitas.
stackup-loop-sum = «{ $text }» no es una suma de números y nombres, como 90 - phi o 0.5*d + 2.
stackup-loop-twice = Hay dos cosas llamadas «{ $name }» en los lazos.
stackup-loop-unknown_name = En «{ $text }» no hay ningún eslabón ni incógnita llamado «{ $name }». Hay: { $near }.
stackup-loop-unknowns = Las incógnitas necesitan un lazo cerrado, y un lazo cerrado incógnitas.
stackup-measured-few = Se necesitan al menos dos medidas; hay { $count }.
stackup-measured-no_tolerance = Las medidas tomadas necesitan una tolerancia distinta de 0.
stackup-measured-same = Hay que variar la cota para ver cómo cambia la resultante; las dos veces valía { $value }.
stackup-number-finite = { $name } debe ser un número finito.
stackup-number-positive = { $name } debe ser mayor que 0.
stackup-simulation-none = Casi ninguna de las muestras se pudo montar.
stackup-simulation-samples = El número de muestras va de 2 a { $most }, no { $samples }.
stackup-simulation-seed = La semilla es un número entero desde 0, no { $seed }.
stackup-target-upside_down = El objetivo está invertido: de { NUMBER($min, maximumFractionDigits: 6) } a { NUMBER($max, maximumFractionDigits: 6) }.
stackup-tolerance-general_of_angle = La tolerancia general de un ángulo depende de su lado más corto. Escribe la tolerancia, por ejemplo ±0.5°.
stackup-tolerance-missing = Falta la tolerancia. Escribe tol o una clase general como general = "m".
stackup-tolerance-unit = La tolerancia «{ $text }» no está en una unidad compatible con { $unit }.
stackup-tolerance-zone_of_angle = { $zone } es una zona de longitudes, no de ángulos.

stackup-report-title = Cadena de cotas
stackup-report-gap = Cota resultante
stackup-report-nominal = nominal
stackup-report-target = objetivo
stackup-report-no_target = sin objetivo
stackup-report-range = de { $min } a { $max }
stackup-report-at_least = al menos { $min }
stackup-report-at_most = como máximo { $max }
stackup-report-method = método
stackup-report-min = mín.
stackup-report-max = máx.
stackup-report-worst_case = caso más desfavorable
stackup-report-rss = estadístico (RSS, 3 σ)
stackup-report-bender = ampliado (1,5 RSS, Bender)
stackup-report-mrss = modificado (MRSS)
stackup-report-mean_shift = desplazamiento estimado de la media
stackup-report-six_sigma = seis sigma (3 σ, medias que derivan)
stackup-report-monte_carlo = Monte Carlo (0,135 % a 99,865 %)
stackup-report-within = dentro
stackup-report-outside = fuera
stackup-report-always = El objetivo se cumple incluso en el caso más desfavorable.
stackup-report-statistically = El objetivo se cumple estadísticamente (3 σ), pero no en el caso más desfavorable.
stackup-report-never = El objetivo no se cumple: demasiados montajes quedarían fuera.
stackup-report-open = No se indica ningún objetivo, así que nada se juzga.
stackup-report-yield = conformes { $value } % (confianza del 95 %: de { $low } % a { $high } %)
stackup-report-capability = Cp { $cp }, Cpk { $cpk }
stackup-report-samples = { $samples } muestras, semilla { $seed }: media { $mean }, desviación típica { $std }, asimetría { $skew }, curtosis { $kurtosis }
stackup-report-not_assembled = { $count } muestras no se pudieron montar.
stackup-report-link = eslabón
stackup-report-size = medida
stackup-report-tolerance = tolerancia
stackup-report-sensitivity = sensibilidad
stackup-report-share_worst_case = del caso desfavorable
stackup-report-share_variance = de la varianza
stackup-report-contributions = Qué contribuye
stackup-report-distribution = Cómo se dispersa la cota resultante
stackup-report-others = otros { $count }
stackup-report-picture = Barras con la contribución de cada eslabón a la dispersión de la cota resultante e histograma de esta con su objetivo. { $verdict }
stackup-report-would_do = Bastarían en el caso más desfavorable estas tolerancias, en torno al centro de cada una: { $tolerances }
stackup-report-unreachable_no_target = Sin objetivo no se pueden indicar tolerancias suficientes.
stackup-report-unreachable_off_target = Ninguna tolerancia bastaría: el propio centro de la cota resultante está fuera. Cambia medidas nominales.
stackup-report-unreachable_fixed = Ninguna tolerancia bastaría: los eslabones fijos ocupan ya todo el margen.
stackup-report-unreachable_all_fixed = Ninguna tolerancia bastaría: no hay eslabones que se puedan cambiar.
