"""What the formulas of machine elements refuse: values for which the physics or the source does not hold.

The one rule: outside the range is an error that names the argument, its value and the range; nothing is clipped.
"""

from itertools import pairwise

from designhub.analysis.formula import OutOfRange


def positive(**values: float) -> None:
    """Raise OutOfRange for the first of ``values`` that is not above zero."""
    for name, value in values.items():
        if not value > 0:
            raise OutOfRange("analysis.elements.positive", name=name, value=value)


def not_negative(**values: float) -> None:
    """Raise OutOfRange for the first of ``values`` below zero."""
    for name, value in values.items():
        if value < 0:
            raise OutOfRange("analysis.elements.negative", name=name, value=value)


def within(low: float, high: float, **values: float) -> None:
    """Raise OutOfRange for the first of ``values`` outside ``low`` to ``high`` (both allowed)."""
    for name, value in values.items():
        if not low <= value <= high:
            raise OutOfRange("analysis.elements.between", name=name, value=value, low=low, high=high)


def increasing(**values: float) -> None:
    """Raise OutOfRange where one of ``values`` is not larger than the one before it."""
    for (smaller, low), (larger, high) in pairwise(values.items()):
        if not low < high:
            raise OutOfRange("analysis.elements.order", smaller=smaller, low=low, larger=larger, high=high)


def poisson(**values: float) -> None:
    """Raise OutOfRange for a Poisson ratio that no isotropic elastic material has."""
    for name, value in values.items():
        if not -1 < value <= 0.5:
            raise OutOfRange("analysis.elements.poisson", name=name, value=value)
