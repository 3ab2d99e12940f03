"""The error of sums that make no sense, said in the student's own words.

Its one rule: it names what the student wrote (``length + angle``), both values with their units, and the line.
"""

import ast
import linecache
from collections.abc import Iterator
from itertools import islice
from types import FrameType

from designhub.errors import Invalid
from designhub.messages import Argument
from designhub.script.frames import outside

_OWN = __name__.rpartition(".")[0]


class UnitError(Invalid):
    """Two quantities of different dimensions were added, subtracted or compared, or a unit stands where none may."""

    def __init__(self, key: str, **args: Argument) -> None:
        super().__init__(key, problems=(), **args)
        self.line = int(args.get("line", 0)) or None
        """Line of the script, as far as it is known."""


def refused(key: str, left: object, right: object) -> UnitError:
    """Return the error of the operation ``left <op> right`` that the calling script has just tried."""
    frame = outside(_OWN)
    shown_left, shown_right = _names(frame)
    args: dict[str, Argument] = {
        "left": _spoken(shown_left, left),
        "right": _spoken(shown_right, right),
        "line": frame.f_lineno if frame is not None else 0,
    }
    return UnitError(key, **args)


def _spoken(name: str, value: object) -> str:
    """Return ``thickness = 3 mm``; only the value where the operand is no name."""
    text = value_text(value)
    named = name.replace("_", "").replace(".", "").isalnum() and not name[0].isdigit() if name else False
    return f"{name} = {text}" if named else text


def value_text(value: object) -> str:
    """Return a number as a person writes it, with its unit."""
    number = f"{value:.10g}" if isinstance(value, float | int) else repr(value)
    unit = getattr(value, "unit", "")
    return f"{number} {unit}" if unit else number


def _names(frame: FrameType | None) -> tuple[str, str]:
    """Return the source text of both operands of the operation at which ``frame`` stands; empty where unknown."""
    operation = _operation(frame) if frame is not None else None
    match operation:
        case ast.BinOp(left=left, right=right) | ast.Compare(left=left, comparators=[right]):
            return ast.unparse(left), ast.unparse(right)
        case ast.AugAssign(target=left, value=right):
            return ast.unparse(left), ast.unparse(right)
    return "", ""


def _operation(frame: FrameType) -> ast.AST | None:
    """Return the expression that ``frame`` is evaluating, parsed from its source."""
    positions = next(islice(frame.f_code.co_positions(), frame.f_lasti // 2, None), None)
    if positions is None or None in positions:
        return None
    first, last, start, end = positions
    lines = linecache.getlines(frame.f_code.co_filename, frame.f_globals)[(first or 1) - 1 : last]
    if not lines:
        return None
    raw = [line.encode() for line in lines]
    raw[-1] = raw[-1][:end]
    raw[0] = raw[0][start:]
    return _parsed(b"".join(raw).decode(errors="replace"))


def _parsed(source: str) -> ast.AST | None:
    for text in _readings(source):
        try:
            statement = ast.parse(text).body[0]
        except (SyntaxError, ValueError, IndexError):
            continue
        return statement.value if isinstance(statement, ast.Expr) else statement
    return None


def _readings(source: str) -> Iterator[str]:
    """Yield ``source`` as a statement, and in brackets (an expression may go over several lines)."""
    yield source
    yield f"({source})"
