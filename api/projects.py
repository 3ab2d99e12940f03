"""Projects: the shared spaces of several schools."""

from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict

from api.deps import ANYONE, Hub, may
from api.paging import Cursor, Limit, Page, page_of
from designhub.checks.asked import GeneralTolerance, GeometricalTolerance
from designhub.people.caller import Caller
from designhub.people.policy import Audience
from designhub.projects import create, show
from designhub.projects.values import Bounds, Project, ProjectSummary
from designhub.script.declarations import Fit

router = APIRouter(prefix="/projects", tags=["projects"])


class NewProject(BaseModel):
    """What a new project is given; the slug is made from the name where it is missing."""

    model_config = ConfigDict(extra="forbid")

    name: str
    slug: str | None = None
    description: str = ""
    audience: Audience = "members"
    bounds: Bounds = Bounds()
    tolerance: GeneralTolerance = "m"
    geometrical: GeometricalTolerance | None = None
    process: str | None = None
    """How parts are made unless their scripts say otherwise: name of a process profile."""
    fits: tuple[Fit, ...] = ()


class ProjectChange(BaseModel):
    """What is to be changed; what is missing stays."""

    model_config = ConfigDict(extra="forbid")

    name: str | None = None
    description: str | None = None
    audience: Audience | None = None
    bounds: Bounds | None = None
    tolerance: GeneralTolerance | None = None
    geometrical: GeometricalTolerance | None = None
    process: str | None = None
    fits: tuple[Fit, ...] | None = None


@router.get("")
def list_projects(
    store: Hub, by: Annotated[Caller, may(ANYONE)], cursor: Cursor = None, limit: Limit = 50
) -> Page[ProjectSummary]:
    """List the projects that the caller sees, the one changed last first."""
    return page_of(show.projects(store, by=by), lambda each: each.slug, cursor, limit)


@router.post("", status_code=201)
def create_project(
    store: Hub, by: Annotated[Caller, may("project.create")], new: NewProject, response: Response
) -> Project:
    """Create a project; the caller is its owner."""
    made = create.create_project(
        store,
        by=by,
        slug=new.slug,
        name=new.name,
        description=new.description,
        audience=new.audience,
        bounds=new.bounds,
        tolerance=new.tolerance,
        geometrical=new.geometrical,
        process=new.process,
        fits=new.fits,
    )
    response.headers["Location"] = f"/api/v1/projects/{made.slug}"
    return made


@router.get("/{project}")
def show_project(store: Hub, by: Annotated[Caller, may("project.see")], project: str) -> Project:
    """Return a project."""
    return show.project(store, by=by, slug=project)


@router.patch("/{project}")
def change_project(
    store: Hub, by: Annotated[Caller, may("project.change")], project: str, change: ProjectChange
) -> Project:
    """Change a project's settings."""
    return create.change_project(
        store,
        by=by,
        slug=project,
        name=change.name,
        description=change.description,
        audience=change.audience,
        bounds=change.bounds,
        tolerance=change.tolerance,
        geometrical=change.geometrical,
        process=change.process,
        fits=change.fits,
    )
