"""Bearing bracket: holds a guide bush above the paper slot and the pivot pin above that.

A C-frame milled from one block: the paper enters the throat from the front, up to the paper stop. Two cheeks carry
the pivot. The origin is the punch axis in the paper's plane; the paper comes from -Y.
"""

import cadquery as cq

from designhub.script import feature, material, mm, process, show

width = mm(24.0, "±0.1", lo=22, hi=25)
gap = mm(
    14.0, "H11", lo=13.5, hi=16, doc="Between the cheeks: room for the pin's head, the spring and the lever's nose."
)
throat = mm(2.5, "±0.1", lo=1.5, hi=3, doc="Height of the paper slot.")
throat_end = mm(
    12.5, "±0.1", lo=12.2, hi=14, doc="Depth of the slot behind the punch axis; the paper stop is at 12 mm."
)
bridge_top = mm(14.0, "±0.1", lo=13, hi=15, doc="Seat of the guide's flange.")
guide_seat = mm(10.0, "H7", lo=9, hi=11, doc="The guide bush is pressed in: H7/p6.")
pivot_bore = mm(5.0, "H7", lo=4, hi=6, doc="Bearing of the pivot pin: H7/g6.")
pivot_y = mm(-16.0, "±0.05", lo=-17, hi=-15, doc="Pivot axis in front of the punch axis: the short arm of the lever.")
pivot_z = mm(34.0, "±0.05", lo=33, hi=36, doc="Pivot axis above the paper.")
screw_core = mm(3.3, "H13", lo=3.2, hi=3.4, doc="Core hole of M4 (ISO 261, pitch 0.7 mm).")


def bearing_bracket():
    """The frame, the cheeks on it, and the holes."""
    frame = (
        cq.Workplane("YZ")
        .polyline([(-22, throat), (throat_end, throat), (throat_end, 0), (27, 0), (27, bridge_top), (-22, bridge_top)])
        .close()
        .extrude(width / 2, both=True)
    )
    cheek = (
        cq.Workplane("YZ")
        .polyline([(-22, bridge_top), (-22, pivot_z), (-12, pivot_z + 4), (10, bridge_top + 12), (18, bridge_top)])
        .close()
        .extrude(width / 2, both=True)
    )
    eye = cq.Workplane("YZ").center(pivot_y, pivot_z).circle(6).extrude(width / 2, both=True)
    slot = cq.Workplane().box(gap, 60, 60, centered=(True, True, False)).translate((0, 0, bridge_top))
    bracket = frame.union(cheek).union(eye).cut(slot).clean()
    bore = cq.Workplane("YZ").center(pivot_y, pivot_z).circle(pivot_bore / 2).extrude(width / 2, both=True)
    seat = cq.Workplane().circle(guide_seat / 2).extrude(bridge_top)
    screws = cq.Workplane().pushPoints([(-6, 20), (6, 20)]).circle(screw_core / 2).extrude(10)
    return bracket.cut(bore).cut(seat).cut(screws)


bracket = bearing_bracket()

material("S235JR")
process("milled")
feature(
    "guide_seat",
    bracket.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().xlen - guide_seat) < 0.1),
    size=guide_seat,
    finish="Ra 1.6 um",
    process="reamed",
)
feature(
    "pivot_bore",
    bracket.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().zlen - pivot_bore) < 0.1),
    size=pivot_bore,
    finish="Ra 1.6 um",
    process="reamed",
)
feature(
    "screw_cores",
    bracket.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().xlen - screw_core) < 0.05),
    thread="M4",
)
show(bracket, "bearing_bracket", color="slategray")
