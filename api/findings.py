"""Findings on a revision, in the reader's language, and the parameters it was built with."""

from typing import Annotated, Any

from fastapi import APIRouter

from api.deps import Hub, Number, Reading, may
from api.paging import Page
from designhub.checks.finding import Status
from designhub.people.caller import Caller
from designhub.revisions import artifacts
from designhub.script.declarations import Parameter

router = APIRouter(prefix="/projects/{project}/parts/{part}/revisions/{number}", tags=["findings"])


@router.get("/findings")
def list_findings(
    store: Hub,
    by: Annotated[Caller, may("part.see")],
    reader: Reading,
    project: str,
    part: str,
    number: Number,
    status: Status | None = None,
) -> Page[dict[str, Any]]:
    """List the findings, of one status or of all; keys and data stay the same in every language."""
    found = artifacts.findings(store, by=by, project=project, part=part, number=number)
    chosen = [each for each in found if status in (None, each.status)]
    return Page(items=[each.as_json(reader.language) for each in chosen])


@router.get("/parameters")
def list_parameters(
    store: Hub, by: Annotated[Caller, may("part.see")], project: str, part: str, number: Number
) -> Page[Parameter]:
    """List the script's parameters: type, unit, range, tolerance, default and the value of this revision."""
    found = artifacts.parameters(store, by=by, project=project, part=part, number=number)
    return Page(items=list(found))
