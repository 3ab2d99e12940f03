"""The factors by which people slip: a diameter drawn as a radius, inches taken for millimetres.

Source of the list: the mistakes that Morales Brignac, HETS Online Journal 9 (2020), saw in 21 senior students of
mechanical engineering, and the conversions themselves: 1 in = 25.4 mm (ISO 80000-3:2019), g = 9.806 65 m/s² (3rd
CGPM, 1901). Its one rule: a factor only explains a difference that is there already; it never makes a finding by
itself.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from designhub.checks.finding import Words

Kind = Literal["length", "angle", "area", "volume", "inertia", "force", "mass", "stress", "torque", "density"]
"""What the values are. ``inertia``: second moment of area."""

FactorName = Literal["twice", "inch", "radians", "gravity", "gauge", "pi", "decimal"]

GRAVITY = 9.80665
DEGREES = 180.0 / math.pi
EXACTLY = 2e-3
"""How far, relatively, a ratio may be off its factor: less than the smallest tolerance would make it."""


@dataclass(frozen=True, kw_only=True)
class Factor:
    """A known factor between a value and what it should be."""

    name: FactorName
    """``gauge``: 4, 8 or 16, as a diameter in the place of a radius gives in areas, volumes and second moments of
    area; ``decimal``: a power of ten."""
    factor: float
    """By what the reference is multiplied to be the value: below 1 where the value is too small."""


_KNOWN: tuple[tuple[FactorName, float], ...] = (
    ("twice", 2.0),
    ("inch", 25.4),
    ("radians", DEGREES),
    ("gravity", GRAVITY),
    ("pi", math.pi),
    *(("gauge", number) for number in (4.0, 8.0, 16.0)),
    *(("inch", 25.4**power) for power in (2, 3)),
    *(("decimal", 10.0**power) for power in (1, 2, 3, 6, 9, 12)),
)  # fmt: skip

_HINTS: dict[Kind, tuple[tuple[float, str], ...]] = {
    "length": (
        (2.0, "checks.slip.twice"),
        (0.5, "checks.slip.half"),
        (25.4, "checks.slip.inch"),
        (1 / 25.4, "checks.slip.inch"),
        (10.0, "checks.slip.ten"),
        (0.1, "checks.slip.ten"),
        (1e3, "checks.slip.thousand"),
        (1e-3, "checks.slip.thousand"),
        (1e6, "checks.slip.million"),
        (1e-6, "checks.slip.million"),
        (math.pi, "checks_units.slip.circumference"),
        (1 / math.pi, "checks_units.slip.circumference"),
    ),
    "angle": (
        (DEGREES, "checks.slip.radians"),
        (1 / DEGREES, "checks.slip.radians"),
        (2.0, "checks.slip.opening"),
        (0.5, "checks.slip.opening"),
    ),
    "area": (
        (4.0, "checks_units.slip.area_twice"),
        (0.25, "checks_units.slip.area_half"),
        (25.4**2, "checks_units.slip.area_inch"),
        (25.4**-2, "checks_units.slip.area_inch"),
        (100.0, "checks_units.slip.area_ten"),
        (0.01, "checks_units.slip.area_ten"),
        (1e6, "checks_units.slip.area_thousand"),
        (1e-6, "checks_units.slip.area_thousand"),
    ),
    "volume": (
        (8.0, "checks_units.slip.volume_twice"),
        (0.125, "checks_units.slip.volume_twice"),
        (25.4**3, "checks_units.slip.volume_inch"),
        (25.4**-3, "checks_units.slip.volume_inch"),
        (1e3, "checks_units.slip.volume_ten"),
        (1e-3, "checks_units.slip.volume_ten"),
        (1e9, "checks_units.slip.volume_thousand"),
        (1e-9, "checks_units.slip.volume_thousand"),
    ),
    "inertia": (
        (16.0, "checks_units.slip.inertia_twice"),
        (1 / 16.0, "checks_units.slip.inertia_twice"),
        (1e12, "checks_units.slip.inertia_thousand"),
        (1e-12, "checks_units.slip.inertia_thousand"),
    ),
    "force": (
        (GRAVITY, "checks_units.slip.gravity"),
        (1 / GRAVITY, "checks_units.slip.gravity"),
        (1e3, "checks_units.slip.kilonewton"),
        (1e-3, "checks_units.slip.kilonewton"),
    ),
    "mass": (
        (GRAVITY, "checks_units.slip.gravity"),
        (1 / GRAVITY, "checks_units.slip.gravity"),
        (1e3, "checks_units.slip.gram"),
        (1e-3, "checks_units.slip.gram"),
    ),
    "stress": (
        (1e6, "checks_units.slip.pascal"),
        (1e-6, "checks_units.slip.pascal"),
        (1e3, "checks_units.slip.gigapascal"),
        (1e-3, "checks_units.slip.gigapascal"),
        (10.0, "checks_units.slip.bar"),
        (0.1, "checks_units.slip.bar"),
        (GRAVITY, "checks_units.slip.gravity"),
        (1 / GRAVITY, "checks_units.slip.gravity"),
    ),
    "torque": (
        (1e3, "checks_units.slip.newton_metre"),
        (1e-3, "checks_units.slip.newton_metre"),
        (GRAVITY, "checks_units.slip.gravity"),
        (1 / GRAVITY, "checks_units.slip.gravity"),
    ),
    "density": (
        (1e-3, "checks_units.slip.density_gram"),
        (1e3, "checks_units.slip.density_gram"),
        (1e-9, "checks_units.slip.density_cubic"),
        (1e-12, "checks_units.slip.density_tonne"),
    ),
}
"""By kind: by what the value is too large, and what that says."""


_NEIGHBOURLY = 5.0
_INTO = {
    "checks.slip.inch": ("checks_units.slip.into.inch_small", "checks_units.slip.into.inch_large"),
    "checks.slip.ten": ("checks_units.slip.into.ten_small", "checks_units.slip.into.ten_large"),
    "checks.slip.thousand": ("checks_units.slip.into.thousand_small", "checks_units.slip.into.thousand_large"),
    "checks.slip.million": ("checks_units.slip.into.million", "checks_units.slip.into.million"),
    "checks.slip.radians": ("checks_units.slip.into.radians", "checks_units.slip.into.radians"),
}
"""How a hint reads where the value is known to be the wrong one: too small, too large."""


def slip(value: float, reference: float, kind: Kind = "length") -> Words | None:
    """Return the hint for the slip that turns ``reference`` into ``value``, or None where no known factor does.

    >>> slip(12.0, 6.0)
    Words(key='checks.slip.twice', args={})
    >>> slip(6.1, 6.0) is None
    True
    """
    ratio = _ratio(value, reference)
    if ratio is None:
        return None
    for factor, key in _HINTS[kind]:
        if abs(ratio / factor - 1) <= EXACTLY:
            return Words(key=key)
    return None


def slip_factor(value: float, reference: float, *, within: float = EXACTLY) -> Factor | None:
    """Return the known factor between ``value`` and ``reference``, whatever they are, or None.

    ``within`` is how far, relatively, the ratio may be off the factor: wider for answers that were rounded.

    >>> slip_factor(4.0, 1.0), slip_factor(0.10197, 1.0)
    (Factor(name='gauge', factor=4.0), Factor(name='gravity', factor=0.10197162129779283))
    """
    ratio = _ratio(value, reference)
    if ratio is None:
        return None
    for name, number in _KNOWN:
        for factor in (number, 1 / number):
            if abs(ratio / factor - 1) <= within:
                return Factor(name=name, factor=factor)
    return None


def slip_into(value: float, low: float, high: float, kind: Kind = "length") -> Words | None:
    """Return the hint for the slip without which ``value`` would lie from ``low`` to ``high``, or None.

    Of several the one that brings it nearest to the middle (of a range above zero: by ratio). Factors such as 2 and pi
    explain nothing here: what is a little outside a range is simply outside.
    """
    if not 0 < low < high or not value or not math.isfinite(value) or low <= value <= high:
        return None
    middle = math.sqrt(low) * math.sqrt(high)
    found = [(abs(math.log(abs(value) / factor / middle)), key) for factor, key in _into(value, low, high, kind)]
    if not found:
        return None
    key = min(found)[1]
    small, large = _INTO.get(key, (key, key))
    return Words(key=small if abs(value) < low else large)


def _into(value: float, low: float, high: float, kind: Kind) -> Iterator[tuple[float, str]]:
    for factor, key in _HINTS[kind]:
        if max(factor, 1 / factor) > _NEIGHBOURLY and low <= value / factor <= high:
            yield factor, key


def _ratio(value: float, reference: float) -> float | None:
    """Return ``value``/``reference``, or None where no factor can explain it."""
    if not reference or not math.isfinite(value) or not math.isfinite(reference):
        return None
    ratio = value / reference
    return ratio if ratio > 0 and math.isfinite(ratio) else None
