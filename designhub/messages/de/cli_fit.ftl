# designhub fit

cli-help-do-fit = Grenzmaße, Abmaße und Spiel einer Passung zeigen: "25 H7/g6". Oder eine suchen: --for "5..30 um" 25.
cli-help-fit-text = Passungen ("25 H7/g6") oder tolerierte Maße ("25 H7"); mit --for Nennmaße; - liest Zeilen von der Standardeingabe.
cli-help-fit-for = Spiel, das die Passung haben soll, etwa "5..30 um"; negativ ist Übermaß: "-35..-1 um".
cli-help-fit-svg = Datei für das Schaubild der Toleranzfelder.
cli-help-fit-locale = Sprache, deren Dezimalzeichen gelesen wird, etwa es oder de-CH.
cli-help-fit-json = Ein JSON-Objekt je Passung.
cli-fit-svg = --svg zeichnet eine Passung: Gib genau eine an, ohne --for.
cli-fit-none = Keine Passung der Einheitsbohrung oder Einheitswelle gibt { NUMBER($low, maximumFractionDigits: 3, useGrouping: 0) } bis { NUMBER($high, maximumFractionDigits: 3, useGrouping: 0) } µm bei { NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } mm. Am nächsten kommen:
cli-fit-rounded = { $zone }: Ältere Tabellen drucken ±{ $rounded } µm (ISO 286-1:1988 ließ eine ungerade Toleranz runden); ISO 286-1:2010 hat genau die Hälfte.
cli-fit-basis-hole = Einheitsbohrung
cli-fit-basis-shaft = Einheitswelle
cli-fit-basis-both = Einheitsbohrung und Einheitswelle
cli-fit-basis-none = weder Einheitsbohrung noch Einheitswelle
cli-fit-list-preferred = bevorzugt (ANSI B4.2)
cli-fit-list-recommended = empfohlen (ISO 286-1)
cli-fit-column-side = Teil
cli-fit-column-class = Klasse
cli-fit-column-upper = Oberes µm
cli-fit-column-lower = Unteres µm
cli-fit-column-smallest = Mindestmaß mm
cli-fit-column-largest = Höchstmaß mm
cli-fit-column-fit = Passung
cli-fit-column-kind = Art
cli-fit-column-clearance = Spiel
cli-fit-column-list = Norm
