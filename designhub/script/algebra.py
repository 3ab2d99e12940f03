"""The units of sums, products, quotients and powers of Dimensions, remembered once they have been worked out.

Its one rule: whatever comes out is in the unit in which the hub counts that dimension, so a product of kg and mm/s²
is N, and nobody meets two names of one thing.
"""

from functools import cache
from typing import NamedTuple


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
    counted = _preferred().get(units.dimension(read)) or units.working_unit(read)
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
def _preferred() -> dict[str, str]:
    """Return the working unit of the dimensions that have several names (MPa is N/mm², J is N·m)."""
    from designhub import units

    return {units.dimension(unit): unit for unit in ("N", "MPa", "N/mm", "N·mm", "W")}


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
