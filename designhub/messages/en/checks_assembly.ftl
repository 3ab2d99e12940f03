# Bodies that share a place

checks-assembly-interference-pass = Nothing overlaps: { $bodies } bodies, { $pairs } pairs nearer than { NUMBER($cap, maximumFractionDigits: 1) } mm{ $pressed ->
    [0] .
    [one] , one of them a press fit or a thread, as declared.
   *[other] , { $pressed } of them press fits or threads, as declared.
}
checks-assembly-interference-fail = { $first } and { $second } overlap: both occupy { NUMBER($volume, maximumFractionDigits: 3) } mm³.
checks-assembly-interference-more = { $count ->
    [one] One more pair of bodies overlaps.
   *[other] { $count } more pairs of bodies overlap.
}
checks-assembly-interference-skip = Not every pair could be examined to the end: { $missing } left out or examined by triangles only, { $unsure } too close to tell.
checks-assembly-interference-hint = Move one of the two, or cut away from one what the other needs.
checks-assembly-interference-sleeve_hint = The shaft is drawn larger than its hole. Draw both at the nominal size and declare fit(hole, shaft, "H7/p6"), or declare the thread with feature(..., thread="M6").

# Clearance

checks-assembly-clearance-pass = Of the bodies that don't touch, { $first } and { $second } are nearest: { NUMBER($gap, maximumFractionDigits: 3) } mm.
checks-assembly-clearance-fail = { $first } and { $second } are { NUMBER($gap, maximumFractionDigits: 3) } mm apart; at least { NUMBER($least, maximumFractionDigits: 3) } mm are required.
checks-assembly-clearance-hint = Make room between the two, or change the requirement “clearance”.

# Motion

checks-assembly-motion-pass = Nothing overlaps at any of { $positions } positions of { $parameters }.
checks-assembly-motion-least = Nothing overlaps at any of { $positions } positions of { $parameters }; { $first } and { $second } come nearest, { NUMBER($gap, maximumFractionDigits: 3) } mm at { $position }.
checks-assembly-motion-fail = { $first } and { $second } overlap at { $position }: both occupy { NUMBER($volume, maximumFractionDigits: 3) } mm³.
checks-assembly-motion-skip = The way was not examined everywhere: { $unbuilt } of { $positions } positions did not build, { $missing } pairs were left out or examined by triangles only.

# Shafts in holes

checks-assembly-mates-pass = { $hole } and { $shaft } ({ $zones }) are brought together{ $count ->
    [one] {""}
   *[other] {" "}{ $count } times
}, on { NUMBER($length, maximumFractionDigits: 2) } mm.
checks-assembly-mates-elsewhere = { $hole } and { $shaft } ({ $zones }) are in line, but don't meet in this position: their middles are { NUMBER($value, maximumFractionDigits: 2) } mm apart. Other positions are not examined yet.
checks-assembly-mates-apart = { $hole } and { $shaft } ({ $zones }) are in line, but the shaft is not in the hole: their middles are { NUMBER($value, maximumFractionDigits: 3) } mm apart.
checks-assembly-mates-apart_hint = Move the shaft along its axis until it is in the hole, make it longer, or take the fit out.
checks-assembly-mates-offset = { $hole } and { $shaft } ({ $zones }) are not brought together: their axes are { NUMBER($value, maximumFractionDigits: 3) } mm apart.
checks-assembly-mates-offset_hint = Place the shaft on the axis of the hole, or name the features that belong together.
checks-assembly-mates-size = { $hole } and { $shaft } ({ $zones }) can't be a fit: the diameters differ by { NUMBER($value, maximumFractionDigits: 3) } mm.
checks-assembly-mates-tilted = { $hole } and { $shaft } ({ $zones }) are not brought together: their axes are at { NUMBER($value, maximumFractionDigits: 2) }° to each other.
checks-assembly-mates-tilted_hint = Turn the shaft until it points along the hole, or name the features that belong together.
checks-assembly-mates-size_hint = Give both the same nominal diameter; the zones say the rest.
checks-assembly-mates-bare = { $count ->
    [one] One shaft is in a hole of its own diameter without a declared fit: { $names }.
   *[other] { $count } shafts are in holes of their own diameter without a declared fit: { $names }.
}
checks-assembly-mates-bare_hint = Where it matters how the two go together, declare fit(hole, shaft, "H7/g6").
checks-assembly-fit-pass = { $hole } and { $shaft }, Ø { NUMBER($diameter, maximumFractionDigits: 3) } { $zones }: { $kind ->
    [clearance] clearance fit with { NUMBER($least, maximumFractionDigits: 1) } to { NUMBER($most, maximumFractionDigits: 1) } µm of clearance
    [interference] interference fit with { NUMBER($least, maximumFractionDigits: 1) } to { NUMBER($most, maximumFractionDigits: 1) } µm (negative: interference)
   *[transition] transition fit with { NUMBER($least, maximumFractionDigits: 1) } to { NUMBER($most, maximumFractionDigits: 1) } µm (negative: interference)
}, on { NUMBER($length, maximumFractionDigits: 2) } mm.

# Mass

checks-assembly-mass-pass = { $bodies } bodies of { $kinds } kinds weigh { NUMBER($mass, maximumFractionDigits: 2) } g together; their centre of mass is at ({ NUMBER($x, maximumFractionDigits: 2) }; { NUMBER($y, maximumFractionDigits: 2) }; { NUMBER($z, maximumFractionDigits: 2) }) mm.
checks-assembly-mass-skip = { $bodies } bodies of { $kinds } kinds; what they weigh together is not known, since { $count ->
    [one] one kind has no known material: { $names }.
   *[other] { $count } kinds have no known material: { $names }.
}

# What can still move

checks-assembly-freedom-whole = { $degrees ->
    [0] Nothing can move against { $ground }
    [one] One degree of freedom is left; { $ground } counts as the ground
   *[other] { $degrees } degrees of freedom are left; { $ground } counts as the ground
}{ $fixed ->
    [0] .
   *[other] . Taken as firmly joined (pressed, screwed): { $fixed }.
}
checks-assembly-freedom-body = { $body } has { $degrees ->
    [one] one degree of freedom
   *[other] { $degrees } degrees of freedom
} against { $ground }{ $slides ->
    [none] {""}
   *[other] ; it slides along { $slides }
}{ $turns ->
    [none] {""}
   *[other] ; it turns about { $turns }
}{ $screws ->
    [none] {""}
   *[other] ; it screws along { $screws }
}.
checks-assembly-freedom-lies = { $body } is not held: it only lies against something{ $lifted ->
    [none] .
   *[other] {" "}and can be taken off along { $lifted }.
}
checks-assembly-freedom-free = { $body } is not held by anything in any direction.
checks-assembly-freedom-loose = { $count ->
    [one] One body touches nothing and lies loose: { $names }.
   *[other] { $count } bodies touch nothing and lie loose: { $names }.
}
checks-assembly-freedom-loose_hint = Move it to where it belongs, until it touches what holds it.
