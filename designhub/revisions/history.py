"""Looking at revisions."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from designhub.errors import Invalid, NotFound
from designhub.jobs import queue
from designhub.people import policy
from designhub.people.caller import Caller
from designhub.projects import ledger
from designhub.projects.values import Part
from designhub.revisions.reading import as_revisions
from designhub.revisions.rows import RevisionRow
from designhub.revisions.values import File, Page, Revision
from designhub.store.store import Store

LIMIT_MOST = 200


def revisions(
    store: Store, *, by: Caller, project: str, part: str, cursor: str | None = None, limit: int = 50
) -> Page[Revision]:
    """Return revisions of ``part``, newest first. Raises NotFound, and Invalid for a cursor that is none."""
    before = number_of_cursor(cursor)
    limit = max(1, min(limit, LIMIT_MOST))
    with store.reading() as session:
        place = _place(session, by, project, part)
        query = select(RevisionRow).where(RevisionRow.part == place.id).order_by(RevisionRow.number.desc())
        if before is not None:
            query = query.where(RevisionRow.number < before)
        rows = session.scalars(query.limit(limit + 1)).all()
        items = as_revisions(session, rows[:limit], place)
    return Page(items=tuple(items), cursor=str(items[-1].number) if len(rows) > limit else None)


def revision(store: Store, *, by: Caller, project: str, part: str, number: int | None = None) -> Revision:
    """Return one revision, the newest without ``number``. Raises NotFound."""
    with store.reading() as session:
        place, row = find(session, by, project, part, number)
        return as_revisions(session, [row], place)[0]


def files(store: Store, *, by: Caller, project: str, part: str, number: int | None = None) -> dict[str, bytes]:
    """Return the files of a revision, path -> content. Raises NotFound."""
    found = revision(store, by=by, project=project, part=part, number=number)
    return {file.path: store.objects.get(file.object) for file in found.files}


def file(store: Store, *, by: Caller, project: str, part: str, number: int, path: str) -> File:
    """Return one file of a revision. Raises NotFound."""
    found = revision(store, by=by, project=project, part=part, number=number)
    for candidate in found.files:
        if candidate.path == path:
            return candidate
    raise NotFound


def position(store: Store, *, by: Caller, project: str, part: str, number: int) -> int | None:
    """Return how many jobs go before this revision's, at most; None when it does not wait. Raises NotFound."""
    with store.reading() as session:
        _, row = find(session, by, project, part, number)
        return queue.position(session, "revision", row.id)


def find(session: Session, by: Caller, project: str, part: str, number: int | None) -> tuple[Part, RevisionRow]:
    """Return the part and the row of a revision that the caller may see, the newest without ``number``."""
    place = _place(session, by, project, part)
    query = select(RevisionRow).where(RevisionRow.part == place.id)
    query = query.where(RevisionRow.number == number) if number is not None else query
    row = session.scalar(query.order_by(RevisionRow.number.desc()).limit(1))
    if row is None:
        raise NotFound
    return place, row


def _place(session: Session, by: Caller, project: str, part: str) -> Part:
    policy.demand(session, by, "part.see", project, part=part)
    return ledger.find_part(session, project, part)


def number_of_cursor(cursor: str | None) -> int | None:
    """Return the number after which a page starts. Raises Invalid."""
    if cursor is None:
        return None
    if not (cursor.isascii() and cursor.isdecimal() and len(cursor) < 10):
        raise Invalid.field("cursor", "revisions.cursor")
    return int(cursor)
