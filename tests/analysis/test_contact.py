"""Hertz contact: published examples and the laws of the contact."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import contact
from designhub.analysis.formula import OutOfRange
from designhub.script.dimension import Dimension

STEEL = {"first_modulus": "210 GPa", "first_poisson": 0.3, "second_modulus": "210 GPa", "second_poisson": 0.3}
NORTON = {"first_modulus": "3e4 ksi", "first_poisson": 0.28, "second_modulus": "3e4 ksi", "second_poisson": 0.28}
forces = st.floats(1, 1e5)
radii = st.floats(1, 500)


def test_crane_wheel_of_norton_example_7_2() -> None:
    """Norton, Machine Design: steel wheel of 12 in and 7/8 in width on a flat rail, 5000 lbf.

    Norton prints a shear of 21 354 psi with the rounded factor 0.304; the exact one is 0.3003.
    """
    wheel = contact.line_contact("5000 lbf", "0.875 in", "6 in", **NORTON)

    assert wheel.half_width.to("in") == pytest.approx(0.0518, abs=5e-5)
    assert wheel.pressure.to("psi") == pytest.approx(70_243, rel=1e-4)
    assert wheel.mean_pressure.to("psi") == pytest.approx(55_169, rel=1e-4)
    assert wheel.depth.to("in") == pytest.approx(0.041, abs=5e-4)
    assert wheel.shear.to("psi") == pytest.approx(21_354, rel=0.015)


def test_cast_iron_rollers_of_shigley_problem_3_142() -> None:
    """9th ed.: wheel of 3 in, 1.25 in wide, on a flat, both cast iron, 250 lbf: b = 0.007095 in."""
    iron = {
        "first_modulus": "14500 ksi",
        "first_poisson": 0.211,
        "second_modulus": "14500 ksi",
        "second_poisson": 0.211,
    }

    assert contact.line_contact("250 lbf", "1.25 in", "1.5 in", **iron).half_width.to("in") == pytest.approx(
        0.007095, abs=5e-7
    )


def test_railway_wheel_of_brown_example_2() -> None:
    """Brown, Marks' Calculations for Machine Design, section 3.2.2: 147.5 kN on a wheel of 1 m, 0.1 m wide: 0.28 cm."""
    assert contact.line_contact("147.5 kN", "0.1 m", "0.5 m", **STEEL).half_width.to("cm") == pytest.approx(
        0.28, abs=0.006
    )


def test_two_spheres_of_code_aster_ssnv104() -> None:
    """Validation V6.04.104: spheres of 50 mm, E 20 GPa, pressed 4 mm together: a = 10 mm, p = 2798.3 MPa."""
    soft = {"first_modulus": "20 GPa", "first_poisson": 0.3, "second_modulus": "20 GPa", "second_poisson": 0.3}
    modulus = contact.contact_modulus("20 GPa", 0.3, "20 GPa", 0.3).to("MPa")

    spheres = contact.point_contact(Dimension(4 / 3 * modulus * 25**0.5 * 4**1.5, "N"), "50 mm", "50 mm", **soft)

    assert spheres.approach.to("mm") == pytest.approx(4)
    assert spheres.radius.to("mm") == pytest.approx(10)
    assert spheres.pressure.to("MPa") == pytest.approx(2798.3, abs=0.05)


def test_two_spheres_of_the_moose_contact_test() -> None:
    """MOOSE, contact module, hertz_contact: R = 2, E = 1.40625e7, ν = 0.25, F = 10 000 give a = 0.1 and d = 0.01."""
    body = {
        "first_modulus": "1.40625e7 MPa",
        "first_poisson": 0.25,
        "second_modulus": "1.40625e7 MPa",
        "second_poisson": 0.25,
    }

    spheres = contact.point_contact("10000 N", "2 mm", "2 mm", **body)

    assert spheres.radius.to("mm") == pytest.approx(0.1)
    assert spheres.approach.to("mm") == pytest.approx(0.01)


def test_shear_under_a_ball_is_that_of_johnson() -> None:
    """Contact Mechanics, section 3.4(b): 0.31 of the pressure, 0.48 of the radius deep, for ν = 0.3."""
    ball = contact.point_contact("100 N", "10 mm", **STEEL)

    assert ball.shear.to("MPa") / ball.pressure.to("MPa") == pytest.approx(0.31, abs=0.0005)
    assert ball.depth.to("mm") / ball.radius.to("mm") == pytest.approx(0.48, abs=0.005)


def test_the_factors_of_a_line_contact_are_at_the_peak_of_the_shear() -> None:
    def shear(z: float) -> float:
        return z - z * z / math.sqrt(1 + z * z)

    assert shear(contact.LINE_DEPTH) == pytest.approx(contact.LINE_SHEAR, abs=1e-6)
    assert shear(contact.LINE_DEPTH) >= max(shear(contact.LINE_DEPTH - 1e-3), shear(contact.LINE_DEPTH + 1e-3))


@given(forces, st.floats(1.1, 10))
def test_pressure_grows_with_the_root_of_the_force(force: float, times: float) -> None:
    def line(load: float) -> float:
        return contact.line_contact(Dimension(load, "N"), "10 mm", "20 mm", **STEEL).pressure.to("MPa")

    def point(load: float) -> float:
        return contact.point_contact(Dimension(load, "N"), "20 mm", **STEEL).pressure.to("MPa")

    assert line(force * times) == pytest.approx(line(force) * times**0.5)
    assert point(force * times) == pytest.approx(point(force) * times ** (1 / 3))


@given(forces, radii)
def test_pressure_over_the_contact_is_the_force(force: float, radius: float) -> None:
    ball = contact.point_contact(Dimension(force, "N"), Dimension(radius, "mm"), **STEEL)
    roller = contact.line_contact(Dimension(force, "N"), "10 mm", Dimension(radius, "mm"), **STEEL)

    assert ball.mean_pressure.to("MPa") * math.pi * ball.radius.to("mm") ** 2 == pytest.approx(force)
    assert roller.mean_pressure.to("MPa") * 2 * roller.half_width.to("mm") * 10 == pytest.approx(force)


@given(radii, radii)
def test_it_makes_no_difference_which_body_is_called_first(first: float, second: float) -> None:
    one = contact.contact_radius(Dimension(first, "mm"), Dimension(second, "mm"))
    other = contact.contact_radius(Dimension(second, "mm"), Dimension(first, "mm"))

    assert one.to("mm") == pytest.approx(other.to("mm"))


@given(radii)
def test_a_flat_is_a_body_of_endless_radius(radius: float) -> None:
    assert contact.contact_radius(Dimension(radius, "mm"), "1e12 mm").to("mm") == pytest.approx(
        contact.contact_radius(Dimension(radius, "mm")).to("mm")
    )


def test_a_close_hollow_lowers_the_pressure() -> None:
    flat = contact.point_contact("100 N", "10 mm", **STEEL)
    socket = contact.point_contact("100 N", "10 mm", "-10.5 mm", **STEEL)

    assert socket.pressure < flat.pressure


@pytest.mark.parametrize("hollow", ["-10 mm", "-9 mm", "0 mm"])
def test_a_ball_that_does_not_fit_its_socket_is_refused(hollow: str) -> None:
    with pytest.raises(OutOfRange, match="hollow"):
        contact.contact_radius("10 mm", hollow)


def test_a_poisson_ratio_that_no_solid_has_is_refused() -> None:
    with pytest.raises(OutOfRange, match="Poisson"):
        contact.contact_modulus("210 GPa", 0.6, "210 GPa", 0.3)
