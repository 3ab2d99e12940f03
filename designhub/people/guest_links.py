"""Guest links: looking, and remarking where allowed, without an account.

Its one rule: a link opens one project or one part of it, until it expires or is revoked, and nothing else.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select

from designhub import ids
from designhub.errors import Forbidden, Invalid, NotFound
from designhub.people import policy
from designhub.people.accounts import clean_name
from designhub.people.caller import Caller, Guest, Person
from designhub.people.rows import GuestLinkRow
from designhub.store.events import Event
from designhub.store.store import Store

LASTS_MOST = timedelta(days=36_525)
"""Whatever is to last longer had better not expire; also, the calendar of computers ends in the year 9999."""


@dataclass(frozen=True, kw_only=True)
class GuestLink:
    """A guest link, without its secret."""

    id: str
    project: str
    part: str | None
    label: str
    may_remark: bool
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class NewLink:
    """A fresh link, and its secret while it can still be shown."""

    link: GuestLink
    secret: str = field(repr=False)


def create_link(
    store: Store,
    *,
    by: Caller,
    project: str,
    part: str | None = None,
    label: str = "",
    may_remark: bool = True,
    expires_at: datetime | None = None,
) -> NewLink:
    """Make a link to ``project``, or to its ``part`` alone. Raises Invalid when it would have expired already."""
    policy.require(store, by, "link.manage", project, part=part)
    if not isinstance(by, Person):
        raise Forbidden
    now, secret = store.clock(), ids.secret()
    if expires_at is not None and (expires_at.tzinfo is None or expires_at <= now):
        raise Invalid.field("expires_at", "people.link_expired")
    if expires_at is not None and expires_at > now + LASTS_MOST:
        raise Invalid.field("expires_at", "people.link_far", most=LASTS_MOST.days)
    if part is not None and not ids.is_slug(part):
        raise Invalid.field("part", "people.slug", slug=part[:80])
    row = GuestLinkRow(
        id=ids.short(),
        project=project,
        part=part,
        label=clean_name(label, "label") if label.strip() else "",
        secret_hash=ids.digest(secret.encode()),
        may_remark=may_remark,
        created_by=by.id,
        created_at=now,
        expires_at=expires_at,
        revoked_at=None,
    )
    with store.session() as session:
        session.add(row)
        data = {"part": part, "may_remark": may_remark}
        subject = f"link/{row.id}"
        store.append(session, Event(kind="link.created", actor=by.actor, project=project, subject=subject, data=data))
    return NewLink(link=_link(row), secret=secret)


def links(store: Store, *, by: Caller, project: str) -> list[GuestLink]:
    """Return the links of ``project``, newest first; also those that open nothing any more."""
    policy.require(store, by, "link.manage", project)
    query = select(GuestLinkRow).where(GuestLinkRow.project == project).order_by(GuestLinkRow.created_at.desc())
    with store.reading() as session:
        return [_link(row) for row in session.scalars(query)]


def revoke_link(store: Store, *, by: Caller, project: str, link_id: str) -> None:
    """Close a link at once; revoking it again changes nothing. Raises NotFound."""
    policy.require(store, by, "link.manage", project)
    with store.session() as session:
        row = session.get(GuestLinkRow, link_id)
        if row is None or row.project != project:
            raise NotFound
        if row.revoked_at is None:
            row.revoked_at = store.clock()
            subject = f"link/{link_id}"
            store.append(session, Event(kind="link.revoked", actor=by.actor, project=project, subject=subject))


def guest_of_link(store: Store, secret: str, name: str = "", school: str = "") -> Guest | None:
    """Return the guest who came with ``secret``; None when it opens nothing (any more).

    ``name`` and ``school`` are what the guest says; without a name a guest looks and does not remark.
    Raises Invalid when they are too long or have control characters.
    """
    now = store.clock()
    query = select(GuestLinkRow).where(GuestLinkRow.secret_hash == ids.digest(secret.encode()))
    with store.reading() as session:
        row = session.scalar(query)
    if row is None or row.revoked_at is not None or (row.expires_at is not None and row.expires_at <= now):
        return None
    return Guest(
        link_id=row.id,
        name=clean_name(name) if name.strip() else "",
        school=clean_name(school, "school") if school.strip() else "",
        project=row.project,
        may_remark=row.may_remark and bool(name.strip()),
        part=row.part,
    )


def _link(row: GuestLinkRow) -> GuestLink:
    return GuestLink(
        id=row.id,
        project=row.project,
        part=row.part,
        label=row.label,
        may_remark=row.may_remark,
        created_at=row.created_at,
        expires_at=row.expires_at,
        revoked_at=row.revoked_at,
    )
