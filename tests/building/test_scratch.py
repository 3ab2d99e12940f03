"""A script that writes files runs as ever; they are in memory and gone with the run."""

from pathlib import Path
from typing import Any

import pytest

from designhub.building import scratch

pytestmark = pytest.mark.cad

BOX = "part = cq.Workplane().box(2, 2, 2).faces('>Z').workplane().hole(1)\nshow_object(part)\n"


@pytest.mark.parametrize("name", ["a.svg", "a.dxf", "a.step", "a.stl", "a.brep", "a.3mf", "a.amf"])
def test_a_script_that_exports_itself_runs(build: Any, name: str) -> None:
    assert build(BOX + f"cq.exporters.export(part, '{name}')\n").leaves()


def test_what_was_written_can_be_read_back_and_added_to(build: Any) -> None:
    build(
        BOX + "from pathlib import Path\n"
        "with open('a.txt', 'w') as f: f.write('one ')\n"
        "with open('a.txt', 'a') as f: f.write('two')\n"
        "assert open('a.txt').read() == 'one two'\n"
        "Path('b.bin').write_bytes(b'\\0\\1')\n"
        "assert Path('b.bin').read_bytes() == b'\\0\\1'\n"
    ).leaves()


def test_a_file_of_the_part_is_never_changed(build: Any, tmp_path: Path) -> None:
    files = {"part.py": BOX + "with open('a.txt', 'a') as f: f.write('more')\n", "a.txt": "as it was"}
    assert build(files).leaves()
    assert (tmp_path / "in1/source/a.txt").read_text() == "as it was"


def test_what_one_run_wrote_is_gone_in_the_next(build: Any) -> None:
    build(BOX + "with open('a.txt', 'w') as f: f.write('x')\n")
    assert build(BOX + "open('a.txt')\n").failure.key == "building.failed.no_file"


def test_a_file_elsewhere_is_not_caught(build: Any, tmp_path: Path) -> None:
    build(BOX + f"with open({str(tmp_path / 'out.txt')!r}, 'w') as f: f.write('left to the sandbox')\n")
    assert (tmp_path / "out.txt").exists()


def test_a_file_elsewhere_that_is_not_there_is_said_to_be_none_of_the_part_s(build: Any) -> None:
    failed = build("open('/etc/no such file')\n").failure
    assert (failed.key, failed.args) == ("building.failed.file_not_allowed", {"file": "/etc/no such file"})


def test_files_have_an_end(build: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scratch, "MOST_BYTES", 1000)
    assert build(BOX + "with open('a', 'wb') as f: f.write(b'x' * 2000)\n").failure.reason == "exception"


def test_an_exclusive_file_is_made_once(build: Any) -> None:
    assert "FileExistsError" in build(BOX + "open('a', 'x').close()\nopen('a', 'x')\n").failure.message


def test_folders_are_made_like_files(build: Any, tmp_path: Path) -> None:
    build(
        BOX + "import os\n"
        "from pathlib import Path\n"
        "Path('one/two').mkdir(parents=True)\n"
        "Path('one/two/a.txt').write_text('here')\n"
        "assert Path('one/two').is_dir() and Path('one/two/a.txt').stat().st_size == 4\n"
        "os.remove('one/two/a.txt')\n"
        "assert not os.path.exists('one/two/a.txt')\n"
    ).leaves()
    assert not (tmp_path / "in1/source/one").exists()


@pytest.mark.parametrize(
    ("statement", "error"),
    [("os.mkdir('a/b')", "FileNotFoundError"), ("os.mkdir('a'); os.mkdir('a')", "FileExistsError")],
)
def test_a_folder_that_can_t_be_made_is_the_error_that_it_is(build: Any, statement: str, error: str) -> None:
    assert error in build(BOX + f"import os\n{statement}\n").failure.message


@pytest.mark.parametrize("kind", ["brep", "bin"])
def test_shapes_of_the_kernel_s_own_formats_are_read_back(build: Any, kind: str) -> None:
    script = f"cq.exporters.export(part, 'a.{kind}')\nshow_object(cq.Shape.import{kind.capitalize()}('a.{kind}'))\n"
    assert len(build(BOX + script).leaves()) == 2


def test_a_shape_is_written_nowhere_else(build: Any) -> None:
    failed = build(BOX + "cq.exporters.export(part, '/no such folder/a.bin')\n").failure
    assert failed.reason == "exception"
