"""Reading a script's text in a child: whatever the files hold, a report is written."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from designhub.checks.script_report import ScriptReport
from designhub.inspection.script_text import inspect

MIXED = "from designhub.script import mm, deg\nx = mm(3)\ny = x + deg(2)\n"


def read(folder: Path, files: dict[str, bytes], entry: str = "part.py") -> ScriptReport:
    inputs, outputs = folder / "inputs", folder / "outputs"
    (inputs / "source").mkdir(parents=True)
    outputs.mkdir()
    (outputs / "script.json").touch()
    (inputs / "request.json").write_text(json.dumps({"entry": entry}))
    for name, content in files.items():
        (inputs / "source" / name).parent.mkdir(parents=True, exist_ok=True)
        (inputs / "source" / name).write_bytes(content)
    inspect(inputs, outputs)
    return ScriptReport.model_validate_json((outputs / "script.json").read_bytes())


def test_a_mixed_sum_is_in_the_report_with_its_place(tmp_path):
    report = read(tmp_path, {"part.py": MIXED.encode()})

    (remark,) = report.remarks
    assert (remark.kind, remark.file, remark.line, remark.column, remark.end_column) == ("add", "part.py", 3, 5, 15)
    assert [(known.name, known.unit) for known in report.names] == [("x", "mm")]


def test_own_modules_in_folders_are_read(tmp_path):
    files = {
        "parts/lid.py": b"from sizes.screws import pitch\nfrom designhub.script import deg\nprint(pitch + deg(1))\n",
        "parts/sizes/screws.py": b"from designhub.script import mm\npitch = mm(1)\n",
    }

    report = read(tmp_path, files, "parts/lid.py")

    assert [(remark.kind, remark.file) for remark in report.remarks] == [("add", "parts/lid.py")]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 1000,
        b"\xff\xfe\x00x = 1",
        b"# -*- coding: hex -*-\nx = 1\n",
        b"# -*- coding: nonsense -*-\nx = 1\n",
        b"(" * 100_000,
        b"[" * 90 + b"]" * 90,
        b"x = " + b"-" * 100_000 + b"1\n",
        b"x = " + b"1+" * 100_000 + b"1\n",
        b"x = " + b"9" * 100_000 + b"\n",
        b"x = 10**10**10\ny = 9**9**9**9\nz = 'a' * 10**12\n",
        b"x = 1\n" * 20_000,
        b"def f(n):\n    return f(n - 1) + f(n - 2)\nf(9)\n",
        b"for a in b:\n" * 19 + b"    pass\n",
        "".join(f"{' ' * i}if x:\n" for i in range(95)).encode() + b" " * 95 + b"pass\n",
        b"x = " + b"f(" * 150 + b")" * 150 + b"\n",
        b"x.y" * 1 + b".y()" * 20_000 + b"\n",
        b"x = [1] * 10**9\nwhile True:\n    x = x + x\n",
        b"import part\nfrom part import *\n",
        b"x = y = 1\n" + b"x = (x, x, x)\ny = (y, y, y)\n" * 100 + b"z = x if a else y\n",
        "".join(f"if a:\n x{i} = 1\n" for i in range(4000)).encode(),
        b"xs = []\n" + b"xs.append(xs)\n" * 500 + b"xs == xs\n",
        b"class A(A): x = A.x\n",
        b"def f(a=(lambda: f())): return f(f)\nf(f)(f)\n",
        b"a = b = c = lambda *a, **k: a(*a, **k)\nc(a, b)\n",
        b"if x:\n  pass\n" + b"elif x:\n  pass\n" * 3000,
        "x = '\ud800'\n".encode("utf-8", "surrogatepass"),
    ],
)
def test_whatever_the_text_is_a_report_is_written(tmp_path, content):
    assert read(tmp_path, {"part.py": content}).remarks == ()


def test_a_file_that_is_too_large_is_named_and_not_read(tmp_path):
    report = read(tmp_path, {"part.py": b"#" * 1_000_001})

    assert report.unread == ("part.py",)


def test_a_missing_script_is_unread(tmp_path):
    assert read(tmp_path, {}).unread == ("part.py",)


def test_of_very_many_remarks_a_hundred_are_told_and_the_others_counted(tmp_path):
    script = "from designhub.script import mm, deg\n" + "mm(3) + deg(2)\n" * 130

    report = read(tmp_path, {"part.py": script.encode()})

    assert (len(report.remarks), report.more) == (100, 30)


def test_the_kernel_is_not_loaded():
    program = (
        "import sys; import designhub.inspection.script_text; "
        "sys.exit(any(name in sys.modules for name in ('cadquery', 'OCP', 'pint', 'trimesh')))"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
