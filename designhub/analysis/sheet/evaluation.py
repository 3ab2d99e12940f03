"""What a formula comes to: its tree with quantities for its letters.

Stricter than a Dimension is in a script: a plain number is added to a plain number only, because in a calculation
``1 + e c/i²`` is right and ``1 + e`` is a slip. The one rule: whatever the tree is, the answer is a quantity or a
`CalculationError`.
"""

import math
from collections.abc import Callable, Mapping

from designhub.analysis.sheet.notation import Call, Name, Negative, Number, Power, Product, Quotient, Root, Sum, Tree
from designhub.errors import Invalid
from designhub.script.dimension import Dimension
from designhub.script.unit_error import UnitError, value_text
from designhub.units import QuantityError, compatible, shown

CONSTANTS: Mapping[str, float] = {"π": math.pi, "pi": math.pi}


class CalculationError(Invalid):
    """A formula has no value: unlike quantities are added, a letter is not known, or the arithmetic fails."""


def unit_of(value: float) -> str:
    """Return the unit of a Dimension; empty for a plain number."""
    return value.unit if isinstance(value, Dimension) else ""


def evaluate(tree: Tree, known: Mapping[str, float]) -> float:
    """Return the value of ``tree``, a Dimension where it has a unit. Raises CalculationError."""
    try:
        value = _value(tree, known)
    except (ArithmeticError, ValueError, TypeError) as error:
        raise CalculationError("analysis.sheet.arithmetic") from error
    except (UnitError, QuantityError) as error:
        raise CalculationError("analysis.sheet.arithmetic") from error
    if isinstance(value, complex) or not math.isfinite(value):
        raise CalculationError("analysis.sheet.arithmetic")
    return value


def _value(tree: Tree, known: Mapping[str, float]) -> float:
    match tree:
        case Number(text):
            return float(text)
        case Name(text):
            return _looked_up(text, known)
        case Negative(of):
            return -_value(of, known)
        case Sum(left, sign, right):
            return _sum(_value(left, known), sign, _value(right, known))
        case Product(left, right):
            return _value(left, known) * _value(right, known)
        case Quotient(above, below):
            return _value(above, known) / _value(below, known)
        case Power(base, exponent):
            return _power(_value(base, known), _value(exponent, known))
        case Root(of):
            return _power(_value(of, known), 0.5)
        case Call(name, arguments):
            return _called(name, [_value(each, known) for each in arguments])
    raise CalculationError("analysis.sheet.arithmetic")


def _looked_up(name: str, known: Mapping[str, float]) -> float:
    value = known.get(name, CONSTANTS.get(name))
    if value is None:
        raise CalculationError("analysis.sheet.unknown", symbol=name)
    return value


def _sum(left: float, sign: str, right: float) -> float:
    if not compatible(unit_of(left), unit_of(right)):
        raise CalculationError(
            "analysis.sheet.sum",
            left=value_text(left),
            right=value_text(right),
            left_unit=shown(unit_of(left)) or "1",
            right_unit=shown(unit_of(right)) or "1",
        )
    return left + right if sign == "+" else left - right


def _power(base: float, exponent: float) -> float:
    if unit_of(exponent):
        raise CalculationError("analysis.sheet.exponent", exponent=value_text(exponent))
    result: float = base ** float(exponent)
    return result


def _plain(name: str, value: float) -> float:
    """Return the plain number of ``value``; an angle counts in radians."""
    if unit_of(value) == "":
        return float(value)
    if isinstance(value, Dimension) and compatible(value.unit, "deg"):
        return value.radians
    raise CalculationError("analysis.sheet.plain", function=name, value=value_text(value))


def _degrees(of: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: Dimension(math.degrees(of(number)), "deg")


_OF_ONE: Mapping[str, Callable[[float], float]] = {
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": _degrees(math.asin),
    "acos": _degrees(math.acos),
    "atan": _degrees(math.atan),
    "exp": math.exp,
    "ln": math.log,
}


def _called(name: str, arguments: list[float]) -> float:
    if name in ("min", "max"):
        for each in arguments[1:]:
            _sum(arguments[0], "+", each)  # of one kind
        return min(arguments) if name == "min" else max(arguments)
    (argument,) = arguments
    return abs(argument) if name == "abs" else _OF_ONE[name](_plain(name, argument))
