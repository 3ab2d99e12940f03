"""What the hub and the warm process, and the warm process and a child, say to each other.

Its one rule: only plain JSON crosses a process's border, and bytes of files never do: they rest in the job's folder.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal

from designhub.sandbox.task import Cost, Layer, Limits

MESSAGE_BYTES: Final = 128 * 1024
"""The largest message between the hub and the warm process."""

FLOOR: Final = (
    ("no_new_privs",),
    ("limits",),
    ("landlock", "mount_namespace"),
    ("descriptors",),
    ("seccomp",),
)
"""What must hold even where the best possible is asked for: one layer of each group. A file tree that holds nothing
but what a child may read does the work of Landlock where the kernel has none."""

EVERYTHING: Final = (
    ("session",),
    ("user_namespace",),
    ("network_namespace",),
    ("ipc_namespace",),
    ("mount_namespace",),
    ("pid_namespace",),
    ("limits",),
    ("user",),
    ("capabilities",),
    ("no_new_privs",),
    ("landlock",),
    ("descriptors",),
    ("seccomp",),
)
"""Every layer, in the order in which a child puts them on."""

Demand = Sequence[Sequence[str]]


class Died(Exception):
    """The warm process has ended; the text is the gist of its last words, all of which are in the log."""


def missing(layers: Iterable[Layer], demanded: Demand) -> str:
    """Return, in words for the operator, which demanded layers do not hold; empty where all do."""
    held = {layer.name for layer in layers if layer.enforced}
    reasons = {layer.name: layer.reason for layer in layers if not layer.enforced}
    lacking = [group for group in demanded if not held.intersection(group)]
    return "; ".join(f"{name}: {reasons.get(name, 'not tried')}" for group in lacking for name in group)


@dataclass(frozen=True, kw_only=True)
class Start:
    """The hub's first words to the warm process."""

    owner: int
    """Process id of the hub."""
    spool: str
    preload: tuple[str, ...]
    path: tuple[str, ...]
    """Further folders to import from, readable to children."""


@dataclass(frozen=True, kw_only=True)
class Ready:
    """The warm process's first words."""

    threads: int
    """More than one is a hazard to a fork: locks held by the others stay held."""
    address_space: int
    resident: int
    modules: int
    """How many modules were imported from source files."""
    uncompiled: int
    """How many of those had no byte code beside them, not even after their import."""
    seconds: float
    """How long it took to get warm."""


@dataclass(frozen=True, kw_only=True)
class Request:
    """One task for the warm process; its files rest in the folder ``job`` of the spool."""

    id: int
    job: str
    entry: str
    outputs: tuple[str, ...]
    largest_output: int
    limits: Limits
    demanded: Demand


@dataclass(frozen=True, kw_only=True)
class Report:
    """What a child says of its layers before it calls the entry."""

    layers: tuple[Layer, ...]
    lacking: str = ""
    """Why the child would not call the entry; empty where it did."""


Cause = Literal["ended", "time", "stopped"]


@dataclass(frozen=True, kw_only=True)
class Answer:
    """How a child ended, as the warm process saw it."""

    id: int
    cause: Cause
    """Did it end by itself, or was it ended because its time was up or the hub asked for it?"""
    exit_code: int
    """As of ``os.waitstatus_to_exitcode``: negative is a signal."""
    word: str
    """What the child said about its end; empty where it said nothing."""
    report: Report | None
    cost: Cost
    refused: str = ""
    """Why no child was made; empty where one was."""
    resident: int = 0
    """Resident memory of the warm process in bytes."""

    @classmethod
    def refusal(cls, number: int, reason: str) -> "Answer":
        """Return the answer to a request for which no child could be made."""
        return cls(id=number, cause="ended", exit_code=0, word="", report=None, cost=Cost(), refused=reason)


@dataclass(frozen=True)
class Pipes:
    """A child's descriptors for writing."""

    log: int
    report: int
    result: int


def pack(message: Start | Ready | Request | Answer | Report) -> bytes:
    """Return ``message`` as it crosses."""
    return json.dumps(asdict(message)).encode()


def start(data: bytes) -> Start:
    """Read the hub's first words."""
    fields = json.loads(data)
    return Start(**{**fields, "preload": tuple(fields["preload"]), "path": tuple(fields["path"])})


def ready(data: bytes) -> Ready:
    """Read the warm process's first words."""
    return Ready(**json.loads(data))


def request(fields: dict[str, Any]) -> Request:
    """Read one request."""
    return Request(**{**fields, "outputs": tuple(fields["outputs"]), "limits": Limits(**fields["limits"])})


def report(data: bytes) -> Report | None:
    """Read what a child said of its layers; None where it died before it could."""
    return _report(json.loads(data)) if data else None


def _report(fields: dict[str, Any]) -> Report:
    return Report(layers=tuple(Layer(**layer) for layer in fields["layers"]), lacking=fields["lacking"])


def answer(data: bytes) -> Answer:
    """Read how a child ended."""
    fields = json.loads(data)
    said = fields["report"]
    return Answer(**{**fields, "cost": Cost(**fields["cost"]), "report": _report(said) if said else None})
