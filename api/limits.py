"""How large a request may be, told before it is parsed.

Its one rule: refuse before doing the work. How often somebody may sign in, remark or ask for a preview is counted by
the verbs, in the database, so that it holds for all servers together.
"""

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

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
        upload = headers.get("content-type", "").startswith("multipart/form-data")
        most = self._upload_bytes + FIELDS_BYTES if upload else SMALL_BYTES
        announced = headers.get("content-length", "")
        if announced.isdigit() and int(announced) > most:
            from api.errors import HttpProblem, respond

            answer = respond(Request(scope), HttpProblem("http.too_large", code=413, headers={"Connection": "close"}))
            await answer(scope, receive, send)
            return
        await self._app(scope, _counted(receive, most), send)


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
