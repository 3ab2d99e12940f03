"""Parameters of the modules that a script imports: an assembly can be built with ``lever.arm`` at another value.

They are named ``module.parameter``, read from the modules' own syntax trees, and set in the same way as the script's
own. Its one rule: only modules among the part's files count, and each is read, never run, to know what it offers.
"""

import ast
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from designhub.building.overrides import HOLDER, ParameterRefused, check_overrides, put_in
from designhub.building.parameters import Slot, read_slots
from designhub.script.declarations import Parameter

FILES_MOST = 200
"""Files that are read to find the modules of one part."""


def module_files(root: Path, entry: Path) -> dict[str, Path]:
    """Return the modules that ``entry`` imports from among the part's files, and those that they import, by name."""
    found: dict[str, Path] = {}
    waiting = [entry]
    while waiting and len(found) < FILES_MOST:
        for name in _imported(_tree(waiting.pop())):
            file = _file(name, entry.parent, root)
            if file is not None and file != entry and name not in found:
                found[name] = file
                waiting.append(file)
    return found


def dimensions(root: Path, entry: Path) -> tuple[Parameter, ...]:
    """Return the toleranced parameters of the modules that ``entry`` imports, named ``module.parameter``."""
    return tuple(
        slot.parameter().model_copy(update={"name": f"{module}.{slot.name}"})
        for module, file in sorted(module_files(root, entry).items())
        for slot in read_slots(_tree(file)).values()
        if slot.tolerance is not None and len(module) + len(slot.name) < 80
    )


def of_modules(overrides: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the values that are meant for modules: module -> parameter -> value."""
    grouped: dict[str, dict[str, Any]] = {}
    for name, value in overrides.items():
        module, dot, parameter = name.rpartition(".")
        if dot:
            grouped.setdefault(module, {})[parameter] = value
    return grouped


class Overriding(SourceFileLoader):
    """Loads one module with values in the place of its literals."""

    def __init__(self, module: str, file: Path, values: Mapping[str, Any], *, language: str, free: bool) -> None:
        super().__init__(module, str(file))
        self._tree = _tree(file)
        slots = read_slots(self._tree)
        self._held = put_in(self._tree, slots, _checked(module, slots, values, language=language, free=free))

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002 - the loader is this module's alone
        """Return the module's code with the values put in; nothing of it is ever kept on a disk."""
        return compile(self._tree, self.path, "exec", dont_inherit=True)

    def exec_module(self, module: ModuleType) -> None:
        """Run the module where its values stand ready."""
        vars(module)[HOLDER] = self._held
        super().exec_module(module)


def loaders_of(
    root: Path, entry: Path, wanted: Mapping[str, Mapping[str, Any]], *, language: str, free: bool
) -> dict[str, Overriding]:
    """Return how the modules are loaded whose parameters are to have the values ``wanted``.

    Raises `ParameterRefused` where there is no such module or it does not take a value.
    """
    files = module_files(root, entry) if wanted else {}
    return {
        module: Overriding(module, _known(files, module), values, language=language, free=free)
        for module, values in wanted.items()
    }


@contextmanager
def overridden(loaders: Mapping[str, Overriding]) -> Iterator[None]:
    """Let modules be imported by their ``loaders``."""
    finder = _Finder(loaders)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        if finder in sys.meta_path:
            sys.meta_path.remove(finder)


def _known(files: Mapping[str, Path], module: str) -> Path:
    if module not in files:
        raise ParameterRefused(module[:80], "building.parameter.no_module", known=", ".join(sorted(files)[:12]) or "–")
    return files[module]


class _Finder(MetaPathFinder):
    """Finds the modules whose parameters are set."""

    def __init__(self, loaders: Mapping[str, Overriding]) -> None:
        self._loaders = loaders

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002 - only names count
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> ModuleSpec | None:
        """Return how ``fullname`` is loaded, where it is one of them."""
        loader = self._loaders.get(fullname)
        return None if loader is None else spec_from_file_location(fullname, loader.path, loader=loader)


def _checked(
    module: str, slots: Mapping[str, Slot], values: Mapping[str, Any], *, language: str, free: bool
) -> dict[str, Any]:
    try:
        return dict(check_overrides(slots, values, language=language, free=free))
    except ParameterRefused as error:
        name = f"{module}.{error.field_name}"[:80]
        raise ParameterRefused(name, error.key, **{**error.message.args, "name": name}) from None


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _file(name: str, *folders: Path) -> Path | None:
    parts = name.split(".")
    for folder in folders:
        below = folder.joinpath(*parts)
        for file in (below.with_suffix(".py"), below / "__init__.py"):
            if file.is_file():
                return file
    return None


def _tree(file: Path) -> ast.Module:
    """Return the syntax tree of ``file``; an empty one where it has none: importing it will say why."""
    try:
        return ast.parse(file.read_bytes(), str(file))
    except (SyntaxError, ValueError, RecursionError, MemoryError, OSError):
        return ast.Module(body=[], type_ignores=[])
