"""Which parts are meant by a path: a script, a geometry file, a project folder, or a folder of any of these.

A script brings the modules beside it that it imports. Its one rule: in a folder without ``project.toml`` a script is a
part unless its name begins with an underscore, or another script imports it and it shows nothing itself.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from designhub.checks import Asked
from designhub.errors import Invalid
from designhub.pipeline.project_file import FILE, ProjectFile, read_project, source_of
from designhub.pipeline.source import IMPORTED, Source

_SHOWING = frozenset({"show", "show_object"})


@dataclass(frozen=True, kw_only=True)
class Found:
    """One part that was found."""

    name: str
    path: Path
    """Its entry, as it is shown."""
    source: Source
    project: str = ""
    asked: Asked = Asked()


def find(paths: Iterable[Path]) -> list[Found]:
    """Return the parts at ``paths``, each once. Raises Invalid for a path that holds none."""
    found: dict[Path, Found] = {}
    for path in paths:
        here = list(_at(path))
        if not here:
            raise Invalid("cli.no_part", path=str(path))
        for part in here:
            found.setdefault(part.path.resolve(), part)
    return list(found.values())


def _at(path: Path) -> Iterator[Found]:
    if path.is_file():
        yield _file(path)
    elif not path.is_dir():
        raise Invalid("cli.no_such_path", path=str(path))
    elif (path / FILE).is_file():
        yield from _project(read_project(path))
    else:
        children = sorted(path.iterdir())
        for child in children:
            if child.is_dir() and not child.name.startswith((".", "_")):
                yield from _at(child)
        files = [child for child in children if child.is_file() and not child.name.startswith(("_", "."))]
        scripts = [file for file in files if file.suffix == ".py"]
        modules = {imported for script in scripts for imported in _imports(script) - {script}}
        for file in files:
            if file.suffix.lower() in IMPORTED or (file in scripts and (file not in modules or _shows(file))):
                yield _file(file)


def _project(project: ProjectFile) -> Iterator[Found]:
    for entry in project.parts:
        path = project.folder / entry.entry
        if not path.is_file():
            raise Invalid("cli.no_such_path", path=str(path))
        yield Found(name=entry.name, path=path, source=project.source(entry), project=project.name, asked=project.asked)


def _file(path: Path) -> Found:
    """Return the part that ``path`` is; as its project says, where it belongs to one."""
    if path.suffix.lower() not in {".py", *IMPORTED}:
        raise Invalid("cli.no_part", path=str(path))
    if (path.parent / FILE).is_file():
        for part in _project(read_project(path.parent)):
            if part.path == path:
                return part
    files = [path, *_with_imports(path)] if path.suffix == ".py" else [path]
    return Found(name=path.stem, path=path, source=source_of(files, folder=path.parent, entry=path))


def _with_imports(script: Path) -> list[Path]:
    """Return the files beside ``script`` that it imports, and those that they import."""
    found: dict[Path, None] = {}
    waiting = [script]
    while waiting:
        for file in _imports(waiting.pop(), beside=script.parent):
            if file != script and file not in found:
                found[file] = None
                waiting.append(file)
    return list(found)


def _imports(script: Path, beside: Path | None = None) -> set[Path]:
    folder = beside or script.parent
    names: set[str] = set()
    for node in ast.walk(_tree(script)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level <= 1:
            names.add(node.module or "")
            names.update(f"{node.module}.{alias.name}" if node.module else alias.name for alias in node.names)
    return {file for name in names if name for file in _files_of(folder, name)}


def _files_of(folder: Path, name: str) -> Iterator[Path]:
    """Yield the files that ``import name`` reads: the module, and the packages around it."""
    parts = name.split(".")
    for depth in range(1, len(parts) + 1):
        below = folder.joinpath(*parts[:depth])
        for file in (below.with_suffix(".py"), below / "__init__.py"):
            if file.is_file():
                yield file


def _shows(script: Path) -> bool:
    """Tell whether ``script`` shows something itself: calls ``show``, or leaves a ``result``."""
    for node in ast.walk(_tree(script)):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in _SHOWING:
                return True
            case ast.Name(id="result", ctx=ast.Store()):
                return True
    return False


def _tree(script: Path) -> ast.AST:
    """Return the syntax tree of ``script``; an empty one where it has none: building will say why."""
    try:
        return ast.parse(script.read_bytes())
    except (SyntaxError, ValueError, RecursionError):
        return ast.Module(body=[], type_ignores=[])
