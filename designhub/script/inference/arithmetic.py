"""The units of sums, products, powers and comparisons, and what is wrong with them.

The same rules as in ``script.dimension``: where a run would raise, a fault is sure. Its one rule: a plain number takes
the unit of the other side, and nothing is computed with more than floats.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from designhub.errors import Invalid
from designhub.script import algebra
from designhub.script.inference.values import PLAIN, UNKNOWN, Number, Unknown

DEGREES = 180.0 / math.pi
_NEAR = 5e-2
"""How far, relatively, a factor may be off 57.3 and still be meant as that (57, 3.14 / 180, 0.017)."""
_LARGEST_EXPONENT = 12.0
_LONGEST_UNIT = 60
_HUGE_POWER = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{3}")

Fault = Literal["add", "subtract", "remainder", "compare", "exponent", "offset"]


@dataclass(frozen=True)
class Outcome:
    """What an operation gives; ``fault`` where its operands don't go together, ``sure`` where a run would raise."""

    value: Number | Unknown
    fault: Fault | None = None
    sure: bool = False


def add(
    left: Number, right: Number, fault: Fault = "add", compute: Callable[[float, float], float] | None = None
) -> Outcome:
    """Return the sum of two numbers (or difference, or remainder, as ``compute`` says)."""
    value = _computed(compute, left, right)
    if left.unit is None and right.unit is None:
        pi = left.pi if left.pi == right.pi else 0
        return Outcome(Number(value=value, pi=pi, whole=left.whole and right.whole))
    if left.unit is None or right.unit is None:
        known, plain = (right, left) if left.unit is None else (left, right)
        role = known.role if plain.value is not None else ""
        return Outcome(replace(known, value=value, role=role, source=None))
    if alike(left.unit, right.unit):
        scale = left.scale if left.scale == right.scale or in_radians(left) is in_radians(right) is not None else None
        declared = _either(left, right)
        unit = left.unit if left.declared != "no" or right.declared == "no" else right.unit
        return Outcome(Number(unit=unit, declared=declared, value=value, scale=scale))
    if unclear(left) or unclear(right):
        return Outcome(UNKNOWN)
    return Outcome(UNKNOWN, fault, left.declared == right.declared == "yes")


def compare(left: Number, right: Number, *, equality: bool) -> Outcome:
    """Return the fault of ``left < right``; an equality of unlike units is only never true."""
    if left.unit is None or right.unit is None or alike(left.unit, right.unit) or unclear(left) or unclear(right):
        return Outcome(UNKNOWN)
    return Outcome(UNKNOWN, "compare", left.declared == right.declared == "yes" and not equality)


def multiply(left: Number, right: Number) -> Outcome:
    """Return the product of two numbers."""
    value = _computed(lambda a, b: a * b, left, right)
    if left.unit is not None and right.unit is not None:
        return _both(left, right, value, algebra.product)
    if left.unit is None and right.unit is None:
        pi = left.pi + right.pi if _literal(left) and _literal(right) else 0
        return Outcome(Number(value=value, pi=pi, whole=left.whole and right.whole))
    known, plain = (right, left) if left.unit is None else (left, right)
    return Outcome(_scaled(known, plain, value, 1))


