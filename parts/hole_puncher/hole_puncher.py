"""The hole puncher: all parts in their places, at any position of the lever.

The origin is in the paper's plane, in the middle between the punch axes; the paper comes from -Y. Pressing the lever
from +13 to -13 degrees moves both pins down by 2 x 16 mm x sin 13 = 7.2 mm: through the slot of 2.5 mm, the paper, and
2.5 mm into the dies.
"""

import math

import base_plate
import bearing_bracket
import cadquery as cq
import chip_tray
import die_plate
import guide
import lever
import paper_stop
import pivot_pin
import punch_pin
import retaining_ring
import return_spring

from designhub.script import deg, fit, requirement, show, stackup

lever_angle = deg(
    13,
    lo=-13,
    hi=13,
    motion=True,
    doc="Position of the lever: 13 degrees at rest, -13 degrees when the holes are cut.",
)

pivot_y, pivot_z = float(bearing_bracket.pivot_y), float(bearing_bracket.pivot_z)
head_top = pivot_z + lever.arm * math.sin(math.radians(lever_angle)) - lever.nose_radius
spring_seat = bearing_bracket.bridge_top + guide.flange_height
spring_length = head_top - punch_pin.head_height - spring_seat
spring = return_spring.return_spring(spring_length)

STEEL, TOOL_STEEL, BRASS = cq.Color("slategray"), cq.Color("lightsteelblue"), cq.Color("goldenrod")


def at(x=0.0, y=0.0, z=0.0, axis=(0, 0, 1), angle=0.0):
    """A place: turned by ``angle`` degrees about ``axis``, then moved to (x, y, z)."""
    return cq.Location(cq.Vector(x, y, z), cq.Vector(*axis), angle)


puncher = cq.Assembly(name="hole_puncher")
puncher.add(chip_tray.tub, name="chip_tray", color=cq.Color(0.16, 0.18, 0.22))
puncher.add(base_plate.plate, name="base_plate", color=cq.Color("lightgray"))
puncher.add(die_plate.strip, name="die_plate", color=TOOL_STEEL)
puncher.add(paper_stop.bar, name="paper_stop", color=cq.Color("ivory"))
for side, x in (("left", -die_plate.pitch / 2), ("right", die_plate.pitch / 2)):
    unit = cq.Assembly(name=f"{side}_punch", loc=at(x))
    unit.add(bearing_bracket.bracket, name=f"{side}_bracket", color=STEEL)
    unit.add(
        guide.bush,
        name=f"{side}_guide",
        loc=at(z=bearing_bracket.bridge_top - guide.body_length),
        color=BRASS,
    )
    unit.add(
        spring,
        name=f"{side}_spring",
        loc=at(z=spring_seat),
        color=cq.Color("gray75"),
        material=cq.Material("EN 10270-1 SM"),
    )
    unit.add(
        punch_pin.pin,
        name=f"{side}_pin",
        loc=at(z=head_top - punch_pin.length),
        color=cq.Color("steelblue"),
    )
    puncher.add(unit)
puncher.add(pivot_pin.pin, name="pivot_pin", loc=at(y=pivot_y, z=pivot_z), color=STEEL)
ring_x = pivot_pin.grip / 2 + 0.05
for side, place in (
    ("left", at(-ring_x, pivot_y, pivot_z, (0, 1, 0), -90)),
    ("right", at(ring_x, pivot_y, pivot_z, (0, 1, 0), 90)),
):
    puncher.add(
        retaining_ring.ring,
        name=f"{side}_ring",
        loc=place,
        color=cq.Color("gray"),
    )
puncher.add(
    lever.cover,
    name="lever",
    loc=at(y=pivot_y, z=pivot_z, axis=(1, 0, 0), angle=lever_angle),
    color=cq.Color("royalblue"),
)

fit("guide.bore", "punch_pin.shank", "H7/g6")
fit("die_plate.left_die", "punch_pin.shank", "H7/g6")
fit("die_plate.right_die", "punch_pin.shank", "H7/g6")
fit("bearing_bracket.guide_seat", "guide.body", "H7/p6")
fit("bearing_bracket.pivot_bore", "pivot_pin.journal", "H7/g6")
fit("lever.pivot_bore", "pivot_pin.journal", "H7/g6")
stackup(
    "axial play of the lever",
    plus=[pivot_pin.grip],
    minus=[lever.inner_width, lever.sheet, lever.sheet],
    lo=0.05,
    hi=1.2,
)
requirement("holes", "two holes of 6 mm ± 0.5 mm, 80 mm ± 0.5 mm apart, 12 mm ± 1 mm from the edge (ISO 838:1974)")
show(puncher, "hole_puncher")
