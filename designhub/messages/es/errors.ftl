error-internal = Algo ha fallado en el hub. Se ha anotado; inténtalo de nuevo.
error-not_signed_in = Primero inicia sesión.
error-forbidden = Aquí no puedes hacer eso.
error-not_found = No hay nada en esta dirección.
error-invalid = Se ha rechazado parte de lo que has introducido.
error-too_many = Demasiadas peticiones. Espera un momento.