def divide(left: Number, right: Number, *, floor: bool = False) -> Outcome:
    """Return the quotient of two numbers."""
    value = _computed(lambda a, b: a // b if floor else a / b, left, right)
    if left.unit is not None and right.unit is not None:
        return _both(left, right, value, algebra.quotient)
    if left.unit is None and right.unit is None:
        pi = left.pi - right.pi if _literal(left) and _literal(right) else 0
        return Outcome(Number(value=value, pi=pi, whole=floor and left.whole and right.whole))
    if right.unit is None:
        return Outcome(_scaled(left, right, value, -1))
    try:
        unit = algebra.power(right.unit, -1).unit
    except Invalid:
        return Outcome(UNKNOWN, "offset", right.declared == "yes")
    return Outcome(replace(right, unit=unit or None, value=None, scale=None, role="", source=None))


def raised(base: Number, exponent: Number) -> Outcome:
    """Return a power."""
    if exponent.unit is not None:
        sure = exponent.declared == "yes"
        return Outcome(UNKNOWN, "exponent" if sure else None, sure)
    if base.unit is None:
        return Outcome(Number(value=_power(base.value, exponent.value)))
    if exponent.value is None or abs(exponent.value) > _LARGEST_EXPONENT or (base.declared == "no" and base.scale != 1):
        return Outcome(UNKNOWN)
    try:
        unit = algebra.power(base.unit, exponent.value).unit
    except Invalid:
        return Outcome(UNKNOWN, "offset", base.declared == "yes")
    if _endless(unit):
        return Outcome(UNKNOWN)
    if not unit:
        return Outcome(PLAIN)
    return Outcome(Number(unit=unit, declared=base.declared, scale=1.0 if base.scale == 1.0 else None))


def alike(one: str, other: str) -> bool:
    """Tell whether values in the two working units may be added."""
    if one == other:
        return True
    try:
        return algebra.into(one, other) is not None
    except Invalid:
        return False


def unclear(number: Number) -> bool:
    """Tell whether plain factors may have turned the number into something else than its unit says."""
    return number.declared != "yes" and number.scale is None


def in_radians(number: Number) -> bool | None:
    """Tell whether an angle counts radians (True) or degrees (False); None: no angle, or not known."""
    if number.unit not in ("deg", "rad") or number.scale is None:
        return None
    if number.unit == "deg":
        return abs(number.scale * DEGREES - 1) < _NEAR
    return not abs(number.scale / DEGREES - 1) < _NEAR


def _both(left: Number, right: Number, value: float | None, combine: Callable[[str, str], algebra.Scaled]) -> Outcome:
    assert left.unit is not None
    assert right.unit is not None
    if "rad" in (left.unit, right.unit) or left.declared != right.declared:
        return Outcome(_arc(left, right))
    try:
        unit = combine(left.unit, right.unit).unit
    except Invalid:
        return Outcome(UNKNOWN, "offset", left.declared == "yes")
    scale = 1.0 if left.scale == right.scale == 1.0 else None
    if _endless(unit):
        return Outcome(UNKNOWN)
    if not unit:
        return Outcome(Number(value=value))
    return Outcome(Number(unit=unit, declared=left.declared, scale=scale))


def _endless(unit: str) -> bool:
    """Tell whether a unit has grown beyond all sense (``mm¹²⁸``), as in a loop that multiplies."""
    return len(unit) > _LONGEST_UNIT or _HUGE_POWER.search(unit) is not None


def _arc(left: Number, right: Number) -> Number | Unknown:
    """Return what radius times an angle in radians is; every other mixture of plain and declared is unknown."""
    if "rad" in (left.unit, right.unit) and left.unit != right.unit:
        other = right if left.unit == "rad" else left
        if other.declared == "yes" and other.unit != "deg":
            return replace(other, value=None, scale=None, role="", source=None)
    return UNKNOWN


def _scaled(known: Number, plain: Number, value: float | None, sign: int) -> Number | Unknown:
    """Return ``known`` multiplied with (``sign`` 1) or divided by (-1) a plain number."""
    scale = known.scale
    if plain.value and scale is not None:
        scale = scale * plain.value if sign > 0 else scale / plain.value
    elif not plain.whole:
        scale = None
    if scale is not None and not math.isfinite(scale):
        scale = None
    if known.declared == "no" and scale is None:
        return PLAIN if known.unit not in ("rad", "deg") else replace(known, value=None, scale=None, source=None)
    return replace(known, value=value, scale=scale, role="", source=None)


def _either(left: Number, right: Number) -> Literal["yes", "no", "maybe"]:
    if "yes" in (left.declared, right.declared):
        return "yes"
    return "maybe" if "maybe" in (left.declared, right.declared) else "no"


def _literal(number: Number) -> bool:
    return number.value is not None or number.whole or number.pi != 0


def _power(base: float | None, exponent: float | None) -> float | None:
    if base is None or exponent is None:
        return None
    return _safe(lambda: math.pow(base, exponent))


def _computed(compute: Callable[[float, float], float] | None, left: Number, right: Number) -> float | None:
    one, other = left.value, right.value
    if compute is None or one is None or other is None:
        return None
    return _safe(lambda: compute(one, other))


def _safe(compute: Callable[[], float]) -> float | None:
    try:
        value = compute()
    except (ArithmeticError, ValueError):
        return None
    return value if math.isfinite(value) else None
