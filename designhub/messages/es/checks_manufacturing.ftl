# Roscas y agujeros pasantes

threads-unreadable = «{ $text }» no es una rosca métrica. Escribe M6, o M8x1 con su paso.
threads-size = «{ $text }» no es un tamaño de la norma. Cerca están { $near }.
threads-pitch = «{ $text }» no es una rosca de ISO 261: { $size } tiene los pasos { $pitches } mm.
threads-tolerance = ISO 965-1 no da límites de la clase 6 para el paso { NUMBER($pitch, maximumFractionDigits: 3) } mm.
threads-clearance_unreadable = «{ $text }» no es un tornillo. Escribe M6, o M6 fine, M6 medium, M6 coarse (fina, media, gruesa).
