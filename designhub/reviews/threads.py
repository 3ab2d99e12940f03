"""Threads: opening one, answering, resolving, reopening, reading.

Its one rule: what was said stays as it was said; text is kept as its Markdown source.
"""

import unicodedata
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from designhub import ids
from designhub.errors import Conflict, Forbidden, Invalid, NotFound, TooMany
from designhub.people import policy
from designhub.people.caller import Caller, Guest, Nobody
from designhub.people.policy import Action
from designhub.projects import ledger
from designhub.projects.values import Part
from designhub.reviews.anchor import Anchor, Pin, anchor_of
from designhub.reviews.reading import as_state, as_threads
from designhub.reviews.rows import CommentRow, ThreadRow
from designhub.reviews.values import Counts, State, Thread
from designhub.revisions import artifacts, history
from designhub.revisions.values import Page, Revision
from designhub.store.events import Event
from designhub.store.store import Store

TITLE_MOST = 200
BODY_MOST = 10_000
COMMENTS_MOST = 1000
"""Comments of one thread."""
PER_MINUTE = 20
"""Comments of one person, or through one guest link."""
LIMIT_MOST = 200


def open_thread(
    store: Store,
    *,
    by: Caller,
    project: str,
    part: str,
    revision: int,
    body: str,
    title: str = "",
    anchor: Pin | None = None,
) -> Thread:
    """Say something about ``revision`` of a part, pinned to a face where ``anchor`` says which.

    Without ``title`` the first line of ``body`` serves. Raises Invalid, NotFound and TooMany.
    """
    policy.require(store, by, "thread.open", project, part=part)
    body = _clean_body(body)
    title = _title_of(title, body)
    seen = history.revision(store, by=by, project=project, part=part, number=revision)
    pinned = None if anchor is None else _anchored(store, by, seen, anchor)
    now = store.clock()
    with store.session() as session:
        place = ledger.find_part(session, project, part)
        _not_too_often(session, store, by)
        row = ThreadRow(
            id=ids.short(),
            part=place.id,
            number=ledger.take_thread_number(session, place.id, now),
            revision=seen.id,
            revision_number=seen.number,
            title=title,
            state="open",
            anchor=None if pinned is None else pinned.model_dump(mode="json"),
            created_at=now,
            changed_at=now,
            changed_by=by.actor,
            changed_name=by.name if isinstance(by, Guest) else "",
        )
        session.add(row)
        session.flush()
        row.comments = [_comment(row, 1, by, body, store)]
        session.flush()
        _tell(session, store, place, row, "thread.opened", by, comment=1)
        return as_threads(session, [row], place)[0]


def reply(store: Store, *, by: Caller, project: str, part: str, number: int, body: str) -> Thread:
    """Add a comment to a thread, resolved or not. Raises Invalid, NotFound, TooMany, and Conflict when it is full."""
    body = _clean_body(body)
    with store.session() as session:
        place, row = _locked(session, by, "thread.reply", project, part, number)
        _not_too_often(session, store, by)
        count = len(row.comments)
        if count >= COMMENTS_MOST:
            raise Conflict("reviews.thread_full", most=COMMENTS_MOST)
        row.comments.append(_comment(row, count + 1, by, body, store))
        row.changed_at = store.clock()
        session.flush()
        _tell(session, store, place, row, "thread.replied", by, comment=count + 1)
        return as_threads(session, [row], place)[0]


def resolve(store: Store, *, by: Caller, project: str, part: str, number: int) -> Thread:
    """Mark a thread as settled; nothing happens when it is. Raises NotFound."""
    return _change_state(store, by, project, part, number, "resolved")


def reopen(store: Store, *, by: Caller, project: str, part: str, number: int) -> Thread:
    """Mark a thread as not settled after all; nothing happens when it is open. Raises NotFound."""
    return _change_state(store, by, project, part, number, "open")


def threads(
    store: Store,
    *,
    by: Caller,
    project: str,
    part: str,
    state: State | None = None,
    revision: int | None = None,
    cursor: str | None = None,
    limit: int = 100,
) -> Page[Thread]:
    """Return the threads of a part, newest first; only those of ``state``, or opened on ``revision``.

    Raises NotFound, and Invalid for a cursor that is none.
    """
    before = history.number_of_cursor(cursor)
    limit = max(1, min(limit, LIMIT_MOST))
    with store.reading() as session:
        policy.demand(session, by, "thread.see", project, part=part)
        place = ledger.find_part(session, project, part)
        query = select(ThreadRow).where(ThreadRow.part == place.id).order_by(ThreadRow.number.desc())
        if state is not None:
            query = query.where(ThreadRow.state == state)
        if revision is not None:
            query = query.where(ThreadRow.revision_number == revision)
        if before is not None:
            query = query.where(ThreadRow.number < before)
        rows = session.scalars(query.limit(limit + 1)).all()
        items = as_threads(session, rows[:limit], place)
    return Page(items=tuple(items), cursor=str(items[-1].number) if len(rows) > limit else None)


