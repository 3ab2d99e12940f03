"""Revisions of a part: submitting, listing, and the files that were submitted."""

import json
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, File, Form, Header, Request, Response, UploadFile
from pydantic import BaseModel, ConfigDict

from api.content import Content, content_response
from api.deps import NUMBER_MOST, Hub, Number, may
from api.paging import Cursor, Limit, Page
from designhub.errors import Invalid
from designhub.people.caller import Caller
from designhub.projects.values import State
from designhub.revisions import history, retry, submit
from designhub.script.declarations import Failed

router = APIRouter(prefix="/projects/{project}/parts/{part}/revisions", tags=["revisions"])


class FromValue(BaseModel):
    """The part of a value of the domain that leaves the hub."""

    model_config = ConfigDict(from_attributes=True)


class Author(FromValue):
    """Who made it: name and school, never a login."""

    name: str
    school: str | None


class SubmittedFile(FromValue):
    """A file of a revision; its bytes are at ``files/{path}``."""

    path: str
    size: int


class ArtifactMade(FromValue):
    """A file that the build gave; its bytes are at ``artifacts/{name}``."""

    name: str
    size: int
    media: str


class OutcomeShown(FromValue):
    """What building and inspecting gave."""

    failure: Failed | None
    counts: dict[str, int]
    artifacts: list[ArtifactMade]
    complete: bool
    may_pass: bool
    """Whether it failed in a way that another try may not: ``POST .../retry``."""
    rules: str
    recorded_at: datetime


class RevisionShown(FromValue):
    """One immutable state of a part."""

    id: str
    content: str
    project: str
    part: str
    number: int
    state: State
    entry: str
    parameters: dict[str, Any]
    message: str
    parents: list[int]
    authors: list[Author]
    created_at: datetime
    files: list[SubmittedFile]
    outcome: OutcomeShown | None


@router.get("")
def list_revisions(
    store: Hub,
    by: Annotated[Caller, may("part.see")],
    project: str,
    part: str,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[RevisionShown]:
    """List the revisions, newest first."""
    found = history.revisions(store, by=by, project=project, part=part, cursor=cursor, limit=limit)
    return Page(items=[RevisionShown.model_validate(each) for each in found.items], next=found.cursor)


@router.post("", status_code=202)
def submit_revision(
    response: Response,
    store: Hub,
    by: Annotated[Caller, may("revision.submit")],
    project: str,
    part: str,
    files: Annotated[list[UploadFile], File(description="paths may have folders")],
    entry: Annotated[str | None, Form(description="the file to run or to import")] = None,
    parameters: Annotated[str, Form(description="JSON object: name -> value, as text with a unit or as number")] = "{}",
    message: Annotated[str, Form()] = "",
    parent: Annotated[
        int | None, Form(ge=1, le=NUMBER_MOST, description="number of the revision it was made from")
    ] = None,
    idempotency_key: Annotated[str | None, Header()] = None,
) -> RevisionShown:
    """Submit files as a new revision; the same content again gives the same revision."""
    made = submit.submit(
        store,
        by=by,
        project=project,
        part=part,
        files=read_files(files),
        entry=entry or None,
        parameters=read_parameters(parameters),
        message=message,
        parent=parent,
        idempotency_key=idempotency_key,
    )
    response.headers["Location"] = f"/api/v1/projects/{project}/parts/{part}/revisions/{made.number}"
    return RevisionShown.model_validate(made)


@router.get("/{number}")
def show_revision(
    store: Hub, by: Annotated[Caller, may("part.see")], project: str, part: str, number: Number
) -> RevisionShown:
    """Return a revision with what its build gave so far."""
    return RevisionShown.model_validate(history.revision(store, by=by, project=project, part=part, number=number))


@router.post("/{number}/retry", status_code=202)
def retry_revision(
    response: Response,
    store: Hub,
    by: Annotated[Caller, may("revision.submit")],
    project: str,
    part: str,
    number: Number,
) -> RevisionShown:
    """Build a revision again that ran out of time or memory, crashed, or could not be run safely."""
    response.headers["Location"] = f"/api/v1/projects/{project}/parts/{part}/revisions/{number}"
    return RevisionShown.model_validate(retry.retry(store, by=by, project=project, part=part, number=number))


@router.get("/{number}/files/{path:path}", response_class=Response)
def show_file(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("part.see")],
    project: str,
    part: str,
    number: Number,
    path: str,
) -> Response:
    """Return one submitted file, to be saved."""
    found = history.file(store, by=by, project=project, part=part, number=number, path=path)
    content = Content(object=found.object, size=found.size, media="text/plain; charset=utf-8", name=path.split("/")[-1])
    return content_response(request, store, content, save=True)


def read_files(files: list[UploadFile]) -> dict[str, bytes]:
    """Return the uploaded files by path. Raises Invalid when two have the same."""
    contents: dict[str, bytes] = {}
    for file in files:
        path = (file.filename or "").replace("\\", "/")
        if path in contents:
            raise Invalid.field("files", "revisions.same_name")
        contents[path] = file.file.read()
    return contents


def read_parameters(text: str) -> dict[str, Any]:
    """Return the JSON object in ``text``. Raises Invalid."""
    try:
        read = json.loads(text or "{}")
    except (ValueError, RecursionError) as error:
        raise Invalid.field("parameters", "field.json") from error
    if not isinstance(read, dict):
        raise Invalid.field("parameters", "field.json")
    return read
