"""Reading a script without running it: from its files to remarks.

Its one rule: whatever the files hold, this returns, within a bounded number of steps.
"""

import ast
import posixpath
from collections.abc import Mapping

from designhub.script.inference.imports import LIBRARIES
from designhub.script.inference.remark import Inferred, Known, Remark
from designhub.script.inference.scope import Arguments, Exhausted, Reading, Scope
from designhub.script.inference.source import parse
from designhub.script.inference.statements import follow, run
from designhub.script.inference.values import Namespace, Number

_NAMES_MOST = 500
_NAMESPACES = frozenset({"globals", "locals", "vars"})
"""What gives the names themselves; looking into them (``"show_object" in locals()``) is harmless."""


def infer(files: Mapping[str, str], entry: str) -> tuple[Remark, ...]:
    r"""Return what is wrong with the units of the script ``entry``, as far as it can be known without running it.

    ``files`` are the part's text files by their path (``/`` between folders); modules that the script imports from
    among them are followed. At most 100 remarks are returned; `read_script` also says how many more there were.

    >>> source = "from designhub.script import mm, deg\nprint(mm(3) + deg(2))"
    >>> [(remark.kind, remark.line, remark.column, remark.sure) for remark in infer({"a.py": source}, "a.py")]
    [('add', 2, 7, True)]
    """
    return read_script(files, entry).remarks


def read_script(files: Mapping[str, str], entry: str) -> Inferred:
    """Return everything that reading the script ``entry`` gives: remarks, units of names, and what was left out."""
    reading = Reading(files, run, _load_from(entry))
    finished = True
    try:
        scope = _loaded(reading, entry)
        if scope is not None:
            _uncalled(reading)
    except (Exhausted, RecursionError):
        finished = False
        scope = reading.modules.get(entry)
    unread = tuple(dict.fromkeys([*reading.unread, *sorted(reading.silenced)]))
    return Inferred(
        remarks=reading.remarks,
        more=reading.more,
        names=() if scope is None else _names(scope),
        unread=unread,
        finished=finished,
    )


def _uncalled(reading: Reading) -> None:
    """Follow the functions that nothing calls, knowing nothing of their arguments."""
    for function in reading.functions:  # grows while functions inside functions are met
        if id(function.node) not in reading.called:
            run(function, Arguments(open=True))


def _load_from(entry: str) -> "_Loader":
    folders = dict.fromkeys([posixpath.dirname(entry), ""])
    return _Loader(tuple(folders))


class _Loader:
    """Finds the part's own modules: beside the script and in the part's folder, as Python does."""

    def __init__(self, folders: tuple[str, ...]) -> None:
        self._folders = folders

    def __call__(self, reading: Reading, name: str) -> Scope | None:
        """Return the followed module ``name``, or None where it is none of the part's files."""
        if not name or name.partition(".")[0] in LIBRARIES:
            return None
        path = name.replace(".", "/")
        for folder in self._folders:
            for candidate in (f"{path}.py", f"{path}/__init__.py"):
                file = posixpath.join(folder, candidate)
                if file in reading.files:
                    return _loaded(reading, file)
        return None


def _loaded(reading: Reading, file: str) -> Scope | None:
    """Follow ``file`` once; a module that is met again while it is being followed is known as far as it is."""
    if file in reading.modules:
        return reading.modules[file]
    source = parse(file, reading.files.get(file, ""))
    if source is None or file not in reading.files:
        reading.unread.append(file)
        reading.modules[file] = None
        return None
    if any(_changes_names(node) for node in ast.walk(source.tree)):
        reading.silenced.add(file)
    scope = Scope(reading, source)
    scope.names |= {"cq": Namespace("cadquery"), "cadquery": Namespace("cadquery")}
    reading.modules[file] = scope
    follow(source.tree.body, scope)
    return scope


def _changes_names(node: ast.AST) -> bool:
    """Tell whether ``node`` may change names behind the reader's back: ``exec(...)``, ``globals()["d"] = 3``."""
    match node:
        case ast.Call(func=ast.Name(id="exec")):
            return True
        case ast.Subscript(value=ast.Call(func=ast.Name(id=name)), ctx=ast.Store() | ast.Del()):
            return name in _NAMESPACES
        case ast.Attribute(value=ast.Call(func=ast.Name(id=name)), attr=attribute):
            return name in _NAMESPACES and attribute not in ("get", "keys", "values", "items")
    return False


def _names(scope: Scope) -> tuple[Known, ...]:
    """Return the top-level names whose unit is known, in the order of their lines."""
    found = [
        Known(file=scope.source.file, name=name, line=scope.lines[name], unit=value.unit)
        for name, value in scope.names.items()
        if name in scope.lines and isinstance(value, Number) and value.unit and value.declared == "yes"
    ]
    return tuple(sorted(found, key=lambda known: known.line)[:_NAMES_MOST])
