"""Limit deviations of a link from the text of its tolerance: ``±0.1``, ``+0.2/-0.1 mm``, ``H7``, or a general class.

Its one rule: a tolerance that is not stated, and whose general class is not either, is an error and never nought.
"""

import re
from typing import NamedTuple

from designhub.script.tolerance import Tolerance, ToleranceError, Zone, read_tolerance
from designhub.tolerancing.general import general_tolerance
from designhub.tolerancing.limits import limits
from designhub.tolerancing.stackup.chain import Unit
from designhub.tolerancing.stackup.errors import StackupError
from designhub.units import QuantityError, compatible, convert, read_unit

_WITH_UNIT = re.compile(r"(?P<tolerance>.*[\d.,])\s*(?P<unit>[^\W\d_]+|[\"″])")
_UM_PER_MM = 1000


class LimitDeviations(NamedTuple):
    """How much larger and smaller than its nominal size a dimension may be, in its own unit."""

    upper: float
    lower: float


def deviations(
    text: str | None, nominal: float, *, unit: Unit = "mm", written_in: str | None = None, general: str | None = None
) -> LimitDeviations:
    """Return the limit deviations, in ``unit``, of a dimension of ``nominal`` (in ``unit``).

    ``written_in`` is the unit that a tolerance without one is in (the one in which the size was written); ``general``
    the class of ISO 2768-1 that holds where there is no text. Raises ToleranceError for a text that can't be read,
    StackupError where neither is given or the units don't match, and what ISO 286 or ISO 2768 don't give.
    """
    if text is None:
        return _general(nominal, unit, general)
    tolerance, stated = _read(text)
    if isinstance(tolerance, Zone):
        return _zone(tolerance, nominal, unit)
    scale = read_unit(stated or tolerance.unit or written_in or unit)
    if not compatible(scale, unit):
        raise StackupError("stackup.tolerance.unit", text=text, unit=unit)
    return LimitDeviations(convert(tolerance.upper, scale, unit), convert(tolerance.lower, scale, unit))


def _read(text: str) -> tuple[Tolerance, str]:
    """Return the tolerance, and the unit of a text such as ``±0.005 in``, which scripts don't know."""
    try:
        return read_tolerance(text), ""
    except ToleranceError:
        match = _WITH_UNIT.fullmatch(text.strip())
        if match is None:
            raise
        try:
            return read_tolerance(match["tolerance"]), read_unit(match["unit"])
        except (ToleranceError, QuantityError):
            pass
        raise


def _zone(zone: Zone, nominal: float, unit: Unit) -> LimitDeviations:
    if unit != "mm":
        raise StackupError("stackup.tolerance.zone_of_angle", zone=str(zone))
    found = limits(str(zone), abs(nominal))
    return LimitDeviations(found.upper_um / _UM_PER_MM, found.lower_um / _UM_PER_MM)


def _general(nominal: float, unit: Unit, general: str | None) -> LimitDeviations:
    if general is None:
        raise StackupError("stackup.tolerance.missing")
    if unit != "mm":
        raise StackupError("stackup.tolerance.general_of_angle")
    half = general_tolerance(abs(nominal), general)
    return LimitDeviations(half, -half)
