"""How much and how often: the size of a body before it is parsed, and attempts per minute.

Its one rule: refuse before doing the work. The counts live in this process; with several servers behind a proxy each
allows its own share.
"""

import threading
import time
from collections import deque
from collections.abc import Callable

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from designhub.errors import TooMany

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


class Attempts:
    """At most ``most`` attempts in ``within_s`` seconds for each key (an address, a login, a link)."""

    def __init__(self, most: int, within_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._within_s = within_s
        self._clock = clock
        self._taken: dict[str, deque[float]] = {}
        self._lock = threading.Lock()

    def take(self, key: str) -> None:
        """Count one attempt for ``key``.

        Raises TooMany when there were enough of them already.
        """
        now = self._clock()
        with self._lock:
            if len(self._taken) > 10_000:
                self._forget(now)
            taken = self._taken.setdefault(key, deque())
            while taken and taken[0] <= now - self._within_s:
                taken.popleft()
            if len(taken) >= self._most:
                raise TooMany(retry_after_s=max(1, round(taken[0] + self._within_s - now)))
            taken.append(now)

    def forgive(self, key: str) -> None:
        """Forget the attempts of ``key``, after one that went well."""
        with self._lock:
            self._taken.pop(key, None)

    def _forget(self, now: float) -> None:
        for key in [key for key, taken in self._taken.items() if not taken or taken[-1] <= now - self._within_s]:
            del self._taken[key]
