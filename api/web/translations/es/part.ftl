# The page of a part: findings, parameters, properties, submitting.
web-findings-title = Resultados
web-findings-count-fail = { $count ->
    [one] { $count } no cumple
   *[other] { $count } no cumplen
}
web-findings-count-warn = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
}
web-findings-count-pass = { $count ->
    [one] { $count } correcto
   *[other] { $count } correctos
}
web-findings-measured = medido
web-findings-limit = permitido
web-findings-line = línea { NUMBER($line, useGrouping: 0) }
web-findings-passed = { $count ->
    [one] { $count } comprobación correcta
   *[other] { $count } comprobaciones correctas
}
web-findings-none = No se ha comprobado nada.
web-findings-waiting = Las comprobaciones llegan en cuanto la pieza esté construida.
web-failure-syntax = Error de sintaxis
web-failure-exception = El script se ha parado
web-failure-unit = Error de unidades
web-failure-parameter = Parámetro rechazado
web-failure-no_result = No muestra nada
web-failure-import = Falta un módulo
web-failure-file = Archivo ilegible
web-failure-time = Ha tardado demasiado
web-failure-memory = Necesita demasiada memoria
web-failure-output = Demasiada salida
web-failure-crash = Se ha bloqueado
web-failure-sandbox = No ejecutado
web-failure-syntax-long = Python no puede leer el script.
web-failure-exception-long = Un error ha parado el script antes de que mostrara una pieza.
web-failure-unit-long = Se han mezclado magnitudes de distinto tipo.
web-failure-parameter-long = Un parámetro tiene un valor que no puede tener.
web-failure-no_result-long = El script se ha ejecutado, pero no muestra nada.
web-failure-import-long = El script importa un módulo que no existe.
web-failure-file-long = El archivo no se ha podido leer como modelo.
web-failure-time-long = Se ha acabado el tiempo para construir. ¿Hay un bucle sin fin o una geometría muy fina?
web-failure-memory-long = La construcción ha necesitado más memoria de la permitida.
web-failure-output-long = La pieza es mayor de lo que admite el hub.
web-failure-crash-long = El núcleo CAD se ha bloqueado con esta geometría.
web-failure-sandbox-long = Este hub no puede ejecutar scripts con seguridad por ahora; la administración sabe por qué.
web-failure-place = { $file }, línea { NUMBER($line, useGrouping: 0) }
web-failure-source = Las líneas de alrededor
web-failure-mend = Corregir en el editor
web-failure-retry = Volver a construir
web-failure-retry-help = Puede que la máquina estuviera ocupada: otro intento puede acabar de otra manera.
web-parameters-title = Parámetros
web-parameters-changed = por defecto { $value }
web-parameters-preview = Vista previa
web-parameters-preview-of = Vista previa de { $name }
web-parameters-ready = Es una vista previa; no se ha entregado nada.
web-parameters-understood = Entendido como:
web-parameters-keep = Conservar estos valores
web-parameters-submit = Entregar como revisión nueva
web-parameters-none = Esta pieza no tiene parámetros.
web-parameters-unknown = Los parámetros aparecerán aquí en cuanto se pueda leer el script.
web-properties-title = Propiedades
web-properties-none = No se ha medido nada.
web-properties-volume = Volumen
web-properties-area = Superficie
web-properties-mass = Masa
web-properties-material = Material
web-properties-box = Caja envolvente
web-properties-center = Centro de masas
web-properties-solids = Sólidos
web-properties-faces = Caras / aristas
web-properties-triangles = Triángulos
web-properties-valid = Válido y cerrado
web-properties-features = Elementos
web-properties-feature = Elemento
web-properties-meant = previsto
web-downloads-title = Descargas
web-downloads-none = Todavía no hay nada que descargar.
web-downloads-source = Archivos entregados
web-downloads-more = Se están escribiendo más formatos.
web-downloads-view-iso = isométrica
web-downloads-view-front = alzado
web-downloads-view-top = planta
web-downloads-view-right = derecha
web-history-title = Historial
web-history-no-message = (sin mensaje)
web-history-older = Revisiones anteriores
web-submit-title = Entregar una revisión
web-submit-based-on = Parte de r{ NUMBER($number, useGrouping: 0) }, que queda como está.
web-submit-first = La primera revisión de esta pieza. El script del editor se construye tal cual.
web-submit-refused = No se ha entregado
web-submit-edit = Editar el script
web-submit-edit-help = CadQuery normal. Los parámetros son las constantes del principio; mm(6, "h6") les da unidad y tolerancia.
web-submit-entry = Archivo que se ejecuta
web-submit-source = Código
web-submit-files = Archivos
web-submit-files-help = Un script o un modelo STEP, IGES, STL, 3MF, OBJ, PLY o GLB sustituye a lo que hay en el editor, salvo que lo hayas editado.
web-submit-drop = Suelta aquí los archivos o elígelos
web-submit-keep-files = Conservar de r{ NUMBER($number, useGrouping: 0) }
web-submit-about = Sobre esta revisión
web-submit-message = ¿Qué ha cambiado y por qué?
web-submit-message-help = Tus compañeros lo leerán en el historial.
web-submit-parameters-help = Valores distintos de los predefinidos, uno por línea, con unidad.
web-submit-send = Entregar
