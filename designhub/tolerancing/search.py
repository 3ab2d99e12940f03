"""Which fit gives 5 to 30 µm at 25 mm?

Its one rule: what a standard recommends comes first, then what is cheapest to make: of two fits that do, the coarser.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import product

from designhub.script.tolerance import Zone
from designhub.tolerancing.deviations import LETTERS
from designhub.tolerancing.fits import Fit
from designhub.tolerancing.limits import limits
from designhub.tolerancing.preferred import recommended
from designhub.tolerancing.steps import checked_nominal
from designhub.tolerancing.tables import um
from designhub.tolerancing.undefined import Undefined, Unreadable
from designhub.units import convert, read_quantity

USUAL_GRADES = range(5, 12)
"""Grades in which fits are made; finer are for gauges, coarser for loose sizes (ISO 286-1:1988, 5.2)."""
FINE_MECHANICS = frozenset({"cd", "ef", "fg"})
"""Letters made for watches and instruments (ISO 286-1:1988, table 2, note), which a workshop has no gauges for."""
MOST = 20
"""Fits that a search gives."""
_RANGE = re.compile(r"(?P<low>[^.…]*?(?:[.,]\d+)?[^.…]*?)\s*(?:\.\.+|…)\s*(?P<high>.+)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """The clearance that a fit shall give, in µm; negative is interference."""

    min_um: float
    max_um: float


def search(nominal_mm: float, min_um: float, max_um: float, *, most: int = MOST) -> tuple[Fit, ...]:
    """Return the fits whose clearance always lies within ``min_um`` and ``max_um``, best first; negative: interference.

    First the preferred fits, then the recommended ones, then any of hole basis or shaft basis in IT5 to IT11; among
    equals the one that varies most, since coarse grades are cheap. Raises Undefined for a size outside ISO 286,
    Unreadable for a range upside down.

    >>> [str(found) for found in search(25, 5, 30)][:2]
    ['25 H6/g5', '25 G6/h5']
    """
    wanted = _wanted(min_um, max_um)
    checked_nominal(nominal_mm)
    found = [fit for fit in _candidates(nominal_mm) if _outside(fit, wanted) == 0]
    return tuple(sorted(found, key=_rank)[:most])


def nearest(nominal_mm: float, min_um: float, max_um: float, *, most: int = 3) -> tuple[Fit, ...]:
    """Return the fits that come closest to a wanted clearance, recommended ones only: for when no fit gives it.

    Raises as `search` does.
    """
    wanted = _wanted(min_um, max_um)
    checked_nominal(nominal_mm)
    listed = [fit for fit in _candidates(nominal_mm) if fit.preferred is not None]
    return tuple(sorted(listed, key=lambda fit: (_outside(fit, wanted), *_rank(fit)))[:most])


def read_range(text: str, *, language: str = "en") -> Wanted:
    """Return the clearance written ``5..30 um`` or ``-0.035..-0.001 mm``.

    Raises Unreadable for what is no range with a unit, QuantityError for an end that can't be read.
    """
    match = _RANGE.fullmatch(text.strip())
    if match is None or not match["low"]:
        raise Unreadable("tolerancing.range", text=text.strip())
    high = read_quantity(match["high"], language=language, expect="um")
    low = read_quantity(match["low"], language=language)
    low_um = low.to("µm") if low.unit else convert(low.value, high.unit, "µm")
    return _wanted(float(um(low_um)), float(um(high.to("µm"))))


def _wanted(min_um: float, max_um: float) -> Wanted:
    if not min_um <= max_um:
        raise Unreadable("tolerancing.range_order", low=min_um, high=max_um)
    return Wanted(min_um=min_um, max_um=max_um)


def _outside(fit: Fit, wanted: Wanted) -> float:
    """Return by how many µm the clearance may leave what is wanted, both ends together."""
    below = max(0.0, wanted.min_um - fit.min_clearance_um)
    return below + max(0.0, fit.max_clearance_um - wanted.max_um)


def _rank(fit: Fit) -> tuple[int, bool, float, bool, str]:
    preferred = fit.preferred
    unusual = {fit.hole.zone.letters.lower(), fit.shaft.zone.letters} & FINE_MECHANICS
    rank = 2 if preferred is None else preferred.rank
    return (rank, bool(unusual), -fit.span_um, fit.basis == "shaft", fit.zones)


def _candidates(nominal_mm: float) -> tuple[Fit, ...]:
    found = []
    for hole, shaft in _pairs():
        try:
            found.append(Fit(hole=limits(hole, nominal_mm), shaft=limits(shaft, nominal_mm)))
        except Undefined:
            continue  # this pair has no value at this size: not one to choose from
    return tuple(found)


@cache
def _pairs() -> tuple[tuple[Zone, Zone], ...]:
    """Return the pairs to choose from: the recommended, then hole and shaft basis with a hole at most one coarser."""
    pairs = {tuple(pair.split("/")): None for pair in recommended()}
    for grade, letters in product(USUAL_GRADES, LETTERS):
        for hole_grade in (grade, grade + 1):
            pairs.setdefault((f"H{hole_grade}", f"{letters}{grade}"))
            pairs.setdefault((f"{letters.upper()}{hole_grade}", f"h{grade}"))
    return tuple((_zone(hole), _zone(shaft)) for hole, shaft in pairs)


def _zone(text: str) -> Zone:
    letters = text.rstrip("0123456789")
    return Zone(letters=letters, grade=text[len(letters) :])
