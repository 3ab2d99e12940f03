# Calculators: fits, stack-ups, quantities.
web-tools-title = Rechner
web-tools-fits = Passungen
web-tools-stack-ups = Maßketten
web-tools-quantities = Größen
web-tools-show = Anzeigen
web-fits-lead = Grenzmaße und Passungen nach ISO 286 von 0 bis 3150 mm, auf den Mikrometer der veröffentlichten Tabellen.
web-fits-one = Eine Passung
web-fits-fit = Passung
web-fits-fit-help = Maß, Bohrung, Welle: 25 H7/g6. Auch eine Toleranzklasse allein: 25 H7.
web-fits-diagram = Toleranzfelder von { $fit }, maßstäblich
web-fits-low = Mindestspiel
web-fits-high = Höchstspiel
web-fits-negative = Negativ: Übermaß.
web-fits-preferred = Vorzugspassung
web-fits-hole = Bohrung
web-fits-shaft = Welle
web-fits-deviations = Abmaße
web-fits-sizes = Grenzmaße
web-fits-width = Toleranz
web-fits-processes = Erreichbar durch
web-fits-search = Welche Passung ergibt …?
web-fits-size = Nennmaß
web-fits-size-help = In mm oder mit Einheit: 25 oder 1 in.
web-fits-clearance = Spiel
web-fits-clearance-help = Von und bis: 5..30 µm. Negativ ist Übermaß: -0,035..-0,001 mm.
web-fits-find = Passungen suchen
web-fits-no-exact = Keine Passung der ISO 286 ergibt das immer. Diese empfohlenen kommen am nächsten.
web-fits-kind = Art
web-fits-kind-clearance = Spielpassung
web-fits-kind-transition = Übergangspassung
web-fits-kind-interference = Übermaßpassung
web-fits-list = Geführt als
web-fits-list-preferred = Vorzugspassung
web-fits-list-recommended = empfohlen
web-quantities-lead = Wie gelesen wird, was Sie schreiben: 3,5 mm, 1 1/2 in, 12 Nm.
web-quantities-text = Größe
web-quantities-help = Eine Zahl und ihre Einheit.
web-quantities-read = Gelesen als
web-quantities-si = In SI-Einheiten
web-stackups-lead = Eine Maßkette und das Spiel, das sie lässt: ungünstigster Fall, statistisch und simuliert.
web-stackups-nominal = Nennspiel
web-stackups-target = Gewünscht
web-stackups-methods = Verfahren
web-stackups-method = Verfahren
web-stackups-least = Kleinstes
web-stackups-most = Größtes
web-stackups-links = Glieder
web-stackups-link = Glied
web-stackups-size = Maß
web-stackups-tolerance = Toleranz
web-stackups-sensitivity = Empfindlichkeit
web-stackups-worst = Anteil, ungünstigster Fall
web-stackups-variance = Anteil an der Varianz
web-stackups-file = Die Kette
web-stackups-toml = Maßketten-Datei (TOML)
web-stackups-help = Ein [[link]] je Maß: nominal, tol (±0.1 mm, +0.2/-0.1 mm oder eine Klasse wie H7), direction + oder -, distribution.
web-stackups-analyse = Auswerten
web-stackups-example =
    name = "Axialspiel des Hebels"
    target = {"{"}min = "0.05 mm", max = "0.5 mm"{"}"}

    {"["}[link]]
    name = "Achsbolzen, zwischen den Nuten"
    nominal = "111.4 mm"
    tol = "±0.1 mm"

    {"["}[link]]
    name = "Hebel, über den Flanschen"
    nominal = "111 mm"
    tol = "±0.1 mm"
    direction = "-"

    {"["}[link]]
    name = "Scheibe"
    nominal = "0.1 mm"
    tol = "0/-0.04 mm"
    direction = "-"
    distribution = "uniform"
