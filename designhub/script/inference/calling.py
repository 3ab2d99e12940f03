"""Attributes and methods of known values, and calls of what is no function of the script.

Its one rule: here is only looked at what is known already; the script's own functions are run by ``reading.run``.
"""

import ast

from designhub.script.inference import cad_calls, declared_calls, number_calls
from designhub.script.inference.scope import Arguments, Scope
from designhub.script.inference.values import (
    PLAIN,
    UNKNOWN,
    Bound,
    Cad,
    Class,
    Function,
    Instance,
    Items,
    Library,
    Many,
    Module,
    Named,
    Namespace,
    Number,
    Text,
    Value,
    element,
    join,
    joined,
    soft,
)

_CHANGING = frozenset({"append", "extend", "insert", "remove", "pop", "clear", "sort", "reverse", "update", "add"})


def attribute(value: Value, name: str) -> Value:
    """Return what is known about ``value.name``."""
    match value:
        case Namespace():
            return _of_library(value.name, name)
        case Module():
            return value.scope.names.get(name, UNKNOWN)
        case Class():
            return value.scope.names.get(name, UNKNOWN)
        case Instance():
            found = value.attributes.get(name, value.of.scope.names.get(name, UNKNOWN))
            return Function(found.node, found.scope, value, found.defaults, found.keyword_defaults) \
                if isinstance(found, Function) and name not in value.attributes else found  # fmt: skip
        case Number() if name == "radians":
            return soft("rad")
        case Cad() | Number() | Items() | Many() | Named() | Text() | Library():
            return Bound(value, name)
    return UNKNOWN


def _of_library(library: str, name: str) -> Value:
    if library in ("math", "numpy") and name in number_calls.CONSTANTS:
        return number_calls.CONSTANTS[name]
    if library == "designhub":
        return Namespace("script") if name == "script" else UNKNOWN
    if library == "cadquery" and name == "func":
        return Namespace("func")
    return Library(library, name)


def called(function: Value, arguments: Arguments, node: ast.Call, scope: Scope) -> Value:
    """Return what calling ``function`` gives."""
    match function:
        case Library("script", name):
            return declared_calls.call(scope, name, arguments, node)
        case Library(("math" | "numpy") as library, name):
            return number_calls.mathematical(scope, library, name, arguments)
        case Library("builtins", name):
            return number_calls.builtin(scope, name, arguments, node)
        case Library("cadquery", name):
            return cad_calls.call(scope, name, "new", arguments)
        case Library("func", name):
            return cad_calls.call(scope, "func", name, arguments)
        case Bound(owner, name):
            return _method(owner, name, arguments, node, scope)
        case Function():
            return scope.reading.run(function, arguments)
        case Class():
            return _made(function, arguments, scope)
    return UNKNOWN


def _method(owner: Value, name: str, arguments: Arguments, node: ast.Call, scope: Scope) -> Value:
    match owner:
        case Cad(kind):
            return cad_calls.call(scope, kind, name, arguments)
        case Library("cadquery", kind):
            return cad_calls.call(scope, kind, name, arguments) if cad_calls.is_class(kind) else UNKNOWN
        case Number() if name == "to":
            return _to(owner, arguments, node, scope)
        case Named(entries) if name in ("values", "items"):
            each = joined([value for _, value in entries]) if entries else None
            return Many(each if name == "values" or each is None else Items((Text(), each)))
        case Named() if name == "get":
            key = arguments.value(0)
            return owner.get(key.value) if isinstance(key, Text) and key.value is not None else UNKNOWN
        case Items() | Many() | Named() if name in _CHANGING:
            _changed(owner, name, arguments, node, scope)
    return UNKNOWN


def _to(owner: Number, arguments: Arguments, node: ast.Call, scope: Scope) -> Value:
    """``x.to("in")`` gives a plain number; only angles are still told apart."""
    unit = arguments.value(0, "unit")
    if owner.unit is None or not isinstance(unit, Text) or unit.value is None or len(unit.value) > 40:
        return PLAIN
    return declared_calls.converted(scope, owner, unit.value, node)


def _changed(owner: Value, name: str, arguments: Arguments, node: ast.Call, scope: Scope) -> None:
    """Keep what is known of a list that is changed in its place."""
    holder = node.func.value if isinstance(node.func, ast.Attribute) else None
    if not isinstance(holder, ast.Name) or scope.get(holder.id) is not owner:
        return
    changed: Value = UNKNOWN
    if isinstance(owner, Items | Many) and name == "append":
        changed = Many(join(element(owner), arguments.value(0)))
    elif isinstance(owner, Items | Many) and name == "extend":
        changed = Many(join(element(owner), element(arguments.value(0))))
    elif isinstance(owner, Items | Many) and name in ("remove", "pop", "clear", "sort", "reverse"):
        changed = Many(element(owner))
    scope.set(holder.id, changed)


def _made(of: Class, arguments: Arguments, scope: Scope) -> Value:
    instance = Instance(of)
    start = of.scope.names.get("__init__")
    if isinstance(start, Function):
        bound = Function(start.node, start.scope, instance, start.defaults, start.keyword_defaults)
        scope.reading.run(bound, arguments)
        return instance
    for name, (value, _) in arguments.keywords.items():
        instance.attributes[name] = value
    for name, (value, _) in zip(of.fields, arguments.positional, strict=False):
        instance.attributes[name] = value
    return instance
