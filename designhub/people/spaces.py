"""Opening a project's door: its audience, and its first owner. Called by the verbs of ``projects``."""

from datetime import datetime

from sqlalchemy.orm import Session

from designhub.people.caller import Person
from designhub.people.policy import Audience
from designhub.people.rows import MembershipRow, SpaceRow


def open_space(session: Session, project: str, *, owner: Person, at: datetime, audience: Audience) -> None:
    """Let ``owner`` in to the new ``project``, and whom ``audience`` says."""
    session.add(SpaceRow(project=project, audience=audience))
    session.flush()
    session.add(MembershipRow(project=project, person=owner.id, role="owner", since=at))


def is_taken(session: Session, project: str) -> bool:
    """Tell whether there is a project of that slug."""
    return session.get(SpaceRow, project) is not None


def audience_of(session: Session, project: str) -> Audience:
    """Return who sees ``project`` besides its members."""
    audience = session.get_one(SpaceRow, project).audience
    return "everyone" if audience == "everyone" else "people" if audience == "people" else "members"


def change_audience(session: Session, project: str, audience: Audience) -> None:
    """Show ``project`` to ``audience`` from now on."""
    session.get_one(SpaceRow, project).audience = audience
