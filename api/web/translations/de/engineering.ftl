# What the engineering reports show on the page of a part.
web-engineering-studies = Festigkeit
web-engineering-stress = Größte Spannung (von Mises)
web-engineering-safety = Sicherheit gegen Fließen
web-engineering-displacement = Größte Verschiebung
web-engineering-show-study = Spannung am Modell zeigen
web-engineering-convergence = Stimmen zwei Netze überein?
web-engineering-elements = Elemente
web-engineering-unknowns = Unbekannte
web-engineering-bill = Stückliste
web-engineering-body = Körper
web-engineering-quantity = Menge
web-engineering-mass-each = Masse je Stück
web-engineering-total = Summe
