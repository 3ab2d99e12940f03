"""Which face, which point, which normal: in Chromium, under the hub's policy."""

import numpy as np
import pytest
from handmade_glb import box
from looking import FROM_ABOVE, FROM_FRONT, MODEL, inside, pick, place, set_view, still, told, viewer, watch
from playwright.sync_api import Page, expect
from strict_server import Answer, Site

from designhub.previews.glb import glb
from designhub.previews.surface import Surface
from designhub.previews.tree import Branch

pytestmark = pytest.mark.browser

PIN_1, PIN_2 = (-15, 0), (15, 0)
"""The middles of the two pins, from the middle of the table."""


@pytest.mark.parametrize(
    ("at", "face", "body"),
    [((0, 10), 5, 0), (PIN_1, 8, 1), (PIN_2, 11, 2)],
    ids=["the plate's top", "the first pin's top", "the second pin's top"],
)
def test_a_click_picks_the_face_by_its_number_in_the_measurements(
    shown: Page, at: tuple[float, float], face: int, body: int
) -> None:
    set_view(shown, FROM_ABOVE)
    picked = pick(shown, *at)
    assert (picked["face"], picked["body"]) == (face, body)


def test_a_pick_gives_the_point_in_millimetres_of_the_model(shown: Page) -> None:
    set_view(shown, FROM_ABOVE)
    assert pick(shown, -20, 12)["point"] == pytest.approx([10, 32, 10], abs=0.2)


def test_a_pick_on_a_round_face_gives_the_surfaces_normal_not_the_triangles(shown: Page) -> None:
    set_view(shown, FROM_FRONT)
    normal = pick(shown, -15 + 5 * 0.5, 8, FROM_FRONT)["normal"]
    assert normal == pytest.approx([0.5, -(0.75**0.5), 0], abs=0.02)


def test_beside_the_model_nothing_is_picked(shown: Page) -> None:
    set_view(shown, FROM_ABOVE)
    assert pick(shown, 0, 30)["face"] is None


def test_turning_the_model_picks_nothing(shown: Page) -> None:
    watch(shown, "hub-pick")
    shown.mouse.move(*place(shown, 0, 0))
    shown.mouse.down()
    shown.mouse.move(*place(shown, 20, 5), steps=4)
    shown.mouse.up()
    assert told(shown) == []


def test_a_picked_face_is_described_from_the_measurements(shown: Page) -> None:
    set_view(shown, FROM_FRONT)
    pick(shown, -15, 8, FROM_FRONT)
    expect(inside(shown, ".info")).to_have_text("shank · Cylinder Ø 10.00 mm, axis Z · 628.32 mm² · pin")


def test_the_description_is_in_the_readers_language_and_decimal_sign(page: Page, site: Site) -> None:
    page.goto(site.page("/es", '<hub-viewer src="/model.glb" faces-src="/faces.json"></hub-viewer>', "es"))
    page.wait_for_selector('hub-viewer[data-state="ready"]')
    page.wait_for_load_state("networkidle")
    viewer(page).evaluate("viewer => viewer.highlight([5])")
    expect(inside(page, ".info")).to_have_text("Plano, orientada a +Z · 405,00 mm² · plate")


def test_a_hidden_body_is_not_picked_but_what_it_covered(shown: Page) -> None:
    set_view(shown, {**FROM_ABOVE, "hidden": ["table/pin"]})
    assert pick(shown, *PIN_1)["face"] == 5
    assert pick(shown, *PIN_2)["face"] == 11


def test_what_a_section_took_away_is_not_picked(shown: Page) -> None:
    set_view(shown, {**FROM_ABOVE, "section": {"axis": "z", "offset": 20, "flipped": False}})
    assert pick(shown, 0, 10)["face"] == 5
    set_view(shown, {**FROM_ABOVE, "section": {"axis": "x", "offset": 30, "flipped": True}})
    assert pick(shown, -25, 10)["face"] is None
    assert pick(shown, 25, 10)["face"] == 5


def test_pressing_enter_picks_the_face_in_the_middle(shown: Page) -> None:
    set_view(shown, {**FROM_ABOVE, "target": [15, 20, 0], "position": [15, 20, 300]})
    watch(shown, "hub-pick")
    viewer(shown).evaluate("viewer => viewer.focus()")
    shown.keyboard.press("Enter")
    assert told(shown)[-1]["face"] == 8


def test_a_finger_picks_like_the_mouse(shown: Page) -> None:
    set_view(shown, FROM_ABOVE)
    watch(shown, "hub-pick")
    box = inside(shown, ".stage").bounding_box()
    assert box is not None
    x, y = place(shown, *PIN_2)
    for name in ("pointerdown", "pointerup"):
        inside(shown, ".stage").dispatch_event(
            name, {"pointerId": 7, "pointerType": "touch", "button": 0, "clientX": x, "clientY": y, "bubbles": True}
        )
    assert told(shown)[-1]["face"] == 11


def test_escape_clears_what_was_picked(shown: Page) -> None:
    set_view(shown, FROM_ABOVE)
    pick(shown, 0, 10)
    shown.keyboard.press("Escape")
    still(shown)
    assert told(shown)[-1] == {"name": "hub-pick", "face": None}
    expect(inside(shown, ".info")).to_be_empty()


def test_the_previews_own_packed_file_keeps_its_face_numbers(page: Page, site: Site) -> None:
    site.routes["/model.glb"] = Answer(packed_boxes(), "model/gltf-binary")
    page.goto(site.page("/", MODEL))
    page.wait_for_selector('hub-viewer[data-state="ready"]')
    set_view(page, {**FROM_ABOVE, "target": [0, 0, 0], "position": [0, 0, 300]})
    assert [pick(page, *at)["face"] for at in ((10, 10), (35, 10))] == [5, 11]
    assert told(page)[-1]["point"] == pytest.approx([35, 10, 5], abs=0.2)


def packed_boxes() -> bytes:
    """Two boxes that share one shape, quantised and compressed as the hub serves them."""
    shape = box(20, 20, 5)
    shared = {
        "points": np.array(shape.points, dtype=np.float32),
        "normals": np.array(shape.normals, dtype=np.float32),
        "triangles": np.array(shape.triangles, dtype=np.int32).reshape(-1, 3),
        "triangles_per_face": np.array(shape.triangles_per_face),
        "edges": [np.array(shape.segments[:2], dtype=np.float32)],
        "key": 0,
    }
    moved = np.eye(3, 4)
    moved[0, 3] = 25
    one = Surface(name="a", path=("two", "a"), **shared)
    other = Surface(name="b", path=("two", "b"), matrix=moved, first_face=6, **shared)
    tree = Branch("two", np.eye(3, 4), children=[Branch("a", np.eye(3, 4), 0), Branch("b", moved, 1)])
    return glb([one, other], tree, "two")
