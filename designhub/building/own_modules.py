"""The part's own modules: importable while its script runs, and gone afterwards.

The part's folder is at the front of the import path, as ``python script.py`` has it, and is the working folder, so
that ``importStep("bought_part.step")`` finds what was submitted with it. Its one rule: the interpreter is left as it
was found; two runs in one process never see each other's modules.
"""

import importlib
import linecache
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

PROTECTED = frozenset({"cadquery", "designhub", "OCP", "numpy", "scipy", "__main__", "sitecustomize", "usercustomize"})
"""Names that a part's own file can't take: ``cadquery.py`` beside a script would hide CadQuery itself."""


@contextmanager
def own_modules(root: Path, entry: Path) -> Iterator[None]:
    """Let the script ``entry`` import the modules below ``root``, the folder that is the working one meanwhile."""
    path, modules, folder, writes = list(sys.path), dict(sys.modules), _working_folder(), sys.dont_write_bytecode
    hidden = {name for name in _top_names(root, entry.parent) if name in modules and not _is_builtin(name)}
    for name in list(sys.modules):
        if name.partition(".")[0] in hidden:
            del sys.modules[name]
    sys.path[:0] = list(dict.fromkeys([str(entry.parent), str(root)]))
    sys.dont_write_bytecode = True
    importlib.invalidate_caches()
    os.chdir(root)
    try:
        yield
    finally:
        sys.path[:] = path
        sys.dont_write_bytecode = writes
        _forget(modules, root)
        if folder is not None:
            os.chdir(folder)


def _working_folder() -> str | None:
    try:
        return os.getcwd()  # noqa: PTH109 - os.chdir wants it as it is
    except OSError:
        return None


def _top_names(*folders: Path) -> set[str]:
    """Return the names of the modules and packages directly in ``folders``."""
    found: set[str] = set()
    for folder in folders:
        for item in folder.iterdir():
            if item.suffix == ".py" or item.is_dir():
                found.add(item.stem if item.suffix == ".py" else item.name)
    return {name for name in found if name.isidentifier()} - PROTECTED


def _is_builtin(name: str) -> bool:
    return name in sys.builtin_module_names


def _forget(before: Mapping[str, ModuleType], root: Path) -> None:
    """Drop the part's modules, and put back those that they hid; libraries that were loaded meanwhile may stay."""
    prefix = str(root) + os.sep
    for name in sys.modules.keys() - before.keys():
        module = sys.modules[name]
        if str(getattr(module, "__file__", None) or "").startswith(prefix) or _namespace_below(module, prefix):
            del sys.modules[name]
    sys.modules.update(before)
    for file in [file for file in linecache.cache if file.startswith(prefix)]:
        del linecache.cache[file]
    for folder in [folder for folder in sys.path_importer_cache if (folder + os.sep).startswith(prefix)]:
        del sys.path_importer_cache[folder]


def _namespace_below(module: object, prefix: str) -> bool:
    """Tell whether ``module`` is a folder of the part without ``__init__.py``."""
    spec = getattr(module, "__spec__", None)
    places = getattr(spec, "submodule_search_locations", None) or ()
    return any(str(place).startswith(prefix) for place in places)
