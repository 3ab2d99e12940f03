# Reglas por su nombre

checks-rule-unknown = No hay ninguna regla ni familia de reglas «{ $name }». Hay: { $near }.

# La construcción

checks-build-runs = El script se ejecutó y mostró una pieza.
checks-build-syntax = Esto no es Python: { $message }
checks-build-exception = El script se detuvo: { $message }
checks-build-unit = Las unidades no concuerdan: { $message }
checks-build-parameter = Se rechazó el valor de «{ $field }»: { $message }
checks-build-no_result = El script se ejecutó, pero no mostró nada.
checks-build-no_result-hint = Termina el script con show(pieza, "nombre") o deja la pieza en una variable llamada result.
checks-build-import = No se pudo importar algo: { $message }
checks-build-import-hint = Un script puede importar CadQuery, designhub.script, NumPy, la biblioteca estándar y los archivos de la propia pieza.
checks-build-time = El script no terminó en el tiempo permitido.
checks-build-time-hint = Busca un bucle que no termina, o miles de cortes y redondeos que se puedan hacer de una vez.
checks-build-memory = El script necesitó más memoria de la permitida.
checks-build-memory-hint = Busca una lista que no deja de crecer, o un patrón con demasiadas copias.
checks-build-output = La pieza es más grande de lo que admite el sistema.
checks-build-output-hint = Muestra menos sólidos o más sencillos.
checks-build-crash = El núcleo CAD falló al construir la pieza. { $message }
checks-build-sandbox = Este equipo no puede ejecutar scripts con seguridad en este momento: { $message }
checks-build-file = No se pudo leer el archivo: { $message }
checks-build-file-hint = Vuelve a exportarlo desde el programa que lo creó y comprueba que allí se abre.

# Archivos importados

checks-file-readable-pass = { $file } se leyó como { $format }.
checks-file-watertight-pass = La malla está cerrada.
checks-file-watertight-fail = La malla está abierta: { $open } de las aristas de sus { $triangles } triángulos tienen un solo lado.
checks-file-watertight-hint = Exporta el cuerpo como sólido o cierra los huecos en el programa que creó la malla.
checks-file-manifold-pass = Cada arista de la malla une dos triángulos.
checks-file-manifold-fail = { $edges } aristas de la malla unen más de dos triángulos: hay superficies que se tocan o están una dentro de otra.
checks-file-manifold-hint = Une los cuerpos que se tocan antes de exportarlos.
checks-file-oriented-pass = Todos los triángulos miran hacia fuera.
checks-file-oriented-fail = Los triángulos no coinciden en cuál es el lado exterior.
checks-file-oriented-inverted = La malla está vuelta del revés.
checks-file-oriented-open = No se puede saber si la malla está del revés mientras esté abierta.
checks-file-oriented-hint = Recalcula las normales en el programa que creó la malla.
checks-file-unit-stated = El archivo indica su unidad: { $unit }.
checks-file-unit-plausible = Los archivos { $format } no indican su unidad; leído en { $unit }, el tamaño es plausible.
checks-file-references-pass = El archivo contiene todo lo que muestra.
checks-file-references-warn = El archivo remite a { $count } cosas de fuera, que no se siguieron: { $names }
checks-file-references-hint = Expórtalo de nuevo con todo en un solo archivo.

# Sólidos

checks-solid-exists-pass = La pieza consta de { $count ->
    [one] un sólido
   *[other] { $count } sólidos
}.
checks-solid-exists-none = Nada de lo mostrado es un sólido ({ $count } mostrados): es { $kind ->
    [face] una cara
    [shell] una superficie abierta
    [wire] un contorno
    [edge] una arista
    [vertex] un punto
   *[other] algo vacío
}.
checks-solid-exists-beside = «{ $body }» no es un sólido: es { $kind ->
    [face] una cara
    [shell] una superficie abierta
    [wire] un contorno
    [edge] una arista
    [vertex] un punto
   *[other] algo vacío
}.
checks-solid-exists-hint = Extruye o revoluciona el croquis y muestra el sólido.
checks-solid-valid-pass = La geometría no tiene defectos.
checks-solid-valid-fail = La geometría de «{ $body }» es defectuosa: hay caras o aristas que se solapan o no se encuentran.
checks-solid-valid-hint = Deshaz uno a uno los últimos redondeos, vaciados y barridos para encontrar el que la rompe.
checks-solid-closed-pass = Todos los sólidos están cerrados.
checks-solid-closed-fail = «{ $body }» no está cerrado: su superficie tiene una arista abierta.
checks-solid-closed-hint = Cierra el contorno con close() y convierte las superficies en un sólido.
checks-solid-volume-pass = El volumen es de { NUMBER($volume, maximumSignificantDigits: 4, useGrouping: 0) } mm³.
checks-solid-volume-none = «{ $body }» no tiene volumen ({ NUMBER($volume, maximumSignificantDigits: 4, useGrouping: 0) } mm³).
checks-solid-volume-inside_out = «{ $body }» está del revés: su volumen es { NUMBER($volume, maximumSignificantDigits: 4, useGrouping: 0) } mm³.
checks-solid-bodies-pass = El número de cuerpos es el previsto: { $count }.
checks-solid-bodies-pieces = La pieza está en trozos: { $count } cuerpos donde se preveía { $wanted }.
checks-solid-bodies-differs = La pieza tiene { $count } cuerpos; se declararon { $wanted }.
checks-solid-bodies-hint = Los cuerpos que solo se tocan en una arista, o que no se tocan, no se unieron. Si son intencionados, indícalo: show(pieza, bodies={ $count }).

