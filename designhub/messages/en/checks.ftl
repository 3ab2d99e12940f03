# Rules by name

checks-rule-unknown = There is no rule or family of rules “{ $name }”. There are: { $near }.

# The build

checks-build-runs = The script ran and showed a part.
checks-build-syntax = This is not Python: { $message }
checks-build-exception = The script stopped: { $message }
checks-build-unit = The units don't agree: { $message }
checks-build-parameter = The value of “{ $field }” was refused: { $message }
checks-build-no_result = The script ran, but showed nothing.
checks-build-no_result-hint = End the script with show(part, "name"), or leave the part in a variable named result.
checks-build-import = Something could not be imported: { $message }
checks-build-import-hint = A script may import CadQuery, designhub.script, NumPy, the standard library, and the part's own files.
checks-build-time = The script did not finish in the time allowed.
checks-build-time-hint = Look for a loop that never ends, or for thousands of cuts and fillets that can be done at once.
checks-build-memory = The script needed more memory than is allowed.
checks-build-memory-hint = Look for a list that keeps growing, or for a pattern with far too many copies.
checks-build-output = The part is larger than the hub takes.
checks-build-output-hint = Show fewer or simpler bodies.
checks-build-crash = The CAD kernel crashed while building the part. { $message }
checks-build-sandbox = This machine can't run scripts safely at present: { $message }
checks-build-file = The file could not be read: { $message }
checks-build-file-hint = Export it again from the program that made it, and look whether it opens there.

# Imported files

checks-file-readable-pass = { $file } was read as { $format }.
checks-file-watertight-pass = The mesh is closed.
checks-file-watertight-fail = The mesh is open: { $open } of the edges of its { $triangles } triangles have only one side.
checks-file-watertight-hint = Export the body as a solid, or close the holes in the program that made the mesh.
checks-file-manifold-pass = Every edge of the mesh joins two triangles.
checks-file-manifold-fail = { $edges } edges of the mesh join more than two triangles: surfaces touch or lie inside each other.
checks-file-manifold-hint = Unite the bodies that touch before exporting them.
checks-file-oriented-pass = All triangles face outwards.
checks-file-oriented-fail = The triangles don't agree which side is out.
checks-file-oriented-inverted = The mesh is inside out.
checks-file-oriented-open = Whether the mesh is inside out can't be said while it is open.
checks-file-oriented-hint = Recalculate the normals in the program that made the mesh.
checks-file-unit-stated = The file states its unit: { $unit }.
checks-file-unit-plausible = { $format } files don't state their unit; read in { $unit }, the size is plausible.
checks-file-references-pass = The file holds everything that it shows.
checks-file-references-warn = The file points to { $count } things outside it, which were not followed: { $names }
checks-file-references-hint = Export it again with everything in one file.

# Solids

checks-solid-exists-pass = The part consists of { $count ->
    [one] one solid
   *[other] { $count } solids
}.
checks-solid-exists-none = Nothing that was shown is a solid ({ $count } shown): it is { $kind ->
    [face] a face
    [shell] an open surface
    [wire] a wire
    [edge] an edge
    [vertex] a point
   *[other] empty
}.
checks-solid-exists-beside = “{ $body }” is no solid: it is { $kind ->
    [face] a face
    [shell] an open surface
    [wire] a wire
    [edge] an edge
    [vertex] a point
   *[other] empty
}.
checks-solid-exists-hint = Extrude or revolve the sketch, and show the solid.
checks-solid-valid-pass = The geometry is free of faults.
checks-solid-valid-fail = The geometry of “{ $body }” is faulty: faces or edges overlap or don't meet.
checks-solid-valid-hint = Undo the last fillets, shells and sweeps one by one to find the one that breaks it.
checks-solid-closed-pass = Every solid is closed.
checks-solid-closed-fail = “{ $body }” is not closed: its surface has an open edge.
checks-solid-closed-hint = Close the outline with close(), and make a solid of the surfaces.
checks-solid-volume-pass = The volume is { NUMBER($volume, maximumSignificantDigits: 4, useGrouping: 0) } mm³.
checks-solid-volume-none = “{ $body }” has no volume ({ NUMBER($volume, maximumSignificantDigits: 4, useGrouping: 0) } mm³).
checks-solid-volume-inside_out = “{ $body }” is inside out: its volume is { NUMBER($volume, maximumSignificantDigits: 4, useGrouping: 0) } mm³.
checks-solid-bodies-pass = The number of bodies is as meant: { $count }.
checks-solid-bodies-pieces = The part is in pieces: { $count } bodies where { $wanted } was meant.
checks-solid-bodies-differs = The part has { $count } bodies; { $wanted } were declared.
checks-solid-bodies-hint = Bodies that only touch along an edge, or not at all, were not united. If they are meant, say so: show(part, bodies={ $count }).

