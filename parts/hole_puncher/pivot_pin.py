"""Pivot pin: the axis of the lever, through both brackets, held by a retaining ring at either end.

Grooves after DIN 471 for a shaft of 5 mm. The origin is the middle of the pin; it lies along X.
"""

import cadquery as cq

from designhub.script import feature, material, mm, process, show

diameter = mm(5.0, "g6", lo=4.9, hi=5.5, doc="Turns in bracket and lever: H7/g6.")
length = mm(115.0, "js13", lo=114, hi=130)
grip = mm(111.6, "±0.1", lo=106, hi=112.5, doc="Between the grooves: lever and clearance.")
groove_diameter = mm(4.8, "h10", lo=4.5, hi=4.8, doc="DIN 471 for a shaft of 5 mm: 4.8 h10.")
groove_width = mm(0.7, "H13", lo=0.5, hi=1.0, doc="DIN 471 for a ring of 0.6 mm.")


def pivot_pin():
    """The turned pin with a groove at either end."""
    pin = cq.Workplane("YZ").circle(diameter / 2).extrude(length / 2, both=True).faces("<X or >X").chamfer(0.4)
    for side in (-1, 1):
        start = side * (grip / 2 + groove_width / 2) - groove_width / 2
        ring = cq.Workplane("YZ", origin=(start, 0, 0)).circle(diameter).circle(groove_diameter / 2)
        pin = pin.cut(ring.extrude(groove_width))
    return pin


pin = pivot_pin()

material("C45E")
process("turned")
feature(
    "journal",
    pin.faces("%CYLINDER").filter(lambda face: face.BoundingBox().xlen > grip / 2),
    size=diameter,
    finish="Ra 0.8 um",
    process="ground",
)
grooves = pin.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().zlen - groove_diameter) < 0.05)
feature("left_groove", grooves.faces("<X"), size=groove_diameter)
feature("right_groove", grooves.faces(">X"), size=groove_diameter)
show(pin, "pivot_pin", color="dimgray")
