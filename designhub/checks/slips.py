"""The factors by which people slip: a diameter drawn as a radius, inches taken for millimetres.

Source of the list: the mistakes that Morales Brignac, HETS Online Journal 9 (2020), saw in 21 senior students of
mechanical engineering, and the conversions themselves. Its one rule: a factor only explains a difference that is
there already; it never makes a finding by itself.
"""

from typing import Literal

from designhub.checks.finding import Words

Kind = Literal["length", "angle"]

_LENGTHS = (
    (2.0, "checks.slip.twice"),
    (0.5, "checks.slip.half"),
    (25.4, "checks.slip.inch"),
    (1 / 25.4, "checks.slip.inch"),
    (10.0, "checks.slip.ten"),
    (0.1, "checks.slip.ten"),
    (1000.0, "checks.slip.thousand"),
    (1e-3, "checks.slip.thousand"),
    (1e6, "checks.slip.million"),
    (1e-6, "checks.slip.million"),
)
_ANGLES = (
    (57.29577951308232, "checks.slip.radians"),
    (1 / 57.29577951308232, "checks.slip.radians"),
    (2.0, "checks.slip.opening"),
    (0.5, "checks.slip.opening"),
)

EXACTLY = 2e-3
"""How far, relatively, a ratio may be off its factor: less than the smallest tolerance would make it."""


def slip(measured: float, meant: float, kind: Kind = "length") -> Words | None:
    """Return the hint for the slip that turns ``meant`` into ``measured``, or None where no known factor does.

    >>> slip(12.0, 6.0)
    Words(key='checks.slip.twice', args={})
    >>> slip(6.1, 6.0) is None
    True
    """
    if not meant or not measured:
        return None
    ratio = measured / meant
    for factor, key in _LENGTHS if kind == "length" else _ANGLES:
        if abs(ratio / factor - 1) <= EXACTLY:
            return Words(key=key)
    return None
