"""The sizes of a design that carry a tolerance, and how far each may be off when it is made.

Its one rule: a size whose tolerance the standard does not define is named, not guessed.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from designhub.errors import Invalid
from designhub.script.declarations import Declarations, Parameter
from designhub.tolerancing.stackup.chain import Unit
from designhub.tolerancing.stackup.tolerances import deviations

LARGEST = 1e15
"""Beyond, a float holds no tenth of a millimetre, and a number is no size."""


@dataclass(frozen=True, kw_only=True)
class Toleranced:
    """One length or angle with its limit deviations, in its own unit."""

    name: str
    nominal: float
    unit: Unit
    tolerance: str
    lower: float
    upper: float


def toleranced_sizes(declarations: Declarations) -> tuple[tuple[Toleranced, ...], tuple[str, ...]]:
    """Return the toleranced sizes of a script and of the modules it imports, and the names that have no limits."""
    sizes: list[Toleranced] = []
    undefined: list[str] = []
    for parameter, nominal, unit in _lengths_and_angles(declarations):
        tolerance = parameter.tolerance or ""
        try:
            limits = deviations(tolerance, nominal, unit=unit)
        except Invalid:
            limits = None
        if limits is None or not all(math.isfinite(nominal + deviation) for deviation in limits):
            undefined.append(parameter.name)
            continue
        sizes.append(
            Toleranced(
                name=parameter.name,
                nominal=nominal,
                unit=unit,
                tolerance=tolerance,
                lower=limits.lower,
                upper=limits.upper,
            )
        )
    return tuple(sizes), tuple(undefined)


def _lengths_and_angles(declarations: Declarations) -> Iterator[tuple[Parameter, float, Unit]]:
    for parameter in (*declarations.parameters, *declarations.dimensions):
        value = parameter.value
        if parameter.tolerance is None or isinstance(value, bool) or not isinstance(value, int | float):
            continue
        if abs(value) > LARGEST:
            continue
        if parameter.unit in ("mm", "deg"):
            yield parameter, float(value), "mm" if parameter.unit == "mm" else "deg"