# Units

checks-units-consistent-pass = All calculations of the script agree in their units.
checks-units-consistent-hint = Look at both quantities: one of them is probably not what its name says, or lacks a factor.
checks-units-stated-plain = The script states no units; its lengths are taken as mm.
checks-units-stated-hint = Write “from designhub.script import mm” and diameter = mm(6), and units are checked.
checks-units-stated-pass = { $count ->
    [one] The only number among the parameters states its unit
   *[other] All { $count } numbers among the parameters state their units
}.
checks-units-stated-fail = The parameter “{ $parameter }” ({ $value }) states no unit.
checks-units-stated-fix = Write { $parameter } = mm({ $value }) for a length, deg({ $value }) for an angle, count({ $value }) for a number of things.

# Features

checks-feature-found-pass = The feature “{ $feature }” is on the part ({ $count ->
    [one] one face
   *[other] { $count } faces
}).
checks-feature-found-fail = The feature “{ $feature }” is on no face of the part.
checks-feature-found-hint = Its faces were cut away, or the selector finds none. Select them on the finished part, just before show().
checks-feature-size-pass = “{ $feature }” measures { NUMBER($measured, maximumFractionDigits: 6, useGrouping: 0) } { $unit }, as declared ({ NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } { $unit }; { $what ->
    [diameter] a diameter
    [radius] a radius
    [width] a distance
   *[angle] an angle
}; difference { NUMBER($off, maximumFractionDigits: 6, useGrouping: 0) } { $unit }).
checks-feature-size-warn = “{ $feature }” measures { NUMBER($measured, maximumFractionDigits: 6, useGrouping: 0) } { $unit } ({ $what ->
    [diameter] a diameter
    [radius] a radius
    [width] a distance
   *[angle] an angle
}) beside the declared { NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } { $unit }: { NUMBER($off, maximumFractionDigits: 6, useGrouping: 0) } { $unit } off.
checks-feature-size-fail = “{ $feature }” measures { NUMBER($measured, maximumFractionDigits: 6, useGrouping: 0) } { $unit } ({ $what ->
    [diameter] a diameter
    [radius] a radius
    [width] a distance
   *[angle] an angle
}), but { NUMBER($nominal, maximumFractionDigits: 6, useGrouping: 0) } { $unit } was declared: { NUMBER($off, maximumFractionDigits: 6, useGrouping: 0) } { $unit } off.
checks-feature-size-hint = Draw the part at its nominal size; the tolerance says how far the made part may be off.
checks-feature-size-unreadable = The declared size of “{ $feature }” can't be compared: its unit or tolerance is not known.
checks-feature-size-no_faces = “{ $feature }” has no faces to measure.
checks-feature-size-mixed = The faces of “{ $feature }” have different sizes, so there is no single one to compare.
checks-feature-size-free_form = The faces of “{ $feature }” are free-form and have no single size.
checks-feature-size-one_plane = “{ $feature }” names one plane; a width needs two that face each other.
checks-feature-size-not_parallel = The planes of “{ $feature }” are not parallel, so they have no distance.
checks-feature-side-pass = The zone { $zone } suits “{ $feature }”.
checks-feature-side-hole = “{ $feature }” is a hole, but { $zone } is a zone for shafts.
checks-feature-side-shaft = “{ $feature }” is a shaft, but { $zone } is a zone for holes.
checks-feature-side-hint = Capitals are for holes, small letters for shafts: { $zone }?

