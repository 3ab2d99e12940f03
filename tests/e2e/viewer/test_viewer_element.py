"""The element in a page: loading, failing, pins, size, languages, what assistive technology is told."""

import json

import handmade_glb
import pytest
from looking import FROM_ABOVE, FROM_FRONT, MODEL, get_view, inside, place, set_view, still, told, viewer, watch
from playwright.sync_api import Page, expect
from strict_server import Answer, Site

pytestmark = pytest.mark.browser

PINS = [
    {"id": "7", "number": 1, "point": [10, 32, 10], "normal": [0, 0, 1], "label": "Too thin?"},
    {"id": "9", "number": 2, "point": [30, 20, 0], "normal": [0, 0, -1], "label": "Fine", "state": "resolved"},
]


def with_pins(page: Page) -> None:
    viewer(page).evaluate("(viewer, pins) => viewer.setPins(pins)", PINS)
    set_view(page, {**FROM_FRONT, "orthographic": True})
    set_view(page, FROM_ABOVE)
    page.wait_for_timeout(200)


def test_a_pin_stands_on_its_point(shown: Page) -> None:
    with_pins(shown)
    box = inside(shown, '[data-pin="7"]').bounding_box()
    assert box is not None
    x, y = place(shown, -20, 12)
    assert abs(box["x"] - x) <= 3
    assert abs(box["y"] + box["height"] - y) <= 4


def test_a_pin_behind_the_model_fades_and_stays_usable(shown: Page) -> None:
    with_pins(shown)
    expect(inside(shown, '[data-pin="9"]')).to_have_class("pin resolved covered")
    expect(inside(shown, '[data-pin="7"]')).to_have_class("pin open")
    watch(shown, "hub-pin")
    inside(shown, '[data-pin="9"]').press("Enter")
    assert told(shown) == [{"name": "hub-pin", "id": "9"}]


def test_pins_are_named_for_those_who_do_not_see_them(shown: Page) -> None:
    with_pins(shown)
    expect(inside(shown, '[data-pin="7"]')).to_have_accessible_name("Remark 1: Too thin?")
    expect(inside(shown, '[data-pin="9"]')).to_have_accessible_name("Resolved remark 2: Fine")


def test_pins_may_stand_in_the_page(page: Page, site: Site) -> None:
    pins = json.dumps(PINS).replace('"', "&quot;")
    page.goto(site.page("/", f'<hub-viewer src="/model.glb" data-pins="{pins}"></hub-viewer>'))
    page.wait_for_selector('hub-viewer[data-state="ready"]')
    expect(inside(page, ".pin")).to_have_count(2)


def test_another_model_takes_the_place_of_the_first_and_the_view_stays(shown: Page, site: Site) -> None:
    site.routes["/second.glb"] = Answer(handmade_glb.glb([handmade_glb.box(9, 9, 9)], [handmade_glb.Leaf("cube", 0)]))
    set_view(shown, FROM_ABOVE)
    watch(shown, "hub-ready")
    viewer(shown).evaluate("viewer => viewer.setAttribute('src', '/second.glb')")
    shown.wait_for_function("() => window.told.length > 0")
    assert told(shown) == [{"name": "hub-ready", "faces": 6, "bodies": 1}]
    after = get_view(shown)
    assert after["position"] == pytest.approx(FROM_ABOVE["position"])
    assert after["zoom"] == pytest.approx(FROM_ABOVE["zoom"], rel=1e-6)


def test_a_model_that_does_not_come_leaves_the_picture_and_says_so(
    page: Page, site: Site, complaints: list[str]
) -> None:
    page.goto(site.page("/", MODEL.replace("/model.glb", "/missing.glb")))
    expect(inside(page, ".state")).to_have_text("The model could not be loaded.")
    expect(page.locator("hub-viewer > img")).to_be_visible()
    assert len(complaints) == 1
    assert "404" in complaints[0]
    complaints.clear()


def test_a_broken_model_is_refused_in_words(page: Page, site: Site) -> None:
    site.routes["/model.glb"] = Answer(b"<html>not a model</html>", "model/gltf-binary")
    page.goto(site.page("/", MODEL))
    expect(inside(page, ".state")).to_have_text("The model could not be loaded.")


