"""Columns against published worked examples.

Gere & Goodno, Mechanics of Materials, chapter 11 (numbers as printed in the Python companion of the book).
"""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import buckling, sections
from designhub.analysis.formula import OutOfRange
from designhub.script import quantity


def test_gere_example_11_1_two_planes_of_buckling() -> None:
    weak = buckling.euler_load("29000 ksi", "21.7 in^4", "25 ft", 0.5)
    strong = buckling.euler_load("29000 ksi", "98 in^4", "25 ft")

    assert min(weak, strong) / 2.5 == pytest.approx(110e3 * 4.448222, rel=5e-3)


def test_gere_example_11_2_wall_of_an_aluminium_tube() -> None:
    """Fixed at the base and pinned at the top; 6.82 mm of wall carry three times 100 kN."""
    tube = sections.tube("100 mm", f"{100 - 2 * 6.82} mm")
    load = buckling.euler_load("72 GPa", tube.second_moment_x, "3.25 m", buckling.END_FACTORS["fixed-pinned"])

    assert load.to("kN") == pytest.approx(300, rel=3e-3)


def test_gere_example_11_4_eccentric_load_at_yield() -> None:
    """The printed equation P (1 + 0.2939 sec(0.02916 √P)) = 1012 kips gives a safety of 2.0 for 360 kips."""
    load = buckling.secant_load("42 ksi", "24.1 in^2", "1.5 in", "7.155 in", "6.05 in", "25 ft", "30000 ksi")
    kips = load.to("lbf") / 1000

    assert kips * (1 + 0.2939 / math.cos(0.02916 * math.sqrt(kips))) == pytest.approx(1012, rel=2e-3)
    assert kips / 360 == pytest.approx(2.0, abs=0.05)


def test_the_secant_formula_and_its_solution_agree() -> None:
    column = ("400 mm²", "2 mm", "10 mm", "6 mm", "500 mm", "210 GPa")

    assert buckling.secant_stress(buckling.secant_load("235 MPa", *column), *column) == pytest.approx(235)


def test_a_central_load_is_limited_by_yield_or_by_euler() -> None:
    stocky = buckling.secant_load("235 MPa", "400 mm²", "0 mm", "10 mm", "6 mm", "50 mm", "210 GPa")
    slender = buckling.secant_load("235 MPa", "400 mm²", "0 mm", "10 mm", "6 mm", "2 m", "210 GPa")

    assert stocky == pytest.approx(235 * 400)
    assert slender == pytest.approx(buckling.euler_stress("210 GPa", 2000 / 6) * quantity(400, "mm²"))


def test_johnson_touches_euler_at_the_transition_slenderness() -> None:
    limit = buckling.transition_slenderness("210 GPa", "355 MPa")
    euler, johnson = buckling.euler_stress("210 GPa", limit), buckling.johnson_stress("210 GPa", "355 MPa", limit)

    assert euler == pytest.approx(johnson)
    assert euler == pytest.approx(355 / 2)


def test_johnson_is_refused_for_a_slender_column() -> None:
    with pytest.raises(OutOfRange, match="slenderness"):
        buckling.johnson_stress("210 GPa", "355 MPa", 200)


@given(slenderness=st.floats(0.1, 400), more=st.floats(0.1, 50))
def test_a_more_slender_column_carries_less(slenderness: float, more: float) -> None:
    near = buckling.critical_stress("210 GPa", "235 MPa", slenderness)
    far = buckling.critical_stress("210 GPa", "235 MPa", slenderness + more)

    assert far < near <= 235


def test_a_load_above_euler_s_is_refused() -> None:
    with pytest.raises(OutOfRange, match="Euler"):
        buckling.secant_stress("1 MN", "400 mm²", "1 mm", "10 mm", "6 mm", "1 m", "210 GPa")
