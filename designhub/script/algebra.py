"""The units of sums, products, quotients and powers of Dimensions, remembered once they have been worked out.

Its one rule: every physical dimension has exactly one unit here, so a product of kg and mm/s² is in N, and nobody meets
two names of one thing.

Why these units: CadQuery thinks in mm and degrees; strength of materials in N and MPa = N/mm², which fit together
without factors. Masses are in kg because nobody weighs a lever in tonnes; products with masses are scaled.
"""

from fractions import Fraction
from functools import cache
from typing import NamedTuple

from designhub.units.spelling import parse


class Scaled(NamedTuple):
    """A unit, and what a number is multiplied by to be in it."""

    unit: str
    factor: float


@cache
def working(unit: str) -> Scaled:
    """Return the working unit for the unit spelled ``unit`` (any spelling of the hub's vocabulary).

    >>> working("cm"), working("N/mm^2")
    (Scaled(unit='mm', factor=10.0), Scaled(unit='MPa', factor=1.0))

    Raises ``designhub.units.QuantityError`` for what is no unit.
    """
    known = _EVERYDAY.get(unit)
    if known is not None:
        return known
    from designhub import units

    read = units.read_unit(unit)
    counted = units.working_unit(read) if read in _WITH_A_ZERO else _counted(units.dimension(read))
    return Scaled(counted, 1.0 if counted == read else units.convert(1.0, read, counted))


@cache
def product(first: str, second: str) -> Scaled:
    """Return the unit of a product of values in working units."""
    from designhub import units

    return working(units.multiply_units(first, second))


@cache
def quotient(first: str, second: str) -> Scaled:
    """Return the unit of a quotient of values in working units."""
    from designhub import units

    if first == second:
        return Scaled("", 1.0)
    return working(units.divide_units(first, second))


@cache
def power(unit: str, exponent: float) -> Scaled:
    """Return the unit of a value in a working unit, raised to ``exponent``."""
    from designhub import units

    return working(units.power_unit(unit, exponent))


@cache
def into(unit: str, other: str) -> float | None:
    """Return what a value in ``unit`` is multiplied by to be in ``other``, or ``None`` where that has no meaning."""
    from designhub import units

    if unit == other:
        return 1.0
    if {unit, other} & _WITH_A_ZERO or not units.compatible(unit, other):
        return None
    return units.convert(1.0, unit, other)


def inverse(factor: float) -> float:
    """Return 1/``factor``, without the last digits of its rounding."""
    return float(f"{1 / factor:.14g}")


_WITH_A_ZERO = frozenset({"°C", "°F"})
"""Their zero is a convention, so there is no factor between them and others."""


@cache
def _counted(dimension: str) -> str:
    """Return the one unit of a physical dimension such as ``mass·length/time²``: with force in it in N and mm."""
    from designhub import units

    text = dimension
    for name, symbol in _BASES.items():
        text = text.replace(name, symbol)
    powers = dict(parse(text)) if text else {}
    mass, length, time = (powers.pop(symbol, Fraction(0)) for symbol in ("kg", "mm", "s"))
    if mass == 1 and length == -3 and not time and not powers:
        return "kg/m³"
    if mass and time == -2 * mass:
        powers |= {"N": mass, "mm": length - mass}
    elif mass and time == -3 * mass:
        powers |= {"W": mass, "mm": length - 2 * mass}
    else:
        powers |= {"kg": mass, "mm": length, "s": time}
    powers = {symbol: power for symbol, power in powers.items() if power}
    if powers == {"N": 1, "mm": -2}:
        return "MPa"
    return units.read_unit(
        "·".join(f"{symbol}^({power.numerator}/{power.denominator})" for symbol, power in powers.items())
    )


_BASES = {"mass": "kg", "length": "mm", "time": "s", "angle": "deg", "temperature": "K", "current": "A"}

_EVERYDAY = {
    "": Scaled("", 1.0),
    "mm": Scaled("mm", 1.0),
    "cm": Scaled("mm", 10.0),
    "m": Scaled("mm", 1000.0),
    "in": Scaled("mm", 25.4),
    "deg": Scaled("deg", 1.0),
    "rad": Scaled("deg", 57.29577951308232),
    "N": Scaled("N", 1.0),
    "MPa": Scaled("MPa", 1.0),
}
"""Units that scripts use most, so that a script which stays with them never loads the unit registry."""
