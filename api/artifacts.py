"""The files that building a revision gave."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from api.content import Content, content_response
from api.deps import Hub, Number, may
from designhub.errors import NotFound
from designhub.people.caller import Caller, Nobody
from designhub.revisions import artifacts
from designhub.revisions.values import Artifact

router = APIRouter(prefix="/projects/{project}/parts/{part}/revisions/{number}", tags=["artifacts"])

Save = Annotated[bool, Query(alias="download", description="to be saved, and named after part and revision")]


@router.get("/artifacts/{name}", response_class=Response)
def show_artifact(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("part.see")],
    project: str,
    part: str,
    number: Number,
    name: str,
    save: Save = False,
) -> Response:
    """Return one file of the build: ``model.glb``, ``iso.png``, ``measurements.json``, ``drawing.svg``, ..."""
    found = artifacts.artifact(store, by=by, project=project, part=part, number=number, name=name)
    content = named(found, f"{part}-r{number}")
    return content_response(request, store, content, save=save, public=isinstance(by, Nobody))


@router.get("/log", response_class=Response)
def show_log(store: Hub, by: Annotated[Caller, may("part.see")], project: str, part: str, number: Number) -> Response:
    """Return what the script printed."""
    text = artifacts.log(store, by=by, project=project, part=part, number=number)
    if not text:
        raise NotFound
    return Response(text, media_type="text/plain; charset=utf-8", headers={"Cache-Control": "private, no-cache"})


def named(artifact: Artifact, stem: str) -> Content:
    """Return the artifact under a name that still says what it is in a folder full of downloads."""
    base, _, suffix = artifact.name.rpartition(".")
    name = f"{stem}.{suffix}" if base == "model" else f"{stem}-{artifact.name}"
    return Content(object=artifact.object, size=artifact.size, media=artifact.media, name=name)
