"""Rows of projects and parts."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from designhub.store.schema import Ident, Line, Prose, Row, Word


class ProjectRow(Row):
    """A project."""

    __tablename__ = "project"

    slug: Mapped[Word] = mapped_column(ForeignKey("space.project"), primary_key=True)
    name: Mapped[Line]
    description: Mapped[Prose]
    bounds: Mapped[list[Any]]
    """What the school's machine can make: x, y, z in mm."""
    tolerance: Mapped[Word]
    """General tolerance class of ISO 2768-1."""
    asked: Mapped[dict[str, Any] | None]
    """What else it asks of its parts: ``geometrical``, ``process`` and ``fits`` of ``checks.Asked``."""
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class PartRow(Row):
    """A part, and the summary of its newest state that list pages show."""

    __tablename__ = "part"
    __table_args__ = (UniqueConstraint("project", "slug"),)

    id: Mapped[Ident] = mapped_column(primary_key=True)
    project: Mapped[Word] = mapped_column(ForeignKey("project.slug"))
    slug: Mapped[Word]
    name: Mapped[Line]
    description: Mapped[Prose]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    latest: Mapped[int]
    """Number of the newest revision, 0 before the first."""
    state: Mapped[Word | None]
    shown: Mapped[int | None]
    """Number of the newest revision that has a picture."""
    findings: Mapped[dict[str, Any]]
    """Status -> how many findings of the newest judged revision have it."""
    open_threads: Mapped[int]
    threads: Mapped[int]
    """Threads ever opened: the number of the newest."""
