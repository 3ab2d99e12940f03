"""Lever: a U-shaped cover that turns about the pivot pin and presses both punch pins with a rounded nose each.

The origin is the pivot axis (along X); at angle 0 the cover is level and reaches backwards (+Y).
"""

import cadquery as cq

from designhub.script import MPa, N, feature, force, material, mm, show, study

reach = mm(104.0, "js13", lo=80, hi=140, doc="From the pivot axis to the end of the handle: the long arm.")
arm = mm(16.0, "±0.05", lo=15, hi=17, doc="From the pivot axis to the noses: the short arm.")
pitch = mm(80.0, "±0.2", lo=79, hi=81, doc="Distance of the noses: that of the punch pins.")
inner_width = mm(106.0, "±0.2", lo=105, hi=110, doc="Between the flanges; the brackets stand inside.")
sheet = mm(2.5, "±0.1", lo=1.5, hi=3, doc="Thickness of the sheet.")
pivot_bore = mm(5.0, "H7", lo=4, hi=6, doc="Turns on the pivot pin: H7/g6.")
nose_radius = mm(4.0, "±0.1", lo=3, hi=5, doc="The nose rolls on the head of the punch pin.")
nose_width = mm(12.0, "h11", lo=8, hi=13, doc="Fits between the cheeks of the bracket.")
hand_force = N(60, lo=10, hi=150, doc="What a hand presses with on the end of the handle.")
roof = mm(8.0, "±0.1", lo=7.5, hi=10, doc="Underside of the cover above the pivot axis.")


def lever():
    """The cover, its two flanges with the bearing eyes, and the noses beneath."""
    width = inner_width + 2 * sheet
    top = roof + sheet
    side = cq.Workplane("YZ").polyline([(-6, top), (reach, top), (reach, roof - 4), (26, -4), (-6, -4)]).close()
    body = side.extrude(width / 2, both=True)
    eye = cq.Workplane("YZ").circle(7).extrude(width / 2, both=True)
    hollow = cq.Workplane().box(inner_width, 4 * reach, 2 * roof, centered=(True, True, False))
    cover = body.union(eye).cut(hollow.translate((0, 0, -roof)))
    cover = cover.faces(">Z").edges(">X or <X").fillet(1.5)
    for x in (-pitch / 2, pitch / 2):
        block = cq.Workplane().box(nose_width, 2 * nose_radius, roof + 0.2, centered=(True, True, False))
        roll = cq.Workplane("YZ").circle(nose_radius).extrude(nose_width / 2, both=True)
        cover = cover.union(block.union(roll).translate((x, arm, 0)))
    cover = cover.edges(cq.selectors.BoxSelector((-pitch, arm - 6, roof - 0.1), (pitch, arm + 6, roof + 0.1))).fillet(3)
    bore = cq.Workplane("YZ").circle(pivot_bore / 2).extrude(width / 2, both=True)
    return cover.cut(bore)


cover = lever()

material("DC01")
feature(
    "pivot_bore",
    cover.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().zlen - pivot_bore) < 0.1),
    size=pivot_bore,
    finish="Ra 1.6 um",
)
feature("noses", [face for face in cover.faces("%CYLINDER").vals() if abs(face.Center().y - arm) < 1 > face.Center().z])
feature("handle", cover.faces(">Y"))
study(
    "press",
    hinge="pivot_bore",
    sliding="noses",
    loads=force("handle", (0, 0, -hand_force)),
    yield_strength=MPa(140),  # EN 10130:2006, table 2, note: what may be assumed for design
    deflection=mm(0.5),
)
show(cover, "lever", color="royalblue")
