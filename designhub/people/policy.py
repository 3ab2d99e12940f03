"""Every permission rule of the hub, in one table.

Its one rule: whoever may not see a project is told the same as if there were none.
"""

from collections.abc import Mapping
from typing import Final, Literal, get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from designhub.errors import Forbidden, NotFound, NotSignedIn
from designhub.people.caller import Caller, Guest, Nobody, Person
from designhub.people.rows import MembershipRow, SpaceRow
from designhub.store.store import Store

Role = Literal["student", "partner", "teacher", "owner"]
"""What a member is in a project. ``partner``: somebody of a partner school, who reviews."""

ROLES: Final[tuple[Role, ...]] = get_args(Role)

Audience = Literal["members", "people", "everyone"]
"""Who sees a project: its members, everybody who is signed in, or everybody."""

Standing = Literal["student", "partner", "teacher", "owner", "guest", "remarker", "onlooker", "staff", "signed_in"]
"""What a caller is where they ask: a role; ``guest`` has a link, ``remarker`` one that allows remarks; ``onlooker``
sees the project because of its audience. On the hub itself: ``staff`` is teacher or owner of any project,
``signed_in`` everybody with an account. Administrators may do everything and stand in no row."""

Action = Literal[
    "project.see", "project.change", "part.create", "part.see", "revision.submit", "preview.build", "preview.edit",
    "thread.see", "thread.open", "thread.reply", "thread.resolve",
    "member.see", "member.manage", "link.manage", "activity.see",
    "project.create", "person.create", "person.see", "school.create", "account.own", "hub.administer",
]  # fmt: skip

_MEMBERS: Final = frozenset[Standing](ROLES)
_LOOKING: Final = _MEMBERS | frozenset[Standing]({"guest", "remarker", "onlooker"})
_REMARKING: Final = _MEMBERS | frozenset[Standing]({"remarker"})
_MAKING: Final = frozenset[Standing]({"student", "teacher", "owner"})
_LEADING: Final = frozenset[Standing]({"teacher", "owner"})

IN_PROJECT: Final[Mapping[Action, frozenset[Standing]]] = {
    "project.see": _LOOKING,
    "part.see": _LOOKING,
    "thread.see": _LOOKING,
    "thread.open": _REMARKING,
    "thread.reply": _REMARKING,
    "thread.resolve": _MEMBERS,
    "preview.build": _MEMBERS,
    "preview.edit": _MAKING,
    "revision.submit": _MAKING,
    "part.create": _MAKING,
    "project.change": _LEADING,
    "member.see": _MEMBERS,
    "member.manage": _LEADING,
    "link.manage": _LEADING,
    "activity.see": _MEMBERS,
}
"""Action -> who may do it, inside a project."""

ON_HUB: Final[Mapping[Action, frozenset[Standing]]] = {
    "project.create": frozenset({"staff"}),
    "person.create": frozenset({"staff"}),
    "person.see": frozenset({"staff"}),
    "school.create": frozenset(),
    "account.own": frozenset({"signed_in"}),
    "hub.administer": frozenset(),
}
"""Action -> who may do it, on the hub as a whole."""


def require(
    store: Store, caller: Caller, action: Action, project: str | None = None, *, part: str | None = None
) -> None:
    """Return when ``caller`` may do ``action`` (in ``project``, to ``part`` where it is about one).

    Raises NotSignedIn for somebody unknown, NotFound for somebody who may not even see the project or part, and
    Forbidden for everybody else.
    """
    with store.reading() as session:
        demand(session, caller, action, project, part=part)


def allowed(
    store: Store, caller: Caller, action: Action, project: str | None = None, *, part: str | None = None
) -> bool:
    """Tell whether ``require`` would return."""
    try:
        require(store, caller, action, project, part=part)
    except (NotSignedIn, NotFound, Forbidden):
        return False
    return True


def allowed_actions(store: Store, caller: Caller, project: str) -> frozenset[Action]:
    """Return everything that ``caller`` may do in ``project``, for a page that shows no useless button."""
    with store.reading() as session:
        standing = standing_in(session, caller, project)
    if isinstance(caller, Person) and caller.is_admin:
        return frozenset(IN_PROJECT)
    return frozenset(action for action, standings in IN_PROJECT.items() if standing in standings)


