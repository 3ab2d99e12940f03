"""A project as a folder."""

from pathlib import Path

import pytest

from designhub.errors import Invalid
from designhub.pipeline.project_file import read_project

PARTS = Path(__file__).parents[2] / "parts"


def write(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "project.toml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("folder", sorted(file.parent for file in PARTS.glob("*/project.toml")), ids=lambda f: f.name)
def test_every_library_project_names_files_that_exist(folder: Path) -> None:
    project = read_project(folder)

    assert project.slug == folder.name
    assert project.parts
    for entry in project.parts:
        assert project.source(entry).entry == entry.entry


def test_a_part_has_only_the_files_it_names() -> None:
    project = read_project(PARTS / "hole_puncher")
    by_name = {entry.name: project.source(entry) for entry in project.parts}

    assert set(by_name["punch_pin"].files) == {"punch_pin.py"}
    assert "lever.py" in by_name["hole_puncher"].files


def test_the_envelope_is_read_with_its_units(tmp_path: Path) -> None:
    folder = write(tmp_path, '[project]\nslug = "p"\nname = "P"\nenvelope = ["30 cm", "0.2 m", "150 mm"]\n')
    envelope = read_project(folder).asked.envelope

    assert (envelope.x_mm, envelope.y_mm, envelope.z_mm) == pytest.approx((300, 200, 150))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[project", "not valid TOML"),
        ('[project]\nslug = "A B"\nname = "P"\n', "slug"),
        ('[project]\nslug = "p"\nname = "P"\ncolour = "red"\n', "colour"),
        ('[project]\nslug = "p"\nname = "P"\nenvelope = ["1 mm"]\n', "envelope"),
    ],
)
def test_a_wrong_file_is_refused_with_the_place(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(Invalid, match=words):
        read_project(write(tmp_path, text))
