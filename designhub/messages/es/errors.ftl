error-internal = Algo ha fallado en el hub. Se ha anotado; inténtalo de nuevo.
error-not_signed_in = Primero inicia sesión.
error-forbidden = Tu papel no lo permite aquí. Puede ayudarte un docente o la persona responsable del proyecto.
error-not_found = En esta dirección no hay nada, o no está abierto para ti.
error-invalid = Se ha rechazado parte de lo que has introducido.
error-too_many = Demasiadas peticiones. Espera un momento.
