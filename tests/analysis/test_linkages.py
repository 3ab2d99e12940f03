"""Linkages: positions close the loop, velocities are those of small steps, and impossible positions are refused."""

import cmath
import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from designhub.analysis.formula import OutOfRange
from designhub.analysis.linkages import four_bar, grashof, slider_crank

lengths = st.floats(10, 100).map(lambda value: round(value, 3))
angles = st.floats(0, 360).map(lambda value: round(value, 3))


@given(a=lengths, b=lengths, c=lengths, d=lengths, angle=angles, open_=st.booleans())
def test_a_four_bar_closes_its_loop(a: float, b: float, c: float, d: float, angle: float, open_: bool) -> None:
    try:
        found = four_bar(f"{d} mm", f"{a} mm", f"{b} mm", f"{c} mm", f"{angle} deg", "open" if open_ else "crossed")
    except OutOfRange:
        assume(False)
    crank = cmath.rect(a, math.radians(angle))
    end = crank + cmath.rect(b, found.coupler.radians) - cmath.rect(c, found.rocker.radians)

    assert end == pytest.approx(d, abs=1e-6)
    assert 0 <= found.transmission <= 90


def test_the_velocity_ratio_of_a_four_bar_is_that_of_a_small_step() -> None:
    bars, step = ("100 mm", "40 mm", "120 mm", "80 mm"), 1e-4
    before, after = four_bar(*bars, f"{40 - step} deg"), four_bar(*bars, f"{40 + step} deg")

    assert four_bar(*bars, "40 deg").velocity_ratio == pytest.approx((after.rocker - before.rocker) / (2 * step))


def test_a_parallelogram_turns_its_rocker_like_its_crank() -> None:
    found = four_bar("100 mm", "40 mm", "100 mm", "40 mm", "70 deg")

    assert found.rocker == pytest.approx(70)
    assert found.velocity_ratio == pytest.approx(1)


def test_bars_that_do_not_meet_are_refused() -> None:
    with pytest.raises(OutOfRange, match="do not reach"):
        four_bar("100 mm", "10 mm", "20 mm", "20 mm", "180 deg")


def test_a_slider_crank_at_its_dead_centres_is_stretched_and_folded() -> None:
    assert slider_crank("30 mm", "100 mm", "0 deg").position == pytest.approx(130)
    assert slider_crank("30 mm", "100 mm", "180 deg").position == pytest.approx(70)
    assert slider_crank("30 mm", "100 mm", "0 deg").velocity == pytest.approx(0)


@given(angle=angles, offset=st.floats(-30, 30).map(lambda value: round(value, 3)))
def test_the_velocity_of_a_slider_is_that_of_a_small_step(angle: float, offset: float) -> None:
    step = 1e-4
    before, after = (
        slider_crank("30 mm", "100 mm", f"{angle + sign * step:.6f} deg", f"{offset} mm").position for sign in (-1, 1)
    )
    found = slider_crank("30 mm", "100 mm", f"{angle} deg", f"{offset} mm").velocity

    assert found == pytest.approx((after - before) / math.radians(2 * step), abs=1e-3)


def test_grashof_tells_whether_a_link_goes_round() -> None:
    assert grashof("100 mm", "40 mm", "120 mm", "80 mm")
    assert not grashof("60 mm", "50 mm", "100 mm", "40 mm")
