"""What ``math``, numpy's functions of the same names and the built-in functions do to units.

Its one rule: they take a Dimension as the float it is, so they check nothing while a script runs; here they do.
"""

import ast
import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from designhub.script.inference.arithmetic import Fault, add, alike, compare, divide, raised, unclear
from designhub.script.inference.scope import Arguments, Scope
from designhub.script.inference.values import (
    COUNT,
    PLAIN,
    UNKNOWN,
    Items,
    Many,
    Number,
    Value,
    element,
    join,
    joined,
    soft,
)
from designhub.script.inference.wanted import check

CONSTANTS = {
    "pi": Number(value=math.pi, pi=1),
    "tau": Number(value=math.tau, pi=1),
    "e": Number(value=math.e),
    "inf": PLAIN,
    "nan": PLAIN,
}
_NUMPY_NAMES = {
    "arcsin": "asin", "arccos": "acos", "arctan": "atan", "arctan2": "atan2", "deg2rad": "radians",
    "rad2deg": "degrees", "absolute": "fabs", "abs": "fabs",
}  # fmt: skip
_ANGLES_IN = frozenset({"sin", "cos", "tan"})
_ANGLES_OUT = frozenset({"asin", "acos", "atan"})
_SAME_UNIT = frozenset({"fabs", "ceil", "floor", "trunc"})
_PLAIN = frozenset({"exp", "log", "log10", "log2", "sinh", "cosh", "tanh", "gcd", "lcm", "factorial", "comb", "pow"})


def mathematical(scope: Scope, namespace: str, name: str, arguments: Arguments) -> Value:
    """Return what ``math.name(...)`` or numpy's function of that name gives."""
    name = _NUMPY_NAMES.get(name, name)
    given = [value for value, _ in arguments.positional]
    numbers = [value for value in given if isinstance(value, Number)]
    if not numbers or len(numbers) != len(given) or arguments.open:
        return UNKNOWN if namespace == "numpy" or name not in (_ANGLES_IN | _PLAIN) else PLAIN
    first = arguments.positional[0]
    if name in _ANGLES_IN:
        check(scope, first, "radians", f"{namespace}.{name}")
        return PLAIN
    if name in _ANGLES_OUT:
        check(scope, first, "ratio", f"{namespace}.{name}")
        return soft("rad")
    if name == "radians":
        check(scope, first, "angle", f"{namespace}.{name}")
        return soft("rad")
    if name == "degrees":
        check(scope, first, "radians", f"{namespace}.{name}")
        return soft("deg")
    if name == "sqrt":
        return _root(numbers[0])
    if name in _SAME_UNIT:
        return _kept(numbers[0])
    if name in ("atan2", "hypot", "dist", "isclose", "fmod", "remainder"):
        common = _common(scope, arguments, f"{namespace}.{name}")
        return soft("rad") if name == "atan2" else common if name in ("hypot", "fmod", "remainder") else UNKNOWN
    return PLAIN if name in _PLAIN else UNKNOWN


def _root(number: Number) -> Value:
    if number.unit is None:
        return PLAIN
    if number.scale is None:
        return UNKNOWN
    root = raised(replace(number, declared="yes"), Number(value=0.5)).value
    return _kept(root) if isinstance(root, Number) else UNKNOWN


def _kept(number: Number) -> Number:
    """Return the plain number that a float's own function makes of a Dimension."""
    return PLAIN if number.unit is None else Number(unit=number.unit, scale=number.scale)


def _common(scope: Scope, arguments: Arguments, function: str) -> Value:
    """Return the unit of arguments that must be alike."""
    known: Number | None = None
    for value, node in arguments.positional:
        if not isinstance(value, Number) or value.unit is None or unclear(value):
            return UNKNOWN
        if known is None:
            known = value
        elif known.unit is not None and not alike(known.unit, value.unit):
            sure = known.declared == value.declared == "yes"
            scope.remark(node, "unlike", sure=sure, function=function, unit=value.unit, wanted=known.unit)
            return UNKNOWN
    return UNKNOWN if known is None else _kept(known)


# --- built-in functions -----------------------------------------------------------------------------------------------


def builtin(scope: Scope, name: str, arguments: Arguments, node: ast.Call) -> Value:
    """Return what the built-in function ``name`` gives."""
    handler = _BUILTINS.get(name)
    return UNKNOWN if handler is None else handler(scope, arguments, node)


