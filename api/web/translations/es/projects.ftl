# Projects, parts and the state of their builds.
web-projects-lead = Lo que vuestros centros diseñan en común.
web-projects-parts = { $count ->
    [one] { $count } pieza
   *[other] { $count } piezas
}
web-projects-failing = { $count ->
    [one] { $count } con fallos
   *[other] { $count } con fallos
}
web-projects-changed = Cambiado
web-projects-none = Todavía no hay proyectos
web-projects-none-create = Crea el primero aquí abajo.
web-projects-none-ask = Pide a tu docente que te añada a uno.
web-projects-new = Proyecto nuevo
web-projects-create = Crear proyecto
web-projects-audience = ¿Quién lo ve?
web-audience-members = Miembros e invitados con enlace
web-audience-people = Toda persona con cuenta aquí
web-audience-everyone = Cualquiera
web-project-parts = Piezas
web-project-empty = Todavía no hay piezas
web-project-empty-help = Una pieza es un script de CadQuery, o un archivo STEP, STL o 3MF.
web-part-new = Pieza nueva
web-part-create = Crear pieza
web-part-create-next = Lo siguiente es su primera revisión.
web-part-empty = Todavía no se ha entregado nada
web-part-empty-help = La primera revisión mostrará aquí la pieza en 3D, con lo que se ha comprobado.
web-part-model = Modelo 3D
web-part-model-of = Modelo 3D de { $name }
web-part-picture = Imagen de { $name }, revisión { $number }
web-revision-latest = Última revisión
web-revision-older = Estás viendo r{ NUMBER($number, useGrouping: 0) }; la última es r{ NUMBER($latest, useGrouping: 0) }.
web-revision-to-latest = Ver la última
web-build-none = Sin revisión
web-build-queued = En espera
web-build-building = Construyendo
web-build-previewed = Aún en comprobación
web-build-built = Construida
web-build-failed = No construida
web-build-queued-long = Esperando su turno. Esta página mostrará la pieza en cuanto esté.
web-build-building-long = La pieza se está construyendo y midiendo.
web-build-previewed-long = El modelo y las primeras comprobaciones ya están. Falta construir los extremos de los intervalos de los parámetros y escribir los archivos para descargar.
web-build-position = { $count ->
    [one] { $count } trabajo va antes.
   *[other] { $count } trabajos van antes.
}
web-build-no-model = No hay modelo que mostrar. Los resultados dicen por qué.
