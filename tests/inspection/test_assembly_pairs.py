"""Overlap, clearance, mates and contacts of two bodies, against values worked out by hand."""

import math

import cadquery as cq
import pytest
from assembled import at, block, examined, pair, plate_with_hole, rod, subject
from hypothesis import given, settings
from hypothesis import strategies as st

from designhub.inspection.assembly import pairs
from designhub.inspection.assembly.bodies import instances_of
from designhub.inspection.assembly.together import assembly_of

pytestmark = pytest.mark.cad


def test_two_boxes_overlap_in_the_box_that_both_share():
    report = examined(("a", block(10, 10, 10), at()), ("b", block(10, 10, 10), at(7, 6, 5)))

    found = pair(report, "a", "b")

    assert found.interference_mm3 == pytest.approx(3 * 4 * 5, abs=1e-6)
    assert found.overlap_center == pytest.approx((8.5, 8.0, 7.5), abs=1e-6)
    assert found.clearance_mm == 0.0


def test_the_faces_of_both_that_bound_the_overlap_are_named():
    report = examined(("a", block(10, 10, 10), at()), ("b", block(4, 4, 10), at(3, 3, 5)))

    faces = pair(report, "a", "b").overlap_faces

    assert len([face for face in faces if face < 6]) == 1  # the top of a
    assert len([face for face in faces if face >= 6]) == 5  # the bottom and the four sides of b


def test_a_cylinder_through_a_box_overlaps_by_its_length_in_the_box():
    report = examined(("box", block(20, 20, 10), at()), ("rod", rod(6, 40), at(10, 10, -15)))

    found = pair(report, "box", "rod")

    assert found.method == "exact"
    assert found.interference_mm3 == pytest.approx(math.pi * 9 * 10, rel=1e-9)


def test_two_spheres_overlap_in_a_lens():
    ball = cq.Workplane().sphere(5)
    report = examined(("a", ball, at()), ("b", ball, at(6)))
    lens = math.pi * (2 * 5 - 6) ** 2 * (6**2 + 4 * 6 * 5) / (12 * 6)  # two caps of equal spheres at a distance of 6

    assert pair(report, "a", "b").interference_mm3 == pytest.approx(lens, rel=1e-6)


def test_a_body_inside_another_one_overlaps_by_all_of_itself():
    report = examined(("hull", block(30, 30, 30), at()), ("pip", block(2, 3, 4), at(10, 10, 10)))

    assert pair(report, "hull", "pip").interference_mm3 == pytest.approx(24, rel=1e-6)


def test_a_body_in_the_hollow_of_another_one_overlaps_nowhere():
    hollow = block(30, 30, 30).cut(block(20, 20, 20).translate((5, 5, 5)))
    report = examined(("hull", hollow, at()), ("pip", block(17, 17, 17), at(6, 6, 6)))

    found = pair(report, "hull", "pip")

    assert found.interference_mm3 == 0.0
    assert found.clearance_mm == pytest.approx(1.0)


def test_boxes_that_touch_have_a_contact_and_neither_overlap_nor_clearance():
    report = examined(("low", block(10, 10, 5), at()), ("high", block(10, 10, 5), at(4, 3, 5)))

    found = pair(report, "low", "high")

    assert (found.interference_mm3, found.clearance_mm) == (0.0, 0.0)
    assert [(contact.area_mm2, contact.gap_mm) for contact in found.contacts] == [(pytest.approx(42), 0.0)]
    assert found.contacts[0].normal == pytest.approx((0, 0, 1))
    assert found.contacts[0].center == pytest.approx((7, 6.5, 5))


def test_faces_that_are_flush_are_no_contact():
    report = examined(("left", block(10, 10, 5), at()), ("right", block(10, 10, 5), at(11)))

    assert pair(report, "left", "right").contacts == ()


def test_clearance_between_a_box_and_a_ball_is_found_with_its_points():
    report = examined(("box", block(10, 10, 10), at()), ("ball", cq.Workplane().sphere(3), at(5, 5, 14.25)))

    found = pair(report, "box", "ball")

    assert found.clearance_mm == pytest.approx(1.25, abs=1e-6)
    assert found.points[0] == pytest.approx((5, 5, 10), abs=1e-4)
    assert found.points[1] == pytest.approx((5, 5, 11.25), abs=1e-4)


def test_clearance_between_crossed_rods_is_the_distance_of_their_axes_less_the_radii():
    report = examined(("a", rod(6, 40), at(0, 0, -20)), ("b", rod(4, 40), at(5.5, -20, 0, (1, 0, 0), -90)))

    assert pair(report, "a", "b").clearance_mm == pytest.approx(0.5, abs=1e-6)


def test_bodies_further_apart_than_the_cap_are_no_pair():
    report = examined(("a", block(10, 10, 10), at()), ("b", block(10, 10, 10), at(12.5)))

    assert report.pairs == ()


def test_a_pin_in_a_hole_of_its_size_is_a_mate_without_overlap_or_clearance():
    report = examined(("plate", plate_with_hole(6), at()), ("pin", rod(6, 25), at(z=-5)))

    found = pair(report, "plate", "pin")

    assert (found.interference_mm3, found.clearance_mm) == (0.0, 0.0)
    (mate,) = found.mates
    assert (mate.hole_diameter_mm, mate.shaft_diameter_mm, mate.engagement_mm) == (6.0, 6.0, 10.0)
    assert mate.axis[0] == pytest.approx((0, 0, 5))


def test_a_pin_with_play_keeps_half_of_it_all_round():
    report = examined(("plate", plate_with_hole(6.2), at()), ("pin", rod(6, 25), at(z=-5)))

    found = pair(report, "plate", "pin")

    assert found.clearance_mm == pytest.approx(0.1, abs=1e-6)
    assert found.mates[0].play_mm == pytest.approx(0.2)


