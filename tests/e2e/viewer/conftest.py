"""One browser for all tests here; every test has a site under the hub's policy and a page that may not complain."""

import json
from collections.abc import Iterator
from pathlib import Path

import handmade_glb
import pytest
from looking import MODEL
from playwright.sync_api import Browser, Page
from project_tools import ROOT, tool
from strict_server import Answer, Site, serving

POSTER = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#888"/></svg>'


@pytest.fixture(scope="session")
def static() -> Path:
    """The built front end."""
    tool("build_web").build()
    return ROOT / "api" / "web" / "static"


@pytest.fixture
def site(static: Path) -> Iterator[Site]:
    with serving(static) as site:
        site.routes["/model.glb"] = Answer(handmade_glb.table(), "model/gltf-binary")
        faces = json.dumps(handmade_glb.table_measurements()).encode()
        site.routes["/faces.json"] = Answer(faces, "application/json")
        site.routes["/poster.svg"] = Answer(POSTER, "image/svg+xml")
        yield site


@pytest.fixture
def complaints() -> list[str]:
    """What the browser reported; a test that provokes a report clears it."""
    return []


@pytest.fixture
def page(browser: Browser, complaints: list[str]) -> Iterator[Page]:
    """A page of 900 x 600 pixels without animation; the test fails when it reported an error or a broken rule."""
    context = browser.new_context(viewport={"width": 900, "height": 600}, reduced_motion="reduce")
    page = context.new_page()
    page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert complaints == []


@pytest.fixture
def shown(page: Page, site: Site) -> Page:
    """The page with the table in the viewer."""
    page.goto(site.page("/", MODEL))
    page.wait_for_selector('hub-viewer[data-state="ready"]')
    return page
