"""Paper stop: the edge of the paper meets it 12 mm behind the punch axes (ISO 838:1974: 12 ± 1 mm).

The origin is in the paper's plane, in the middle between the punch axes; the paper comes from -Y.
"""

import cadquery as cq

from designhub.script import feature, material, mm, process, requirement, show

margin = mm(12.0, "±0.2", lo=11, hi=13, doc="From the punch axis to the paper's edge; ISO 838: 12 ± 1 mm.")
length = mm(54.0, "js13", lo=40, hi=55, doc="Between the two brackets.")
width = mm(8.0, "±0.1", lo=7, hi=12)
height = mm(8.0, "±0.1", lo=6, hi=10)
screw_core = mm(2.5, "H13", lo=2.4, hi=2.6, doc="Core hole of M3 (ISO 261, pitch 0.5 mm).")


def paper_stop():
    """The bar with two threaded holes from below and a lead-in above the stop face."""
    bar = cq.Workplane().box(length, width, height, centered=(True, False, False)).translate((0, margin, 0))
    bar = bar.edges("|Z").fillet(1.5).faces(">Z").edges("<Y").chamfer(1.0)
    holes = cq.Workplane().pushPoints([(-15, 16), (15, 16)]).circle(screw_core / 2).extrude(5)
    return bar.cut(holes)


bar = paper_stop()

material("POM-C")
process("milled")
feature("width", bar.faces("<Y or >Y"), size=width)
feature(
    "screw_cores",
    bar.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().xlen - screw_core) < 0.05),
    thread="M3",
)
requirement("margin", "stop face 12 mm ± 1 mm behind the punch axes (ISO 838)")
show(bar, "paper_stop", color="white")
