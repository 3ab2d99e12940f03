"""Half of a rigid flange coupling: hub, flange, spigot, bolt circle and keyway.

Keyway after DIN 6885-1 for shafts over 22 up to 30 mm: 8 mm wide, 3.3 mm deep in the hub. The origin is the axis at
the flange's outer face; the hub points along +Z.
"""

import cadquery as cq

from designhub.script import count, feature, fit, material, mm, process, show

bore = mm(25.0, "H7", lo=22.5, hi=30, doc="Shaft of 25 mm: H7/k6.")
hub_diameter = mm(45.0, "h11", lo=42, hi=55)
hub_length = mm(30.0, "js13", lo=25, hi=50, doc="From the flange to the end of the hub.")
flange_diameter = mm(100.0, "h11", lo=96, hi=130)
flange_thickness = mm(14.0, "js13", lo=12, hi=20)
spigot_diameter = mm(55.0, "h7", lo=50, hi=58, doc="Centres the other half: H7/h7.")
spigot_height = mm(3.0, "±0.1", lo=2, hi=5)
bolt_circle = mm(76.0, "±0.1", lo=74, hi=78)
bolt_hole = mm(11.0, "H13", lo=9, hi=11.5, doc="Clearance hole for M10, medium series of ISO 273.")
bolts = count(4, doc="Evenly spaced.")
key_width = mm(8.0, "JS9", lo=6, hi=8.5, doc="DIN 6885-1: 8 mm for shafts of 22 to 30 mm.")
key_depth = mm(3.3, "+0.2/0", lo=3, hi=4, doc="In the hub, from the bore (DIN 6885-1: 3.3 mm).")


def coupling_half():
    """The turned body, its bolt holes and the keyway."""
    flange = cq.Workplane().circle(flange_diameter / 2).extrude(flange_thickness)
    hub = cq.Workplane().workplane(offset=flange_thickness).circle(hub_diameter / 2).extrude(hub_length)
    spigot = cq.Workplane().circle(spigot_diameter / 2).extrude(-spigot_height)
    body = flange.union(hub).union(spigot)
    root = cq.selectors.BoxSelector((-50, -50, flange_thickness - 0.1), (50, 50, flange_thickness + 0.1))
    body = body.edges(root).edges(cq.selectors.RadiusNthSelector(0)).fillet(3)
    body = body.faces(">Z").edges().chamfer(1.5)
    axis = cq.Workplane().workplane(offset=-spigot_height)
    depth = hub_length + flange_thickness + spigot_height
    body = body.cut(axis.circle(bore / 2).extrude(depth))
    body = body.cut(axis.center(0, bore / 4 + key_depth / 2).rect(key_width, bore / 2 + key_depth).extrude(depth))
    holes = axis.polarArray(bolt_circle / 2, 45, 360, bolts).circle(bolt_hole / 2).extrude(depth)
    return body.cut(holes)


half = coupling_half()


def cylinders(diameter):
    """The cylindrical faces about the axis that measure ``diameter``."""
    faces = half.faces("%CYLINDER")
    return faces.filter(
        lambda face: abs(face.BoundingBox().xlen - diameter) < 0.2 and abs(face.BoundingBox().xmax - diameter / 2) < 0.1
    )


material("C45E")
process("turned")
feature("bore", cylinders(bore), size=bore, finish="Ra 1.6 um")
feature("spigot", cylinders(spigot_diameter), size=spigot_diameter, finish="Ra 1.6 um")
feature("hub", cylinders(hub_diameter), size=hub_diameter)
feature("flange", cylinders(flange_diameter), size=flange_diameter)
feature(
    "keyway", half.faces("|X").filter(lambda face: abs(abs(face.Center().x) - key_width / 2) < 0.01), size=key_width
)
feature(
    "bolt_holes",
    half.faces("%CYLINDER").filter(lambda face: abs(face.BoundingBox().xlen - bolt_hole) < 0.05),
    clears="M10 medium",
)
fit("bore", "shaft.seat", "H7/k6")
show(half, "coupling_half", color="lightsteelblue")
