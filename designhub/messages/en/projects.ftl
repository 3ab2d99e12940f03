projects-audience = A project is seen by its members, by all people with an account, or by everyone; not by “{ $audience }”.
projects-bounds = Each side of the machine's envelope lies above 0 and goes up to { $most } mm.
projects-description = A description has at most { $most } characters.
projects-part_taken = There is a part “{ $slug }” in this project already.
projects-project_taken = The address “{ $slug }” is taken by another project.
projects-slug = “{ $slug }” can't stand in an address: use up to 64 lower-case letters a–z, digits, - and _.
projects-tolerance = “{ $tolerance }” is not a general tolerance class of ISO 2768-1: f, m, c or v.
projects-too_many_parts = A project has at most { $most } parts.
