"""Calls of CadQuery: their arguments against the table of signatures.

Its one rule: where a call has several forms, it is right if one of them suits.
"""

import ast

from designhub.script.inference.scope import Arguments, Scope
from designhub.script.inference.signatures import Call, Form, Parameter, calls, kinds
from designhub.script.inference.values import PLAIN, UNKNOWN, Cad, Items, Many, Number, Value, soft
from designhub.script.inference.wanted import check, suits

_Given = tuple[tuple[Value, ast.expr], Parameter]


def call(scope: Scope, kind: str, name: str, arguments: Arguments) -> Value:
    """Check the call ``name`` of CadQuery's class ``kind``; return what it gives."""
    known = calls(kind).get(name)
    if known is None:
        return UNKNOWN
    function = name if name != "new" else kind
    _checked(scope, known, arguments, function)
    if known.gives == "number":
        return PLAIN
    if known.gives == "radians":
        return soft("rad")
    return Cad(known.gives)


def is_class(name: str) -> bool:
    """Tell whether CadQuery has a class of that name whose calls are known."""
    return name in kinds()


def _checked(scope: Scope, known: Call, arguments: Arguments, function: str) -> None:
    fitting = [given for form in known.forms if (given := _given(form, arguments)) is not None]
    if not fitting:
        return
    right = next((given for given in fitting if all(suits(a[0], p.want) is None for a, p in given)), None)
    for argument, parameter in right or fitting[0]:
        check(scope, argument, parameter.want, function)


def _given(form: Form, arguments: Arguments) -> list[_Given] | None:
    """Return the arguments with their parameters, or None where they don't fit this form."""
    given: list[_Given] = []
    for position, argument in enumerate(arguments.positional):
        parameter = form.parameters[position] if position < len(form.parameters) else form.rest
        if parameter is None or not _shaped(argument[0], parameter):
            return None
        given.append((argument, parameter))
    for name, argument in arguments.keywords.items():
        parameter = form.of(name)
        if parameter is None or not _shaped(argument[0], parameter):
            return None
        given.append((argument, parameter))
    return given


def _shaped(value: Value, parameter: Parameter) -> bool:
    """Tell whether ``value`` may stand there by its shape: a number for a number, a tuple for a point."""
    if parameter.want in ("point", "points", "angles"):
        return not isinstance(value, Number)
    if parameter.want == "":
        return True
    return not isinstance(value, Items | Many | Cad)
