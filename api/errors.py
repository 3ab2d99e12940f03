"""How an error leaves the hub: RFC 9457 ``application/problem+json`` for programs, a page for people.

Its one rule: whatever went wrong, the reader gets a stable ``type``, a sentence in their language and, for refused
input, the fields; never a stack trace and never a library's own words.
"""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse
from starlette.exceptions import HTTPException

from api.reader import Reader
from designhub.errors import DesignHubError, Invalid, NotFound, NotSignedIn, Problem, TooMany
from designhub.messages import Message

TYPE = "urn:designhub:problem:"
"""A problem's ``type`` is this and the key of its message."""

HTTP_KEYS = {
    400: "http.malformed",
    401: "error.not_signed_in",
    403: "error.forbidden",
    404: "error.not_found",
    405: "http.method",
    413: "http.too_large",
    415: "http.media_type",
    416: "http.range",
    429: "error.too_many",
}
"""What the framework's own refusals are called."""

TITLED = frozenset({400, 401, 403, 404, 405, 409, 413, 415, 416, 422, 429, 500, 503})
"""The statuses that have a title of their own."""

OWN_TITLES = {"guest.gone": "guest_gone"}
"""Messages whose page and problem have a title of their own."""

VALIDATION_KEYS = {
    "missing": "field.missing",
    "string_too_short": "field.too_short",
    "string_too_long": "field.too_long",
    "string_type": "field.text",
    "int_type": "field.integer",
    "int_parsing": "field.integer",
    "float_parsing": "field.number",
    "bool_parsing": "field.boolean",
    "greater_than_equal": "field.too_small",
    "less_than_equal": "field.too_great",
    "literal_error": "field.choice",
    "json_invalid": "field.json",
    "datetime_parsing": "field.time",
    "datetime_from_date_parsing": "field.time",
    "extra_forbidden": "field.unknown",
}
"""Names of pydantic's refusals and what they are called here."""

log = structlog.get_logger(__name__)


class HttpProblem(DesignHubError):
    """A refusal that belongs to HTTP itself, with the status it came with."""

    def __init__(self, key: str, *, code: int, headers: dict[str, str] | None = None) -> None:
        super().__init__(key)
        self.code = code
        self.headers = headers or {}


def install(app: FastAPI) -> None:
    """Let every error of ``app`` be answered here."""
    app.add_exception_handler(DesignHubError, _answer)
    app.add_exception_handler(RequestValidationError, _answer_validation)
    app.add_exception_handler(HTTPException, _answer_http)
    app.add_exception_handler(Exception, _answer_unexpected)


def status_of(error: DesignHubError) -> int:
    """Return the HTTP status of ``error``."""
    return error.code if isinstance(error, HttpProblem) else error.status


def problem(error: DesignHubError, reader: Reader) -> dict[str, Any]:
    """Return ``error`` as an RFC 9457 object in the reader's language."""
    status = status_of(error)
    body: dict[str, Any] = {
        "type": TYPE + error.key,
        "title": reader.text(f"title.{OWN_TITLES.get(error.key) or (status if status in TITLED else 400)}"),
        "status": status,
        "detail": reader.message(error.message),
    }
    if isinstance(error, Invalid):
        body["errors"] = [
            {"field": each.field, "type": TYPE + each.message.key, "detail": reader.message(each.message)}
            for each in error.problems
        ]
    return body


def headers_of(error: DesignHubError) -> dict[str, str]:
    """Return the headers that belong to ``error``."""
    match error:
        case TooMany():
            return {"Retry-After": str(error.retry_after_s)}
        case NotSignedIn():
            return {"WWW-Authenticate": "Bearer"}
        case HttpProblem():
            return error.headers
    return {}


def problem_response(error: DesignHubError, reader: Reader) -> Response:
    """Answer a program."""
    return JSONResponse(
        problem(error, reader),
        status_code=status_of(error),
        headers={"Cache-Control": "no-store", **headers_of(error)},
        media_type="application/problem+json",
    )


def wants_page(request: Request) -> bool:
    """Tell whether a person with a browser asks, and not a program."""
    if request.url.path.startswith("/api/"):
        return False
    return "text/html" in request.headers.get("accept", "") or "hx-request" in request.headers


def respond(request: Request, error: DesignHubError) -> Response:
    """Answer ``error`` in the form and the language that the request asks for."""
    from api.deps import reader_of  # the reader depends on the caller, whose errors end up here

    reader = reader_of(request)
    if not wants_page(request):
        return problem_response(error, reader)
    if isinstance(error, NotSignedIn) and request.method == "GET" and "hx-request" not in request.headers:
        back = quote(request.url.path + (f"?{request.url.query}" if request.url.query else ""), safe="/")
        return RedirectResponse(f"/sign-in?next={back}", status_code=HTTPStatus.SEE_OTHER)
    from api.web.rendering import error_page

    return error_page(request, reader, problem(error, reader), headers_of(error))


async def _answer(request: Request, error: Exception) -> Response:
    assert isinstance(error, DesignHubError)
    if status_of(error) >= HTTPStatus.INTERNAL_SERVER_ERROR:
        log.warning("request failed", path=request.url.path, key=error.key)
    return respond(request, error)


async def _answer_validation(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return respond(request, Invalid(problems=refusals(error.errors())))


async def _answer_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == HTTPStatus.NOT_FOUND:
        return respond(request, NotFound())
    key = HTTP_KEYS.get(error.status_code, "http.malformed" if error.status_code < 500 else "error.internal")
    return respond(request, HttpProblem(key, code=error.status_code, headers=dict(error.headers or {})))


async def _answer_unexpected(request: Request, error: Exception) -> Response:
    log.error(
        "unexpected error", path=request.url.path, method=request.method, error=type(error).__name__
    )  # the server logs the trace
    return respond(request, DesignHubError())


def refusals(errors: Sequence[Any]) -> list[Problem]:
    """Return pydantic's errors as ours: the field as ``limit`` or ``anchor.point.0``, and a key of the catalogue."""
    found = []
    for each in errors:
        where = [str(step) for step in each["loc"] if step not in ("body", "query", "path", "header", "cookie")]
        key = VALIDATION_KEYS.get(each["type"], "field.malformed")
        limits = {
            name: value for name, value in (each.get("ctx") or {}).items() if isinstance(value, int | float | str)
        }
        found.append(Problem(".".join(where) or "body", Message(key, limits)))
    return found
