"""Punching: published examples, and the laws of cut face and bevel."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import punching
from designhub.analysis.formula import OutOfRange
from designhub.script.dimension import Dimension

sizes = st.floats(0.1, 50)


def test_punched_plate_of_gere_example_1_4() -> None:
    stress = punching.punched_shear_stress("110 kN", punching.round_edge("20 mm"), "8 mm")

    assert stress.to("MPa") == pytest.approx(219, abs=0.5)
    assert punching.punch_stress("110 kN", "20 mm").to("MPa") == pytest.approx(350.1, abs=0.05)


def test_punched_hole_of_sarkar_example_3_4() -> None:
    force = punching.punch_force(punching.round_edge("10 mm"), "4 mm", "320 MPa")

    assert force.to("N") == pytest.approx(40_212.39, abs=0.01)
    assert punching.punch_stress(force, "10 mm").to("MPa") == pytest.approx(512)


def test_titanium_sheet_of_kalpakjian_example_16_1() -> None:
    force = punching.punch_force_from_tensile(punching.round_edge("1 in"), "0.125 in", "140 ksi")

    assert force.to("MN") == pytest.approx(0.171, abs=0.0005)


def test_hole_in_cold_rolled_sheet_by_the_table_of_unipunch() -> None:
    steel = punching.stock("low-carbon steel CR")
    assert steel is not None

    force = punching.punch_force(punching.round_edge("6 mm"), "1 mm", steel.shear_strength)

    assert force.to("kN") == pytest.approx(5.20, abs=0.005)


def test_paper_stack_of_the_perforator_example() -> None:
    """25 sheets of 75 g/m² took 698.8 N over an edge of 26.86 mm; its vertical part 530.28 N gives 7.7 MPa."""
    stack = punching.stack_thickness(25, "0.102 mm")

    assert punching.punched_shear_stress("530.28 N", "26.86 mm", stack).to("MPa") == pytest.approx(7.7, abs=0.05)
    assert punching.punched_shear_stress("698.8 N", "26.86 mm", stack).to("MPa") == pytest.approx(10.2, abs=0.05)


def test_ten_sheets_of_office_paper_take_157_newton_a_hole() -> None:
    paper = punching.stock("Paper, bevelled punch")
    assert paper is not None

    force = punching.punch_force(
        punching.round_edge("6 mm"), punching.stack_thickness(10, "0.104 mm"), paper.shear_strength
    )

    assert force.to("N") == pytest.approx(157, abs=0.5)


def test_no_shear_strength_of_paper_is_said_to_be_confirmed() -> None:
    papers = [each for each in punching.stocks() if each.kind == "paper"]

    assert [each.shear_strength.to("MPa") for each in papers] == [8, 25]
    assert not any(each.confirmed for each in papers)
    assert all(each.note for each in papers)


def test_every_stock_has_a_source() -> None:
    assert all(len(each.source) > 10 for each in punching.stocks())


def test_unknown_stock_is_not_guessed() -> None:
    assert punching.stock("unobtainium") is None


def test_clearance_of_sharma_example_2_5_is_five_per_cent_a_side() -> None:
    assert punching.side_clearance("2 mm", 0.1).to("mm") == pytest.approx(0.1)
    assert punching.die_diameter("20 mm", "2 mm", 0.1).to("mm") == pytest.approx(20.2)
    assert punching.clearance_between("20.2 mm", "20 mm").to("mm") == pytest.approx(0.1)


def test_a_punch_as_thin_as_its_least_diameter_is_at_its_limit() -> None:
    least = punching.smallest_punch("3 mm", "300 MPa", "1200 MPa")
    force = punching.punch_force(punching.round_edge(least), "3 mm", "300 MPa")

    assert punching.punch_stress(force, least).to("MPa") == pytest.approx(1200)


def test_a_flat_bevel_changes_nothing() -> None:
    assert punching.bevelled_force("1 kN", "2 mm", 0.4, "0 mm").to("kN") == pytest.approx(1)


@given(sizes, sizes, st.floats(1, 2))
def test_force_grows_with_edge_thickness_and_wear(edge: float, thickness: float, wear: float) -> None:
    sharp = punching.punch_force(Dimension(edge, "mm"), Dimension(thickness, "mm"), "300 MPa")
    worn = punching.punch_force(Dimension(edge, "mm"), Dimension(2 * thickness, "mm"), "300 MPa", wear)

    assert worn.to("N") == pytest.approx(2 * wear * sharp.to("N"))


@given(st.floats(0, 20), st.floats(0, 20), st.floats(0.05, 1))
def test_a_higher_bevel_never_needs_more_force(first: float, second: float, penetration: float) -> None:
    low, high = sorted((first, second))

    assert punching.bevelled_force("1 kN", "2 mm", penetration, Dimension(high, "mm")) <= punching.bevelled_force(
        "1 kN", "2 mm", penetration, Dimension(low, "mm")
    )


@given(sizes)
def test_the_unit_of_the_size_makes_no_difference(diameter: float) -> None:
    inches = punching.round_edge(f"{diameter / 25.4!r} in")

    assert inches.to("mm") == pytest.approx(math.pi * diameter)


@pytest.mark.parametrize("wear", [0.5, 2.5])
def test_a_wear_that_no_punch_has_is_refused(wear: float) -> None:
    with pytest.raises(OutOfRange):
        punching.punch_force("10 mm", "1 mm", "300 MPa", wear)


def test_work_is_the_force_over_the_penetration() -> None:
    assert punching.punch_work("40 kN", "4 mm", 0.4).to("J") == pytest.approx(64)


def test_stripping_takes_a_tenth_of_the_force_by_custom_and_never_more_than_a_fifth() -> None:
    assert punching.stripping_force("40 kN", 0.1).to("kN") == pytest.approx(4)
    with pytest.raises(OutOfRange):
        punching.stripping_force("40 kN", 0.5)
