"""What the verbs of this slice give."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar

from designhub.people.caller import Person
from designhub.pipeline.build import worth_keeping
from designhub.projects.values import State
from designhub.sandbox.task import Cost, Layer
from designhub.script.declarations import Failed

Item = TypeVar("Item")


@dataclass(frozen=True, kw_only=True)
class Page(Generic[Item]):
    """Some items of a list, and where the next ones start."""

    items: tuple[Item, ...]
    cursor: str | None
    """Hand it back for the items that follow; None at the end."""


@dataclass(frozen=True, kw_only=True)
class File:
    """One file of a revision."""

    path: str
    object: str
    """Hash of its bytes."""
    size: int


@dataclass(frozen=True, kw_only=True)
class Artifact:
    """One file that a build gave."""

    name: str
    object: str
    """Hash of its bytes."""
    size: int
    media: str


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What building and inspecting gave."""

    failure: Failed | None
    counts: Mapping[str, int]
    """Status (pass, warn, fail, skip) -> how many findings."""
    artifacts: tuple[Artifact, ...]
    complete: bool
    """Whether nothing is missing any more: the other files, and the trials at the ends of the ranges."""
    cost: Cost
    layers: tuple[Layer, ...]
    toolchain: Mapping[str, str]
    rules: str
    """Version of the rules behind the findings."""
    recorded_at: datetime

    @property
    def may_pass(self) -> bool:
        """Whether it failed in a way that another try may not: for want of time or memory, or by a crash."""
        return self.failure is not None and not worth_keeping(self.failure)

    def artifact(self, name: str) -> Artifact | None:
        """Return the artifact called ``name``, or None."""
        return next((artifact for artifact in self.artifacts if artifact.name == name), None)


@dataclass(frozen=True, kw_only=True)
class Revision:
    """One immutable state of a part."""

    id: str
    """Hash of everything that was submitted."""
    content: str
    """Hash of files, entry, parameters and parents: equal for the same work."""
    project: str
    part: str
    number: int
    state: State
    entry: str
    parameters: Mapping[str, Any]
    message: str
    parents: tuple[int, ...]
    """Numbers, in the same part."""
    authors: tuple[Person, ...]
    created_at: datetime
    files: tuple[File, ...] = field(repr=False)
    outcome: Outcome | None = field(default=None, repr=False)


@dataclass(frozen=True, kw_only=True)
class Preview:
    """A look at what files and parameters would give, without submitting them."""

    id: str
    project: str
    part: str
    state: State
    entry: str
    parameters: Mapping[str, Any]
    outcome: Outcome | None
    position: int | None
    """How many jobs go before it, while it waits."""
    expires_at: datetime
