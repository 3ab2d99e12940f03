"""Stack-ups for programs: a file in, its analysis out; nothing is kept."""

from typing import Annotated, Any

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from api.deps import ANYONE, Reading, may
from api.sharing import calculation
from designhub.people.caller import Caller
from designhub.tolerancing.stackup import Analysis, Assembly, analysed_and_simulated, as_json, read_stack_file
from designhub.tolerancing.stackup.chart_pdf import pdf
from designhub.tolerancing.stackup.chart_svg import svg

router = APIRouter(prefix="/stackups", tags=["stackups"])

SAMPLES = 200_000
LOOP_SAMPLES = 10_000
"""Of loops, each of whose samples is solved anew."""
DRAWS_MOST = 4_000_000
"""Samples times links: what one request may cost."""


class StackFile(BaseModel):
    """A stack-up file and how to simulate it."""

    model_config = ConfigDict(extra="forbid")

    file: str = Field(max_length=100_000, examples=['[[link]]\nname = "groove"\nnominal = "10 mm"\ntol = "±0.1 mm"'])
    """TOML, as ``designhub stackup`` reads it."""
    seed: int = Field(default=0, ge=0, le=2**31 - 1)


@router.post("")
def analyse_stackup(
    _: Annotated[Caller, may(ANYONE)], request: Request, reader: Reading, given: StackFile
) -> dict[str, Any]:
    """Return worst case, statistical and simulated gap, and what each link contributes."""
    with calculation(request):
        return as_json(analysed_file(given.file, reader.language, given.seed))


@router.post("/chart", response_class=Response, responses={200: {"content": {"image/svg+xml": {}}}})
def draw_stackup(_: Annotated[Caller, may(ANYONE)], request: Request, reader: Reading, given: StackFile) -> Response:
    """Draw contributions and distribution, as SVG in the reader's language."""
    with calculation(request):
        picture = svg(analysed_file(given.file, reader.language, given.seed), reader.language)
    return Response(picture, media_type="image/svg+xml")


@router.post("/report", response_class=Response, responses={200: {"content": {"application/pdf": {}}}})
def print_stackup(_: Annotated[Caller, may(ANYONE)], request: Request, reader: Reading, given: StackFile) -> Response:
    """Print the report, as PDF in the reader's language."""
    with calculation(request):
        printed = pdf(analysed_file(given.file, reader.language, given.seed), reader.language)
    return Response(printed, media_type="application/pdf")


def analysed_file(text: str, language: str, seed: int = 0) -> Analysis:
    """Return the analysis of a stack-up file. Raises StackupError."""
    stack = read_stack_file(text, language=language)
    if isinstance(stack, Assembly):
        return analysed_and_simulated(stack, samples=LOOP_SAMPLES, seed=seed)
    samples = min(SAMPLES, max(1000, DRAWS_MOST // len(stack.links)))
    return analysed_and_simulated(stack, samples=samples, seed=seed)
