"""Limit deviations of every tolerance class, a to zc and A to ZC (ISO 286-1:2010, 4.3 and tables 2 to 5).

Theory of operation. A shaft's *fundamental deviation*, the limit next to the zero line, is tabulated by letter and step
of sizes; the other limit is one tolerance grade away. A hole's follows from the shaft's of the same letter:

- A to H mirror a to h: ``EI = -es``. JS and js lie evenly about the zero line. J6 to J8 and j5 to j8 are tabulated.
- K, M and N up to IT8, and P to ZC up to IT7, get ``ES = -ei + Δ`` with ``Δ = ITn - IT(n-1)``, so that a hole one
  grade coarser than its shaft gives the same fit in both systems (``H7/p6`` and ``P7/h6``). Δ is 0 up to 3 mm and over
  500 mm, and given for IT3 to IT8. Coarser grades mirror the shaft: ``ES = -ei``.
- Three exceptions: N9 and coarser have ``ES = 0`` (over 3 up to 500 mm); M6 over 250 up to 315 mm has ``ES = -9``
  where the rule gives -11; K9 and coarser are given up to 3 mm only.
- Up to 1 mm, A, B, a, b and N9 and coarser are not used.

Its one rule: what the tables leave empty is refused, and the refusal says what they do give.
"""

from functools import cache
from itertools import pairwise

from designhub.script.tolerance import Zone
from designhub.tolerancing.grades import GRADES, rank, tolerance_um
from designhub.tolerancing.steps import Step, Steps, checked_nominal
from designhub.tolerancing.tables import Um, number, rows, um
from designhub.tolerancing.undefined import Undefined

_TABLE = rows("shaft_deviations")
STEPS = Steps([Step(float(row["over_mm"]), float(row["up_to_mm"])) for row in _TABLE])
"""The intermediate steps: for letters that need no finer ones, neighbours hold the same value."""
_J_TABLE = rows("hole_j_deviations")
_J_STEPS = [float(row["up_to_mm"]) for row in _J_TABLE]

_BEFORE_J = frozenset({"a", "b", "c", "cd", "d", "e", "ef", "f", "fg", "g", "h"})
LETTERS = ("a", "b", "c", "cd", "d", "e", "ef", "f", "fg", "g", "h", "j", "js", "k", "m", "n", "p", "r", "s", "t", "u",
           "v", "x", "y", "z", "za", "zb", "zc")  # fmt: skip
"""Letters of shafts in the order of their zones, from below the zero line to above; holes have them as capitals."""
_DELTA_GRADES = range(3, 9)
"""Grades for which tables 2 and 3 give a Δ."""


def deviations(zone: Zone, nominal_mm: float) -> tuple[Um, Um]:
    """Return the upper and lower limit deviation (ES and EI, es and ei) of ``zone`` at a nominal size, in µm.

    Raises Undefined where ISO 286-1 gives none.

    >>> deviations(Zone(letters="K", grade="7"), 25)
    (6, -15)
    """
    if checked_nominal(nominal_mm) <= 1:
        _used_below_one(zone, nominal_mm)
    width = tolerance_um(zone.grade, nominal_mm)
    if zone.letters.lower() == "js":
        return um(width / 2), um(-width / 2)
    side, value = (_hole if zone.hole else _shaft)(zone, nominal_mm)
    return (um(value), um(value - width)) if side == "upper" else (um(value + width), um(value))


def _used_below_one(zone: Zone, nominal_mm: float) -> None:
    """ISO 286-1:2010, tables 2 to 5, notes."""
    if zone.letters.lower() in ("a", "b") or (zone.letters == "N" and rank(zone.grade) > 8):
        raise Undefined("tolerancing.letter_small", zone=str(zone), nominal=nominal_mm)


def _shaft(zone: Zone, nominal_mm: float) -> tuple[str, float]:
    """Return which limit of a shaft is fundamental, and its deviation (tables 4 and 5)."""
    letters, grade = zone.letters, rank(zone.grade)
    if letters == "j":
        return "lower", _tabulated_j(zone, nominal_mm)
    value = _tabulated(zone, nominal_mm)
    if letters == "k" and not 4 <= grade <= 7:
        value = 0.0
    return ("upper" if letters in _BEFORE_J else "lower"), value


