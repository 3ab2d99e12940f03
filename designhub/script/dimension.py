"""Numbers that know their unit: ``mm(6, "h6", lo=4, hi=8)`` is a float of 6.0 that is in mm.

A Dimension is a ``float`` in the hub's working unit (mm, deg, N, MPa, N·mm, kg, s, ...), so CadQuery and ``math`` take
it as they take any float. Its one rule: a sum of different dimensions raises, a plain number takes the unit of the
other side, and only what was declared as it stands keeps its tolerance, range and doc.
"""

import math
from collections.abc import Callable
from numbers import Real
from typing import Any, Self, SupportsIndex

from designhub.script import algebra
from designhub.script.unit_error import UnitError, refused, value_text

_new = float.__new__
_plain = float.__float__


class Dimension(float):
    """A float in the working unit of its dimension, with its unit."""

    __slots__ = ("doc", "high", "low", "tolerance", "unit")

    unit: str
    """Canonical text of its unit: ``mm``, ``N/mm``."""
    tolerance: str | None
    """As declared: ``h6``, ``±0.1``; ``None`` for what was calculated."""
    low: float | None
    """Least value that the declaration allows, in ``unit``."""
    high: float | None
    """Largest value that the declaration allows, in ``unit``."""
    doc: str
    """What the declaration says about it."""

    def __new__(cls, value: float = 0.0, unit: str = "") -> Self:
        """Return ``value`` in the working unit ``unit``, without tolerance, range or doc."""
        made = _new(cls, value)
        made.unit = unit
        made.tolerance = made.low = made.high = None
        made.doc = ""
        return made

    def __repr__(self) -> str:
        return value_text(self)

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        """Format the number alone with a ``spec``, as floats do; without one, the number with its unit."""
        return float.__format__(self, spec) if spec else repr(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (_plain(self), self.unit, self.tolerance, self.low, self.high, self.doc)

    # --- sums: the units must agree --------------------------------------------------------------------------------

    def __add__(self, other: Any) -> Any:
        return self._sum(other, float.__add__, "script.unit.add")

    def __radd__(self, other: Any) -> Any:
        return self._sum(other, float.__radd__, "script.unit.add", swapped=True)

    def __sub__(self, other: Any) -> Any:
        return self._sum(other, float.__sub__, "script.unit.subtract")

    def __rsub__(self, other: Any) -> Any:
        return self._sum(other, float.__rsub__, "script.unit.subtract", swapped=True)

    def __mod__(self, other: Any) -> Any:
        return self._sum(other, float.__mod__, "script.unit.remainder")

    def __rmod__(self, other: Any) -> Any:
        return self._sum(other, float.__rmod__, "script.unit.remainder", swapped=True)

    def _sum(self, other: Any, add: Callable[[float, float], float], key: str, *, swapped: bool = False) -> Any:
        if type(other) is Dimension:
            other = _plain(other) if other.unit == self.unit else _converted(other, self, key, swapped)
        result = add(self, _real(other))
        return result if result is NotImplemented else _quantity(result, self.unit)

    # --- products: the units multiply ------------------------------------------------------------------------------

    def __mul__(self, other: Any) -> Any:
        return self._product(other, float.__mul__, algebra.product)

    def __truediv__(self, other: Any) -> Any:
        return self._product(other, float.__truediv__, algebra.quotient)

    def __floordiv__(self, other: Any) -> Any:
        if type(other) is Dimension and other.unit != self.unit and algebra.into(other.unit, self.unit) is not None:
            other = _converted(other, self, "script.unit.remainder", swapped=False, keep=True)
        return self._product(other, float.__floordiv__, algebra.quotient)

    def __divmod__(self, other: Any) -> tuple[Any, Any]:
        return self // other, self % other

    def __rdivmod__(self, other: Any) -> tuple[Any, Any]:
        return other // self, other % self

    def _product(
        self, other: Any, multiply: Callable[[float, float], float], combine: Callable[[str, str], algebra.Scaled]
    ) -> Any:
        if type(other) is Dimension:
            unit, factor = _combined(combine, self, other)
            value = multiply(self, other)
            return _quantity(value if factor == 1.0 else value * factor, unit)
        result = multiply(self, _real(other))
        return result if result is NotImplemented else _quantity(result, self.unit)

    def __rmul__(self, other: Any) -> Any:
        result = float.__rmul__(self, _real(other))
        return result if result is NotImplemented else _quantity(result, self.unit)

    def __rtruediv__(self, other: Any) -> Any:
        return self._inverse(float.__rtruediv__(self, _real(other)))

    def __rfloordiv__(self, other: Any) -> Any:
        return self._inverse(float.__rfloordiv__(self, _real(other)))

    def _inverse(self, result: Any) -> Any:
        if result is NotImplemented:
            return result
        unit, factor = _raised(self, -1.0)
        return _quantity(result * factor, unit)

    def __pow__(self, exponent: Any, modulus: None = None) -> Any:
        if type(exponent) is Dimension:
            raise refused("script.unit.exponent", self, exponent)
        result = float.__pow__(self, _real(exponent))
        if result is NotImplemented or isinstance(result, complex):
            return result
        unit, factor = _raised(self, float(exponent))
        return _quantity(result if factor == 1.0 else result * factor, unit)

    def __rpow__(self, base: Any, modulus: None = None) -> Any:
        if self.unit:
            raise refused("script.unit.exponent", base, self)
        return float.__rpow__(self, base)

    # --- one operand -----------------------------------------------------------------------------------------------

    def __neg__(self) -> "Dimension":
        return Dimension(float.__neg__(self), self.unit)

    def __pos__(self) -> "Dimension":
        return self

    def __abs__(self) -> "Dimension":
        return Dimension(float.__abs__(self), self.unit)

    def __round__(self, digits: SupportsIndex | None = None) -> Any:
        """Return the rounded value with its unit (also without ``digits``)."""
        return Dimension(float.__round__(self, 0 if digits is None else digits), self.unit)

    # --- comparison ------------------------------------------------------------------------------------------------

    def __eq__(self, other: object) -> bool:
        """Tell whether both are the same quantity; different dimensions are simply different."""
        if type(other) is Dimension and other.unit != self.unit:
            factor = algebra.into(other.unit, self.unit)
            return factor is not None and _plain(self) == _plain(other) * factor
        return float.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = float.__hash__

    def __lt__(self, other: Any) -> bool:
        return float.__lt__(self, self._comparable(other))

    def __le__(self, other: Any) -> bool:
        return float.__le__(self, self._comparable(other))

    def __gt__(self, other: Any) -> bool:
        return float.__gt__(self, self._comparable(other))

    def __ge__(self, other: Any) -> bool:
        return float.__ge__(self, self._comparable(other))

    def _comparable(self, other: Any) -> Any:
        if type(other) is Dimension and other.unit != self.unit:
            return _converted(other, self, "script.unit.compare", swapped=False)
        return other

    # --- into other units ------------------------------------------------------------------------------------------

    def to(self, unit: str) -> float:
        """Return the plain number in ``unit``: ``mm(25.4).to("in")`` is 1.0; another dimension is a `UnitError`."""
        from designhub import units

        try:
            return units.convert(_plain(self), self.unit, units.read_unit(unit))
        except units.QuantityError as error:
            raise UnitError(error.key, **error.message.args) from None

    @property
    def radians(self) -> float:
        """The angle as the plain number that ``math.sin`` wants."""
        return math.radians(self.to("deg"))


def _quantity(value: float, unit: str) -> float:
    """Return ``value`` in ``unit``; a plain float where the units have cancelled."""
    return Dimension(value, unit) if unit else value


def _real(other: Any) -> Any:
    """Return Fractions and other exact reals as floats, which is what a float's own operators want."""
    if isinstance(other, float | int):
        return other
    return float(other) if isinstance(other, Real) else other


def _converted(other: Dimension, mine: Dimension, key: str, swapped: bool, keep: bool = False) -> Any:
    """Return ``other`` as a number in the unit of ``mine`` or raise the `UnitError` of the operation."""
    factor = algebra.into(other.unit, mine.unit)
    if factor is None:
        raise refused(key, *((other, mine) if swapped else (mine, other)))
    value = _plain(other) * factor
    return Dimension(value, mine.unit) if keep else value


def _combined(combine: Callable[[str, str], algebra.Scaled], left: Dimension, right: Dimension) -> algebra.Scaled:
    from designhub.units import QuantityError

    try:
        return combine(left.unit, right.unit)
    except QuantityError:
        raise refused("script.unit.offset", left, right) from None


def _raised(base: Dimension, exponent: float) -> algebra.Scaled:
    from designhub.units import QuantityError

    try:
        return algebra.power(base.unit, exponent)
    except QuantityError:
        raise refused("script.unit.offset", base, exponent) from None


def _restored(
    value: float, unit: str, tolerance: str | None, low: float | None, high: float | None, doc: str
) -> Dimension:
    made = Dimension(value, unit)
    made.tolerance, made.low, made.high, made.doc = tolerance, low, high, doc
    return made
