"""Looking at projects and parts."""

from collections import defaultdict

from sqlalchemy import select

from designhub.errors import NotFound
from designhub.people import policy, spaces
from designhub.people.caller import Caller
from designhub.projects.ledger import PICTURE, as_asked, as_bounds, find_part
from designhub.projects.rows import PartRow, ProjectRow
from designhub.projects.values import Part, PartSummary, Project, ProjectSummary, State, Thumbnail
from designhub.store.store import Store

MADE = (PartRow.created_at, PartRow.slug)
"""The order of parts: whoever begins a project puts first what it is about, and its picture stands for the project."""


def projects(store: Store, *, by: Caller) -> list[ProjectSummary]:
    """Return the projects that the caller sees, the one changed last first."""
    with store.reading() as session:
        standings = policy.visible(session, by)
        chosen = ProjectRow.slug.in_(standings)
        rows = session.scalars(select(ProjectRow).where(chosen).order_by(ProjectRow.changed_at.desc())).all()
        in_project: dict[str, list[PartRow]] = defaultdict(list)
        for row in session.scalars(select(PartRow).where(PartRow.project.in_(standings)).order_by(*MADE)):
            if policy.is_open_to(by, row.project, row.slug):
                in_project[row.project].append(row)
    return [_summary(row, in_project[row.slug], standings[row.slug]) for row in rows]


def project(store: Store, *, by: Caller, slug: str) -> Project:
    """Return a project. Raises NotFound when there is none that the caller sees."""
    with store.reading() as session:
        policy.demand(session, by, "project.see", slug)
        row = session.get(ProjectRow, slug)
        if row is None:
            raise NotFound
        asked = as_asked(row)
        return Project(
            slug=row.slug,
            name=row.name,
            description=row.description,
            bounds=as_bounds(row),
            tolerance=asked.tolerance,
            geometrical=asked.geometrical,
            process=asked.process,
            fits=asked.fits,
            audience=spaces.audience_of(session, slug),
            standing=policy.standing_in(session, by, slug),
            created_at=row.created_at,
        )


def parts(store: Store, *, by: Caller, project: str) -> list[PartSummary]:
    """Return the parts of ``project`` in the order they were made, as far as the caller sees them."""
    with store.reading() as session:
        policy.demand(session, by, "project.see", project)
        rows = session.scalars(select(PartRow).where(PartRow.project == project).order_by(*MADE)).all()
    return [_part_summary(row) for row in rows if policy.is_open_to(by, project, row.slug)]


def part(store: Store, *, by: Caller, project: str, part: str) -> Part:
    """Return a part. Raises NotFound."""
    with store.reading() as session:
        policy.demand(session, by, "part.see", project, part=part)
        return find_part(session, project, part)


def part_summary(store: Store, *, by: Caller, project: str, part: str) -> PartSummary:
    """Return a part as lists show it. Raises NotFound."""
    with store.reading() as session:
        policy.demand(session, by, "part.see", project, part=part)
        row = session.scalar(select(PartRow).where(PartRow.project == project, PartRow.slug == part))
    if row is None:
        raise NotFound
    return _part_summary(row)


def _summary(row: ProjectRow, in_project: list[PartRow], standing: policy.Standing | None) -> ProjectSummary:
    pictured = next((part for part in in_project if part.shown), None)
    failing = [part for part in in_project if part.state == "failed" or part.findings.get("fail")]
    return ProjectSummary(
        slug=row.slug,
        name=row.name,
        description=row.description,
        standing=standing,
        parts=len(in_project),
        open_threads=sum(part.open_threads for part in in_project),
        failing_parts=len(failing),
        thumbnail_part=pictured.slug if pictured else None,
        thumbnail=_thumbnail(pictured) if pictured else None,
        changed_at=row.changed_at,
    )


def _part_summary(row: PartRow) -> PartSummary:
    return PartSummary(
        slug=row.slug,
        name=row.name,
        description=row.description,
        latest=row.latest or None,
        state=_state(row.state),
        thumbnail=_thumbnail(row),
        findings=dict(row.findings),
        open_threads=row.open_threads,
        changed_at=row.changed_at,
    )


def _thumbnail(row: PartRow) -> Thumbnail | None:
    return Thumbnail(number=row.shown, name=PICTURE) if row.shown else None


def _state(text: str | None) -> State | None:
    match text:
        case "queued" | "building" | "previewed" | "built" | "failed":
            return text
        case _:
            return None
