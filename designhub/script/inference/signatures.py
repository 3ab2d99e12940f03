"""What CadQuery's calls want in their arguments, from ``signatures.toml``.

Its one rule: a call that is not in the table wants nothing and gives what is unknown.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, cast, get_args

Want = Literal[
    "", "length", "radius", "diameter", "angle", "radians", "count", "point", "points", "angles", "density", "ratio"
]
"""What a parameter takes; ``""``: anything."""


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """One parameter of a call."""

    name: str
    want: Want


@dataclass(frozen=True, kw_only=True)
class Form:
    """One form of a call: its parameters in their order."""

    parameters: tuple[Parameter, ...]
    rest: Parameter | None = None
    """What every further argument is (``*pts``)."""

    def of(self, name: str) -> Parameter | None:
        """Return the parameter called ``name``."""
        return next((parameter for parameter in self.parameters if parameter.name == name), None)


@dataclass(frozen=True, kw_only=True)
class Call:
    """A method or function of CadQuery."""

    forms: tuple[Form, ...]
    gives: str
    """Kind of object that it returns, ``number`` or ``radians``."""


@cache
def calls(kind: str) -> Mapping[str, Call]:
    """Return the calls of CadQuery's class ``kind`` (``func``: the free functions) by name; ``new`` makes one."""
    section = _table().get(kind)
    if section is None:
        return {}
    returns = section.get("returns", {})
    usual = "Shape" if kind in ("func", "Edge", "Wire", "Face", "Solid", "Compound") else kind
    found = {name: Call(forms=(), gives=usual) for name in str(section.get("fluent", "")).split()}
    for name, written in section.items():
        if name not in ("fluent", "returns"):
            forms = [written] if isinstance(written, str) else written
            gives = kind if name == "new" else returns.get(name, usual)
            found[name] = Call(forms=tuple(_form(form) for form in forms), gives=gives)
    return found


@cache
def kinds() -> frozenset[str]:
    """Return the classes of CadQuery that are known."""
    return frozenset(_table()) - {"func"}


@cache
def _table() -> dict[str, dict[str, Any]]:
    text = files(__package__).joinpath("signatures.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _form(written: str) -> Form:
    parameters: list[Parameter] = []
    rest: Parameter | None = None
    for word in written.split():
        name, _, want = word.partition(":")
        if want not in get_args(Want):
            raise ValueError(f"{want} is no kind of argument")
        parameter = Parameter(name=name.lstrip("*"), want=cast("Want", want))
        if name.startswith("*"):
            rest = parameter
        else:
            parameters.append(parameter)
    return Form(parameters=tuple(parameters), rest=rest)
