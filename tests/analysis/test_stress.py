"""Stress against published worked examples and the laws of Mohr's circle.

Gere & Goodno, Mechanics of Materials (numbers as printed in the Python companion of the book, chapters 1 and 7);
Wentzell, Machine Analysis (numbers as printed in its companion, chapter 3).
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import sections, stress
from designhub.analysis.formula import WrongQuantity
from designhub.script import MPa

stresses = st.floats(-500, 500).map(lambda value: MPa(round(value, 6)))


def test_gere_example_7_1_stress_on_an_element_at_45_degrees() -> None:
    turned = stress.plane_stress("16000 psi", "6000 psi", "4000 psi").turned("45 deg")

    assert turned.x.to("psi") == pytest.approx(15000)
    assert turned.y.to("psi") == pytest.approx(7000)
    assert turned.shear.to("psi") == pytest.approx(-5000)


def test_gere_example_7_2_stress_on_an_element_turned_clockwise() -> None:
    turned = stress.plane_stress("-46 MPa", "12 MPa", "-19 MPa").turned("-15 deg")

    assert (turned.x, turned.y, turned.shear) == pytest.approx((-32.6147, -1.3853, -30.9545), abs=1e-4)


def test_gere_example_7_3_principal_stresses() -> None:
    state = stress.plane_stress("12300 psi", "-4200 psi", "-4700 psi")

    assert [value.to("psi") for value in state.principal] == pytest.approx([13545, -5445], abs=0.5)
    assert state.radius.to("psi") == pytest.approx(9495, abs=0.5)


def test_gere_example_7_5_mohr_s_circle() -> None:
    state = stress.plane_stress("15000 psi", "5000 psi", "4000 psi")

    assert [value.to("psi") for value in state.principal] == pytest.approx([16403.124, 3596.876], abs=1e-3)
    assert state.principal_angle == pytest.approx(19.33, abs=0.005)


def test_gere_example_7_6_mohr_s_circle_with_compression() -> None:
    state = stress.plane_stress("-50 MPa", "10 MPa", "-40 MPa")

    assert state.principal == pytest.approx((30, -70))
    assert state.principal_angle == pytest.approx(116.57 - 180, abs=0.005)
    assert state.largest_shear == pytest.approx(50)


def test_wentzell_example_3_1_bar_in_tension() -> None:
    assert stress.axial("20000 lbf", sections.circle("1 in").area).to("psi") == pytest.approx(25464.8, abs=0.1)


def test_wentzell_example_3_2_bending_stress() -> None:
    modulus = sections.rectangle("2 in", "2 in").modulus_x

    assert stress.bending("27000 lbf·in", modulus).to("psi") == pytest.approx(20250)


@given(x=stresses, y=stresses, shear=stresses, angle=st.floats(-360, 360))
def test_turning_the_axes_changes_neither_principal_nor_equivalent_stresses(
    x: float, y: float, shear: float, angle: float
) -> None:
    state = stress.plane_stress(x, y, shear)
    turned = state.turned(f"{angle:.4f} deg")

    assert turned.principal == pytest.approx(state.principal, abs=1e-6)
    assert turned.von_mises == pytest.approx(state.von_mises, abs=1e-6)


@given(x=stresses, y=stresses, shear=stresses)
def test_tresca_is_never_below_von_mises_and_at_most_fifteen_percent_above(x: float, y: float, shear: float) -> None:
    state = stress.plane_stress(x, y, shear)

    assert state.von_mises <= state.tresca + 1e-9
    assert state.tresca <= 2 / 3**0.5 * state.von_mises + 1e-9


@given(normal=stresses, shear=stresses)
def test_the_short_forms_for_shafts_are_the_plane_states(normal: float, shear: float) -> None:
    state = stress.plane_stress(normal, shear=shear)

    assert stress.von_mises(normal, shear) == pytest.approx(state.von_mises, abs=1e-9)
    assert stress.tresca(normal, shear) == pytest.approx(state.tresca, abs=1e-9)


def test_mohr_s_circle_closes() -> None:
    normal, shear = stress.plane_stress("90 MPa", "20 MPa").circle()

    assert (normal[0], shear[0]) == pytest.approx((normal[-1], shear[-1]))


def test_a_pressure_in_newtons_is_refused() -> None:
    with pytest.raises(WrongQuantity, match="normal of von_mises"):
        stress.von_mises("80 N", "20 MPa")
