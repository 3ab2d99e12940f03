"""Does an argument count what the function wants?

Its one rule: a plain number without a unit suits everything; only what is known to count something else is wrong.
"""

import ast
from typing import Literal, NamedTuple

from designhub.script.inference.arithmetic import alike, in_radians, unclear
from designhub.script.inference.remark import Kind
from designhub.script.inference.scope import Scope
from designhub.script.inference.signatures import Want
from designhub.script.inference.values import Items, Many, Number, Value

UNIT_OF: dict[Want, str] = {
    "length": "mm",
    "radius": "mm",
    "diameter": "mm",
    "angle": "deg",
    "radians": "rad",
    "density": "kg/m³",
    "count": "",
    "ratio": "",
}
_ROLES = frozenset({"radius_for_diameter", "diameter_for_radius"})
_ROUND_DEGREES = frozenset(
    {15, 30, 45, 60, 75, 90, 105, 120, 135, 150, 165, 180, 210, 225, 240, 270, 300, 315, 330, 360}
)
"""Angles as people write them in degrees; nobody writes so many radians."""


class Wrong(NamedTuple):
    """Why an argument does not suit."""

    kind: Kind
    sure: bool
    unit: str
    """What the argument counts."""
    wanted: str


def suits(value: Value, want: Want) -> Wrong | None:
    """Return what is wrong with ``value`` where ``want`` is wanted."""
    match want, value:
        case (("point" | "points"), (Items() | Many())):
            return _first(value, "points" if want == "points" and _nested(value) else "length")
        case "angles", (Items() | Many()):
            return _first(value, "angle")
        case (("" | "point" | "points" | "angles"), _):
            return None
        case _, Number():
            return _number(value, want)
    return None


def check(scope: Scope, argument: tuple[Value, ast.expr], want: Want, function: str) -> None:
    """Remark on an argument that does not suit, and remember what plain constants are used as."""
    value, node = argument
    wrong = suits(value, want)
    if wrong is None:
        remember(scope, value, node, want, function)
        return
    doubt = value.source if isinstance(value, Number) and wrong.kind in _ROLES else None
    place = _place(value, node, want)
    scope.remark(
        place, wrong.kind, sure=wrong.sure, unless_halved=doubt, unit=wrong.unit, wanted=wrong.wanted, function=function
    )


def _place(value: Value, node: ast.expr, want: Want) -> ast.expr:
    """Return the element of a written tuple that is wrong, else the whole argument."""
    if not isinstance(value, Items) or not isinstance(node, ast.Tuple | ast.List) or len(node.elts) != len(value.each):
        return node
    inner: Want = "point" if want == "points" and _nested(value) else "angle" if want == "angles" else "length"
    for known, element in zip(value.each, node.elts, strict=True):
        if suits(known, inner) is not None:
            return _place(known, element, inner)
    return node


def remember(scope: Scope, value: Value, node: ast.expr, want: Want, function: str) -> None:
    """Note as what a plain constant is used; remark where it has been used as something else before."""
    use = {"length": "length", "radius": "length", "diameter": "length", "angle": "angle", "radians": "radians"}.get(
        want
    )
    if use is None or not isinstance(value, Number) or value.source is None or value.unit is not None:
        return
    if value.value in (None, 0.0, 1.0):
        return
    uses = scope.reading.uses.setdefault(value.source, {})
    other = next((known for known in uses if known != use), None)
    if other is None:
        uses[use] = getattr(node, "lineno", 0)
        return
    scope.remark(node, "two_uses", sure=False, function=function, use=use, other=other, other_line=uses[other])


def dimension_of(unit: str) -> Literal["length", "angle", "other"]:
    """Return which kind of argument of CadQuery a working unit can be."""
    if unit in ("deg", "rad"):
        return "angle"
    return "length" if unit == "mm" else "other"


def _number(value: Number, want: Want) -> Wrong | None:
    if value.unit is None:
        return _plain(value, want)
    wanted = UNIT_OF[want]
    if want in ("angle", "radians") and dimension_of(value.unit) == "angle":
        return _angle(value, want)
    if wanted and alike(value.unit, wanted):
        return _role(value, want)
    if value.declared == "no" and (unclear(value) or value.unit in ("rad", "deg")):
        return None  # what was made of an angle with plain factors may well be a length
    sure = value.declared == "yes"
    if wanted == "mm" and value.unit == "deg":
        return Wrong("angle_for_length", sure, value.unit, wanted)
    if wanted in ("deg", "rad") and alike(value.unit, "mm"):
        return Wrong("length_for_angle", sure, value.unit, wanted)
    return Wrong("dimension", sure and want != "count", value.unit, wanted)


def _plain(value: Number, want: Want) -> Wrong | None:
    if want == "angle" and value.pi == 1:
        return Wrong("radians_for_degrees", False, "rad", "deg")
    if want == "radians" and value.value in _ROUND_DEGREES and value.pi == 0:
        return Wrong("degrees_for_radians", False, "deg", "rad")
    return None


def _angle(value: Number, want: Want) -> Wrong | None:
    radians = in_radians(value)
    if radians is None or radians == (want == "radians"):
        return None
    sure = value.declared == "yes" or value.scale == 1.0
    if radians:
        return Wrong("radians_for_degrees", sure, "rad", "deg")
    return Wrong("degrees_for_radians", sure, "deg", "rad")


def _role(value: Number, want: Want) -> Wrong | None:
    if want == "radius" and value.role == "diameter":
        return Wrong("diameter_for_radius", False, "mm", "mm")
    if want == "diameter" and value.role == "radius":
        return Wrong("radius_for_diameter", False, "mm", "mm")
    return None


def _first(value: Items | Many, want: Want) -> Wrong | None:
    each = value.each if isinstance(value, Items) else (value.element,)
    for one in each:
        wrong = None if one is None else suits(one, "point" if want == "points" else want)
        if wrong is not None:
            return wrong
    return None


def _nested(value: Items | Many) -> bool:
    each = value.each if isinstance(value, Items) else (value.element,)
    return any(isinstance(one, Items | Many) for one in each)
