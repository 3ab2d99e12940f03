"""Under which names a script knows the functions of ``designhub.script``.

Its one rule: only what the script imports counts; a function of its own that is called ``mm`` is not ours.
"""

import ast
from collections.abc import Mapping
from dataclasses import dataclass

from designhub.script.quantities import UNIT_OF

_MODULE = "designhub.script"
STATING = frozenset({*UNIT_OF, "quantity", "count", "number"})
"""Functions that state a value and may so declare a parameter."""


@dataclass(frozen=True, kw_only=True)
class ScriptNames:
    """What the script calls our functions and our module."""

    functions: Mapping[str, str]
    """Name in the script to name in ``designhub.script``."""
    modules: frozenset[str]
    """Dotted names under which the module itself is known."""

    @property
    def any(self) -> bool:
        """Whether the script imports anything of ``designhub.script``."""
        return bool(self.functions or self.modules)

    def function(self, called: ast.expr) -> str | None:
        """Return which stating function of ours ``called`` is, if it is one."""
        match called:
            case ast.Name(id=name):
                ours = self.functions.get(name)
            case ast.Attribute(value=value, attr=attr):
                ours = attr if ast.unparse(value) in self.modules else None
            case _:
                ours = None
        return ours if ours in STATING else None


def script_names(tree: ast.Module) -> ScriptNames:
    """Return the names that the imports anywhere in ``tree`` bind to ``designhub.script`` and its functions."""
    functions: dict[str, str] = {}
    modules: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module="designhub.script", names=names):
                for alias in names:
                    if alias.name == "*":
                        functions |= {name: name for name in STATING}
                    functions[alias.asname or alias.name] = alias.name
            case ast.ImportFrom(module="designhub", names=names):
                modules |= {alias.asname or alias.name for alias in names if alias.name == "script"}
            case ast.Import(names=names):
                modules |= {alias.asname or alias.name for alias in names if alias.name == _MODULE}
    return ScriptNames(functions=functions, modules=frozenset(modules))