def thread(store: Store, *, by: Caller, project: str, part: str, number: int) -> Thread:
    """Return one thread. Raises NotFound."""
    with store.reading() as session:
        policy.demand(session, by, "thread.see", project, part=part)
        place = ledger.find_part(session, project, part)
        return as_threads(session, [_row(session, place, number)], place)[0]


def counts(store: Store, *, by: Caller, project: str, part: str) -> Counts:
    """Return how many threads of a part are open, and how many resolved. Raises NotFound."""
    with store.reading() as session:
        policy.demand(session, by, "thread.see", project, part=part)
        place = ledger.find_part(session, project, part)
        query = select(ThreadRow.state, func.count()).where(ThreadRow.part == place.id).group_by(ThreadRow.state)
        found = {as_state(state): count for state, count in session.execute(query)}
    return Counts(open=found.get("open", 0), resolved=found.get("resolved", 0))


def _change_state(store: Store, by: Caller, project: str, part: str, number: int, state: State) -> Thread:
    with store.session() as session:
        place, row = _locked(session, by, "thread.resolve", project, part, number)
        if row.state != state:
            row.state, row.changed_at = state, store.clock()
            row.changed_by, row.changed_name = by.actor, by.name if isinstance(by, Guest) else ""
            ledger.note_thread(session, place.id, opened=state == "open")
            kind = "thread.resolved" if state == "resolved" else "thread.reopened"
            _tell(session, store, place, row, kind, by)
            session.flush()
        return as_threads(session, [row], place)[0]


def _anchored(store: Store, by: Caller, seen: Revision, pin: Pin) -> Anchor:
    project, part, number = seen.project, seen.part, seen.number
    measured = artifacts.measurements(store, by=by, project=project, part=part, number=number)
    declared = artifacts.declarations(store, by=by, project=project, part=part, number=number)
    return anchor_of(pin, measured, declared)


def _locked(
    session: Session, by: Caller, action: Action, project: str, part: str, number: int
) -> tuple[Part, ThreadRow]:
    """Return a thread that nobody else changes until the transaction ends."""
    policy.demand(session, by, action, project, part=part)
    place = ledger.find_part(session, project, part)
    ledger.lock_part(session, place.id)
    return place, _row(session, place, number)


def _row(session: Session, place: Part, number: int) -> ThreadRow:
    row = session.scalar(select(ThreadRow).where(ThreadRow.part == place.id, ThreadRow.number == number))
    if row is None:
        raise NotFound
    return row


def _comment(row: ThreadRow, number: int, by: Caller, body: str, store: Store) -> CommentRow:
    if isinstance(by, Nobody):
        raise Forbidden
    return CommentRow(
        thread=row.id,
        number=number,
        author=by.actor,
        guest_name=by.name if isinstance(by, Guest) else "",
        guest_school=by.school if isinstance(by, Guest) else "",
        body=body,
        at=store.clock(),
    )


def _not_too_often(session: Session, store: Store, by: Caller) -> None:
    since = store.clock() - timedelta(minutes=1)
    query = select(func.count()).where(CommentRow.author == by.actor, CommentRow.at > since)
    if (session.scalar(query) or 0) >= PER_MINUTE:
        raise TooMany("reviews.too_many", retry_after_s=60, most=PER_MINUTE)


def _title_of(title: str, body: str) -> str:
    """Return the title, else the first line of the body that says something; never nothing: one must click on it."""
    lines = (line.lstrip("#> ") for line in body.splitlines())
    return next(filter(_is_said, map(_clean_title, (title, *lines))), _clean_title(body))


def _is_said(text: str) -> bool:
    """Tell whether there is anything to see in ``text``."""
    return any(unicodedata.category(sign)[0] not in "CZ" for sign in text)


def _clean_title(title: str) -> str:
    title = " ".join(unicodedata.normalize("NFC", title).split())
    title = "".join(sign for sign in title if unicodedata.category(sign) not in {"Cc", "Cs"})
    return title if len(title) <= TITLE_MOST else title[: TITLE_MOST - 1] + "…"


def _clean_body(body: str) -> str:
    body = unicodedata.normalize("NFC", body).replace("\r\n", "\n").replace("\0", "").strip()
    if not _is_said(body) or len(body) > BODY_MOST or any(unicodedata.category(sign) == "Cs" for sign in body):
        raise Invalid.field("body", "reviews.body", most=BODY_MOST)
    return body


def _tell(
    session: Session, store: Store, place: Part, row: ThreadRow, kind: str, by: Caller, comment: int | None = None
) -> None:
    data = {"part": place.slug, "thread": row.number, "revision": row.revision_number, "state": row.state}
    if comment is not None:
        data["comment"] = comment
    subject = f"part/{place.slug}/thread/{row.number}"
    store.append(session, Event(kind=kind, actor=by.actor, project=place.project, subject=subject, data=data))
