"""Every row of CadQuery's CQGI, as its own tests assert it and as 2.8.0 behaves; where that is a flaw, the better way.

The numbers in the sections are those of CadQuery's 19 tests of cqgi (2.8.0, ``tests/test_cqgi.py``).
"""

from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from designhub.building.overrides import ParameterRefused
from designhub.building.run import Run, run_script
from designhub.script.declarations import Parameter

pytestmark = pytest.mark.cad

HEIGHT = """
height=2.0
width=3.0
(a,b) = (1.0,1.0)
o = (2, 2, 0)
foo="bar"
result = "%s|%s|%s|%s|%s" % (height, width, foo, o, (a, b))
show_object(result)
"""


@pytest.fixture
def run(tmp_path: Path) -> Any:
    """Return a function that runs a script given as text (or bytes) as the only file of a part."""

    def run(source: str | bytes, /, **overrides: Any) -> Run:
        content = source if isinstance(source, bytes) else dedent(source).encode()
        (tmp_path / "part.py").write_bytes(content)
        return run_script(tmp_path, "part.py", overrides)

    return run


def parameters(run: Run) -> dict[str, Parameter]:
    return {parameter.name: parameter for parameter in run.parameters}


def objects(run: Run) -> list[Any]:
    assert run.error is None, run.error
    return [shown.object for shown in run.shown]


# --- 1. asserted by CadQuery's own tests ----------------------------------------------------------------------------


def test_parameters_are_the_constant_assignments_at_top_level(run: Any) -> None:
    found = parameters(run(HEIGHT))
    assert list(found) == ["height", "width", "a", "b", "o", "foo"]
    assert found["o"].default == (2, 2, 0)
    assert found["foo"].type == "text"


def test_names_assigned_in_functions_are_no_parameters(run: Any) -> None:
    found = parameters(run("h = 2.0\ndef f():\n    x = 1\n    y = 2\n    return x\nshow_object(h)\n"))
    assert list(found) == ["h"]


def test_without_overrides_the_defaults_hold(run: Any) -> None:
    assert objects(run(HEIGHT)) == ["2.0|3.0|bar|(2, 2, 0)|(1.0, 1.0)"]


def test_overrides_replace_defaults_and_a_tuple_may_change_its_length(run: Any) -> None:
    assert objects(run(HEIGHT, height=3.0, o=(3, 3))) == ["3.0|3.0|bar|(3, 3)|(1.0, 1.0)"]


def test_nested_tuples_may_be_set(run: Any) -> None:
    assert objects(run(HEIGHT, o=((2, 2), (3, 3)))) == ["2.0|3.0|bar|((2, 2), (3, 3))|(1.0, 1.0)"]


def test_debug_objects_are_collected_apart_in_order_with_their_options(run: Any) -> None:
    result = run('h=2.0\nshow_object("x")\ndebug("bar")\ndebug("foo", {"color": "yellow"})\n')
    assert [(each.object, each.options) for each in result.debugged] == [("bar", {}), ("foo", {"color": "yellow"})]
    assert objects(result) == ["x"]


def test_a_described_parameter_has_its_description(run: Any) -> None:
    found = parameters(run('a = 2.0\ndescribe_parameter(a, "FirstLetter")\nshow_object(a)\n'))
    assert found["a"].doc == "FirstLetter"
    assert found["a"].default == 2.0
    assert found["a"].type == "number"


def test_a_description_that_is_no_literal_is_ignored(run: Any) -> None:
    result = run('a = 2.0\ndescribe_parameter(a, 2 - 1)\nshow_object("x")\n')
    assert parameters(result)["a"].doc == ""
    assert objects(result) == ["x"]


def test_an_exception_in_the_script_is_the_outcome_not_raised(run: Any) -> None:
    result = run("h = 2.0\nraise ValueError('ERROR')\n")
    assert isinstance(result.error, ValueError)
    assert str(result.error) == "ERROR"