# Unidades

checks-units-consistent-pass = Todos los cálculos del script concuerdan en sus unidades.
checks-units-consistent-hint = Mira las dos magnitudes: probablemente una no es lo que dice su nombre, o le falta un factor.
checks-units-stated-plain = El script no indica unidades; sus longitudes se toman en mm.
checks-units-stated-hint = Escribe «from designhub.script import mm» y diametro = mm(6), y se comprobarán las unidades.
checks-units-stated-pass = { $count ->
    [one] El único número entre los parámetros indica su unidad
   *[other] Los { $count } números entre los parámetros indican su unidad
}.
checks-units-stated-fail = El parámetro «{ $parameter }» ({ $value }) no indica unidad.
checks-units-stated-fix = Escribe { $parameter } = mm({ $value }) si es una longitud, deg({ $value }) si es un ángulo, count({ $value }) si es una cantidad de cosas.

# Elementos

checks-feature-found-pass = El elemento «{ $feature }» está en la pieza ({ $count ->
    [one] una cara
   *[other] { $count } caras
}).
checks-feature-found-fail = El elemento «{ $feature }» no está en ninguna cara de la pieza.
checks-feature-found-hint = Sus caras se cortaron, o el selector no encuentra ninguna. Selecciónalas en la pieza terminada, justo antes de show().
checks-feature-size-pass = «{ $feature }» mide { NUMBER($measured, maximumFractionDigits: 6, useGrouping: 0) } { $unit }, como se declaró ({ NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } { $unit }; { $what ->
    [diameter] un diámetro
    [radius] un radio
    [width] una distancia
   *[angle] un ángulo
}; diferencia { NUMBER($off, maximumFractionDigits: 6, useGrouping: 0) } { $unit }).
checks-feature-size-warn = «{ $feature }» mide { NUMBER($measured, maximumFractionDigits: 6, useGrouping: 0) } { $unit } ({ $what ->
    [diameter] un diámetro
    [radius] un radio
    [width] una distancia
   *[angle] un ángulo
}), no los { NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } { $unit } declarados: se aparta { NUMBER($off, maximumFractionDigits: 6, useGrouping: 0) } { $unit }.
checks-feature-size-fail = «{ $feature }» mide { NUMBER($measured, maximumFractionDigits: 6, useGrouping: 0) } { $unit } ({ $what ->
    [diameter] un diámetro
    [radius] un radio
    [width] una distancia
   *[angle] un ángulo
}), pero se declararon { NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } { $unit }: se aparta { NUMBER($off, maximumFractionDigits: 6, useGrouping: 0) } { $unit }.
checks-feature-size-hint = Dibuja la pieza con su medida nominal; la tolerancia dice cuánto puede apartarse la pieza fabricada.
checks-feature-size-unreadable = La medida declarada de «{ $feature }» no se puede comparar: no se conoce su unidad o su tolerancia.
checks-feature-size-no_faces = «{ $feature }» no tiene caras que medir.
checks-feature-size-mixed = Las caras de «{ $feature }» tienen medidas distintas, así que no hay una sola que comparar.
checks-feature-size-free_form = Las caras de «{ $feature }» son de forma libre y no tienen una sola medida.
checks-feature-size-one_plane = «{ $feature }» nombra un solo plano; una anchura necesita dos enfrentados.
checks-feature-size-not_parallel = Los planos de «{ $feature }» no son paralelos, así que no tienen distancia.
checks-feature-side-pass = La zona { $zone } es adecuada para «{ $feature }».
checks-feature-side-hole = «{ $feature }» es un agujero, pero { $zone } es una zona para ejes.
checks-feature-side-shaft = «{ $feature }» es un eje, pero { $zone } es una zona para agujeros.
checks-feature-side-hint = Las mayúsculas son para agujeros y las minúsculas para ejes: ¿{ $zone }?

