"""What an import binds: a library that is known, one of the part's own files, or something unknown.

Its one rule: a part's file never hides a library, as in a run.
"""

import ast
import math

import designhub.script
from designhub.script.inference.calling import attribute
from designhub.script.inference.number_calls import CONSTANTS
from designhub.script.inference.scope import Reading, Scope
from designhub.script.inference.signatures import calls, kinds
from designhub.script.inference.values import UNKNOWN, Library, Module, Namespace, Value

LIBRARIES = {
    "math": Namespace("math"),
    "numpy": Namespace("numpy"),
    "cadquery": Namespace("cadquery"),
    "cadquery.func": Namespace("func"),
    "designhub": Namespace("designhub"),
    "designhub.script": Namespace("script"),
}


def imported(node: ast.Import, scope: Scope) -> None:
    """Bind what ``import a, b as c`` binds."""
    for alias in node.names:
        if alias.asname:
            scope.set(alias.asname, _module(alias.name, scope.reading))
        else:
            top = alias.name.partition(".")[0]
            scope.set(top, _module(top, scope.reading))


def imported_from(node: ast.ImportFrom, scope: Scope) -> None:
    """Bind what ``from a import b`` binds."""
    module = _module(node.module or "", scope.reading) if not node.level or node.module else UNKNOWN
    for alias in node.names:
        if alias.name == "*":
            _star(module, scope)
        else:
            scope.set(alias.asname or alias.name, _part(module, alias.name, node, scope.reading))


def _part(module: Value, name: str, node: ast.ImportFrom, reading: Reading) -> Value:
    found = attribute(module, name) if isinstance(module, Namespace | Module) else UNKNOWN
    if found == UNKNOWN and (isinstance(module, Module) or (node.level and not node.module)):
        return _module(f"{node.module}.{name}" if node.module else name, reading)
    return found


def _star(module: Value, scope: Scope) -> None:
    match module:
        case Module():
            scope.reading.step(len(module.scope.names) // 10)
            scope.names.update({name: value for name, value in module.scope.names.items() if name[:1] != "_"})
        case Namespace("script"):
            scope.names.update({name: Library("script", name) for name in designhub.script.__all__})
        case Namespace("math"):
            scope.names.update({name: Library("math", name) for name in dir(math) if name[:1] != "_"})
            scope.names.update(CONSTANTS)
        case Namespace("func" | "cadquery"):
            known = calls("func") if module.name == "func" else kinds()
            scope.names.update({name: Library(module.name, name) for name in known})


def _module(name: str, reading: Reading) -> Value:
    own = reading.load(reading, name)
    if own is not None:
        return Module(own)
    return LIBRARIES.get(name, UNKNOWN)
