"""A script's units are known from its text: what is wrong is told with its place, what is unknown is not spoken of."""

import pytest

from designhub.script.inference import Remark, infer, read_script

HEAD = """import math
import cadquery as cq
from designhub.script import MPa, N, cos, deg, feature, inch, material, mm, quantity, rad, requirement, stackup
from designhub.script import sqrt, tan
from designhub.script import sin as dsin
d = mm(6, "h6", lo=4, hi=8, doc="bore diameter")
length = mm(30)
angle = deg(15)
force = N(200)
n = 6
part = cq.Workplane()
"""
LINES = HEAD.count("\n")


def told(code: str, **files: str) -> list[Remark]:
    sources = {"part.py": HEAD + code} | {f"{name}.py": text for name, text in files.items()}
    return list(infer(sources, "part.py"))


def kinds(code: str, **files: str) -> list[tuple[str, bool]]:
    return [(remark.kind, remark.sure) for remark in told(code, **files)]


SURE = {
    "d + angle": "add",
    "d - force": "subtract",
    "d % angle": "remainder",
    "(d / 2) + d * length": "add",
    "d < angle": "compare",
    "0 < d < angle": None,  # reached only when the first comparison holds
    "max(d, angle)": "compare",
    "sum([d, angle])": "add",
    "2 ** d": "exponent",
    "quantity(3, 'N/mm') * d + d": "add",
    "quantity(20, '°C') * d": "offset",
    "mm(angle)": "convert",
    "d.to('N')": "convert",
    "dsin(length)": "convert",
    "deg(math.atan2(d, length))": "radians_for_degrees",
    "rad(math.degrees(math.atan2(d, length)))": "degrees_for_radians",
    "mm(3, lo=deg(1))": "range",
    "mm(3, '±0.5 deg')": "tolerance",
    "deg(3, 'h7')": "tolerance",
    "material('X', density=N(3))": "convert",
    "stackup('gap', plus=[d, angle], lo=1)": "convert",
    "stackup('gap', plus=[d], lo=angle)": "range",
    "feature('bore', part, size=d * length)": "feature_size",
    "feature('bore', part, size=angle, kind='diameter')": "feature_size",
    "feature('slope', part, size=d, kind='angle')": "feature_size",
    "math.sin(angle)": "degrees_for_radians",
    "math.tan(angle / 2)": "degrees_for_radians",
    "math.cos(2 * angle + 90)": "degrees_for_radians",
    "math.cos(length)": "length_for_angle",
    "math.asin(d)": "dimension",
    "math.degrees(angle)": "degrees_for_radians",
    "math.hypot(d, angle)": "unlike",
    "math.atan2(d, angle)": "unlike",
    "part.circle(angle)": "angle_for_length",
    "part.circle(radius=angle)": "angle_for_length",
    "part.rect(d, d * length)": "dimension",
    "part.circle(3).extrude(force)": "dimension",
    "part.box(1, 2, 3).faces('>Z').workplane().hole(angle)": "angle_for_length",
    "part.circle(3).extrude(5, taper=d)": "length_for_angle",
    "part.box(1, 2, 3).rotate((0, 0, 0), (0, 0, 1), length)": "length_for_angle",
    "part.box(1, 2, 3).rotate((0, 0, 0), (0, 0, 1), math.radians(30))": "radians_for_degrees",
    "part.box(1, 2, 3).rotate((0, 0, 0), (0, 0, 1), math.atan2(d, length))": "radians_for_degrees",
    "part.polarArray(length, angle, length, 6)": "length_for_angle",
    "part.polyline([(0, 0), (d, angle)])": "angle_for_length",
    "part.translate((d, 0, angle))": "angle_for_length",
    "part.transformed(rotate=(length, 0, 0))": "length_for_angle",
    "cq.Location(cq.Vector(0, 0, d), cq.Vector(0, 0, 1), length)": "length_for_angle",
    "cq.Location(0, 0, angle)": "angle_for_length",
    "cq.Vector(0, angle, 0)": "angle_for_length",
    "cq.Sketch().trapezoid(4, 3, d)": "length_for_angle",
    "cq.Sketch().segment(d, length)": "length_for_angle",
    "cq.Solid.makeCylinder(angle, 3)": "angle_for_length",
    "cq.Assembly().add(part).export('a.step', tolerance=angle)": "angle_for_length",
}


@pytest.mark.parametrize("code", [code for code, kind in SURE.items() if kind])
def test_what_is_wrong_in_every_run_is_told_as_sure(code):
    assert kinds(code) == [(SURE[code], True)]


