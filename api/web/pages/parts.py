"""A part: its newest revision or an older one, the regions of that page that are fetched anew, and another try."""

from typing import Annotated, Literal

from fastapi import APIRouter, Request
from starlette.responses import Response

from api.deps import Hub, Number, Reading, may
from api.web import part_view
from api.web.forms import see_other
from api.web.rendering import page
from designhub.people.caller import Caller
from designhub.revisions import retry

router = APIRouter(prefix="/projects/{project}/parts/{part}")

Region = Literal[
    "head", "stage", "findings", "parameters", "threads", "properties", "engineering", "downloads", "history"
]


@router.get("")
def show_part(
    request: Request, store: Hub, by: Annotated[Caller, may("part.see")], reader: Reading, project: str, part: str
) -> Response:
    """Show the newest revision."""
    here = part_view.place(store, by, reader, project, part)
    return page(request, reader, "part.html", part_view.context(request, here, None))


@router.get("/revisions/{number}")
def show_revision(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("part.see")],
    reader: Reading,
    project: str,
    part: str,
    number: Number,
) -> Response:
    """Show one revision."""
    here = part_view.place(store, by, reader, project, part)
    return page(request, reader, "part.html", part_view.context(request, here, number))


@router.post("/revisions/{number}/retry")
def retry_revision(
    store: Hub, by: Annotated[Caller, may("revision.submit")], project: str, part: str, number: Number
) -> Response:
    """Build a revision again whose failure may have been the machine's."""
    retry.retry(store, by=by, project=project, part=part, number=number)
    return see_other(f"/projects/{project}/parts/{part}/revisions/{number}?notice=retried")


@router.get("/revisions/{number}/region/{region}")
def show_region(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("part.see")],
    reader: Reading,
    project: str,
    part: str,
    number: Number,
    region: Region,
) -> Response:
    """Show one region of a revision's page, for a page that is open already."""
    here = part_view.place(store, by, reader, project, part)
    return page(request, reader, f"part/{region}.html", part_view.context(request, here, number))
