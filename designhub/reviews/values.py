"""What the verbs of this slice give."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from designhub.reviews.anchor import Anchor

State = Literal["open", "resolved"]


@dataclass(frozen=True, kw_only=True)
class Author:
    """Who said something; of a guest the hub knows only what they gave themselves."""

    kind: Literal["person", "guest"]
    id: str
    """Of the person, or of the guest link."""
    name: str
    school: str | None
    """Slug of a person's school; whatever a guest wrote."""


@dataclass(frozen=True, kw_only=True)
class Comment:
    """One comment of a thread."""

    number: int
    author: Author
    body: str
    """Markdown source."""
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Thread:
    """A discussion about a revision of a part."""

    project: str
    part: str
    number: int
    revision: int
    """Number of the revision it was opened on."""
    title: str
    state: State
    anchor: Anchor | None
    comments: tuple[Comment, ...]
    """The first is what it was opened with."""
    created_at: datetime
    changed_at: datetime
    """When the last comment came, or it was resolved or reopened."""
    changed_by: Author
    """Who resolved or reopened it last, else who opened it."""

    @property
    def author(self) -> Author:
        """Who opened it."""
        return self.comments[0].author


@dataclass(frozen=True, kw_only=True)
class Counts:
    """How many threads a part has."""

    open: int
    resolved: int
