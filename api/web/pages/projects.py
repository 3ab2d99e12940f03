"""The list of projects, and one project with its parts."""

from typing import Annotated, Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.deps import ANYONE, Hub, Reading, may
from api.reader import Reader
from api.web.forms import Fields, given, problems, see_other
from api.web.rendering import page
from designhub.errors import Conflict, Invalid
from designhub.people import policy
from designhub.people.caller import Caller, Guest, Nobody
from designhub.people.policy import Audience
from designhub.projects import create, show
from designhub.store.store import Store

router = APIRouter()
AUDIENCES: dict[str, Audience] = {"members": "members", "people": "people", "everyone": "everyone"}
NEW_PROJECT = {"name": "", "slug": "", "description": "", "audience": "members"}
NEW_PART = {"name": "", "slug": "", "description": ""}


@router.get("/projects")
def list_projects(request: Request, store: Hub, by: Annotated[Caller, may(ANYONE)], reader: Reading) -> Response:
    """Show the projects that the caller sees."""
    if isinstance(by, Guest):
        return see_other(f"/projects/{by.project}" + (f"/parts/{by.part}" if by.part else ""))
    found = show.projects(store, by=by)
    if isinstance(by, Nobody) and not found:
        return see_other("/sign-in?next=/projects")
    return _list_page(request, store, by, reader)


@router.post("/projects")
def create_project(
    request: Request, store: Hub, by: Annotated[Caller, may("project.create")], reader: Reading, fields: Fields
) -> Response:
    """Create a project and go there."""
    entered = given(fields, **NEW_PROJECT)
    try:
        made = create.create_project(
            store,
            by=by,
            name=entered["name"],
            slug=entered["slug"] or None,
            description=entered["description"],
            audience=AUDIENCES.get(entered["audience"], "members"),
        )
    except (Invalid, Conflict) as error:
        return _list_page(request, store, by, reader, given=entered, refused=error)
    return see_other(f"/projects/{made.slug}?notice=created")


@router.get("/projects/{project}")
def show_project(
    request: Request, store: Hub, by: Annotated[Caller, may("project.see")], reader: Reading, project: str
) -> Response:
    """Show a project and its parts."""
    return page(request, reader, "project.html", _context(store, by, project))


@router.get("/projects/{project}/region/parts")
def parts_region(
    request: Request, store: Hub, by: Annotated[Caller, may("project.see")], reader: Reading, project: str
) -> Response:
    """Show the parts alone, for a page that is open already."""
    return page(request, reader, "project/parts.html", _context(store, by, project))


@router.post("/projects/{project}/parts")
def create_part(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("part.create")],
    reader: Reading,
    project: str,
    fields: Fields,
) -> Response:
    """Create a part and go on to its first revision."""
    entered = given(fields, **NEW_PART)
    try:
        made = create.create_part(
            store,
            by=by,
            project=project,
            name=entered["name"],
            slug=entered["slug"] or None,
            description=entered["description"],
        )
    except (Invalid, Conflict) as error:
        context = _context(store, by, project) | {"given": entered, "problems": _by_field(error, reader)}
        return page(request, reader, "project.html", context, status=error.status)
    return see_other(f"/projects/{project}/parts/{made.slug}/submit?notice=created")


def _context(store: Store, by: Caller, project: str) -> dict[str, Any]:
    return {
        "project": show.project(store, by=by, slug=project),
        "parts": show.parts(store, by=by, project=project),
        "actions": policy.allowed_actions(store, by, project),
        "given": NEW_PART,
        "problems": {},
    }


def _list_page(
    request: Request,
    store: Store,
    by: Caller,
    reader: Reader,
    *,
    given: dict[str, str] | None = None,
    refused: Invalid | Conflict | None = None,
) -> Response:
    context = {
        "projects": show.projects(store, by=by),
        "may_create": policy.allowed(store, by, "project.create"),
        "given": given or NEW_PROJECT,
        "problems": _by_field(refused, reader) if refused else {},
    }
    return page(request, reader, "projects.html", context, status=refused.status if refused else 200)


def _by_field(error: Invalid | Conflict, reader: Reader) -> dict[str, str]:
    """Return the refusals by field; the one thing that conflicts here is the short name."""
    found = problems(error, reader)
    return {("slug" if isinstance(error, Conflict) and not name else name): text for name, text in found.items()}
