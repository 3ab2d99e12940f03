"""What happened, in order: one row for each thing, written in the transaction that did it.

Every row carries a hash over itself and the hash of the row before, so that a row that was changed, removed or put
in between later is found by ``verify``. Numbers run without gaps in the order of commits: a reader that
remembers the last number it saw misses nothing.
Its one rule: an event names people by their row, never by their name, so that erasing a person leaves the chain whole.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from designhub import ids
from designhub.store.engine import lock
from designhub.store.rows import EventRow

START = "0" * 64
"""The hash before the first event."""


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that is happening now."""

    kind: str
    """``revision.submitted``, ``thread.opened``, ...: the thing, and what became of it."""
    actor: str
    """``person:<id>``, ``guest:<link id>`` or ``hub``."""
    subject: str
    """What it happened to: ``part/punch_pin/r3``; relative to the project where there is one."""
    project: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    """JSON values; no names, mail addresses or texts of persons."""


@dataclass(frozen=True, kw_only=True)
class RecordedEvent:
    """Something that happened."""

    id: int
    at: datetime
    kind: str
    actor: str
    subject: str
    project: str | None
    data: Mapping[str, Any]
    hash: str


def append(session: Session, event: Event, at: datetime) -> int:
    """Add ``event`` to the chain and return its number; it is there when the session's transaction commits."""
    lock(session.connection(), "events")
    last = session.execute(select(EventRow.id, EventRow.hash).order_by(EventRow.id.desc()).limit(1)).first()
    number, before = (last.id + 1, last.hash) if last else (1, START)
    row = EventRow(
        id=number,
        at=at,
        kind=event.kind,
        actor=event.actor,
        project=event.project,
        subject=event.subject,
        data=ids.canonical(dict(event.data)).decode(),
        hash="",
    )
    row.hash = _hash(row, before)
    session.add(row)
    session.flush()
    return number


def after(session: Session, number: int, *, project: str | None, limit: int) -> list[RecordedEvent]:
    """Return at most ``limit`` events that follow the one called ``number``, oldest first."""
    query = select(EventRow).where(EventRow.id > number).order_by(EventRow.id).limit(limit)
    if project is not None:
        query = query.where(EventRow.project == project)
    return [_recorded(row) for row in session.scalars(query)]


def last(session: Session) -> int:
    """Return the number of the newest event, 0 before the first."""
    return session.scalar(select(func.max(EventRow.id))) or 0


def verify(session: Session) -> int | None:
    """Return the number of the first event that is not as it was written, or None when the chain is whole."""
    before, expected = START, 1
    for row in _in_order(session):
        if row.id != expected or row.hash != _hash(row, before):
            return expected
        before, expected = row.hash, row.id + 1
    return None


def _in_order(session: Session) -> Iterator[EventRow]:
    query = select(EventRow).order_by(EventRow.id).execution_options(yield_per=1000)
    yield from session.scalars(query)


def _hash(row: EventRow, before: str) -> str:
    instant = row.at.isoformat(timespec="microseconds")
    return ids.key(before, row.id, instant, row.kind, row.actor, row.project, row.subject, row.data)


def _recorded(row: EventRow) -> RecordedEvent:
    return RecordedEvent(
        id=row.id,
        at=row.at,
        kind=row.kind,
        actor=row.actor,
        subject=row.subject,
        project=row.project,
        data=json.loads(row.data),
        hash=row.hash,
    )
