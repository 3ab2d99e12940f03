"""Looking without submitting: other parameter values, or edited files, built and thrown away.

Looks are shared by content: who asks for what somebody has asked for lately gets the same one, once it is built. A
person's newer look at a part takes the place of their older one that still waits, so that dragging a slider leaves no
queue behind; one that waits is therefore nobody else's.
Its one rule: a look costs no more than a submission, and is limited per person.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from designhub import ids
from designhub.checks.finding import Finding
from designhub.errors import Forbidden, NotFound, TooMany
from designhub.jobs import queue
from designhub.jobs.queue import Job
from designhub.people import policy
from designhub.people.caller import Caller, Person
from designhub.projects import ledger
from designhub.projects.values import Part
from designhub.revisions import outcome
from designhub.revisions.artifacts import MEASUREMENTS, measurements_file
from designhub.revisions.draft import Draft, draft
from designhub.revisions.history import find
from designhub.revisions.reading import as_outcome, as_state
from designhub.revisions.retry import may_pass
from designhub.revisions.rows import PreviewRow
from designhub.revisions.values import Artifact, Preview
from designhub.script.declarations import Parameter
from designhub.store.store import Store

LASTS = timedelta(hours=12)
PER_MINUTE = 40
"""Looks that one person may ask for."""


def preview(
    store: Store,
    *,
    by: Caller,
    project: str,
    part: str,
    files: Mapping[str, bytes] | None = None,
    base: int | None = None,
    entry: str | None = None,
    parameters: Mapping[str, Any] | None = None,
) -> Preview:
    """Ask what ``files``, or those of revision ``base`` (the newest without it), would give with ``parameters``.

    Without ``parameters``, those of the base hold. Raises Invalid, NotFound, and TooMany.
    """
    policy.require(store, by, "preview.build" if files is None else "preview.edit", project, part=part)
    if not isinstance(by, Person):
        raise Forbidden
    place, wanted = _wanted(store, by, project, part, files, base, entry, parameters)
    for content in wanted.files.values():
        store.objects.put(content)
    with store.session() as session:
        row = _same(session, store, by, place, wanted)
        if row is None:
            _within_limits(session, store, by)
            _supersede(session, store, by, place)
            row = _add(session, store, by, place, wanted)
        session.flush()
        return _value(session, row, place)


def preview_state(store: Store, *, by: Caller, project: str, preview_id: str) -> Preview:
    """Return what has become of a look. Raises NotFound, also when it has expired."""
    with store.reading() as session:
        row, place = _find(session, store, by, project, preview_id)
        return _value(session, row, place)


def preview_artifact(store: Store, *, by: Caller, project: str, preview_id: str, name: str) -> Artifact:
    """Return one file of a look. Raises NotFound."""
    found = preview_state(store, by=by, project=project, preview_id=preview_id).outcome
    artifact = found.artifact(name) if found else None
    if artifact is not None:
        return artifact
    if name != MEASUREMENTS:
        raise NotFound
    with store.reading() as session:
        row, _ = _find(session, store, by, project, preview_id)
        kept = row.result.measurements if row.result else None
    return measurements_file(store, kept)


def preview_findings(store: Store, *, by: Caller, project: str, preview_id: str) -> tuple[Finding, ...]:
    """Return the findings of a look, empty until it is built. Raises NotFound."""
    with store.reading() as session:
        row, _ = _find(session, store, by, project, preview_id)
        result = row.result
    return () if result is None else outcome.read_findings(store, result)


def preview_parameters(store: Store, *, by: Caller, project: str, preview_id: str) -> tuple[Parameter, ...]:
    """Return the parameters that a look was built with, empty until it is. Raises NotFound."""
    with store.reading() as session:
        row, _ = _find(session, store, by, project, preview_id)
        result = row.result
    return () if result is None else outcome.read_parameters(store, result)


def _wanted(
    store: Store,
    by: Person,
    project: str,
    part: str,
    files: Mapping[str, bytes] | None,
    base: int | None,
    entry: str | None,
    parameters: Mapping[str, Any] | None,
) -> tuple[Part, Draft]:
    most = store.settings.upload_mb * 1024 * 1024
    with store.reading() as session:
        place = ledger.find_part(session, project, part)
        if files is not None:
            return place, draft(files, entry, parameters, most_bytes=most)
        _, row = find(session, by, project, part, base)
    files = {file.path: store.objects.get(file.object) for file in row.files}
    values = row.parameters if parameters is None else parameters
    return place, draft(files, entry or row.entry, values, most_bytes=most)


def _same(session: Session, store: Store, by: Person, part: Part, wanted: Draft) -> PreviewRow | None:
    """Return a look of the same content that is worth sharing and stays."""
    query = select(PreviewRow).where(
        PreviewRow.part == part.id,
        PreviewRow.content == _content(wanted),
        PreviewRow.expires_at > store.clock() + LASTS / 2,
    )
    for row in session.scalars(query):
        if (row.person == by.id or row.state != "queued") and not may_pass(row.result):
            return row
    return None


def _within_limits(session: Session, store: Store, by: Person) -> None:
    since = store.clock() - timedelta(minutes=1)
    query = select(func.count()).where(PreviewRow.person == by.id, PreviewRow.created_at > since)
    if (session.scalar(query) or 0) >= PER_MINUTE:
        raise TooMany("revisions.too_many_previews", retry_after_s=20, most=PER_MINUTE)


def _supersede(session: Session, store: Store, by: Person, part: Part) -> None:
    query = select(PreviewRow).where(
        PreviewRow.part == part.id, PreviewRow.person == by.id, PreviewRow.state == "queued"
    )
    for row in session.scalars(query):
        if queue.position(session, "preview", row.id) is not None:
            queue.cancel(session, "preview", row.id, store.clock())
            session.delete(row)


def _add(session: Session, store: Store, by: Person, part: Part, wanted: Draft) -> PreviewRow:
    now = store.clock()
    row = PreviewRow(
        id=ids.short(),
        part=part.id,
        person=by.id,
        content=_content(wanted),
        entry=wanted.entry,
        parameters=dict(wanted.parameters),
        files=wanted.hashes,
        state="queued",
        created_at=now,
        expires_at=now + LASTS,
        outcome=None,
    )
    session.add(row)
    queue.enqueue(session, Job(kind="preview", subject=row.id, project=part.project, person=by.id), now)
    return row


def _find(session: Session, store: Store, by: Caller, project: str, preview_id: str) -> tuple[PreviewRow, Part]:
    policy.demand(session, by, "preview.build", project)
    row = session.get(PreviewRow, preview_id)
    if row is None or row.expires_at <= store.clock():
        raise NotFound
    place = ledger.part_by_id(session, row.part)
    if place.project != project:
        raise NotFound
    return row, place


def _content(wanted: Draft) -> str:
    return ids.key(wanted.entry, wanted.hashes, dict(wanted.parameters))


def _value(session: Session, row: PreviewRow, part: Part) -> Preview:
    return Preview(
        id=row.id,
        project=part.project,
        part=part.slug,
        state=as_state(row.state),
        entry=row.entry,
        parameters=dict(row.parameters),
        outcome=as_outcome(row.result),
        position=queue.position(session, "preview", row.id),
        expires_at=row.expires_at,
    )
