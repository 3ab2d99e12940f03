"""Degrees of freedom of mechanisms whose answers stand in every textbook, by their joints and by their geometry."""

import math
from dataclasses import replace

import cadquery as cq
import numpy as np
import pytest
from assembled import at, block, examined, freedom, plate_with_hole, rod, subject
from hypothesis import given, settings
from hypothesis import strategies as st

from designhub.inspection.assembly.bodies import instances_of
from designhub.inspection.assembly.freedom import Fixed, Joint, Rest, Shaft, mobility
from designhub.inspection.assembly.together import assembly_of

X, Y, Z = np.eye(3)


def shaft(one: int, other: int, point, direction=Z) -> Shaft:
    return Shaft(bodies=(one, other), point=np.array(point, float), direction=np.array(direction, float))


def shoulders(one: int, other: int, point, direction=Z, half: float = 5.0) -> list[Joint]:
    """Return two ring faces that stop a slide along ``direction`` both ways."""
    direction = np.array(direction, float)
    across = np.cross(direction, np.eye(3)[int(np.argmin(np.abs(direction)))])
    across /= np.linalg.norm(across)
    other_across = np.cross(direction, across)
    ring = [across, other_across, -across, -other_across]
    faces = []
    for side in (1.0, -1.0):
        points = np.array([np.array(point) + side * half * direction + 4.0 * corner for corner in ring])
        faces.append(Rest(bodies=(one, other), points=points, normal=-side * direction))
    return faces


def hinge(one: int, other: int, point, direction=Z) -> list[Joint]:
    """Return a shaft between two shoulders: it only turns."""
    return [shaft(one, other, point, direction), *shoulders(one, other, point, direction)]


def slider(one: int, other: int, point, direction) -> list[Joint]:
    """Return four pairs of opposed faces along ``direction``: a block in a channel."""
    direction = np.array(direction, float)
    faces = []
    across = np.cross(direction, Z if abs(direction[2]) < 0.9 else X)
    for normal in (across, np.cross(direction, across)):
        for side in (1.0, -1.0):
            along = [np.array(point) + side * 3.0 * normal + step * direction + wide * np.cross(direction, normal)
                     for step in (-5.0, 5.0) for wide in (-2.0, 2.0)]  # fmt: skip
            faces.append(Rest(bodies=(one, other), points=np.array(along), normal=-side * normal))
    return faces


def test_a_shaft_in_a_hole_turns_and_slides():
    found = mobility(2, [shaft(0, 1, (3, 4, 0))], ground=0)

    assert found.degrees == 2
    ((body, motions),) = found.bodies
    assert body == 1
    slide, turn = motions
    assert slide.turn == pytest.approx((0, 0, 0))
    assert np.abs(slide.slide) == pytest.approx((0, 0, 1))
    assert np.abs(turn.turn) == pytest.approx((0, 0, 1))
    assert turn.point[:2] == pytest.approx((3, 4))


def test_a_shaft_between_two_shoulders_only_turns():
    assert mobility(2, hinge(0, 1, (0, 0, 0)), ground=0).degrees == 1


def test_a_shaft_with_one_shoulder_turns_and_may_be_pulled_out_one_way():
    joints = [shaft(0, 1, (0, 0, 0)), shoulders(0, 1, (0, 0, 0))[1]]  # the stop below: its normal is +Z

    found = mobility(2, joints, ground=0)

    slide, turn = found.bodies[0][1]
    assert found.degrees == 2
    assert slide.slide == pytest.approx((0, 0, 1))
    assert not slide.both_ways
    assert turn.both_ways


def test_a_block_in_a_channel_slides():
    found = mobility(2, slider(0, 1, (0, 0, 0), X), ground=0)

    assert found.degrees == 1
    assert np.abs(found.bodies[0][1][0].slide) == pytest.approx((1, 0, 0))


def test_what_lies_on_a_plane_has_six_degrees_since_it_may_be_lifted():
    square = np.array([(0, 0, 0), (10, 0, 0), (10, 10, 0), (0, 10, 0)], float)

    found = mobility(2, [Rest(bodies=(0, 1), points=square, normal=Z)], ground=0)

    assert found.degrees == 6
    lifts = [one for one in found.bodies[0][1] if not one.both_ways and not np.any(one.turn)]
    assert [one.slide.tolist() for one in lifts] == [[0, 0, 1]]