# Slips

checks-slip-twice = It is exactly twice as large: was a diameter given where a radius is asked for? CadQuery's circle() takes the radius: circle(d / 2).
checks-slip-half = It is exactly half as large: was a radius declared as a diameter, or divided by 2 once too often? hole() takes the diameter, circle() the radius.
checks-slip-inch = The factor is exactly 25.4: one of the two sizes is in inches, the other in millimetres.
checks-slip-ten = The factor is exactly 10: one of the two sizes is in centimetres, or a digit slipped.
checks-slip-thousand = The factor is exactly 1000: mm and m, or mm and µm, were mixed up.
checks-slip-million = The factor is exactly a million: m and µm were mixed up.
checks-slip-radians = The factor is exactly 57.3: radians were given where degrees are asked for, or the other way round.
checks-slip-opening = The factor is exactly 2: half an opening angle was taken for the whole one.

# Magnitudes

checks-magnitude-size-pass = { $count ->
    [one] The body fits
   *[other] All { $count } bodies fit
} into the machine.
checks-magnitude-size-large = “{ $body }” ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) does not fit into the machine ({ NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm).
checks-magnitude-size-absurd = “{ $body }” ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) is more than ten times as large as the machine ({ NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm).
checks-magnitude-size-tiny = “{ $body }” ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) is smaller than anything that can be held; the machine takes { NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm.
checks-magnitude-size-minute = “{ $body }” ({ NUMBER($x, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($y, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($z, maximumSignificantDigits: 4, useGrouping: 0) } mm) is too small to be a part; the machine takes { NUMBER($long, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($middle, maximumSignificantDigits: 4, useGrouping: 0) } × { NUMBER($short, maximumSignificantDigits: 4, useGrouping: 0) } mm.
checks-magnitude-size-machine = Divide the part, or set the envelope of a larger machine in the project.
checks-magnitude-size-too_large = A size was probably meant in mm and taken as m or inches, or multiplied by 1000 once too often.
checks-magnitude-size-too_small = The part was probably drawn in metres or inches; the hub counts in mm.
checks-magnitude-density-fail = No material of “{ $body }” ({ $material }) has a density of { NUMBER($density, maximumFractionDigits: 6, useGrouping: 0) } kg/m³.
checks-magnitude-mass-pass = The part has a mass of { NUMBER($mass, maximumSignificantDigits: 4, useGrouping: 0) } { $unit }.
checks-magnitude-mass-warn = The part has a mass of { NUMBER($mass, maximumSignificantDigits: 4, useGrouping: 0) } { $unit }: more than one person should lift.
checks-magnitude-parameter-fail = The parameter “{ $parameter }” is { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } mm, far more than any machine here takes ({ NUMBER($most, maximumFractionDigits: 6, useGrouping: 0) } mm).

# Ranges

checks-ranges-value-pass = “{ $parameter }” is { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit }, within its range.
checks-ranges-value-fail = “{ $parameter }” is { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit }, outside its own range.
checks-ranges-value-empty = The range of “{ $parameter }” is upside down: from { NUMBER($low, maximumFractionDigits: 6, useGrouping: 0) } to { NUMBER($high, maximumFractionDigits: 6, useGrouping: 0) } { $unit }.
checks-ranges-builds-pass = The part builds at both ends of the range of “{ $parameter }”.
checks-ranges-builds-fail = With { $parameter } = { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit } the part can't be built: { $reason }
checks-ranges-builds-invalid = With { $parameter } = { NUMBER($value, maximumFractionDigits: 6, useGrouping: 0) } { $unit } the part is no valid closed solid. { $reason }
checks-ranges-builds-later = { $count ->
    [one] The ends of one parameter's range are tried after the preview.
   *[other] The ends of { $count } parameters' ranges are tried after the preview.
 }
checks-ranges-builds-many = The part has too many ranges to try them all; not every end of the range of “{ $parameter }” was tried.
checks-ranges-builds-hint = Make the range narrower, or let the other sizes follow this one.
