"""Quantities know their unit through arithmetic, and are floats to everybody else."""

import copy
import math
import pickle
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from designhub.script import (
    Dimension,
    MPa,
    N,
    Nm,
    UnitError,
    cm,
    cos,
    count,
    deg,
    inch,
    kg,
    m,
    mm,
    number,
    quantity,
    rad,
    sin,
    sqrt,
    tan,
    um,
)
from designhub.script.tolerance import ToleranceError

values = st.floats(min_value=-1e6, max_value=1e6, allow_nan=False)
positive = st.floats(min_value=1e-3, max_value=1e6)
units = st.sampled_from(["mm", "deg", "N", "MPa", "kg", "s", "N·mm", "N/mm"])


@pytest.mark.parametrize(
    ("stated", "value", "unit"),
    [
        (mm(6), 6.0, "mm"),
        (inch(1 / 4), 6.35, "mm"),
        (cm(1.2), 12.0, "mm"),
        (m(0.08), 80.0, "mm"),
        (um(25), 0.025, "mm"),
        (deg(15), 15.0, "deg"),
        (rad(math.pi), 180.0, "deg"),
        (N(5), 5.0, "N"),
        (MPa(235), 235.0, "MPa"),
        (Nm(12), 12000.0, "N·mm"),
        (quantity(3, "N/mm"), 3.0, "N/mm"),
        (quantity(210, "GPa"), 210000.0, "MPa"),
        (quantity(7.85, "g/cm^3"), 7850.0, "kg/m³"),
        (quantity(1, "J"), 1000.0, "N·mm"),
        (mm(inch(1)), 25.4, "mm"),
        (inch(mm(6.2)), 6.2, "mm"),
    ],
)
def test_a_quantity_is_a_float_in_the_working_unit(stated: Dimension, value: float, unit: str) -> None:
    assert isinstance(stated, float)
    assert float(stated) == value
    assert stated.unit == unit


@pytest.mark.parametrize(
    ("result", "value", "unit"),
    [
        (mm(3) + mm(2), 5, "mm"),
        (mm(3) + 2, 5, "mm"),
        (2 - mm(3), -1, "mm"),
        (mm(3) * mm(2), 6, "mm²"),
        (2 * mm(3), 6, "mm"),
        (mm(3) ** 2, 9, "mm²"),
        ((mm(3) ** 2) ** 0.5, 3, "mm"),
        (1 / mm(2), 0.5, "1/mm"),
        (N(6) / (mm(2) * mm(3)), 1, "MPa"),
        (MPa(2) * mm(3) ** 2, 18, "N"),
        (Nm(1) / mm(10), 100, "N"),
        (quantity(3, "N/mm") * mm(2), 6, "N"),
        (kg(2) * quantity(9.81, "m/s²"), 19.62, "N"),
        (N(5) * mm(4), 20, "N·mm"),
        (mm(7) % 4, 3, "mm"),
        (mm(7) % mm(4), 3, "mm"),
        (-mm(3), -3, "mm"),
        (abs(mm(-3)), 3, "mm"),
        (round(mm(3.14159), 2), 3.14, "mm"),
        (round(mm(3.6)), 4, "mm"),
        (mm(3) * Fraction(1, 2), 1.5, "mm"),
        (Fraction(1, 2) * mm(3), 1.5, "mm"),
        (sum([mm(1), mm(2)]), 3, "mm"),
        (max(mm(1), mm(2)), 2, "mm"),
        (sqrt(mm(2) * mm(8)), 4, "mm"),
        (quantity(2, "J") + N(5) * mm(200), 3000, "N·mm"),
    ],
)
def test_arithmetic_keeps_the_unit(result: Any, value: float, unit: str) -> None:
    assert float(result) == pytest.approx(value)
    assert result.unit == unit


