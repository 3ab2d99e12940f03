"""Which parts a path means."""

from pathlib import Path

import pytest

from designhub.cli.sources import find
from designhub.errors import Invalid

SHOWS = "from designhub.script import show\nshow(1)\n"


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.py").write_text(text)
    return folder


def names(path: Path) -> set[str]:
    return {found.name for found in find([path])}


def test_a_script_is_a_part_and_brings_the_modules_it_imports(tmp_path):
    write(tmp_path, lever="import sizes\n", sizes="from deeper import X\n", deeper="X = 1\n", other="Y = 1\n")

    (found,) = find([tmp_path / "lever.py"])

    assert set(found.source.files) == {"lever.py", "sizes.py", "deeper.py"}
    assert found.source.entry == "lever.py"


def test_packages_beside_a_script_come_along(tmp_path):
    write(tmp_path, lever="from sizes.of import lever\n")
    write(tmp_path / "sizes", __init__="", of="lever = 1\n")

    (found,) = find([tmp_path / "lever.py"])

    assert set(found.source.files) == {"lever.py", "sizes/__init__.py", "sizes/of.py"}


def test_modules_that_import_each_other_end(tmp_path):
    write(tmp_path, a="import b\n", b="import a\n")

    (found,) = find([tmp_path / "a.py"])

    assert set(found.source.files) == {"a.py", "b.py"}


def test_in_a_folder_a_module_that_only_others_import_is_no_part(tmp_path):
    write(tmp_path, lever=f"import sizes, pin\n{SHOWS}", sizes="A = 1\n", pin=f"{SHOWS}", _draft=SHOWS)

    assert names(tmp_path) == {"lever", "pin"}


def test_a_script_with_a_mistake_is_still_a_part_so_that_it_is_told(tmp_path):
    assert names(write(tmp_path, broken="x = (\n")) == {"broken"}


def test_geometry_files_are_parts_and_other_files_are_not(tmp_path):
    for name in ("block.step", "bolt.STL", "notes.txt", ".hidden.stl"):
        (tmp_path / name).write_text("")

    assert names(tmp_path) == {"block", "bolt"}


def test_a_project_names_its_parts_its_files_and_its_machine(tmp_path):
    write(tmp_path, lever=SHOWS, unnamed=SHOWS)
    (tmp_path / "project.toml").write_text(
        '[project]\nslug = "p"\nname = "P"\nenvelope = ["50 mm", "4 cm", "30 mm"]\n'
        '[[part]]\nname = "the_lever"\nentry = "lever.py"\n'
    )

    (found,) = find([tmp_path])

    assert (found.name, found.project, found.asked.envelope.y_mm) == ("the_lever", "P", 40.0)


def test_a_script_of_a_project_is_taken_as_the_project_says(tmp_path):
    write(tmp_path, lever=SHOWS, data=SHOWS)
    (tmp_path / "project.toml").write_text(
        '[project]\nslug = "p"\nname = "P"\n[[part]]\nname = "the_lever"\nentry = "lever.py"\nfiles = ["*.py"]\n'
    )

    (found,) = find([tmp_path / "lever.py"])

    assert found.name == "the_lever"
    assert set(found.source.files) == {"lever.py", "data.py"}


def test_a_part_that_is_named_twice_is_taken_once(tmp_path):
    write(tmp_path, lever=SHOWS)

    assert len(find([tmp_path, tmp_path / "lever.py"])) == 1


@pytest.mark.parametrize("name", ["nothing.py", "notes.txt", "empty"])
def test_a_path_without_a_part_is_refused(tmp_path, name):
    (tmp_path / "notes.txt").write_text("")
    (tmp_path / "empty").mkdir()

    with pytest.raises(Invalid, match=name):
        find([tmp_path / name])
