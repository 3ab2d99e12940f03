# Gewinde und Durchgangslöcher

threads-unreadable = „{ $text }“ ist kein metrisches Gewinde. Schreib M6, oder M8x1 mit der Steigung.
threads-size = „{ $text }“ ist keine Größe der Norm. In der Nähe liegen { $near }.
threads-pitch = „{ $text }“ ist kein Gewinde nach ISO 261: { $size } gibt es mit den Steigungen { $pitches } mm.
threads-tolerance = ISO 965-1 nennt für die Steigung { NUMBER($pitch, maximumFractionDigits: 3) } mm keine Grenzmaße der Klasse 6.
threads-clearance_unreadable = „{ $text }“ ist keine Schraube. Schreib M6, oder M6 fine, M6 medium, M6 coarse (fein, mittel, grob).
