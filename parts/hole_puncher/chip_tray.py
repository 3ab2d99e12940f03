"""Chip tray: a printed tub that snaps around the base plate from below, catches the chips and is the puncher's foot.

The origin is that of the base plate: the paper's plane, in the middle between the punch axes.
"""

import cadquery as cq

from designhub.script import feature, material, mm, process, show

base_width = mm(124.0, lo=120, hi=140, doc="Width of the base plate that it holds.")
base_depth = mm(112.0, lo=110, hi=140, doc="Depth of the base plate that it holds.")
base_front = mm(-26.0, lo=-40, hi=-24, doc="Front edge of the base plate.")
base_thickness = mm(8.0, lo=7, hi=12)
clearance = mm(0.3, lo=0.2, hi=0.6, doc="Around the base plate, for a printed part.")
wall = mm(2.0, "±0.2", lo=1.6, hi=4)
rim = mm(3.0, lo=2, hi=5, doc="How far the wall reaches up around the base plate.")
ledge = mm(2.0, lo=1.5, hi=4, doc="On which the base plate lies.")
room = mm(12.0, lo=8, hi=25, doc="Height of the room for the chips.")


def chip_tray():
    """The tub: outer body less the room for the chips and the seat of the base plate."""
    seat_w, seat_d = base_width + 2 * clearance, base_depth + 2 * clearance
    centre_y = base_front + base_depth / 2
    low = -base_thickness - room - wall
    body = cq.Workplane().rect(seat_w + 2 * wall, seat_d + 2 * wall).extrude(room + wall + rim)
    body = body.edges("|Z").fillet(8 + clearance + wall).faces("<Z").edges().chamfer(1.2)
    seat = cq.Workplane().workplane(offset=room + wall).rect(seat_w, seat_d).extrude(rim).edges("|Z").fillet(8)
    inner = cq.Workplane().workplane(offset=wall).rect(seat_w - 2 * ledge, seat_d - 2 * ledge).extrude(room)
    inner = inner.edges("|Z").fillet(7)
    return body.cut(seat).cut(inner).translate((0, centre_y, low))


tub = chip_tray()

material("PETG")
process("fdm")
feature("floor", tub.faces("|Z").filter(lambda face: face.Center().z < -base_thickness - room + 0.1), size=wall)
show(tub, "chip_tray", color=(0.16, 0.18, 0.22))
