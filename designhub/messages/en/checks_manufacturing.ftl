# Processes

checks-manufacturing-process-pass = The part is made by the process “{ $process }”; its profile gives the limits.
checks-manufacturing-process-none = Nobody said how the part is made, so only threads and clearance holes are checked. There are: { $names }.
checks-manufacturing-process-unknown = There is no process “{ $process }”. Near it are { $near }.
checks-manufacturing-process-hint = Write process("milled") in the script, or set the process of the project. There are: { $names }.
checks-manufacturing-profile-toml = The process profile is not TOML: { $reason }
checks-manufacturing-profile-form = The process profile is wrong at “{ $place }”: { $reason }
checks-manufacturing-unmeasured = The faces of “{ $feature }” are no hole and no bolt of one diameter, so nothing can be compared.

# Walls

checks-manufacturing-wall-pass = { $count ->
    [one] The wall is thick enough.
   *[other] All { $count } walls are thick enough.
}
checks-manufacturing-wall-fail = The wall is { NUMBER($value, maximumFractionDigits: 3) } mm thick here; the process needs { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-wall-fail_hint = Make it at least { NUMBER($least, maximumFractionDigits: 3) } mm thick, or move what thins it (a hole, a groove, a pocket) further inwards.

# Holes

checks-manufacturing-hole_diameter-pass = { $count ->
    [one] The hole is large enough.
   *[other] All { $count } holes are large enough.
}
checks-manufacturing-hole_diameter-fail = The hole measures { NUMBER($value, maximumFractionDigits: 3) } mm; the process makes none below { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-hole_diameter-fail_hint = Make it { NUMBER($least, maximumFractionDigits: 3) } mm or larger, or drill it afterwards.
checks-manufacturing-hole_depth-pass = { $count ->
    [one] The hole is not too deep.
   *[other] None of the { $count } holes is too deep.
}
checks-manufacturing-hole_depth-fail = The hole is { NUMBER($depth, maximumFractionDigits: 3) } mm deep at a diameter of { NUMBER($diameter, maximumFractionDigits: 3) } mm, { NUMBER($value, maximumFractionDigits: 3) } times its diameter; the process goes to { NUMBER($most, maximumFractionDigits: 3) }.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-hole_depth-fail_hint = Make the hole wider or shorter, or widen it from one side ({ NUMBER($diameter, maximumFractionDigits: 3) } mm only over the length that needs it).
checks-manufacturing-edge_distance-pass = { $count ->
    [one] Enough is left beside the hole.
   *[other] Enough is left beside all { $count } holes.
}
checks-manufacturing-edge_distance-edge = Between the hole and the edge { NUMBER($value, maximumFractionDigits: 3) } mm are left; { NUMBER($least, maximumFractionDigits: 3) } mm are needed.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-edge_distance-edge_hint = Move the hole inwards until { NUMBER($least, maximumFractionDigits: 3) } mm are left, or make it smaller.
checks-manufacturing-edge_distance-web = Between two holes { NUMBER($value, maximumFractionDigits: 3) } mm are left; { NUMBER($least, maximumFractionDigits: 3) } mm are needed.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-edge_distance-web_hint = Move the holes apart until { NUMBER($least, maximumFractionDigits: 3) } mm are left, or make them smaller.

# Cutters

checks-manufacturing-inner_corner-pass = { $count ->
    [one] The inner corner suits a cutter.
   *[other] All { $count } inner corners suit a cutter.
}
checks-manufacturing-inner_corner-sharp = The inner corner is sharp and { NUMBER($depth, maximumFractionDigits: 3) } mm deep; a round cutter leaves a radius of { NUMBER($least, maximumFractionDigits: 3) } mm or more.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-inner_corner-sharp_hint = Round it: edges("|Z").fillet({ NUMBER($least, maximumFractionDigits: 3) }). If the mating part has a sharp corner, drill a relief hole into the corner or chamfer the mating part.
checks-manufacturing-inner_corner-fail = The inner corner has a radius of { NUMBER($value, maximumFractionDigits: 3) } mm; the process needs { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-inner_corner-fail_hint = Give it a radius of { NUMBER($least, maximumFractionDigits: 3) } mm or more.
checks-manufacturing-inner_corner-reach = The inner corner has a radius of { NUMBER($value, maximumFractionDigits: 3) } mm and is { NUMBER($depth, maximumFractionDigits: 3) } mm deep; a cutter that long needs a radius of { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-inner_corner-reach_hint = Make the radius { NUMBER($least, maximumFractionDigits: 3) } mm or more, or the pocket less deep.
checks-manufacturing-undercut-pass = { $count ->
    [one] Every face of the body can be reached.
   *[other] Every face of all { $count } bodies can be reached.
}
checks-manufacturing-undercut-fail = No straight cutter reaches this face ({ NUMBER($value, maximumFractionDigits: 3) } mm²): it is hidden along all six main directions.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-undercut-fail_hint = Open it to one side, divide the part, or plan a T-slot cutter or another process.
checks-manufacturing-reach-pass = { $count ->
    [one] The slot is not too deep for its width.
   *[other] None of the { $count } slots is too deep for its width.
}
checks-manufacturing-reach-fail = The slot is { NUMBER($width, maximumFractionDigits: 3) } mm wide and { NUMBER($depth, maximumFractionDigits: 3) } mm deep, { NUMBER($value, maximumFractionDigits: 3) } times its width; a cutter goes to { NUMBER($most, maximumFractionDigits: 3) } times.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-reach-fail_hint = Make it wider or less deep, or open it from the other side.
checks-manufacturing-reach-deep = The slot is { NUMBER($value, maximumFractionDigits: 3) } mm deep; the machine goes to { NUMBER($most, maximumFractionDigits: 3) } mm. It is { NUMBER($width, maximumFractionDigits: 3) } mm wide.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-reach-deep_hint = Make it less deep than { NUMBER($most, maximumFractionDigits: 3) } mm, or open it from the other side.
checks-manufacturing-turned_form-pass = { $count ->
    [one] The body turns about an axis.
   *[other] All { $count } bodies turn about an axis.
}
checks-manufacturing-turned_form-fail = Only { NUMBER($value, maximumFractionDigits: 3) } % of the surface turns about one axis; a turned part has { NUMBER($least, maximumFractionDigits: 3) } % or more. { $count ->
    [one] One face does not.
   *[other] { $count } faces do not.
}{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-turned_form-fail_hint = Declare process("milled"), or leave flats, slots and cross holes to a second operation and keep them small.
checks-manufacturing-envelope-pass = { $count ->
    [one] The body goes into the machine of the process.
   *[other] All { $count } bodies go into the machine of the process.
}
checks-manufacturing-envelope-fail = “{ $body }” measures { NUMBER($value, maximumFractionDigits: 3) } mm; the machine of the process takes { NUMBER($most, maximumFractionDigits: 3) } mm there.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-envelope-fail_hint = Divide the part, or choose a process with a larger machine.

# Layers

checks-manufacturing-overhang-pass = { $count ->
    [one] The body can stand so that nothing hangs in the air.
   *[other] Each of the { $count } bodies can stand so that nothing hangs in the air.
}
checks-manufacturing-overhang-fail = Even in the best attitude ({ $up } up) this face hangs in the air: { NUMBER($value, maximumFractionDigits: 3) }° to the plate where { NUMBER($least, maximumFractionDigits: 3) }° are needed, { NUMBER($area, maximumFractionDigits: 3) } mm².{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-overhang-fail_hint = Slope it at { NUMBER($least, maximumFractionDigits: 3) }° or steeper (a chamfer below), divide the part, or plan support.
checks-manufacturing-bridge-pass = { $count ->
    [one] No ceiling of the body spans too far.
   *[other] No ceiling of the { $count } bodies spans too far.
}
checks-manufacturing-bridge-fail = Even in the best attitude ({ $up } up) this ceiling spans { NUMBER($value, maximumFractionDigits: 3) } mm; the process bridges { NUMBER($most, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-bridge-fail_hint = Make the ceiling pointed (45°), add a rib, or keep the span below { NUMBER($most, maximumFractionDigits: 3) } mm.
checks-manufacturing-text_height-pass = { $count ->
    [one] The letters are high enough.
   *[other] The letters of all { $count } features are high enough.
}
checks-manufacturing-text_height-fail = The letters “{ $feature }” are { NUMBER($value, maximumFractionDigits: 3) } mm high; the process needs { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-text_height-fail_hint = Make the letters { NUMBER($least, maximumFractionDigits: 3) } mm high or more, in a bold typeface.

# Sheets

checks-manufacturing-thickness-pass = { $count ->
    [one] The body is a sheet of one thickness.
   *[other] All { $count } bodies are sheets of one thickness.
}
checks-manufacturing-thickness-none = “{ $body }” is no sheet: no thickness is that of most of it. Its shortest side measures { NUMBER($value, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-thickness-none_hint = Shape it from one sheet of the same thickness everywhere, or declare another process.
checks-manufacturing-thickness-fail = The sheet of “{ $body }” is { NUMBER($value, maximumFractionDigits: 3) } mm thick; the process takes { NUMBER($least, maximumFractionDigits: 3) } to { NUMBER($most, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-thickness-fail_hint = Choose a sheet of { NUMBER($least, maximumFractionDigits: 3) } to { NUMBER($most, maximumFractionDigits: 3) } mm, or another process.
checks-manufacturing-thickness-uneven = Here it is { NUMBER($value, maximumFractionDigits: 3) } mm thick, while the sheet is { NUMBER($thickness, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-thickness-uneven_hint = Keep { NUMBER($thickness, maximumFractionDigits: 3) } mm everywhere: what is thicker or thinner is not bent or cut from that sheet.
checks-manufacturing-bend_radius-pass = { $count ->
    [one] The bend is wide enough.
   *[other] All { $count } bends are wide enough.
}
checks-manufacturing-bend_radius-fail = The bend has an inner radius of { NUMBER($value, maximumFractionDigits: 3) } mm; a sheet of { NUMBER($thickness, maximumFractionDigits: 3) } mm needs { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-bend_radius-fail_hint = Round the bend: { NUMBER($least, maximumFractionDigits: 3) } mm inside, and { NUMBER($thickness, maximumFractionDigits: 3) } mm more outside.
checks-manufacturing-flange-pass = { $count ->
    [one] The flange is high enough.
   *[other] All { $count } flanges are high enough.
}
checks-manufacturing-flange-fail = The flange is { NUMBER($value, maximumFractionDigits: 3) } mm high; to lie on the die it needs { NUMBER($least, maximumFractionDigits: 3) } mm.{ $more ->
    [0] {""}
    [one] {" "}(and one more place)
   *[other] {" "}(and { $more } more places)
}
checks-manufacturing-flange-fail_hint = Make it { NUMBER($least, maximumFractionDigits: 3) } mm high or more, or bend it longer and cut it back.

# Threads and clearance holes

checks-manufacturing-thread-core_pass = The core hole of “{ $feature }” suits { $thread }: { NUMBER($value, maximumFractionDigits: 3) } mm (drawn by custom at { NUMBER($drawn, maximumFractionDigits: 3) } mm; limits { NUMBER($least, maximumFractionDigits: 3) } to { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-core_fail = The core hole of “{ $feature }” does not suit { $thread }: it measures { NUMBER($value, maximumFractionDigits: 3) } mm, and must lie between { NUMBER($least, maximumFractionDigits: 3) } and { NUMBER($most, maximumFractionDigits: 3) } mm; { NUMBER($drawn, maximumFractionDigits: 3) } mm is usual.
checks-manufacturing-thread-core_hint = Draw it at { NUMBER($drawn, maximumFractionDigits: 3) } mm; “{ $feature }” is { NUMBER($value, maximumFractionDigits: 3) } mm now ({ NUMBER($least, maximumFractionDigits: 3) } to { NUMBER($most, maximumFractionDigits: 3) } mm would do for { $thread }).
checks-manufacturing-thread-bolt_pass = The bolt of “{ $feature }” suits { $thread }: { NUMBER($value, maximumFractionDigits: 3) } mm (drawn by custom at { NUMBER($drawn, maximumFractionDigits: 3) } mm; limits { NUMBER($least, maximumFractionDigits: 3) } to { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-bolt_fail = The bolt of “{ $feature }” does not suit { $thread }: it measures { NUMBER($value, maximumFractionDigits: 3) } mm, and must lie between { NUMBER($least, maximumFractionDigits: 3) } and { NUMBER($most, maximumFractionDigits: 3) } mm; { NUMBER($drawn, maximumFractionDigits: 3) } mm is usual.
checks-manufacturing-thread-bolt_hint = Draw it at { NUMBER($drawn, maximumFractionDigits: 3) } mm; “{ $feature }” is { NUMBER($value, maximumFractionDigits: 3) } mm now ({ NUMBER($least, maximumFractionDigits: 3) } to { NUMBER($most, maximumFractionDigits: 3) } mm would do for { $thread }).
checks-manufacturing-thread-nominal_hint = “{ $feature }” is drilled at the thread's own size, { NUMBER($value, maximumFractionDigits: 3) } mm, so that nothing is left to cut it into. Drill { NUMBER($drawn, maximumFractionDigits: 3) } mm for { $thread } (limits { NUMBER($least, maximumFractionDigits: 3) } to { NUMBER($most, maximumFractionDigits: 3) } mm).
checks-manufacturing-thread-deep = The thread { $thread } of “{ $feature }” is { NUMBER($value, maximumFractionDigits: 3) } mm deep; the process cuts up to { NUMBER($most, maximumFractionDigits: 3) } mm.
checks-manufacturing-thread-deep_hint = A thread of { $thread } carries no more beyond { NUMBER($most, maximumFractionDigits: 3) } mm ({ NUMBER($value, maximumFractionDigits: 3) } mm now). Make the hole of “{ $feature }” less deep, or widen it below the thread.
checks-manufacturing-clearance_hole-pass = An { $screw } screw passes through “{ $feature }”: { NUMBER($value, maximumFractionDigits: 3) } mm is the series { $series ->
    [fine] fine
    [coarse] coarse
   *[medium] medium
} (fine { NUMBER($least, maximumFractionDigits: 3) }, coarse { NUMBER($most, maximumFractionDigits: 3) }, asked { NUMBER($wanted, maximumFractionDigits: 3) } mm).
checks-manufacturing-clearance_hole-other = “{ $feature }” measures { NUMBER($value, maximumFractionDigits: 3) } mm: an { $screw } screw passes, but the series { $series ->
    [fine] fine
    [coarse] coarse
   *[medium] medium
} has { NUMBER($wanted, maximumFractionDigits: 3) } mm ({ NUMBER($least, maximumFractionDigits: 3) } to { NUMBER($most, maximumFractionDigits: 3) } mm in all series).
checks-manufacturing-clearance_hole-tight = “{ $feature }” measures { NUMBER($value, maximumFractionDigits: 3) } mm: too tight for an { $screw } screw, which needs { NUMBER($least, maximumFractionDigits: 3) } to { NUMBER($most, maximumFractionDigits: 3) } mm ({ $series ->
    [fine] fine
    [coarse] coarse
   *[medium] medium
}: { NUMBER($wanted, maximumFractionDigits: 3) } mm).
checks-manufacturing-clearance_hole-wide = “{ $feature }” measures { NUMBER($value, maximumFractionDigits: 3) } mm: too wide for an { $screw } screw, whose holes are { NUMBER($least, maximumFractionDigits: 3) } to { NUMBER($most, maximumFractionDigits: 3) } mm ({ $series ->
    [fine] fine
    [coarse] coarse
   *[medium] medium
}: { NUMBER($wanted, maximumFractionDigits: 3) } mm).
checks-manufacturing-clearance_hole-hint = Draw “{ $feature }” at { NUMBER($wanted, maximumFractionDigits: 3) } mm for { $screw }, series { $series ->
    [fine] fine
    [coarse] coarse
   *[medium] medium
} (now { NUMBER($value, maximumFractionDigits: 3) } mm; { NUMBER($least, maximumFractionDigits: 3) } to { NUMBER($most, maximumFractionDigits: 3) } mm).
threads-unreadable = “{ $text }” is no metric thread. Write M6, or M8x1 with its pitch.
threads-size = “{ $text }” is no size of the standard. Near it are { $near }.
threads-pitch = “{ $text }” is no thread of ISO 261: { $size } has the pitches { $pitches } mm.
threads-tolerance = ISO 965-1 gives no limits of class 6 for the pitch { NUMBER($pitch, maximumFractionDigits: 3) } mm.
threads-clearance_unreadable = “{ $text }” is no screw. Write M6, or M6 fine, M6 medium, M6 coarse.
checks-manufacturing-process-bought = The part is bought: no limit of a machine here is held against it.
