"""The part's own modules: importable while its script runs, and gone afterwards."""

import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.cad


def test_modules_of_a_part_import_each_other(build: Any) -> None:
    handed = build(
        {
            "part.py": "import sizes\nfrom lib.plate import plate\nshow_object(plate(sizes.width))\n",
            "sizes.py": "width = 7\n",
            "lib/plate.py": "import cadquery as cq\nfrom lib import holes\nimport sizes\n"
            "def plate(w): return cq.Workplane().box(w, sizes.width, holes.depth)\n",
            "lib/holes.py": "depth = 3\n",
        }
    )
    assert handed.leaves()[0].faces == 6


def test_an_entry_in_a_folder_finds_its_neighbours_and_the_root(build: Any) -> None:
    script = "import near, far\nshow_object(cq.Workplane().box(near.a, far.b, 1))\n"
    files = {"parts/pin.py": script, "parts/near.py": "a = 1\n", "far.py": "b = 2\n"}
    assert build(files, "parts/pin.py").leaves()[0].name == "pin"


def test_modules_of_one_build_are_gone_in_the_next(build: Any) -> None:
    script = "import sizes\nshow_object(cq.Workplane().box(1, 1, 1), sizes.name)\n"
    for name in ("one", "two"):
        assert build({"part.py": script, "sizes.py": f"name = '{name}'\n"}).leaves()[0].name == name
    assert build(script).failure.reason == "import"


@pytest.mark.parametrize("name", ["calendar", "queue", "statistics", "colorsys"])
def test_an_own_module_may_be_called_like_one_of_python_s(build: Any, name: str) -> None:
    before = sys.modules.get(name)
    script = f"import {name} as own\nshow_object(cq.Workplane().box(1, 1, 1), own.label)\n"
    assert build({"part.py": script, f"{name}.py": "label = 'mine'\n"}).leaves()[0].name == "mine"
    assert sys.modules.get(name) is before


def test_a_file_called_cadquery_does_not_hide_cadquery(build: Any) -> None:
    script = "import cadquery\nshow_object(cadquery.Workplane().box(1, 1, 1))\n"
    assert build({"cadquery.py": script}, "cadquery.py").leaves()[0].faces == 6


def test_what_an_imported_part_shows_is_not_shown_again(build: Any) -> None:
    pin = "from designhub.script import show\nimport cadquery as cq\npin = cq.Workplane().box(1, 1, 1)\nshow(pin)\n"
    script = "from pin import pin\nshow_object(pin.translate((9, 0, 0)), 'moved')\n"
    assert [leaf.name for leaf in build({"part.py": script, "pin.py": pin}).leaves()] == ["moved"]


def test_a_function_of_an_own_module_shows_for_the_script_that_calls_it(build: Any) -> None:
    helper = "from designhub.script import show\ndef finish(part): show(part, 'finished')\n"
    script = "from helper import finish\nfinish(cq.Workplane().box(1, 1, 1))\n"
    assert [leaf.name for leaf in build({"part.py": script, "helper.py": helper}).leaves()] == ["finished"]


def test_a_step_file_of_the_part_is_imported(build: Any, tmp_path: Path) -> None:
    import cadquery as cq

    box = cq.Workplane().box(1, 2, 3)
    cq.exporters.export(box, str(tmp_path / "bought.step"))
    cq.Assembly(name="a").add(box, name="b").export(str(tmp_path / "unit.step"))
    files = {name: (tmp_path / name).read_bytes() for name in ("bought.step", "unit.step")}
    source = "show_object(cq.importers.importStep('bought.step'))\nshow_object(cq.Assembly.importStep('unit.step'))\n"
    assert [leaf.faces for leaf in build({"part.py": source, **files}).leaves()] == [6, 6]
