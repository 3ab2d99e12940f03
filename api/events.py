"""What happens in a project, as it happens: server-sent events.

Theory of operation: every change writes one row to the log of events in its own transaction. A stream remembers the
number of the last row it looked at and asks for later ones; that there are any is looked up once for all streams, so
that a class with the page open costs no more than one reader. The number is the event's ``id``, so a browser that comes
back with ``Last-Event-ID`` misses nothing.
Its one rule: before anything is sent, the caller's right to see it is asked anew.
"""

import json
import re
import time
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Annotated

import anyio
from fastapi import APIRouter, Header, Query, Request
from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool

from api.deps import Hub, caller_of, may, store_of
from designhub.errors import DesignHubError
from designhub.people import policy
from designhub.people.caller import Caller, Guest
from designhub.store.events import RecordedEvent
from designhub.store.store import Store

router = APIRouter(prefix="/projects/{project}/events", tags=["events"])

LAST = re.compile(r"[0-9]{1,15}")
LOOK_S = 0.7
"""Seconds between two looks for something new."""
HEARTBEAT_S = 15
"""Seconds between comments that keep proxies from closing a silent stream."""
AT_ONCE = 100
"""Most events a look brings."""
SHOWN = ("part.", "project.", "revision.", "preview.", "thread.")
"""What a page has to know; who was given which role is not among it."""


@router.get("", response_class=EventSourceResponse)
async def stream_events(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("project.see")],
    project: str,
    last_event_id: Annotated[str | None, Header()] = None,
    after: Annotated[int | None, Query(ge=0, le=2**53, description="number of the last event known")] = None,
    part: Annotated[str | None, Query(max_length=80, description="only what happens to this part")] = None,
) -> EventSourceResponse:
    """Stream the project's events; without a number to resume from, those that happen from now on."""
    newest = await run_in_threadpool(store.last_event)
    resumed = int(last_event_id) if last_event_id and LAST.fullmatch(last_event_id) else after
    start = newest if resumed is None else min(resumed, newest)  # a hub that was restored counts from its backup on
    still = partial(may_still, request, project, by)
    stream = watch(store, by, project, start, still=still, pulse=_pulse_of(request), part=part)
    return EventSourceResponse(
        stream, ping=HEARTBEAT_S, headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    )


class Pulse:
    """The number of the newest event, looked up once for all streams of this process."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._newest = 0
        self._due = 0.0

    async def newest(self) -> int:
        """Return the number of the newest event, at most half a look old."""
        if time.monotonic() >= self._due:
            self._due = time.monotonic() + LOOK_S / 2  # before the look: whoever asks meanwhile takes the last one
            self._newest = await run_in_threadpool(self._store.last_event)
        return self._newest


async def watch(
    store: Store,
    by: Caller,
    project: str,
    last: int,
    *,
    still: Callable[[], bool],
    pulse: Pulse | None = None,
    part: str | None = None,
) -> AsyncIterator[ServerSentEvent]:
    """Yield the events after the one called ``last`` as they come, as long as ``still`` says that they may be seen.

    ``part``: only those of that part, for a page that has nothing to do when others change.
    """
    pulse = pulse or Pulse(store)
    yield ServerSentEvent(comment="open", retry=3000)
    while True:
        newest = await pulse.newest()
        found = await run_in_threadpool(store.events, last, project, AT_ONCE) if newest > last else []
        if found and not await run_in_threadpool(still):
            return
        for event in found:
            if event.kind.startswith(SHOWN) and _concerns(by, event) and (part is None or _is_of(part, event)):
                yield sent(event)
        last = found[-1].id if len(found) == AT_ONCE else max(last, newest, *(each.id for each in found))
        if len(found) < AT_ONCE:
            await anyio.sleep(LOOK_S)


def _pulse_of(request: Request) -> Pulse:
    state = request.app.state
    if not hasattr(state, "pulse"):
        state.pulse = Pulse(store_of(request))
    pulse: Pulse = state.pulse
    return pulse


def may_still(request: Request, project: str, by: Caller | None = None) -> bool:
    """Tell whether whoever asked may see the project now: their session, token or link may have ended meanwhile.

    False also when they are no longer ``by``: who held a guest link besides their session is a guest without it.
    """
    try:
        caller = caller_of(request)
        same = by is None or caller.actor == by.actor
        return same and policy.allowed(store_of(request), caller, "project.see", project)
    except DesignHubError:
        return False


def _concerns(by: Caller, event: RecordedEvent) -> bool:
    """Tell whether the caller may know of the event: a guest of one part hears of that part only."""
    if not isinstance(by, Guest) or by.part is None or by.project != event.project:
        return True
    return _is_of(by.part, event)


def _is_of(part: str, event: RecordedEvent) -> bool:
    return event.subject.split("/")[:2] == ["part", part]


def sent(event: RecordedEvent) -> ServerSentEvent:
    """Return the event as it goes out; who did it is not told."""
    data = {"kind": event.kind, "subject": event.subject, "at": event.at.isoformat(), "data": dict(event.data)}
    return ServerSentEvent(id=str(event.id), event=event.kind, data=json.dumps(data, ensure_ascii=False))
