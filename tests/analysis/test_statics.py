"""Statics: levers, friction and systems of rigid bodies, by equilibrium and against worked examples."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import statics
from designhub.analysis.formula import OutOfRange, WrongQuantity
from designhub.analysis.statics import GROUND, StaticsError, effort, link, load, pin, roller, slider, solve, weld


def test_the_lever_of_the_published_hand_punch_multiplies_by_its_arms() -> None:
    """ "Cálculo de la fuerza de corte": 10 kgf at 97.59 mm against 13.7 mm give 698.8 N in the book's rounding."""
    force = statics.lever_load("10 kgf", "97.59 mm", "13.7 mm")

    assert force == pytest.approx(698.8, abs=0.5)
    assert force * math.cos(math.radians(41)) == pytest.approx(527.39, abs=0.5)


def test_effort_and_load_are_inverse() -> None:
    hand = statics.lever_effort("600 N", "16 mm", "96 mm")

    assert hand == pytest.approx(100)
    assert statics.lever_load(hand, "96 mm", "16 mm") == pytest.approx(600)
    assert statics.mechanical_advantage("96 mm", "16 mm") == pytest.approx(6)


def test_a_lever_as_a_system_of_one_body_gives_the_same_hand_and_pivot() -> None:
    forces = solve(
        ["lever"],
        [pin("pivot", "lever", GROUND, ("0 mm", "0 mm")), effort("hand", "lever", ("96 mm", "0 mm"), "-90 deg")],
        [load("lever", ("16 mm", "0 mm"), "600 N", "90 deg")],
    )

    assert forces["hand"].amount == pytest.approx(100)
    assert forces["pivot"].y == pytest.approx(-500)
    assert statics.resultant("600 N", "100 N", "180 deg") == pytest.approx(500)


def test_a_three_hinged_frame_has_the_thrust_of_the_handbook() -> None:
    """Two bars hinged at the top, span 2 l, rise h, load F at the hinge: thrust F l / (2 h) (equilibrium)."""
    forces = solve(
        ["left", "right"],
        [
            pin("a", "left", GROUND, ("0 m", "0 m")),
            pin("b", "right", GROUND, ("4 m", "0 m")),
            pin("top", "left", "right", ("2 m", "1 m")),
        ],
        [load("left", ("2 m", "1 m"), "10 kN", "-90 deg")],
    )

    assert forces["a"].x.to("kN") == pytest.approx(10)
    assert forces["b"].y.to("kN") == pytest.approx(5)


def test_a_link_in_tension_pulls_towards_its_other_end() -> None:
    """Boom of 3 m held by a rope at 30° above it, 1 kN at its tip: S = F / sin 30° = 2 kN (equilibrium)."""
    forces = solve(
        ["boom"],
        [
            pin("foot", "boom", GROUND, ("0 m", "0 m")),
            link("rope", "boom", GROUND, ("3 m", "0 m"), ("0 m", f"{3 * math.tan(math.radians(30))} m")),
        ],
        [load("boom", ("3 m", "0 m"), "1 kN", "-90 deg")],
    )

    assert forces["rope"].amount.to("kN") == pytest.approx(2)
    assert forces["rope"].x < 0


def test_a_guided_punch_takes_the_side_force_in_its_guide() -> None:
    forces = solve(
        ["punch"],
        [
            slider("guide", "punch", GROUND, ("0 mm", "0 mm"), "90 deg"),
            effort("press", "punch", ("3 mm", "20 mm"), "-90 deg"),
        ],
        [load("punch", ("0 mm", "-10 mm"), "200 N", "90 deg"), load("punch", ("0 mm", "20 mm"), "15 N", "0 deg")],
    )

    assert forces["press"].amount == pytest.approx(200)
    assert forces["guide"].x == pytest.approx(-15)
    assert forces["guide"].moment == pytest.approx(200 * 3 + 15 * 20)


def test_too_many_supports_are_refused_with_the_count() -> None:
    joints = [pin("a", "bar", GROUND, ("0 m", "0 m")), pin("b", "bar", GROUND, ("1 m", "0 m"))]

    with pytest.raises(StaticsError, match=r"indeterminate to degree 1: one body gives 3 equations.* 4 unknowns"):
        solve(["bar"], joints, [])


def test_a_system_that_moves_is_refused_with_the_count() -> None:
    joints = [roller("a", "bar", GROUND, ("0 m", "0 m")), roller("b", "bar", GROUND, ("1 m", "0 m"))]

    with pytest.raises(StaticsError, match="move in one way"):
        solve(["bar"], joints, [])


def test_as_many_unknowns_as_equations_do_not_save_a_badly_placed_support() -> None:
    joints = [roller(name, "bar", GROUND, (f"{x} m", "0 m")) for name, x in (("a", 0), ("b", 1), ("c", 2))]

    with pytest.raises(StaticsError, match="move in one way"):
        solve(["bar"], joints, [])


def test_a_body_that_is_not_there_is_refused() -> None:
    with pytest.raises(StaticsError, match="leverr"):
        solve(["lever"], [weld("w", "leverr", GROUND, ("0 m", "0 m"))], [])


@given(
    x=st.floats(-100, 100),
    y=st.floats(-100, 100),
    force=st.floats(-500, 500),
    angle=st.floats(-180, 180),
    moment=st.floats(-9e3, 9e3),
)
def test_a_weld_answers_every_load_with_its_opposite(
    x: float, y: float, force: float, angle: float, moment: float
) -> None:
    given_ = load("b", (f"{x:.6f} mm", f"{y:.6f} mm"), f"{force:.6f} N", f"{angle:.6f} deg", f"{moment:.6f} N·mm")
    (answer,) = solve(["b"], [weld("w", "b", GROUND, ("10 mm", "0 mm"))], [given_]).values()
    turning = (given_.at[0] - 10) * given_.force[1] - given_.at[1] * given_.force[0] + given_.moment

    assert (answer.x, answer.y) == pytest.approx((-given_.force[0], -given_.force[1]), abs=1e-9)
    assert answer.moment == pytest.approx(-turning, abs=1e-6)


def test_three_concurrent_forces_obey_lami() -> None:
    """A lamp of 100 N on two ropes, 45° and 30° above the horizontal (equilibrium: 89.66 N and 73.21 N)."""
    assert statics.lami("100 N", "105 deg", "120 deg") == pytest.approx(89.66, abs=0.005)
    assert statics.lami("100 N", "105 deg", "135 deg") == pytest.approx(73.21, abs=0.005)


def test_a_wedge_without_friction_is_an_inclined_plane() -> None:
    assert statics.wedge_raise("1 kN", "10 deg", "0 deg") == pytest.approx(1000 * math.tan(math.radians(10)))


def test_a_steep_wedge_with_little_friction_does_not_hold_itself() -> None:
    friction = statics.friction_angle(0.1)

    assert statics.wedge_lower("1 kN", "30 deg", friction) < 0 < statics.wedge_lower("1 kN", "5 deg", friction)


def test_a_jammed_wedge_is_refused() -> None:
    with pytest.raises(OutOfRange, match="jams"):
        statics.wedge_raise("1 kN", "60 deg", "30 deg")


def test_a_rope_three_times_around_holds_by_euler_and_eytelwein() -> None:
    assert statics.rope_friction("10 N", 0.3, "1080 deg") == pytest.approx(10 * math.exp(0.3 * 6 * math.pi))


def test_arms_in_newtons_are_refused() -> None:
    with pytest.raises(WrongQuantity, match="load_arm"):
        statics.lever_effort("600 N", "16 N", "96 mm")
