"""Units multiply, compare and convert."""

from functools import cache

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.units import (
    UNITS,
    QuantityError,
    compatible,
    convert,
    dimension,
    divide_units,
    kind,
    multiply_units,
    power_unit,
    read_unit,
    si_unit,
    working_unit,
)
from designhub.units.vocabulary import registry, vocabulary

SYMBOLS = sorted(vocabulary().units)
LINEAR = [symbol for symbol in SYMBOLS if not vocabulary().units[symbol].has_zero]

symbols = st.sampled_from(SYMBOLS)
products = st.lists(st.tuples(st.sampled_from(LINEAR), st.sampled_from([-2, -1, 1, 2])), max_size=4).map(
    lambda powers: _product(powers)
)
values = st.floats(-1e9, 1e9)


@cache
def pints_own() -> pint.UnitRegistry:
    return pint.UnitRegistry(autoconvert_offset_to_baseunit=True)


def _product(powers: list[tuple[str, int]]) -> str:
    unit = ""
    for symbol, exponent in powers:
        unit = multiply_units(unit, power_unit(symbol, exponent))
    return unit


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_every_definition_agrees_with_pints_own_table(symbol):
    ours = vocabulary().units[symbol]
    names = {
        "revolution_per_minute": "1/minute", "part_per_million": "ppm", "metric_horsepower": "metric_horsepower",
        "kiloohm": "kiloohm", "kip_per_square_inch": "ksi", "revolution": "", "pound_per_square_inch": "psi",
    }  # fmt: skip
    si = {"1/s": "1/second", "": "", "m³": "meter**3", "Ω": "ohm"}.get(ours.si, ours.si)

    expected = pints_own().Quantity(1.0, names.get(ours.name, ours.name)).to(si or "dimensionless").magnitude

    assert convert(1.0, symbol, ours.si) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_the_si_and_working_units_have_the_same_dimension(symbol):
    unit = vocabulary().units[symbol]

    assert dimension(unit.si) == dimension(symbol)
    assert working_unit(working_unit(symbol)) == working_unit(symbol)
    assert si_unit(si_unit(symbol)) == si_unit(symbol)


@pytest.mark.parametrize("spelling", sorted(vocabulary().spellings))
def test_every_spelling_is_read_as_its_unit(spelling):
    assert read_unit(spelling) == read_unit(vocabulary().spellings[spelling])


@given(first=products, second=products)
def test_products_do_not_depend_on_the_order(first, second):
    assert multiply_units(first, second) == multiply_units(second, first)


@given(first=products, second=products)
def test_a_quotient_undoes_a_product(first, second):
    assert compatible(divide_units(multiply_units(first, second), second), first)


@given(unit=products)
def test_a_canonical_text_reads_as_itself(unit):
    assert read_unit(unit) == unit


@given(unit=products)
def test_a_square_root_undoes_a_square(unit):
    assert power_unit(power_unit(unit, 2), 0.5) == unit


@given(value=values, source=symbols, target=symbols)
def test_converting_there_and_back_changes_nothing(value, source, target):
    if not compatible(source, target):
        with pytest.raises(QuantityError):
            convert(value, source, target)
        return

    assert convert(convert(value, source, target), target, source) == pytest.approx(value, rel=1e-9, abs=1e-7)


@given(source=symbols, target=symbols)
def test_units_that_convert_are_those_that_are_compatible(source, target):
    assert compatible(source, target) == (dimension(source) == dimension(target))


@pytest.mark.parametrize(
    ("first", "second", "product"),
    [("N", "mm", "N·mm"), ("N/mm²", "mm²", "N"), ("mm", "1/mm", ""), ("MPa", "mm²/N", ""), ("kg", "m/s²", "kg·m/s²"),
     ("in", "mm", "mm·in"), ("N/mm", "mm", "N")],
)  # fmt: skip
def test_products_are_written_one_way(first, second, product):
    assert multiply_units(first, second) == product


def test_an_angle_is_no_plain_number_and_no_length():
    assert not compatible("deg", "")
    assert not compatible("deg", "mm")
    assert compatible("deg", "rad")


def test_revolutions_are_counted_not_turned_into_radians():
    assert convert(60, "rpm", "Hz") == 1.0
    assert not compatible("rpm", "rad/s")


def test_a_temperature_with_a_zero_of_its_own_is_not_multiplied():
    with pytest.raises(QuantityError) as refusal:
        multiply_units("°C", "mm")

    assert refusal.value.key == "quantity.offset"


@pytest.mark.parametrize(("unit", "word"), [("mm", "length"), ("N·mm", "energy"), ("psi", "pressure"), ("A", "other")])
def test_a_unit_says_what_it_measures(unit, word):
    assert kind(unit) == word


def test_there_is_one_registry_and_it_holds_the_hubs_units():
    assert UNITS is registry()
    assert UNITS.Quantity(3, "kN").to("N").magnitude == 3000
    with pytest.raises(pint.UndefinedUnitError):
        UNITS.Unit("parsec")
