"""A study in the part's place: how it comes and goes, what it tells, how it is bent; by hand, by key, by address."""

import re
from itertools import pairwise
from pathlib import Path
from threading import Event

import pytest
from handmade_glb import Leaf, box, glb
from handmade_study import EXAGGERATION, HEIGHT, LENGTH, SINKS, sinks_at, stress_at, study
from looking import MODEL, differ, get_view, inside, pixel, pixels, place, set_view, still, told, viewer, watch
from playwright.sync_api import Browser, Locator, Page, expect
from strict_server import Answer, Asked, Site

pytestmark = pytest.mark.browser

BUTTONS = (
    '<button type="button" data-study="/study-0.glb" data-study-name="bending" aria-pressed="false">Bending</button>'
    '<button type="button" data-study="/study-1.glb" data-study-name="second" aria-pressed="false">Second</button>'
)
FROM_FRONT = {
    "position": [30, -280, 5], "target": [30, 5, 5], "up": [0, 0, 1], "orthographic": True, "zoom": 2.2,
    "section": None, "hidden": [], "transparent": False, "edges": True, "aspect": 0,
}  # fmt: skip
"""Along +Y on the beam, X to the right, Z up; a study opened in it is bent downwards."""


@pytest.fixture
def site(site: Site) -> Site:
    """A site whose part is the beam, with two studies of it."""
    site.routes["/model.glb"] = Answer(glb([box(LENGTH, 10, HEIGHT)], [Leaf("beam", 0)]), "model/gltf-binary")
    site.routes["/faces.json"] = Answer(
        b'{"faces": [], "bodies": [{"name": "beam", "closed": true}]}', "application/json"
    )
    site.routes["/study-0.glb"] = Answer(study(), "model/gltf-binary")
    site.routes["/study-1.glb"] = Answer(study(), "model/gltf-binary")
    return site


def open_part(page: Page, site: Site, language: str = "en", query: str = "") -> None:
    page.goto(site.page("/", MODEL + BUTTONS, language) + query)
    page.wait_for_selector('hub-viewer[data-state="ready"]')


def button(page: Page, name: str = "Bending") -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def panel(page: Page) -> Locator:
    return inside(page, ".panel.study")


def open_study(page: Page, site: Site, language: str = "en", **extras: object) -> None:
    site.routes["/study-0.glb"] = Answer(study(**extras), "model/gltf-binary")
    open_part(page, site, language)
    set_view(page, FROM_FRONT)
    button(page).click()
    expect(panel(page)).to_be_visible()
    still(page)


def bend(page: Page, percent: int) -> None:
    inside(page, ".shape input").fill(str(percent))
    still(page)


def at_rest(page: Page, x: float, z: float) -> tuple[float, float]:
    """Where a point of the unbent beam is on the page."""
    return place(page, x - 30, z - 5, FROM_FRONT)


def reading(page: Page, x: float, z: float) -> str:
    page.mouse.click(*at_rest(page, x, z))
    return inside(page, ".info").inner_text()


def test_nothing_of_studies_is_fetched_before_one_is_opened(page: Page, site: Site) -> None:
    open_part(page, site)
    page.wait_for_load_state("networkidle")
    asked = [one.path for one in site.asked]
    assert not [path for path in asked if "study" in path]
    button(page).click()
    expect(panel(page)).to_be_visible()
    assert [one.path for one in site.asked if "/static/study-" in one.path]


def test_a_study_takes_the_parts_place_and_goes_again_while_the_camera_stays(page: Page, site: Site) -> None:
    open_part(page, site)
    set_view(page, FROM_FRONT)
    before, plain = get_view(page), pixel(page, at_rest(page, 3, 9))
    button(page).click()
    expect(panel(page)).to_be_visible()
    expect(button(page)).to_have_attribute("aria-pressed", "true")
    bend(page, 0)
    assert differ(plain, pixel(page, at_rest(page, 3, 9)))
    assert get_view(page) == before
    button(page).click()
    expect(panel(page)).to_have_count(0)
    expect(button(page)).to_have_attribute("aria-pressed", "false")
    still(page)
    page.mouse.move(1, 1)
    still(page)
    assert not differ(plain, pixel(page, at_rest(page, 3, 9)))
    assert get_view(page) == before


def test_one_study_is_shown_at_a_time(page: Page, site: Site) -> None:
    open_study(page, site)
    button(page, "Second").click()
    expect(button(page, "Second")).to_have_attribute("aria-pressed", "true")
    expect(button(page)).to_have_attribute("aria-pressed", "false")
    expect(panel(page)).to_have_count(1)


