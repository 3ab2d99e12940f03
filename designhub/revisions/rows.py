"""Rows of revisions, previews, and what building them gave."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from designhub.store.schema import Hash, Ident, Line, Prose, Row, Word


class OutcomeRow(Row):
    """What building and inspecting gave. Large things are objects, named by their hash."""

    __tablename__ = "outcome"

    id: Mapped[Ident] = mapped_column(primary_key=True)
    build_key: Mapped[Hash]
    measurement_key: Mapped[Hash | None]
    declarations: Mapped[Hash | None]
    failure: Mapped[dict[str, Any] | None]
    measurements: Mapped[Hash | None]
    trials: Mapped[Hash | None]
    reports: Mapped[Hash | None]
    findings: Mapped[Hash]
    counts: Mapped[dict[str, Any]]
    log: Mapped[Hash | None]
    layers: Mapped[list[Any]]
    cost: Mapped[dict[str, Any]]
    toolchain: Mapped[dict[str, Any]]
    rules: Mapped[Word]
    complete: Mapped[bool]
    recorded_at: Mapped[datetime]

    artifacts: Mapped[list["ArtifactRow"]] = relationship(lazy="selectin", order_by="ArtifactRow.name")


class ArtifactRow(Row):
    """One file that a build gave."""

    __tablename__ = "artifact"

    outcome: Mapped[Ident] = mapped_column(ForeignKey("outcome.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[Word] = mapped_column(primary_key=True)
    object: Mapped[Hash]
    size: Mapped[int] = mapped_column(BigInteger)
    media: Mapped[Line]


class RevisionRow(Row):
    """A revision; all of it but ``state`` and ``outcome`` is written once."""

    __tablename__ = "revision"
    __table_args__ = (
        UniqueConstraint("part", "number"),
        UniqueConstraint("part", "content"),
        Index(None, "state"),
        Index(None, "content"),
    )

    id: Mapped[Hash] = mapped_column(primary_key=True)
    part: Mapped[Ident] = mapped_column(ForeignKey("part.id"))
    number: Mapped[int]
    content: Mapped[Hash]
    entry: Mapped[Line]
    parameters: Mapped[dict[str, Any]]
    message: Mapped[Prose]
    created_at: Mapped[datetime]
    state: Mapped[Word]
    outcome: Mapped[Ident | None] = mapped_column(ForeignKey("outcome.id"))

    files: Mapped[list["FileRow"]] = relationship(lazy="selectin", order_by="FileRow.path")
    parents: Mapped[list["ParentRow"]] = relationship(
        lazy="selectin", order_by="ParentRow.position", foreign_keys="ParentRow.revision"
    )
    authors: Mapped[list["AuthorRow"]] = relationship(lazy="selectin", order_by="AuthorRow.position")
    result: Mapped[OutcomeRow | None] = relationship(lazy="selectin")


class FileRow(Row):
    """One file of a revision."""

    __tablename__ = "revision_file"

    revision: Mapped[Hash] = mapped_column(ForeignKey("revision.id", ondelete="CASCADE"), primary_key=True)
    path: Mapped[Line] = mapped_column(primary_key=True)
    object: Mapped[Hash]
    size: Mapped[int] = mapped_column(BigInteger)


class ParentRow(Row):
    """What a revision was made from."""

    __tablename__ = "revision_parent"

    revision: Mapped[Hash] = mapped_column(ForeignKey("revision.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    parent: Mapped[Hash] = mapped_column(ForeignKey("revision.id"))
    number: Mapped[int]


class AuthorRow(Row):
    """Who made a revision."""

    __tablename__ = "revision_author"

    revision: Mapped[Hash] = mapped_column(ForeignKey("revision.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[Ident] = mapped_column(ForeignKey("person.id"), index=True)


class RequestRow(Row):
    """An ``Idempotency-Key`` that a person has used, and what came of it."""

    __tablename__ = "revision_request"

    person: Mapped[Ident] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[Hash] = mapped_column(primary_key=True)
    """Hash of the key."""
    draft: Mapped[Hash]
    """Hash of all that was sent with it."""
    revision: Mapped[Hash] = mapped_column(ForeignKey("revision.id", ondelete="CASCADE"))
    at: Mapped[datetime] = mapped_column(index=True)


class PreviewRow(Row):
    """A look without submitting."""

    __tablename__ = "preview"
    __table_args__ = (Index(None, "part", "content"), Index(None, "person", "created_at"))

    id: Mapped[Ident] = mapped_column(primary_key=True)
    part: Mapped[Ident] = mapped_column(ForeignKey("part.id"))
    person: Mapped[Ident] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    content: Mapped[Hash]
    entry: Mapped[Line]
    parameters: Mapped[dict[str, Any]]
    files: Mapped[dict[str, Any]]
    """Path -> hash of its bytes."""
    state: Mapped[Word]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    outcome: Mapped[Ident | None] = mapped_column(ForeignKey("outcome.id"))

    result: Mapped[OutcomeRow | None] = relationship(lazy="selectin")
