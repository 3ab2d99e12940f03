"""The building child: whatever a script does, there is an outcome, and it points at the student's own line."""

import json
from pathlib import Path
from typing import Any

import pytest

pytestmark = [
    pytest.mark.cad,
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),  # the fork of `apart`
]

BOX = "show_object(cq.Workplane().box(1, 1, 1))\n"


@pytest.mark.parametrize(
    ("source", "reason", "line"),
    [
        ("x = 1\nx = = 2\n", "syntax", 2),
        ("def f():\n    return cq.Workplane().box(1, 1, 1).edges().fillet(9)\nf()\n", "exception", 2),
        ("import cadquery as cq\ncq.Workplane().box(1, 1, 1).faces('>Q')\n", "exception", 2),
        ("from designhub.script import mm, deg\nlength = mm(3)\nangle = deg(2)\nx = length + angle\n", "unit", 4),
        ("import nothing_like_this\n", "import", 1),
        ("from math import nothing_like_this\n", "import", 1),
        ("x = 1\nraise SystemExit('stop')\n", "exception", 2),
        ("x = [0] * 10**15\n", "memory", 1),
        ("def f():\n    f()\nf()\n", "exception", 2),
        ("x = 1\n1 / 0\n", "exception", 2),
        ("eval('1 +')\n", "syntax", 1),
        ("cq.importers.importStep('missing.step')\n", "exception", 1),
        ("open('missing.txt')\n", "exception", 1),
    ],
)  # fmt: skip
def test_a_failure_has_its_reason_and_the_student_s_line(build: Any, source: str, reason: str, line: int) -> None:
    failed = build(source).failure
    assert (failed.reason, failed.file, failed.line) == (reason, "part.py", line)


def test_a_unit_error_names_both_operands_and_the_line(build: Any) -> None:
    failed = build("from designhub.script import *\nwall = mm(3)\ntilt = deg(2)\nx = wall + tilt\n").failure
    assert failed.args == {"left": "wall = 3 mm", "right": "tilt = 2 deg", "line": 4}
    assert (
        failed.message == "wall = 3 mm and tilt = 2 deg can't be added: they are different kinds of quantity (line 4)."
    )


def test_a_unit_error_inside_cadquery_names_the_student_s_line(build: Any) -> None:
    failed = build("from designhub.script import *\n\ncq.Workplane().slot2D(mm(9), deg(3))\n").failure
    assert (failed.reason, failed.line, failed.args["line"]) == ("unit", 3, 3)
    assert failed.message.endswith("(line 3).")


def test_the_line_is_in_whichever_file_of_the_part_it_happened(build: Any) -> None:
    failed = build(
        {
            "part.py": "from lib.thread import cut\ncut()\n",
            "lib/thread.py": "\ndef cut():\n    raise ValueError('no pitch')\n",
        }
    ).failure
    assert (failed.file, failed.line, failed.message) == ("lib/thread.py", 3, "ValueError: no pitch")


def test_a_syntax_error_in_an_own_module_points_there(build: Any) -> None:
    failed = build({"part.py": "import thread\n", "thread.py": "x = 1\ny = (\n"}).failure
    assert (failed.reason, failed.file, failed.line) == ("syntax", "thread.py", 2)


def test_a_failed_part_still_tells_its_parameters(build: Any) -> None:
    failed = build("from designhub.script import mm\nd = mm(6, lo=4)\nraise ValueError\n", d="7 mm").failure
    assert [(p.name, p.value, p.low) for p in failed.parameters] == [("d", 7, 4)]


def test_a_refused_parameter_is_named_with_the_reason(build: Any) -> None:
    failed = build("from designhub.script import mm\nd = mm(6, lo=4, hi=8)\n" + BOX, d="9 mm").failure
    assert (failed.reason, failed.field, failed.key) == ("parameter", "d", "building.parameter.out_of_range")
    assert failed.message == "“d” = 9 mm is out of its range: 4 mm to 8 mm."


def test_a_message_never_shows_where_the_hub_keeps_things(build: Any, tmp_path: Path) -> None:
    assert str(tmp_path) not in build("import cadquery as cq\nopen(__file__ + 'x')\n").failure.message


# --- scripts that do odd things ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "source",
    [
        BOX + "import builtins as b\nb.len = b.str = b.open = b.tuple = b.hash = b.isinstance = b.getattr = None\n",
        BOX + "import sys\nsys.stdout.close()\nsys.stderr.close()\n",
        BOX + "import sys\nsys.stdout = None\n",
        BOX + "import json, os, pathlib\njson.loads = json.dumps = os.open = os.write = pathlib.Path.open = None\n",
        BOX + "cq.Workplane.vals = cq.Workplane.val = cq.Shape.cast = cq.Compound.makeCompound = None\n",
        BOX + "import sys\nsys.setrecursionlimit(60)\n",
        BOX + "import sys\nsys.settrace(lambda *a: 1 / 0)\n",
        BOX + "import sys\nsys.path.clear(); sys.path_hooks.clear(); sys.meta_path.clear(); sys.modules.clear()\n",
        BOX + "import os\nos.chdir('/')\n",
        BOX + "import warnings\nwarnings.simplefilter('error')\n",
        BOX + "import locale, decimal\ndecimal.getcontext().prec = 1\n",
        BOX + "globals().clear()\n",
        BOX + "import gc\ngc.disable()\n",
        BOX + "class Odd:\n    def __getattribute__(self, n): raise RuntimeError(n)\nodd = Odd()\n",
    ],
    ids=range(14),
)  # fmt: skip
def test_a_part_is_handed_over_whatever_the_script_broke(apart: Any, source: str) -> None:
    assert apart(source)["kind"] == "built"


