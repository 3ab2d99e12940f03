"""Safety factors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import safety
from designhub.analysis.formula import OutOfRange, WrongQuantity
from designhub.script.dimension import Dimension


def test_strength_over_stress() -> None:
    assert float(safety.stress_safety("355 MPa", "142 N/mm²")) == pytest.approx(2.5)


def test_compression_counts_by_its_amount() -> None:
    assert safety.stress_safety("355 MPa", "-142 MPa") == safety.stress_safety("355 MPa", "142 MPa")


def test_a_force_is_not_compared_with_a_stress() -> None:
    with pytest.raises(WrongQuantity):
        safety.stress_safety("355 MPa", "10 kN")


def test_no_load_has_no_safety() -> None:
    with pytest.raises(OutOfRange):
        safety.force_safety("10 kN", "0 N")


@given(st.floats(1, 1e3), st.floats(1, 10))
def test_the_allowable_stress_leaves_the_safety(strength: float, factor: float) -> None:
    allowable = safety.allowable_stress(Dimension(strength, "MPa"), factor)

    assert float(safety.stress_safety(Dimension(strength, "MPa"), allowable)) == pytest.approx(factor)


@given(st.floats(0.1, 50), st.floats(0.1, 50))
def test_two_loads_together_are_less_safe_than_each(bending: float, torsion: float) -> None:
    assert float(safety.combined_safety(bending, torsion)) <= min(bending, torsion)
