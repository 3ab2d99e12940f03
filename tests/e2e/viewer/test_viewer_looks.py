"""What the viewer shows: views kept and restored, sections, tree, highlights, keys."""

import math
from typing import Any

import pytest
from looking import (
    FROM_ABOVE,
    FROM_FRONT,
    differ,
    get_view,
    inside,
    pixel,
    pixels,
    place,
    set_view,
    still,
    told,
    viewer,
    watch,
)
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def direction(view: dict[str, Any]) -> list[float]:
    """From the target to the camera, a unit vector."""
    vector = [a - b for a, b in zip(view["position"], view["target"], strict=True)]
    return [part / math.hypot(*vector) for part in vector]


def focus(page: Page) -> None:
    viewer(page).evaluate("viewer => viewer.focus()")


def test_the_model_is_drawn_in_its_colours(shown: Page) -> None:
    set_view(shown, FROM_ABOVE)
    red, _, blue = pixel(shown, place(shown, -15, 2))
    assert blue > red + 60


@pytest.mark.parametrize("orthographic", [False, True])
def test_a_saved_view_comes_back_exactly(shown: Page, orthographic: bool) -> None:
    saved = {
        "position": [110.5, -62.25, 71.125], "target": [28, 19, 7.5], "up": [0, 0, 1], "orthographic": orthographic,
        "zoom": 1.75 if orthographic else 1, "section": {"axis": "y", "offset": 18.5, "flipped": True},
        "hidden": ["table/pin#2"], "transparent": True, "edges": False,
    }  # fmt: skip
    set_view(shown, saved)
    once = get_view(shown)
    set_view(shown, FROM_ABOVE)
    set_view(shown, once)
    again = get_view(shown)
    for name in ("position", "target", "up"):
        assert again[name] == pytest.approx(saved[name], abs=1e-6)
    assert again["zoom"] == pytest.approx(saved["zoom"], rel=1e-6)
    for name in ("orthographic", "section", "hidden", "transparent", "edges"):
        assert again[name] == saved[name]


def test_a_view_from_a_wider_window_steps_back_to_show_as_much(shown: Page) -> None:
    own = get_view(shown)["aspect"]
    set_view(shown, {**FROM_ABOVE, "orthographic": False, "zoom": 1, "aspect": own * 2})
    assert get_view(shown)["position"][2] == pytest.approx(600, rel=1e-6)


def test_a_view_that_is_none_changes_nothing(shown: Page) -> None:
    before = get_view(shown)
    for broken in (None, {}, {"position": [0, 0]}, {"position": "x", "target": [0, 0, 0]}):
        viewer(shown).evaluate("(viewer, view) => viewer.setView(view)", broken)
    assert get_view(shown) == before


@pytest.mark.parametrize(
    ("key", "toward"),
    [("1", [0, -1, 0]), ("2", [0, 1, 0]), ("3", [-1, 0, 0]), ("4", [1, 0, 0]), ("5", [0, 0, 1]), ("6", [0, 0, -1])],
)
def test_number_keys_look_from_the_six_sides(shown: Page, key: str, toward: list[float]) -> None:
    focus(shown)
    shown.keyboard.press(key)
    still(shown)
    assert direction(get_view(shown)) == pytest.approx(toward, abs=1e-3)


def test_a_fitted_model_is_whole_in_the_picture_and_fills_it(shown: Page) -> None:
    focus(shown)
    shown.keyboard.press("p")
    shown.keyboard.press("1")
    still(shown)
    view = get_view(shown)
    box = viewer(shown).bounding_box()
    assert box is not None
    height = 2 * math.dist(view["position"], view["target"]) * math.tan(math.radians(15)) / view["zoom"]
    width = height * box["width"] / box["height"]
    assert height > 30
    assert width > 60
    assert 60 / width > 0.6 or 30 / height > 0.5


def test_changing_the_projection_keeps_the_size_at_the_target(shown: Page) -> None:
    focus(shown)
    before = get_view(shown)
    shown.keyboard.press("p")
    still(shown)
    flat = get_view(shown)
    shown.keyboard.press("p")
    still(shown)
    assert (before["orthographic"], flat["orthographic"]) == (False, True)
    assert flat["zoom"] == pytest.approx(1, rel=1e-6)
    assert get_view(shown)["position"] == pytest.approx(before["position"], rel=1e-5)


def test_arrow_keys_turn_and_with_shift_move(shown: Page) -> None:
    focus(shown)
    first = get_view(shown)
    shown.keyboard.press("ArrowRight")
    still(shown)
    turned = get_view(shown)
    shown.keyboard.press("Shift+ArrowRight")
    still(shown)
    moved = get_view(shown)
    assert turned["target"] == pytest.approx(first["target"], abs=1e-6)
    assert math.dist(direction(first), direction(turned)) > 0.05
    assert direction(moved) == pytest.approx(direction(turned), abs=1e-6)
    assert math.dist(moved["target"], turned["target"]) > 1


def test_plus_comes_nearer(shown: Page) -> None:
    focus(shown)
    before = get_view(shown)
    shown.keyboard.press("+")
    still(shown)
    after = get_view(shown)
    assert math.dist(after["position"], after["target"]) < 0.9 * math.dist(before["position"], before["target"])


