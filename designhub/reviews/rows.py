"""Rows of threads and their comments."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from designhub.store.schema import Hash, Ident, Line, Prose, Row, Word


class ThreadRow(Row):
    """A discussion about a revision of a part."""

    __tablename__ = "thread"
    __table_args__ = (UniqueConstraint("part", "number"), Index(None, "part", "state"))

    id: Mapped[Ident] = mapped_column(primary_key=True)
    part: Mapped[Ident] = mapped_column(ForeignKey("part.id"))
    number: Mapped[int]
    revision: Mapped[Hash] = mapped_column(ForeignKey("revision.id"), index=True)
    revision_number: Mapped[int]
    title: Mapped[Line]
    state: Mapped[Word]
    """``open`` or ``resolved``."""
    anchor: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    changed_by: Mapped[Line]
    """Who resolved or reopened it last, else who opened it: ``person:<id>`` or ``guest:<link id>``."""
    changed_name: Mapped[Line]
    """That one's name where a guest gave it."""

    comments: Mapped[list["CommentRow"]] = relationship(lazy="selectin", order_by="CommentRow.number")


class CommentRow(Row):
    """One comment; the first is what the thread was opened with."""

    __tablename__ = "comment"

    thread: Mapped[Ident] = mapped_column(ForeignKey("thread.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    author: Mapped[Line]
    """``person:<id>`` or ``guest:<link id>``."""
    guest_name: Mapped[Line]
    guest_school: Mapped[Line]
    body: Mapped[Prose]
    at: Mapped[datetime]