@pytest.mark.parametrize(
    "source",
    [
        "class Odd(Exception):\n    def __str__(self): raise SystemExit\nraise Odd\n",
        "def f(): f()\nf()\n",
        "raise BaseException('\\ud800' * 5000)\n",
        "import sys\nsys.modules['traceback'] = None\nraise ValueError\n",
        "show_object(type('Fake', (), {'__class__': cq.Workplane})())\n",
        "w = cq.Workplane()\nw.objects = None\nshow_object(w)\n",
        "show_object(cq.Workplane().box(1, 1, 1), name='x' * 10**6)\nraise ValueError\n",
    ],
    ids=range(7),
)
def test_a_failure_is_handed_over_whatever_the_script_broke(apart: Any, source: str) -> None:
    assert apart(source)["kind"] == "failed"


def test_a_name_without_end_and_without_letters_is_made_a_name(build: Any) -> None:
    handed = build("b = cq.Workplane().box(1, 1, 1)\nshow_object(b, 'x' * 500)\nshow_object(b, '\\n\\x00')\n")
    assert [len(leaf.name) for leaf in handed.leaves()] == [80, 4]


@pytest.fixture
def apart(tmp_path: Path) -> Any:
    """Return a function that builds a script in a forked process, as the sandbox does, and gives its outcome."""
    import os

    from designhub.building import child

    (tmp_path / "out").mkdir()
    (tmp_path / "in" / "source").mkdir(parents=True)

    def apart(source: str) -> dict[str, Any]:
        (tmp_path / "in/source/part.py").write_text(source)
        (tmp_path / "in/request.json").write_text('{"entry": "part.py", "parameters": {}}')
        for name in ("outcome.json", "shapes.bin"):
            (tmp_path / "out" / name).write_bytes(b"")
        process = os.fork()
        if process == 0:
            try:
                child.build(tmp_path / "in", tmp_path / "out")
            finally:
                os._exit(0)
        os.waitpid(process, 0)
        return json.loads((tmp_path / "out/outcome.json").read_bytes())["outcome"]

    return apart


# --- what the hub must be able to rely on -----------------------------------------------------------------------------


def test_what_a_script_prints_goes_to_the_log_and_nothing_else_does(
    build: Any, capfd: pytest.CaptureFixture[str]
) -> None:
    build("print('mine')\nlog('too')\n" + BOX)
    assert capfd.readouterr() == ("mine\ntoo\n", "")


def test_the_same_part_gives_the_same_bytes(build: Any) -> None:
    source = "show_object(cq.Workplane().box(3, 2, 1).edges().fillet(0.2).faces('>Z').workplane().hole(0.5))\n"
    first, second = build(source), build(source)
    assert first.shapes.read_bytes() == second.shapes.read_bytes()
    assert first.outcome == second.outcome


def test_text_is_engraved(build: Any) -> None:
    handed = build("show_object(cq.Workplane().box(40, 20, 5).faces('>Z').workplane().text('Ø6 ñ', 8, -1))\n")
    assert handed.leaves()[0].faces > 20


def test_a_dimension_goes_wherever_cadquery_takes_a_number(build: Any) -> None:
    handed = build(
        """
        from designhub.script import mm, deg, inch, show
        w, h, t, a = mm(40), mm(30), mm(6), deg(10)
        p = (cq.Workplane("XY", origin=(mm(1), mm(2), mm(3))).rect(w, h).extrude(t, taper=a / 2)
             .faces(">Z").workplane(offset=mm(0.1)).rarray(w / 2, h / 2, 2, 2).cboreHole(mm(3), mm(5), mm(1))
             .faces(">Z").edges().chamfer(mm(0.1)).rotate((0, 0, 0), (0, 0, 1), a).translate((w, h, -t)))
        q = cq.Workplane().polyline([(mm(0), mm(0)), (w, mm(0)), (w, h)]).close().twistExtrude(t, a)
        r = cq.Workplane().circle(mm(2)).revolve(deg(270), (mm(5), 0), (mm(5), 1))
        r = r.union(cq.Workplane().sphere(inch(1 / 4)))
        s = cq.Workplane().polarArray(mm(10), deg(0), deg(360), 6).circle(mm(1)).extrude(t)
        k = cq.Sketch().trapezoid(w, h, deg(80)).vertices().fillet(mm(1)).rect(t, t, angle=a, mode="s")
        show(cq.Assembly(name="all").add(p, name="p", loc=cq.Location((w, h, t), (0, 0, 1), a)).add(q).add(r).add(s))
        show(cq.Workplane().placeSketch(k).extrude(t))
        """
    )
    assert len(handed.leaves()) == 5


def test_an_entry_outside_the_part_is_refused(build: Any) -> None:
    assert build({"part.py": BOX}, "../request.json").failure.reason == "exception"
