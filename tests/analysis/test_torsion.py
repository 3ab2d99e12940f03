"""Torsion against published worked examples.

Gere & Goodno, Mechanics of Materials (numbers as printed in the Python companion of the book, chapter 3).
"""

import math

import pytest

from designhub.analysis import sections, torsion
from designhub.analysis.formula import WrongQuantity


def test_gere_example_3_1_solid_bar_stress_and_twist() -> None:
    bar = sections.circle("1.5 in")

    assert torsion.round_stress("250 lbf·ft", "1.5 in").to("psi") == pytest.approx(4527, abs=0.5)
    twist = torsion.twist("250 lbf·ft", "54 in", "11.5e6 psi", bar.torsion_constant)
    assert twist == pytest.approx(1.62, abs=0.005)


def test_gere_example_3_2_diameter_for_an_allowable_stress() -> None:
    assert torsion.round_diameter("1200 N·m", "40 MPa").to("m") == pytest.approx(0.05346, abs=5e-6)


def test_gere_example_3_6_tube() -> None:
    assert torsion.tube_stress("4000 N·m", "80 mm", "60 mm") == pytest.approx(58.2052, abs=1e-4)


def test_gere_example_3_8_torque_from_power() -> None:
    assert torsion.torque_of("50 kW", "10 Hz").to("N·m") == pytest.approx(796, abs=0.5)


def test_power_and_torque_are_each_other_s_inverse() -> None:
    assert torsion.power("600 rpm", torsion.torque_of("3 kW", "600 rpm")).to("kW") == pytest.approx(3)


def test_bredt_is_close_to_the_exact_tube_where_the_wall_is_thin() -> None:
    radius, wall = 50.0, 1.0
    enclosed, perimeter = math.pi * radius**2, 2 * math.pi * radius
    exact = sections.tube(f"{2 * radius + wall} mm", f"{2 * radius - wall} mm")
    constant = torsion.closed_constant(f"{enclosed} mm²", f"{wall} mm", f"{perimeter} mm")

    assert constant == pytest.approx(exact.torsion_constant, rel=1e-3)
    assert torsion.closed_stress("1 kN·m", f"{enclosed} mm²", "1 mm") == pytest.approx(
        torsion.stress("1 kN·m", exact.torsion_modulus), rel=2e-2
    )


def test_a_force_is_no_torque() -> None:
    with pytest.raises(WrongQuantity, match="torque"):
        torsion.round_stress("250 N", "30 mm")