def test_a_pin_that_is_drawn_too_large_overlaps_by_a_sleeve():
    report = examined(("plate", plate_with_hole(5), at()), ("bolt", rod(6, 25), at(z=-5)))

    found = pair(report, "plate", "bolt")

    assert found.interference_mm3 == pytest.approx(0.25 * math.pi * (36 - 25) * 10, rel=1e-6)
    assert found.mates[0].play_mm == pytest.approx(-1.0)


def test_a_pin_before_its_hole_is_in_line_with_a_negative_engagement():
    report = examined(("plate", plate_with_hole(6), at()), ("pin", rod(6, 25), at(z=11.5)))

    assert pair(report, "plate", "pin").mates[0].engagement_mm == pytest.approx(-1.5)


def test_a_rounded_corner_in_a_rounded_corner_is_no_mate():
    pocket = block(40, 40, 10).cut(block(30, 30, 5).edges("|Z").fillet(4).translate((5, 5, 5)))
    report = examined(("pocket", pocket, at()), ("tile", block(30, 30, 5).edges("|Z").fillet(4), at(5, 5, 5)))

    found = pair(report, "pocket", "tile")

    assert found.mates == ()
    assert found.interference_mm3 == 0.0


def test_a_hole_that_is_cut_apart_is_one_mate():
    fork = plate_with_hole(6, thickness=30).cut(block(30, 30, 10).translate((-15, -15, 10)).cut(rod(1, 1)))
    report = examined(("fork", fork, at()), ("pin", rod(6, 40), at(z=-5)))

    (mate,) = pair(report, "fork", "pin").mates

    assert mate.engagement_mm == pytest.approx(20)
    assert len(mate.hole_faces) == 2


@given(
    x=st.floats(-500, 500), y=st.floats(-500, 500), angle=st.floats(-180, 180),
    axis=st.sampled_from([(1, 0, 0), (0, 1, 0), (1, 2, 3), (-2, 1, 1)]),
)  # fmt: skip
@settings(max_examples=8, deadline=None)
def test_a_motion_of_the_whole_changes_no_number(x, y, angle, axis):
    bodies = (
        ("box", block(20, 20, 10), at()), ("rod", rod(6, 40), at(10, 10, -15)), ("lid", block(20, 20, 3), at(z=10.75)),
    )  # fmt: skip
    moved = examined(*bodies, moved=at(x, y, 7, axis, angle))
    still = examined(*bodies)

    for one, other in zip(still.pairs, moved.pairs, strict=True):
        assert other.interference_mm3 == pytest.approx(one.interference_mm3, abs=2e-5)
        assert other.clearance_mm == pytest.approx(one.clearance_mm, abs=2e-6)


def test_equal_pairs_are_looked_at_once(monkeypatch):
    looked = []
    look = pairs.Look.at
    monkeypatch.setattr(pairs.Look, "at", lambda self, *args, **more: looked.append(1) or look(self, *args, **more))
    plate = cq.Workplane().box(100, 20, 5).cut(cq.Workplane().pushPoints([(x, 0) for x in range(-40, 41, 20)])
                                               .circle(3).extrude(5, both=True))  # fmt: skip
    pin = rod(6, 12)
    report = examined(("plate", plate, at()), *((f"pin{x}", pin, at(x, 0, -2.5)) for x in range(-40, 41, 20)))

    assert len(report.pairs) == 5
    assert len(looked) == 5  # each pin is elsewhere on the plate
    assert len(examined(*((f"cube{n}", CUBE, at(11 * n)) for n in range(6))).pairs) == 5
    assert len(looked) == 6  # but each cube stands to its neighbour as all do


CUBE = block(10, 10, 10)


def test_time_that_is_up_leaves_pairs_out_and_says_so():
    made = subject(*((f"cube{n}", CUBE, at(5 * n)) for n in range(4)))
    seconds = iter([0.0, 0.0, *([100.0] * 50)])

    report = assembly_of(instances_of(made), made.declarations, budget_s=10.0, clock=lambda: next(seconds))

    assert report.pairs == ()
    assert [(part.what, part.why) for part in report.left_out] == [("pair", "time")]
    assert report.left_out[0].count == 5


def test_without_time_for_the_kernel_triangles_answer_and_say_how_far_they_may_be_off():
    made = subject(("box", block(20, 20, 10), at()), ("rod", rod(6, 40), at(10, 10, -15)))
    seconds = iter([0.0, 0.0, *([8.0] * 50)])

    report = assembly_of(instances_of(made), made.declarations, budget_s=10.0, clock=lambda: next(seconds))

    (found,) = report.pairs
    assert found.method == "mesh"
    assert found.interference_mm3 == pytest.approx(math.pi * 90, abs=found.uncertainty_mm3)
    assert 0 < found.uncertainty_mm3 < 0.05 * found.interference_mm3
    assert [(part.what, part.why) for part in report.left_out] == [("exact", "time")]


def test_a_part_of_one_body_has_an_empty_report():
    assert examined(("alone", CUBE, at())).pairs == ()
    assert examined(("alone", CUBE, at())).bodies == ()


def test_a_sheet_is_no_solid_and_is_said_to_be_left_out():
    sheet = cq.Workplane().rect(10, 10).extrude(1).faces(">Z")
    report = examined(("cube", CUBE, at()), ("sheet", cq.Workplane(sheet.val()), at(z=5)))

    assert [(part.what, part.bodies) for part in report.left_out if part.what == "body"] == [("body", ((1,),))]
    assert all(each.interference_mm3 == 0 for each in report.pairs)
