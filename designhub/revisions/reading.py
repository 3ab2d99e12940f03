"""From rows to values, in a number of queries that does not depend on how many rows there are."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from designhub.people.accounts import names_of
from designhub.projects.values import Part, State
from designhub.revisions.rows import OutcomeRow, RevisionRow
from designhub.revisions.values import Artifact, File, Outcome, Revision
from designhub.sandbox.task import Cost, Layer
from designhub.script.declarations import Failed


def as_revisions(session: Session, rows: Sequence[RevisionRow], part: Part) -> list[Revision]:
    """Return the revisions of ``part`` behind ``rows``."""
    persons = names_of(session, {author.person for row in rows for author in row.authors})
    return [
        Revision(
            id=row.id,
            content=row.content,
            project=part.project,
            part=part.slug,
            number=row.number,
            state=as_state(row.state),
            entry=row.entry,
            parameters=dict(row.parameters),
            message=row.message,
            parents=tuple(parent.number for parent in row.parents),
            authors=tuple(persons[author.person] for author in row.authors if author.person in persons),
            created_at=row.created_at,
            files=tuple(File(path=file.path, object=file.object, size=file.size) for file in row.files),
            outcome=as_outcome(row.result),
        )
        for row in rows
    ]


def as_outcome(row: OutcomeRow | None) -> Outcome | None:
    """Return the outcome behind ``row``."""
    if row is None:
        return None
    return Outcome(
        failure=None if row.failure is None else Failed.model_validate(row.failure),
        counts=dict(row.counts),
        artifacts=tuple(
            Artifact(name=file.name, object=file.object, size=file.size, media=file.media) for file in row.artifacts
        ),
        complete=row.complete,
        cost=Cost(**row.cost),
        layers=tuple(Layer(**layer) for layer in row.layers),
        toolchain=dict(row.toolchain),
        rules=row.rules,
        recorded_at=row.recorded_at,
    )


def as_state(text: str) -> State:
    """Return the state that is kept as ``text``."""
    match text:
        case "queued" | "building" | "previewed" | "built" | "failed":
            return text
        case _:
            raise ValueError(text)
