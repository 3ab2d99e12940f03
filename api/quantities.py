"""How the hub reads a quantity, for programs and for whoever is unsure."""

from typing import Annotated, Any

from fastapi import APIRouter, Query

from api.deps import ANYONE, Reading, may
from designhub.people.caller import Caller
from designhub.units import read_quantity

router = APIRouter(prefix="/quantities", tags=["quantities"])


@router.get("")
def show_quantity(
    _: Annotated[Caller, may(ANYONE)],
    reader: Reading,
    text: Annotated[str, Query(max_length=200, examples=["3,5 mm"])],
) -> dict[str, Any]:
    """Return how ``text`` is read in the reader's language: value, unit, and the same in SI."""
    return {"input": text, **read_quantity(text, language=reader.language).as_json()}
