"""Finding work that nobody does: the rows are the truth, the queue only makes it prompt and fair.

A revision without a recorded outcome is work to do. ``sweep`` runs when a worker starts and every few seconds after;
any number of workers may sweep at once. Its one rule: sweeping twice changes nothing more.
"""

from datetime import timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from designhub.checks import RULES_VERSION
from designhub.jobs import queue
from designhub.jobs.queue import Job
from designhub.pipeline.evaluation import Evaluation
from designhub.projects import ledger
from designhub.revisions import outcome
from designhub.revisions.record import enqueue_completion, given_up_failure, record_given_up
from designhub.revisions.rows import OutcomeRow, PreviewRow, RequestRow, RevisionRow
from designhub.store.store import Store

KEYS_LAST = timedelta(days=7)
"""How long an ``Idempotency-Key`` is remembered."""


def sweep(store: Store) -> int:
    """Give up what can't be done, enqueue what has no outcome and no job, forget what has expired.

    Return how many jobs were given up or enqueued.
    """
    failure = Evaluation(build_key="0" * 64, outcome=given_up_failure(queue.ATTEMPTS_MOST), rules=RULES_VERSION)
    written = outcome.write(store, failure)
    given_up = 0
    while _give_one_up(store, written):
        given_up += 1
    now = store.clock()
    with store.session() as session:
        store.alone(session, "sweep")
        enqueued = _enqueue_first(session, store) + _enqueue_rest(session, store) + _enqueue_looks(session, store)
        session.execute(delete(RequestRow).where(RequestRow.at < now - KEYS_LAST))
        _forget_looks(session, store)
        queue.forget(session, now)
    return given_up + enqueued


def _give_one_up(store: Store, written: outcome.Written) -> bool:
    with store.session() as session:
        job = queue.give_up(session, store.clock())
        if job is not None:
            record_given_up(session, store, job, written)
    return job is not None


def _enqueue_first(session: Session, store: Store) -> int:
    pending = queue.pending(session, "revision")
    rows = session.scalars(select(RevisionRow).where(RevisionRow.state.in_(("queued", "building"))))
    missing = [row for row in rows if row.id not in pending]
    for row in missing:
        project = ledger.part_by_id(session, row.part).project
        person = row.authors[0].person if row.authors else ""
        queue.enqueue(session, Job(kind="revision", subject=row.id, project=project, person=person), store.clock())
    return len(missing)


def _enqueue_rest(session: Session, store: Store) -> int:
    pending = queue.pending(session, "completion")
    rows = session.scalars(select(RevisionRow).where(RevisionRow.state == "previewed"))
    missing = [row for row in rows if row.id not in pending]
    for row in missing:
        enqueue_completion(session, store, row)
    return len(missing)


def _enqueue_looks(session: Session, store: Store) -> int:
    pending = queue.pending(session, "preview")
    query = select(PreviewRow).where(PreviewRow.state == "queued", PreviewRow.expires_at > store.clock())
    missing = [row for row in session.scalars(query) if row.id not in pending]
    for row in missing:
        project = ledger.part_by_id(session, row.part).project
        queue.enqueue(session, Job(kind="preview", subject=row.id, project=project, person=row.person), store.clock())
    return len(missing)


def _forget_looks(session: Session, store: Store) -> None:
    old = session.scalars(select(PreviewRow).where(PreviewRow.expires_at <= store.clock())).all()
    outcomes = [row.outcome for row in old if row.outcome is not None]
    for row in old:
        queue.cancel(session, "preview", row.id, store.clock())
        session.delete(row)
    session.flush()
    session.execute(delete(OutcomeRow).where(OutcomeRow.id.in_(outcomes)))