# Descuidos

checks-slip-twice = Es exactamente el doble: ¿se dio un diámetro donde se pide un radio? circle() de CadQuery toma el radio: circle(d / 2).
checks-slip-half = Es exactamente la mitad: ¿se declaró un radio como diámetro, o se dividió entre 2 una vez de más? hole() toma el diámetro, circle() el radio.
checks-slip-inch = El factor es exactamente 25,4: una de las dos medidas está en pulgadas y la otra en milímetros.
checks-slip-ten = El factor es exactamente 10: una de las dos medidas está en centímetros, o se desplazó una cifra.
checks-slip-thousand = El factor es exactamente 1000: se confundieron mm y m, o mm y µm.
checks-slip-million = El factor es exactamente un millón: se confundieron m y µm.
checks-slip-radians = El factor es exactamente 57,3: se dieron radianes donde se piden grados, o al revés.
checks-slip-opening = El factor es exactamente 2: se tomó la mitad del ángulo de apertura por el ángulo completo, o al revés.

# Órdenes de magnitud

checks-magnitude-size-pass = { $count ->
    [one] El cuerpo cabe
   *[other] Los { $count } cuerpos caben
} en la máquina.
checks-magnitude-size-large = «{ $body }» ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) no cabe en la máquina ({ NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm).
checks-magnitude-size-absurd = «{ $body }» ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) es más de diez veces mayor que la máquina ({ NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm).
checks-magnitude-size-tiny = «{ $body }» ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) es más pequeño que cualquier cosa que se pueda sujetar; la máquina admite { NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm.
checks-magnitude-size-minute = «{ $body }» ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) es demasiado pequeño para ser una pieza; la máquina admite { NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm.
checks-magnitude-size-machine = Divide la pieza o indica en el proyecto las dimensiones de una máquina mayor.
checks-magnitude-size-too_large = Probablemente una medida pensada en mm se tomó en m o en pulgadas, o se multiplicó por 1000 una vez de más.
checks-magnitude-size-too_small = Probablemente la pieza se dibujó en metros o pulgadas; aquí se cuenta en mm.
checks-magnitude-density-fail = Ningún material de «{ $body }» ({ $material }) tiene una densidad de { NUMBER($density, maximumFractionDigits: 6, useGrouping: 0) } kg/m³.
checks-magnitude-mass-pass = La pieza tiene una masa de { NUMBER($mass, maximumSignificantDigits: 4, useGrouping: 0) } { $unit }.
checks-magnitude-mass-warn = La pieza tiene una masa de { NUMBER($mass, maximumSignificantDigits: 4, useGrouping: 0) } { $unit }: más de lo que debe levantar una persona.
checks-magnitude-parameter-fail = El parámetro «{ $parameter }» vale { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } mm, mucho más de lo que admite cualquier máquina de aquí ({ NUMBER($most, maximumFractionDigits: 6, useGrouping: 0) } mm).

# Intervalos

checks-ranges-value-pass = «{ $parameter }» vale { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit }, dentro de su intervalo.
checks-ranges-value-fail = «{ $parameter }» vale { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit }, fuera de su propio intervalo.
checks-ranges-value-empty = El intervalo de «{ $parameter }» está al revés: de { NUMBER($low, maximumFractionDigits: 6, useGrouping: 0) } a { NUMBER($high, maximumFractionDigits: 6, useGrouping: 0) } { $unit }.
checks-ranges-builds-pass = La pieza se construye en ambos extremos del intervalo de «{ $parameter }».
checks-ranges-builds-fail = Con { $parameter } = { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit } la pieza no se puede construir: { $reason }
checks-ranges-builds-invalid = Con { $parameter } = { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit } la pieza no es un sólido cerrado y válido. { $reason }
checks-ranges-builds-later = { $count ->
    [one] Los extremos del intervalo de un parámetro se prueban después de la vista previa.
   *[other] Los extremos de los intervalos de { $count } parámetros se prueban después de la vista previa.
 }
checks-ranges-builds-many = La pieza tiene demasiados intervalos para probarlos todos; no se probaron todos los extremos del de «{ $parameter }».
checks-ranges-builds-hint = Reduce el intervalo o haz que las otras medidas sigan a esta.
