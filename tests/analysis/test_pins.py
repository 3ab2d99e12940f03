"""Pins and plain bearings: published examples, and limit cases that were computed by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import pins
from designhub.analysis.formula import OutOfRange
from designhub.script.dimension import Dimension


def test_double_shear_of_hibbeler_problem_1_61() -> None:
    """Hibbeler, Mechanics of Materials, 8th ed.: pins of 18 mm carry 2P; 60 MPa allow P = 15.3 kN."""
    assert pins.shear_stress("30.536 kN", "18 mm").to("MPa") == pytest.approx(60, abs=0.01)


def test_double_shear_of_the_pin_of_beer_and_johnston_figure_1_26() -> None:
    """SUNY Broome, Strength of Materials, quiz 1: 10 mm pin under 4 kN has 25.5 MPa."""
    assert pins.shear_stress("4 kN", "10 mm").to("MPa") == pytest.approx(25.5, abs=0.05)


def test_rivets_of_bhandari_example_4_1() -> None:
    """Three rivets in single shear share 50 kN; half of 250 MPa in shear, factor 2.5: 21 mm when rounded up."""
    diameter = pins.shear_diameter("50 kN", "50 MPa", 3)

    assert 20 < diameter.to("mm") <= 21


def test_bearing_stress_under_a_pin() -> None:
    """A sheet of 5 mm on a pin of 6 mm under 2.5 kN has 83.3 MPa (single-shear lap example, computed)."""
    assert pins.surface_pressure("2.5 kN", "6 mm", "5 mm").to("MPa") == pytest.approx(83.33, abs=0.01)
    assert pins.shear_stress("2.5 kN", "6 mm", 1).to("MPa") == pytest.approx(88.4, abs=0.05)


def test_a_loose_pin_between_thin_cheeks_is_a_beam_under_a_spread_load() -> None:
    loose = pins.bending_moment("8 kN", "20 mm", "0 mm", "loose")

    assert loose.to("N m") == pytest.approx(8000 * 0.020 / 8)
    assert loose == pins.bending_moment("8 kN", "20 mm", "0 mm", "tight in fork")


@given(st.floats(1, 100), st.floats(1, 100))
def test_a_tight_seat_never_bends_the_pin_more(bar: float, cheek: float) -> None:
    moments = {
        seat: pins.bending_moment("1 kN", Dimension(bar, "mm"), Dimension(cheek, "mm"), seat)
        for seat in ("loose", "tight in fork", "tight in bar")
    }

    assert max(moments.values()) == moments["loose"]


def test_an_unknown_seat_is_refused_with_those_there_are() -> None:
    with pytest.raises(OutOfRange, match="tight in fork"):
        pins.bending_moment("1 kN", "10 mm", "5 mm", "glued")


def test_bending_stress_of_a_round_pin() -> None:
    """32 M / (π d³), computed: 20 N·m on 12 mm."""
    assert pins.bending_stress("20 N m", "12 mm").to("MPa") == pytest.approx(117.9, abs=0.05)


def test_sixty_turns_a_minute_of_ten_millimetres_are_31_millimetres_a_second() -> None:
    assert pins.sliding_speed("10 mm", "60 rpm").to("mm/s") == pytest.approx(31.416, abs=0.001)


def test_a_full_swing_there_and_back_is_two_turns() -> None:
    assert pins.swinging_speed("10 mm", "1 1/s", "360 deg") == 2 * pins.sliding_speed("10 mm", "1 1/s")


def test_load_of_a_dry_bearing_in_the_unit_of_data_sheets() -> None:
    assert pins.pressure_speed("2 MPa", "50 mm/s").to("MPa·m/s") == pytest.approx(0.1)


def test_friction_heat_is_force_times_speed() -> None:
    assert pins.friction_power(0.1, "1 kN", "0.5 m/s").to("W") == pytest.approx(50)


@given(st.floats(1, 1e5), st.floats(1, 100), st.integers(1, 6))
def test_the_least_diameter_has_the_allowable_stress(force: float, allowable: float, planes: int) -> None:
    diameter = pins.shear_diameter(Dimension(force, "N"), Dimension(allowable, "MPa"), planes)

    assert pins.shear_stress(Dimension(force, "N"), diameter, planes).to("MPa") == pytest.approx(allowable)


def test_a_pin_without_diameter_is_refused() -> None:
    with pytest.raises(OutOfRange):
        pins.shear_stress("1 kN", "0 mm")
