"""How large a request may be, and how its text is encoded, told before it is parsed.

Its one rule: refuse before doing the work. How often somebody may sign in, remark or ask for a preview is counted by
the verbs, in the database, so that it holds for all servers together.
"""

import re

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

DIGITS = re.compile("[0-9]{1,18}")
CHARSET = re.compile(r'=\s*"?utf-8"?\s*(;|$)')
SMALL_BYTES = 1_000_000
"""Largest body that is not an upload."""
FIELDS_BYTES = 2_000_000
"""What the fields of an upload (the source typed into the page, parameters, message) may take beside its files."""


class BodyLimit:
    """Middleware that refuses a body larger than agreed: by its announced length, else while it comes in."""

    def __init__(self, app: ASGIApp, *, upload_bytes: int) -> None:
        self._app = app
        self._upload_bytes = upload_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through as far as it is small enough."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        upload = headers.get("content-type", "").lower().startswith("multipart/form-data")
        most = self._upload_bytes + FIELDS_BYTES if upload else SMALL_BYTES
        announced = headers.get("content-length", "")
        if DIGITS.fullmatch(announced) and int(announced) > most:
            await _refuse("http.too_large", 413, scope, receive, send)
        elif upload and not _is_utf8(headers["content-type"]):
            await _refuse("http.media_type", 415, scope, receive, send)
        else:
            await self._app(scope, _counted(receive, most), send)


async def _refuse(key: str, code: int, scope: Scope, receive: Receive, send: Send) -> None:
    from api.errors import HttpProblem, respond

    answer = respond(Request(scope), HttpProblem(key, code=code, headers={"Connection": "close"}))
    await answer(scope, receive, send)


def _is_utf8(content_type: str) -> bool:
    """Tell whether a form is in UTF-8, as every browser's is; the parser would try any codec that the sender names."""
    told = content_type.lower().split("charset")[1:]
    return all(CHARSET.match(each) for each in told)


def _counted(receive: Receive, most: int) -> Receive:
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        message = await receive()
        if message["type"] == "http.request":
            taken += len(message.get("body", b""))
            if taken > most:
                raise HTTPException(413)
        return message

    return counted
