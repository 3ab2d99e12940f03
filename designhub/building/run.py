"""Running a part's script, by CadQuery's CQGI conventions and what the hub adds to them.

The script finds ``cq`` and ``cadquery``, ``show_object``, ``debug``, ``log`` and ``describe_parameter`` without import;
``__name__`` is ``"__cqgi__"``. Its one rule: whatever the script does or raises, running it returns a Run, and nothing
of it is left in this interpreter that we can take back.
"""

import ast
import builtins
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import cadquery

from designhub.building.brep_files import brep_files
from designhub.building.compiled import nothing_kept
from designhub.building.imported_names import script_names
from designhub.building.module_parameters import dimensions, loaders_of, of_modules, overridden
from designhub.building.overrides import HOLDER, check_overrides, put_in
from designhub.building.own_modules import own_modules
from designhub.building.parameters import Slot, read_slots
from designhub.building.scratch import scratch
from designhub.building.showing import debug_into, show_object_into
from designhub.building.windows import no_windows
from designhub.script.declarations import Parameter, ParameterValue
from designhub.script.recording import Recorder, Shown, recording

_trace, _tracer, _profile, _profiler = sys.settrace, sys.gettrace, sys.setprofile, sys.getprofile
NAME = "__cqgi__"
"""What ``__name__`` is in a running script."""


@dataclass(kw_only=True)
class Run:
    """What became of one run of a script."""

    root: Path
    error: BaseException | None = None
    slots: Mapping[str, Slot] = field(default_factory=dict)
    values: Mapping[str, ParameterValue] = field(default_factory=dict)
    """Parameters that were set, as they were used."""
    recorder: Recorder = field(default_factory=Recorder)
    environment: dict[str, Any] = field(default_factory=dict)
    """The script's top-level names as it left them."""
    dimensions: tuple[Parameter, ...] = ()
    """Toleranced parameters of the modules that the script imports."""
    uses_units: bool = False
    doc: str = ""

    @property
    def shown(self) -> list[Shown]:
        """What the script showed, in order, as it was handed over; else what its last window would hold."""
        return self.recorder.script.shown or self.recorder.script.viewed

    @property
    def debugged(self) -> list[Shown]:
        """What the script handed to ``debug``, in order."""
        return self.recorder.script.debugged

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The script's parameters with the values of this run, in the order of their lines."""
        return tuple(slot.parameter(self.values.get(name)) for name, slot in self.slots.items())


def run_script(
    root: Path, entry: str, overrides: Mapping[str, Any] = {}, *, language: str = "en", free: bool = False
) -> Run:
    """Run the script ``entry`` of the part whose files are below ``root``, with ``overrides`` for its parameters.

    ``module.parameter`` overrides one of a module that the script imports; ``free`` values may lie outside ranges.
    """
    root = root.resolve()
    run = Run(root=root)
    file = (root / entry).resolve()
    try:
        if not file.is_relative_to(root) or not file.is_file():
            raise FileNotFoundError(2, "the script is not among the part's files", entry)
        tree = _parsed(file)
        run.slots = read_slots(tree)
        run.uses_units = script_names(tree).any
        run.doc = (ast.get_docstring(tree) or "")[:2000]
        of_own = {name: value for name, value in overrides.items() if "." not in name}
        run.values = check_overrides(run.slots, of_own, language=language, free=free)
        loaders = loaders_of(root, file, of_modules(overrides), language=language, free=free)
        run.dimensions = dimensions(root, file)
        held = put_in(tree, run.slots, run.values)
        code = compile(tree, str(file), "exec", dont_inherit=True)
    except (Exception, RecursionError) as error:  # noqa: BLE001 - every one of them is the outcome
        run.error = error
        return run
    with (
        recording() as recorder,
        own_modules(root, file),
        overridden(loaders),
        _restored_interpreter(file),
        scratch(root),
        brep_files(),
        nothing_kept(),
        no_windows(recorder),
    ):
        run.recorder = recorder
        script = ModuleType(NAME)
        run.environment = vars(script)
        run.environment.update(_environment(recorder, file, held))
        sys.modules[NAME] = script  # dataclasses, pickle and typing look a class's module up there
        run.error = _executed(code, run.environment)
        sys.modules.pop(NAME, None)
    return run


def _parsed(file: Path) -> ast.Module:
    """Return the syntax tree of ``file``, in whatever encoding its first lines state."""
    try:
        return ast.parse(file.read_bytes(), str(file))
    except (ValueError, RecursionError, MemoryError, UnicodeError) as error:
        if isinstance(error, SyntaxError):
            raise
        raise SyntaxError(str(error) or type(error).__name__, (str(file), None, None, None)) from error


def _executed(code: Any, environment: dict[str, Any]) -> BaseException | None:
    """Run ``code``; return what it raised. ``sys.exit()`` without a complaint is an end like any other."""
    tracer, profiler = _tracer(), _profiler()
    try:
        exec(code, environment)  # noqa: S102 - this is what the sandbox around us is for
    except SystemExit as end:
        return None if end.code in (None, 0) else end
    except BaseException as error:  # noqa: BLE001 - a script may raise anything
        return error
    finally:
        if _tracer() is not tracer:
            _trace(tracer)
        if _profiler() is not profiler:
            _profile(profiler)
    return None


def _environment(recorder: Recorder, file: Path, held: Mapping[str, Any]) -> dict[str, Any]:
    environment: dict[str, Any] = {
        "__name__": NAME,
        "__file__": str(file),
        "__doc__": None,
        "__builtins__": builtins,
        "cadquery": cadquery,
        "cq": cadquery,
        "show_object": show_object_into(recorder),
        "debug": debug_into(recorder),
        "log": _log,
        "describe_parameter": _describe_parameter,
        "build_parameters": dict(held),
    }
    if held:
        environment[HOLDER] = dict(held)
    return environment


def _log(*what: Any) -> None:
    """Write to the log, as CQ-editor's ``log`` does."""
    print(*what)


def _describe_parameter(*_what: Any, **_more: Any) -> None:
    """Say what a parameter is for; read from the source, so there is nothing left to do."""


@contextmanager
def _restored_interpreter(file: Path) -> Iterator[None]:
    """Undo what a script may have done to the interpreter that would keep us from reporting on it.

    ``sys.argv`` is that of ``python file``: what reads arguments gets its defaults, not the hub's command line.
    """
    kept = dict(vars(builtins))
    limit, arguments, hook = sys.getrecursionlimit(), list(sys.argv), sys.excepthook
    current, put_back = vars(builtins), vars(builtins).update
    sys.argv[:] = [str(file)]
    try:
        yield
    finally:
        put_back(kept)
        for name in current.keys() - kept.keys():
            del current[name]
        with suppress(RecursionError):
            sys.setrecursionlimit(limit)
        sys.argv[:] = arguments
        sys.excepthook = hook
