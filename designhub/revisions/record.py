"""Recording what a worker found out, and telling of it.

Its one rule: every result is recorded in one transaction with the end of its job. Whoever lost the job meanwhile
records nothing; the objects they wrote stay as orphans, which is harmless.
"""

from sqlalchemy.orm import Session

from designhub.jobs import queue
from designhub.jobs.queue import Claim, Job, Priority
from designhub.pipeline.evaluation import Evaluation
from designhub.projects import ledger
from designhub.projects.values import State
from designhub.revisions import outcome
from designhub.revisions.rows import OutcomeRow, PreviewRow, RevisionRow
from designhub.script.declarations import Failed
from designhub.store.events import Event
from designhub.store.store import Store

HUB = "hub"
"""The actor of what no person did."""


def record_stage(store: Store, held: Claim, stage: str) -> bool:
    """Tell that ``stage`` of a revision's evaluation has begun; False when the job was lost."""
    if held.kind == "preview":
        return True
    with store.session() as session:
        if not queue.prolong(session, held, store.clock()):
            return False
        row = session.get_one(RevisionRow, held.subject)
        if row.state == "queued":
            row.state = "building"
            ledger.note_state(session, row.part, row.number, "building")
        _tell(session, store, row, "revision.stage", stage=stage)
    return True


def record_preview(store: Store, held: Claim, evaluation: Evaluation) -> bool:
    """Record what somebody waits for, and ask for the rest; a failure is final. False when the job was lost."""
    written = outcome.write(store, evaluation)
    with store.session() as session:
        if not queue.finish(session, held, store.clock()):
            return False
        row = session.get_one(RevisionRow, held.subject, with_for_update=True)
        if row.outcome is not None:  # another job has recorded it: a revision has one outcome
            return True
        result = outcome.add(session, written, store.clock(), complete=written.failed)
        state: State = "failed" if written.failed else "previewed"
        _settle(session, row, result, state)
        if not written.failed:
            enqueue_completion(session, store, row)
        _tell(session, store, row, f"revision.{state}", findings=written.counts)
        return True


def record_outcome(store: Store, held: Claim, evaluation: Evaluation) -> bool:
    """Record the rest: other files, trials, and the findings they change. False when the job was lost."""
    written = outcome.write(store, evaluation)
    with store.session() as session:
        if not queue.finish(session, held, store.clock()):
            return False
        row = session.get_one(RevisionRow, held.subject)
        result = session.get_one(OutcomeRow, row.outcome)
        outcome.extend(session, result, written, store.clock(), complete=True)
        session.flush()
        session.refresh(result)
        _settle(session, row, result, "built")
        _tell(session, store, row, "revision.built", findings=written.counts)
        return True


def record_part(store: Store, held: Claim, evaluation: Evaluation) -> bool:
    """Record what completing gave so far, the job going on. False when the job was lost."""
    written = outcome.write(store, evaluation)
    with store.session() as session:
        if not queue.prolong(session, held, store.clock()):
            return False
        row = session.get_one(RevisionRow, held.subject)
        result = session.get_one(OutcomeRow, row.outcome)
        outcome.extend(session, result, written, store.clock(), complete=False)
        session.flush()
        session.refresh(result)
        _settle(session, row, result, "previewed")
        _tell(session, store, row, "revision.extended", findings=written.counts)
        return True


def record_look(store: Store, held: Claim, evaluation: Evaluation) -> bool:
    """Record what a look without submitting gave. False when the job was lost."""
    written = outcome.write(store, evaluation)
    with store.session() as session:
        if not queue.finish(session, held, store.clock()):
            return False
        row = session.get(PreviewRow, held.subject)
        if row is None:  # expired meanwhile
            return True
        result = outcome.add(session, written, store.clock(), complete=True)
        row.outcome, row.state = result.id, "failed" if written.failed else "built"
        _tell_of_look(session, store, row)
        return True


def record_given_up(session: Session, store: Store, given_up: queue.GivenUp, failed: outcome.Written) -> None:
    """Record, in the transaction that gave the job up, that it took its workers down each time."""
    if given_up.kind == "preview":
        look = session.get(PreviewRow, given_up.subject)
        if look is not None and look.outcome is None:
            look.outcome = outcome.add(session, failed, store.clock(), complete=True).id
            look.state = "failed"
            _tell_of_look(session, store, look)
        return
    row = session.get_one(RevisionRow, given_up.subject)
    if given_up.kind == "completion":  # what was previewed stays; it will have no further files
        result = session.get_one(OutcomeRow, row.outcome)
        _settle(session, row, result, "built")
        _tell(session, store, row, "revision.incomplete", attempts=given_up.attempts)
    elif row.outcome is None:
        result = outcome.add(session, failed, store.clock(), complete=True)
        _settle(session, row, result, "failed")
        _tell(session, store, row, "revision.failed", attempts=given_up.attempts, findings=failed.counts)


def given_up_failure(attempts: int) -> Failed:
    """Return the failure of a job that was given up."""
    return Failed(
        reason="crash",
        message=f"Building was given up after {attempts} attempts that did not come to an end.",
        key="revisions.given_up",
        args={"attempts": attempts},
    )


def enqueue_completion(session: Session, store: Store, row: RevisionRow) -> None:
    """Ask for the files and trials that nobody waits for."""
    person = row.authors[0].person if row.authors else ""
    project = ledger.part_by_id(session, row.part).project
    job = Job(kind="completion", subject=row.id, project=project, person=person, priority=Priority.BATCH)
    queue.enqueue(session, job, store.clock())


def _settle(session: Session, row: RevisionRow, result: OutcomeRow, state: State) -> None:
    row.outcome, row.state = result.id, state
    session.flush()
    pictured = any(artifact.name == ledger.PICTURE for artifact in result.artifacts)
    ledger.note_state(session, row.part, row.number, state, findings=result.counts, pictured=pictured)


def _tell_of_look(session: Session, store: Store, row: PreviewRow) -> None:
    place = ledger.part_by_id(session, row.part)
    data = {"preview": row.id, "part": place.slug, "state": row.state}
    subject = f"preview/{row.id}"
    event = Event(kind="preview.ended", actor=HUB, project=place.project, subject=subject, data=data)
    store.append(session, event)


def _tell(session: Session, store: Store, row: RevisionRow, kind: str, **data: object) -> None:
    place = ledger.part_by_id(session, row.part)
    subject = f"part/{place.slug}/r{row.number}"
    about = {"part": place.slug, "number": row.number, "revision": row.id, "state": row.state}
    store.append(session, Event(kind=kind, actor=HUB, project=place.project, subject=subject, data={**about, **data}))
