"""The API's own page: every route, what it does and who may call it."""

from itertools import groupby
from typing import Annotated

from fastapi import APIRouter, Request
from starlette.responses import Response

from api import openapi
from api.deps import ANYONE, Reading, may
from api.web.rendering import page
from designhub.people.caller import Caller

router = APIRouter()


@router.get("/api/v1/docs", include_in_schema=False)
def show_reference(request: Request, _: Annotated[Caller, may(ANYONE)], reader: Reading) -> Response:
    """List the routes by resource."""
    routes = [each for each in openapi.routes_of(request.app) if each.tag]
    groups = [(tag, list(members)) for tag, members in groupby(routes, key=lambda each: each.tag)]
    context = {"groups": groups, "callers_of": openapi.callers_of}
    return page(request, reader, "reference.html", context)
