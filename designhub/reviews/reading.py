"""From rows to values, in a number of queries that does not depend on how many rows there are."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from designhub.people.accounts import names_of
from designhub.people.caller import Person
from designhub.projects.values import Part
from designhub.reviews.anchor import Anchor
from designhub.reviews.rows import CommentRow, ThreadRow
from designhub.reviews.values import Author, Comment, State, Thread


def as_threads(session: Session, rows: Sequence[ThreadRow], part: Part) -> list[Thread]:
    """Return the threads of ``part`` behind ``rows``."""
    actors = {row.changed_by for row in rows} | {comment.author for row in rows for comment in row.comments}
    persons = names_of(session, {_id(actor) for actor in actors if actor.startswith("person:")})
    return [_thread(row, part, persons) for row in rows]


def _thread(row: ThreadRow, part: Part, persons: Mapping[str, Person]) -> Thread:
    return Thread(
        project=part.project,
        part=part.slug,
        number=row.number,
        revision=row.revision_number,
        title=row.title,
        state=as_state(row.state),
        anchor=None if row.anchor is None else Anchor.model_validate(row.anchor),
        comments=tuple(_comment(comment, persons) for comment in row.comments),
        created_at=row.created_at,
        changed_at=row.changed_at,
        changed_by=_author(row.changed_by, row.changed_name, "", persons),
    )


def _comment(row: CommentRow, persons: Mapping[str, Person]) -> Comment:
    author = _author(row.author, row.guest_name, row.guest_school, persons)
    return Comment(number=row.number, author=author, body=row.body, at=row.at)


def _author(actor: str, name: str, school: str, persons: Mapping[str, Person]) -> Author:
    person = persons.get(_id(actor))
    if person is not None:
        return Author(kind="person", id=person.id, name=person.name, school=person.school)
    return Author(
        kind="person" if actor.startswith("person:") else "guest", id=_id(actor), name=name, school=school or None
    )


def _id(actor: str) -> str:
    return actor.partition(":")[2]


def as_state(text: str) -> State:
    """Return the state that is kept as ``text``."""
    return "resolved" if text == "resolved" else "open"
