"""Previews: what other values or edited files would give, without submitting them."""

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, File, Form, Request, Response, UploadFile

from api.artifacts import Save, named
from api.content import content_response
from api.deps import NUMBER_MOST, Hub, Reading, may
from api.paging import Page
from api.revisions import FromValue, OutcomeShown, read_files, read_parameters
from designhub.people.caller import Caller
from designhub.projects.values import State
from designhub.revisions import preview

router = APIRouter(prefix="/projects/{project}", tags=["previews"])


class PreviewShown(FromValue):
    """A look without submitting, and what has become of it."""

    id: str
    project: str
    part: str
    state: State
    entry: str
    parameters: dict[str, Any]
    position: int | None
    outcome: OutcomeShown | None
    expires_at: datetime


@router.post("/parts/{part}/previews", status_code=202)
def ask_for_preview(
    response: Response,
    store: Hub,
    by: Annotated[Caller, may("preview.build")],
    project: str,
    part: str,
    files: Annotated[list[UploadFile] | None, File(description="edited files; else those of ``base``")] = None,
    entry: Annotated[str | None, Form()] = None,
    parameters: Annotated[str | None, Form(description="JSON object: name -> value")] = None,
    base: Annotated[int | None, Form(ge=1, le=NUMBER_MOST, description="number of the revision to start from")] = None,
) -> PreviewShown:
    """Ask for a look."""
    made = preview.preview(
        store,
        by=by,
        project=project,
        part=part,
        files=read_files(files) if files else None,
        base=base,
        entry=entry or None,
        parameters=None if parameters is None else read_parameters(parameters),
    )
    response.headers["Location"] = f"/api/v1/projects/{project}/previews/{made.id}"
    return PreviewShown.model_validate(made)


@router.get("/previews/{preview_id}")
def show_preview(
    store: Hub, by: Annotated[Caller, may("preview.build")], project: str, preview_id: str
) -> PreviewShown:
    """Return a look as far as it has come."""
    found = preview.preview_state(store, by=by, project=project, preview_id=preview_id)
    return PreviewShown.model_validate(found)


@router.get("/previews/{preview_id}/findings")
def list_preview_findings(
    store: Hub, by: Annotated[Caller, may("preview.build")], reader: Reading, project: str, preview_id: str
) -> Page[dict[str, Any]]:
    """List the findings of a look."""
    found = preview.preview_findings(store, by=by, project=project, preview_id=preview_id)
    return Page(items=[each.as_json(reader.language) for each in found])


@router.get("/previews/{preview_id}/artifacts/{name}", response_class=Response)
def show_preview_artifact(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("preview.build")],
    project: str,
    preview_id: str,
    name: str,
    save: Save = False,
) -> Response:
    """Return one file of a look."""
    found = preview.preview_artifact(store, by=by, project=project, preview_id=preview_id, name=name)
    return content_response(request, store, named(found, "preview"), save=save)
