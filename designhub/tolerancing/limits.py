"""Limits of one toleranced size: ``25 H7`` is +21/0 µm.

Its one rule: deviations are kept in µm as published, sizes in mm are made from them, never the other way round.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from designhub.script.tolerance import Zone, read_tolerance
from designhub.tolerancing.deviations import deviations
from designhub.tolerancing.grades import rank
from designhub.tolerancing.tables import Um, um
from designhub.tolerancing.undefined import Unreadable


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """A nominal size with its tolerance class, and what that allows."""

    nominal_mm: Um
    zone: Zone
    upper_um: Um
    """Upper limit deviation: ES of a hole, es of a shaft."""
    lower_um: Um
    """Lower limit deviation: EI of a hole, ei of a shaft."""

    @property
    def width_um(self) -> Um:
        """The tolerance: how far the two limits are apart."""
        return um(self.upper_um - self.lower_um)

    @property
    def largest_mm(self) -> float:
        """Upper limit of size."""
        return round(self.nominal_mm + self.upper_um / 1000, 6)

    @property
    def smallest_mm(self) -> float:
        """Lower limit of size."""
        return round(self.nominal_mm + self.lower_um / 1000, 6)

    @property
    def middle_mm(self) -> float:
        """The size half-way between the limits."""
        return round(self.nominal_mm + (self.upper_um + self.lower_um) / 2000, 6)

    @property
    def rounded_um(self) -> Um | None:
        """Where older tables print a rounded half grade for JS and js: that value, else None.

        ISO 286-1:1988, table 2, footnote: in IT7 to IT11 an odd tolerance may be rounded down to the even one below.
        ISO 286-1:2010 has the exact ±IT/2, which counts here.
        """
        odd = self.width_um % 2 == 1
        if self.zone.letters.lower() == "js" and 7 <= rank(self.zone.grade) <= 11 and odd:
            return um((self.width_um - 1) / 2)
        return None

    def as_json(self) -> dict[str, Any]:
        """Return the tolerance class and its deviations in the form of the contract."""
        return {"zone": str(self.zone), "upper_um": self.upper_um, "lower_um": self.lower_um}


def limits(zone: str | Zone, nominal_mm: float) -> Limits:
    """Return the limits of a tolerance class at a nominal size in mm.

    Raises Unreadable or ToleranceError for a text that names no tolerance class, Undefined where ISO 286-1 gives no
    value for it.

    >>> limits("g6", 25).upper_um, limits("g6", 25).lower_um
    (-7, -20)
    """
    return _limits(zone if isinstance(zone, Zone) else read_zone(zone), float(nominal_mm))


@lru_cache(maxsize=4096)
def _limits(zone: Zone, nominal_mm: float) -> Limits:
    upper, lower = deviations(zone, nominal_mm)
    return Limits(nominal_mm=um_free(nominal_mm), zone=zone, upper_um=upper, lower_um=lower)


def read_zone(text: str) -> Zone:
    """Return the tolerance class written ``text``: a letter or two and a grade, as ``H7``."""
    tolerance = read_tolerance(text)
    if not isinstance(tolerance, Zone):
        raise Unreadable("tolerancing.no_zone", text=text.strip())
    return tolerance


def um_free(value: float) -> int | float:
    """Return a size as it was meant to be written: an int where it is whole."""
    return int(value) if value == int(value) else value
