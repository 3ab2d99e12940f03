"""Building a revision once more whose failure may have been the machine's, not the script's.

Its one rule: what would fail again on a quiet machine is not tried again.
"""

from sqlalchemy import delete
from sqlalchemy.orm import Session

from designhub.errors import Conflict, Forbidden
from designhub.jobs import queue
from designhub.jobs.queue import Job
from designhub.people import policy
from designhub.people.caller import Caller, Person
from designhub.pipeline.build import worth_keeping
from designhub.projects import ledger
from designhub.projects.values import Part
from designhub.revisions.history import find
from designhub.revisions.reading import as_revisions
from designhub.revisions.rows import OutcomeRow, RevisionRow
from designhub.revisions.values import Revision
from designhub.script.declarations import Failed
from designhub.store.events import Event
from designhub.store.store import Store


def retry(store: Store, *, by: Caller, project: str, part: str, number: int) -> Revision:
    """Build a revision again that ran out of time or memory, crashed, or could not be run safely.

    Nothing happens while it waits for its build already. Raises NotFound, and Conflict when it did not fail in such a
    way.
    """
    policy.require(store, by, "revision.submit", project, part=part)
    if not isinstance(by, Person):
        raise Forbidden
    with store.session() as session:
        place, row = find(session, by, project, part, number)
        ledger.lock_part(session, place.id)
        session.refresh(row)
        if row.result is not None and not may_pass(row.result):
            raise Conflict("revisions.no_retry", number=number)
        if row.result is not None:
            build_again(session, store, by=by, part=place, row=row)
        session.flush()
        session.refresh(row)
        return as_revisions(session, [row], place)[0]


def may_pass(result: OutcomeRow | None) -> bool:
    """Tell whether another try may end differently."""
    return (
        result is not None and result.failure is not None and not worth_keeping(Failed.model_validate(result.failure))
    )


def build_again(session: Session, store: Store, *, by: Person, part: Part, row: RevisionRow) -> None:
    """Forget the outcome of a revision whose part is locked, and ask for its build."""
    forgotten = row.outcome
    row.outcome, row.state = None, "queued"
    session.flush()
    session.execute(delete(OutcomeRow).where(OutcomeRow.id == forgotten))
    ledger.note_state(session, part.id, row.number, "queued", findings={})
    queue.enqueue(session, Job(kind="revision", subject=row.id, project=part.project, person=by.id), store.clock())
    data = {"part": part.slug, "number": row.number, "revision": row.id, "state": "queued"}
    subject = f"part/{part.slug}/r{row.number}"
    store.append(
        session, Event(kind="revision.retried", actor=by.actor, project=part.project, subject=subject, data=data)
    )
