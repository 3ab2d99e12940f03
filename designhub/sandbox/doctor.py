"""What the sandbox enforces on this machine, found out by trying; plain data for ``designhub admin doctor``.

A canary runs as any task does, and tries what a hostile script would try first. Every layer has two texts:
``sandbox.layer.<name>`` says what it does, ``sandbox.without.<name>`` what follows where it is missing; every attempt
has ``sandbox.attempt.<name>``. Its one rule: nothing is called enforced because it was asked for.
"""

import json
import os
import platform
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from designhub.messages import Message
from designhub.sandbox import landlock, probe, wire
from designhub.sandbox.task import Ended, Layer, Limits, Task
from designhub.sandbox.wire import Demand, Ready

CANARY: Final = Task(
    entry="designhub.sandbox.probe:attempts",
    inputs={},
    outputs={"attempts.json": 16 * 1024},
    limits=Limits(wall_s=20, cpu_s=10),
)
_MOSTLY: Final = 0.05
"""The share of modules that may lack byte code; a few are made while they are imported."""


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One thing that a hostile script would try."""

    name: str
    refused: bool
    reason: str
    """The refusal's words; empty where nothing refused it."""

    @property
    def message(self) -> Message:
        """What was tried."""
        return Message(f"sandbox.attempt.{self.name}")


@dataclass(frozen=True, kw_only=True)
class Missing:
    """A layer that does not hold: which, why and what follows."""

    layer: Layer
    why: Message
    follows: Message


@dataclass(frozen=True, kw_only=True)
class Diagnosis:
    """The state of the sandbox here."""

    kernel: str
    architecture: str
    user: int
    """The user id that the hub runs as."""
    landlock_abi: int
    """The version of Landlock; 0 where the kernel has none."""
    refusal: str
    """Why tasks are refused, for the operator; empty where they run."""
    layers: tuple[Layer, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    warm: Ready | None = None
    """What the warm process says of itself; None where it would not start."""

    @property
    def runs(self) -> bool:
        """Will a stranger's code be run here?"""
        return not self.refusal

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The layers that do not hold."""
        return tuple(
            Missing(layer=layer, why=Message(layer.reason), follows=Message(f"sandbox.without.{layer.name}"))
            for layer in self.layers
            if not layer.enforced
        )

    @property
    def byte_code(self) -> bool:
        """Are the modules that the warm process imports compiled, so that it starts in seconds?"""
        return self.warm is not None and self.warm.uncompiled <= _MOSTLY * self.warm.modules

    @property
    def single_threaded(self) -> bool:
        """Has the warm process one thread only, as a sound fork demands?"""
        return self.warm is not None and self.warm.threads == 1


def examine(start: Callable[[], Ready], run: Callable[[Task], Ended], demand: Demand) -> Diagnosis:
    """Find out what holds here.

    ``start`` starts the warm process, ``run`` runs a task whatever layers hold, ``demand`` says which must.
    """
    warm, refusal = _started(start)
    ended = run(CANARY) if warm is not None else Ended(ending="refused", detail=refusal)
    return Diagnosis(
        kernel=f"{platform.system()} {platform.release()}",
        architecture=platform.machine(),
        user=os.geteuid(),
        landlock_abi=landlock.abi(),
        refusal=wire.missing(ended.layers, demand) if ended.ending == "finished" else _why_not(ended),
        layers=ended.layers,
        attempts=_attempts(ended),
        warm=warm,
    )


def _started(start: Callable[[], Ready]) -> tuple[Ready | None, str]:
    try:
        return start(), ""
    except wire.Died as died:
        return None, str(died)


def _why_not(ended: Ended) -> str:
    return f"{ended.ending}: {ended.detail}"


def _attempts(ended: Ended) -> tuple[Attempt, ...]:
    reasons: dict[str, str | None] = json.loads(ended.outputs.get("attempts.json", b"{}"))
    return tuple(
        Attempt(name=name, refused=reasons[name] is not None, reason=reasons[name] or "")
        for name in probe.ATTEMPTS
        if name in reasons
    )
