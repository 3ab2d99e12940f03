# What the engineering reports show on the page of a part.
web-engineering-studies = Resistencia
web-engineering-stress = Tensión máxima (von Mises)
web-engineering-safety = Seguridad frente a la fluencia
web-engineering-displacement = Desplazamiento máximo
web-engineering-show-study = Mostrar la tensión en el modelo
web-engineering-convergence = ¿Coinciden dos mallas?
web-engineering-elements = Elementos
web-engineering-unknowns = Incógnitas
web-engineering-bill = Lista de materiales
web-engineering-body = Cuerpo
web-engineering-quantity = Cantidad
web-engineering-mass-each = Masa unitaria
web-engineering-total = Total
