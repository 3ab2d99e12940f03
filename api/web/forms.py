"""What a page's form says, and its refusals beside the fields."""

import re
from collections.abc import Mapping
from typing import Annotated

from fastapi import Depends, Request
from fastapi.responses import RedirectResponse
from starlette.datastructures import UploadFile

from api.reader import Reader
from designhub.errors import DesignHubError, Invalid

OWN = re.compile(r"/(?![/\\])[^\\\x00-\x1f]*")
"""An address on this hub: browsers read ``//host`` and ``/\\host`` as somewhere else, and skip control characters."""


async def _fields(request: Request) -> dict[str, str]:
    form = await request.form()
    return {name: value for name, value in form.items() if isinstance(value, str)}


Fields = Annotated[dict[str, str], Depends(_fields)]
"""The text fields of the form, by name."""


async def _uploads(request: Request) -> list[UploadFile]:
    form = await request.form()
    return [file for file in form.getlist("files") if isinstance(file, UploadFile) and file.filename]


Uploads = Annotated[list[UploadFile], Depends(_uploads)]
"""The files that were chosen or dropped in the field ``files``."""


async def _kept(request: Request) -> list[str]:
    form = await request.form()
    return [name for name in form.getlist("keep") if isinstance(name, str)]


Kept = Annotated[list[str], Depends(_kept)]
"""What was left ticked in the fields ``keep``."""


def read_number(fields: Mapping[str, str], name: str) -> int:
    """Return the number of a revision that a hidden field carries. Raises Invalid."""
    text = fields.get(name, "")
    if not re.fullmatch("[0-9]{1,9}", text):
        raise Invalid.field(name, "field.integer")
    return int(text)


def problems(error: DesignHubError, reader: Reader) -> dict[str, str]:
    """Return the sentence for each refused field; ``""`` has what belongs to none."""
    if isinstance(error, Invalid) and error.problems:
        return {each.field: reader.message(each.message) for each in error.problems}
    return {"": reader.message(error.message)}


def given(fields: Mapping[str, str], **missing: str) -> dict[str, str]:
    """Return what was entered, so that a refused form is shown as it was sent."""
    return {name: fields.get(name, default) for name, default in missing.items()}


def see_other(address: str) -> RedirectResponse:
    """Send the browser on, so that going back or reloading sends no form again."""
    return RedirectResponse(address, status_code=303)


def safe_next(address: str | None, otherwise: str = "/projects") -> str:
    """Return ``address`` where it is one of this hub's own pages."""
    return address if address and OWN.fullmatch(address) else otherwise
