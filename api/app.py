"""The hub as an ASGI application.

Its one rule: here things are only put together; what a request does stands in the file of its resource.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import APIRouter, FastAPI

import designhub
from api import (
    artifacts,
    errors,
    events,
    findings,
    fits,
    health,
    links,
    members,
    openapi,
    parts,
    previews,
    projects,
    quantities,
    revisions,
    sessions,
    stackups,
    threads,
    tokens,
)
from api.headers import Heads, SecurityHeaders
from api.limits import BodyLimit
from api.sharing import Sharing
from api.web import assets, pages
from designhub.settings import Settings
from designhub.store.store import Store

RESOURCES = (
    sessions,
    tokens,
    projects,
    members,
    links,
    parts,
    revisions,
    artifacts,
    findings,
    previews,
    threads,
    events,
    fits,
    stackups,
    quantities,
    health,
)
"""The API, one module a resource, in the order of its reference."""


def create_app(settings: Settings | None = None, *, store: Store | None = None) -> FastAPI:
    """Return the hub that ``settings`` describe, its store open and its database of the newest form.

    A ``store`` that is open already is used as it is, with its own settings.
    """
    store = store or Store.open(settings or Settings())
    app = FastAPI(
        title="DesignHub",
        version=designhub.__version__,
        summary="Schools design one mechanism together.",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,  # its page would fetch scripts from elsewhere; ours is in web/pages
        redoc_url=None,
        lifespan=_closing_the_store,
    )
    app.state.settings = store.settings
    app.state.store = store
    app.state.sharing = Sharing()
    errors.install(app)
    app.add_middleware(BodyLimit, upload_bytes=store.settings.upload_mb * 1024 * 1024)
    app.add_middleware(SecurityHeaders)
    app.add_middleware(Heads)
    app.include_router(_api())
    for page in pages.PAGES:
        app.include_router(page.router, include_in_schema=False)
    app.add_route("/static/{name:path}", assets.serve, methods=["GET", "HEAD"])
    openapi.install(app)
    return app


def _api() -> APIRouter:
    api = APIRouter(prefix="/api/v1")
    for resource in RESOURCES:
        api.include_router(resource.router)
    return api


@asynccontextmanager
async def _closing_the_store(app: FastAPI) -> AsyncIterator[None]:
    yield
    app.state.store.close()
