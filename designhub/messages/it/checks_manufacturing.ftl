# Filettature e fori passanti

threads-unreadable = «{ $text }» non è una filettatura metrica. Scrivi M6, oppure M8x1 con il passo.
threads-size = «{ $text }» non è una grandezza della norma. Vicine sono { $near }.
threads-pitch = «{ $text }» non è una filettatura di ISO 261: { $size } ha i passi { $pitches } mm.
threads-tolerance = ISO 965-1 non dà limiti della classe 6 per il passo { NUMBER($pitch, maximumFractionDigits: 3) } mm.
threads-clearance_unreadable = «{ $text }» non è una vite. Scrivi M6, oppure M6 fine, M6 medium, M6 coarse (fine, media, grossolana).
