"""Parameters are read from the source alone, and what is set for them is taken exactly or refused with the reason."""

import ast
import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.building.overrides import ParameterRefused, check_overrides, put_in
from designhub.building.parameters import read_slots
from designhub.messages import LANGUAGES, catalogue
from designhub.script import Dimension

HEAD = "from designhub.script import mm, inch, deg, quantity, count, number\n"
PIN = HEAD + "d = mm(6.0, 'h6', lo=4, hi=8, doc='punch diameter')\n"


def read(source: str) -> dict[str, Any]:
    return {name: slot.parameter() for name, slot in read_slots(ast.parse(source)).items()}


def taken(source: str, **wanted: Any) -> dict[str, Any]:
    return check_overrides(read_slots(ast.parse(source)), wanted)


def refusal(source: str, **wanted: Any) -> ParameterRefused:
    with pytest.raises(ParameterRefused) as caught:
        taken(source, **wanted)
    return caught.value


# --- reading ----------------------------------------------------------------------------------------------------------


def test_a_declared_quantity_tells_everything_that_it_says() -> None:
    parameter = read(PIN)["d"]
    assert parameter.model_dump() == {
        "name": "d", "type": "number", "default": 6.0, "value": 6.0, "unit": "mm", "low": 4.0, "high": 8.0,
        "tolerance": "h6", "doc": "punch diameter", "motion": False, "line": 2,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("line", "default", "unit"),
    [
        ("x = inch(1/4)", 6.35, "mm"),
        ("x = deg(-15)", -15.0, "deg"),
        ("x = quantity(3, 'N/mm')", 3.0, "N/mm"),
        ("x = quantity(value=3, unit='kN')", 3000.0, "N"),
        ("x: float = mm(3)", 3.0, "mm"),
        ("x = mm(value=3 + 1/2)", 3.5, "mm"),
        ("x, y = mm(3), 4", 3.0, "mm"),
        ("x = count(4, lo=1)", 4, ""),
        ("x = number(2, hi=3)", 2.0, ""),
    ],
)
def test_a_quantity_is_read_in_every_form_of_declaring_it(line: str, default: float, unit: str | None) -> None:
    parameter = read(HEAD + line)["x"]
    assert (parameter.default, parameter.unit) == (default, unit)


@pytest.mark.parametrize(
    "source",
    [
        "import designhub.script\nd = designhub.script.mm(6)",
        "import designhub.script as ds\nd = ds.mm(6)",
        "from designhub import script\nd = script.mm(6)",
        "from designhub.script import mm as millimetre\nd = millimetre(6)",
        "from designhub.script import *\nd = mm(6)",
    ],
)
def test_our_functions_are_known_under_every_name_of_their_import(source: str) -> None:
    assert read(source)["d"].unit == "mm"


@pytest.mark.parametrize(
    "source",
    [
        "def mm(x): return x\nd = mm(6)",
        HEAD + "d = mm(e)",
        HEAD + "d = mm(2 * f(3))",
        HEAD + "d = mm(6, 'h99')",
        HEAD + "d = mm(1/0)",
        HEAD + "d = mm(1e999)",
        HEAD + "d = mm()",
        HEAD + "d = mm(*(6,))",
        HEAD + "d = mm('6')",
        HEAD + "d = quantity(3, u)",
        HEAD + "d = quantity(3, 'furlong')",
        HEAD + "d = count(2.5)",
        HEAD + "if True:\n    d = mm(3)",
        HEAD + "d = mm(3) + 1",
    ],
)
def test_what_can_not_be_read_for_certain_is_left_out(source: str) -> None:
    assert read(source) == {}


def test_a_whole_number_that_the_script_counts_with_is_an_integer() -> None:
    source = "n = 4\nh = 4\nk = 2\nfor i in range(n * k + 1): pass\nx = range(int(h))\n"
    assert {name: p.type for name, p in read(source).items()} == {"n": "integer", "h": "number", "k": "integer"}


def test_a_description_is_found_by_name_and_by_text() -> None:
    source = "a = 1\nb = 2\ndescribe_parameter(a, 'first')\nif True:\n    describe_parameter('b', 'second')\n"
    assert [parameter.doc for parameter in read(source).values()] == ["first", "second"]


def test_parameters_stand_in_the_order_of_their_lines() -> None:
    assert list(read("b = 1\na = 2\nb = 3\n")) == ["a", "b"]


@given(st.text(alphabet="abcd =(),-+*/'\"\n0123456789.:eE_[]{}", max_size=80))
def test_any_source_that_python_can_read_has_parameters_that_can_be_told(source: str) -> None:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return
    for slot in read_slots(tree).values():
        assert slot.parameter().model_dump_json()


