"""Steps of nominal sizes: "over a, up to and including b".

ISO 286-1:2010, table 1 (main steps), tables 2 to 5 (intermediate steps). Its one rule: a size at the border of two
steps belongs to the lower one.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from designhub.tolerancing.undefined import Undefined

LARGEST_MM = 3150
"""Largest nominal size of ISO 286-1:2010, clause 1."""


@dataclass(frozen=True, slots=True)
class Step:
    """Nominal sizes over ``over_mm``, up to and including ``up_to_mm``."""

    over_mm: float
    up_to_mm: float

    @property
    def middle_mm(self) -> float:
        """Geometric mean of both ends, from which the values of the standard were once computed.

        ISO 286-1:1988, annex A.2; the first step, which starts at nought, counts from 1 mm.
        """
        return float(((self.over_mm or 1.0) * self.up_to_mm) ** 0.5)


class Steps:
    """Steps that join without a gap; finds the one that a size is in."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self.all = tuple(steps)
        self._ends = [step.up_to_mm for step in steps]

    def index(self, nominal_mm: float) -> int:
        """Return the number of the step that ``nominal_mm`` is in, or raise `Undefined`."""
        checked_nominal(nominal_mm)
        number = bisect_left(self._ends, nominal_mm)
        if number == len(self._ends):
            raise Undefined("tolerancing.size", nominal=nominal_mm, most=self._ends[-1])
        return number


def checked_nominal(nominal_mm: float) -> float:
    """Return a nominal size that ISO 286 knows (0 < D ≤ 3150 mm), or raise `Undefined`."""
    if not 0 < nominal_mm <= LARGEST_MM:
        # NaN and infinity are no sizes, and no message can write them
        shown = nominal_mm if abs(nominal_mm) < 1e12 else 0
        raise Undefined("tolerancing.size", nominal=shown, most=LARGEST_MM)
    return nominal_mm
