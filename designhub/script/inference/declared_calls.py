"""What the functions of ``designhub.script`` give and want: ``mm(6, "h6", lo=4)``, ``feature(..., size=d)``, ``sin``.

Its one rule: what raises while the script runs is a sure remark here.
"""

import ast
from collections.abc import Callable

from designhub.errors import Invalid
from designhub.script import algebra
from designhub.script.inference.arithmetic import alike, in_radians, raised
from designhub.script.inference.remark import Kind
from designhub.script.inference.scope import Arguments, Scope
from designhub.script.inference.values import (
    COUNT,
    PLAIN,
    UNKNOWN,
    Items,
    Many,
    Number,
    Text,
    Value,
    dimension,
    soft,
)
from designhub.script.inference.wanted import check
from designhub.script.quantities import UNIT_OF
from designhub.script.tolerance import LONGEST, Deviations, read_tolerance
from designhub.units.errors import QuantityError

STATING = frozenset({*UNIT_OF, "quantity"})
"""Functions that give a Dimension."""


def call(scope: Scope, name: str, arguments: Arguments, node: ast.Call) -> Value:
    """Return what ``name(...)`` of ``designhub.script`` gives."""
    if name in UNIT_OF:
        return _stated(scope, name, UNIT_OF[name], arguments, first=1)
    if name == "quantity":
        unit = arguments.value(1, "unit")
        return _stated(scope, name, unit.value if isinstance(unit, Text) else None, arguments, first=2)
    if name == "count":
        return COUNT
    if name == "number":
        return PLAIN
    told = _OTHERS.get(name)
    return UNKNOWN if told is None else told(scope, arguments, node)


def converted(scope: Scope, owner: Number, spelled: str, node: ast.Call) -> Value:
    """Return what ``owner.to(spelled)`` gives: a plain number; only angles are still told apart."""
    try:
        unit = algebra.working(spelled).unit
    except QuantityError:
        return PLAIN
    if owner.unit is not None and not alike(owner.unit, unit):
        sure = owner.declared == "yes"
        scope.remark(node, "convert", sure=sure, function="to", unit=owner.unit, wanted=spelled)
        return PLAIN
    return soft("rad" if spelled == "rad" else unit) if unit == "deg" else PLAIN


def _stated(scope: Scope, function: str, spelled: str | None, arguments: Arguments, first: int) -> Value:
    if spelled is None or len(spelled) > LONGEST:
        return UNKNOWN
    try:
        unit, factor = algebra.working(spelled)
    except QuantityError:
        return UNKNOWN
    value = arguments.value(0, "value")
    _converted(scope, arguments.get(0, "value"), unit, spelled, function)
    _tolerance(scope, arguments.get(first, "tolerance"), unit, function)
    for name in ("lo", "hi"):
        _ranged(scope, arguments.get(-1, name), unit, function)
    known = value.value if isinstance(value, Number) and value.unit is None else None
    made = dimension(unit)
    return made if known is None else Number(unit=made.unit, declared=made.declared, value=known * factor)


def _converted(scope: Scope, argument: tuple[Value, ast.expr] | None, unit: str, spelled: str, function: str) -> None:
    if argument is None:
        return
    value, node = argument
    if not isinstance(value, Number) or value.unit is None or (value.declared == "no" and value.scale != 1.0):
        return
    if unit == "deg" and value.unit in ("deg", "rad") and value.declared == "no":
        wants_radians = spelled == "rad"
        if in_radians(value) is (not wants_radians):
            kind: Kind = "degrees_for_radians" if wants_radians else "radians_for_degrees"
            scope.remark(node, kind, sure=True, function=function, unit=value.unit, wanted=spelled)
    elif not alike(value.unit, unit):
        sure = value.declared == "yes"
        scope.remark(node, "convert", sure=sure, function=function, unit=value.unit, wanted=unit)


def _ranged(scope: Scope, argument: tuple[Value, ast.expr] | None, unit: str, function: str) -> None:
    if argument is None:
        return
    value, node = argument
    if not isinstance(value, Number):
        return
    if value.unit is not None and value.declared != "no" and not alike(value.unit, unit):
        sure = value.declared == "yes"
        scope.remark(node, "range", sure=sure, function=function, unit=value.unit, wanted=unit)


def _tolerance(scope: Scope, argument: tuple[Value, ast.expr] | None, unit: str, function: str) -> None:
    if argument is None or not isinstance(argument[0], Text) or argument[0].value is None:
        return
    text, node = argument[0].value, argument[1]
    try:
        tolerance = read_tolerance(text)
    except Invalid:
        return  # the run says so itself
    written = tolerance.unit if isinstance(tolerance, Deviations) else "mm"
    if written and not alike(algebra.working(written).unit, unit):
        scope.remark(node, "tolerance", sure=True, function=function, unit=written, wanted=unit, tolerance=text)


def _trigonometric(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:
    argument = arguments.get(0, "angle")
    if argument is None:
        return PLAIN
    value = argument[0]
    if isinstance(value, Number) and value.declared == "yes" and value.unit != "deg":
        scope.remark(argument[1], "convert", sure=True, function=_called(node), unit=value.unit or "", wanted="deg")
    else:
        check(scope, argument, "angle", _called(node))
    return PLAIN


def _sqrt(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:
    value = arguments.value(0, "value")
    if not isinstance(value, Number):
        return UNKNOWN
    told = raised(value, Number(value=0.5))
    if told.fault is not None:
        scope.remark(node, told.fault, sure=told.sure, left_unit=value.unit or "", right_unit="")
    return told.value


def _feature(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    size = arguments.get(-1, "size")
    if size is None:
        return UNKNOWN
    value, place = size
    if not isinstance(value, Number) or value.declared == "no" or value.unit is None:
        return UNKNOWN
    kind = arguments.value(-1, "kind")
    meant = kind.value if isinstance(kind, Text) else "auto"
    length, angle = alike(value.unit, "mm"), alike(value.unit, "deg")
    right = angle if meant == "angle" else length if meant in ("diameter", "radius", "width") else length or angle
    if not right:
        wanted = "deg" if meant == "angle" else "mm"
        sure = value.declared == "yes"
        scope.remark(place, "feature_size", sure=sure, function="feature", unit=value.unit, wanted=wanted)
    elif meant in ("diameter", "radius"):
        check(scope, size, "diameter" if meant == "diameter" else "radius", "feature")
    return UNKNOWN


def _material(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    _converted(scope, arguments.get(-1, "density"), "kg/m³", "kg/m³", "material")
    return UNKNOWN


def _stackup(scope: Scope, arguments: Arguments, node: ast.Call) -> Value:  # noqa: ARG001
    for name in ("plus", "minus"):
        links = arguments.get(-1, name)
        if links is None or not isinstance(links[0], Items | Many):
            continue
        places = links[1].elts if isinstance(links[1], ast.List | ast.Tuple) else []
        each = links[0].each if isinstance(links[0], Items) else ()
        for number, link in enumerate(each):
            place = places[number] if len(places) == len(each) else links[1]
            _converted(scope, (link, place), "mm", "mm", "stackup")
    for name in ("lo", "hi"):
        _ranged(scope, arguments.get(-1, name), "mm", "stackup")
    return UNKNOWN


def _called(node: ast.Call) -> str:
    function = node.func
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


_OTHERS: dict[str, Callable[[Scope, Arguments, ast.Call], Value]] = {
    "sin": _trigonometric,
    "cos": _trigonometric,
    "tan": _trigonometric,
    "sqrt": _sqrt,
    "feature": _feature,
    "material": _material,
    "stackup": _stackup,
}
