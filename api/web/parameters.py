"""What a form says about parameters: the values that differ, read with the reader's decimal sign.

Its one rule: a value leaves here with its unit, in the one spelling that every build reads alike; what can't be read
without guessing is asked back, all fields at once.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from api.reader import Reader
from api.web.showing import value_text
from designhub.errors import Invalid, Problem
from designhub.messages import Message
from designhub.script.declarations import Parameter
from designhub.units import QuantityError, format_quantity, read_quantity

PREFIX = "p."
"""Fields of parameters are called ``p.diameter``: no other field can be mistaken for one."""


def read_overrides(
    fields: Mapping[str, str], declared: Iterable[Parameter], kept: Mapping[str, Any], reader: Reader
) -> dict[str, Any]:
    """Return the values to build with: those of the base, ``kept``, and what was changed in the form.

    A field that still says what it was shown with changes nothing. Raises Invalid.
    """
    values, problems = dict(kept), []
    for parameter in declared:
        text = fields.get(PREFIX + parameter.name)
        if text is None or text.strip() == value_text(parameter, parameter.value, reader):
            continue
        try:
            values[parameter.name] = _read(parameter, text, reader)
        except (QuantityError, _Refused) as error:
            problems.append(Problem(PREFIX + parameter.name, error.message))
    if problems:
        raise Invalid(problems=problems)
    return values


def read_lines(text: str, reader: Reader) -> dict[str, Any]:
    """Return the values in lines such as ``diameter = 6,2 mm``; what starts like a number has to be one.

    Raises Invalid.
    """
    values: dict[str, Any] = {}
    for line in text.splitlines():
        if not line.strip():
            continue
        name, sign, value = (each.strip() for each in line.partition("="))
        if not sign or not name.isidentifier():
            raise Invalid.field("parameters", "field.assignment", line=line[:80])
        try:
            values[name] = _guess_type(value, reader)
        except (QuantityError, _Refused) as error:
            raise Invalid(problems=[Problem("parameters", error.message)]) from error
    return values


def shown(values: Mapping[str, Any], reader: Reader) -> list[tuple[str, str]]:
    """Return name and value of each, as the reader writes it: what was understood."""
    return [(name, _value_shown(value, reader)) for name, value in values.items()]


class _Refused(Exception):
    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.message = Message(key)


def _read(parameter: Parameter, text: str, reader: Reader) -> Any:
    match parameter.type:
        case "boolean":
            return text == "true"
        case "text":
            return text
        case "tuple":
            return _list(text)
        case "number" | "integer":
            quantity = read_quantity(text, language=reader.language, expect=parameter.unit or "")
            return _spelt(quantity.value, quantity.unit)


def _list(text: str) -> list[Any]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _Refused("field.list") from error
    if not isinstance(values, list):
        raise _Refused("field.list")
    return values


def _spelt(value: float, unit: str) -> float | str:
    return format_quantity(value, unit, "en") if unit else value


def _guess_type(text: str, reader: Reader) -> Any:
    if text in ("true", "false"):
        return text == "true"
    if text.startswith("["):
        return _list(text)
    if not text[:1].isdigit() and text[:1] not in "+-−.,Ø":
        return text
    quantity = read_quantity(text, language=reader.language)
    return _spelt(quantity.value, quantity.unit)


def _value_shown(value: Any, reader: Reader) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return format_quantity(value, "", reader.language)
        case str():
            try:
                return read_quantity(value).text(reader.language)
            except QuantityError:
                return value
    return json.dumps(value)
