"""How a script states a quantity: ``mm(6.0, "h6", lo=4, hi=8, doc="...")``, ``quantity(3, "N/mm")``.

Each function gives a Dimension in the hub's working unit. Its one rule: what is stated at the top level of a script
with plain values is also a parameter, read from the source by ``building.parameters`` without running it.
"""

import math
from typing import Protocol

from designhub.script import algebra
from designhub.script.dimension import Dimension
from designhub.script.tolerance import read_tolerance
from designhub.script.unit_error import UnitError, refused
from designhub.units.errors import QuantityError


def declared(
    value: float,
    unit: str,
    tolerance: str | None = None,
    lo: float | None = None,
    hi: float | None = None,
    doc: str = "",
) -> Dimension:
    """Return ``value`` (a number in ``unit``, or a Dimension of that kind) as a Dimension with what is said of it.

    Raises `UnitError` for a Dimension of another kind or an unknown unit, ``tolerance.ToleranceError`` for a
    tolerance that can't be read.
    """
    try:
        counted, factor = algebra.working(unit)
    except QuantityError as error:
        raise UnitError(error.key, **error.message.args) from None
    made = Dimension(_in(value, counted, factor), counted)
    if tolerance is not None:
        read_tolerance(tolerance)
        made.tolerance = tolerance
    made.low = None if lo is None else _in(lo, counted, factor)
    made.high = None if hi is None else _in(hi, counted, factor)
    made.doc = doc
    return made


def _in(value: float, unit: str, factor: float) -> float:
    """Return ``value`` as a plain number in the working unit ``unit``."""
    if isinstance(value, Dimension):
        known = algebra.into(value.unit, unit)
        if known is None:
            raise refused("script.unit.convert", value, Dimension(1.0, unit))
        return float.__float__(value) * known
    # A factor below one as a division: 250 um are 0.25 mm to the last digit.
    return float(value) * factor if factor >= 1 else float(value) / algebra.inverse(factor)


class Stating(Protocol):
    """A function that states a quantity in its unit."""

    def __call__(
        self,
        value: float,
        tolerance: str | None = None,
        *,
        lo: float | None = None,
        hi: float | None = None,
        doc: str = "",
        motion: bool = False,
    ) -> Dimension:
        """Return ``value`` with its unit; tolerance (``h6``, ``±0.1``), range and ``doc`` are optional.

        ``motion`` says that it is the position of something that moves from ``lo`` to ``hi``.
        """


UNIT_OF: dict[str, str] = {}
"""The unit that each of the functions below states, by name."""


def _stating(name: str, unit: str, what: str) -> Stating:
    def state(
        value: float,
        tolerance: str | None = None,
        *,
        lo: float | None = None,
        hi: float | None = None,
        doc: str = "",
        motion: bool = False,  # noqa: ARG001 - the hub reads it from the source
    ) -> Dimension:
        return declared(value, unit, tolerance, lo, hi, doc)

    state.__name__ = state.__qualname__ = name
    state.__doc__ = f"Return {what} as a Dimension; tolerance (``h6``, ``±0.1``), range and ``doc`` are optional."
    UNIT_OF[name] = unit
    return state


mm = _stating("mm", "mm", "a length in millimetres")
cm = _stating("cm", "cm", "a length in centimetres")
m = _stating("m", "m", "a length in metres")
um = _stating("um", "µm", "a length in micrometres")
inch = _stating("inch", "in", "a length in inches")
deg = _stating("deg", "deg", "an angle in degrees")
rad = _stating("rad", "rad", "an angle in radians")
N = _stating("N", "N", "a force in newtons")
kN = _stating("kN", "kN", "a force in kilonewtons")  # noqa: N816 - the unit is written so
MPa = _stating("MPa", "MPa", "a stress in megapascals (N/mm²)")
GPa = _stating("GPa", "GPa", "a stress in gigapascals")
bar = _stating("bar", "bar", "a pressure in bars")
Nm = _stating("Nm", "N·m", "a torque in newton metres")
Nmm = _stating("Nmm", "N·mm", "a torque in newton millimetres")
kg = _stating("kg", "kg", "a mass in kilograms")
g = _stating("g", "g", "a mass in grams")
s = _stating("s", "s", "a time in seconds")
rpm = _stating("rpm", "rpm", "a rotational speed in revolutions per minute")
W = _stating("W", "W", "a power in watts")


def quantity(
    value: float,
    unit: str,
    tolerance: str | None = None,
    *,
    lo: float | None = None,
    hi: float | None = None,
    doc: str = "",
    motion: bool = False,  # noqa: ARG001 - the hub reads it from the source
) -> Dimension:
    """Return a quantity in any unit of the hub: ``quantity(3, "N/mm")``, ``quantity(7850, "kg/m³")``."""
    return declared(value, unit, tolerance, lo, hi, doc)


def count(value: int, *, lo: int | None = None, hi: int | None = None, doc: str = "") -> int:  # noqa: ARG001
    """Return a whole number (holes, teeth, bodies); with its range and doc, which the hub reads from the source."""
    if isinstance(value, bool) or value != int(value):
        raise UnitError("script.unit.count", value=str(value))
    return int(value)


def number(value: float, *, lo: float | None = None, hi: float | None = None, doc: str = "") -> float:  # noqa: ARG001
    """Return a plain number (a ratio, a factor); with its range and doc, which the hub reads from the source."""
    return float(value)


def sin(angle: float) -> float:
    """Return the sine of an angle: of a Dimension in its unit, of a plain number in degrees as CadQuery takes it."""
    return math.sin(_radians(angle))


def cos(angle: float) -> float:
    """Return the cosine of an angle: of a Dimension in its unit, of a plain number in degrees."""
    return math.cos(_radians(angle))


def tan(angle: float) -> float:
    """Return the tangent of an angle: of a Dimension in its unit, of a plain number in degrees."""
    return math.tan(_radians(angle))


def _radians(angle: float) -> float:
    return angle.radians if isinstance(angle, Dimension) else math.radians(angle)


def sqrt(value: float) -> float:
    """Return the square root; of an area it is a length."""
    root: float = value**0.5
    return root
