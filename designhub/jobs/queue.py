"""A queue on rows: jobs are leased, not taken, so a worker that dies gives its job back by doing nothing.

Theory of operation. A job waits, runs under a lease, and ends as done, failed or cancelled. ``claim`` picks the job
whose turn it is and gives its holder a fresh token and a lease; the holder prolongs the lease by ``heartbeat`` and
ends the job by ``finish``, in the same transaction that keeps the result. When the lease runs out, the job may be
claimed again under another token; the late holder's ``finish`` then finds its token gone, and the transaction that
holds its result is rolled back. So an attempt may run twice, but only one ends the job. After ``ATTEMPTS_MOST``
attempts ``give_up`` ends the job and hands it back, so that whoever enqueued it can record why.

Whose turn it is: first by priority (somebody waits, before nobody waits); among those the project with the fewest
running jobs, then the one that was served longest ago, then the person served longest ago, then the oldest job.

Its one rule: time is the store's clock, never the database's, so that all workers agree and tests can move it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any, Literal, cast

from sqlalchemy import ColumnElement, CursorResult, and_, delete, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from designhub import ids
from designhub.jobs.rows import JobRow
from designhub.store.store import Store

LEASE = timedelta(seconds=30)
"""A worker that was not heard of for so long is taken for dead."""
ATTEMPTS_MOST = 3
"""A job that took its worker down so often is given up."""
PAUSE = timedelta(seconds=5)
"""Between an error of ours and the next attempt; twice as long before the third."""
REMEMBERED = timedelta(days=7)
"""Jobs that ended longer ago are forgotten."""

Kind = Literal["revision", "completion", "preview"]
"""``revision``: what a submission waits for. ``completion``: its other files and trials. ``preview``: a look
without submitting."""

Ending = Literal["done", "failed", "cancelled"]


class Priority(IntEnum):
    """Smaller goes first."""

    SOMEBODY_WAITS = 0
    BATCH = 10


@dataclass(frozen=True, kw_only=True)
class Job:
    """Something to be done."""

    kind: Kind
    subject: str
    project: str
    person: str
    priority: Priority = Priority.SOMEBODY_WAITS


@dataclass(frozen=True, kw_only=True)
class Claim:
    """A job under lease; the token proves who holds it."""

    job_id: str
    kind: Kind
    subject: str
    project: str
    token: str
    attempt: int
    lease: timedelta
    """For how long the lease is given, at first and by every heartbeat."""


@dataclass(frozen=True, kw_only=True)
class GivenUp:
    """A job that was tried as often as it may be and never ended."""

    kind: Kind
    subject: str
    attempts: int


def enqueue(session: Session, job: Job, at: datetime) -> str:
    """Add ``job`` in the caller's transaction and return its identity.

    The same kind of job for the same subject is not added twice while one waits or runs.
    """
    there = select(JobRow.id).where(
        JobRow.kind == job.kind, JobRow.subject == job.subject, JobRow.state.in_(("waiting", "running"))
    )
    known = session.scalar(there.limit(1))
    if known is not None:
        return known
    row = JobRow(
        id=ids.short(),
        kind=job.kind,
        subject=job.subject,
        project=job.project,
        person=job.person,
        priority=int(job.priority),
        state="waiting",
        attempts=0,
        enqueued_at=at,
        claimed_at=None,
        lease_until=None,
        token=None,
        worker=None,
        ended_at=None,
        reason="",
    )
    session.add(row)
    session.flush()
    return row.id


def claim(
    store: Store, worker: str, kinds: Collection[Kind] | None = None, *, lease: timedelta = LEASE
) -> Claim | None:
    """Lease the job whose turn it is to ``worker``, or return None when there is nothing to do."""
    now = store.clock()
    with store.reading() as session:  # looking costs no write lock
        if session.scalar(select(JobRow.id).where(_claimable(now, kinds)).limit(1)) is None:
            return None
    with store.session() as session:
        token = ids.short()
        chosen = _turn(now, kinds).with_for_update(skip_locked=True, of=JobRow).scalar_subquery()
        statement = (
            update(JobRow)
            .where(JobRow.id == chosen, _claimable(now, kinds))
            .values(
                state="running",
                attempts=JobRow.attempts + 1,
                claimed_at=now,
                lease_until=now + lease,
                token=token,
                worker=worker[:400],
            )
            .returning(JobRow.id, JobRow.kind, JobRow.subject, JobRow.project, JobRow.attempts)
            .execution_options(synchronize_session=False)
        )
        row = session.execute(statement).first()
    if row is None:
        return None
    return Claim(
        job_id=row.id,
        kind=cast("Kind", row.kind),
        subject=row.subject,
        project=row.project,
        token=token,
        attempt=row.attempts,
        lease=lease,
    )


def heartbeat(store: Store, held: Claim) -> bool:
    """Prolong the lease; False when the job is no longer this holder's (lost, or cancelled)."""
    with store.session() as session:
        return prolong(session, held, store.clock())


def prolong(session: Session, held: Claim, at: datetime) -> bool:
    """Do what ``heartbeat`` does, inside a transaction that is open already."""
    return _changed(session, update(JobRow).where(_held(held)).values(lease_until=at + held.lease))


