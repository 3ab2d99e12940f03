"""Each slip and each attack gets its own clear word on the command line, with the place, and within the limits."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.cad, pytest.mark.attack, pytest.mark.slow]

UNITS = """\
import cadquery as cq
from designhub.script import deg, mm, show
side = mm(3)
turn = deg(2)
show(cq.Workplane().box(side + turn, 1, 1))
"""
RADIUS = """\
import cadquery as cq
from designhub.script import feature, mm, show
diameter = mm(6, "h6")
pin = cq.Workplane().circle(diameter).extrude(20)
feature("shank", pin.faces("%CYLINDER"), size=diameter)
show(pin)
"""
ENDLESS = "while True:\n    pass\n"
SOCKET = "import socket\nsocket.create_connection(('127.0.0.1', 80))\n"
PASSWD = "print(open('/etc/passwd').read())\n"
TRUNCATED = b"solid x\nfacet normal 0 0 1\nouter loop\nvertex 0 0 0\n"


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("3D/3dmodel.model", b"<model>" + b" " * 300_000_000)


def text(content: str | bytes) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(content.encode() if isinstance(content, str) else content) and None


CASES: dict[str, tuple[Callable[[Path], None], str, int | None, str]] = {
    "units.py": (text(UNITS), "units.consistent", 5, "side = 3 mm and turn = 2 deg"),
    "radius.py": (text(RADIUS), "feature.size", 5, "12 mm"),
    "endless.py": (text(ENDLESS), "build.runs", None, "time"),
    "network.py": (text(SOCKET), "build.runs", 2, "network"),
    "passwd.py": (text(PASSWD), "build.runs", 1, "/etc/passwd"),
    "truncated.stl": (text(TRUNCATED), "file.readable", None, "ends too early"),
    "bomb.3mf": (bomb, "file.readable", None, "unpack"),
}


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, Any]]]:
    """Check all of them in one call, as a teacher would a folder of hand-ins."""
    folder = tmp_path_factory.mktemp("hand-ins")
    for name, (write, *_) in CASES.items():
        write(folder / name)
    environment = {**os.environ, "DESIGNHUB_BUILD_SECONDS": "8", "LANG": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-m", "designhub.cli", "check", str(folder), "--json", "--no-ranges"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    found: dict[str, list[dict[str, Any]]] = {}
    for finding in json.loads(done.stdout)["findings"]:
        found.setdefault(finding["subject"]["part"], []).append(finding)
    return found


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_is_said_with_its_rule_and_place(findings: dict[str, list[dict[str, Any]]], name: str) -> None:
    _, rule, line, words = CASES[name]
    failing = [finding for finding in findings[Path(name).stem] if finding["status"] == "fail"]

    assert [finding["rule"] for finding in failing] == [rule]
    assert failing[0].get("line") == line
    assert words in failing[0]["message"]["text"]


def test_nothing_of_the_machine_is_told(findings: dict[str, list[dict[str, Any]]]) -> None:
    assert "root:" not in json.dumps(findings)