def test_a_study_that_fails_leaves_the_part_and_says_so(page: Page, site: Site, complaints: list[str]) -> None:
    site.routes["/study-0.glb"] = Answer(b"gone", "text/plain", 404)
    open_part(page, site)
    watch(page, "hub-study")
    button(page).click()
    expect(inside(page, ".state")).to_have_text("The study could not be loaded.")
    expect(inside(page, ".state")).to_have_attribute("role", "status")
    expect(button(page)).to_have_attribute("aria-pressed", "false")
    assert [one["state"] for one in told(page)] == ["loading", "failed"]
    complaints.clear()  # the browser reports the 404 itself


def test_a_study_without_scales_is_refused(page: Page, site: Site) -> None:
    site.routes["/study-0.glb"] = Answer(study(legend=None), "model/gltf-binary")
    open_part(page, site)
    button(page).click()
    expect(inside(page, ".state")).to_have_text("The study could not be loaded.")
    assert viewer(page).evaluate("viewer => viewer.study") is None


@pytest.mark.parametrize(("x", "z"), [(15, 9.5), (45, 9.5), (30, 5)])
def test_a_click_tells_stress_and_displacement_of_the_point(page: Page, site: Site, x: float, z: float) -> None:
    open_study(page, site)
    bend(page, 0)
    found = re.fullmatch(r"([\d.]+) MPa · ([\d.]+) mm", reading(page, x, z))
    assert found is not None
    assert float(found[1]) == pytest.approx(stress_at(x, z), abs=2)
    assert float(found[2]) == pytest.approx(sinks_at(x), abs=0.005)


def test_a_point_of_the_bent_part_is_picked_where_it_is_seen_and_told_where_it_rests(page: Page, site: Site) -> None:
    open_study(page, site)
    watch(page, "hub-pick")
    page.mouse.click(*at_rest(page, 55, 5 - EXAGGERATION * sinks_at(55)))
    picked = told(page)[-1]
    assert picked["face"] == 2
    assert picked["point"] == pytest.approx([55, 0, 5], abs=0.3)


def test_the_pointer_tells_the_stress_below_it(page: Page, site: Site) -> None:
    open_study(page, site)
    bend(page, 0)
    page.mouse.move(*at_rest(page, 15, 9.5))
    expect(inside(page, ".reading.hovered")).to_contain_text("MPa")


def test_the_largest_stress_is_marked_and_moves_with_the_shape(page: Page, site: Site) -> None:
    open_study(page, site, peak={"value": 88.0, "point": [LENGTH, 0, HEIGHT]})
    expect(inside(page, ".reading.peak")).to_have_text("max. 88 MPa")
    bent = inside(page, ".reading.peak").bounding_box()
    bend(page, 0)
    rest = inside(page, ".reading.peak").bounding_box()
    assert bent is not None
    assert rest is not None
    x, y = at_rest(page, LENGTH, HEIGHT)
    assert (rest["x"] + rest["width"] / 2, rest["y"] + rest["height"] / 2) == pytest.approx((x, y), abs=2)
    one_mm = at_rest(page, 0, 0)[1] - at_rest(page, 0, 1)[1]
    assert bent["y"] - rest["y"] == pytest.approx(EXAGGERATION * SINKS * one_mm, abs=2)


def test_the_slider_tells_how_many_times_too_large_the_deformation_is(page: Page, site: Site) -> None:
    open_study(page, site)
    slider = inside(page, ".shape input")
    expect(slider).to_have_attribute("aria-valuetext", "× 10")
    slider.press("Home")
    expect(slider).to_have_attribute("aria-valuetext", "none")
    slider.press("PageUp")
    expect(inside(page, "output")).to_have_text("× 1")


def test_who_asked_for_less_motion_sees_the_two_ends_in_turn(page: Page, site: Site) -> None:
    open_study(page, site)
    inside(page, '[aria-label="Play the deformation"]').click()
    expect(inside(page, "output")).to_have_text("none")
    expect(inside(page, "output")).to_have_text("× 10")
    inside(page, '[aria-label="Play the deformation"]').click()
    expect(inside(page, '[aria-label="Play the deformation"]')).to_have_attribute("aria-pressed", "false")


