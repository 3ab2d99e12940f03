"""``designhub check`` and ``build`` with a real sandbox: output, exit codes, files."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.cad, pytest.mark.slow]

SOUND = """
import cadquery as cq
from designhub.script import feature, material, mm, show

diameter = mm(6.0, "h6", lo=4, hi=8)
pin = cq.Workplane().circle(diameter / 2).extrude(mm(20))
material("C45E")
feature("shank", pin.faces("%CYLINDER"), size=diameter)
show(pin, "pin")
"""
RADIUS = SOUND.replace("diameter / 2", "diameter")
MIXED = "from designhub.script import deg, mm\nx = mm(3) + deg(2)\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("parts")
    for name, text in {"sound": SOUND, "radius": RADIUS, "mixed": MIXED}.items():
        (folder / f"{name}.py").write_text(text)
    (folder / "page.stl").write_text("<!DOCTYPE html><html><body>Not found</body></html>")
    return folder


def designhub(*arguments: str, cwd: Path, language: str = "C.UTF-8") -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(cwd), "LC_ALL": language, "XDG_CACHE_HOME": str(cwd / ".cache")}
    command = [sys.executable, "-m", "designhub.cli", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=240, check=False)


def test_parts_with_and_without_faults(folder):
    ended = designhub("check", "sound.py", "radius.py", "mixed.py", "page.stl", "--no-ranges", cwd=folder)

    assert ended.returncode == 1, ended.stderr
    lines = ended.stdout.splitlines()
    assert any(line.startswith("radius.py:8: error feature.size: ") for line in lines)
    assert any(line.startswith("mixed.py:2: error units.consistent: ") for line in lines)
    assert any(line.startswith("page.stl: error file.readable: ") for line in lines)
    assert not any(line.startswith("sound.py") for line in lines)
    assert lines[-1].startswith("4 parts: 3 errors")
    assert "\x1b" not in ended.stdout + ended.stderr
    assert "[1/4] sound" in ended.stderr


def test_json_for_programs_and_exit_code_0(folder):
    ended = designhub("check", "sound.py", "--json", "--set", "diameter=5,5 mm", cwd=folder, language="de_DE.UTF-8")

    data = json.loads(ended.stdout)
    assert ended.returncode == 0, ended.stderr
    unsaid = [finding["rule"] for finding in data["findings"] if finding["status"] != "pass"]
    assert unsaid == ["manufacturing.process"]
    assert [finding["measured"]["value"] for finding in data["findings"] if finding["rule"] == "feature.size"] == [5.5]
    assert data["parts"][0]["part"] == "sound"
    assert data["parts"][0]["mass_g"] == pytest.approx(3.73, abs=0.01)
    assert any("Skript" in finding["message"]["text"] for finding in data["findings"])


def test_sarif_for_code_scanning_and_selected_rules(folder):
    ended = designhub("check", "radius.py", "--sarif", "--select", "feature", "--no-ranges", cwd=folder)

    (run,) = json.loads(ended.stdout)["runs"]
    wrong = [result for result in run["results"] if result["kind"] == "fail"]
    assert ended.returncode == 1
    assert [result["ruleId"] for result in wrong] == ["feature.size"]
    assert wrong[0]["locations"][0]["physicalLocation"]["region"] == {"startLine": 8}
    assert {result["ruleId"].split(".")[0] for result in run["results"]} == {"feature"}
    assert run["tool"]["driver"]["rules"][wrong[0]["ruleIndex"]]["id"] == "feature.size"


def test_ignoring_the_rule_that_fails_gives_exit_code_0(folder):
    assert designhub("check", "radius.py", "--ignore", "feature.size", "--no-ranges", cwd=folder).returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "nothing.py"),
        ("check", "sound.py", "--select", "solids"),
        ("check", "sound.py", "--set", "diameter"),
        ("build", "sound.py", "--format", "doc"),
        ("build", "."),
        ("show", "hole_puncher/lever"),
    ],
    ids=" ".join,
)
def test_what_could_not_be_done_ends_with_code_2_and_one_line(folder, arguments):
    ended = designhub(*arguments, cwd=folder)

    assert ended.returncode == 2
    assert ended.stdout == ""
    assert len(ended.stderr.splitlines()) == 1
    assert ended.stderr.startswith("designhub: ")


def test_build_writes_every_format_and_says_back_the_parameters(folder):
    ended = designhub("build", "sound.py", "-o", "out", "--set", "diameter=1/4 in", cwd=folder)

    assert ended.returncode == 0, ended.stderr
    written = {path.name for path in (folder / "out").iterdir()}
    assert {path.name for path in map(Path, ended.stdout.split())} == written
    assert written == {
        "sound.glb", "sound.stl", "sound.step", "sound.3mf", "sound.svg", "sound.pdf", "sound.dxf",
        "sound-iso.png", "sound-front.png", "sound-top.png", "sound-right.png",
    }  # fmt: skip
    assert all((folder / "out" / name).stat().st_size > 100 for name in written)
    assert "diameter = 6.35 mm" in ended.stderr


def test_a_value_out_of_range_is_refused_with_the_reason(folder):
    ended = designhub("build", "sound.py", "-o", "never", "--set", "diameter=9 mm", cwd=folder)

    assert ended.returncode == 1
    assert "diameter" in ended.stderr
    assert not (folder / "never").exists()
