# designhub stackup

cli-stackup-encoding = Die Datei ist kein UTF-8-Text.
cli-help-do-stackup = Eine Maßkette berechnen: ungünstigster Fall, Statistik, Monte Carlo, Anteile.
cli-help-stackup-file = Die Datei der Maßkette (TOML); - liest die Standardeingabe.
cli-help-stackup-json = Das Ergebnis als ein JSON-Objekt.
cli-help-stackup-samples = Stichproben der Monte-Carlo-Simulation.
cli-help-stackup-seed = Startwert: derselbe ergibt dieselben Stichproben.
cli-help-stackup-svg = Das Diagramm als SVG schreiben.
cli-help-stackup-pdf = Den Bericht als PDF schreiben.
cli-help-stackup-locale = Wie Zahlen in der Datei gelesen werden: en, es, it oder de.
