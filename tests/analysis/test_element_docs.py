"""The reference pages list what the library holds: no formula and no figure is missing or other."""

from pathlib import Path
from types import ModuleType

import pytest

from designhub.analysis import bolts, contact, fatigue, pins, press_fits, punching, safety, springs
from designhub.analysis.formula import Formula
from designhub.analysis.materials import table

PAGES = Path(__file__).parents[2] / "docs" / "reference"


@pytest.mark.parametrize("module", [bolts, contact, fatigue, pins, press_fits, punching, safety, springs])
def test_every_formula_stands_in_the_reference_as_it_is(module: ModuleType) -> None:
    page = (PAGES / "machine-elements.md").read_text(encoding="utf-8")
    name = module.__name__
    wanted = [
        f"| `{each.name}` | {each.expression} | {each.source} |"
        for each in vars(module).values()
        if isinstance(each, Formula) and each.__module__ == name
    ]

    assert [line for line in wanted if line not in page] == []


def test_every_material_stands_in_the_reference_with_its_figures() -> None:
    page = (PAGES / "materials.md").read_text(encoding="utf-8")

    def cell(figure: float | None) -> str:
        return "" if figure is None else f"{figure:g}"

    wanted = [
        " | ".join(
            (
                f"| {row.designation}",
                row.number or "",
                row.condition,
                *(cell(figure) for figure in (row.density_kg_m3, row.e_gpa, row.re_mpa, row.rm_mpa)),
                *(cell(figure) for figure in (row.elongation_pct, row.expansion_um_mk)),
                *(cell(figure) for figure in (row.pressure_mpa, row.fatigue_mpa)),
                "yes |" if row.confirmed else " |",
            )
        )
        for row in table()
    ]

    assert [line for line in wanted if line not in page] == []


def test_the_example_of_the_reference_gives_what_it_says() -> None:
    page = (PAGES / "machine-elements.md").read_text(encoding="utf-8")
    steel = punching.stock("low-carbon steel CR")
    assert steel is not None

    force = punching.punch_force(punching.round_edge("6 mm"), "1 mm", steel.shear_strength)
    stress = springs.compression_spring("100 N", "2 mm", "16 mm", 8, "60 mm").corrected_stress
    torque = press_fits.press_fit("40 H7/s6", "80 mm", "40 mm", friction=0.12).loosest.holding_torque.to("N·m")

    assert f"# {force.to('N'):.2f} N" in page
    assert f"# {stress.to('MPa'):.3f} MPa" in page
    assert f"# {torque:.1f}" in page
