"""The store's own rows: events, and the results of stages."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from designhub.store.schema import Hash, Line, Prose, Row, Word


class EventRow(Row):
    """One thing that happened. Rows are added, never changed; each carries the hash of the one before."""

    __tablename__ = "event"
    __table_args__ = (Index(None, "project", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    kind: Mapped[Word]
    actor: Mapped[Line]
    project: Mapped[Word | None]
    subject: Mapped[Line]
    data: Mapped[Prose]
    """Canonical JSON: the text itself is what is hashed."""
    hash: Mapped[Hash] = mapped_column(unique=True)


class StageRow(Row):
    """A stage's result that is kept under the key of what it was made from."""

    __tablename__ = "stage"

    key: Mapped[Hash] = mapped_column(primary_key=True)
    made_at: Mapped[datetime]


class StageFileRow(Row):
    """One file of a stage's result."""

    __tablename__ = "stage_file"

    key: Mapped[Hash] = mapped_column(ForeignKey("stage.key", ondelete="CASCADE"), primary_key=True)
    name: Mapped[Line] = mapped_column(primary_key=True)
    object: Mapped[Hash]
    size: Mapped[int] = mapped_column(BigInteger)
    media: Mapped[Line]