def test_letters_toggle_edges_transparency_and_section(shown: Page) -> None:
    focus(shown)
    for key in "etx":
        shown.keyboard.press(key)
    view = get_view(shown)
    assert (view["edges"], view["transparent"]) == (False, True)
    assert view["section"] == {"axis": "y", "offset": 20, "flipped": True}
    for name in ("Edges", "See through", "Section"):
        pressed = "false" if name == "Edges" else "true"
        button = inside(shown, ".bar").get_by_role("button", name=name, exact=True)
        expect(button).to_have_attribute("aria-pressed", pressed)


def test_a_cut_solid_is_filled_and_hatched_not_hollow(shown: Page) -> None:
    set_view(shown, {**FROM_FRONT, "edges": False, "section": {"axis": "y", "offset": 20, "flipped": True}})
    across = [place(shown, right / 2, -8, FROM_FRONT) for right in range(-56, 57)]
    ground, *row = pixels(shown, [place(shown, 0, 12, FROM_FRONT), *across])
    assert len({red // 24 for red, _, _ in row}) > 1, "hatch lines"
    assert all(differ(color, ground) for color in row), "filled"


def test_the_section_slider_moves_the_plane(shown: Page) -> None:
    focus(shown)
    shown.keyboard.press("x")
    inside(shown, ".section").get_by_text("Z", exact=True).click()
    inside(shown, ".section input[type=number]").fill("12.5")
    shown.keyboard.press("Tab")
    assert get_view(shown)["section"] == {"axis": "z", "offset": 12.5, "flipped": True}


def test_hiding_a_part_in_the_tree_takes_it_out_of_the_picture(shown: Page) -> None:
    set_view(shown, FROM_ABOVE)
    before = pixel(shown, place(shown, -15, 2))
    inside(shown, ".bar").get_by_role("button", name="Parts").click()
    inside(shown, ".tree").get_by_role("button", name="Hide pin").first.click()
    inside(shown, ".tree").get_by_role("button", name="Close").click()
    still(shown)
    assert get_view(shown)["hidden"] == ["table/pin"]
    assert differ(pixel(shown, place(shown, -15, 2)), before)


def test_the_tree_is_usable_by_keys_alone(shown: Page) -> None:
    inside(shown, ".bar").get_by_role("button", name="Parts").press("Enter")
    rows = inside(shown, "[role=treeitem]")
    expect(rows).to_have_count(4)
    rows.first.focus()
    for key in ("ArrowDown", "ArrowDown", "h"):
        shown.keyboard.press(key)
    assert get_view(shown)["hidden"] == ["table/pin"]
    shown.keyboard.press("i")
    assert get_view(shown)["hidden"] == ["table/plate", "table/pin#2"]
    shown.keyboard.press("ArrowLeft")
    shown.keyboard.press("ArrowLeft")
    expect(rows).to_have_count(1)
    expect(rows.first).to_have_attribute("aria-expanded", "false")


def test_a_highlighted_face_is_outlined_and_framed(shown: Page) -> None:
    set_view(shown, FROM_ABOVE)
    viewer(shown).evaluate("viewer => viewer.highlight([4], {frame: true})")
    still(shown)
    assert direction(get_view(shown))[2] < 0, "the bottom is looked at from below"


def test_a_highlight_changes_the_colour_of_its_face_only(shown: Page) -> None:
    set_view(shown, FROM_ABOVE)
    places = [place(shown, *at) for at in ((0, 10), (-15, 2))]
    before = pixels(shown, places)
    viewer(shown).evaluate("viewer => viewer.highlight([5])")
    still(shown)
    after = pixels(shown, places)
    assert [differ(*pair) for pair in zip(before, after, strict=True)] == [True, False]


def test_a_still_picture_costs_no_frames(shown: Page) -> None:
    shown.mouse.move(1, 1)
    shown.wait_for_timeout(400)
    shown.evaluate(
        "() => { window.frames_asked = 0; const ask = window.requestAnimationFrame.bind(window);"
        " window.requestAnimationFrame = act => { window.frames_asked++; return ask(act) } }"
    )
    shown.wait_for_timeout(500)
    assert shown.evaluate("() => window.frames_asked") == 0


def test_the_camera_at_rest_is_told(shown: Page) -> None:
    watch(shown, "hub-view")
    focus(shown)
    shown.keyboard.press("5")
    shown.wait_for_function("() => window.told.length > 0")
    assert told(shown)[0]["name"] == "hub-view"


def test_the_views_panel_looks_from_each_side(shown: Page) -> None:
    focus(shown)
    shown.keyboard.press("Tab")  # a model with the keyboard's focus leaves the buttons to the mouse
    shown.keyboard.press("Shift+Tab")
    inside(shown, ".bar").get_by_role("button", name="Standard views").click()
    for name, toward in (("Bottom", [0, 0, -1]), ("Left", [-1, 0, 0]), ("Front", [0, -1, 0])):
        inside(shown, ".views").get_by_role("button", name=name).click()
        still(shown)
        assert direction(get_view(shown)) == pytest.approx(toward, abs=1e-3)


def test_what_covers_a_shown_face_steps_back_until_it_is_cleared(shown: Page) -> None:
    set_view(shown, FROM_ABOVE)
    viewer(shown).evaluate("viewer => viewer.highlight([7], {frame: true})")
    set_view(shown, FROM_FRONT)
    covered = pixel(shown, place(shown, 0, -8, FROM_FRONT))
    viewer(shown).evaluate("viewer => viewer.clearHighlight()")
    still(shown)
    assert differ(pixel(shown, place(shown, 0, -8, FROM_FRONT)), covered)
