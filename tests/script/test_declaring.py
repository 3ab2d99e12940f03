"""What a script says is recorded for its run, checked where it is written, and harmless anywhere else."""

import subprocess
import sys
from typing import Any

import pytest

from designhub.script import UnitError, deg, feature, fit, material, mm, quantity, requirement, show, stackup
from designhub.script.declaring import DeclarationError
from designhub.script.recording import Recording, recording


def declared(**said: Any) -> Recording:
    """Return what is recorded of a module that calls each of the functions with its arguments."""
    names = {"feature": feature, "fit": fit, "material": material, "show": show, "stackup": stackup,
             "requirement": requirement}  # fmt: skip
    with recording() as recorder:
        environment = {"__name__": "__cqgi__", "said": said, **names}
        exec("for name, (args, options) in said.items():\n    globals()[name](*args, **options)", environment)
    return recorder.script


def test_everything_is_recorded_with_its_line() -> None:
    recorded = declared(
        feature=(("bore", "faces"), {"size": 6, "finish": "Ra 0.8 um"}),
        material=(("PLA",), {"density": quantity(1.24, "g/cm³")}),
        fit=(("guide.bore", "pin.shank", "H7/g6"), {}),
        requirement=(("stroke", "8..12 mm"), {}),
        show=(("the part", "pin"), {"bodies": 2, "color": "red"}),
    )
    assert (recorded.features[0].name, recorded.features[0].size, recorded.features[0].line) == ("bore", 6, 2)
    assert recorded.material is not None
    assert recorded.material.density_kg_m3 == pytest.approx(1240)
    assert recorded.fits[0].zones == "H7/g6"
    assert recorded.requirements[0].text == "8..12 mm"
    assert (recorded.shown[0].name, recorded.shown[0].bodies, recorded.shown[0].options) == ("pin", 2, {"color": "red"})


def test_nothing_of_one_run_is_in_the_next() -> None:
    declared(material=(("C45E",), {}))
    assert declared().material is None


def test_outside_a_run_everything_is_harmless() -> None:
    show("part")
    feature("bore", [])
    material("C45E")
    fit("a", "b", "H7/g6")
    requirement("x", "y")
    stackup("play", plus=[mm(3)], minus=[mm(2)], lo=0)


def test_in_cq_editor_show_shows() -> None:
    seen: list[Any] = []

    def show_object(*args: Any, **options: Any) -> None:
        seen.append((args, options))

    exec("show('part', 'pin', color='red')", {"show": show, "show_object": show_object})
    assert seen == [(("part",), {"name": "pin", "options": {"color": "red"}})]


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"feature": (("", []), {})}, "script.declaration.name"),
        ({"feature": (("x" * 81, []), {})}, "script.declaration.name"),
        ({"feature": (("x", []), {"kind": "colour"})}, "script.declaration.kind"),
        ({"material": (("steel",), {"density": -1})}, "script.declaration.density"),
        ({"material": (("steel",), {"density": float("nan")})}, "script.declaration.density"),
        ({"stackup": (("play",), {"plus": [mm(3)]})}, "script.declaration.stackup_without_limits"),
    ],
)
def test_a_declaration_without_its_form_is_refused_where_it_stands(said: Any, key: str) -> None:
    with pytest.raises(DeclarationError) as caught:
        declared(**said)
    assert caught.value.key == key


@pytest.mark.parametrize(
    "said",
    [
        {"material": (("steel",), {"density": mm(3)})},
        {"stackup": (("play",), {"plus": [mm(3)], "minus": [deg(2)], "lo": 0})},
    ],
)
def test_a_declaration_in_the_wrong_unit_is_a_unit_error(said: Any) -> None:
    with pytest.raises(UnitError):
        declared(**said)


def test_a_script_needs_no_cad_to_import_its_words() -> None:
    check = "import sys, designhub.script; print([n for n in ('cadquery', 'OCP', 'numpy', 'pint') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
