"""Guide bush of a punch pin: pressed into the bearing bracket, bored to let the pin slide.

The origin is the axis at the lower end; the flange, seat of the return spring, is on top.
"""

import cadquery as cq

from designhub.script import feature, material, mm, process, show

bore = mm(6.0, "H7", lo=5, hi=7, doc="The punch pin slides here: H7/g6 with its shank.")
body_diameter = mm(10.0, "p6", lo=9, hi=12, doc="Pressed into the bracket: H7/p6.")
body_length = mm(11.5, "js13", lo=8, hi=16, doc="Below the flange.")
flange_diameter = mm(13.0, "h13", lo=12.5, hi=13.5, doc="Seat of the return spring, between the bracket's cheeks.")
flange_height = mm(2.0, "js13", lo=1.5, hi=3, doc="Height of the flange.")


def guide():
    """The bush, chamfered where it enters the bracket and where the pin enters it."""
    body = cq.Workplane().circle(body_diameter / 2).extrude(body_length)
    body = body.faces("<Z").edges().chamfer(0.6, 0.3)
    flange = cq.Workplane().workplane(offset=body_length).circle(flange_diameter / 2).extrude(flange_height)
    flange = flange.faces(">Z").edges().chamfer(0.3)
    bush = body.union(flange)
    return bush.cut(cq.Workplane().circle(bore / 2).extrude(body_length + flange_height))


bush = guide()

material("CW614N")
process("turned")
feature(
    "bore",
    bush.faces("%CYLINDER").filter(lambda face: face.BoundingBox().xlen < body_diameter - 0.1),
    size=bore,
    finish="Ra 0.8 um",
    process="reamed",
)
feature(
    "body",
    bush.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().xlen - body_diameter) < 0.1),
    size=body_diameter,
    process="ground",
)
feature(
    "flange",
    bush.faces("%CYLINDER").filter(lambda face: face.BoundingBox().xlen > flange_diameter - 0.1),
    size=flange_diameter,
)
show(bush, "guide", color="goldenrod")
