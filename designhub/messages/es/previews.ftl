preview-failed = No se pudo escribir para esta geometría.
preview-nothing = No hay nada que ver.
preview-no_faces = La pieza no tiene caras.
preview-mesh_has_no_shape = Una malla importada solo tiene triángulos; este formato necesita la forma exacta.
preview-too_complex = La pieza tiene demasiadas aristas para un plano.
