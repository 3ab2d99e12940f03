"""Helical springs: published examples, the table of the wire standard, and the laws of the coil."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import springs
from designhub.analysis.formula import OutOfRange
from designhub.script.dimension import Dimension

WIRE_SM = {0.3: 2370, 0.5: 2200, 1.0: 1980, 1.5: 1850, 2.0: 1760, 2.5: 1690, 3.0: 1630, 4.0: 1530, 5.0: 1460, 6.0: 1400,
           8.0: 1310, 10.0: 1240, 12.0: 1180, 16.0: 1090, 20.0: 1020}  # fmt: skip
"""Least tensile strength of EN 10270-1 SM as a spring maker (Mollificio Modenese) prints it."""
WIRE_SH = {0.3: 2660, 0.32: 2640, 0.34: 2610, 0.35: 2600, 0.4: 2560, 0.45: 2510}
"""The same for SH, as two wire makers print it."""


def test_spring_of_shigley_problem_10_3() -> None:
    """10th ed., music wire 2.5 mm, outer diameter 31 mm, 13 active coils."""
    rate = springs.rate("81 GPa", "2.5 mm", "28.5 mm", 13)
    factor = springs.bergstrasser_factor(springs.index("28.5 mm", "2.5 mm"))
    force = springs.coil_force("871.2 MPa", "2.5 mm", "28.5 mm", factor)

    assert rate.to("N/mm") == pytest.approx(1.314, abs=0.0005)
    assert float(factor) == pytest.approx(1.117, abs=0.0005)
    assert force.to("N") == pytest.approx(167.9, abs=0.05)
    assert springs.stable_length("28.5 mm", 0.5, "11.5 GPa", "30 GPa").to("mm") == pytest.approx(149.9, rel=3e-3)


def test_spring_of_jindal_example_8_1() -> None:
    """With the factors as they are: the printed 1.0000, 1.1025, 16.0 N/mm and 18.0 mm are those of whole numbers."""
    index = springs.index("30 mm", "5 mm")
    rate = springs.rate("84 GPa", "5 mm", "30 mm", 15)

    assert float(springs.direct_shear_factor(index)) == pytest.approx(1.0833, abs=5e-5)
    assert float(springs.wahl_factor(index)) == pytest.approx(1.2525, abs=5e-5)
    assert rate.to("N/mm") == pytest.approx(16.204, abs=5e-4)
    assert 300 / rate.to("N/mm") == pytest.approx(18.51, abs=0.005)


def test_spring_of_sadhu_singh_example_8_1() -> None:
    """Index 8, 300 N, 420 MPa: Wahl 1.184, wire 4.15 mm."""
    factor = springs.wahl_factor(8)
    stress = springs.coil_stress("300 N", "4.15 mm", "33.2 mm", factor)

    assert float(factor) == pytest.approx(1.184, abs=5e-4)
    assert stress.to("MPa") == pytest.approx(420, rel=2e-3)


def test_spring_of_bhandari_example_10_1() -> None:
    """1250 N on 7 mm wire, coils of 42 mm: 8 active coils, 10 in all, free length 109.34 mm with 1 mm gaps."""
    coils = springs.coils_for_rate("81370 MPa", "7 mm", "42 mm", "41.6667 N/mm")
    rate = springs.rate("81370 MPa", "7 mm", "42 mm", 8)
    solid = springs.solid_length(10, "7 mm")

    assert 7 < float(coils) <= 8
    assert solid.to("mm") + 9 * 1 + 1250 / rate.to("N/mm") == pytest.approx(109.337611, abs=1e-5)


def test_the_whole_spring_agrees_with_its_parts() -> None:
    spring = springs.compression_spring("100 N", "2 mm", "16 mm", 8, "60 mm")

    assert spring.rate == springs.rate("81500 MPa", "2 mm", "16 mm", 8)
    assert spring.index == 8
    assert spring.solid_length.to("mm") == 20
    assert (spring.length + spring.deflection).to("mm") == pytest.approx(60)
    assert spring.corrected_stress.to("MPa") == pytest.approx(
        float(springs.standard_factor(8)) * spring.stress.to("MPa")
    )
    assert spring.work.to("N·mm") == pytest.approx(springs.work("100 N", spring.deflection).to("N·mm"))


def test_a_force_beyond_solid_is_refused() -> None:
    with pytest.raises(OutOfRange, match="solid"):
        springs.compression_spring("1 kN", "2 mm", "16 mm", 8, "30 mm")


@pytest.mark.parametrize("coil", ["7.9 mm", "40.1 mm"])
def test_a_spring_index_outside_the_standard_is_refused(coil: str) -> None:
    with pytest.raises(OutOfRange, match="spring_index"):
        springs.coil_stress("10 N", "2 mm", coil)


def test_sm_wire_is_never_said_to_be_stronger_than_the_standard() -> None:
    for diameter, strength in WIRE_SM.items():
        said = springs.wire_strength("SM", f"{diameter} mm").to("MPa")
        assert strength - 15 <= said <= strength, diameter


def test_sh_wire_is_never_said_to_be_stronger_than_the_standard() -> None:
    for diameter, strength in WIRE_SH.items():
        said = springs.wire_strength("sh", f"{diameter} mm").to("MPa")
        assert strength - 15 <= said <= strength, diameter


def test_wire_of_another_grade_or_size_is_refused() -> None:
    with pytest.raises(OutOfRange, match="SL, SM, DM, SH, DH"):
        springs.wire_strength("XX", "1 mm")
    with pytest.raises(OutOfRange):
        springs.wire_strength("SL", "12 mm")


def test_solid_stress_may_be_a_good_half_of_the_tensile_strength() -> None:
    assert springs.allowable_solid_stress("1760 MPa").to("MPa") == pytest.approx(985.6)


def test_natural_frequency_is_half_the_root_of_rate_over_mass() -> None:
    """f = √(k/m)/2 with both ends held (Shigley, 10th ed., eq. 10-25); m = ρ π² d² D n / 4."""
    mass_t = 7850e-12 * 3.141592653589793**2 * 2**2 * 16 * 8 / 4
    rate = springs.rate("81500 MPa", "2 mm", "16 mm", 8).to("N/mm")

    found = springs.natural_frequency("2 mm", "16 mm", 8, "81500 MPa", "7850 kg/m³")

    assert found.to("1/s") == pytest.approx((rate / mass_t) ** 0.5 / 2)


def test_a_short_spring_never_buckles_and_a_long_one_does() -> None:
    moduli = {"shear_modulus": "81500 MPa", "elastic_modulus": "206 GPa"}

    assert springs.buckling("30 mm", "16 mm", "fixed and fixed", **moduli).safe
    long = springs.buckling("200 mm", "16 mm", "fixed and fixed", **moduli)
    assert long.deflection is not None
    assert 0 < long.deflection.to("mm") < 100


@given(st.floats(1.05, 3))
def test_both_books_agree_where_a_spring_begins_to_buckle(times: float) -> None:
    moduli = {"shear_modulus": "81500 MPa", "elastic_modulus": "206 GPa"}
    limit = springs.stable_length("16 mm", 0.7, "81500 MPa", "206 GPa").to("mm")

    assert springs.buckling(Dimension(limit / times, "mm"), "16 mm", "fixed and hinged", **moduli).safe
    assert not springs.buckling(Dimension(limit * times, "mm"), "16 mm", "fixed and hinged", **moduli).safe


@given(st.floats(4, 20), st.floats(4, 20))
def test_factors_fall_towards_one_as_the_coil_opens(first: float, second: float) -> None:
    tight, open_ = sorted((first, second))
    for factor in (
        springs.wahl_factor,
        springs.standard_factor,
        springs.bergstrasser_factor,
        springs.direct_shear_factor,
    ):
        assert factor(tight) >= factor(open_) > 1
        assert float(factor(1e9)) == pytest.approx(1)


@given(st.floats(4, 20))
def test_the_factors_of_the_books_lie_within_three_per_cent(index: float) -> None:
    wahl = float(springs.wahl_factor(index))

    assert float(springs.standard_factor(index)) == pytest.approx(wahl, rel=0.03)
    assert float(springs.bergstrasser_factor(index)) == pytest.approx(wahl, rel=0.015)


@given(st.floats(0.5, 10), st.floats(4, 20), st.floats(2, 30), st.floats(1.1, 3))
def test_a_spring_scaled_as_a_whole_is_stiffer_by_that_scale(
    wire: float, index: float, coils: float, scale: float
) -> None:
    small = springs.rate("81500 MPa", Dimension(wire, "mm"), Dimension(wire * index, "mm"), coils)
    large = springs.rate("81500 MPa", Dimension(wire * scale, "mm"), Dimension(wire * index * scale, "mm"), coils)

    assert large.to("N/mm") == pytest.approx(scale * small.to("N/mm"))
