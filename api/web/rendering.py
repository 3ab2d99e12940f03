"""From a template and its data to a page.

Its one rule: whatever a template shows is escaped, and comes in the reader's language; a name that a template
misspells is an error, not an empty string.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api import csrf
from api.deps import known_caller
from api.reader import Reader
from api.web import assets, markdown
from designhub.messages import LANGUAGES, NAMES
from designhub.people.caller import Caller, Guest, Nobody, Person

TEMPLATES = Path(__file__).parent / "templates"
NOTICES = frozenset(
    {"saved", "created", "removed", "revoked", "password", "signed_out", "resolved", "reopened", "sent", "retried"}
)
"""What ``?notice=`` may say after something was done."""


@cache
def environment() -> Environment:
    """Return the environment of all pages."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["markdown"] = markdown.to_html
    made.filters["data"] = _data
    made.globals.update(asset=assets.address, languages=LANGUAGES, language_names=NAMES)
    return made


def _data(value: object) -> str:
    """Return ``value`` as JSON for an attribute in double quotes (escaped there like any text)."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def page(
    request: Request,
    reader: Reader,
    template: str,
    context: Mapping[str, Any] | None = None,
    *,
    status: int = 200,
) -> Response:
    """Return ``template`` as an answer, with everything that each page needs."""
    text = environment().get_template(template).render(_common(request, reader) | dict(context or {}))
    response = HTMLResponse(
        text,
        status_code=status,
        headers={
            "Content-Language": reader.language,
            "Cache-Control": "private, no-cache",
            "Vary": "Cookie, Accept-Language, HX-Request",
        },
    )
    csrf.keep(request, response)
    return response


def text_of(template: str, reader: Reader, context: Mapping[str, Any]) -> str:
    """Return a piece of a page as text, for an answer that carries it."""
    piece = environment().get_template(template)
    return piece.render({"reader": reader, "t": reader.text} | dict(context))


def error_page(request: Request, reader: Reader, problem: Mapping[str, Any], headers: Mapping[str, str]) -> Response:
    """Return the page that tells what went wrong."""
    response = page(request, reader, "error.html", {"problem": problem}, status=problem["status"])
    response.headers.update(headers)
    response.headers["Cache-Control"] = "no-store"
    return response


def _common(request: Request, reader: Reader) -> dict[str, Any]:
    token = csrf.token(request)
    notice = request.query_params.get("notice", "")
    return {
        "reader": reader,
        "t": reader.text,
        "csrf_token": token,
        "csrf": Markup('<input type="hidden" name="csrf" value="{}">').format(token),
        "me": _me(known_caller(request)),
        "path": request.url.path,
        "notice": notice if notice in NOTICES else "",
    }


def _me(caller: Caller) -> dict[str, str]:
    match caller:
        case Person(name=name):
            return {"kind": "person", "name": name}
        case Guest(name=name):
            return {"kind": "guest", "name": name}
        case Nobody():
            return {"kind": "nobody", "name": ""}
