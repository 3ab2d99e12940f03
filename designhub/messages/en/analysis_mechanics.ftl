analysis-mechanics-section = A { $shape } of these sizes has no section: every size must be positive and fit into the others.
analysis-mechanics-positive = { $formula } wants positive values.
analysis-mechanics-johnson = Johnson's parabola holds up to a slenderness of { NUMBER($limit, maximumFractionDigits: 1) }; this column has { NUMBER($slenderness, maximumFractionDigits: 1) }: use Euler's formula.
analysis-mechanics-above_euler = A force of { NUMBER($force, maximumFractionDigits: 1) } N is above Euler's buckling load.
analysis-mechanics-parallel = Three forces two of which are parallel have no common point.
analysis-mechanics-wedge = The wedge jams: wedge angle and friction angle together make { NUMBER($angle, maximumFractionDigits: 1) }°.
analysis-mechanics-linkage = The links do not reach each other with the crank at { NUMBER($angle, maximumFractionDigits: 1) }°.
analysis-mechanics-dead_centre = The linkage is in its dead centre with the crank at { NUMBER($angle, maximumFractionDigits: 1) }°: the velocity ratio has no value there.
analysis-mechanics-line_load = A line load must begin before it ends; this one goes from { NUMBER($start, maximumFractionDigits: 3) } mm to { NUMBER($end, maximumFractionDigits: 3) } mm.
analysis-mechanics-beam-too_many = The beam has { $count } supports, loads, steps and hinges; { $most } are the most.
analysis-mechanics-beam-outside = { NUMBER($at, maximumFractionDigits: 3) } mm is not on the beam, which is { NUMBER($length, maximumFractionDigits: 3) } mm long.
analysis-mechanics-beam-hinge = The hinge at { NUMBER($at, maximumFractionDigits: 3) } mm must lie within the beam, where it is neither clamped nor loaded by a moment.
analysis-mechanics-beam-falls = The beam is not held: { $missing ->
    [one] one support is missing.
   *[other] { $missing } supports are missing.
}
analysis-mechanics-statics-too_many = A system has at most { $most } bodies, joints and loads each.
analysis-mechanics-statics-body = There is no body “{ $body }” in the system.
analysis-mechanics-statics-twice = The name “{ $name }” may be given only once, and “ground” is taken.
analysis-mechanics-statics-indeterminate = Statically indeterminate to degree { $degree }: { $bodies ->
    [one] one body gives
   *[other] { $bodies } bodies give
} { $equations } equations, the joints bring { $unknowns } unknowns.
analysis-mechanics-statics-movable = The system can still move in { $freedoms ->
    [one] one way
   *[other] { $freedoms } ways
}: { $bodies ->
    [one] one body gives
   *[other] { $bodies } bodies give
} { $equations } equations, the joints bring { $unknowns } unknowns.
analysis-mechanics-diagram-title = Shear force, bending moment and deflection of the beam
analysis-mechanics-diagram-shear = Shear force V
analysis-mechanics-diagram-moment = Bending moment M
analysis-mechanics-diagram-deflection = Deflection f
