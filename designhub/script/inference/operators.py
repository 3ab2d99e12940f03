"""Operators between two known values, and what is said where they don't go together.

Its one rule: here is only looked at what is known already; nothing of the script is followed.
"""

import ast

from designhub.script.inference.arithmetic import Fault, Outcome, add, divide, multiply, raised
from designhub.script.inference.scope import Scope
from designhub.script.inference.values import LONGEST_ITEMS, UNKNOWN, Cad, Items, Many, Number, Value, element, join

Operand = tuple[Value, ast.expr]
_PRODUCT = 20
"""Steps that a product of units costs: each may be one that nobody has written before."""


def operated(node: ast.AST, op: ast.operator, left: Operand, right: Operand, scope: Scope) -> Value:
    """Return ``left op right``, and remark on operands that don't go together."""
    one, other = left[0], right[0]
    if isinstance(op, ast.Mult | ast.Add) and isinstance(one, Items | Many):
        return _repeated(op, one, other)
    if not isinstance(one, Number) or not isinstance(other, Number):
        return Cad("Location") if isinstance(op, ast.Mult) and one == other == Cad("Location") else UNKNOWN
    if one.unit is not None and other.unit is not None and isinstance(op, ast.Mult | ast.Div | ast.FloorDiv):
        scope.reading.step(_PRODUCT)
    told = _outcome(op, one, other)
    for sized, factor in ((one, other), (other, one)):
        if (
            sized.role
            and sized.source is not None
            and factor.value in (0.5, 2.0)
            and isinstance(op, ast.Div | ast.Mult)
        ):
            scope.reading.halved.add(sized.source)
    if told.fault is not None:
        tell(scope, node, told.fault, left, right, sure=told.sure)
    return told.value


def _outcome(op: ast.operator, one: Number, other: Number) -> Outcome:
    match op:
        case ast.Add():
            return add(one, other, compute=lambda a, b: a + b)
        case ast.Sub():
            return add(one, other, "subtract", compute=lambda a, b: a - b)
        case ast.Mod():
            return add(one, other, "remainder")
        case ast.Mult():
            return multiply(one, other)
        case ast.Div() | ast.FloorDiv():
            return divide(one, other, floor=isinstance(op, ast.FloorDiv))
        case ast.Pow():
            return raised(one, other)
    return Outcome(UNKNOWN)


def tell(
    scope: Scope,
    node: ast.AST,
    fault: Fault,
    left: Operand,
    right: Operand,
    *,
    sure: bool,
) -> None:
    """Remark on an operation whose operands don't go together."""
    units = [value.unit or "" if isinstance(value, Number) else "" for value in (left[0], right[0])]
    scope.remark(
        node, fault, sure=sure, left=scope.source.text(left[1]), right=scope.source.text(right[1]),
        left_unit=units[0], right_unit=units[1],
    )  # fmt: skip


def _repeated(op: ast.operator, one: Items | Many, other: Value) -> Value:
    if isinstance(op, ast.Mult):
        return Many(element(one))
    if isinstance(one, Items) and isinstance(other, Items) and len(one.each) + len(other.each) <= LONGEST_ITEMS:
        return Items(one.each + other.each)
    return Many(join(element(one), element(other))) if isinstance(other, Items | Many) else UNKNOWN
