"""Base plate: carries the die plate flush in a pocket, the two brackets and the paper stop.

The origin is in the paper's plane, in the middle between the punch axes; the paper comes from -Y.
"""

import cadquery as cq

from designhub.script import feature, material, mm, process, show

width = mm(124.0, "js13", lo=120, hi=140, doc="Across the paper's edge.")
depth = mm(112.0, "js13", lo=112, hi=140, doc="From front to back.")
thickness = mm(8.0, "±0.1", lo=7, hi=12)
front = mm(-26.0, lo=-40, hi=-24, doc="Front edge, seen from the punch axes.")
pitch = mm(80.0, "±0.05", lo=79.5, hi=80.5, doc="Distance of the holes; ISO 838: 80 ± 0.5 mm.")
pocket_length = mm(110.2, "±0.05", lo=100, hi=114)
pocket_width = mm(24.2, "±0.05", lo=22, hi=24.4)
pocket_depth = mm(4.0, "±0.05", lo=3, hi=4.5, doc="The die plate lies flush.")
pocket_radius = mm(1.5, "±0.2", lo=1.2, hi=1.9, doc="Left by the cutter; the corners of the die plate have 2 mm.")
chip_hole = mm(9.0, "H13", lo=8, hi=12, doc="The chips fall through into the tray.")
bracket_hole = mm(4.5, "H13", lo=4.3, hi=4.8, doc="Clearance hole for M4, medium series of ISO 273.")
bracket_counterbore = mm(8.0, "H13", lo=7.5, hi=8.5, doc="Head of an M4 socket screw (ISO 4762: 7 mm).")
stop_hole = mm(3.4, "H13", lo=3.2, hi=3.6, doc="Clearance hole for M3, medium series of ISO 273.")
die_thread = mm(2.5, "H13", lo=2.4, hi=2.6, doc="Core hole of M3 (ISO 261, pitch 0.5 mm).")


def base_plate():
    """The plate with its pocket, holes and the notch that marks the middle of the paper."""
    centre = (0, front + depth / 2)
    plate = cq.Workplane().center(*centre).rect(width, depth).extrude(-thickness).edges("|Z").fillet(8)
    plate = plate.faces(">Z").edges().chamfer(0.8)
    pocket = cq.Workplane().rect(pocket_length, pocket_width).extrude(-pocket_depth).edges("|Z").fillet(pocket_radius)
    plate = plate.cut(pocket)
    dies = [(-pitch / 2, 0), (pitch / 2, 0)]
    brackets = [(x + step, 20) for x, _ in dies for step in (-6, 6)]
    threads = [(x, y) for x in (-20, 20) for y in (-7, 7)]
    below = cq.Workplane().workplane(offset=-thickness)
    for points, diameter in ((dies, chip_hole), (brackets, bracket_hole), ([(-15, 16), (15, 16)], stop_hole)):
        plate = plate.cut(below.pushPoints(points).circle(diameter / 2).extrude(thickness))
    plate = plate.cut(below.pushPoints(threads).circle(die_thread / 2).extrude(thickness))
    plate = plate.cut(below.pushPoints(brackets).circle(bracket_counterbore / 2).extrude(4.6))
    notch = cq.Workplane("XZ", origin=(0, front - 1, 0)).polyline([(-2, 0), (2, 0), (0, -2)]).close().extrude(-9)
    return plate.cut(notch)


plate = base_plate()


def holes(diameter):
    """The cylindrical faces of the plate that measure ``diameter`` and go all the way round."""
    return plate.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().xlen - diameter) < 0.05)


material("EN AW-6082")
process("milled")
feature(
    "left_chip_hole",
    plate.faces("%CYLINDER").faces(cq.selectors.NearestToPointSelector((-pitch / 2, 0, -6))),
    size=chip_hole,
)
feature(
    "right_chip_hole",
    plate.faces("%CYLINDER").faces(cq.selectors.NearestToPointSelector((pitch / 2, 0, -6))),
    size=chip_hole,
)
feature("die_threads", holes(die_thread), thread="M3")
feature("bracket_holes", holes(bracket_hole), clears="M4 medium")
feature("stop_holes", holes(stop_hole), clears="M3 medium")
show(plate, "base_plate", color="lightgray")