def test_a_syntax_error_is_the_outcome_at_once(run: Any) -> None:
    result = run("this doesnt follow pythons rules!\nshow_object(1)\n")
    assert isinstance(result.error, SyntaxError)
    assert result.shown == []


def test_several_results_come_in_their_order(run: Any) -> None:
    assert objects(run("h = 1\nshow_object(h)\nh = 2\nshow_object(h)\n")) == [1, 2]


def test_a_number_set_for_a_text_becomes_its_text(run: Any) -> None:
    assert objects(run(HEIGHT, foo=33.33)) == ["2.0|3.0|33.33|(2, 2, 0)|(1.0, 1.0)"]


def test_a_text_set_for_a_number_is_refused(run: Any) -> None:
    assert isinstance(run(HEIGHT, height="a string").error, ParameterRefused)


def test_an_unknown_parameter_is_refused(run: Any) -> None:
    error = run(HEIGHT, h2=33.33).error
    assert isinstance(error, ParameterRefused)
    assert error.field_name == "h2"


def test_cadquery_is_there_without_import(run: Any) -> None:
    (box,) = objects(run("r = cadquery.Workplane('XY').box(1, 2, 3)\nassert cq is cadquery\nshow_object(r)\n"))
    assert box.val().Volume() == pytest.approx(6)


def test_options_are_kept_on_the_result(run: Any) -> None:
    result = run('r = cq.Workplane().box(1, 2, 3)\nshow_object(r, options={"rgba": (128, 255, 128, 0.0)})\n')
    assert result.shown[0].options == {"rgba": (128, 255, 128, 0.0)}


def test_a_boolean_can_be_set_false(run: Any) -> None:
    source = "flag = True\nif flag:\n    show_object('on')\nelse:\n    show_object('off')\n"
    assert objects(run(source, flag=False)) == ["off"]


def test_a_parameter_has_one_of_the_known_types(run: Any) -> None:
    source = "n = 1.0\nt = 'x'\nb = True\no = (1, 2)\ni = 3\nfor _ in range(i): pass\nshow_object(1)\n"
    assert [p.type for p in run(source).parameters] == ["number", "text", "boolean", "tuple", "integer"]


def test_a_whole_number_stays_one(run: Any) -> None:
    assert objects(run("n = 2\nshow_object([0, 1, 2, 3, 4][n])\n", n=4)) == [4]
    assert objects(run("n = 2\nshow_object(n)\n", n=2.5)) == [2.5]


# --- 2. observed in 2.8.0: what a parameter is ----------------------------------------------------------------------


def test_negative_and_annotated_numbers_are_parameters(run: Any) -> None:
    found = parameters(run("x = -5\ny: float = 5\nz: float = -2.5\nshow_object(x)\n"))
    assert {name: parameter.default for name, parameter in found.items()} == {"x": -5, "y": 5, "z": -2.5}


@pytest.mark.parametrize(
    "line",
    ["x = 5*2", "x = None", "x = [1, 2]", "x = {'a': 1}", "x = f'{1}'", "(x := 5)", "if True:\n    x = 5",
     "for x in (1, 2): pass", "import math\nx = (math.pi, 2)", "x = (1, f())", "x = 1e999", "f.x = 3",
     "d = {}\nd['x'] = 3", "x, *y = (1, 2, 3)", "x: float"],
)  # fmt: skip
def test_what_is_no_plain_value_at_top_level_is_no_parameter(run: Any, line: str) -> None:
    result = run(f"def f():\n    return 1\n{line}\nshow_object(1)\n")
    assert result.error is None
    assert parameters(result) == {}


def test_of_a_chain_of_targets_the_first_is_the_parameter(run: Any) -> None:
    assert list(parameters(run("a = b = 2\nshow_object(a)\n"))) == ["a"]


def test_a_tuple_with_negative_and_nested_values_is_a_parameter(run: Any) -> None:
    assert parameters(run("o = (-1, (2, 3))\nshow_object(o)\n"))["o"].default == (-1, (2, 3))


