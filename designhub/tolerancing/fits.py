"""Fits: what a hole and a shaft of the same nominal size give together (ISO 286-1:2010, 3.4 and clause 5).

Its one rule: clearance is positive and interference negative clearance, so that one pair of numbers says it all.
"""

import re
from dataclasses import dataclass
from typing import Any, Literal

from designhub.script.tolerance import Zone
from designhub.tolerancing.limits import Limits, limits, read_zone
from designhub.tolerancing.preferred import Preference, preference
from designhub.tolerancing.tables import Um, um
from designhub.tolerancing.undefined import Undefined, Unreadable
from designhub.units import read_quantity

Kind = Literal["clearance", "transition", "interference"]
Basis = Literal["hole", "shaft", "both", "none"]

LONGEST = 60
"""Characters that a fit may have."""
_ZONE = r"[A-Za-z]{1,2}\s?\d{1,2}"
_FIT = re.compile(rf"(?P<size>.*?)(?P<first>{_ZONE})(?:\s*[/\-−–]\s*(?P<second>{_ZONE}))?")
_PLAIN = re.compile(r"\d{1,4}(?:\.\d{1,2})?")
"""A size in mm that can be read in one way only, whatever the decimal sign."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Fit:
    """A hole and a shaft of one nominal size."""

    hole: Limits
    shaft: Limits

    @property
    def nominal_mm(self) -> Um:
        """The nominal size that both share."""
        return self.hole.nominal_mm

    @property
    def min_clearance_um(self) -> Um:
        """Smallest hole less largest shaft: ``EI - es``."""
        return um(self.hole.lower_um - self.shaft.upper_um)

    @property
    def max_clearance_um(self) -> Um:
        """Largest hole less smallest shaft: ``ES - ei``."""
        return um(self.hole.upper_um - self.shaft.lower_um)

    @property
    def kind(self) -> Kind:
        """What the limits of size promise; touching limits (clearance 0) count to the side that they close.

        ISO 286-1:2010, 3.4.5 to 3.4.7.
        """
        if self.min_clearance_um >= 0:
            return "clearance"
        return "interference" if self.max_clearance_um <= 0 else "transition"

    @property
    def basis(self) -> Basis:
        """Whether hole (H) or shaft (h) lies at the zero line (ISO 286-1:2010, 5.3)."""
        hole, shaft = self.hole.zone.letters == "H", self.shaft.zone.letters == "h"
        if hole and shaft:
            return "both"
        return "hole" if hole else "shaft" if shaft else "none"

    @property
    def span_um(self) -> Um:
        """By how much the clearance varies: the sum of both tolerances (ISO 286-1:2010, 3.4.8)."""
        return um(self.hole.width_um + self.shaft.width_um)

    @property
    def preferred(self) -> Preference | None:
        """Which standard recommends this pair of classes, None where none does."""
        return preference(self.zones)

    @property
    def zones(self) -> str:
        """The two tolerance classes as they are written: ``H7/g6``."""
        return f"{self.hole.zone}/{self.shaft.zone}"

    def __str__(self) -> str:
        return f"{self.nominal_mm:g} {self.zones}"

    def as_json(self) -> dict[str, Any]:
        """Return the fit in the form of the contract; a negative clearance is an interference."""
        return {
            "nominal_mm": self.nominal_mm,
            "kind": self.kind,
            "hole": self.hole.as_json(),
            "shaft": self.shaft.as_json(),
            "clearance_um": {"min": self.min_clearance_um, "max": self.max_clearance_um},
        }


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """A text taken apart: a size with one tolerance class, or two."""

    nominal_mm: float
    first: Zone
    second: Zone | None


def fit(text: str, nominal_mm: float | None = None, *, language: str = "en") -> Fit:
    """Return the fit written ``25 H7/g6``, or ``H7/g6`` with its size in mm beside it.

    ``language`` says how a decimal comma is read. Raises Unreadable for what is no fit, QuantityError for a size that
    can't be read, Undefined where ISO 286-1 gives no value.

    >>> found = fit("25 H7/g6")
    >>> found.kind, found.min_clearance_um, found.max_clearance_um
    ('clearance', 7, 41)
    """
    written = read_fit(text, nominal_mm, language=language)
    if written.second is None:
        raise Unreadable("tolerancing.fit.half", text=text.strip(), zone=str(written.first))
    return Fit(hole=limits(written.first, written.nominal_mm), shaft=limits(written.second, written.nominal_mm))


def read_fit(text: str, nominal_mm: float | None = None, *, language: str = "en") -> Written:
    """Take ``25 H7/g6``, ``25 H7`` or ``Ø25,5 mm g6`` apart; a fit names the hole first (ISO 286-1:2010, 5.2).

    Raises Unreadable or QuantityError.
    """
    match = _FIT.fullmatch(text.strip()) if len(text) <= LONGEST else None
    if match is None:
        raise Unreadable("tolerancing.fit.unreadable", text=text.strip()[:LONGEST])
    first = read_zone(match["first"])
    second = read_zone(match["second"]) if match["second"] else None
    if second is not None:
        _in_order(text, first, second)
    size = match["size"].strip()
    if size and nominal_mm is not None:
        raise Unreadable("tolerancing.fit.unreadable", text=text.strip())
    if not size and nominal_mm is None:
        raise Unreadable("tolerancing.fit.size", text=text.strip())
    return Written(
        nominal_mm=read_size(size, language) if nominal_mm is None else nominal_mm, first=first, second=second
    )


def _in_order(text: str, first: Zone, second: Zone) -> None:
    if first.hole and not second.hole:
        return
    if first.hole == second.hole:
        raise Unreadable("tolerancing.fit.holes" if first.hole else "tolerancing.fit.shafts", text=text.strip())
    raise Unreadable("tolerancing.fit.order", text=text.strip(), fit=f"{second}/{first}")


def read_size(text: str, language: str = "en") -> float:
    """Return a nominal size in mm: a number of mm, or a length with its unit. Raises QuantityError."""
    if _PLAIN.fullmatch(text):
        return float(text)
    read = read_quantity(text, language=language)
    return read.value if read.unit == "" else round(read_quantity(text, language=language, expect="mm").to("mm"), 6)


def joined(hole: Limits, shaft: Limits) -> Fit:
    """Return the fit of two limits; raise Undefined where their nominal sizes differ."""
    if hole.nominal_mm != shaft.nominal_mm:
        raise Undefined("tolerancing.fit.sizes", hole=hole.nominal_mm, shaft=shaft.nominal_mm)
    return Fit(hole=hole, shaft=shaft)
