# What the engineering reports show on the page of a part.
web-engineering-studies = Resistenza
web-engineering-stress = Tensione massima (von Mises)
web-engineering-safety = Sicurezza allo snervamento
web-engineering-displacement = Spostamento massimo
web-engineering-show-study = Mostra la tensione sul modello
web-engineering-convergence = Due reticoli concordano?
web-engineering-elements = Elementi
web-engineering-unknowns = Incognite
web-engineering-bill = Distinta base
web-engineering-body = Corpo
web-engineering-quantity = Quantità
web-engineering-mass-each = Massa di ciascuno
web-engineering-total = Totale
