"""Standard tolerance grades IT01 to IT18 (ISO 286-1:2010, 4.2.5 and table 1).

Its one rule: the published table decides. The formulas behind it (ISO 286-1:1988, annex A) do not reproduce it and
serve only to test that it is plausible.
"""

from functools import cache

from designhub.tolerancing.steps import Step, Steps, checked_nominal
from designhub.tolerancing.tables import Um, number, rows, um
from designhub.tolerancing.undefined import Undefined

GRADES = ("01", "0", *(str(grade) for grade in range(1, 19)))
"""All grades as they are written, finest first."""
FINEST_SMALL = 14
"""From this grade on nothing is defined up to and including 1 mm (ISO 286-1:2010, table 1, note)."""

_TABLE = rows("it_grades")
STEPS = Steps([Step(float(row["over_mm"]), float(row["up_to_mm"])) for row in _TABLE])
"""The main steps."""


def rank(grade: str) -> int:
    """Return the place of ``grade`` among the grades as a number: -1 for ``01``, else the grade itself.

    Raises Undefined for what is no grade (``19``).
    """
    if grade not in GRADES:
        raise Undefined("tolerancing.grade", grade=grade, finest=GRADES[0], coarsest=GRADES[-1])
    return -1 if grade == "01" else int(grade)


def tolerance_um(grade: str | int, nominal_mm: float) -> Um:
    """Return the tolerance IT``grade`` of a nominal size in µm.

    Raises Undefined outside 0 to 3150 mm, for IT14 and coarser up to 1 mm, for IT01 and IT0 over 500 mm.

    >>> tolerance_um(7, 25)
    21
    """
    name = str(grade)
    if rank(name) >= FINEST_SMALL and checked_nominal(nominal_mm) <= 1:
        raise Undefined("tolerancing.grade_small", grade=name, nominal=nominal_mm)
    value = _cell(name, STEPS.index(nominal_mm))
    if value is None:
        raise Undefined("tolerancing.grade_large", grade=name, nominal=nominal_mm, most=500)
    return value


@cache
def _cell(grade: str, step: int) -> Um | None:
    value = number(_TABLE[step][f"IT{grade}"])
    return None if value is None else um(value)


def grade_of(width_um: float, nominal_mm: float) -> str:
    """Return the coarsest grade whose tolerance is not wider than ``width_um`` (``01`` where even that is wider).

    >>> grade_of(25, 25)
    '7'
    """
    step = STEPS.index(nominal_mm)
    widths = [(grade, _cell(grade, step)) for grade in GRADES]
    reached = [grade for grade, width in widths if width is not None and width <= width_um + 1e-9]
    return reached[-1] if reached else GRADES[0]