# --- setting ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "millimetres"),
    [
        ("6.2 mm", 6.2), ("6.2mm", 6.2), ("0.25 in", 6.35), ("1/4 in", 6.35), ("6,2 mm", 6.2), ("6200 um", 6.2),
        (6.2, 6.2), (6, 6.0), ("6.2", 6.2), ("8 mm", 8.0), ("4 mm", 4.0),
    ],
)  # fmt: skip
def test_a_length_is_taken_however_it_is_written(value: Any, millimetres: float) -> None:
    assert taken(PIN, d=value) == {"d": pytest.approx(millimetres, rel=1e-15)}


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("9 mm", "building.parameter.out_of_range"),
        (3.9, "building.parameter.out_of_range"),
        ("6 N", "quantity.dimension"),
        ("6 deg", "quantity.dimension"),
        ("six", "quantity.no_number"),
        ("", "quantity.empty"),
        ("nan", "quantity.not_finite"),
        ("6 mm; import os", "quantity.several"),
        ("1,234 mm", "quantity.ambiguous"),
        (float("nan"), "building.parameter.not_finite"),
        (float("-inf"), "building.parameter.not_finite"),
        (1e9, "building.parameter.absurd"),
        (10**6000, "building.parameter.absurd"),
        (True, "building.parameter.no_number"),
        (None, "building.parameter.no_number"),
        ([6], "building.parameter.no_number"),
    ],
    ids=lambda value: str(value)[:20] if not isinstance(value, int) else "number",
)
def test_a_length_that_can_not_be_taken_is_refused_with_the_reason(value: Any, key: str) -> None:
    assert refusal(PIN, d=value).key == key


def test_a_plain_number_takes_no_unit() -> None:
    assert refusal("h = 3\n", h="3 mm").key == "quantity.unit.needless"


def test_a_name_nearly_right_is_suggested() -> None:
    error = refusal("diameter = 3\n", diametre=4)
    assert (error.key, error.message.args["close"]) == ("building.parameter.unknown_close", "diameter")


def test_an_unknown_name_is_told_what_there_is() -> None:
    assert "height, width" in str(refusal("height = 1\nwidth = 2\n", zzz=4))


def test_a_count_must_be_whole() -> None:
    source = HEAD + "n = count(4, lo=1, hi=9)\n"
    assert taken(source, n="5") == {"n": 5}
    assert type(taken(source, n=5.0)["n"]) is int
    assert refusal(source, n=2.5).key == "building.parameter.not_whole"
    assert refusal(source, n=10).key == "building.parameter.out_of_range"


@pytest.mark.parametrize("text", ["(1, 2.5, -3)", "[1, 2.5, -3]", "1, 2.5, -3"])
def test_a_tuple_is_read_as_python_writes_it(text: str) -> None:
    assert taken("o = (0, 0)\n", o=text) == {"o": (1, 2.5, -3)}


@pytest.mark.parametrize("text", ["", "(", "f(1)", "1 2", "__import__('os')", "(" * 500])
def test_a_text_that_writes_no_tuple_is_refused(text: str) -> None:
    assert refusal("o = (0, 0)\n", o=text).key == "building.parameter.no_tuple"


def test_an_override_keeps_what_else_is_declared_and_is_exact() -> None:
    tree = ast.parse(HEAD + "d = inch(1/4, 'H7', lo=0.1, hi=1, doc='bore')\n")
    slots = read_slots(tree)
    held = put_in(tree, slots, check_overrides(slots, {"d": "6.2 mm"}))
    environment = {"__parameters__": held}
    exec(compile(tree, "part.py", "exec"), environment)
    bore = environment["d"]
    assert isinstance(bore, Dimension)
    assert (float(bore), bore.unit, bore.tolerance, bore.low, bore.doc) == (6.2, "mm", "H7", 2.54, "bore")


@given(st.floats(min_value=4, max_value=8))
def test_a_number_in_range_is_taken_to_the_last_digit(value: float) -> None:
    assert taken(PIN, d=value) == {"d": value}


@given(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=30), st.lists(st.integers())))
def test_whatever_is_set_is_taken_in_its_type_or_refused(value: Any) -> None:
    source = PIN + "flag = True\nname = 'x'\no = (1, 2)\n"
    kinds = {"d": float, "flag": bool, "name": str, "o": tuple}
    for name, kind in kinds.items():
        with contextlib.suppress(ParameterRefused):
            assert type(taken(source, **{name: value})[name]) is kind


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slice_name", ["building", "script"])
def test_every_message_is_there_in_every_language(language: str, slice_name: str) -> None:
    from importlib.resources import files

    english = files("designhub.messages").joinpath("en", f"{slice_name}.ftl").read_text(encoding="utf-8")
    keys = [line.split(" =")[0] for line in english.splitlines() if line[:1].isalpha()]
    assert [key for key in keys if not catalogue().has(key, language)] == []