def test_the_deformation_plays_until_it_is_stopped(browser: Browser, site: Site) -> None:
    page = browser.new_page(viewport={"width": 900, "height": 600})
    open_study(page, site)
    player = inside(page, '[aria-label="Play the deformation"]')
    player.click()
    page.wait_for_function("() => { const value = document.querySelector('hub-viewer').shadowRoot"
                           ".querySelector('.shape input').value; return value > 20 && value < 80 }")  # fmt: skip
    player.click()
    page.wait_for_timeout(100)
    resting = inside(page, "output").inner_text()
    page.wait_for_timeout(200)
    assert inside(page, "output").inner_text() == resting
    page.context.close()


def test_the_legend_has_round_steps_in_the_readers_numbers(page: Page, site: Site) -> None:
    colors = ["#101840", "#ffee88"]
    open_study(page, site, "de", legend={"min": 0, "max": 1.23, "unit": "MPa", "colors": colors})
    assert inside(page, ".tick").all_inner_texts() == ["0", "0,2", "0,4", "0,6", "0,8", "1", "1,23"]
    expect(inside(page, ".strip")).to_have_accessible_name(re.compile("von 0 bis 1,23 MPa"))


def test_the_yield_strength_is_marked_on_the_scale(page: Page, site: Site) -> None:
    open_study(page, site, yieldStrength=75)
    expect(inside(page, ".yield")).to_have_text("Yield 75")


def test_a_yield_strength_above_the_scale_is_told(page: Page, site: Site) -> None:
    open_study(page, site, yieldStrength=235)
    expect(inside(page, ".yield")).to_have_count(0)
    expect(panel(page)).to_contain_text("Yield strength 235 MPa: above the scale")


def test_stresses_beyond_the_scale_are_told_with_the_reason(page: Page, site: Site) -> None:
    open_study(page, site, vonMises={"min": 0, "max": 160, "unit": "MPa"})
    summary = inside(page, ".note summary")
    expect(summary).to_have_text("Locally up to 160 MPa")
    summary.press("Enter")
    expect(panel(page)).to_contain_text("sharp inner edges")


def test_colours_come_in_steps_that_grow_lighter_in_grey(page: Page, site: Site) -> None:
    open_study(page, site)
    bend(page, 0)
    page.mouse.move(1, 1)
    still(page)
    row = pixels(page, [at_rest(page, x, 9.8) for x in (4, 12, 20, 28, 36, 44, 52)])
    lightness = [0.299 * red + 0.587 * green + 0.114 * blue for red, green, blue in row]
    assert all(one > other + 6 for one, other in pairwise(lightness))


def test_a_study_opens_and_closes_by_key(page: Page, site: Site) -> None:
    open_part(page, site)
    button(page).press("Enter")
    expect(panel(page)).to_be_visible()
    inside(page, '[aria-label="Back to the part"]').press("Enter")
    expect(panel(page)).to_have_count(0)
    expect(button(page)).to_have_attribute("aria-pressed", "false")
    assert viewer(page).evaluate("viewer => viewer.shadowRoot.activeElement?.className") == "stage"


def test_every_control_of_a_study_has_a_name(page: Page, site: Site) -> None:
    open_study(page, site)
    for control in panel(page).locator("button, input").all():
        expect(control).to_have_accessible_name(re.compile(r"\w"))


def test_the_address_keeps_which_study_is_shown(page: Page, site: Site) -> None:
    open_study(page, site)
    assert page.url.endswith("?study=bending")
    page.reload()
    expect(panel(page)).to_be_visible()
    expect(button(page)).to_have_attribute("aria-pressed", "true")
    button(page).click()
    expect(panel(page)).to_have_count(0)
    assert "study" not in page.url


def test_another_part_ends_the_study(page: Page, site: Site) -> None:
    open_study(page, site)
    site.routes["/other.glb"] = Answer(glb([box(9, 9, 9)], [Leaf("cube", 0)]), "model/gltf-binary")
    viewer(page).evaluate("viewer => viewer.setAttribute('src', '/other.glb')")
    expect(panel(page)).to_have_count(0)
    expect(button(page)).to_have_attribute("aria-pressed", "false")


def test_a_study_is_cut_and_outlined_like_the_part(page: Page, site: Site) -> None:
    open_study(page, site)
    bend(page, 0)
    whole = pixel(page, at_rest(page, 45, 5))
    set_view(page, {**FROM_FRONT, "section": {"axis": "y", "offset": 5, "flipped": True}})
    assert differ(whole, pixel(page, at_rest(page, 45, 5)))
    viewer(page).evaluate("viewer => viewer.highlight([3])")
    expect(inside(page, ".info")).to_have_text("Face 3")
    bend(page, 100)


