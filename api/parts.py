"""Parts of a project, and what lists show of them."""

from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict

from api.deps import Hub, may
from api.paging import Cursor, Limit, Page, page_of
from designhub.people.caller import Caller
from designhub.projects import create, show
from designhub.projects.values import Part, PartSummary

router = APIRouter(prefix="/projects/{project}/parts", tags=["parts"])


class NewPart(BaseModel):
    """What a new part is given; the slug is made from the name where it is missing."""

    model_config = ConfigDict(extra="forbid")

    name: str
    slug: str | None = None
    description: str = ""


@router.get("")
def list_parts(
    store: Hub, by: Annotated[Caller, may("project.see")], project: str, cursor: Cursor = None, limit: Limit = 100
) -> Page[PartSummary]:
    """List the parts of a project in the order they were made, with state, picture and counts of findings."""
    return page_of(show.parts(store, by=by, project=project), lambda each: each.slug, cursor, limit)


@router.post("", status_code=201)
def create_part(
    store: Hub, by: Annotated[Caller, may("part.create")], project: str, new: NewPart, response: Response
) -> Part:
    """Create a part that has no revision yet."""
    made = create.create_part(store, by=by, project=project, slug=new.slug, name=new.name, description=new.description)
    response.headers["Location"] = f"/api/v1/projects/{project}/parts/{made.slug}"
    return made


@router.get("/{part}")
def show_part(store: Hub, by: Annotated[Caller, may("part.see")], project: str, part: str) -> Part:
    """Return a part."""
    return show.part(store, by=by, project=project, part=part)
