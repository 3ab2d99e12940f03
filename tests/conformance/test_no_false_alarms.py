"""Sound scripts raise no remark on their units: the library's parts, the documentation's, and CadQuery's own examples.

CadQuery's examples are not copied here: ``CADQUERY_EXAMPLES`` names their folder, as in ``test_cadquery_examples.py``.
"""

import os
import re
import tomllib
from pathlib import Path

import pytest

from designhub.script.inference import infer

ROOT = Path(__file__).parents[2]
PARTS = sorted((ROOT / "parts").glob("*/*.py"))
EXAMPLES_FOLDER = Path(os.environ.get("CADQUERY_EXAMPLES", Path(__file__).with_name("cadquery_examples")))
EXAMPLES = sorted(EXAMPLES_FOLDER.glob("*.py"))
IDIOMS = tomllib.loads(Path(__file__).with_name("idioms.toml").read_text(encoding="utf-8"))["script"]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("[!d]*/*.md"))]
SEEDED = {
    "first-part.md": ["diameter_for_radius"],
    "unit-checks.md": ["add", "degrees_for_radians", "angle_for_length", "length_for_angle"],
}
"""The tutorial makes its slip on purpose, and finds it; the reference shows what is found."""


def told(file: Path) -> list[tuple[str, str, int]]:
    files = {each.name: each.read_text(encoding="utf-8") for each in file.parent.glob("*.py")}
    return [(remark.kind, remark.file, remark.line) for remark in infer(files, file.name)]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: f"{part.parent.name}-{part.stem}")
def test_a_part_of_the_library_raises_none(part):
    assert told(part) == []


@pytest.mark.skipif(not EXAMPLES, reason="CadQuery's distributions hold no examples; set CADQUERY_EXAMPLES")
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.stem)
def test_an_example_of_cadquery_raises_none(example):
    assert told(example) == []


@pytest.mark.parametrize("script", IDIOMS, ids=lambda script: script["name"])
def test_an_idiom_of_cadquery_raises_none(script):
    assert infer({"part.py": script["source"]}, "part.py") == ()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_documentation_raises_none_but_those_it_speaks_of(page):
    blocks = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)

    remarks = [remark.kind for block in blocks for remark in infer({"part.py": block}, "part.py")]

    assert remarks == SEEDED.get(page.name, [])
