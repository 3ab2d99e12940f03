"""Plain bush of the bearing block, after ISO 4379 form C, for a shaft of 20 mm.

The origin is the axis at one end.
"""

import cadquery as cq

from designhub.script import feature, fit, material, mm, process, show

bore = mm(20.0, "E6", lo=18, hi=22, doc="ISO 4379: bore E6 before pressing in, about H8 after.")
body_diameter = mm(26.0, "s6", lo=24, hi=28, doc="ISO 4379: outside s6.")
length = mm(30.0, "h13", lo=15, hi=40)
chamfer = mm(0.8, lo=0.3, hi=1.2)


def bearing_bush():
    """The turned bush, chamfered outside and inside at both ends."""
    bush = cq.Workplane().circle(body_diameter / 2).circle(bore / 2).extrude(length)
    thickness = (body_diameter - bore) / 2
    return bush.faces("<Z or >Z").edges().chamfer(min(chamfer, thickness / 3))  # two must fit into a thin wall


bush = bearing_bush()

material("CW614N")
process("turned")
cylinders = bush.faces("%CYLINDER")
feature(
    "bore",
    cylinders.filter(lambda face: face.BoundingBox().xlen < body_diameter - 0.1),
    size=bore,
    finish="Ra 0.8 um",
    process="turned_fine",
)
feature(
    "body",
    cylinders.filter(lambda face: face.BoundingBox().xlen > body_diameter - 0.1),
    size=body_diameter,
    process="ground",
)
fit("bore", "shaft.journal", "E6/f7")  # as made; pressed into its seat the bore shrinks, and it is about H8/f7
show(bush, "bearing_bush", color="goldenrod")