def _hole(zone: Zone, nominal_mm: float) -> tuple[str, float]:
    """Return which limit of a hole is fundamental, and its deviation (tables 2 and 3)."""
    letters, grade = zone.letters, rank(zone.grade)
    if letters == "J":
        return "upper", _tabulated_j(zone, nominal_mm)
    mirrored = -_tabulated(zone, nominal_mm)
    if letters.lower() in _BEFORE_J:
        return "lower", mirrored
    if letters == "K" and grade > 8 and nominal_mm > 3:
        raise _other_grades(zone, nominal_mm, "3, 4, 5, 6, 7, 8")
    if letters == "N" and grade > 8 and 3 < nominal_mm <= 500:
        return "upper", 0.0
    if letters == "M" and grade == 6 and 250 < nominal_mm <= 315:
        return "upper", -9.0
    last = 8 if letters in ("K", "M", "N") else 7
    return "upper", mirrored + (_delta(zone, nominal_mm) if grade <= last else 0.0)


def _delta(zone: Zone, nominal_mm: float) -> float:
    """Return Δ = ITn - IT(n-1), by which the fine grades of K to ZC are raised."""
    if nominal_mm <= 3 or nominal_mm > 500:
        return 0.0
    grade = rank(zone.grade)
    if grade not in _DELTA_GRADES:
        raise _other_grades(zone, nominal_mm, "3, 4, 5, 6, 7, 8" if zone.letters == "K" else "3 … 18")
    return tolerance_um(grade, nominal_mm) - tolerance_um(grade - 1, nominal_mm)


def _tabulated(zone: Zone, nominal_mm: float) -> float:
    value = _cells(zone.letters.lower())[STEPS.index(nominal_mm)]
    if value is None:
        raise Undefined(
            "tolerancing.letter_size",
            zone=str(zone),
            letters=zone.letters,
            nominal=nominal_mm,
            over=_defined(zone.letters.lower()).over_mm,
            most=_defined(zone.letters.lower()).up_to_mm,
        )
    return value


def _tabulated_j(zone: Zone, nominal_mm: float) -> float:
    """Return ES of J6 to J8, ei of j5 to j8."""
    by_grade = _j_row(zone.hole, nominal_mm)
    value = by_grade.get(zone.grade)
    if value is None:
        if not by_grade:
            raise Undefined(
                "tolerancing.letter_size",
                zone=str(zone),
                letters=zone.letters,
                nominal=nominal_mm,
                over=0,
                most=_J_STEPS[-1],
            )
        raise _other_grades(zone, nominal_mm, ", ".join(by_grade))
    return value


def _j_row(hole: bool, nominal_mm: float) -> dict[str, float]:
    """Return the tabulated deviation of J or j at a size, by grade."""
    if hole:
        found = next((row for row, end in zip(_J_TABLE, _J_STEPS, strict=True) if nominal_mm <= end), None)
        cells = {} if found is None else {grade: number(found[f"J{grade}"]) for grade in ("6", "7", "8")}
    else:
        row = _TABLE[STEPS.index(nominal_mm)]
        cells = {grade: number(row[f"j{grade}"]) for grade in ("5", "6", "7", "8")}
    return {grade: value for grade, value in cells.items() if value is not None}


def _other_grades(zone: Zone, nominal_mm: float, grades: str) -> Undefined:
    return Undefined(
        "tolerancing.letter_grade", zone=str(zone), letters=zone.letters, nominal=nominal_mm, grades=grades
    )


@cache
def _cells(letters: str) -> tuple[float | None, ...]:
    return tuple(number(row[letters]) for row in _TABLE)


@cache
def _defined(letters: str) -> Step:
    """Return the sizes for which a letter has a value; the tables leave no gap in between."""
    steps = [step for step, value in zip(STEPS.all, _cells(letters), strict=True) if value is not None]
    assert all(one.up_to_mm == next_.over_mm for one, next_ in pairwise(steps))
    return Step(steps[0].over_mm, steps[-1].up_to_mm)


def zones_at(nominal_mm: float, *, hole: bool) -> tuple[Zone, ...]:
    """Return every tolerance class of holes, or of shafts, that is defined at a nominal size."""
    found = []
    for letters in LETTERS:
        for grade in GRADES:
            zone = Zone(letters=letters.upper() if hole else letters, grade=grade)
            try:
                deviations(zone, nominal_mm)
            except Undefined:
                continue
            found.append(zone)
    return tuple(found)
