"""The table of CadQuery's arguments names what the installed CadQuery has, in its order."""

import ast
from importlib.util import find_spec
from pathlib import Path

import pytest

from designhub.script.inference.signatures import Form, calls, kinds

FILES = ("cq.py", "sketch.py", "assembly.py", "occ_impl/geom.py", "occ_impl/shapes.py")
FURTHER = {"Shape": ("Mixin1D", "Mixin3D", "Face", "Solid", "Wire", "Edge"), "Edge": ("Mixin1D",), "Face": ("Shape",)}
"""Where a method may be defined as well."""


def parameters(function: ast.FunctionDef) -> list[str]:
    spec = function.args
    named = [each.arg for each in (*spec.posonlyargs, *spec.args, *spec.kwonlyargs)]
    return [name for name in named if name not in ("self", "cls")]


def defined() -> dict[str, dict[str, list[list[str]]]]:
    """Return the parameters of every form of every method, by class and name; free functions under ``func``."""
    spec = find_spec("cadquery")
    assert spec is not None and spec.origin is not None  # noqa: PT018
    found: dict[str, dict[str, list[list[str]]]] = {"func": {}}
    for name in FILES:
        for node in ast.parse((Path(spec.origin).parent / name).read_text(encoding="utf-8")).body:
            owner, body = (node.name, node.body) if isinstance(node, ast.ClassDef) else ("func", [node])
            for each in body:
                if isinstance(each, ast.FunctionDef):
                    found.setdefault(owner, {}).setdefault(each.name, []).append(parameters(each))
    return found


DEFINED = defined()
CALLS = [(kind, name) for kind in sorted(kinds() | {"func"}) for name in calls(kind)]


def fits(form: Form, real: list[str]) -> bool:
    """Tell whether the table's parameters are the first of the real ones, by name and order."""
    names = [parameter.name for parameter in form.parameters]
    return names == real[: len(names)] or (not names and form.rest is not None)


@pytest.mark.parametrize(("kind", "name"), CALLS)
def test_every_call_of_the_table_is_cadquerys(kind, name):
    method = "__init__" if name == "new" else name
    real = [form for owner in (kind, *FURTHER.get(kind, ())) for form in DEFINED.get(owner, {}).get(method, [])]

    assert real
    assert all(any(fits(form, each) for each in real) for form in calls(kind)[name].forms)
