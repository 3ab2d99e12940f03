"""Threads: opening one from a part's page, and a page for each, which restores its view.

A guest who has not said who they are does so in the same form. That is why these routes ask only whether the caller
sees the thread: the verbs ask for the rest once the guest has a name.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from api import cookies
from api.deps import Hub, Number, Reading, may
from api.web import part_view, thread_view
from api.web.forms import Fields, given, problems, read_number, see_other
from api.web.part_view import Place
from api.web.rendering import page
from designhub.errors import Invalid, NotSignedIn
from designhub.people import accounts, guest_links
from designhub.people.caller import Caller, Guest
from designhub.reviews import threads
from designhub.revisions import history
from designhub.store.store import Store

router = APIRouter(prefix="/projects/{project}/parts/{part}/threads")


@router.post("")
def open_thread(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("thread.see")],
    reader: Reading,
    project: str,
    part: str,
    fields: Fields,
) -> Response:
    """Open a thread, pinned where the form says."""
    here = part_view.place(store, by, reader, project, part)
    revision = read_number(fields, "revision")
    try:
        speaker = _speaker(request, store, by, fields)
        made = threads.open_thread(
            store,
            by=speaker.by,
            project=project,
            part=part,
            revision=revision,
            title=fields.get("title", ""),
            body=fields.get("body", ""),
            anchor=thread_view.read_pin(fields),
        )
    except Invalid as error:
        entered = {"given": given(fields, title="", body=""), "problems": problems(error, reader)}
        return page(request, reader, "part.html", part_view.context(request, here, revision) | entered, status=422)
    return speaker.remembered(request, see_other(f"{here.url}/threads/{made.number}?notice=sent"))


@router.get("/{number}")
def show_thread(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("thread.see")],
    reader: Reading,
    project: str,
    part: str,
    number: Number,
) -> Response:
    """Show a thread beside the model it is about, in the view it was opened with."""
    here = part_view.place(store, by, reader, project, part)
    return page(request, reader, "thread.html", _context(request, here, number))


@router.get("/{number}/region/comments")
def comments_region(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("thread.see")],
    reader: Reading,
    project: str,
    part: str,
    number: Number,
) -> Response:
    """Show the comments alone, for a page that is open already."""
    here = part_view.place(store, by, reader, project, part)
    return page(request, reader, "part/comments.html", {"thread": _line(here, number)})


@router.post("/{number}/comments")
def add_comment(
    request: Request,
    store: Hub,
    by: Annotated[Caller, may("thread.see")],
    reader: Reading,
    project: str,
    part: str,
    number: Number,
    fields: Fields,
) -> Response:
    """Answer."""
    here = part_view.place(store, by, reader, project, part)
    try:
        speaker = _speaker(request, store, by, fields)
        made = threads.reply(
            store, by=speaker.by, project=project, part=part, number=number, body=fields.get("body", "")
        )
    except Invalid as error:
        entered = {"given": given(fields, title="", body=""), "problems": problems(error, reader)}
        return page(request, reader, "thread.html", _context(request, here, number) | entered, status=422)
    address = f"{here.url}/threads/{number}?notice=sent#comment-{len(made.comments)}"
    return speaker.remembered(request, see_other(address))


@router.post("/{number}/state")
def set_state(
    store: Hub, by: Annotated[Caller, may("thread.resolve")], project: str, part: str, number: Number, fields: Fields
) -> Response:
    """Resolve a thread or open it again."""
    resolved = fields.get("state") == "resolved"
    change = threads.resolve if resolved else threads.reopen
    change(store, by=by, project=project, part=part, number=number)
    notice = "resolved" if resolved else "reopened"
    return see_other(f"/projects/{project}/parts/{part}/threads/{number}?notice={notice}")


@dataclass(frozen=True)
class Speaker:
    """Who speaks, and what this browser is to remember of a guest."""

    by: Caller
    words: Mapping[str, str] | None = None

    def remembered(self, request: Request, response: Response) -> Response:
        """Let the browser keep the name that a guest gave."""
        if self.words is not None:
            cookies.keep_guest(request, response, **self.words)
        return response


def _speaker(request: Request, store: Store, by: Caller, fields: Mapping[str, str]) -> Speaker:
    """Return the caller; a guest with the name and school that the form gives. Raises Invalid."""
    if not isinstance(by, Guest) or by.name:
        return Speaker(by)
    secret = request.query_params.get("link") or cookies.guest_words(request).get("secret", "")
    words = {"secret": secret, "name": fields.get("guest_name", ""), "school": fields.get("guest_school", "")}
    if not words["name"].strip():
        raise Invalid.field("guest_name", "field.missing")
    try:
        named = guest_links.guest_of_link(store, secret, words["name"], words["school"])
    except Invalid as error:
        raise Invalid.field("guest_name", error.problems[0].message.key, **error.problems[0].message.args) from error
    if named is None:
        raise NotSignedIn("guest.gone")
    return Speaker(named, words)


def _line(here: Place, number: int) -> thread_view.ThreadLine:
    found = threads.thread(here.store, **here.where, number=number)
    return thread_view.thread_line(found, {each.slug: each.name for each in accounts.schools(here.store)})


def _context(request: Request, here: Place, number: int) -> dict[str, Any]:
    found = threads.thread(here.store, **here.where, number=number)
    revision = history.revision(here.store, **here.where, number=found.revision)
    pin = thread_view.pin_of(found)
    return {
        **part_view.common_context(request, here),
        **part_view.stage_context(revision.outcome, f"{here.api_url}/revisions/{revision.number}"),
        "thread": _line(here, number),
        "revision": revision,
        "working": revision.state in part_view.WORKING,
        "position": None,
        "pins": [pin] if pin else [],
    }
