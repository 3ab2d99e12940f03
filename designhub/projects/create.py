"""Creating and changing projects and parts."""

import math
from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from designhub import ids
from designhub.checks.asked import PROCESSES, GeneralTolerance, GeometricalTolerance
from designhub.errors import Conflict, Forbidden, Invalid
from designhub.people import policy, spaces
from designhub.people.accounts import clean_name
from designhub.people.caller import Caller, Person
from designhub.people.policy import Audience
from designhub.projects import ledger
from designhub.projects.rows import PartRow, ProjectRow
from designhub.projects.show import project as show_project
from designhub.projects.values import Bounds, Part, Project
from designhub.script.declarations import Fit
from designhub.store.events import Event
from designhub.store.store import Store

DESCRIPTION_MOST = 20_000
PARTS_MOST = 1000
"""Parts that one project may have."""
BOUND_MOST_MM = 100_000.0
FITS_MOST = 500


def create_project(
    store: Store,
    *,
    by: Caller,
    slug: str | None = None,
    name: str,
    description: str = "",
    audience: Audience = "members",
    bounds: Bounds = Bounds(),
    tolerance: GeneralTolerance = "m",
    geometrical: GeometricalTolerance | None = None,
    process: str | None = None,
    fits: Sequence[Fit] = (),
) -> Project:
    """Create a project that only its members see unless ``audience`` says more; the caller is its owner.

    Raises Invalid, and Conflict when the slug is taken.
    """
    policy.require(store, by, "project.create")
    if not isinstance(by, Person):
        raise Forbidden
    name = clean_name(name)
    slug = clean_slug(slug, name)
    now = store.clock()
    row = ProjectRow(
        slug=slug,
        name=name,
        description=clean_prose(description),
        bounds=_clean_bounds(bounds),
        tolerance=_clean_tolerance(tolerance),
        asked=_clean_asked(geometrical, process, fits),
        created_at=now,
        changed_at=now,
    )
    with store.session() as session:
        if spaces.is_taken(session, slug):
            raise Conflict("projects.project_taken", slug=slug)
        try:
            spaces.open_space(session, slug, owner=by, at=now, audience=_clean_audience(audience))
        except IntegrityError as error:  # somebody else took it in the same moment
            raise Conflict("projects.project_taken", slug=slug) from error
        session.flush()
        session.add(row)
        store.append(session, Event(kind="project.created", actor=by.actor, project=slug, subject="project"))
    return show_project(store, by=by, slug=slug)


def change_project(
    store: Store,
    *,
    by: Caller,
    slug: str,
    name: str | None = None,
    description: str | None = None,
    audience: Audience | None = None,
    bounds: Bounds | None = None,
    tolerance: GeneralTolerance | None = None,
    geometrical: GeometricalTolerance | None = None,
    process: str | None = None,
    fits: Sequence[Fit] | None = None,
) -> Project:
    """Change what is given of a project's settings; an empty ``process`` asks for none. Raises Invalid."""
    policy.require(store, by, "project.change", slug)
    with store.session() as session:
        row = session.get_one(ProjectRow, slug)
        if name is not None:
            row.name = clean_name(name)
        if description is not None:
            row.description = clean_prose(description)
        if bounds is not None:
            row.bounds = _clean_bounds(bounds)
        if tolerance is not None:
            row.tolerance = _clean_tolerance(tolerance)
        now = ledger.as_asked(row)
        row.asked = _clean_asked(
            now.geometrical if geometrical is None else geometrical,
            now.process if process is None else process or None,
            now.fits if fits is None else fits,
        )
        if audience is not None:
            spaces.change_audience(session, slug, _clean_audience(audience))
        row.changed_at = store.clock()
        store.append(session, Event(kind="project.changed", actor=by.actor, project=slug, subject="project"))
    return show_project(store, by=by, slug=slug)


def create_part(
    store: Store, *, by: Caller, project: str, slug: str | None = None, name: str, description: str = ""
) -> Part:
    """Create a part without a revision yet. Raises Invalid, and Conflict when the slug is taken."""
    policy.require(store, by, "part.create", project)
    name = clean_name(name)
    slug = clean_slug(slug, name)
    with store.session() as session:
        return add_part(session, store, by=by, project=project, slug=slug, name=name, description=description)


def add_part(
    session: Session, store: Store, *, by: Caller, project: str, slug: str, name: str, description: str = ""
) -> Part:
    """Add a part in the caller's transaction. Raises Conflict when it is there already, or too many are."""
    ledger.lock_project(session, project)
    if ledger.has_part(session, project, slug):
        raise Conflict("projects.part_taken", slug=slug)
    now = store.clock()
    row = PartRow(
        id=ids.short(),
        project=project,
        slug=slug,
        name=name,
        description=clean_prose(description),
        created_at=now,
        changed_at=now,
        latest=0,
        state=None,
        shown=None,
        findings={},
        open_threads=0,
        threads=0,
    )
    session.get_one(ProjectRow, project).changed_at = now
    if (session.scalar(select(func.count()).where(PartRow.project == project)) or 0) >= PARTS_MOST:
        raise Conflict("projects.too_many_parts", most=PARTS_MOST)
    session.add(row)
    session.flush()
    store.append(session, Event(kind="part.created", actor=by.actor, project=project, subject=f"part/{slug}"))
    return ledger.as_part(row)


def clean_slug(slug: str | None, name: str) -> str:
    """Return the slug as given, or made from ``name``. Raises Invalid."""
    slug = slug or ids.slug(name)
    if not ids.is_slug(slug):
        raise Invalid.field("slug", "projects.slug", slug=slug[:80])
    return slug


def clean_prose(text: str) -> str:
    """Return a description without what no text needs. Raises Invalid when it is too long."""
    text = text.replace("\r\n", "\n").replace("\0", "")
    if len(text) > DESCRIPTION_MOST:
        raise Invalid.field("description", "projects.description", most=DESCRIPTION_MOST)
    return text


def _clean_bounds(bounds: Bounds) -> list[float]:
    sides = [float(bounds.x_mm), float(bounds.y_mm), float(bounds.z_mm)]
    if not all(math.isfinite(side) and 0 < side <= BOUND_MOST_MM for side in sides):
        raise Invalid.field("bounds", "projects.bounds", most=BOUND_MOST_MM)
    return sides


def _clean_tolerance(tolerance: str) -> str:
    if tolerance not in {"f", "m", "c", "v"}:
        raise Invalid.field("tolerance", "projects.tolerance", tolerance=tolerance[:20])
    return tolerance


def _clean_asked(geometrical: GeometricalTolerance | None, process: str | None, fits: Sequence[Fit]) -> dict[str, Any]:
    if geometrical not in {None, "H", "K", "L"}:
        raise Invalid.field("geometrical", "projects.geometrical", geometrical=str(geometrical)[:20])
    if process is not None and process not in PROCESSES:
        known = ", ".join(PROCESSES)
        raise Invalid.field("process", "projects.process", process=process[:40], known=known)
    if len(fits) > FITS_MOST:
        raise Invalid.field("fits", "projects.fits", most=FITS_MOST)
    return {"geometrical": geometrical, "process": process, "fits": [fit.model_dump(mode="json") for fit in fits]}


def _clean_audience(audience: Audience) -> Audience:
    if audience not in {"members", "people", "everyone"}:
        raise Invalid.field("audience", "projects.audience", audience=str(audience)[:20])
    return audience