LIKELY = {
    "part.circle(d)": "diameter_for_radius",
    "part.sphere(d)": "diameter_for_radius",
    "bore_radius = mm(3)\npart.hole(bore_radius)": "radius_for_diameter",
    "math.sin(45)": "degrees_for_radians",
    "a = 30\nmath.sin(a)": "degrees_for_radians",
    "part.rotate((0, 0, 0), (0, 0, 1), 2 * math.pi / 6)": "radians_for_degrees",
    "for i in range(n):\n    part.rotate((0, 0, 0), (0, 0, 1), 2 * math.pi * i / n)": "radians_for_degrees",
    "part.rotate((0, 0, 0), (0, 0, 1), angle * math.pi / 180)": "radians_for_degrees",
    "tilt = 0.7\nmath.sin(tilt)\npart.rotate((0, 0, 0), (0, 0, 1), tilt)": "two_uses",
    "d == angle": "compare",
    "0 < d < angle": "compare",
    "x = 0 if n else d\nx + angle": "add",
    "math.sin(float(angle))": "degrees_for_radians",
}


@pytest.mark.parametrize("code", LIKELY)
def test_what_is_likely_wrong_is_told_as_likely(code):
    found = kinds(code)

    assert [kind for kind, _ in found] == [LIKELY[code]]


RIGHT = [
    "d + 2 + length - inch(1)",
    "part.circle(d / 2).extrude(length)",
    "part.circle(d).circle(d / 2)",  # who halves it somewhere knows what it is
    "part.circle(d * 2).circle(0.5 * d)",
    "math.sin(math.radians(angle)) + dsin(angle) + cos(30) + tan(angle / 2)",
    "math.sin(angle.radians) + math.sin(angle * math.pi / 180) + math.sin(angle * 0.01745) + math.cos(angle / 57.3)",
    "math.sin(2 * math.pi / n) + math.sin(0.5) + math.cos(math.pi / 6)",
    "part.rotate((0, 0, 0), (0, 0, 1), math.degrees(math.atan2(d, length)))",
    "part.rotate((0, 0, 0), (0, 0, 1), math.atan2(d, length) * 180 / math.pi)",
    "part.rotate((0, 0, 0), (0, 0, 1), 360 / n)",
    "part.circle(length * math.radians(angle))",
    "part.circle(10 * math.radians(30))",
    "part.circle(math.hypot(d, length)).extrude(math.sqrt(d * length))",
    "part.circle(sqrt(d * length)).extrude(force / (d * MPa(3)))",
    "part.circle(float(force) * 0.1)",  # float() says that the author knows better
    "for i in range(n):\n    part.rotate((0, 0, 0), (0, 0, 1), i * angle)",
    "total = 0\nfor x in (d, length):\n    total += x\ntotal + d",
    "x = d if n > 3 else angle\nx + d",
    (
        "def at(x=0.0, z=0.0, turn=0.0):\n"
        "    return cq.Location(cq.Vector(x, 0, z), cq.Vector(0, 0, 1), turn)\nat(d)\nat(0, d, angle)"
    ),
    "def f(x):\n    return x + d\nf(length)\nf(3)",
    "def f(x, kind):\n    return part.circle(x) if kind else part.rotate((0, 0, 0), (0, 0, 1), x)",
    "def f(k):\n    return f(k - 1) + d if k else d\nf(3) + length",
    "sizes = {'bore': d, 'tilt': angle}\nsizes['bore'] + length",
    (
        "pairs = [(d, angle), (length, deg(3))]\nfor size, turn in pairs:\n"
        "    part.circle(size / 2).rotate((0, 0, 0), (0, 0, 1), turn)"
    ),
    "xs = []\nfor i in range(3):\n    xs.append(d * i)\nmax(xs) + d",
    "xs = [d]\nxs.append(angle)\nxs[0] + d",
    (
        "class Size:\n    bore = d\n    def __init__(self, turn):\n        self.turn = turn\n"
        "s = Size(angle)\ns.bore + length\ns.turn + 3"
    ),
    "mm = 3\nmm + angle",
    "try:\n    x = d\nexcept ValueError:\n    x = angle\nx + angle",
    "while n:\n    x = d\n    if n:\n        x = angle\n        break\nx + d",
    "f'{d + 0}'",
    "part.someplugin(angle)",
    (
        "feature('slope', part, size=angle)\nfeature('bore', part, size=d, kind='diameter')\n"
        "requirement('stroke', '8..12 mm')"
    ),
    "material('X', density=quantity(7.85, 'g/cm³'))\nmaterial('Y', density=7850)",
    "mm(3, '±0.1')\nmm(3, '+20/-10 µm')\ndeg(3, '±0.5')\ndeg(3, '±0.5 deg')\nmm(3, lo=2, hi=inch(1))",
]


@pytest.mark.parametrize("code", RIGHT)
def test_what_is_right_or_unknown_is_not_spoken_of(code):
    assert kinds(code) == []


