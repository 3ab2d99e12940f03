"""Values that somebody sets for the parameters of a script: checked, converted, and put into the syntax tree.

Its one rule: nothing is bent to fit. A value of the wrong kind, unit, size or range is refused with its reason before
the script runs.
"""

import ast
import difflib
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from designhub.building.literals import literal
from designhub.building.parameters import LONGEST_TEXT, Slot
from designhub.errors import Invalid, Problem
from designhub.messages import Argument, Message
from designhub.script.declarations import ParameterValue
from designhub.script.dimension import Dimension
from designhub.units import QuantityError
from designhub.units.reading import read_quantity
from designhub.units.showing import format_number

HOLDER = "__parameters__"
"""The name under which the values that were set reach the script."""

LARGEST = {"mm": 1e6, "deg": 1e6}
"""Largest magnitude of a value in some units: beyond a kilometre nobody designs a part."""
LARGEST_ELSE = 1e12
_ROUNDING = 1e-9
"""How far, relative to the limit, a converted value may lie beyond it (0.25 in are 6.35 mm)."""

_TRUE = frozenset({"true", "yes", "on", "1"})
_FALSE = frozenset({"false", "no", "off", "0"})


class ParameterRefused(Invalid):
    """A value was set that the parameter does not take."""

    def __init__(self, field: str, key: str, **args: Argument) -> None:
        args = {"name": field, **args}
        super().__init__(key, problems=[Problem(field, Message(key, args))], **args)
        self.field_name = field


def check_overrides(
    slots: Mapping[str, Slot], wanted: Mapping[str, Any], *, language: str = "en", free: bool = False
) -> dict[str, ParameterValue]:
    """Return the values that ``wanted`` sets, each in the type and working unit of its parameter.

    Texts are read as ``language`` writes numbers; ``free`` values may lie outside their parameters' ranges, as a made
    size may. Raises `ParameterRefused` for the first that can't be taken.
    """
    return {name: _checked(_slot(slots, name, free), value, language) for name, value in wanted.items()}


def _slot(slots: Mapping[str, Slot], name: str, free: bool) -> Slot:
    slot = slots.get(name)
    if slot is not None:
        return replace(slot, low=None, high=None) if free else slot
    shown = name[:80]
    close = difflib.get_close_matches(name, slots, n=1)
    if close:
        raise ParameterRefused(shown, "building.parameter.unknown_close", close=close[0])
    known = ", ".join(list(slots)[:12])
    raise ParameterRefused(shown, "building.parameter.unknown", known=known or "–")


def _checked(slot: Slot, value: Any, language: str) -> ParameterValue:
    return _CHECKS[slot.type](slot, value, language)


def _number(slot: Slot, value: Any, language: str) -> ParameterValue:
    if isinstance(value, str):
        value = _read(slot, value, language)
    elif isinstance(value, bool) or not isinstance(value, int | float):
        raise ParameterRefused(slot.name, "building.parameter.no_number", value=_shown(value))
    most = LARGEST.get(slot.unit or "", LARGEST_ELSE)
    if not (isinstance(value, int) or math.isfinite(value)):
        raise ParameterRefused(slot.name, "building.parameter.not_finite")
    if abs(value) > most:
        raise ParameterRefused(slot.name, "building.parameter.absurd", value=_shown(value), most=f"{most:g}")
    if slot.whole and value != int(value):
        raise ParameterRefused(slot.name, "building.parameter.not_whole", value=_shown(value))
    _in_range(slot, value)
    if slot.whole:
        return int(value)
    return value if slot.unit is None and isinstance(value, int) else float(value)


def _read(slot: Slot, text: str, language: str) -> float:
    """Return the number that ``text`` says in the unit of ``slot``; one without a unit is in the parameter's own."""
    expect = slot.unit or ""
    try:
        try:
            quantity = read_quantity(text, language=language, expect=expect)
        except QuantityError as error:
            if error.key != "quantity.unit.missing":
                raise
            return _whole_if_written_so(read_quantity(text, language=language, expect="").value)
        return _whole_if_written_so(quantity.to(expect))
    except QuantityError as error:
        raise ParameterRefused(slot.name, error.key, **error.message.args) from None


def _whole_if_written_so(value: float) -> float:
    """Return 3 for 3.0: a text has no other way to be an int, and ``range(n)`` needs one."""
    return int(value) if value == int(value) else value


