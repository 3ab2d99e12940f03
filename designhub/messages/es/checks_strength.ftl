checks-strength-solved-pass = Estudio «{ $study }»: resuelto con { $meshes } mallas, la última con { $unknowns } incógnitas; los apoyos soportan exactamente lo que carga la pieza.
checks-strength-solved-unknown_feature = El estudio «{ $study }» necesita caras del elemento «{ $detail }», y la pieza no tiene ninguna.
checks-strength-solved-no_support = El estudio «{ $study }» no sujeta la pieza en ningún sitio.
checks-strength-solved-free_motion = El estudio «{ $study }» deja que la pieza se mueva: { $detail ->
    [x] a lo largo de X
    [y] a lo largo de Y
    [z] a lo largo de Z
    [about_x] girando alrededor de X
    [about_y] girando alrededor de Y
    [about_z] girando alrededor de Z
   *[several] de varias maneras
}.
checks-strength-solved-no_load = El estudio «{ $study }» no tiene ninguna carga.
checks-strength-solved-no_material = El estudio «{ $study }» no se puede resolver: no se conoce la rigidez o la densidad del material «{ $detail }».
checks-strength-solved-no_solid = El estudio «{ $study }» necesita un sólido, y la pieza no tiene ninguno.
checks-strength-solved-too_many_bodies = El estudio «{ $study }» no se resuelve: { $detail } cuerpos son demasiados.
checks-strength-solved-loose_bodies = El estudio «{ $study }» no se resuelve: no todos los cuerpos se tocan con caras enteras.
checks-strength-solved-overlapping_bodies = El estudio «{ $study }» no se resuelve: hay cuerpos que se solapan.
checks-strength-solved-faces_lost = El estudio «{ $study }» no se resuelve: el mallador lee de otra forma las caras de este sólido.
checks-strength-solved-mesher = El estudio «{ $study }» no se resuelve: no se pudo mallar el sólido.
checks-strength-solved-too_fine = El estudio «{ $study }» no se resuelve: el sólido tiene tantos detalles pequeños que harían falta { $detail } elementos.
checks-strength-solved-not_a_number = El estudio «{ $study }» no se resuelve: las ecuaciones no tienen una solución utilizable.
checks-strength-solved-no_solver = El estudio «{ $study }» no se resuelve: el programa de elementos finitos no está instalado en este servidor.
checks-strength-solved-time = El estudio «{ $study }» no se resolvió a tiempo.
checks-strength-solved-memory = El estudio «{ $study }» necesita más memoria de la permitida.
checks-strength-solved-crash = El estudio «{ $study }» no se resuelve: el mallador o el cálculo se interrumpió con este sólido.
checks-strength-hint-unknown_feature = Nombra las caras con feature("{ $detail }", ...), o corrige el nombre en el estudio.
checks-strength-hint-no_support = Nombra elementos como fixed=, sliding= o hinge=.
checks-strength-hint-free_motion = Sujeta un elemento más: fixed= impide todo movimiento, sliding= el perpendicular a una cara, hinge= todo menos el giro alrededor del eje.
checks-strength-hint-no_load = Añade loads=[force(...), pressure(...), torque(...) o gravity()].
checks-strength-hint-no_material = Declara un material de la tabla, o indica youngs= y poisson= (y una densidad para el peso).
checks-strength-hint-no_solid = Muestra un sólido cerrado.
checks-strength-hint-too_many_bodies = Estudia una pieza sola, o une los cuerpos con union().
checks-strength-hint-loose_bodies = Une los cuerpos con union(), o estudia uno solo.
checks-strength-hint-overlapping_bodies = Separa los cuerpos hasta que solo se toquen, o únelos con union().
checks-strength-hint-faces_lost = Rehaz la pieza con clean() o con operaciones más sencillas.
checks-strength-hint-mesher = Comprueba que el sólido es válido; quita astillas y aristas muy pequeñas.
checks-strength-hint-too_fine = Quita textos, roscas y redondeos pequeños de la pieza que se estudia.
checks-strength-hint-not_a_number = Comprueba las unidades y los tamaños de las cargas y del material.
checks-strength-hint-no_solver = No lo hay para esta máquina: Netgen y NGSolve funcionan en Linux x86-64 con Python 3.11 a 3.13.
checks-strength-hint-time = Quita detalles pequeños, o inténtalo cuando el servidor esté menos ocupado.
checks-strength-hint-memory = Quita detalles pequeños.
checks-strength-hint-crash = Comprueba que el sólido es válido; quita astillas y aristas muy pequeñas.
checks-strength-converged-pass = Estudio «{ $study }»: una malla más fina cambia la tensión máxima solo un { NUMBER($change, maximumFractionDigits: 1) } % (hasta un { NUMBER($limit, maximumFractionDigits: 0) } % es bueno).
checks-strength-converged-warn = Estudio «{ $study }»: una malla más fina todavía cambia la tensión o el desplazamiento máximos un { NUMBER($change, maximumFractionDigits: 1) } %; hasta un { NUMBER($limit, maximumFractionDigits: 0) } % es bueno.
checks-strength-converged-single = Estudio «{ $study }»: solo hubo sitio para una malla, así que no se sabe lo exacto que es.
checks-strength-converged-hint = Toma el valor con cuidado; quita detalles que no soportan carga, para que la malla pueda ser más fina donde importa.
checks-strength-converged-singular = Estudio «{ $study }»: la malla muestra { NUMBER($stress, maximumFractionDigits: 1) } MPa en una arista interior viva o en el borde de un apoyo. Crece con cada malla más fina y no cuenta; se descartan las tensiones a menos de { NUMBER($near, maximumFractionDigits: 2) } mm.
checks-strength-converged-round = Una arista interior real tiene un radio: dáselo con fillet() donde la tensión importe.
checks-strength-yield-pass = Estudio «{ $study }»: como máximo { NUMBER($stress, maximumFractionDigits: 1) } MPa; el material fluye a { NUMBER($strength, maximumFractionDigits: 0) } MPa: coeficiente de seguridad { NUMBER($safety, maximumFractionDigits: 2) }.
checks-strength-yield-warn = Estudio «{ $study }»: { NUMBER($stress, maximumFractionDigits: 1) } MPa, y el material fluye a { NUMBER($strength, maximumFractionDigits: 0) } MPa: coeficiente de seguridad { NUMBER($safety, maximumFractionDigits: 2) }; lo habitual es al menos { NUMBER($safe, maximumFractionDigits: 1) }.
checks-strength-yield-fail = Estudio «{ $study }»: { NUMBER($stress, maximumFractionDigits: 1) } MPa superan el límite elástico del material, { NUMBER($strength, maximumFractionDigits: 0) } MPa (coeficiente de seguridad { NUMBER($safety, maximumFractionDigits: 2) }): la pieza queda doblada.
checks-strength-yield-hint = Haz más gruesa o más redondeada la zona marcada, acerca la carga al apoyo o elige un material más resistente, hasta una seguridad de { NUMBER($safe, maximumFractionDigits: 1) }.
checks-strength-yield-unknown = Estudio «{ $study }»: como máximo { NUMBER($stress, maximumFractionDigits: 1) } MPa; no se conoce el límite elástico de «{ $material }».
checks-strength-yield-state = Indícalo con su fuente: yield_strength=MPa(...).
checks-strength-deflection-info = Estudio «{ $study }»: la pieza cede como máximo { NUMBER($displacement, maximumFractionDigits: 4) } mm.
checks-strength-deflection-pass = Estudio «{ $study }»: la pieza cede { NUMBER($displacement, maximumFractionDigits: 4) } mm; se permiten { NUMBER($limit, maximumFractionDigits: 4) } mm.
checks-strength-deflection-fail = Estudio «{ $study }»: la pieza cede { NUMBER($displacement, maximumFractionDigits: 4) } mm; solo se permiten { NUMBER($limit, maximumFractionDigits: 4) } mm.
checks-strength-deflection-hint = La rigidez crece con el cubo de la altura: hazla más alta en la dirección de la carga, o más corta.
