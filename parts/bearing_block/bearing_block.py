"""Bearing block: carries a plain bush for a shaft of 20 mm at a height of 40 mm above the table.

The origin is in the middle of the underside; the shaft runs along Y.
"""

import cadquery as cq

from designhub.script import feature, material, mm, process, show

seat = mm(26.0, "H7", lo=24, hi=30, doc="The bush is pressed in: H7/s6.")
axis_height = mm(40.0, "±0.05", lo=36, hi=60, doc="Of the shaft's axis above the table.")
eye_diameter = mm(46.0, "js13", lo=44, hi=60)
width = mm(30.0, "js13", lo=20, hi=50, doc="Along the shaft.")
foot_length = mm(110.0, "js13", lo=104, hi=140)
foot_height = mm(12.0, "±0.2", lo=10, hi=16)
bolt_distance = mm(84.0, "±0.2", lo=80, hi=88)
bolt_hole = mm(9.0, "H13", lo=8.4, hi=10, doc="Clearance hole for M8, medium series of ISO 273.")
bolt_face = mm(18.0, "H13", lo=16, hi=20, doc="Spot face for the washer (ISO 7089: 16 mm).")
oil_hole = mm(5.0, "H13", lo=3, hi=6)


def bearing_block():
    """Foot, web and eye, filleted where they meet, with the bolt holes and the oil hole."""
    foot = cq.Workplane().box(foot_length, width, foot_height, centered=(True, True, False)).edges("|Z").fillet(6)
    web = cq.Workplane().box(eye_diameter, width, axis_height, centered=(True, True, False))
    eye = cq.Workplane("XZ").center(0, axis_height).circle(eye_diameter / 2).extrude(width / 2, both=True)
    block = foot.union(web).union(eye).clean()
    corner = cq.selectors.BoxSelector(
        (-eye_diameter / 2 - 1, -width, foot_height - 1), (eye_diameter / 2 + 1, width, foot_height + 1)
    )
    block = block.edges("|Y").edges(corner).fillet(5)
    bolts = [(-bolt_distance / 2, 0), (bolt_distance / 2, 0)]
    block = block.cut(cq.Workplane().pushPoints(bolts).circle(bolt_hole / 2).extrude(foot_height + 1))
    block = block.cut(
        cq.Workplane().workplane(offset=foot_height - 1).pushPoints(bolts).circle(bolt_face / 2).extrude(6)
    )
    block = block.cut(cq.Workplane("XZ").center(0, axis_height).circle(seat / 2).extrude(width, both=True))
    return block.cut(cq.Workplane().workplane(offset=axis_height).circle(oil_hole / 2).extrude(eye_diameter))


block = bearing_block()

material("GJL-250")
process("milled")
feature(
    "seat",
    block.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().zlen - seat) < 0.1),
    size=seat,
    finish="Ra 1.6 um",
    process="reamed",
)
feature(
    "bolt_holes",
    block.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().xlen - bolt_hole) < 0.05),
    clears="M8 medium",
)
show(block, "bearing_block", color="darkseagreen")