@pytest.mark.parametrize(
    ("result", "value"),
    [
        (mm(6) / mm(2), 3.0),
        (mm(7) // mm(2), 3.0),
        (mm(3) ** 0, 1.0),
        (deg(90) / deg(360), 0.25),
        (mm(3) / inch(1) * 25.4, 3.0),
    ],
)
def test_where_units_cancel_a_plain_number_is_left(result: Any, value: float) -> None:
    assert type(result) is float
    assert result == pytest.approx(value)


@pytest.mark.parametrize(
    ("operation", "key"),
    [
        (lambda: mm(3) + deg(2), "script.unit.add"),
        (lambda: sum([mm(3), deg(2)]), "script.unit.add"),
        (lambda: mm(3) - N(2), "script.unit.subtract"),
        (lambda: mm(3) < deg(2), "script.unit.compare"),
        (lambda: max(mm(3), kg(2)), "script.unit.compare"),
        (lambda: mm(3) % deg(2), "script.unit.remainder"),
        (lambda: 2 ** mm(3), "script.unit.exponent"),
        (lambda: mm(3) ** mm(3), "script.unit.exponent"),
        (lambda: mm(deg(3)), "script.unit.convert"),
        (lambda: quantity(20, "°C") * mm(3), "script.unit.offset"),
        (lambda: sin(mm(3)), "quantity.incompatible"),
        (lambda: mm(3).to("N"), "quantity.incompatible"),
        (lambda: quantity(3, "furlong"), "quantity.unit.unknown"),
        (lambda: count(2.5), "script.unit.count"),  # type: ignore[arg-type]
    ],
)
def test_what_makes_no_sense_is_a_unit_error(operation: Callable[[], Any], key: str) -> None:
    with pytest.raises(UnitError) as caught:
        operation()
    assert caught.value.key == key


def test_a_unit_error_names_both_operands_as_they_are_written_and_the_line(tmp_path: Path) -> None:
    script = tmp_path / "part.py"
    script.write_text(
        "from designhub.script import mm, deg\nwall = mm(3)\n\nclass pin:\n    tilt = deg(2)\n\n"
        "x = 2 * (wall\n    + pin.tilt)\n"
    )
    with pytest.raises(UnitError) as caught:
        exec(compile(script.read_text(), str(script), "exec"), {})
    assert caught.value.message.args == {"left": "wall = 3 mm", "right": "pin.tilt = 2 deg", "line": 7}
    assert caught.value.line == 7


def test_a_unit_error_without_a_source_still_names_the_values() -> None:
    with pytest.raises(UnitError) as caught:
        exec("from designhub.script import mm, deg\nmm(3) - deg(2)", {})
    assert caught.value.message.args == {"left": "3 mm", "right": "2 deg", "line": 2}


def test_quantities_of_different_kinds_are_never_equal_and_never_an_error() -> None:
    assert mm(3) != deg(3)
    assert mm(3) == 3
    assert quantity(1, "J") == N(1000) * mm(1)
    assert mm(3) in [deg(3), mm(3)]


def test_tolerance_range_and_doc_stay_with_what_was_declared_only() -> None:
    diameter = mm(6, "h6", lo=4, hi=mm(8), doc="punch")
    assert (diameter.tolerance, diameter.low, diameter.high, diameter.doc) == ("h6", 4, 8, "punch")
    assert (+diameter).tolerance == "h6"
    radius = diameter / 2
    assert (radius.tolerance, radius.low, radius.high, radius.doc) == (None, None, None, "")


def test_a_range_is_in_the_unit_of_its_quantity() -> None:
    assert inch(1, lo=0.5, hi=2).low == 12.7


def test_a_tolerance_that_can_not_be_read_is_refused_where_it_is_written() -> None:
    with pytest.raises(ToleranceError):
        mm(6, "h66")


def test_trigonometry_of_a_quantity_and_of_plain_degrees_agree() -> None:
    assert sin(deg(30)) == pytest.approx(0.5) == sin(30)
    assert cos(rad(math.pi)) == pytest.approx(-1)
    assert tan(deg(45)) == pytest.approx(1)


def test_math_takes_a_quantity_as_the_float_it_is() -> None:
    assert math.sqrt(mm(9)) == 3
    assert math.sin(math.radians(deg(30))) == pytest.approx(0.5)
    assert math.floor(mm(3.7)) == 3
    assert int(mm(3.7)) == 3


def test_it_is_written_with_its_unit_and_formatted_as_a_float() -> None:
    assert str(mm(0.1) + mm(0.2)) == repr(mm(0.3)) == "0.3 mm"
    assert f"{mm(3.14159):.2f} {mm(3)}" == "3.14 3 mm"


def test_it_survives_copying_and_pickling_with_all_that_it_knows() -> None:
    diameter = mm(6, "h6", lo=4, hi=8, doc="punch")
    for twin in (copy.deepcopy(diameter), copy.copy(diameter), pickle.loads(pickle.dumps(diameter))):
        assert (twin, twin.unit, twin.tolerance, twin.low, twin.high, twin.doc) == (6, "mm", "h6", 4, 8, "punch")


def test_counts_and_plain_numbers_are_what_python_has_for_them() -> None:
    assert type(count(4, lo=1, hi=9, doc="holes")) is int
    assert type(number(2, doc="ratio")) is float


def test_everyday_units_stay_what_the_units_of_the_hub_say() -> None:
    from designhub import units
    from designhub.script.algebra import _EVERYDAY

    for text, (unit, factor) in _EVERYDAY.items():
        assert units.working_unit(units.read_unit(text)) == unit
        assert units.convert(1.0, text, unit) == pytest.approx(factor, rel=1e-15)


# --- laws -------------------------------------------------------------------------------------------------------------


@given(values, values, units)
def test_numbers_of_one_unit_are_added_as_floats_are(a: float, b: float, unit: str) -> None:
    one, other = Dimension(a, unit), Dimension(b, unit)
    assert float(one + other) == a + b
    assert float(one - other) == a - b
    assert (one + other).unit == unit
    assert (one < other) == (a < b)
    assert (one == other) == (a == b)


@given(values, units, units)
def test_different_kinds_are_never_added(a: float, one: str, other: str) -> None:
    assume(one != other)
    with pytest.raises(UnitError):
        Dimension(a, one) + Dimension(a, other)


@given(positive, positive, units, units)
def test_dividing_a_product_gives_back_its_factor(a: float, b: float, one: str, other: str) -> None:
    first, second = Dimension(a, one), Dimension(b, other)
    back = first * second / second
    assert isinstance(back, Dimension)
    assert back.unit == one
    assert float(back) == pytest.approx(a, rel=1e-12)


@given(positive, positive, units, units)
def test_products_commute(a: float, b: float, one: str, other: str) -> None:
    first, second = Dimension(a, one), Dimension(b, other)
    assert first * second == pytest.approx(second * first)
    assert (first * second).unit == (second * first).unit


@given(positive, units, st.sampled_from([2, 3, 0.5, -1, 1.5]))
def test_a_power_and_its_root_give_back_the_quantity(a: float, unit: str, exponent: float) -> None:
    back = (Dimension(a, unit) ** exponent) ** (1 / exponent)
    assert isinstance(back, Dimension)
    assert back.unit == unit
    assert float(back) == pytest.approx(a, rel=1e-9)


@given(values)
def test_a_quantity_hashes_as_its_number(a: float) -> None:
    assert hash(mm(a)) == hash(a)
    assert mm(a) == a
