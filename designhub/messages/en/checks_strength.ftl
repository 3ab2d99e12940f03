checks-strength-solved-pass = Study “{ $study }”: solved on { $meshes } meshes, the last with { $unknowns } unknowns; the supports carry exactly what loads the part.
checks-strength-solved-unknown_feature = Study “{ $study }” needs faces of the feature “{ $detail }”, and the part has none.
checks-strength-solved-no_support = Study “{ $study }” holds the part nowhere.
checks-strength-solved-free_motion = Study “{ $study }” leaves the part free to move: { $detail ->
    [x] along X
    [y] along Y
    [z] along Z
    [about_x] turning about X
    [about_y] turning about Y
    [about_z] turning about Z
   *[several] in several ways
}.
checks-strength-solved-no_load = Study “{ $study }” has no load.
checks-strength-solved-no_material = Study “{ $study }” can't be solved: stiffness or density of the material “{ $detail }” is not known.
checks-strength-solved-no_solid = Study “{ $study }” needs a solid, and the part has none.
checks-strength-solved-too_many_bodies = Study “{ $study }” is not solved: { $detail } bodies are too many.
checks-strength-solved-loose_bodies = Study “{ $study }” is not solved: not all bodies touch each other with whole faces.
checks-strength-solved-overlapping_bodies = Study “{ $study }” is not solved: bodies overlap.
checks-strength-solved-faces_lost = Study “{ $study }” is not solved: the mesher reads the faces of this solid differently.
checks-strength-solved-mesher = Study “{ $study }” is not solved: no mesh of the solid could be made.
checks-strength-solved-too_fine = Study “{ $study }” is not solved: the solid has so many small details that { $detail } elements would be needed.
checks-strength-solved-not_a_number = Study “{ $study }” is not solved: the equations have no usable solution.
checks-strength-solved-no_solver = Study “{ $study }” is not solved: the finite-element solver is not installed on this hub.
checks-strength-solved-time = Study “{ $study }” was not solved within its time.
checks-strength-solved-memory = Study “{ $study }” needs more memory than it may use.
checks-strength-solved-crash = Study “{ $study }” is not solved: the mesher or solver broke off over this solid.
checks-strength-hint-unknown_feature = Name the faces with feature("{ $detail }", ...), or correct the name in the study.
checks-strength-hint-no_support = Name features as fixed=, sliding= or hinge=.
checks-strength-hint-free_motion = Hold one more feature: fixed= stops all motion, sliding= across a face, hinge= all but turning about the axis.
checks-strength-hint-no_load = Add loads=[force(...), pressure(...), torque(...) or gravity()].
checks-strength-hint-no_material = Declare a material of the hub's table, or give youngs= and poisson= (and a density for gravity).
checks-strength-hint-no_solid = Show a closed solid.
checks-strength-hint-too_many_bodies = Study one part alone, or join bodies with union().
checks-strength-hint-loose_bodies = Join the bodies with union(), or study one of them alone.
checks-strength-hint-overlapping_bodies = Move the bodies apart until they only touch, or join them with union().
checks-strength-hint-faces_lost = Rebuild the part with clean() or simpler features.
checks-strength-hint-mesher = Check that the solid is valid; remove slivers and very small edges.
checks-strength-hint-too_fine = Leave out lettering, threads and small fillets in the part that is studied.
checks-strength-hint-not_a_number = Check units and sizes of loads and material.
checks-strength-hint-no_solver = There is none for this machine: Netgen and NGSolve run on x86-64 Linux with Python 3.11 to 3.13.
checks-strength-hint-time = Leave out small details, or try again when the hub is less busy.
checks-strength-hint-memory = Leave out small details.
checks-strength-hint-crash = Check that the solid is valid; remove slivers and very small edges.
checks-strength-converged-pass = Study “{ $study }”: a finer mesh changes the largest stress by only { NUMBER($change, maximumFractionDigits: 1) } % (up to { NUMBER($limit, maximumFractionDigits: 0) } % is good).
checks-strength-converged-warn = Study “{ $study }”: a finer mesh still changes the largest stress or displacement by { NUMBER($change, maximumFractionDigits: 1) } %; up to { NUMBER($limit, maximumFractionDigits: 0) } % is good.
checks-strength-converged-single = Study “{ $study }”: there was room for one mesh only, so nobody knows how exact it is.
checks-strength-converged-hint = Take the value with care; leave out details that don't carry load, so that the mesh can be finer where it matters.
checks-strength-converged-singular = Study “{ $study }”: the mesh shows { NUMBER($stress, maximumFractionDigits: 1) } MPa at a sharp inner edge or the rim of a support. It grows with every finer mesh and does not count; stresses nearer than { NUMBER($near, maximumFractionDigits: 2) } mm are left out.
checks-strength-converged-round = A real inner edge has a radius: give it one with fillet() where the stress matters.
checks-strength-yield-pass = Study “{ $study }”: { NUMBER($stress, maximumFractionDigits: 1) } MPa at most; the material yields at { NUMBER($strength, maximumFractionDigits: 0) } MPa: safety { NUMBER($safety, maximumFractionDigits: 2) }.
checks-strength-yield-warn = Study “{ $study }”: { NUMBER($stress, maximumFractionDigits: 1) } MPa, and the material yields at { NUMBER($strength, maximumFractionDigits: 0) } MPa: safety { NUMBER($safety, maximumFractionDigits: 2) }, at least { NUMBER($safe, maximumFractionDigits: 1) } is usual.
checks-strength-yield-fail = Study “{ $study }”: { NUMBER($stress, maximumFractionDigits: 1) } MPa is more than the material's yield strength of { NUMBER($strength, maximumFractionDigits: 0) } MPa (safety { NUMBER($safety, maximumFractionDigits: 2) }): the part stays bent.
checks-strength-yield-hint = Make the marked place thicker or rounder, bring load and support closer together, or choose a stronger material, until the safety is { NUMBER($safe, maximumFractionDigits: 1) }.
checks-strength-yield-unknown = Study “{ $study }”: { NUMBER($stress, maximumFractionDigits: 1) } MPa at most; the yield strength of “{ $material }” is not known.
checks-strength-yield-state = Give it with its source: yield_strength=MPa(...).
checks-strength-deflection-info = Study “{ $study }”: the part gives { NUMBER($displacement, maximumFractionDigits: 4) } mm at most.
checks-strength-deflection-pass = Study “{ $study }”: the part gives { NUMBER($displacement, maximumFractionDigits: 4) } mm; { NUMBER($limit, maximumFractionDigits: 4) } mm is allowed.
checks-strength-deflection-fail = Study “{ $study }”: the part gives { NUMBER($displacement, maximumFractionDigits: 4) } mm; only { NUMBER($limit, maximumFractionDigits: 4) } mm is allowed.
checks-strength-deflection-hint = Stiffness grows with the third power of the height: make it higher in the direction of the load, or shorter.
