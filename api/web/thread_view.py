"""What pages show of threads, and what their forms say about where one is pinned."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from api.errors import refusals
from designhub.errors import Invalid
from designhub.people import accounts
from designhub.people.caller import Caller
from designhub.reviews import threads
from designhub.reviews.anchor import Pin
from designhub.reviews.values import Comment, State, Thread
from designhub.store.store import Store

AT_ONCE = 100


@dataclass(frozen=True, kw_only=True)
class CommentLine:
    """One comment and who wrote it."""

    number: int
    name: str
    school: str
    is_guest: bool
    body: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class ThreadLine:
    """A thread, in a list or on its own page."""

    number: int
    revision: int
    title: str
    state: State
    face: int | None
    feature: str | None
    view: Mapping[str, Any] | None
    opened_by: str
    school: str
    changed_at: datetime
    comments: tuple[CommentLine, ...]


def list_context(store: Store, by: Caller, project: str, part: str, revision: int) -> dict[str, Any]:
    """Return the threads of a part as its page shows them, and the pins of those opened on ``revision``."""
    found = threads.threads(store, by=by, project=project, part=part, limit=AT_ONCE).items
    schools = {each.slug: each.name for each in accounts.schools(store)}
    return {
        "threads": [thread_line(each, schools) for each in found],
        "pins": [pin for each in found if each.revision == revision and (pin := pin_of(each))],
    }


def thread_line(thread: Thread, schools: Mapping[str, str]) -> ThreadLine:
    """Return what a page shows of ``thread``."""
    anchor = thread.anchor
    comments = tuple(_comment_line(each, schools) for each in thread.comments)
    return ThreadLine(
        number=thread.number,
        revision=thread.revision,
        title=thread.title,
        state=thread.state,
        face=anchor.face if anchor else None,
        feature=anchor.feature if anchor else None,
        view=anchor.view.model_dump(mode="json") if anchor else None,
        opened_by=comments[0].name,
        school=comments[0].school,
        changed_at=thread.changed_at,
        comments=comments,
    )


def pin_of(thread: Thread) -> dict[str, Any] | None:
    """Return the pin that the viewer draws for ``thread``, where it has one."""
    anchor = thread.anchor
    if anchor is None:
        return None
    return {
        "id": str(thread.number),
        "number": thread.number,
        "label": thread.title,
        "state": thread.state,
        "face": anchor.face,
        "point": anchor.point,
        "normal": anchor.normal,
        "view": anchor.view.model_dump(mode="json"),
    }


def read_pin(form: Mapping[str, str]) -> Pin | None:
    """Return where the form pins its remark.

    Its fields are ``face``, ``point`` and ``normal`` (``x,y,z``), and ``view`` (JSON).
    None when no face was picked. Raises Invalid.
    """
    if not form.get("face"):
        return None
    try:
        view = json.loads(form.get("view") or "null")
        told = {"face": form["face"], "point": _triple(form, "point"), "normal": _triple(form, "normal"), "view": view}
        return Pin.model_validate(told)
    except ValidationError as error:
        raise Invalid(problems=refusals(error.errors())) from error
    except (ValueError, RecursionError) as error:
        raise Invalid.field("view", "field.json") from error


def _triple(form: Mapping[str, str], name: str) -> list[str]:
    return form.get(name, "").split(",")


def _comment_line(comment: Comment, schools: Mapping[str, str]) -> CommentLine:
    author = comment.author
    school = author.school or ""
    return CommentLine(
        number=comment.number,
        name=author.name,
        school=schools.get(school, school) if author.kind == "person" else school,
        is_guest=author.kind == "guest",
        body=comment.body,
        at=comment.at,
    )
