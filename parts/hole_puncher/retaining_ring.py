"""Retaining ring for shafts, after DIN 471, nominal size 5: keeps the pivot pin in its place.

Drawn as it sits in the groove; the lugs have the holes for the pliers. It lies in the XY plane from z = 0.
"""

import cadquery as cq

from designhub.script import deg, feature, material, mm, process, show

inner_diameter = mm(4.8, "±0.05", lo=3.5, hi=5.5, doc="In the groove of 4.8 mm (free: 4.7 mm).")
width = mm(1.1, "±0.1", lo=0.9, hi=1.5, doc="Radial width opposite the lugs.")
thickness = mm(0.6, "+0/-0.04", lo=0.4, hi=0.8, doc="DIN 471, size 5: 0.6 mm.")
lug_radius = mm(1.25, "±0.1", lo=1.1, hi=1.5, doc="Half of the largest height of the lugs, 2.5 mm.")
lug_hole = mm(1.0, "H13", lo=0.8, hi=1.2, doc="For the pliers.")
opening = deg(44, lo=40, hi=60, doc="Angle between the middles of the lugs.")


def retaining_ring():
    """The ring, slotted, with two lugs."""
    radius = inner_diameter / 2
    outer = radius + width
    ring = cq.Workplane().circle(outer).extrude(thickness)
    centre = radius + lug_radius
    lugs = (
        cq.Workplane().polarArray(centre, 90 - opening / 2, opening, 2, fill=True).circle(lug_radius).extrude(thickness)
    )
    holes = (
        cq.Workplane()
        .polarArray(centre, 90 - opening / 2, opening, 2, fill=True)
        .circle(lug_hole / 2)
        .extrude(thickness)
    )
    slot = cq.Workplane().center(0, radius + 2).rect(0.9, 6).extrude(thickness)
    bore = cq.Workplane().circle(radius).extrude(thickness)
    return ring.union(lugs).cut(bore).cut(slot).cut(holes)


ring = retaining_ring()

material("C75S", density=7850)
process("bought")
feature("thickness", ring.faces("<Z or >Z"), size=thickness)
show(ring, "retaining_ring", color="gray")
