"""Threads on a part, pinned to a face or not."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from api.deps import NUMBER_MOST, Hub, Number, may
from api.paging import Cursor, Limit, Page
from api.revisions import FromValue
from designhub.people.caller import Caller
from designhub.reviews import threads
from designhub.reviews.anchor import Anchor, Pin
from designhub.reviews.values import Author, State, Thread

router = APIRouter(prefix="/projects/{project}/parts/{part}/threads", tags=["threads"])


class CommentShown(FromValue):
    """One comment, as its Markdown source."""

    number: int
    author: Author
    body: str
    at: datetime


class ThreadShown(FromValue):
    """A discussion; the first comment is what it was opened with."""

    project: str
    part: str
    number: int
    revision: int
    title: str
    state: State
    anchor: Anchor | None
    comments: list[CommentShown]
    created_at: datetime
    changed_at: datetime
    changed_by: Author


class NewThread(BaseModel):
    """What is said, on which revision, and where. The hub itself looks up what identifies the face."""

    model_config = ConfigDict(extra="forbid")

    revision: int = Field(ge=1, le=NUMBER_MOST)
    body: str
    title: str = ""
    anchor: Pin | None = None


class NewComment(BaseModel):
    """An answer, in Markdown."""

    model_config = ConfigDict(extra="forbid")

    body: str


class StateWanted(BaseModel):
    """Whether the thread is settled."""

    model_config = ConfigDict(extra="forbid")

    state: State


@router.get("")
def list_threads(
    store: Hub,
    by: Annotated[Caller, may("thread.see")],
    project: str,
    part: str,
    state: State | None = None,
    revision: Annotated[
        int | None, Query(ge=1, le=NUMBER_MOST, description="only those opened on this revision")
    ] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[ThreadShown]:
    """List the threads, newest first."""
    found = threads.threads(
        store, by=by, project=project, part=part, state=state, revision=revision, cursor=cursor, limit=limit
    )
    return Page(items=[_shown(each) for each in found.items], next=found.cursor)


@router.post("", status_code=201)
def open_thread(
    response: Response, store: Hub, by: Annotated[Caller, may("thread.open")], project: str, part: str, new: NewThread
) -> ThreadShown:
    """Say something about a revision."""
    made = threads.open_thread(
        store,
        by=by,
        project=project,
        part=part,
        revision=new.revision,
        body=new.body,
        title=new.title,
        anchor=new.anchor,
    )
    response.headers["Location"] = f"/api/v1/projects/{project}/parts/{part}/threads/{made.number}"
    return _shown(made)


@router.get("/{number}")
def show_thread(
    store: Hub, by: Annotated[Caller, may("thread.see")], project: str, part: str, number: Number
) -> ThreadShown:
    """Return a thread with its comments and the view it was seen in."""
    return _shown(threads.thread(store, by=by, project=project, part=part, number=number))


@router.post("/{number}/comments", status_code=201)
def add_comment(
    store: Hub, by: Annotated[Caller, may("thread.reply")], project: str, part: str, number: Number, new: NewComment
) -> ThreadShown:
    """Answer."""
    return _shown(threads.reply(store, by=by, project=project, part=part, number=number, body=new.body))


@router.put("/{number}/state")
def set_state(
    store: Hub,
    by: Annotated[Caller, may("thread.resolve")],
    project: str,
    part: str,
    number: Number,
    wanted: StateWanted,
) -> ThreadShown:
    """Resolve a thread or open it again."""
    change = threads.resolve if wanted.state == "resolved" else threads.reopen
    return _shown(change(store, by=by, project=project, part=part, number=number))


def _shown(thread: Thread) -> ThreadShown:
    return ThreadShown.model_validate(thread)
