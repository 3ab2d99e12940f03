"""The parameters of a script, read from its syntax tree: nothing of the script is run to know them.

A parameter is a constant assigned at top level, as CadQuery's CQGI has it (``h = 2.0``, ``a, b = 1, 2``,
``o = (2, 2, 0)``), and beyond that a negative number, an annotated assignment, and a quantity declared through
``designhub.script`` (``d = mm(6, "h6", lo=4, hi=8, doc="...")``). Its one rule: what can't be read for certain is
left out, silently; a script never fails because of how its constants are written.
"""

import ast
import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from designhub.building.imported_names import ScriptNames, script_names
from designhub.building.literals import calculated, literal
from designhub.errors import Invalid
from designhub.script.declarations import Parameter, ParameterValue
from designhub.script.quantities import UNIT_OF, declared

LONGEST_NAME = 80
LONGEST_TEXT = 2000
MOST = 1000
_LARGEST_INTEGER = 2**63 - 1

Type = Literal["number", "integer", "boolean", "text", "tuple"]


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A parameter, and the place in the syntax tree where its value stands."""

    name: str
    type: Type
    default: ParameterValue
    line: int
    node: ast.expr
    """The literal itself; of a declared quantity the value inside its brackets."""
    unit: str | None = None
    low: float | None = None
    high: float | None = None
    tolerance: str | None = None
    doc: str = ""
    motion: bool = False
    whole: bool = field(default=False)
    """Whether only whole numbers make sense."""

    def parameter(self, value: ParameterValue | None = None) -> Parameter:
        """Return what is told of it, with the ``value`` that this build uses (``None``: the default)."""
        return Parameter(
            name=self.name,
            type=self.type,
            default=self.default,
            value=self.default if value is None else value,
            unit=self.unit,
            low=self.low,
            high=self.high,
            tolerance=self.tolerance,
            doc=self.doc,
            motion=self.motion,
            line=self.line,
        )


def read_slots(tree: ast.Module) -> dict[str, Slot]:
    """Return the parameters of a script by name, in the order of their lines.

    Of a name that is assigned twice the last assignment is the parameter, as in CQGI; a name that is also the target of
    something that can't be read keeps what could be read.
    """
    names = script_names(tree)
    whole = _used_as_count(tree)
    slots: dict[str, Slot] = {}
    for statement in tree.body:
        for target, value in _assignments(statement):
            slot = _slot(target, value, names)
            if slot is not None and len(slot.name) <= LONGEST_NAME:
                slots[slot.name] = _counted(slot, whole)
    for name, text in _descriptions(tree):
        if name in slots:
            slots[name] = replace(slots[name], doc=text[:LONGEST_TEXT])
    in_order = sorted(slots.values(), key=lambda slot: (slot.line, slot.node.col_offset))
    return {slot.name: slot for slot in in_order[:MOST]}


def _assignments(statement: ast.stmt) -> Iterator[tuple[ast.Name, ast.expr]]:
    """Yield the names that a top-level statement assigns, each with the expression it gets."""
    match statement:
        case ast.Assign(targets=[target, *_], value=value):  # of ``a = b = 2`` the first, as in CQGI
            yield from _pairs(target, value)
        case ast.AnnAssign(target=ast.Name() as target, value=ast.expr() as value):
            yield target, value


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[ast.Name, ast.expr]]:
    match target, value:
        case ast.Name(), _:
            yield target, value
        case ast.Tuple(elts=names) | ast.List(elts=names), ast.Tuple(elts=values) | ast.List(elts=values):
            if len(names) == len(values) and not any(isinstance(e, ast.Starred) for e in (*names, *values)):
                for name, each in zip(names, values, strict=True):
                    if isinstance(name, ast.Name):
                        yield name, each


def _slot(target: ast.Name, value: ast.expr, names: ScriptNames) -> Slot | None:
    if isinstance(value, ast.Call):
        return _declared(target, value, names)
    default = literal(value)
    kind = None if default is None else _type_of(default)
    if default is None or kind is None:
        return None
    return Slot(name=target.id, type=kind, default=default, line=target.lineno, node=value)


def _type_of(value: ParameterValue) -> Type | None:
    """Return the type of a literal, or ``None`` for what could not be handed on (infinity, a text without end)."""
    match value:
        case bool():
            return "boolean"
        case int():
            return "number" if abs(value) <= _LARGEST_INTEGER else None
        case float():
            return "number" if math.isfinite(value) else None
        case str():
            return "text" if len(value) <= LONGEST_TEXT else None
        case tuple():
            return "tuple" if all(_type_of(element) for element in value) else None


# --- quantities declared through designhub.script -------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class _Stated:
    """What stands in the brackets of ``mm(...)``, as far as it stands written."""

    value: ast.expr
    unit: str | None
    tolerance: str | None
    low: float | None
    high: float | None
    doc: str
    motion: bool


def _declared(target: ast.Name, call: ast.Call, names: ScriptNames) -> Slot | None:
    function = names.function(call.func)
    if function is None:
        return None
    stated = _stated(function, call)
    number = None if stated is None else calculated(stated.value)
    if stated is None or number is None or not math.isfinite(number):
        return None
    slot = Slot(
        name=target.id,
        type="number",
        default=float(number),
        line=target.lineno,
        node=stated.value,
        low=stated.low,
        high=stated.high,
        doc=stated.doc,
        motion=stated.motion,
        unit="",
    )
    if function == "number":
        return slot
    if function == "count":
        return replace(slot, type="integer", default=int(number), whole=True) if number == int(number) else None
    try:
        value = declared(number, stated.unit or "", stated.tolerance, stated.low, stated.high, stated.doc)
    except Invalid:
        return None  # the script says so itself, at this line, when it is run
    return replace(
        slot, default=float(value), unit=value.unit, low=value.low, high=value.high, tolerance=value.tolerance
    )


def _stated(function: str, call: ast.Call) -> _Stated | None:
    positions = ["value"] + (["unit"] if function == "quantity" else [])
    if function in UNIT_OF or function == "quantity":
        positions.append("tolerance")
    if len(call.args) > len(positions) or any(isinstance(argument, ast.Starred) for argument in call.args):
        return None
    given = dict(zip(positions, call.args, strict=False))
    given |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    if "value" not in given:
        return None
    unit = _text(given.get("unit")) if function == "quantity" else UNIT_OF.get(function)
    if function == "quantity" and unit is None:
        return None
    return _Stated(
        value=given["value"],
        unit=unit,
        tolerance=_text(given.get("tolerance")),
        low=_number(given.get("lo")),
        high=_number(given.get("hi")),
        doc=(_text(given.get("doc")) or "")[:LONGEST_TEXT],
        motion=_true(given.get("motion")),
    )


def _text(node: ast.expr | None) -> str | None:
    value = None if node is None else literal(node)
    return value if isinstance(value, str) else None


def _true(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and node.value is True


def _number(node: ast.expr | None) -> float | None:
    value = None if node is None else calculated(node)
    return float(value) if value is not None and math.isfinite(value) else None


# --- what else the source says about a parameter --------------------------------------------------------------------


def _descriptions(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield name and text of every ``describe_parameter(name, "text")`` (``name`` as a name or as a text)."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Name(id="describe_parameter") | ast.Attribute(attr="describe_parameter"),
                args=[ast.Name(id=name) | ast.Constant(value=str() as name), ast.Constant(value=str() as text), *_],
            ):
                yield name, text


def _used_as_count(tree: ast.Module) -> frozenset[str]:
    """Return the names that go into ``range(...)`` as they are or in a whole-number sum."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range":
            for argument in node.args:
                found.update(_whole_names(argument))
    return frozenset(found)


def _whole_names(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Name(id=name):
            yield name
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() | ast.Mult(), right=right):
            yield from _whole_names(left)
            yield from _whole_names(right)
        case ast.UnaryOp(operand=operand):
            yield from _whole_names(operand)


def _counted(slot: Slot, whole: frozenset[str]) -> Slot:
    """Return ``slot`` as an integer where the script counts with it; a plain ``h = 2`` is a number like any other."""
    if slot.name in whole and slot.unit is None and type(slot.default) is int:
        return replace(slot, type="integer", whole=True)
    return slot
