"""Who belongs to a project, and as what.

Its one rule: a project keeps at least one owner.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from designhub.errors import Conflict, Forbidden, Invalid, NotFound
from designhub.people import policy
from designhub.people.accounts import login_of, person_of
from designhub.people.caller import Caller, Person
from designhub.people.policy import ROLES, Role
from designhub.people.rows import MembershipRow, PersonRow, SpaceRow
from designhub.store.events import Event
from designhub.store.store import Store


@dataclass(frozen=True, kw_only=True)
class Member:
    """A person in a project."""

    person: Person
    role: Role
    since: datetime


def members(store: Store, *, by: Caller, project: str) -> list[Member]:
    """Return the members of ``project``: owners first, then by name."""
    policy.require(store, by, "member.see", project)
    query = (
        select(MembershipRow, PersonRow)
        .join(PersonRow, PersonRow.id == MembershipRow.person)
        .where(MembershipRow.project == project)
    )
    with store.reading() as session:
        found = [
            Member(person=person_of(person), role=as_role(member.role), since=member.since)
            for member, person in session.execute(query)
        ]
    return sorted(found, key=lambda member: (-ROLES.index(member.role), member.person.name.casefold()))


def add_member(store: Store, *, by: Caller, project: str, login: str, role: str) -> Member:
    """Make a person a member, or change their role. Only owners make and unmake owners.

    Raises Invalid for an unknown login or role, Conflict when nobody would be left as owner.
    """
    policy.require(store, by, "member.manage", project)
    role = as_role(role)
    now = store.clock()
    with store.session() as session:
        session.get_one(SpaceRow, project, with_for_update=True)
        person = session.scalar(select(PersonRow).where(PersonRow.login == login_of(login)))
        if person is None or person.disabled_at is not None:
            raise Invalid.field("login", "people.no_person", login=login[:80])
        row = session.get(MembershipRow, (project, person.id))
        if "owner" in {role, row.role if row else None}:
            _only_owners(session, by, project)
        if row is None:
            row = MembershipRow(project=project, person=person.id, role=role, since=now)
            session.add(row)
        row.role = role
        session.flush()
        _keeps_an_owner(session, project)
        subject, data = f"person:{person.id}", {"role": role}
        store.append(session, Event(kind="member.added", actor=by.actor, project=project, subject=subject, data=data))
        return Member(person=person_of(person), role=role, since=row.since)


def remove_member(store: Store, *, by: Caller, project: str, login: str) -> None:
    """End a membership; what the person made stays. Raises NotFound, and Conflict for the last owner."""
    policy.require(store, by, "member.manage", project)
    with store.session() as session:
        session.get_one(SpaceRow, project, with_for_update=True)
        query = (
            select(MembershipRow)
            .join(PersonRow, PersonRow.id == MembershipRow.person)
            .where(MembershipRow.project == project, PersonRow.login == login_of(login))
        )
        row = session.scalar(query)
        if row is None:
            raise NotFound
        if row.role == "owner":
            _only_owners(session, by, project)
        person_id = row.person
        session.delete(row)
        session.flush()
        _keeps_an_owner(session, project)
        subject = f"person:{person_id}"
        store.append(session, Event(kind="member.removed", actor=by.actor, project=project, subject=subject))


def role_in(store: Store, person: Person, project: str) -> Role | None:
    """Return the role of ``person`` in ``project``, or None."""
    with store.reading() as session:
        row = session.get(MembershipRow, (project, person.id))
    return None if row is None else as_role(row.role)


def as_role(text: str) -> Role:
    """Return ``text`` as a role. Raises Invalid."""
    for role in ROLES:
        if role == text:
            return role
    raise Invalid.field("role", "people.role", role=text[:40])


def _only_owners(session: Session, by: Caller, project: str) -> None:
    if isinstance(by, Person) and (by.is_admin or policy.standing_in(session, by, project) == "owner"):
        return
    raise Forbidden("people.owners_only")


def _keeps_an_owner(session: Session, project: str) -> None:
    owners = select(MembershipRow.person).where(MembershipRow.project == project, MembershipRow.role == "owner")
    if session.scalar(owners.limit(1)) is None:
        raise Conflict("people.last_owner")
