"""Judging old work by today's rules: no script is run, no shape is loaded.

Its one rule: only findings change; what was measured stays as it was measured.
"""

from sqlalchemy import select

from designhub import pipeline
from designhub.checks import RULES_VERSION
from designhub.projects import ledger
from designhub.revisions import outcome
from designhub.revisions.evaluate import options_of
from designhub.revisions.reading import as_state
from designhub.revisions.rows import OutcomeRow, RevisionRow
from designhub.store.events import Event
from designhub.store.store import Store


def rejudge_all(store: Store, *, project: str | None = None, everything: bool = False) -> int:
    """Judge every revision anew whose findings are of older rules (with ``everything``: every one).

    ``project``: only that one's. Return how many revisions got other findings than they had.
    """
    query = select(RevisionRow.id, RevisionRow.part).join(OutcomeRow, OutcomeRow.id == RevisionRow.outcome)
    if not everything:
        query = query.where(OutcomeRow.rules != RULES_VERSION)
    with store.reading() as session:
        parts: dict[str, str] = {}
        chosen = []
        for revision, part in session.execute(query):
            if part not in parts:
                parts[part] = ledger.part_by_id(session, part).project
            if project in (None, parts[part]):
                chosen.append(revision)
    return sum(_rejudge(store, revision) for revision in chosen)


def _rejudge(store: Store, revision: str) -> bool:
    """Judge one revision anew and tell whether its findings changed."""
    with store.reading() as session:
        row = session.get_one(RevisionRow, revision)
        result = row.result
        options = options_of(session, store, row.part)
    if result is None:
        return False
    judged = pipeline.rejudge(outcome.read_evaluation(store, result), options)
    findings, counts = outcome.write_findings(store, judged)
    with store.session() as session:
        row = session.get_one(RevisionRow, revision)
        current = session.get_one(OutcomeRow, result.id, with_for_update=True)
        if current.trials != result.trials:  # completed meanwhile, by a worker with today's rules
            return False
        changed = current.findings != findings
        current.findings, current.counts, current.rules = findings, counts, RULES_VERSION
        if changed:
            ledger.note_state(session, row.part, row.number, as_state(row.state), findings=counts)
            place = ledger.part_by_id(session, row.part)
            data = {"part": place.slug, "number": row.number, "revision": row.id, "findings": counts}
            subject = f"part/{place.slug}/r{row.number}"
            event = Event(kind="revision.rejudged", actor="hub", project=place.project, subject=subject, data=data)
            store.append(session, event)
        return changed