@pytest.mark.parametrize("language", ["en", "de", "es", "it"])
def test_on_a_phone_the_model_keeps_most_of_the_picture(browser: Browser, site: Site, language: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 720})
    open_study(page, site, language, yieldStrength=75, vonMises={"min": 0, "max": 160, "unit": "MPa"})
    whole, covered = viewer(page).bounding_box(), panel(page).bounding_box()
    assert whole is not None
    assert covered is not None
    assert covered["height"] < 0.42 * whole["height"]
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    page.context.close()


@pytest.mark.cad
def test_the_solvers_own_picture_is_read(page: Page, site: Site, tmp_path: Path) -> None:
    pytest.importorskip("ngsolve")
    from solved_bar import pulled_bar

    site.routes["/study-0.glb"] = Answer(pulled_bar(tmp_path, stress_mpa=50), "model/gltf-binary")
    open_part(page, site)
    set_view(page, FROM_FRONT)
    button(page).click()
    expect(inside(page, ".panel.study strong")).to_have_text("pull")
    bend(page, 0)
    found = re.fullmatch(r"([\d.]+) MPa · ([\d.]+) mm", reading(page, 30, 5))
    assert found is not None
    assert float(found[1]) == pytest.approx(50, rel=0.02)


def test_a_largest_stress_that_does_not_count_says_so(page: Page, site: Site) -> None:
    open_study(page, site, legend={"min": 0, "max": 80, "unit": "MPa", "colors": ["#101840", "#ffee88"]})
    expect(inside(page, ".reading.peak")).to_have_text("100 MPa, does not count")


def test_the_point_in_the_middle_is_read_by_key(page: Page, site: Site) -> None:
    open_study(page, site)
    bend(page, 0)
    viewer(page).evaluate("viewer => viewer.focus()")
    page.keyboard.press("Enter")
    expect(inside(page, ".info")).to_contain_text("MPa")
    page.keyboard.press("Escape")
    expect(inside(page, ".info")).to_be_empty()


def test_a_part_that_arrives_late_ends_the_study_of_the_one_before(page: Page, site: Site) -> None:
    open_part(page, site)
    late = Event()

    def other(_: Asked) -> Answer:
        late.wait(20)
        return Answer(glb([box(9, 9, 9)], [Leaf("cube", 0)]), "model/gltf-binary")

    site.routes["/other.glb"] = other
    viewer(page).evaluate("viewer => viewer.setAttribute('src', '/other.glb')")
    button(page).click()
    expect(panel(page)).to_be_visible()
    late.set()
    expect(panel(page)).to_have_count(0)
    expect(button(page)).to_have_attribute("aria-pressed", "false")


def test_a_refresh_leaves_the_study_and_its_button(page: Page, site: Site) -> None:
    def stream(asked: Asked) -> Answer:
        refresh.wait(20)
        return Answer(b"id: 1\nevent: revision.recorded\ndata: {}\n\n", "text/event-stream")

    refresh = Event()
    site.routes["/events"] = stream
    site.routes["/stage"] = Answer(MODEL.replace("Table", "Renamed").encode())
    site.routes["/engineering"] = Answer(f"<h2>Strength</h2>{BUTTONS}".encode())
    body = f'<div data-events="/events"></div><div data-refresh="/stage">{MODEL}</div>'
    page.goto(site.page("/", f'{body}<div data-refresh="/engineering">{BUTTONS}</div>'))
    page.wait_for_selector('hub-viewer[data-state="ready"]')
    button(page).click()
    expect(panel(page)).to_be_visible()
    refresh.set()
    expect(inside(page, ".stage")).to_have_accessible_name("Renamed. 3D model")
    expect(page.get_by_role("heading", name="Strength")).to_be_visible()
    expect(panel(page)).to_be_visible()
    expect(button(page)).to_have_attribute("aria-pressed", "true")


def test_a_study_that_comes_after_the_page_is_opened_by_the_address(page: Page, site: Site) -> None:
    site.routes["/events"] = Answer(b"id: 1\nevent: revision.recorded\ndata: {}\n\n", "text/event-stream")
    site.routes["/engineering"] = Answer(BUTTONS.encode())
    body = f'<div data-events="/events"></div>{MODEL}<div data-refresh="/engineering"></div>'
    page.goto(site.page("/", body) + "?study=bending")
    expect(panel(page)).to_be_visible()
    expect(button(page)).to_have_attribute("aria-pressed", "true")
