"""The values in a stack-up file: texts, numbers, truths, quantities, expressions.

Its one rule: TOML's own types are kept apart: ``sigma = "3"`` is no number and ``nominal = 10`` no length.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from designhub.tolerancing.stackup.chain import Unit
from designhub.tolerancing.stackup.errors import StackupError
from designhub.units import Quantity, compatible, read_quantity

Value = TypeVar("Value")
Table = Mapping[str, Any]

LONGEST_NAME = 80
LARGEST = 1e18
"""Magnitude of a plain number: as of a quantity."""
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_DIRECTIONS = {"+": 1.0, "-": -1.0, "−": -1.0}


def wanted(table: Table, key: str, read: Callable[[Any], Value]) -> Value:
    """Return what ``read`` makes of a key that has to be there."""
    if key not in table:
        raise StackupError("stackup.file.missing", entry=key)
    return read(table[key])


def text(value: Any) -> str:
    """Return a text that is not blank and no longer than a name may be."""
    if not isinstance(value, str) or not 0 < len(value.strip()) <= LONGEST_NAME or _CONTROLS.search(value):
        raise StackupError("stackup.file.text", longest=LONGEST_NAME)
    return value.strip()


def number(value: Any) -> float:
    """Return a finite plain number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= LARGEST:
        raise StackupError("stackup.file.number")
    return float(value)


def truth(value: Any) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise StackupError("stackup.file.truth")
    return value


def term(value: Any) -> float | str:
    """Return a number or an expression."""
    return text(value) if isinstance(value, str) else number(value)


def quantity(value: Any, expect: str, language: str) -> Quantity:
    """Return a quantity of the dimension of ``expect``; a bare number is refused as one without a unit."""
    written = value if isinstance(value, str) else f"{number(value):g}"
    return read_quantity(written, language=language, expect=expect)


def size(value: Any, language: str) -> tuple[Quantity, Unit]:
    """Return a length or an angle, and which of them it is."""
    written = value if isinstance(value, str) else f"{number(value):g}"
    read = read_quantity(written, language=language)
    if read.unit and compatible(read.unit, "deg"):
        return read, "deg"
    return read_quantity(written, language=language, expect="mm"), "mm"


def tables(table: Table, key: str) -> list[Table]:
    """Return an array of tables; none where the key is absent."""
    found = table.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise StackupError("stackup.file.tables", entry=key)
    return found


def sensitivity(table: Table) -> float:
    """Return d gap / d size from ``direction`` or ``sensitivity``; 1 where neither is given."""
    if "direction" in table and "sensitivity" in table:
        raise StackupError("stackup.file.both")
    if "direction" in table:
        found = _DIRECTIONS.get(table["direction"]) if isinstance(table["direction"], str) else None
        if found is None:
            raise StackupError("stackup.file.direction")
        return found
    return number(table.get("sensitivity", 1.0))
