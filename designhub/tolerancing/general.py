"""General tolerances of sizes without a tolerance of their own (ISO 2768-1:1989, classes f, m, c, v).

Its one rule: a step is "over a, up to and including b", the first one starts at its lower end, and where a class has no
value the drawing has to state one.
"""

from functools import cache
from typing import Literal, get_args

from designhub.tolerancing.tables import number, rows
from designhub.tolerancing.undefined import Undefined

GeneralClass = Literal["f", "m", "c", "v"]
"""Fine, medium, coarse, very coarse."""
CLASSES: tuple[GeneralClass, ...] = get_args(GeneralClass)


def general_tolerance(nominal_mm: float, name: str) -> float:
    """Return the limit deviation ± in mm of a length, diameter or distance in the class ``name`` (table 1).

    Raises Undefined below 0.5 mm, over 4000 mm, and where the class has none; the message says what it has.

    >>> general_tolerance(25, "m")
    0.2
    """
    return _found("linear", name, nominal_mm)


def general_edge(nominal_mm: float, name: str) -> float:
    """Return the limit deviation ± in mm of a broken edge: an external radius or the height of a chamfer (table 2).

    Raises Undefined below 0.5 mm.
    """
    return _found("edge", name, nominal_mm)


def general_angle(shorter_leg_mm: float, name: str) -> float:
    """Return the limit deviation ± in degrees of an angle, by the length of its shorter leg (table 3).

    Raises Undefined for a leg without length.

    >>> general_angle(30, "m")
    0.5
    """
    return _found("angle", name, shorter_leg_mm) / 60


def general_source(name: str) -> str:
    """Return how a drawing names the class: ``ISO 2768-1:1989, class m``."""
    return f"ISO 2768-1:1989, class {checked_class(name)}"


def checked_class(name: str) -> GeneralClass:
    """Return the class ``name``; raise Undefined for what is none."""
    if name not in CLASSES:
        raise Undefined("tolerancing.general.class", name=name, known=", ".join(CLASSES))
    return name


Rows = tuple[tuple[float, float, float], ...]
"""Of each step: over (mm), up to (mm), value."""


@cache
def _steps(table: str, name: str) -> Rows:
    return steps("general_linear", table, name)


def _found(table: str, name: str, nominal_mm: float) -> float:
    return found(_steps(table, checked_class(name)), name, nominal_mm, from_=0.5 if table != "angle" else None)


def steps(file: str, table: str, name: str) -> Rows:
    """Return the steps of one class in one table that have a value."""
    cells = (
        (number(row["over_mm"]), number(row["up_to_mm"]), number(row[name]))
        for row in rows(file)
        if row["table"] == table
    )
    return tuple((over or 0.0, upto or float("inf"), value) for over, upto, value in cells if value is not None)


def found(defined: Rows, name: str, nominal_mm: float, *, from_: float | None = None) -> float:
    """Return the value of the step that a size is in; the size ``from_`` itself counts to the first step.

    Raises Undefined where no step has it.
    """
    for over, upto, value in defined:
        if over < nominal_mm <= upto or nominal_mm == from_ == over:
            return value
    low, high = defined[0][0], defined[-1][1]
    shown = nominal_mm if abs(nominal_mm) < 1e12 else 0
    if nominal_mm <= low and (low == from_ or high == float("inf")):
        raise Undefined("tolerancing.general.small", nominal=shown, low=low)
    raise Undefined("tolerancing.general.range", name=name, nominal=shown, low=low, high=high)
