"""What later slices read and write of a part, inside their own transaction.

Its one rule: who changes a part's newest state locks its row first, so numbers have no gaps and summaries no races.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from designhub.checks import Asked, Envelope
from designhub.checks.asked import GeneralTolerance
from designhub.errors import NotFound
from designhub.projects.rows import PartRow, ProjectRow
from designhub.projects.values import Bounds, Part, State
from designhub.script.declarations import Fit

PICTURE = "iso.png"


def find_part(session: Session, project: str, part: str) -> Part:
    """Return the part. Raises NotFound."""
    row = session.scalar(select(PartRow).where(PartRow.project == project, PartRow.slug == part))
    if row is None:
        raise NotFound
    return as_part(row)


def has_part(session: Session, project: str, part: str) -> bool:
    """Tell whether there is such a part."""
    query = select(PartRow.id).where(PartRow.project == project, PartRow.slug == part)
    return session.scalar(query) is not None


def lock_project(session: Session, project: str) -> None:
    """Let nobody else add a part to this project until the transaction ends."""
    session.execute(select(ProjectRow.slug).where(ProjectRow.slug == project).with_for_update())


def part_by_id(session: Session, part_id: str) -> Part:
    """Return the part whose row is called ``part_id``."""
    return as_part(session.get_one(PartRow, part_id))


def lock_part(session: Session, part_id: str) -> None:
    """Let nobody else number anything in this part until the transaction ends."""
    session.execute(select(PartRow.id).where(PartRow.id == part_id).with_for_update())


def take_revision_number(session: Session, part_id: str, at: datetime) -> int:
    """Return the next revision's number; that revision is the part's newest from now on."""
    row = session.get_one(PartRow, part_id, with_for_update=True, populate_existing=True)
    row.latest += 1
    row.state = "queued"
    row.changed_at = at
    session.get_one(ProjectRow, row.project).changed_at = at
    return row.latest


def take_thread_number(session: Session, part_id: str, at: datetime) -> int:
    """Return the next thread's number; it counts as open."""
    row = session.get_one(PartRow, part_id, with_for_update=True, populate_existing=True)
    row.threads += 1
    row.open_threads += 1
    row.changed_at = at
    return row.threads


def note_thread(session: Session, part_id: str, *, opened: bool) -> None:
    """Count one more open thread, or one less."""
    row = session.get_one(PartRow, part_id, with_for_update=True, populate_existing=True)
    row.open_threads += 1 if opened else -1


def note_state(
    session: Session,
    part_id: str,
    number: int,
    state: State,
    *,
    findings: Mapping[str, int] | None = None,
    pictured: bool = False,
) -> None:
    """Keep the summary true when revision ``number`` has come to ``state``."""
    row = session.get_one(PartRow, part_id, with_for_update=True, populate_existing=True)
    if pictured and number >= (row.shown or 0):
        row.shown = number
    if number != row.latest:
        return
    row.state = state
    if findings is not None:
        row.findings = dict(findings)


def asked_of(session: Session, project: str) -> Asked:
    """Return what the project asks of every part."""
    return as_asked(session.get_one(ProjectRow, project))


def as_asked(row: ProjectRow) -> Asked:
    """Return what the project of a row asks of every part."""
    more = row.asked or {}
    bounds = as_bounds(row)
    return Asked(
        envelope=Envelope(x_mm=bounds.x_mm, y_mm=bounds.y_mm, z_mm=bounds.z_mm),
        tolerance=as_tolerance(row.tolerance),
        geometrical=more.get("geometrical"),
        process=more.get("process"),
        fits=tuple(Fit.model_validate(fit) for fit in more.get("fits", ())),
    )


def as_part(row: PartRow) -> Part:
    """Return the value of a row."""
    return Part(
        id=row.id,
        project=row.project,
        slug=row.slug,
        name=row.name,
        description=row.description,
        latest=row.latest or None,
        created_at=row.created_at,
    )


def as_bounds(row: ProjectRow) -> Bounds:
    """Return the envelope of a project's row."""
    x, y, z = row.bounds
    return Bounds(x_mm=x, y_mm=y, z_mm=z)


def as_tolerance(text: str) -> GeneralTolerance:
    """Return the class that is kept as ``text``."""
    return "f" if text == "f" else "c" if text == "c" else "v" if text == "v" else "m"