def require_care(store: Store, caller: Caller, person: Person) -> None:
    """Return when ``caller`` may reset or close the account of ``person``.

    Administrators may for everybody; staff for those of their own school who are neither staff nor administrator.
    Raises NotSignedIn, and Forbidden.
    """
    with store.reading() as session:
        _demand_on_hub(session, caller, "person.create")
        if _is_admin(caller):
            return
        pupil = not person.is_admin and not _leads_a_project(session, person)
        if not (pupil and isinstance(caller, Person) and _same_school(caller, person.school)):
            raise Forbidden


def require_school(store: Store, caller: Caller, school: str | None) -> None:
    """Return when ``caller`` may keep accounts of ``school``: staff may of their own. Raises as ``require_care``."""
    require(store, caller, "person.create")
    if not _is_admin(caller) and not (isinstance(caller, Person) and _same_school(caller, school)):
        raise Forbidden


def demand(
    session: Session, caller: Caller, action: Action, project: str | None = None, *, part: str | None = None
) -> None:
    """Do what ``require`` does, inside a transaction that is open already."""
    if action in ON_HUB:
        _demand_on_hub(session, caller, action)
        return
    standing = standing_in(session, caller, project or "")
    if part is not None and not is_open_to(caller, project or "", part):
        standing = None
    if _is_admin(caller) and _exists(session, project or ""):
        return
    if standing is None:
        raise NotSignedIn if isinstance(caller, Nobody) else NotFound
    if standing not in IN_PROJECT[action]:
        raise NotSignedIn if isinstance(caller, Nobody) else Forbidden


def standing_in(session: Session, caller: Caller, project: str) -> Standing | None:
    """Return what ``caller`` is in ``project``; None when it is hidden from them, or not there."""
    space = session.get(SpaceRow, project)
    if space is None:
        return None
    match caller:
        case Person(id=person):
            member = session.get(MembershipRow, (project, person))
            if member is not None:
                return _role(member.role)
            return "onlooker" if space.audience in {"people", "everyone"} else None
        case Guest(project=opened, may_remark=may_remark) if opened == project:
            return "remarker" if may_remark else "guest"
        case _:
            return "onlooker" if space.audience == "everyone" else None


def is_open_to(caller: Caller, project: str, part: str) -> bool:
    """Tell whether ``part`` is not closed to somebody whose link opens another part of ``project`` alone."""
    return not isinstance(caller, Guest) or caller.project != project or caller.part in (None, part)


def visible(session: Session, caller: Caller) -> dict[str, Standing | None]:
    """Return the projects that ``caller`` sees, and what they are in each (None: nothing but administrator)."""
    spaces = session.execute(select(SpaceRow.project, SpaceRow.audience)).all()
    roles: dict[str, Standing] = {}
    if isinstance(caller, Person):
        query = select(MembershipRow.project, MembershipRow.role).where(MembershipRow.person == caller.id)
        roles = {project: _role(role) for project, role in session.execute(query)}
    elif isinstance(caller, Guest):
        roles = {caller.project: "remarker" if caller.may_remark else "guest"}
    open_to = {"everyone", "people"} if isinstance(caller, Person) else {"everyone"}
    found: dict[str, Standing | None] = {}
    for project, audience in spaces:
        if project in roles:
            found[project] = roles[project]
        elif audience in open_to:
            found[project] = "onlooker"
        elif _is_admin(caller):
            found[project] = None
    return found


def _demand_on_hub(session: Session, caller: Caller, action: Action) -> None:
    if isinstance(caller, Nobody):
        raise NotSignedIn
    if not isinstance(caller, Person):
        raise Forbidden
    standings = ON_HUB[action]
    if caller.is_admin or "signed_in" in standings:
        return
    if "staff" in standings and _leads_a_project(session, caller):
        return
    raise Forbidden


def _leads_a_project(session: Session, person: Person) -> bool:
    query = select(MembershipRow.project).where(
        MembershipRow.person == person.id, MembershipRow.role.in_(["teacher", "owner"])
    )
    return session.execute(query.limit(1)).first() is not None


def _same_school(person: Person, school: str | None) -> bool:
    return person.school is not None and person.school == school


def _exists(session: Session, project: str) -> bool:
    return session.get(SpaceRow, project) is not None


def _is_admin(caller: Caller) -> bool:
    return isinstance(caller, Person) and caller.is_admin


def _role(text: str) -> Role:
    for role in ROLES:
        if role == text:
            return role
    raise ValueError(text)
