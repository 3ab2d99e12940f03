# What the engineering reports show on the page of a part.
web-engineering-studies = Strength
web-engineering-stress = Largest stress (von Mises)
web-engineering-safety = Safety against yield
web-engineering-displacement = Largest displacement
web-engineering-show-study = Show stress on the model
web-engineering-convergence = Do two meshes agree?
web-engineering-elements = Elements
web-engineering-unknowns = Unknowns
web-engineering-bill = Bill of materials
web-engineering-body = Body
web-engineering-quantity = Quantity
web-engineering-mass-each = Mass each
web-engineering-total = Total
