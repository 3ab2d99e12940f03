"""The materials table is whole, says where its figures are from, and is found by what people write."""

import re

import pytest

from designhub.analysis.materials import find, normal, table


def test_no_two_materials_share_a_name() -> None:
    owners: dict[str, set[str]] = {}
    for material in table():
        for name in (material.designation, material.number, *material.aliases):
            if name:
                owners.setdefault(normal(name), set()).add(material.designation)

    assert {name: who for name, who in owners.items() if len(who) > 1} == {}


def test_every_material_has_a_source_and_possible_figures() -> None:
    for material in table():
        assert len(material.source) > 10, material
        assert 300 < material.density_kg_m3 < 20_000, material
        assert material.e_gpa is None or 0.01 < material.e_gpa < 450, material
        assert material.nu is None or 0.1 < material.nu <= 0.5, material
        assert material.re_mpa is None or material.rm_mpa is None or material.re_mpa < material.rm_mpa, material


def test_material_numbers_have_the_form_of_the_standard() -> None:
    for material in table():
        assert material.number is None or re.fullmatch(r"\d\.\d{4}", material.number), material


def test_names_of_materials_have_no_commas_lost_in_the_table() -> None:
    assert all(material.family and not material.family[0].isdigit() for material in table())


@pytest.mark.parametrize(
    ("written", "designation"),
    [
        ("S235JR", "S235JR"),
        ("s 235 jr", "S235JR"),
        ("1.4301", "X5CrNi18-10"),
        ("W.-Nr. 1.4301", "X5CrNi18-10"),
        ("AISI 304", "X5CrNi18-10"),
        ("EN AW-6082 T6", "EN AW-6082"),
        ("AlMgSi1", "EN AW-6082"),
        ("42CrMo4+QT", "42CrMo4"),
        ("C45", "C45E"),
        ("1.2379", "X153CrMoV12"),
        ("GG-25", "EN-GJL-250"),
        ("CuZn39Pb3", "CW614N"),
        ("pa 6", "PA6"),
        ("Sperrholz", "birch plywood"),
        ("EN 10270-1 SH", "EN 10270-1"),
        ("acero", "steel"),
    ],
)
def test_a_material_is_found_by_what_people_write(written: str, designation: str) -> None:
    found = find(written)

    assert found is not None
    assert found.designation == designation


@pytest.mark.parametrize("written", ["", "   ", "unobtainium", "S999", "1.0000", "T6", "+QT"])
def test_what_is_not_in_the_table_is_not_guessed(written: str) -> None:
    assert find(written) is None


def test_spring_wire_has_the_shear_modulus_of_its_standard() -> None:
    wire = find("EN 10270-1")

    assert wire is not None
    assert wire.shear_gpa == 81.5


def test_other_shear_moduli_follow_from_stiffness_and_poisson_ratio() -> None:
    steel = find("S235JR")

    assert steel is not None
    assert steel.shear_gpa == pytest.approx(210 / 2.6)


def test_further_figures_have_a_source_and_are_possible() -> None:
    for material in table():
        further = (material.expansion_um_mk, material.pressure_mpa, material.fatigue_mpa)
        assert bool(material.more_source) == any(figure is not None for figure in further), material
        assert material.elongation_pct is None or 0 < material.elongation_pct <= 100, material
        assert material.expansion_um_mk is None or 5 < material.expansion_um_mk < 300, material
        assert material.fatigue_mpa is None or material.rm_mpa is None or material.fatigue_mpa < material.rm_mpa, (
            material
        )


def test_the_steels_and_alloys_of_a_school_workshop_are_confirmed_by_a_second_source() -> None:
    names = ("S235JR", "S355J2", "E295", "C45E", "42CrMo4", "11SMn30", "DC01", "1.4301", "EN AW-6082", "EN AW-7075")

    assert all(material is not None and material.confirmed for material in map(find, names))


def test_a_material_that_one_source_gives_says_so() -> None:
    found = find("POM-C")

    assert found is not None
    assert not found.confirmed


def test_extruded_7075_is_weakest_in_thin_bars() -> None:
    """EN 755-2: 540 and 480 MPa up to 25 mm, 560 and 500 MPa from there to 100 mm (Euralliage)."""
    found = find("EN AW-7075")

    assert found is not None
    assert (found.rm_mpa, found.re_mpa, found.condition) == (540, 480, "T6, extruded bar d <= 25 mm")


def test_shear_strength_is_a_rough_part_of_the_tensile_strength_where_one_is_known() -> None:
    """EN-GJS-500-7: 450 MPa, as the foundry tables after EN 1563 print it; POM has no ratio."""
    iron, steel, plastic = find("EN-GJS-500-7"), find("S235JR"), find("POM-C")

    assert iron is not None and steel is not None and plastic is not None  # noqa: PT018
    assert (iron.shear_mpa, steel.shear_mpa, plastic.shear_mpa) == (450, 270, None)