def test_a_four_bar_linkage_has_one_degree_though_the_bare_count_says_minus_two():
    corners = [(0, 0, 0), (10, 30, 0), (60, 40, 0), (70, 0, 0)]
    joints = [joint for number, corner in enumerate(corners) for joint in hinge(number, (number + 1) % 4, corner)]

    assert mobility(4, joints, ground=0).degrees == 1


def test_a_slider_crank_has_one_degree():
    joints = [*hinge(0, 1, (0, 0, 0)), *hinge(1, 2, (20, 20, 0)), *hinge(2, 3, (80, 0, 0)),
              *slider(0, 3, (80, 0, 0), X)]  # fmt: skip

    assert mobility(4, joints, ground=0).degrees == 1


def test_a_five_bar_linkage_has_two_degrees():
    corners = [(0, 0, 0), (-10, 30, 0), (30, 60, 0), (60, 40, 0), (70, 0, 0)]
    joints = [joint for number, corner in enumerate(corners) for joint in hinge(number, (number + 1) % 5, corner)]

    assert mobility(5, joints, ground=0).degrees == 2


def test_a_triangle_of_hinged_bars_is_a_truss():
    corners = [(0, 0, 0), (30, 40, 0), (60, 0, 0)]
    joints = [joint for number, corner in enumerate(corners) for joint in hinge(number, (number + 1) % 3, corner)]

    assert mobility(3, joints, ground=0).degrees == 0


def test_two_shafts_in_line_make_a_slide_and_turn_and_two_beside_each_other_a_slide():
    in_line = [shaft(0, 1, (0, 0, 0)), shaft(0, 1, (0, 0, 50))]
    beside = [shaft(0, 1, (0, 0, 0)), shaft(0, 1, (20, 0, 0))]

    assert mobility(2, in_line, ground=0).degrees == 2
    assert mobility(2, beside, ground=0).degrees == 1


def test_what_is_fixed_is_one_body():
    assert mobility(3, [Fixed(bodies=(0, 1)), Fixed(bodies=(1, 2))], ground=2).degrees == 0


@given(size=st.floats(0.02, 50), x=st.floats(-2000, 2000), angle=st.floats(0, 2 * math.pi))
@settings(max_examples=25, deadline=None)
def test_neither_size_nor_place_changes_the_degrees(size, x, angle):
    turn = np.array([(math.cos(angle), -math.sin(angle), 0), (math.sin(angle), math.cos(angle), 0), (0, 0, 1)])
    tilt = np.array([(1, 0, 0), (0, 0.6, -0.8), (0, 0.8, 0.6)])
    frame = tilt @ turn

    def place(joint: Joint) -> Joint:
        if isinstance(joint, Shaft):
            return Shaft(bodies=joint.bodies, point=frame @ joint.point * size + x, direction=frame @ joint.direction)
        assert isinstance(joint, Rest)
        return Rest(bodies=joint.bodies, points=joint.points @ frame.T * size + x, normal=frame @ joint.normal)

    corners = [(0, 0, 0), (10, 30, 0), (60, 40, 0), (70, 0, 0)]
    joints = [place(j) for number, corner in enumerate(corners) for j in hinge(number, (number + 1) % 4, corner)]

    assert mobility(4, joints, ground=0).degrees == 1


# --- from geometry ----------------------------------------------------------------------------------------------------


def headed(shank: float = 6, length: float = 10, head: float = 12) -> cq.Workplane:
    """Return a pin along Z with a head at either end; its shank starts at the origin."""
    return rod(shank, length).union(rod(head, 3).translate((0, 0, -3))).union(rod(head, 3).translate((0, 0, length)))


@pytest.mark.cad
def test_a_pin_through_a_plate_turns_and_slides():
    report = examined(("plate", plate_with_hole(6), at()), ("pin", rod(6, 30), at(z=-10)))

    found = freedom(report, "pin")

    assert report.freedom.degrees == 2
    assert [(one.kind, one.both_ways) for one in found.movements] == [("slide", True), ("turn", True)]


@pytest.mark.cad
def test_a_pin_with_heads_on_both_sides_only_turns():
    report = examined(("plate", plate_with_hole(6), at()), ("pin", headed(), at()))

    assert report.freedom.degrees == 1
    assert [one.kind for one in freedom(report, "pin").movements] == ["turn"]


