# Threads and clearance holes

threads-unreadable = “{ $text }” is no metric thread. Write M6, or M8x1 with its pitch.
threads-size = “{ $text }” is no size of the standard. Near it are { $near }.
threads-pitch = “{ $text }” is no thread of ISO 261: { $size } has the pitches { $pitches } mm.
threads-tolerance = ISO 965-1 gives no limits of class 6 for the pitch { NUMBER($pitch, maximumFractionDigits: 3) } mm.
threads-clearance_unreadable = “{ $text }” is no screw. Write M6, or M6 fine, M6 medium, M6 coarse.