def finish(session: Session, held: Claim, at: datetime, ending: Ending = "done", reason: str = "") -> bool:
    """End the job in the transaction that keeps its result.

    False when the job is no longer this holder's: the caller must then roll everything back.
    """
    statement = (
        update(JobRow)
        .where(_held(held))
        .values(state=ending, ended_at=at, lease_until=None, token=None, reason=reason[:400])
    )
    return _changed(session, statement)


def release(store: Store, held: Claim) -> bool:
    """Give the job back untried, for a worker that is told to stop; False when it was no longer its holder's."""
    with store.session() as session:
        statement = (
            update(JobRow)
            .where(_held(held))
            .values(state="waiting", attempts=JobRow.attempts - 1, lease_until=None, token=None, worker=None)
        )
        return _changed(session, statement)


def postpone(store: Store, held: Claim, reason: str) -> bool:
    """Let the job be tried again a little later, after an error of ours; the attempt counts."""
    with store.session() as session:
        until = store.clock() + PAUSE * held.attempt
        statement = update(JobRow).where(_held(held)).values(lease_until=until, token=None, reason=reason[:400])
        return _changed(session, statement)


def cancel(session: Session, kind: Kind, subject: str, at: datetime) -> bool:
    """End a job that nobody needs any more; its holder learns of it by the next heartbeat. False when there is none."""
    statement = (
        update(JobRow)
        .where(JobRow.kind == kind, JobRow.subject == subject, JobRow.state.in_(("waiting", "running")))
        .values(state="cancelled", ended_at=at, lease_until=None, token=None)
    )
    return _changed(session, statement)


def position(session: Session, kind: Kind, subject: str) -> int | None:
    """Return how many waiting jobs go before this one at most (0: it is next); None when it does not wait."""
    row = session.scalar(
        select(JobRow).where(JobRow.kind == kind, JobRow.subject == subject, JobRow.state == "waiting")
    )
    if row is None:
        return None
    before = or_(
        JobRow.priority < row.priority,
        and_(JobRow.priority == row.priority, JobRow.enqueued_at < row.enqueued_at),
    )
    return session.scalar(select(func.count()).where(JobRow.state == "waiting", before)) or 0


def pending(session: Session, kind: Kind) -> set[str]:
    """Return the subjects of all such jobs that wait or run."""
    query = select(JobRow.subject).where(JobRow.kind == kind, JobRow.state.in_(("waiting", "running")))
    return set(session.scalars(query))


def waiting(store: Store) -> int:
    """Return how many jobs wait: for the operator."""
    with store.reading() as session:
        return session.scalar(select(func.count()).where(JobRow.state == "waiting")) or 0


def somebody_waits(store: Store) -> bool:
    """Tell whether a job waits that a person waits for: then a batch job had better step aside."""
    query = select(JobRow.id).where(JobRow.state == "waiting", JobRow.priority < Priority.BATCH)
    with store.reading() as session:
        return session.scalar(query.limit(1)) is not None


def give_up(session: Session, at: datetime) -> GivenUp | None:
    """End one job whose last attempt's lease ran out, or return None when there is none.

    One at a time: the caller records why in the same transaction, which locks what that job was about.
    """
    worn = and_(JobRow.state == "running", JobRow.lease_until < at, JobRow.attempts >= ATTEMPTS_MOST)
    row = session.scalar(select(JobRow).where(worn).limit(1).with_for_update(skip_locked=True))
    if row is None:
        return None
    row.state, row.ended_at, row.lease_until, row.token, row.reason = "failed", at, None, None, "attempts"
    session.flush()
    return GivenUp(kind=cast("Kind", row.kind), subject=row.subject, attempts=row.attempts)


def forget(session: Session, at: datetime) -> None:
    """Forget the jobs that ended long ago."""
    session.execute(delete(JobRow).where(JobRow.ended_at < at - REMEMBERED))


def _claimable(now: datetime, kinds: Collection[Kind] | None) -> ColumnElement[bool]:
    waits = JobRow.state == "waiting"
    abandoned = and_(JobRow.state == "running", JobRow.lease_until < now, JobRow.attempts < ATTEMPTS_MOST)
    ready = or_(waits, abandoned)
    return ready if kinds is None else and_(ready, JobRow.kind.in_(kinds))


def _turn(now: datetime, kinds: Collection[Kind] | None) -> Any:
    """Return the query for the one job whose turn it is."""
    other = aliased(JobRow)
    busy = (
        select(func.count())
        .where(other.project == JobRow.project, other.state == "running", other.lease_until >= now)
        .correlate(JobRow)
        .scalar_subquery()
    )
    served = select(func.max(other.claimed_at)).where(other.project == JobRow.project)
    person_served = served.where(other.person == JobRow.person)
    return (
        select(JobRow.id)
        .where(_claimable(now, kinds))
        .order_by(
            JobRow.priority,
            busy,
            served.correlate(JobRow).scalar_subquery().asc().nulls_first(),
            person_served.correlate(JobRow).scalar_subquery().asc().nulls_first(),
            JobRow.enqueued_at,
            JobRow.id,
        )
        .limit(1)
    )


def _held(held: Claim) -> ColumnElement[bool]:
    return and_(JobRow.id == held.job_id, JobRow.token == held.token, JobRow.state == "running")


def _changed(session: Session, statement: Any) -> bool:
    result = session.execute(statement.execution_options(synchronize_session=False))
    return cast("CursorResult[Any]", result).rowcount == 1