@pytest.mark.cad
def test_a_nail_can_be_pulled_out_at_its_head():
    nail = rod(6, 10).union(rod(12, 3).translate((0, 0, 10)))
    report = examined(("plate", plate_with_hole(6), at()), ("nail", nail, at()))

    slide = next(one for one in freedom(report, "nail").movements if one.kind == "slide")

    assert slide.direction == (0, 0, 1)
    assert not slide.both_ways


@pytest.mark.cad
def test_a_bolted_stack_can_not_move():
    bolt = rod(6, 26).union(rod(10, 4).translate((0, 0, -4)))
    nut = cq.Workplane().polygon(6, 11.5).extrude(5).cut(rod(5, 5))
    low, high = plate_with_hole(6.6), plate_with_hole(6.4)
    report = examined(("low", low, at()), ("high", high, at(z=10)), ("bolt", bolt, at()), ("nut", nut, at(z=20)))

    assert report.freedom.degrees == 0


@pytest.mark.cad
def test_two_plates_with_empty_holes_in_line_are_taken_as_screwed_together():
    def drilled(diameter: float) -> cq.Workplane:
        plate = cq.Workplane().rect(60, 30).extrude(8)
        return plate.faces(">Z").workplane().pushPoints([(-20, 0), (20, 0)]).hole(diameter)

    report = examined(("base", drilled(5), at()), ("cover", drilled(6.6), at(z=8)))

    assert report.freedom.degrees == 0
    assert report.freedom.fixed == ((0, 1),)


@pytest.mark.cad
def test_a_four_bar_linkage_of_solid_links_has_one_degree():
    def bar(length: float) -> cq.Workplane:
        made = cq.Workplane().slot2D(length + 16, 16).extrude(5).translate((length / 2, 0, 0))
        return made.cut(rod(6, 5)).cut(rod(6, 5).translate((length, 0, 0)))

    corners = [(0, 0), (10, 30), (60, 40), (70, 0)]
    bodies = []
    for number in range(4):
        (x, y), (u, v) = corners[number], corners[(number + 1) % 4]
        angle = math.degrees(math.atan2(v - y, u - x))
        bodies.append((f"bar{number}", bar(math.hypot(u - x, v - y)), at(x, y, 5 * (number % 2), angle=angle)))
    bodies += [(f"pin{number}", headed(), at(x, y)) for number, (x, y) in enumerate(corners)]

    report = examined(*bodies)

    pins = sum(freedom(report, f"pin{number}") is not None for number in range(4))
    assert pins == 4
    assert report.freedom.degrees == 1 + 4  # each pin turns about its own axis besides


@pytest.mark.cad
def test_a_press_fit_that_is_declared_holds_the_bush():
    ring = rod(10, 10).cut(rod(6, 10))
    bodies = (("plate", plate_with_hole(10), at()), ("bush", ring, at()))
    faces = examined(*bodies).pairs[0].mates[0]
    features = [
        {"name": "plate.seat", "faces": faces.hole_faces}, {"name": "bush.body", "faces": faces.shaft_faces},
    ]  # fmt: skip

    def degrees(zones: str) -> int:
        fits = [{"hole": "plate.seat", "shaft": "bush.body", "zones": zones}]
        return examined(*bodies, features=features, fits=fits).freedom.degrees

    assert degrees("H7/p6") == 0
    assert degrees("H7/g6") == 2


@pytest.mark.cad
def test_a_spring_holds_nothing_in_its_place():
    made = subject(
        ("base", plate_with_hole(6, 5), at()), ("spring", rod(12, 20).cut(rod(8, 20)), at(z=5)),
        ("lid", plate_with_hole(6, 5), at(z=25)), ("rod", rod(6, 60), at()),
    )  # fmt: skip
    instances = instances_of(made)
    instances[1] = replace(instances[1], material="EN 10270-1 SM")

    report = assembly_of(instances, made.declarations)

    assert report.freedom.elastic == (1,)
    assert all(one.both_ways for one in freedom(report, "lid").movements)


@pytest.mark.cad
def test_a_body_that_touches_nothing_lies_loose():
    report = examined(
        ("base", block(20, 20, 5), at()), ("lid", block(20, 20, 5), at(z=5)), ("pip", block(2, 2, 2), at(z=11))
    )

    assert report.freedom.loose == (2,)
