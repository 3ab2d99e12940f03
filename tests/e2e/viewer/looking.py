"""What tests ask of the viewer: where a point of the model is on the screen, what was picked, how it looks.

Its one rule: places on the screen are computed here from the saved view's definition, not by the viewer's own code.
"""

import io
import math
from collections.abc import Iterable
from typing import Any, cast

from PIL import Image
from playwright.sync_api import Locator, Page

MODEL = (
    '<div class="stage"><hub-viewer id="viewer" src="/model.glb" faces-src="/faces.json" label="Table">'
    '<img src="/poster.svg" alt="Table"></hub-viewer></div>'
)
"""The element as a part page has it."""

TANGENT = math.tan(math.radians(15))
"""Of half the vertical field of view."""

FROM_ABOVE: dict[str, Any] = {
    "position": [30, 20, 300], "target": [30, 20, 0], "up": [0, 0, 1], "orthographic": True, "zoom": 1.6,
    "section": None, "hidden": [], "transparent": False, "edges": True, "aspect": 0,
}  # fmt: skip
"""Down on the middle of the table, X to the right, Y up."""

FROM_FRONT: dict[str, Any] = {**FROM_ABOVE, "position": [30, -280, 15], "target": [30, 20, 15]}
"""Along +Y, X to the right, Z up."""


def viewer(page: Page) -> Locator:
    return page.locator("hub-viewer")


def set_view(page: Page, view: dict[str, Any]) -> None:
    viewer(page).evaluate("(viewer, view) => viewer.setView(view)", view)
    still(page)


def get_view(page: Page) -> dict[str, Any]:
    view: dict[str, Any] = viewer(page).evaluate("viewer => viewer.getView()")
    return view


def still(page: Page) -> None:
    """Wait until two frames have passed: the picture shows what was asked for."""
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))")


def place(page: Page, right: float, up: float, view: dict[str, Any] = FROM_ABOVE) -> tuple[float, float]:
    """Return where the point ``right``, ``up`` mm from the view's target is on the page (parallel views)."""
    box = viewer(page).bounding_box()
    assert box is not None
    distance = math.dist(view["position"], view["target"])
    pixels_per_mm = box["height"] / (2 * distance * TANGENT / view["zoom"])
    return box["x"] + box["width"] / 2 + right * pixels_per_mm, box["y"] + box["height"] / 2 - up * pixels_per_mm


def watch(page: Page, *names: str) -> None:
    """Keep the details of these events in ``window.told``."""
    page.evaluate(
        "names => { window.told = []; for (const name of names)"
        " document.addEventListener(name, event => window.told.push({name, ...event.detail})) }",
        list(names),
    )


def told(page: Page) -> list[dict[str, Any]]:
    details: list[dict[str, Any]] = page.evaluate("() => window.told")
    return details


def pick(page: Page, right: float, up: float, view: dict[str, Any] = FROM_ABOVE) -> dict[str, Any]:
    """Click on a point of a parallel view; return what was picked."""
    watch(page, "hub-pick")
    page.mouse.click(*place(page, right, up, view))
    return told(page)[-1]


def inside(page: Page, selector: str) -> Locator:
    """A part of the viewer itself (Playwright looks into open shadow roots)."""
    return viewer(page).locator(selector)


Color = tuple[int, int, int]


def pixels(page: Page, places: Iterable[tuple[float, float]]) -> list[Color]:
    """The colours on the screen at these places."""
    image = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    colors = [image.getpixel((round(x), round(y))) for x, y in places]
    return [cast("Color", color) for color in colors]


def pixel(page: Page, at: tuple[float, float]) -> Color:
    """The colour on the screen at one place."""
    return pixels(page, [at])[0]


def differ(one: Color, other: Color) -> bool:
    """Whether a person would see two colours."""
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) > 12