def _absolute(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    value = arguments.value(0)
    if not isinstance(value, Number):
        return UNKNOWN
    return replace(value, value=None if value.value is None else abs(value.value), role="", source=None)


def _rounded(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    value = arguments.value(0, "number")
    return replace(value, value=None, role="", source=None) if isinstance(value, Number) else UNKNOWN


def _floated(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    """``float(x)`` is how a script says that it knows better; only angles are still told apart."""
    value = arguments.value(0)
    if not isinstance(value, Number):
        return PLAIN
    return _kept(value) if value.unit in ("deg", "rad") else Number(value=value.value)


def _extreme(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:
    """``max`` and ``min`` compare."""
    values, sure = _each(arguments)
    if values is None or "key" in arguments.keywords:
        return UNKNOWN
    found: Value = values[0]
    for value in values[1:]:
        if isinstance(found, Number) and isinstance(value, Number):
            told = compare(found, value, equality=False)
            if told.fault:
                _tell(scope, node, "compare", found, value, sure=told.sure and sure)
                return UNKNOWN
        found = join(found, value)
    return found if not isinstance(found, Number) else replace(found, value=None, source=None)


def _sum(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:
    of = arguments.value(0)
    start = arguments.get(1, "start")
    total: Value = Number(value=0.0) if start is None else start[0]
    values: Sequence[Value] = of.each if isinstance(of, Items) else ()
    if not isinstance(of, Items):
        every = element(of)
        values = () if every is None else (every,)
    for value in values:
        if not isinstance(total, Number) or not isinstance(value, Number):
            return UNKNOWN
        told = add(total, value)
        if told.fault:
            _tell(scope, node, "add", total, value, sure=told.sure)
        total = told.value
    return replace(total, value=None, source=None, role="") if isinstance(total, Number) else UNKNOWN


def _each(arguments: Arguments) -> tuple[Sequence[Value] | None, bool]:
    """Return the values that ``max`` compares, if they are known."""
    if arguments.open or not arguments.positional:
        return None, False
    if len(arguments.positional) > 1:
        return [value for value, _ in arguments.positional], True
    of = arguments.value(0)
    if isinstance(of, Items) and of.each:
        return of.each, True
    every = element(of)
    return (None if every is None else [every]), False


def _tell(scope: Scope, node: ast.Call, kind: Fault, left: Number, right: Number, *, sure: bool) -> None:
    left_text = right_text = ""
    if len(node.args) == 2:
        left_text, right_text = (scope.source.text(each) for each in node.args)
    scope.remark(
        node, kind, sure=sure, left=left_text or "…", right=right_text or "…", left_unit=left.unit or "",
        right_unit=right.unit or "",
    )  # fmt: skip


def _power(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:
    base, exponent = arguments.value(0), arguments.value(1)
    if not isinstance(base, Number) or not isinstance(exponent, Number):
        return UNKNOWN
    told = raised(base, exponent)
    if told.fault is not None:
        _tell(scope, node, told.fault, base, exponent, sure=told.sure)
    return told.value


def _divided(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    left, right = arguments.value(0), arguments.value(1)
    if not isinstance(left, Number) or not isinstance(right, Number):
        return UNKNOWN
    return Items((divide(left, right, floor=True).value, add(left, right, "remainder").value))


def _counted(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    return COUNT


def _range(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    return Many(COUNT)


def _enumerated(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    every = element(arguments.value(0))
    return Many(None if every is None else Items((COUNT, every)))


def _zipped(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    if arguments.open:
        return UNKNOWN
    given = [value for value, _ in arguments.positional]
    if all(isinstance(value, Items) for value in given) and given:
        columns = [value.each for value in given if isinstance(value, Items)]
        return Items(tuple(Items(row) for row in zip(*columns, strict=False)))
    elements = [element(value) for value in given]
    return Many(None if None in elements else Items(tuple(each for each in elements if each is not None)))


def _same_elements(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    value = arguments.value(0)
    if not arguments.positional:
        return Many(None)
    return value if isinstance(value, Items | Many) else UNKNOWN


def _any_order(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    value = arguments.value(0)
    if isinstance(value, Items):
        return Many(joined(value.each) if value.each else None)
    return value if isinstance(value, Many) else UNKNOWN


_BUILTINS: dict[str, Callable[[Scope, Arguments, ast.Call], Value]] = {
    "abs": _absolute,
    "round": _rounded,
    "float": _floated,
    "int": _floated,
    "max": _extreme,
    "min": _extreme,
    "sum": _sum,
    "pow": _power,
    "divmod": _divided,
    "len": _counted,
    "range": _range,
    "enumerate": _enumerated,
    "zip": _zipped,
    "list": _same_elements,
    "tuple": _same_elements,
    "reversed": _any_order,
    "sorted": _any_order,
    "set": _any_order,
}
BUILTINS = frozenset(_BUILTINS)