def test_without_webgl_the_picture_stays_and_the_reason_is_given(page: Page, site: Site, complaints: list[str]) -> None:
    page.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
    page.goto(site.page("/", MODEL))
    expect(inside(page, ".state")).to_have_text("This browser cannot show 3D here. The picture shows the part.")
    expect(page.locator("hub-viewer > img")).to_be_visible()
    assert all("WebGL" in text for text in complaints)
    complaints.clear()


def test_without_scripts_the_picture_is_there(browser: object, site: Site) -> None:
    from playwright.sync_api import Browser

    assert isinstance(browser, Browser)
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site.page("/", MODEL))
    expect(page.locator("hub-viewer > img")).to_be_visible()
    context.close()


def test_a_lost_graphics_context_comes_back(shown: Page, complaints: list[str]) -> None:
    viewer(shown).evaluate(
        "viewer => { const canvas = viewer.shadowRoot.querySelector('canvas');"
        " window.lost = canvas.getContext('webgl2').getExtension('WEBGL_lose_context'); window.lost.loseContext() }"
    )
    expect(inside(shown, ".state")).to_have_text("The graphics were interrupted; they come back by themselves.")
    shown.evaluate("() => window.lost.restoreContext()")
    expect(inside(shown, ".state")).to_be_empty()
    assert all("Context" in text for text in complaints)
    complaints.clear()


def test_taking_the_element_out_of_the_page_ends_it(shown: Page) -> None:
    viewer(shown).evaluate("viewer => { window.gone = viewer; viewer.remove() }")
    still(shown)
    assert shown.evaluate("() => window.gone.getView()") is None
    shown.evaluate("() => document.querySelector('main').append(window.gone)")
    shown.wait_for_selector('hub-viewer[data-state="ready"]')


def test_at_phone_width_everything_is_within_reach(page: Page, site: Site) -> None:
    page.set_viewport_size({"width": 390, "height": 780})
    page.goto(site.page("/", MODEL))
    page.wait_for_selector('hub-viewer[data-state="ready"]')
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 390
    frame = viewer(page).bounding_box()
    assert frame is not None
    for button in inside(page, ".bar button").all():
        box = button.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 24
        assert box["x"] >= frame["x"]
        assert box["x"] + box["width"] <= frame["x"] + frame["width"]


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "3D model"), ("es", "Modelo 3D"), ("it", "Modello 3D"), ("de", "3D-Modell"), ("fr", "3D model")],
)
def test_the_model_has_a_role_and_a_name_in_the_readers_language(
    page: Page, site: Site, language: str, name: str
) -> None:
    page.goto(site.page("/", MODEL, language))
    page.wait_for_selector('hub-viewer[data-state="ready"]')
    expect(inside(page, ".stage")).to_have_role("application")
    expect(inside(page, ".stage")).to_have_accessible_name(f"Table. {name}")


def test_every_control_has_a_name(shown: Page) -> None:
    unnamed = viewer(shown).evaluate(
        "viewer => [...viewer.shadowRoot.querySelectorAll('button, input')]"
        ".filter(one => !one.getAttribute('aria-label') && !one.closest('label')).length"
    )
    assert unnamed == 0


def test_a_picture_can_be_taken(shown: Page) -> None:
    size = viewer(shown).evaluate(
        "async viewer => { const blob = await viewer.snapshot(400, 300); return [blob.type, blob.size] }"
    )
    assert size[0] == "image/png"
    assert size[1] > 2000


def test_a_model_below_the_visible_page_waits_until_it_is_near(page: Page, site: Site) -> None:
    page.goto(site.page("/", '<div class="skeleton" id="space"></div>' + MODEL))
    page.wait_for_selector('hub-viewer[data-state="ready"]')
    site.asked.clear()
    page.add_init_script(
        "addEventListener('DOMContentLoaded', () => { document.querySelector('#space').style.height = '4000px' })"
    )
    page.reload()
    page.wait_for_timeout(400)
    assert not [one for one in site.asked if one.path == "/model.glb"]
    page.evaluate("() => document.querySelector('hub-viewer').scrollIntoView()")
    page.wait_for_selector('hub-viewer[data-state="ready"]')
