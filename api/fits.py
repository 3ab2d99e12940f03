"""Limits and fits of ISO 286 for programs; the same for everybody, nothing is kept."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from api.deps import ANYONE, Reading, may
from api.paging import Page
from api.sharing import calculation
from designhub.people.caller import Caller
from designhub.tolerancing import Fit, Limits, limits, search
from designhub.tolerancing.diagram import fit_svg
from designhub.tolerancing.fits import fit, read_fit, read_size
from designhub.tolerancing.search import read_range

router = APIRouter(prefix="/fits", tags=["fits"])

Text = Annotated[str, Query(max_length=60, examples=["25 H7/g6"])]


@router.get("")
def show_fit(_: Annotated[Caller, may(ANYONE)], reader: Reading, text: Text) -> dict[str, Any]:
    """Return the limits of a fit (``25 H7/g6``) or of one tolerance class (``25 H7``), in micrometres."""
    found = fit_or_limits(text, reader.language)
    if isinstance(found, Fit):
        return {"input": text, **found.as_json()}
    side = "hole" if found.zone.hole else "shaft"
    return {"input": text, "nominal_mm": found.nominal_mm, side: found.as_json()}


@router.get("/search")
def search_fits(
    _: Annotated[Caller, may(ANYONE)],
    request: Request,
    reader: Reading,
    size: Annotated[str, Query(max_length=60, examples=["25 mm"])],
    clearance: Annotated[str, Query(max_length=60, examples=["5..30 um"])],
) -> Page[dict[str, Any]]:
    """List the fits that always give a clearance inside the wanted one, the preferred first.

    Where no fit does, the list is empty; a negative clearance is an interference.
    """
    wanted = read_range(clearance, language=reader.language)
    with calculation(request):
        found = search(read_size(size, reader.language), wanted.min_um, wanted.max_um)
    return Page(items=[each.as_json() for each in found])


@router.get("/diagram", response_class=Response, responses={200: {"content": {"image/svg+xml": {}}}})
def draw_fit(_: Annotated[Caller, may(ANYONE)], reader: Reading, text: Text) -> Response:
    """Draw the tolerance zones of a fit, or one, to scale, as SVG in the reader's language."""
    picture = fit_svg(fit_or_limits(text, reader.language), language=reader.language)
    return Response(picture, media_type="image/svg+xml", headers={"Vary": "Accept-Language, Cookie"})


def fit_or_limits(text: str, language: str) -> Fit | Limits:
    """Return what ``text`` names. Raises Unreadable, QuantityError and Undefined."""
    written = read_fit(text, language=language)
    if written.second is None:
        return limits(written.first, written.nominal_mm)
    return fit(text, language=language)