def test_a_remark_says_line_columns_and_what_stands_there():
    (remark,) = told("x = 1\nwall = 2 * (d + angle)\n")

    assert (remark.line, remark.column, remark.end_column) == (LINES + 2, 13, 22)
    assert remark.args["text"] == "d + angle"
    assert (remark.args["left_unit"], remark.args["right_unit"]) == ("mm", "deg")


def test_columns_count_characters_not_bytes():
    (remark,) = told("größe = 'µµµ', d + angle\n")

    assert (remark.column, remark.end_column) == (16, 25)


def test_the_wrong_one_of_several_coordinates_is_pointed_at():
    (remark,) = told("part.polyline([(0, 0), (d, angle)])")

    assert remark.args["text"] == "angle"


@pytest.mark.parametrize(
    "code",
    [
        "import designhub.script as hub\nhub.mm(3) + hub.deg(2)",
        "import designhub.script\ndesignhub.script.mm(3) + designhub.script.deg(2)",
        "from designhub import script as s\ns.mm(3) + s.deg(2)",
        "from designhub.script import *\nmm(3) + deg(2)",
        "from designhub.script import mm as millimetre, deg as grad\nmillimetre(3) + grad(2)",
    ],
)
def test_our_functions_are_known_under_every_name(code):
    assert [remark.kind for remark in infer({"a.py": code}, "a.py")] == ["add"]


@pytest.mark.parametrize(
    "code",
    ["import guide\nguide.bore + angle", "import guide as g\ng.bore + angle", "from guide import bore\nbore + angle",
     "from guide import *\nbore + angle", "import guide\nguide.half() + angle"],
)  # fmt: skip
def test_names_of_own_modules_are_known(code):
    guide = "from designhub.script import mm\nbore = mm(6)\ndef half():\n    return bore / 2\n"

    assert kinds(code, guide=guide) == [("add", True)]


def test_a_fault_in_an_own_module_is_told_in_its_file():
    (remark,) = told("import guide", guide="from designhub.script import mm, deg\nx = mm(1) + deg(1)\n")

    assert (remark.file, remark.line) == ("guide.py", 2)


def test_modules_that_import_each_other_come_to_an_end():
    assert kinds("import other", other="import part\nx = part.d\n") == []


@pytest.mark.parametrize(
    "code",
    [
        "def f(x):\n    return x + angle\nf(d)",
        "def f(*, x):\n    return x + angle\nf(x=d)",
        "def f(x=d):\n    return x + angle\nf()",
        "f = lambda x: x + angle\nf(d)",
        "def f(*xs):\n    return xs[0] + angle\nf(d)",
        "def f():\n    return d, angle\nx, y = f()\nx + y",
        "def unused():\n    return d + angle",
        "class A:\n    def f(self):\n        return d + angle",
        (
            "class A:\n    def __init__(self, x):\n        self.x = x\n    def f(self):\n"
            "        return self.x + angle\nA(d).f()"
        ),
        "x = [d + angle for i in range(3)]",
        "[x + angle for x in (d, length)]",
        "x = d\nx += angle",
        "if n:\n    x = d + angle",
        "x = y = d\ny + angle",
        "(x := d) + angle",
        "with open('a') as f:\n    d + angle",
        "match n:\n    case 1:\n        d + angle",
        "{'a': d}['a'] + angle",
        "[d, length][1] + angle",
        "for x, y in zip([d], [angle]):\n    x + y",
        "for i, x in enumerate([d]):\n    x + angle",
        "abs(-d) + angle",
        "round(d, 1) + angle",
    ],
)
def test_units_are_followed_through_functions_classes_and_collections(code):
    assert kinds(code) == [("add", True)]


@pytest.mark.parametrize("change", ["globals()['x'] = 3", "exec('x = 3')", "vars().update(x=3)"])
def test_a_script_that_changes_its_names_while_it_runs_is_left_alone(change):
    read = read_script({"a.py": f"from designhub.script import mm, deg\n{change}\nmm(1) + deg(2)\n"}, "a.py")

    assert (read.remarks, read.unread) == ((), ("a.py",))


def test_looking_into_the_names_changes_nothing():
    assert kinds("if 'show_object' in locals():\n    d + angle") == [("add", True)]


def test_a_script_without_end_is_left_when_the_budget_is_used_up():
    calls = "".join(f"def f{i}():\n    return f{i + 1}(), f{i + 1}(), f{i + 1}(), f{i + 1}()\n" for i in range(14))

    read = read_script({"a.py": calls + "f0()\n"}, "a.py")

    assert not read.finished


def test_the_units_of_names_at_the_top_are_told():
    read = read_script({"part.py": HEAD + "area = d * length\nstress = force / area\nratio = d / length\n"}, "part.py")

    assert {known.name: known.unit for known in read.names} == {
        "d": "mm", "length": "mm", "angle": "deg", "force": "N", "area": "mm²", "stress": "MPa",
    }  # fmt: skip
