"""Calculators that need no project: fits, quantities, stack-ups.

What was asked stands in the address, so that a result can be sent to somebody.
"""

from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Request
from markupsafe import Markup
from starlette.responses import RedirectResponse, Response

from api.deps import ANYONE, Reading, may
from api.fits import fit_or_limits
from api.reader import Reader
from api.sharing import calculation
from api.stackups import analysed_file
from api.web import fit_view
from api.web.forms import Fields
from api.web.rendering import page
from designhub.errors import Invalid
from designhub.people.caller import Caller
from designhub.tolerancing import nearest, search
from designhub.tolerancing.fits import read_size
from designhub.tolerancing.search import read_range
from designhub.tolerancing.stackup import StackupError
from designhub.tolerancing.stackup.chart_pdf import pdf
from designhub.tolerancing.stackup.chart_svg import svg
from designhub.tolerancing.stackup.report import report
from designhub.units import format_quantity, read_quantity

router = APIRouter(prefix="/tools")

LONGEST = 60
EXAMPLE = "25 H7/g6"


@router.get("")
def show_tools(_: Annotated[Caller, may(ANYONE)]) -> Response:
    """Go to the first of the calculators."""
    return RedirectResponse("/tools/fits", status_code=303)


@router.get("/fits")
def show_fits(
    request: Request,
    _: Annotated[Caller, may(ANYONE)],
    reader: Reading,
    fit: str = "",
    size: str = "",
    clearance: str = "",
) -> Response:
    """Show a fit, or which fits give a wanted clearance."""
    fit, size, clearance = (text.strip()[:LONGEST] for text in (fit, size, clearance))
    problems: dict[str, str] = {}
    context: dict[str, Any] = {
        "shown": None,
        "found": None,
        "fit": fit or EXAMPLE,
        "size": size,
        "clearance": clearance,
    }
    try:
        context["shown"] = fit_view.shown(fit_or_limits(fit or EXAMPLE, reader.language), reader)
        context["diagram"] = f"/api/v1/fits/diagram?text={quote(fit or EXAMPLE)}"
    except Invalid as error:
        problems["fit"] = reader.message(error.message)
    if size or clearance:
        with calculation(request):
            context |= _searched(size, clearance, reader, problems)
    return page(request, reader, "tools/fits.html", context | {"problems": problems})


def _searched(size: str, clearance: str, reader: Reader, problems: dict[str, str]) -> dict[str, Any]:
    """Return the fits that give what is wanted; where none does, those that come nearest."""
    try:
        nominal = read_size(size, reader.language)
    except Invalid as error:
        problems["size"] = reader.message(error.message)
        return {}
    try:
        wanted = read_range(clearance, language=reader.language)
        found = search(nominal, wanted.min_um, wanted.max_um)
        near = () if found else nearest(nominal, wanted.min_um, wanted.max_um)
    except Invalid as error:
        problems["clearance"] = reader.message(error.message)
        return {}
    return {"found": [fit_view.row(each, reader) for each in found or near], "exact": bool(found)}


@router.get("/quantities")
def show_quantities(request: Request, _: Annotated[Caller, may(ANYONE)], reader: Reading, text: str = "") -> Response:
    """Show how the hub reads a quantity."""
    text = text.strip()[:200]
    problems: dict[str, str] = {}
    read = None
    if text:
        try:
            found = read_quantity(text, language=reader.language)
            read = (found.text(reader.language), format_quantity(found.si_value, found.si_unit, reader.language))
        except Invalid as error:
            problems["text"] = reader.message(error.message)
    return page(request, reader, "tools/quantities.html", {"text": text, "read": read, "problems": problems})


@router.get("/stack-ups")
def show_stackups(request: Request, _: Annotated[Caller, may(ANYONE)], reader: Reading) -> Response:
    """Show an example to start from."""
    return _stackups(request, reader, reader.text("stackups.example"))


@router.post("/stack-ups")
def analyse_stackup(request: Request, _: Annotated[Caller, may(ANYONE)], reader: Reading, fields: Fields) -> Response:
    """Show what the chain in the form gives."""
    return _stackups(request, reader, fields.get("file", ""))


@router.post("/stack-ups/report.pdf")
def print_stackup(request: Request, _: Annotated[Caller, may(ANYONE)], reader: Reading, fields: Fields) -> Response:
    """Print what the chain in the form gives."""
    try:
        with calculation(request):
            printed = pdf(analysed_file(fields.get("file", ""), reader.language), reader.language)
    except Invalid:
        return _stackups(request, reader, fields.get("file", ""))
    return Response(printed, media_type="application/pdf")


def _stackups(request: Request, reader: Reader, text: str) -> Response:
    context: dict[str, Any] = {"file": text, "told": None, "chart": "", "problems": []}
    try:
        with calculation(request):
            analysis = analysed_file(text, reader.language)
    except StackupError as error:
        told = [f"{each.field}: {reader.message(each.message)}" for each in error.problems]
        context["problems"] = told or [reader.message(error.message)]
    except Invalid as error:
        context["problems"] = [reader.message(error.message)]
    else:
        drawn = svg(analysis, reader.language)
        # Our own drawing; every text in it is escaped where it is drawn.
        context |= {"told": report(analysis, reader.language), "chart": Markup(drawn)}  # noqa: S704
    return page(request, reader, "tools/stackups.html", context, status=422 if context["problems"] else 200)
