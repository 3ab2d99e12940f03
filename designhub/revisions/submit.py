"""Submitting: a person's files become a new revision, and its build is asked for.

The same files, entry, parameters and parent in the same part give the revision that is there already, whoever sends
them and however often; where that one's failure may pass, it is built again.
Its one rule: when this returns, the submission survives whatever happens to any process.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from designhub import ids
from designhub.errors import Conflict, Forbidden, Invalid
from designhub.jobs.queue import Job, enqueue
from designhub.people import policy
from designhub.people.caller import Caller, Person
from designhub.projects import ledger
from designhub.projects.create import add_part, clean_slug
from designhub.projects.values import Part
from designhub.revisions.draft import Draft, draft
from designhub.revisions.reading import as_revisions
from designhub.revisions.retry import build_again, may_pass
from designhub.revisions.rows import AuthorRow, FileRow, ParentRow, RequestRow, RevisionRow
from designhub.revisions.values import Revision
from designhub.store.events import Event
from designhub.store.store import Store

KEY_MOST = 255


def submit(
    store: Store,
    *,
    by: Caller,
    project: str,
    part: str,
    files: Mapping[str, bytes],
    entry: str | None = None,
    parameters: Mapping[str, Any] | None = None,
    message: str = "",
    parent: int | None = None,
    idempotency_key: str | None = None,
) -> Revision:
    """Keep ``files`` as a new revision of ``part`` (created on its first one), and ask for its build.

    ``parent`` is the number of the revision that it was made from. Raises Invalid and TooLarge for what is sent,
    Conflict when ``idempotency_key`` was used for something else.
    """
    policy.require(store, by, "revision.submit", project)
    if not isinstance(by, Person):
        raise Forbidden
    wanted = draft(files, entry, parameters, message, most_bytes=store.settings.upload_mb * 1024 * 1024)
    clean_slug(part, part)
    if idempotency_key is not None and not 1 <= len(idempotency_key) <= KEY_MOST:
        raise Invalid.field("Idempotency-Key", "revisions.idempotency_key", most=KEY_MOST)
    for content in wanted.files.values():
        store.objects.put(content)
    with store.session() as session:
        place = _part(session, store, by=by, project=project, part=part)
        ledger.lock_part(session, place.id)
        row = _revision(session, store, by=by, part=place, wanted=wanted, parent=parent, key=idempotency_key)
        session.flush()
        session.refresh(row)
        return as_revisions(session, [row], place)[0]


def _part(session: Session, store: Store, *, by: Person, project: str, part: str) -> Part:
    if not ledger.has_part(session, project, part):
        ledger.lock_project(session, project)
    if ledger.has_part(session, project, part):  # asked again: somebody may have been quicker
        return ledger.find_part(session, project, part)
    return add_part(session, store, by=by, project=project, slug=part, name=part.replace("_", " "))


def _revision(
    session: Session, store: Store, *, by: Person, part: Part, wanted: Draft, parent: int | None, key: str | None
) -> RevisionRow:
    """Return the row of this submission, added unless it is there."""
    hashes = wanted.hashes
    above = _parent(session, part, parent)
    parents = [above.id] if above else []
    content = ids.key(wanted.entry, hashes, dict(wanted.parameters), parents)
    request = ids.key(part.id, content, wanted.message)
    if key is not None:
        earlier = session.get(RequestRow, (by.id, ids.digest(key.encode())))
        if earlier is not None:
            if earlier.draft != request:
                raise Conflict("revisions.key_reused")
            return session.get_one(RevisionRow, earlier.revision)
    row = session.scalar(select(RevisionRow).where(RevisionRow.part == part.id, RevisionRow.content == content))
    if row is None:
        row = _add(session, store, by=by, part=part, wanted=wanted, content=content, above=above)
    elif may_pass(row.result):
        build_again(session, store, by=by, part=part, row=row)
    if key is not None:
        used = ids.digest(key.encode())
        session.add(RequestRow(person=by.id, key=used, draft=request, revision=row.id, at=store.clock()))
        try:
            session.flush()
        except IntegrityError as error:  # used for another part in the same moment
            raise Conflict("revisions.key_reused") from error
    return row


def _parent(session: Session, part: Part, number: int | None) -> RevisionRow | None:
    if number is None:
        return None
    query = select(RevisionRow).where(RevisionRow.part == part.id, RevisionRow.number == number)
    found = session.scalar(query)
    if found is None:
        raise Invalid.field("parent", "revisions.no_parent", number=number)
    return found


def _add(
    session: Session,
    store: Store,
    *,
    by: Person,
    part: Part,
    wanted: Draft,
    content: str,
    above: RevisionRow | None,
) -> RevisionRow:
    now = store.clock()
    number = ledger.take_revision_number(session, part.id, now)
    row = RevisionRow(
        id=ids.key(part.id, number, content, [by.id], wanted.message, now.isoformat()),
        part=part.id,
        number=number,
        content=content,
        entry=wanted.entry,
        parameters=dict(wanted.parameters),
        message=wanted.message,
        created_at=now,
        state="queued",
        outcome=None,
    )
    row.files = [FileRow(path=path, object=name, size=len(wanted.files[path])) for path, name in wanted.hashes.items()]
    row.parents = [ParentRow(position=0, parent=above.id, number=above.number)] if above else []
    row.authors = [AuthorRow(position=0, person=by.id)]
    session.add(row)
    enqueue(session, Job(kind="revision", subject=row.id, project=part.project, person=by.id), now)
    data = {"part": part.slug, "number": number, "revision": row.id, "state": "queued"}
    subject = f"part/{part.slug}/r{number}"
    store.append(
        session,
        Event(kind="revision.submitted", actor=by.actor, project=part.project, subject=subject, data=data),
    )
    return row
