"""What a script declares while it runs: features, material, fits, stack-ups, requirements, and what it shows.

``feature(...)``, ``show(...)`` and their kin write into the recorder that the building child installs for one run;
outside the hub there is none, and they do nothing (``show`` hands on to CQ-editor's ``show_object`` where there is
one). Its one rule: nothing outlives the run, and a module that is being imported declares for itself, not for the
part that imports it.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from types import FrameType
from typing import Any, Literal

from designhub.script.declarations import Study
from designhub.script.frames import caller

Kind = Literal["auto", "diameter", "radius", "width", "angle"]
"""What the size of a feature means."""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One object that was shown, as it was handed over."""

    object: Any
    name: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    """``color``, ``alpha`` and whatever else the script said; never shared between calls."""
    bodies: int | None = None
    line: int | None = None


@dataclass(frozen=True, kw_only=True)
class NamedFaces:
    """One call of ``feature``."""

    name: str
    faces: Any
    size: Any = None
    kind: Kind = "auto"
    finish: str | None = None
    process: str | None = None
    thread: str | None = None
    clears: str | None = None
    lettering: bool = False
    line: int | None = None


@dataclass(frozen=True, kw_only=True)
class Stuff:
    """One call of ``material``."""

    name: str
    density_kg_m3: float | None = None
    line: int | None = None


@dataclass(frozen=True, kw_only=True)
class Making:
    """One call of ``process``."""

    name: str
    line: int | None = None


@dataclass(frozen=True, kw_only=True)
class WantedFit:
    """One call of ``fit``."""

    hole: str
    shaft: str
    zones: str
    line: int | None = None


@dataclass(frozen=True, kw_only=True)
class WantedStackup:
    """One call of ``stackup``."""

    name: str
    plus: Sequence[float]
    minus: Sequence[float]
    between: tuple[str, str] | None
    lo: float | None
    hi: float | None
    line: int | None = None


@dataclass(frozen=True, kw_only=True)
class WantedRequirement:
    """One call of ``requirement``."""

    name: str
    text: str
    line: int | None = None


@dataclass
class Recording:
    """Everything that one module declared."""

    shown: list[Shown] = field(default_factory=list)
    viewed: list[Shown] = field(default_factory=list)
    """What the last window of ``cadquery.vis`` would hold; it counts where nothing was shown otherwise."""
    debugged: list[Shown] = field(default_factory=list)
    features: list[NamedFaces] = field(default_factory=list)
    fits: list[WantedFit] = field(default_factory=list)
    stackups: list[WantedStackup] = field(default_factory=list)
    requirements: list[WantedRequirement] = field(default_factory=list)
    studies: list[Study] = field(default_factory=list)
    material: Stuff | None = None
    process: Making | None = None


class Recorder:
    """The recordings of one run: that of the script, and those of its own modules as they were imported."""

    def __init__(self, script: str = "__cqgi__") -> None:
        self._script = script
        self._modules: dict[str, Recording] = {script: Recording()}

    @property
    def script(self) -> Recording:
        """What the script itself declared."""
        return self._modules[self._script]

    @property
    def imported(self) -> Mapping[str, Recording]:
        """What the modules that the script imports declared, by module name."""
        return {name: recording for name, recording in self._modules.items() if name != self._script}

    def of(self, frame: FrameType) -> Recording:
        """Return the recording of the module whose top level is running (or has called) ``frame``."""
        at: FrameType | None = frame
        while at is not None and at.f_code.co_name != "<module>":
            at = at.f_back
        name = str(at.f_globals.get("__name__")) if at is not None else self._script
        return self._modules.setdefault(name, Recording())


_current: ContextVar[Recorder | None] = ContextVar("recorder", default=None)


@contextmanager
def recording() -> Iterator[Recorder]:
    """Collect what is declared inside this context."""
    recorder = Recorder()
    token = _current.set(recorder)
    try:
        yield recorder
    finally:
        _current.reset(token)


def here() -> tuple[Recording | None, FrameType]:
    """Return the recording that the caller's caller declares into, if there is a run, and that caller's frame."""
    frame = caller(2)
    recorder = _current.get()
    return (recorder.of(frame) if recorder is not None else None), frame
