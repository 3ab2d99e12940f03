"""A part that can't be made breaks the rule of its fault and no other; a sound one breaks none."""

import cadquery as cq
import pytest
from making_at_hand import faults, findings

from designhub.script.declarations import Feature

pytestmark = pytest.mark.cad


def block(x=60, y=40, z=20):
    return cq.Workplane().box(x, y, z)


def pocketed(radius=5.0, depth=10.0):
    pocket = cq.Workplane().box(30, 20, depth, centered=(True, True, False)).translate((0, 0, 10 - depth))
    return block().cut(pocket.edges("|Z").fillet(radius) if radius else pocket)


def windowed():
    """A window right through, half a millimetre from the side."""
    return block().cut(cq.Workplane().box(40, 10, 30).edges("|Z").fillet(3).translate((0, 14.5, 0)))


def drilled(x, y, z, diameter, *points):
    return block(x, y, z).faces(">Z").workplane().pushPoints(list(points) or [(0, 0)]).hole(diameter)


def shaft():
    pin = cq.Workplane().circle(10).extrude(60).faces(">Z").workplane().circle(6).extrude(20)
    return pin.faces(">Z").chamfer(1)


def bracket(radius=2.0, flange=20.0, thickness=2.0):
    """An angle of sheet: 40 mm long legs, bent about Y."""
    outer = radius + thickness
    profile = (
        cq.Workplane("XZ")
        .moveTo(40, 0).lineTo(outer, 0)
        .radiusArc((0, outer), outer)
        .lineTo(0, flange).lineTo(thickness, flange).lineTo(thickness, outer)
    )  # fmt: skip
    profile = profile.radiusArc((outer, thickness), -radius) if radius else profile
    return profile.lineTo(40, thickness).close().extrude(30, both=True)


def cup(wall=2.0):
    return cq.Workplane().circle(20).circle(20 - wall).extrude(30).union(cq.Workplane().circle(20).extrude(2))


def portal(width=8.0):
    return block(60, 20, 20).cut(cq.Workplane().box(width, 30, 12).translate((0, 0, -4)))


def angled_slot():
    """A T-slot that ends inside the block: its wings are seen from nowhere."""
    neck = cq.Workplane().box(30, 8, 20, centered=(True, True, False)).edges("|Z").fillet(3.5)
    wings = cq.Workplane().box(30, 24, 8, centered=(True, True, False)).edges("|Z").fillet(3.5)
    return block(80, 60, 40).cut(neck.translate((0, 0, 8))).cut(wings)


SOUND = {
    "milled block": (block(), "milled"),
    "milled pocket": (pocketed(), "milled"),
    "drilled block": (block().faces(">Z").workplane().pushPoints([(-15, 0), (15, 0)]).hole(6), "milled"),
    "block with a step": (block().cut(cq.Workplane().box(30, 60, 10).translate((20, 0, 8))), "milled"),
    "chamfered block": (block().edges().chamfer(0.3), "milled"),
    "turned shaft": (shaft(), "turned"),
    "shaft with a flat": (shaft().cut(cq.Workplane().box(20, 20, 10).translate((15, 0, 5))), "turned"),
    "bent bracket": (bracket(), "sheet_metal"),
    "laser cut plate": (block(80, 50, 3).faces(">Z").workplane().rarray(20, 20, 3, 2).hole(6), "laser_cut"),
    "printed cup": (cup(), "fdm"),
    "printed portal": (portal(), "fdm"),
    "resin cup": (cup(0.6), "sla"),
}

FAULTS = {
    "thin wall": (windowed(), "milled", "wall"),
    "thin printed wall": (cup(0.8), "fdm", "wall"),
    "hole near the face": (drilled(60, 40, 20, 6, (0, 16.6)), "milled", "wall"),
    "tiny hole": (block().faces(">Z").workplane().hole(0.6, 3), "milled", "hole_diameter"),
    "hole smaller than the sheet": (drilled(80, 50, 3, 1.5), "laser_cut", "hole_diameter"),
    "deep hole": (block(60, 40, 40).faces(">Z").workplane().hole(3, 35), "milled", "hole_depth"),
    "sharp pocket": (pocketed(0), "milled", "inner_corner"),
    "narrow radius": (pocketed(0.5), "milled", "inner_corner"),
    "deep corner": (pocketed(2, 10), "milled", "inner_corner"),
    "deep slot": (block(60, 40, 40).cut(cq.Workplane().box(80, 4, 30).translate((0, 0, 10))), "milled", "reach"),
    "hidden wings": (angled_slot(), "milled", "undercut"),
    "too large": (block(300, 100, 20), "milled", "envelope"),
    "a block on the lathe": (block(30, 20, 20).faces(">Z").workplane().hole(10), "turned", "turned_form"),
    "ball": (cq.Workplane().sphere(20), "fdm", "overhang"),
    "wide bridge": (
        cq.Workplane().box(60, 60, 60).cut(cq.Workplane().box(50, 50, 50)), "fdm", "bridge",
    ),
    "sharp bend": (bracket(0), "sheet_metal", "bend_radius"),
    "tight bend": (bracket(0.5), "sheet_metal", "bend_radius"),
    "short flange": (bracket(flange=4.5), "sheet_metal", "flange"),
    "no sheet": (block(), "sheet_metal", "thickness"),
    "stepped sheet": (
        block(80, 50, 3).cut(cq.Workplane().box(30, 60, 2).translate((30, 0, 1))), "laser_cut", "thickness",
    ),
    "hole near the edge": (drilled(80, 50, 3, 6, (0, 21)), "laser_cut", "edge_distance"),
    "holes near each other": (drilled(80, 50, 3, 6, (-3.5, 0), (3.5, 0)), "laser_cut", "edge_distance"),
}  # fmt: skip


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_part_breaks_no_rule(name):
    shape, process = SOUND[name]

    assert faults(shape, process) == set()


@pytest.mark.parametrize("name", FAULTS)
def test_a_faulty_part_breaks_the_rule_of_its_fault_alone(name):
    shape, process, rule = FAULTS[name]

    assert faults(shape, process) == {rule}


def test_a_fault_says_where_how_much_how_much_was_allowed_whose_limit_and_what_would_mend_it():
    shape, process, _ = FAULTS["hole near the face"]

    [fault] = [finding for finding in findings(shape, process) if finding.status == "warn"]

    assert fault.measured.value == pytest.approx(0.4, abs=1e-5)
    assert fault.limit.min == 0.8
    assert len(fault.where[0].faces) == 2
    assert fault.where[0].point == pytest.approx((0, 19.6, 0), abs=10.1)
    assert "hanzof" in fault.source
    assert "0.8" in fault.hint.text("en")


def test_small_letters_are_too_small_to_print():
    plate = block(60, 30, 4)
    lettered = plate.faces(">Z").workplane().text("DH", 1.6, 0.6, combine="a")
    top = [i for i, face in enumerate(lettered.val().Faces()) if face.Center().z > 2.1]
    feature = Feature(name="label", faces=tuple(top), lettering=True)

    assert faults(lettered, "fdm", features=(feature,)) == {"text_height"}


def test_many_faults_of_one_rule_are_cut_to_what_a_page_can_show():
    plate = block(120, 100, 20).faces(">Z").workplane().rarray(8, 8, 12, 10).hole(0.5, 2)

    found = [finding for finding in findings(plate, "milled") if finding.rule == "manufacturing.hole_diameter"]

    assert len(found) == 20
    assert found[-1].message.args["more"] == 100
