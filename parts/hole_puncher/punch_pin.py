"""Punch pin of the two-hole office punch.

Its slanted end enters the paper gradually, which lowers the force of the hand. Holes of 6 mm: ISO 838:1974.
The origin is the axis at the lowest point of the cutting edge; the head is on top.
"""

import math

import cadquery as cq

from designhub.script import deg, feature, material, mm, process, show

diameter = mm(6.0, "g6", lo=5, hi=7, doc="Punch diameter; ISO 838 asks for holes of 6 mm.")
length = mm(30.5, "js13", lo=26, hi=40, doc="From the lowest cutting point to the top of the head.")
head_diameter = mm(10.0, "h13", lo=9, hi=12, doc="Head that the spring lifts and the lever presses.")
head_height = mm(3.0, "js13", lo=2, hi=5, doc="Height of the head.")
shear = deg(15, lo=0, hi=25, doc="Slope of the cutting face; 0 is a flat punch.")


def punch_pin():
    """The pin as one turned body, its end cut off at the shear angle."""
    shank = cq.Workplane().circle(diameter / 2).extrude(length - head_height)
    head = cq.Workplane().workplane(offset=length - head_height).circle(head_diameter / 2).extrude(head_height)
    pin = shank.union(head).faces(">Z").edges().fillet(0.6)
    rise = diameter * math.tan(math.radians(shear))
    if rise > 0:
        below = (
            cq.Workplane("XZ")
            .polyline([(-diameter / 2, 0), (diameter / 2, rise), (diameter, -1), (-diameter, -1)])
            .close()
            .extrude(diameter, both=True)
        )
        pin = pin.cut(below)
    return pin


pin = punch_pin()

material("C45E")
process("turned")
feature("shank", pin.faces("%CYLINDER").faces("<Z"), size=diameter, finish="Ra 0.8 um", process="ground")
feature("head", pin.faces("%CYLINDER").faces(">Z"), size=head_diameter)
show(pin, "punch_pin", color="steelblue")