def test_every_constant_counts(run: Any) -> None:
    assert list(parameters(run("PI = 3.14\n__author__ = 'me'\n_x = 1\nshow_object(1)\n"))) == ["PI", "__author__", "_x"]


def test_of_two_assignments_the_last_is_the_parameter_and_the_first_keeps_its_value(run: Any) -> None:
    result = run("h = 1\nshow_object(h)\nh = 2\nshow_object(h)\n", h=9)
    assert parameters(result)["h"].default == 2
    assert objects(result) == [1, 9]


def test_reading_parameters_prints_nothing(run: Any, capfd: pytest.CaptureFixture[str]) -> None:
    run("d = {}\nd['k'] = 3\na, *b = 1, 2\nx = None\ny = [1]\nshow_object(1)\n")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "content",
    [b"\xef\xbb\xbfh = 'caf\xc3\xa9'\nshow_object(h)\n", b"# -*- coding: latin-1 -*-\nh = 'caf\xe9'\nshow_object(h)\n"],
    ids=["byte order mark", "coding line"],
)
def test_a_script_is_read_in_the_encoding_that_it_states(run: Any, content: bytes) -> None:
    assert objects(run(content)) == ["café"]


@pytest.mark.parametrize("content", [b"h = 1\x00\n", b"h = '\xff'\n", b"x = " + b"(" * 3000 + b")" * 3000])
def test_a_script_that_can_not_be_read_is_a_syntax_error(run: Any, content: bytes) -> None:
    assert isinstance(run(content).error, SyntaxError)


# --- 2. observed in 2.8.0: setting ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    ["nan", "inf", float("nan"), float("inf"), "1_000", "٣", True, None, [1], {"a": 1}, 10**400, -1e40, "", "1e999"],
)
def test_what_is_no_finite_number_of_sane_size_is_refused_for_a_number(run: Any, value: Any) -> None:
    assert isinstance(run("h = 2.0\nshow_object(h)\n", h=value).error, ParameterRefused)


def test_a_number_written_as_text_is_taken(run: Any) -> None:
    assert objects(run("h = 2.0\nshow_object(h)\n", h="3")) == [3]
    assert objects(run("h = 2.0\nshow_object(h)\n", h="3.5")) == [3.5]


@pytest.mark.parametrize(
    ("value", "wanted"), [("False", False), ("no", False), ("0", False), ("true", True), (1, True)]
)
def test_the_words_for_true_and_false_are_understood(run: Any, value: Any, wanted: bool) -> None:
    assert objects(run("flag = True\nshow_object(flag)\n", flag=value)) == [wanted]


@pytest.mark.parametrize("value", ["perhaps", 2, None, 0.5, []])
def test_what_is_neither_true_nor_false_is_refused_for_a_boolean(run: Any, value: Any) -> None:
    assert isinstance(run("flag = True\nshow_object(flag)\n", flag=value).error, ParameterRefused)


@pytest.mark.parametrize("value", ["ab", {"a": 1}, 5, None, [float("nan")], [object()]])
def test_what_is_no_list_of_values_is_refused_for_a_tuple(run: Any, value: Any) -> None:
    assert isinstance(run("o = (1, 2)\nshow_object(o)\n", o=value).error, ParameterRefused)


def test_a_list_with_lists_in_it_is_taken_for_a_tuple(run: Any) -> None:
    assert objects(run("o = (1, 2)\nshow_object(o)\n", o=[[1, 2], [3, 4]])) == [((1, 2), (3, 4))]


def test_nothing_is_no_text(run: Any) -> None:
    assert isinstance(run("s = 'x'\nshow_object(s)\n", s=None).error, ParameterRefused)


def test_values_of_one_run_are_gone_in_the_next(run: Any) -> None:
    source = "h = 2\nshow_object(h)\n"
    assert objects(run(source, h=5)) == [5]
    assert objects(run(source)) == [2]


# --- 2. observed in 2.8.0: building ---------------------------------------------------------------------------------


