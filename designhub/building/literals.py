"""Values that stand written in a script's source, read without running it.

Its one rule: what would have to be calculated by the script is no literal; ``None`` comes back for it (and, as no
parameter may be ``None``, for a literal ``None`` too).
"""

import ast
import math
import operator
from collections.abc import Callable
from typing import cast

from designhub.script.declarations import ParameterValue

_ARITHMETIC: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_DEEPEST = 8
_DEEPEST_TUPLE = 3
"""As deep as a declared value may be."""


def literal(node: ast.expr, depth: int = 0) -> ParameterValue | None:
    """Return the value of a constant, of a signed number, or of a tuple of these; ``None`` for everything else."""
    if depth > _DEEPEST_TUPLE:
        return None
    match node:
        case ast.Constant(value=bool() | int() | float() | str() as value):
            return value
        case ast.UnaryOp(op=ast.USub() | ast.UAdd() as sign, operand=ast.Constant(value=int() | float() as value)):
            if isinstance(value, bool):
                return None
            return -value if isinstance(sign, ast.USub) else value
        case ast.Tuple(elts=elements):
            values = [literal(element, depth + 1) for element in elements]
            return None if any(each is None for each in values) else cast("ParameterValue", tuple(values))
    return None


def calculated(node: ast.expr, depth: int = 0) -> float | None:
    """Return a number that stands written, also as a sum such as ``1/4`` or ``3 + 1/2``; ``None`` for all else."""
    if depth > _DEEPEST:
        return None
    match node:
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _ARITHMETIC:
            one, other = calculated(left, depth + 1), calculated(right, depth + 1)
            if one is None or other is None:
                return None
            try:
                return _ARITHMETIC[type(op)](one, other)
            except (ArithmeticError, ValueError):
                return None
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            value = calculated(operand, depth + 1)
            return None if value is None else -value
        case ast.Attribute(value=ast.Name(id="math"), attr="pi"):
            return math.pi
    written = literal(node)
    return written if isinstance(written, int | float) and not isinstance(written, bool) else None
