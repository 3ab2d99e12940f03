"""Rows of jobs."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from designhub.store.schema import Ident, Line, Row, Word


class JobRow(Row):
    """Something to be done. A job that has ended stays for a while, to tell what became of it."""

    __tablename__ = "job"
    __table_args__ = (
        Index(None, "state", "priority", "enqueued_at"),
        Index(None, "kind", "subject"),
        Index(None, "project", "claimed_at"),
    )

    id: Mapped[Ident] = mapped_column(primary_key=True)
    kind: Mapped[Word]
    subject: Mapped[Line]
    """What it is about: the identity of a revision or preview."""
    project: Mapped[Word]
    """Turns go round among projects."""
    person: Mapped[Line]
    """Within a project turns go round among these."""
    priority: Mapped[int]
    state: Mapped[Word]
    """``waiting``, ``running``, ``done``, ``failed`` or ``cancelled``."""
    attempts: Mapped[int]
    enqueued_at: Mapped[datetime]
    claimed_at: Mapped[datetime | None]
    lease_until: Mapped[datetime | None]
    token: Mapped[Ident | None]
    """Fences the attempt: only its holder may end the job."""
    worker: Mapped[Line | None]
    ended_at: Mapped[datetime | None]
    reason: Mapped[Line]
