"""Quantities and units: the one door between a text such as ``3,5 mm`` and a number that the hub counts with.

Its one rule: text with a unit outside, floats in a named unit inside; what may be read in two ways is asked back.
"""

from typing import TYPE_CHECKING, Any

from designhub.units.algebra import (
    compatible,
    convert,
    dimension,
    divide_units,
    multiply_units,
    power_unit,
    read_unit,
    shown,
    si_unit,
    working_unit,
)
from designhub.units.errors import QuantityError
from designhub.units.reading import Quantity, kind, quantity, read_quantity
from designhub.units.showing import format_number, format_quantity

if TYPE_CHECKING:
    import pint

    UNITS: pint.UnitRegistry[Any]

__all__ = [
    "UNITS",
    "Quantity",
    "QuantityError",
    "compatible",
    "convert",
    "dimension",
    "divide_units",
    "format_number",
    "format_quantity",
    "kind",
    "multiply_units",
    "power_unit",
    "quantity",
    "read_quantity",
    "read_unit",
    "shown",
    "si_unit",
    "working_unit",
]


def __getattr__(name: str) -> Any:
    """Make ``UNITS`` (the process's one pint registry, with the hub's vocabulary) when it is first asked for."""
    if name == "UNITS":
        from designhub.units.vocabulary import registry

        return registry()
    raise AttributeError(name)
