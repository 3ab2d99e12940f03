reviews-body = Un comentario tiene de 1 a { $most } caracteres.
reviews-no_face = Esta revisión no tiene la cara { $face }; sus { $faces } caras se numeran desde 0.
reviews-no_normal = Falta la dirección de la cara.
reviews-not_measured = Esta revisión no tiene (todavía) caras medidas, así que no se puede fijar nada en ellas.
reviews-point_off = El punto no está en la pieza.
reviews-thread_full = Esta conversación tiene { $most } comentarios. Empieza una nueva.
reviews-too_many = Como máximo { $most } comentarios por minuto. Espera un momento.
