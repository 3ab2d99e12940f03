"""Reading a script and running it agree: the same sums are refused, and no others."""

import keyword
import string
from typing import Any

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from designhub.script import MPa, N, UnitError, deg, kg, mm, quantity, sqrt
from designhub.script.inference import infer, read_script

HEAD = """from designhub.script import MPa, N, deg, kg, mm, quantity, sqrt
a = mm(3)
b = mm(4.5)
c = deg(30)
f = N(7)
p = MPa(2.5)
w = kg(1.5)
t = quantity(20, "°C")
"""
NAMES: dict[str, Any] = {
    "a": mm(3), "b": mm(4.5), "c": deg(30), "f": N(7), "p": MPa(2.5), "w": kg(1.5), "t": quantity(20, "°C"),
    "sqrt": sqrt,
}  # fmt: skip
FIRST = HEAD.count("\n") + 1

names = st.sampled_from(["a", "b", "c", "f", "p", "w", "t"])
leaves = names | st.sampled_from(["2", "0.5", "3"])


def _closed(parts: tuple[str, str]) -> str:
    opening, inside = parts  # only of what is positive there is a root that is no complex number
    return f"{opening}({inside}))"


def compound(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(inner, st.sampled_from(["+", "-", "*", "/", "%", "//"]), inner).map(
            lambda e: f"({e[0]} {e[1]} {e[2]})"
        ),
        st.tuples(inner, st.sampled_from(["2", "3", "0.5", "-1"])).map(lambda e: f"(abs({e[0]}) ** {e[1]})"),
        st.tuples(st.sampled_from(["abs(", "round(", "sqrt(abs", "-(", "+("]), inner).map(_closed),
        st.tuples(st.sampled_from(["max", "min"]), names, names).map(lambda e: f"{e[0]}({e[1]}, {e[2]})"),
        st.tuples(names, names).map(lambda e: f"sum([{e[0]}, {e[1]}])"),
    )


expressions = st.recursive(leaves, compound, max_leaves=6)


def refused(expression: str) -> bool:
    """Tell whether a run refuses the units of ``expression``; drop what fails for another reason."""
    try:
        eval(
            expression, {"__builtins__": {"abs": abs, "round": round, "max": max, "min": min, "sum": sum}}, dict(NAMES)
        )
    except UnitError:
        return True
    except (ArithmeticError, TypeError, ValueError):
        assume(False)
    return False


@settings(max_examples=200, deadline=None)
@example("(a * c)")
@example("(a + (f / p))")
@example("((a * b) + (f / p))")
@example("(2 ** a)")
@example("(t + t)")
@example("(t * a)")
@given(expressions)
def test_reading_refuses_exactly_the_sums_that_a_run_refuses(expression):
    wrong = refused(expression)

    remarks = infer({"part.py": f"{HEAD}x = {expression}\n"}, "part.py")

    assert [remark.line for remark in remarks if remark.sure][:1] == ([FIRST] if wrong else [])
    assert wrong or not remarks


@settings(max_examples=60, deadline=None)
@given(st.lists(expressions, min_size=1, max_size=4))
def test_reading_tells_the_line_at_which_a_run_stops(rows):
    outcomes = [refused(row) for row in rows]

    remarks = infer({"part.py": HEAD + "".join(f"x{i} = {row}\n" for i, row in enumerate(rows))}, "part.py")

    assert {remark.line - FIRST for remark in remarks} == {i for i, wrong in enumerate(outcomes) if wrong}


@settings(max_examples=60, deadline=None)
@given(expressions)
def test_the_unit_of_a_name_is_what_a_run_makes_of_it(expression):
    assume(not refused(expression))
    value = eval(expression, dict(NAMES))

    known = {name.name: name.unit for name in read_script({"part.py": f"{HEAD}x = {expression}\n"}, "part.py").names}

    assert known.get("x", "") == getattr(value, "unit", "")


words = st.sampled_from(
    [
        *keyword.kwlist,
        "mm",
        "deg",
        "cq",
        ".",
        "(",
        ")",
        "[",
        "]",
        ":",
        ",",
        "=",
        "+",
        "\n",
        "\n    ",
        "x",
        "f",
        "1",
        '"',
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(words, max_size=40).map(" ".join) | st.text(string.printable + "äµ°\x00\ud800", max_size=80))
def test_whatever_the_text_is_reading_returns(text):
    infer({"part.py": text}, "part.py")
