"""The description of the API, with what the framework can't know: who may call a route, and how it refuses."""

from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import RouteContext, iter_route_contexts

from api import cookies
from api.deps import ANYONE, May
from designhub.people.policy import IN_PROJECT, ON_HUB

PROBLEM = {
    "type": "object",
    "required": ["type", "title", "status"],
    "properties": {
        "type": {"type": "string", "description": "stable name of the problem"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {name: {"type": "string"} for name in ("field", "type", "detail")},
            },
        },
    },
}


def install(app: FastAPI) -> None:
    """Let ``app`` describe itself so."""

    def describe() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _described(app)
        return app.openapi_schema

    app.openapi = describe  # type: ignore[method-assign]  # FastAPI documents replacing it


@dataclass(frozen=True)
class Route:
    """A route as it stands in the whole application."""

    path: str
    methods: tuple[str, ...]
    summary: str
    tag: str
    action: str | None
    """What a caller must be allowed to do; ``anyone``; None when the route forgot to say."""


def routes_of(app: FastAPI) -> list[Route]:
    """Return every route of the API and of the pages, in their order."""
    return [_route(context) for context in iter_route_contexts(app.routes) if hasattr(context, "dependant")]


def _route(context: RouteContext) -> Route:
    asked = [each.call.action for each in context.dependant.dependencies if isinstance(each.call, May)]
    return Route(
        path=str(context.path_format),
        methods=tuple(sorted(context.methods or ())),
        summary=(context.description or "").split("\n")[0],
        tag=str(context.tags[0]) if context.tags else "",
        action=asked[0] if len(asked) == 1 else None,
    )


def callers_of(action: str) -> list[str]:
    """Return who may do ``action``, besides administrators."""
    if action == ANYONE:
        return [ANYONE]
    standings = IN_PROJECT.get(action) or ON_HUB.get(action) or frozenset()  # type: ignore[call-overload]  # a text of the routes
    return sorted(standings)


def _described(app: FastAPI) -> dict[str, Any]:
    schema = get_openapi(
        title=app.title, version=app.version, summary=app.summary, openapi_version="3.1.0", routes=app.routes
    )
    schema["components"].setdefault("schemas", {})["Problem"] = PROBLEM
    schema["components"]["securitySchemes"] = {
        "token": {"type": "http", "scheme": "bearer"},
        "session": {"type": "apiKey", "in": "cookie", "name": cookies.SESSION},
        "guest": {"type": "apiKey", "in": "query", "name": "link"},
    }
    schema["security"] = [{"token": []}, {"session": []}, {"guest": []}, {}]
    for route in routes_of(app):
        for method in route.methods:
            operation = schema["paths"].get(route.path, {}).get(method.lower())
            if operation is not None:
                _complete(operation, route.action or "")
    for name in ("HTTPValidationError", "ValidationError"):
        schema["components"]["schemas"].pop(name, None)
    return schema


def _complete(operation: dict[str, Any], action: str) -> None:
    operation["x-action"] = action
    operation["x-callers"] = callers_of(action)
    responses = operation.setdefault("responses", {})
    responses.pop("422", None)
    responses["default"] = {
        "description": "What went wrong (RFC 9457)",
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
