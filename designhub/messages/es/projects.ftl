projects-audience = Un proyecto lo ven sus miembros, todas las personas con cuenta o todo el mundo; no «{ $audience }».
projects-bounds = Cada lado del volumen de trabajo es mayor que 0 y llega hasta { $most } mm.
projects-description = Una descripción tiene como máximo { $most } caracteres.
projects-part_taken = En este proyecto ya hay una pieza «{ $slug }».
projects-project_taken = La dirección «{ $slug }» ya la usa otro proyecto.
projects-slug = «{ $slug }» no puede figurar en una dirección: usa hasta 64 minúsculas a–z, cifras, - y _.
projects-tolerance = «{ $tolerance }» no es una clase de tolerancia general de ISO 2768-1: f, m, c o v.
projects-too_many_parts = Un proyecto tiene como máximo { $most } piezas.
