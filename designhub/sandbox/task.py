"""What may be asked of the sandbox, and what it answers.

Its one rule: a task is bytes in, bytes out. Nothing that a child says about itself counts; only outputs of the
agreed names, within the agreed sizes, written to files that were there before it started.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

MIB = 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How much one task may use."""

    wall_s: float = 60.0
    cpu_s: float = 60.0
    memory_bytes: int = 2048 * MIB
    """Address space beyond that of the warm process."""
    open_files: int = 64
    log_bytes: int = 256 * 1024
    """Standard output and error together; what comes after is cut off."""


@dataclass(frozen=True, kw_only=True)
class Task:
    """A function of ours to call in a throw-away child, and all that it may see."""

    entry: str
    """``package.module:function``, called as ``function(inputs: Path, outputs: Path) -> None``."""
    inputs: Mapping[str, bytes]
    """Files the child may read, by relative path below ``inputs``."""
    outputs: Mapping[str, int]
    """Files the child may write (they exist, empty, below ``outputs``), with the most bytes each may have."""
    limits: Limits = Limits()


@dataclass(frozen=True, kw_only=True)
class Layer:
    """One layer of protection: does it hold for this child, and if not, why and what follows."""

    name: str
    """``session``, ``user_namespace``, ``network_namespace``, ``ipc_namespace``, ``mount_namespace``,
    ``pid_namespace``, ``limits``, ``user``, ``capabilities``, ``no_new_privs``, ``landlock``, ``descriptors``,
    ``seccomp``."""
    enforced: bool
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What a task used."""

    wall_s: float = 0.0
    cpu_s: float = 0.0
    memory_bytes: int = 0


Ending = Literal["finished", "time", "memory", "output", "crash", "refused"]
"""``finished``: the function returned. ``time``: wall or CPU time was up. ``memory``: the address space was.
``output``: an output was larger than agreed. ``crash``: a signal or exit without returning. ``refused``: the sandbox
would not run it (see ``detail``)."""


@dataclass(frozen=True, kw_only=True)
class Ended:
    """How a task ended."""

    ending: Ending
    outputs: Mapping[str, bytes] = field(default_factory=dict)
    """The outputs that are not empty. Trust none before it is validated."""
    log: str = ""
    """What the child printed, control characters removed."""
    detail: str = ""
    """For the operator: exit status, signal, or why it was refused."""
    cost: Cost = Cost()
    layers: tuple[Layer, ...] = ()
