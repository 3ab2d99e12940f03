"""Press fits: published examples and the laws of thick cylinders."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import press_fits
from designhub.analysis.formula import OutOfRange
from designhub.script.dimension import Dimension

SHIGLEY = {"hub_modulus": "207 GPa", "hub_poisson": 0.292, "shaft_modulus": "207 GPa", "shaft_poisson": 0.292}
STEEL = {"hub_modulus": "210 GPa", "hub_poisson": 0.3, "shaft_modulus": "210 GPa", "shaft_poisson": 0.3}


@pytest.mark.parametrize(
    ("written", "most", "least"), [("40 H7/s6", 114.5, 34.9), ("40 H7/u6", 147.5, 67.9)], ids=["3-64", "3-66"]
)
def test_force_fits_of_shigley_problems_3_64_and_3_66(written: str, most: float, least: float) -> None:
    """8th ed.: a steel shaft of 40 mm in a collar of 80 mm."""
    fit = press_fits.press_fit(written, "80 mm", "40 mm", friction=0.1, **SHIGLEY)

    assert fit.tightest.pressure.to("MPa") == pytest.approx(most, abs=0.05)
    assert fit.loosest.pressure.to("MPa") == pytest.approx(least, abs=0.05)


def test_press_fit_of_shigley_problem_3_68() -> None:
    """8th ed.: shaft of 1 in in a hub of 2 in, 0.002 in on the diameter: 22 500 psi, hub 37 500 psi."""
    moduli = {"hub_modulus": "3e4 ksi", "hub_poisson": 0.292, "shaft_modulus": "3e4 ksi", "shaft_poisson": 0.292}

    pressure = press_fits.contact_pressure("0.002 in", "1 in", "2 in", **moduli)
    hub = press_fits.lame_stress("0.5 in", "0.5 in", "1 in", pressure)

    assert pressure.to("psi") == pytest.approx(22_500)
    assert hub.tangential.to("psi") == pytest.approx(37_500)
    assert hub.radial.to("psi") == pytest.approx(-22_500)


def test_inch_force_fit_of_shigley_problem_3_65() -> None:
    """8th ed.: shaft of 1.5 in in a collar of 3 in, 0.0023 and 0.0007 in on the diameter: 17 250 and 5250 psi."""
    moduli = {"hub_modulus": "3e4 ksi", "hub_poisson": 0.292, "shaft_modulus": "3e4 ksi", "shaft_poisson": 0.292}

    assert press_fits.contact_pressure("0.0023 in", "1.5 in", "3 in", **moduli).to("psi") == pytest.approx(17_250)
    assert press_fits.contact_pressure("0.0007 in", "1.5 in", "3 in", **moduli).to("psi") == pytest.approx(5250)


def test_compound_tube_of_bhandari_example_22_6() -> None:
    """Tubes 20/40 and 40/60 mm, E 207 GPa: the jacket has 100 MPa with a bore of 39.968289 mm."""
    pressure = press_fits.contact_pressure("0.031711 mm", "40 mm", "60 mm", "20 mm", **SHIGLEY)

    jacket = press_fits.lame_stress("20 mm", "20 mm", "30 mm", pressure)
    assert jacket.tangential.to("MPa") == pytest.approx(100, abs=0.01)


def test_the_classroom_gear_of_a_public_calculator() -> None:
    """50 mm shaft, 80 mm hub, 40 mm long, 0.04 mm, E 210 GPa, µ 0.12: 51.2 MPa, 38.6 kN, 965 N·m, 117 MPa."""
    pressure = press_fits.contact_pressure("0.04 mm", "50 mm", "80 mm", **STEEL)

    assert pressure.to("MPa") == pytest.approx(51.2, abs=0.05)
    assert press_fits.holding_force(0.12, pressure, "50 mm", "40 mm").to("kN") == pytest.approx(38.6, abs=0.05)
    assert press_fits.holding_torque(0.12, pressure, "50 mm", "40 mm").to("N m") == pytest.approx(965, abs=1)
    assert press_fits.lame_stress("25 mm", "25 mm", "40 mm", pressure).tangential.to("MPa") == pytest.approx(
        117, abs=0.5
    )


def test_a_fit_that_may_have_play_holds_nothing() -> None:
    with pytest.raises(OutOfRange, match="25 H7/n6"):
        press_fits.press_fit("25 H7/n6", "50 mm", "20 mm", friction=0.1)


def test_rough_surfaces_eat_a_small_interference() -> None:
    smooth = press_fits.effective_interference("30 µm", "6.3 µm", "6.3 µm")

    assert smooth.to("µm") == pytest.approx(30 - 0.8 * 12.6)
    with pytest.raises(OutOfRange, match="roughness"):
        press_fits.press_fit(
            "25 H7/p6", "50 mm", "20 mm", friction=0.1, hub_roughness="6.3 µm", shaft_roughness="6.3 µm"
        )


def test_a_hollow_shaft_is_squeezed_most_at_its_bore() -> None:
    hollow = press_fits.press_fit("40 H7/s6", "80 mm", "40 mm", "20 mm", friction=0.1, **SHIGLEY).tightest

    assert hollow.shaft_stress.to("MPa") == pytest.approx(-2 * hollow.pressure.to("MPa") * 40**2 / (40**2 - 20**2))


def test_the_hub_is_heated_by_interference_and_play() -> None:
    assert press_fits.heating("59 µm", "40 µm", "11e-6 1/K", "40 mm").to("K") == pytest.approx(225)


def test_what_presses_holds() -> None:
    fit = press_fits.press_fit("40 H7/s6", "80 mm", "40 mm", friction=0.1)

    assert fit.pressing_force == fit.tightest.holding_force
    assert fit.tightest.holding_torque.to("N·mm") == pytest.approx(20 * fit.tightest.holding_force.to("N"))


@given(st.floats(1, 100), st.floats(1.01, 5), st.floats(0, 200), st.floats(0, 200), st.floats(0, 1))
def test_radial_and_tangential_stress_of_a_cylinder_have_a_constant_sum(
    inner: float, ratio: float, inside: float, outside: float, where: float
) -> None:
    outer = inner * ratio
    radius = inner + where * (outer - inner)

    def total(at: float) -> float:
        found = press_fits.lame_stress(
            Dimension(at, "mm"),
            Dimension(inner, "mm"),
            Dimension(outer, "mm"),
            Dimension(inside, "MPa"),
            Dimension(outside, "MPa"),
        )
        return found.radial.to("MPa") + found.tangential.to("MPa")

    assert total(min(radius, outer)) == pytest.approx(total(inner), abs=1e-6)


@given(st.floats(1, 100), st.floats(1.01, 5), st.floats(0, 200))
def test_the_surface_of_a_cylinder_feels_the_pressure_on_it(inner: float, ratio: float, inside: float) -> None:
    at = [Dimension(inner, "mm"), Dimension(inner * ratio, "mm")]

    assert press_fits.lame_stress(at[0], *at, Dimension(inside, "MPa")).radial.to("MPa") == pytest.approx(
        -inside, abs=1e-6
    )
    assert press_fits.lame_stress(at[1], *at, Dimension(inside, "MPa")).radial.to("MPa") == pytest.approx(0, abs=1e-6)


def test_in_an_endless_hub_the_hoop_stress_is_the_pressure() -> None:
    endless = press_fits.lame_stress("10 mm", "10 mm", "1e7 mm", "50 MPa")

    assert endless.tangential.to("MPa") == pytest.approx(50)


@given(st.floats(1, 200), st.floats(1.05, 4), st.floats(1.1, 5))
def test_pressure_is_proportional_to_the_interference(micrometres: float, ratio: float, times: float) -> None:
    def pressure(um: float) -> float:
        return press_fits.contact_pressure(f"{um!r} µm", "40 mm", Dimension(40 * ratio, "mm"), **STEEL).to("MPa")

    assert pressure(micrometres * times) == pytest.approx(times * pressure(micrometres))


@given(st.floats(1.05, 4), st.floats(1.05, 4))
def test_a_thicker_hub_never_lowers_the_pressure(first: float, second: float) -> None:
    thin, thick = sorted((first, second))

    assert press_fits.contact_pressure(
        "50 µm", "40 mm", Dimension(40 * thin, "mm"), **STEEL
    ) <= press_fits.contact_pressure("50 µm", "40 mm", Dimension(40 * thick, "mm"), **STEEL)
