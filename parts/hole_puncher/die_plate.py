"""Die plate: the lower cutting edges, in one hardened strip flush with the paper's plane.

Two holes, 80 mm apart (ISO 838:1974), relieved below a short land so that the chips fall free.
The origin is on the upper face, in the middle between the dies.
"""

import cadquery as cq

from designhub.script import feature, material, mm, process, show, stackup

pitch = mm(80.0, "±0.05", lo=79.5, hi=80.5, doc="Distance of the holes; ISO 838: 80 ± 0.5 mm.")
die_diameter = mm(6.0, "H7", lo=5, hi=7, doc="Cutting hole: H7/g6 with the punch pin.")
land = mm(2.0, "±0.1", lo=1, hi=3, doc="Height of the cylindrical cutting land.")
relief_diameter = mm(7.2, "±0.1", lo=7.1, hi=9, doc="Wider below the land.")
length = mm(110.0, "js13", lo=100, hi=120)
width = mm(24.0, "h11", lo=22, hi=30)
thickness = mm(4.0, "h11", lo=3.5, hi=6)
screw_hole = mm(3.4, "H13", lo=3.2, hi=3.6, doc="Clearance hole for M3, medium series of ISO 273.")
countersink_diameter = mm(6.5, "H13", lo=6, hi=7)
screw_x = mm(20.0, "±0.1", lo=15, hi=25)
screw_y = mm(7.0, "±0.1", lo=6, hi=8)


def die_plate():
    """The strip with two dies and four countersunk screw holes."""
    corners = [(x, y) for x in (-screw_x, screw_x) for y in (-screw_y, screw_y)]
    dies = [(-pitch / 2, 0), (pitch / 2, 0)]
    strip = cq.Workplane().rect(length, width).extrude(-thickness).edges("|Z").fillet(2)
    strip = strip.faces(">Z").workplane(origin=(0, 0, 0)).pushPoints(dies).hole(die_diameter)
    relief = (
        cq.Workplane()
        .workplane(offset=-thickness)
        .pushPoints(dies)
        .circle(relief_diameter / 2)
        .extrude(thickness - land)
    )
    strip = strip.cut(relief)
    return (
        strip.faces(">Z").workplane(origin=(0, 0, 0)).pushPoints(corners).cskHole(screw_hole, countersink_diameter, 90)
    )


strip = die_plate()
die_faces = strip.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().xlen - die_diameter) < 0.1)

material("1.2379")
process("milled")
for name, side in (("left_die", "<X"), ("right_die", ">X")):
    feature(name, die_faces.faces(side), size=die_diameter, finish="Ra 0.8 um", process="ground")
stackup("pitch of the holes", between=("left_die", "right_die"), lo=79.5, hi=80.5)  # ISO 838:1974
feature("thickness", strip.faces("<Z or >Z"), size=thickness)
feature(
    "screw_holes",
    strip.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().xlen - screw_hole) < 0.05),
    clears="M3 medium",
)
show(strip, "die_plate", color="lightsteelblue")
