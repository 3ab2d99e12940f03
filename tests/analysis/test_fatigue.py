"""Fatigue: published examples and the laws of the criteria."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import fatigue
from designhub.analysis.formula import Formula, OutOfRange
from designhub.script.dimension import Dimension

amplitudes = st.floats(1, 400)
means = st.floats(0, 400)


def test_machine_part_of_bhandari_example_5_17() -> None:
    """40 to 100 MPa; S_e 270, S_ut 600, S_yt 450 MPa: Gerber 5.41, Soderberg 3.75, Goodman 4.39, static 4.50."""
    part = fatigue.fatigue_safety("30 MPa", "70 MPa", "270 MPa", "600 MPa", "450 MPa")

    assert part.gerber == pytest.approx(5.412003, abs=1e-6)
    assert part.soderberg == pytest.approx(3.75)
    assert part.goodman == pytest.approx(4.390244, abs=1e-6)
    assert part.yielding == pytest.approx(4.5)


def test_endurance_limit_of_shigley_problem_6_1() -> None:
    """10th ed.: ground drill rod of 10 mm with 1020 MPa: 0.877, 0.969, 433 MPa."""
    assert float(fatigue.surface_factor("1020 MPa", "ground")) == pytest.approx(0.877, abs=5e-4)
    assert float(fatigue.size_factor("10 mm")) == pytest.approx(0.969, abs=5e-4)
    assert fatigue.endurance_limit("1020 MPa", "10 mm", "ground").to("MPa") == pytest.approx(433, abs=0.5)


def test_surface_of_shigley_problem_6_6() -> None:
    """8th ed.: machined, 710 MPa: specimen 355 MPa, factor 0.792."""
    assert fatigue.specimen_endurance_limit("710 MPa").to("MPa") == 355
    assert float(fatigue.surface_factor("710 MPa", "machined")) == pytest.approx(0.792, abs=5e-4)


def test_life_of_shigley_problem_6_3() -> None:
    """10th ed.: 120 kpsi steel at 70 kpsi, f 0.82: a 161.4 kpsi, b -0.0716, 116 700 cycles."""
    line = fatigue.fatigue_line("120 ksi", "60 ksi", 0.82)

    assert line.a.to("ksi") == pytest.approx(161.4, abs=0.05)
    assert line.b == pytest.approx(-0.0716, abs=5e-5)
    assert float(fatigue.cycles_to_failure("70 ksi", "120 ksi", "60 ksi", 0.82)) == pytest.approx(116_700, rel=5e-3)


def test_life_of_shigley_problem_6_15() -> None:
    """8th ed.: 551 MPa, S_e 276 MPa, 358.5 MPa reversed: a 891.0 MPa, b -0.084828, 45 800 cycles."""
    line = fatigue.fatigue_line("551 MPa", "276 MPa")

    assert line.a.to("MPa") == pytest.approx(891.0, abs=0.05)
    assert line.b == pytest.approx(-0.084828, abs=5e-6)
    assert float(fatigue.cycles_to_failure("358.5 MPa", "551 MPa", "276 MPa")) == pytest.approx(45_800, abs=50)


def test_mean_stress_of_shigley_problem_6_20() -> None:
    """8th ed.: 23.18 about 69.54 kpsi, S_e 34.22, S_ut 188.1: Goodman 0.955, Gerber 1.20, 36.78 kpsi reversed.

    Gerber's printed 1.20 is rounded up: the book's own formula gives 1.190.
    """
    load = ("23.18 ksi", "69.54 ksi")

    assert float(fatigue.goodman_safety(*load, "34.22 ksi", "188.1 ksi")) == pytest.approx(0.955, abs=5e-4)
    assert float(fatigue.gerber_safety(*load, "34.22 ksi", "188.1 ksi")) == pytest.approx(1.20, abs=0.011)
    assert fatigue.reversed_stress(*load, "188.1 ksi").to("ksi") == pytest.approx(36.78, abs=5e-3)


def test_damage_of_shigley_problem_6_30() -> None:
    """8th ed.: 76 kpsi, S_e 30: 48, 38 and 32 kpsi live 19 460, 137 880 and 582 150 cycles; 209 160 cycles are left."""
    lives = [float(fatigue.cycles_to_failure(f"{load} ksi", "76 ksi", "30 ksi")) for load in (48, 38, 32)]

    assert lives == pytest.approx([19_460, 137_880, 582_150], rel=1e-3)
    assert float(fatigue.damage([4000, 60_000, 209_160], lives)) == pytest.approx(1, abs=1e-3)


def test_damage_of_shigley_problem_6_29() -> None:
    """8th ed.: 50 000 of 131 200 cycles and 24 880 of 40 200 use the life up."""
    assert float(fatigue.damage([50_000, 24_880], [131_200, 40_200])) == pytest.approx(1, abs=1e-3)


def test_reversed_load_of_shigley_problem_6_15() -> None:
    """8th ed.: 358.5 MPa reversed on S_e 276 MPa has 0.77 by every criterion."""
    for criterion in (fatigue.goodman_safety, fatigue.gerber_safety, fatigue.soderberg_safety, fatigue.asme_safety):
        assert float(criterion("358.5 MPa", "0 MPa", "276 MPa", "551 MPa")) == pytest.approx(0.77, abs=5e-3)


@given(amplitudes, means)
def test_soderberg_is_never_bolder_than_goodman_nor_goodman_than_gerber(amplitude: float, mean: float) -> None:
    part = fatigue.fatigue_safety(Dimension(amplitude, "MPa"), Dimension(mean, "MPa"), "270 MPa", "600 MPa", "450 MPa")

    assert part.soderberg <= part.goodman * (1 + 1e-9)
    if part.goodman >= 1:
        assert part.goodman <= part.gerber * (1 + 1e-9)


@given(amplitudes, means, st.floats(1.1, 5))
def test_the_safety_says_how_often_the_load_may_grow(amplitude: float, mean: float, times: float) -> None:
    def safety(criterion: Formula[float], factor: float) -> float:
        load = (Dimension(amplitude * factor, "MPa"), Dimension(mean * factor, "MPa"))
        return float(criterion(*load, "270 MPa", "600 MPa"))

    for criterion in (fatigue.goodman_safety, fatigue.gerber_safety, fatigue.asme_safety):
        assert safety(criterion, times) == pytest.approx(safety(criterion, 1) / times)


@given(amplitudes, means)
def test_compression_neither_helps_nor_harms(amplitude: float, mean: float) -> None:
    pressed = fatigue.goodman_safety(Dimension(amplitude, "MPa"), Dimension(-mean, "MPa"), "270 MPa", "600 MPa")

    assert float(pressed) == pytest.approx(270 / amplitude)


@given(st.floats(1.001, 1.9))
def test_strength_at_the_life_is_the_stress_that_gave_it(over: float) -> None:
    life = fatigue.cycles_to_failure(Dimension(250 * over, "MPa"), "600 MPa", "250 MPa")

    assert fatigue.fatigue_strength(life, "600 MPa", "250 MPa").to("MPa") == pytest.approx(250 * over)


def test_the_line_ends_at_a_thousand_and_a_million_cycles() -> None:
    assert fatigue.fatigue_strength(1e3, "600 MPa", "250 MPa").to("MPa") == pytest.approx(540)
    assert fatigue.fatigue_strength(1e6, "600 MPa", "250 MPa").to("MPa") == pytest.approx(250)
    assert fatigue.fatigue_strength(1e9, "600 MPa", "250 MPa").to("MPa") == pytest.approx(250)


def test_at_the_endurance_limit_there_is_no_life_to_tell() -> None:
    with pytest.raises(OutOfRange):
        fatigue.cycles_to_failure("250 MPa", "600 MPa", "250 MPa")


def test_reliability_lowers_the_endurance_limit_as_the_table_says() -> None:
    half = fatigue.endurance_limit("1020 MPa", "10 mm", "ground").to("MPa")

    assert fatigue.endurance_limit("1020 MPa", "10 mm", "ground", reliability=99).to("MPa") == pytest.approx(
        0.814 * half
    )


def test_an_axial_load_has_no_size_factor() -> None:
    thin = fatigue.endurance_limit("600 MPa", "5 mm", "machined", "axial")

    assert thin == fatigue.endurance_limit("600 MPa", "200 mm", "machined", "axial")


@pytest.mark.parametrize("words", [("polished", "bending"), ("machined", "impact")])
def test_what_the_tables_do_not_have_is_refused(words: tuple[str, str]) -> None:
    with pytest.raises(OutOfRange):
        fatigue.endurance_limit("600 MPa", "10 mm", *words)


def test_lists_of_different_lengths_are_no_damage() -> None:
    with pytest.raises(OutOfRange):
        fatigue.damage([1, 2], [3])


def test_a_dull_notch_does_nothing() -> None:
    assert float(fatigue.notch_factor(2.5, 0)) == 1
    assert float(fatigue.notch_factor(2.5, 1)) == 2.5
