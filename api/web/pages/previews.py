"""The form of the parameters: a look at other values, or keeping them as a new revision.

With scripts the page posts the form after a pause in typing and asks for JSON (see the front end's README); without,
the button leads to a page of its own.
"""

from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from starlette.responses import Response

from api.deps import Hub, Reading, may
from api.reader import Reader
from api.web import parameters, part_view, showing
from api.web.forms import Fields, problems, read_number, see_other
from api.web.part_view import Place
from api.web.rendering import page, text_of
from designhub.errors import Invalid, NotFound
from designhub.people.caller import Caller
from designhub.projects.values import State
from designhub.revisions import artifacts, history, preview
from designhub.revisions import submit as submitting
from designhub.revisions.values import Preview

router = APIRouter(prefix="/projects/{project}/parts/{part}")

STATES: dict[State, str] = {
    "queued": "queued", "building": "running", "previewed": "built", "built": "built", "failed": "failed",
}  # fmt: skip
"""What the front end is told; a look has its model as soon as it is previewed."""


@router.post("/previews")
def ask(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("preview.build")],
    reader: Reading,
    project: str,
    part: str,
    fields: Fields,
) -> Response:
    """Ask for a look with the values of the form."""
    here = part_view.place(store, by, reader, project, part)
    base = read_number(fields, "base")
    try:
        values = _values(here, base, fields)
    except Invalid as error:
        if _wants_json(request):
            raise
        return _refused(request, here, base, fields, error)
    made = preview.preview(store, by=by, project=project, part=part, base=base, parameters=values)
    if _wants_json(request):
        return _answer(here, made, status=202)
    return see_other(f"{here.url}/previews/{made.id}")


@router.get("/previews/{preview_id}")
def show(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("preview.build")],
    reader: Reading,
    project: str,
    part: str,
    preview_id: str,
) -> Response:
    """Show a look, or tell the front end how far it is."""
    here = part_view.place(store, by, reader, project, part)
    found = preview.preview_state(store, by=by, project=project, preview_id=preview_id)
    if found.part != here.part.slug:
        raise NotFound
    if _wants_json(request):
        return _answer(here, found)
    context = part_view.common_context(request, here) | _context(here, found)
    return page(request, reader, "preview.html", context)


@router.post("/revisions")
def keep(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("revision.submit")],
    reader: Reading,
    project: str,
    part: str,
    fields: Fields,
) -> Response:
    """Submit the files of the base with the values of the form as a new revision."""
    here = part_view.place(store, by, reader, project, part)
    base = read_number(fields, "base")
    try:
        made = submitting.submit(
            store,
            by=by,
            project=project,
            part=part,
            files=history.files(store, **here.where, number=base),
            entry=history.revision(store, **here.where, number=base).entry,
            parameters=_values(here, base, fields),
            message=fields.get("message", ""),
            parent=base,
        )
    except Invalid as error:
        return _refused(request, here, base, fields, error)
    return see_other(f"{here.url}/revisions/{made.number}")


def _values(here: Place, base: int, fields: dict[str, str]) -> dict[str, Any]:
    revision = history.revision(here.store, **here.where, number=base)
    declared = artifacts.parameters(here.store, **here.where, number=base)
    return parameters.read_overrides(fields, declared, revision.parameters, here.reader)


def _wants_json(request: Request) -> bool:
    return "application/json" in request.headers.get("accept", "")


def _context(here: Place, found: Preview) -> dict[str, Any]:
    url = f"/api/v1/projects/{here.project.slug}/previews/{found.id}"
    judged = preview.preview_findings(here.store, by=here.by, project=here.project.slug, preview_id=found.id)
    return {
        "revision": {"state": found.state, "number": ""},
        "working": found.state in part_view.WORKING,
        "position": found.position,
        **part_view.stage_context(found.outcome, url),
        "preview": {
            "understood": parameters.shown(found.parameters, here.reader),
            "failure": part_view.failure(here, found.outcome, None),
            "findings": [each for each in showing.findings_shown(judged, here.reader).shown if each.status != "skip"],
        },
    }


def _answer(here: Place, found: Preview, *, status: int = 200) -> Response:
    context = _context(here, found)
    url = f"{here.url}/previews/{found.id}"
    body = {
        "state": STATES[found.state],
        "url": url,
        "model": context["model"],
        "faces": context["measurements_url"],
        "html": text_of("part/preview.html", here.reader, context),
        "message": _message(here.reader, context),
    }
    return JSONResponse(body, status_code=status, headers={"Location": url, "Cache-Control": "no-store"})


def _message(reader: Reader, context: dict[str, Any]) -> str:
    failure = context["preview"]["failure"]
    if failure is not None:
        return reader.text(f"failure.{failure.reason}")
    state = context["revision"]["state"]
    return reader.text(f"build.{state}-long" if context["working"] else "parameters.ready")


def _refused(request: Request, here: Place, base: int, fields: dict[str, str], error: Invalid) -> Response:
    """Show the part again, the refused values as they were entered."""
    context = part_view.context(request, here, base)
    told = problems(error, here.reader)
    context["parameters"] = [
        replace(each, text=fields.get(name, each.text), problem=told.get(name, ""))
        for each in context["parameters"]
        for name in [parameters.PREFIX + each.name]
    ]
    return page(request, here.reader, "part.html", context, status=422)
