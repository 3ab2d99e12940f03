"""Return spring: lifts the punch pin out of the paper.

Cylindrical compression spring of round wire, EN 10270-1; formulas of EN 13906-1. Its ends are ground flat. The origin
is the axis at the lower end.
"""

import cadquery as cq

from designhub.script import count, feature, material, mm, process, show

wire_diameter = mm(0.9, "±0.02", lo=0.7, hi=1.0, doc="Diameter of the wire.")
mean_diameter = mm(
    8.2, "±0.2", lo=7.6, hi=8.6, doc="Of the coil, from wire centre to wire centre; clears the pin of 6 mm."
)
length = mm(14.6, lo=7.4, hi=18, doc="As it is built in: 14.6 mm at rest, 7.4 mm when the pin is down.")
coils = count(7, doc="Turns in all, of which five are active.")


def return_spring(length=length):
    """The coil at ``length``, ground flat at both ends."""
    helix = cq.Wire.makeHelix(length / coils, length, mean_diameter / 2)
    wire = cq.Workplane("XZ", origin=(mean_diameter / 2, 0, 0)).circle(wire_diameter / 2)
    coil = wire.sweep(cq.Workplane(obj=helix), isFrenet=True)
    slab = cq.Workplane().circle(mean_diameter).extrude(length)
    return coil.intersect(slab)


spring = return_spring()

material("EN 10270-1 SM")
process("bought")
feature("ends", spring.faces("<Z or >Z"), size=length)
show(spring, "return_spring", color="gray75")