def _in_range(slot: Slot, value: float) -> None:
    low, high = slot.low, slot.high
    below = low is not None and value < low - abs(low) * _ROUNDING
    above = high is not None and value > high + abs(high) * _ROUNDING
    if below or above:
        raise ParameterRefused(
            slot.name,
            "building.parameter.out_of_range",
            value=_with_unit(value, slot),
            low="−∞" if low is None else _with_unit(low, slot),
            high="∞" if high is None else _with_unit(high, slot),
        )


def _with_unit(value: float, slot: Slot) -> str:
    return f"{format_number(value)} {slot.unit or ''}".strip()


def _boolean(slot: Slot, value: Any, _language: str) -> ParameterValue:
    if isinstance(value, bool):
        return value
    if isinstance(value, int) and value in (0, 1):
        return bool(value)
    word = value.strip().lower() if isinstance(value, str) else ""
    if word in _TRUE or word in _FALSE:
        return word in _TRUE
    raise ParameterRefused(slot.name, "building.parameter.no_boolean", value=_shown(value))


def _text(slot: Slot, value: Any, _language: str) -> ParameterValue:
    if not isinstance(value, str | int | float):
        raise ParameterRefused(slot.name, "building.parameter.no_text", value=_shown(value))
    text = str(value)
    if len(text) > LONGEST_TEXT:
        raise ParameterRefused(slot.name, "building.parameter.too_long", most=LONGEST_TEXT)
    return text


def _tuple(slot: Slot, value: Any, _language: str) -> ParameterValue:
    if isinstance(value, str):
        value = _written_tuple(value)
    if not isinstance(value, list | tuple) or len(value) > 1000:
        raise ParameterRefused(slot.name, "building.parameter.no_tuple", value=_shown(value))
    return _elements(slot, value, depth=0)


def _elements(slot: Slot, values: Sequence[Any], depth: int) -> tuple[Any, ...]:
    return tuple(_element(slot, value, depth) for value in values)


def _element(slot: Slot, value: Any, depth: int) -> ParameterValue:
    if isinstance(value, list | tuple) and depth < 2:
        return _elements(slot, value, depth + 1)
    if isinstance(value, bool | str) and len(str(value)) <= LONGEST_TEXT:
        return value
    if isinstance(value, int | float) and abs(value) <= LARGEST_ELSE:  # never true of NaN
        return value
    raise ParameterRefused(slot.name, "building.parameter.no_tuple", value=_shown(value))


def _written_tuple(text: str) -> Any:
    """Return the tuple that ``text`` writes as Python or JSON does, with or without its brackets; else the text."""
    inside = text.strip()
    if inside[:1] == "[" and inside[-1:] == "]":
        inside = f"({inside[1:-1]},)" if inside[1:-1].strip() else "()"
    for candidate in (inside, f"({inside},)"):
        try:
            value = literal(ast.parse(candidate, mode="eval").body)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        if isinstance(value, tuple):
            return value
    return text


def _shown(value: Any) -> str:
    if isinstance(value, int) and value.bit_length() > 200:
        return f"2^{value.bit_length() - 1}…"  # Python refuses to write thousands of digits
    text = repr(value) if not isinstance(value, str) else f"“{value}”"
    return text if len(text) <= 60 else text[:59] + "…"


_CHECKS: dict[str, Callable[[Slot, Any, str], ParameterValue]] = {
    "number": _number,
    "integer": _number,
    "boolean": _boolean,
    "text": _text,
    "tuple": _tuple,
}


def put_in(tree: ast.Module, slots: Mapping[str, Slot], values: Mapping[str, ParameterValue]) -> dict[str, Any]:
    """Make ``tree`` take ``values`` instead of what stands written; return what the script must find as `HOLDER`.

    The literal gives way to a look-up, so that a declared ``mm(6, "h6", lo=4)`` keeps all else that it says, and the
    value is exact, whatever unit the declaration is in.
    """
    held: dict[str, Any] = {}
    places: dict[int, str] = {}
    for name, value in values.items():
        slot = slots[name]
        held[name] = Dimension(float(value), slot.unit) if slot.unit and isinstance(value, int | float) else value
        places[id(slot.node)] = name
    if places:
        _Replacing(places).visit(tree)
    return held


class _Replacing(ast.NodeTransformer):
    """Puts look-ups in the place of the literals that were overridden."""

    def __init__(self, places: Mapping[int, str]) -> None:
        self._places = places

    def visit(self, node: ast.AST) -> Any:
        name = self._places.get(id(node))
        if name is None:
            return self.generic_visit(node)
        held = ast.Name(id=HOLDER, ctx=ast.Load())
        looked_up = ast.Subscript(value=held, slice=ast.Constant(value=name), ctx=ast.Load())
        return ast.fix_missing_locations(ast.copy_location(looked_up, node))
