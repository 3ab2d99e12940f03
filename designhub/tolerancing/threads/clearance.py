"""Clearance holes for bolts and screws: ISO 273:1979, series fine, medium and coarse (``iso273.csv``).

M12 to M16 are 13.5, 15.5 and 17.5 mm in the medium series; 14, 16 and 18 mm, which circulate too, are those of the
withdrawn DIN 69. Its one rule: a size that the table does not hold is refused.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from designhub.tolerancing.threads.error import ThreadError
from designhub.tolerancing.threads.metric import near_sizes, number, table

Series = Literal["fine", "medium", "coarse"]
SERIES: tuple[Series, ...] = get_args(Series)
_WRITTEN = re.compile(r"M\s*(?P<size>\d+(?:[.,]\d+)?)(?:\s+(?P<series>[a-zA-Z]+))?", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Clearance:
    """The hole that a screw passes through."""

    size_mm: float
    """Nominal diameter of the screw."""
    series: Series | None
    """None where none was named: any of the three will do."""
    diameters_mm: Mapping[Series, float]
    """By series."""

    @property
    def wanted_mm(self) -> float:
        """The diameter of the named series, else of the medium one."""
        return self.diameters_mm[self.series or "medium"]

    def series_of(self, diameter_mm: float, within_mm: float = 1e-3) -> Series | None:
        """Return the series that a hole of ``diameter_mm`` is of, None where it is of none."""
        fitting = (series for series, hole in self.diameters_mm.items() if abs(hole - diameter_mm) <= within_mm)
        return next(fitting, None)


def clearance(text: str) -> Clearance:
    """Return the clearance hole for a screw written ``M6`` or ``M6 fine``; raise `ThreadError` for what there is not.

    >>> clearance("M6").wanted_mm, clearance("M6 fine").wanted_mm
    (6.6, 6.4)
    """
    match = _WRITTEN.fullmatch(text.strip())
    series = (match["series"] or "").lower() if match else ""
    if match is None or (series and series not in SERIES):
        raise ThreadError("threads.clearance_unreadable", text=text[:40])
    size = number(match["size"])
    row = _holes().get(size)
    if row is None:
        raise ThreadError("threads.size", text=text.strip(), near=near_sizes(size, tuple(_holes())))
    named: Series | None = next((known for known in SERIES if known == series), None)
    return Clearance(size_mm=size, series=named, diameters_mm=row)


def clearance_hole(screw: str, series: Series = "medium") -> float:
    """Return the diameter in mm of the hole that ``screw`` (``M6``) passes through (ISO 273:1979)."""
    return clearance(screw).diameters_mm[series]


@cache
def _holes() -> Mapping[float, Mapping[Series, float]]:
    return {
        float(row["size_mm"]): {series: float(row[f"{series}_mm"]) for series in SERIES} for row in table("iso273.csv")
    }
