r"""Against text that is none: half a character of UTF-16 (`\ud800` alone, in JSON), and the zero, in an address.

Neither fits into every database and answer. Its one rule: told at the door, so that no verb and no page has to think of
it.
"""

import json
from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
"""Their fields are UTF-8, in which halves can't be written (``limits`` refuses other encodings)."""


async def check(request: Request) -> None:
    """Refuse an address with a zero, and a JSON body with half a character anywhere in it. Raises HTTPException."""
    if "\0" in request.scope["path"]:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    if request.method in ("GET", "HEAD", "OPTIONS") or request.headers.get("content-type", "").lower().startswith(
        FORMS
    ):
        return
    body = await request.body()
    if b"\\ud" not in body.lower():
        return
    try:
        json.dumps(json.loads(body), ensure_ascii=False).encode()
    except (UnicodeError, RecursionError) as error:
        raise HTTPException(HTTPStatus.BAD_REQUEST) from error
    except ValueError:  # no JSON at all: whoever wants to read it says so
        return