def test_describe_parameter_in_its_documented_form_runs(run: Any) -> None:
    assert objects(run('a = 2.0\ndescribe_parameter(a, "text")\nshow_object(a)\n')) == [2.0]


def test_options_of_one_result_never_reach_another(run: Any) -> None:
    result = run("show_object(1, name='one', color='red')\nshow_object(2)\n")
    assert [(shown.name, dict(shown.options)) for shown in result.shown] == [("one", {"color": "red"}), (None, {})]
    assert dict(run("show_object(3)\n").shown[0].options) == {}


def test_the_script_s_own_options_are_not_changed(run: Any) -> None:
    assert objects(run("o = {'a': 1}\nshow_object(1, options=o, color='red')\nshow_object(o)\n"))[1] == {"a": 1}


@pytest.mark.parametrize(
    "line", ["raise SystemExit('bad')", "import sys; sys.exit(3)", "raise KeyboardInterrupt", "raise GeneratorExit",
             "class Odd(BaseException): pass\nraise Odd('x')"],
)  # fmt: skip
def test_every_exception_is_caught(run: Any, line: str) -> None:
    assert run(f"show_object(1)\n{line}\n").error is not None


def test_an_exit_without_a_complaint_is_an_end_like_any_other(run: Any) -> None:
    assert objects(run("import sys\nshow_object(1)\nsys.exit()\nshow_object(2)\n")) == [1]


def test_debug_takes_options_as_names(run: Any) -> None:
    result = run("debug('x', name='helper')\nshow_object(1)\n")
    assert result.error is None
    assert result.debugged[0].name == "helper"


def test_log_and_file_are_there(run: Any, capsys: pytest.CaptureFixture[str]) -> None:
    (file,) = objects(run("log('seen', 3)\nshow_object(__file__)\n"))
    assert capsys.readouterr().out == "seen 3\n"
    assert Path(file).name == "part.py"


def test_the_name_is_that_of_cqgi(run: Any) -> None:
    assert objects(run("if __name__ == '__main__':\n    show_object('main')\nshow_object(__name__)\n")) == ["__cqgi__"]


def test_show_object_takes_name_and_options_as_cq_editor_does(run: Any) -> None:
    (shown,) = run("show_object(1, 'bracket', options={'alpha': 0.5}, color='red')\n").shown
    assert shown.name == "bracket"
    assert dict(shown.options) == {"alpha": 0.5, "color": "red"}


def test_show_object_without_anything_is_the_script_s_error_at_its_line(run: Any) -> None:
    assert isinstance(run("show_object()\n").error, TypeError)


def test_what_the_script_left_can_be_looked_at_after_a_failure_too(run: Any) -> None:
    assert run("h = 3\nraise ValueError\n").environment["h"] == 3


def test_replaced_builtins_are_put_back(run: Any) -> None:
    run("import builtins\nbuiltins.len = None\nbuiltins.extra = 1\ndel builtins.print\nshow_object(1)\n")
    assert len([1]) == 1
    assert not hasattr(__builtins__, "extra")
    assert callable(print)


# --- 3. conventions of other hosts ----------------------------------------------------------------------------------


def test_a_parameter_that_is_only_set_where_it_is_missing_keeps_working(run: Any) -> None:
    assert objects(run("if not 'size' in locals(): size = 'M3'\nshow_object(size)\n")) == ["M3"]


def test_an_import_for_another_host_is_not_run(run: Any) -> None:
    assert objects(run("if __name__ != '__cqgi__':\n    from cq_server.ui import ui\nshow_object(1)\n")) == [1]


def test_a_dataclass_and_a_type_hint_know_their_module(run: Any) -> None:
    source = """
        from __future__ import annotations
        from dataclasses import dataclass
        from typing import ClassVar
        @dataclass
        class Screw:
            d: float
            kind: ClassVar[str] = "M"
        show_object(Screw(3.0).d)
    """
    assert objects(run(source)) == [3.0]
