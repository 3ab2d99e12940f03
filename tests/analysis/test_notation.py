"""Formulas as they are written: read, evaluated with units, and refused where they make no sense."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import beams, buckling, stress, torsion
from designhub.analysis.formula import Formula
from designhub.analysis.sheet.evaluation import CalculationError, evaluate, unit_of
from designhub.analysis.sheet.lines import linear
from designhub.analysis.sheet.notation import NotationError, names, read, read_relation
from designhub.analysis.statics import levers
from designhub.errors import Invalid
from designhub.script import MPa, N, deg, mm

MODULES = (beams.standard, buckling, levers, stress, torsion)


def test_a_product_needs_no_sign_and_a_quotient_takes_the_next_factor() -> None:
    known = {"F": 12.0, "a": 3.0, "b": 4.0}

    assert evaluate(read("F a / b"), known) == pytest.approx(9)
    assert evaluate(read("F / (a b)"), known) == pytest.approx(1)
    assert evaluate(read("2F(a + b)"), known) == pytest.approx(168)


def test_powers_may_be_written_in_three_ways() -> None:
    assert evaluate(read("d²"), {"d": 3.0}) == evaluate(read("d^2"), {"d": 3.0}) == evaluate(read("d**2"), {"d": 3.0})
    assert evaluate(read("2^3^2"), {}) == 512
    assert evaluate(read("-d²"), {"d": 3.0}) == -9


def test_units_go_with_the_numbers() -> None:
    value = evaluate(read("F / (π d² / 4)"), {"F": N(110_000), "d": mm(20)})

    assert value == pytest.approx(350.1, abs=0.1)
    assert unit_of(value) == "MPa"


def test_a_plain_number_is_not_added_to_a_length() -> None:
    with pytest.raises(CalculationError, match="can't be added"):
        evaluate(read("1 + e"), {"e": mm(3)})


def test_sines_take_angles_and_plain_numbers_but_no_lengths() -> None:
    assert evaluate(read("sin(α)"), {"α": deg(30)}) == pytest.approx(0.5)
    assert evaluate(read("atan(1)"), {}) == pytest.approx(45)
    with pytest.raises(CalculationError, match="sin"):
        evaluate(read("sin(l)"), {"l": mm(30)})


def test_an_exponent_with_a_unit_is_refused() -> None:
    with pytest.raises(CalculationError, match="exponent"):
        evaluate(read("2^l"), {"l": mm(3)})


def test_a_formula_without_a_value_is_an_error_and_not_a_number() -> None:
    for text in ("1/0", "√(0 - 1)", "10^400", "ln(0)", "asin(2)", "(0-1)^0.5", "sin(1, 2)"):
        with pytest.raises(CalculationError):
            evaluate(read(text), {})


def test_a_nest_of_brackets_is_refused_not_followed() -> None:
    for text in ("(" * 399, "√" * 399, "2" + "^2" * 150, "-" * 300 + "1", "x" * 500):
        with pytest.raises(NotationError):
            read(text)


@given(st.text(max_size=60))
def test_no_text_does_more_than_be_read_or_refused(text: str) -> None:
    try:
        tree = read_relation(text).right
        evaluate(tree, dict.fromkeys(names(tree), 2.0))
    except Invalid:
        return
    assert linear(tree)


@given(
    st.recursive(
        st.sampled_from(["a", "b_1", "2", "0.5", "π"]),
        lambda inner: st.builds(lambda x, op, y: f"({x}) {op} ({y})", inner, st.sampled_from("+-*/^"), inner),
        max_leaves=6,
    )
)
def test_what_is_shown_on_one_line_reads_back_to_the_same_value(text: str) -> None:
    known = {"a": 1.5, "b_1": 0.7}
    tree = read(text)
    try:
        value = evaluate(tree, known)
    except CalculationError:
        return

    assert evaluate(read(linear(tree)), known) == pytest.approx(value, rel=1e-9)


def formulas() -> list[Formula[float]]:
    found = [each for module in MODULES for each in vars(module).values() if isinstance(each, Formula)]
    return [each for each in found if each.symbols and each.unit is not None]


def test_what_a_formula_shows_is_what_it_computes() -> None:
    """Every expression of the library, read as it is printed and fed the same quantities, gives the same result."""
    followed = 0
    for formula in formulas():
        given_ = {name: _some(unit, number) for number, (name, unit) in enumerate(formula.parameters.items())}
        try:
            tree = read_relation(formula.expression).right
        except NotationError:
            continue
        if set(names(tree)) - set(formula.symbols.values()) - {"π"}:
            continue
        value = evaluate(tree, {formula.symbols[name]: value for name, value in given_.items()})
        degrees = formula.unit == "deg" and unit_of(value) == ""
        shown = math.degrees(value) if degrees else value

        assert float(shown) == pytest.approx(float(formula(**given_))), formula.name
        assert degrees or unit_of(value) == formula.unit, formula.name
        followed += 1
    assert followed >= 40


def _some(unit: str | None, number: int) -> float:
    from designhub.script.dimension import Dimension

    value = 3.0 + number
    return Dimension(value * (1e5 if unit == "MPa" else 1), unit) if unit else value / 10


def test_stress_is_counted_in_newtons_per_square_millimetre() -> None:
    assert evaluate(read("σ A"), {"σ": MPa(2), "A": mm(3) * mm(4)}) == N(24)
