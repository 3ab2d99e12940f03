"""Every text is there in every language, with the same data."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

import api
import designhub
from designhub.messages import LANGUAGES

DOMAIN = Path(designhub.__file__).parent
FOLDERS = [DOMAIN / "messages", Path(api.__file__).parent / "web" / "translations"]
KEY = re.compile(r"[a-z]+(?:[.][a-z0-9_]+)+")
FILES = sorted({(folder, file.name) for folder in FOLDERS for file in folder.glob("*/*.ftl")})


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the visitor's convention
        self.names.add(node.id.name)


def texts(file: Path) -> dict[str, set[str]]:
    """Return the messages of a file, each with the variables that it uses."""
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, Junk), f"{file}: {entry.content}"
        if isinstance(entry, Message):
            assert entry.id.name not in found, f"{file}: {entry.id.name} stands twice"
            variables = Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


@pytest.mark.parametrize(("folder", "name"), FILES, ids=lambda value: getattr(value, "name", value))
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_text_is_there_in_every_language_with_the_same_data(folder, name, language):
    english = texts(folder / LANGUAGES[0] / name)

    assert texts(folder / language / name) == english


@pytest.mark.parametrize("folder", FOLDERS, ids=["domain", "pages"])
def test_no_key_stands_in_two_files(folder):
    seen: dict[str, str] = {}
    for file in sorted((folder / LANGUAGES[0]).glob("*.ftl")):
        for key in texts(file):
            assert key not in seen, f"{key} stands in {seen.get(key)} and {file.name}"
            seen[key] = file.name


def test_every_key_that_the_code_names_has_a_text():
    known = {key for file in (FOLDERS[0] / LANGUAGES[0]).glob("*.ftl") for key in texts(file)}
    missing = {
        f"{file.relative_to(DOMAIN)}: {key}"
        for file in DOMAIN.rglob("*.py")
        for key in _keys(ast.parse(file.read_text(encoding="utf-8")))
        if key.replace(".", "-") not in known
    }

    assert not missing


def _keys(tree: ast.AST) -> set[str]:
    """Return the literal keys of errors that are raised, of ``key=`` arguments, and of ``Words`` and ``Message``."""
    found: list[ast.expr] = []
    for node in ast.walk(tree):
        match node:
            case ast.Raise(exc=ast.Call(func=ast.Attribute(attr="field"), args=[_, key, *_])):
                found.append(key)
            case ast.Raise(exc=ast.Call(args=[first, *rest])):
                found += [first, *rest[:1]]
            case ast.Call(func=ast.Name(id="Words" | "Message" | "refused"), args=[first, *_]):
                found.append(first)
            case ast.keyword(arg="key", value=value):
                found.append(value)
    texts = {node.value for node in found if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {text for text in texts if KEY.fullmatch(text)}
