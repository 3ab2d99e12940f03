"""What the data attributes do: faces, pins, saved views, live regions, previews, confirmation, files, the editor."""

import json
import time

import handmade_glb
import pytest
from looking import FROM_ABOVE, MODEL, get_view, inside, place, set_view, viewer
from playwright.sync_api import Page, expect
from strict_server import Answer, Asked, Site

pytestmark = pytest.mark.browser

PIN_FORM = """
<form data-pin id="remark" method="post" action="/threads">
  <p data-pin-text>Choose a place.</p>
  <button type="button" data-pin-start>Pin</button> <button type="button" data-pin-clear>Unpin</button>
  <input name="title"><button>Send</button>
</form>"""


def open_page(page: Page, site: Site, body: str, language: str = "en") -> None:
    page.goto(site.page("/", body, language))
    if "hub-viewer" in body:
        page.wait_for_selector('hub-viewer[data-state="ready"]')
        page.wait_for_load_state("networkidle")


def values(page: Page, *names: str) -> list[str]:
    return [page.locator(f'input[name="{name}"]').input_value() for name in names]


def test_a_finding_shows_its_faces_and_tells_that_it_is_pressed(page: Page, site: Site) -> None:
    open_page(page, site, MODEL + '<button data-faces="6,9">a</button><button data-faces="5">b</button>')
    first, second = (page.get_by_role("button", name=name, exact=True) for name in "ab")
    first.click()
    expect(inside(page, ".info")).to_have_text("2 faces")
    second.press("Enter")
    expect(inside(page, ".info")).to_contain_text("Plane")
    expect(first).to_have_attribute("aria-pressed", "false")
    expect(second).to_have_attribute("aria-pressed", "true")
    second.press("Enter")
    expect(inside(page, ".info")).to_be_empty()


def test_a_pin_fills_the_remarks_form_and_stands_on_the_model(page: Page, site: Site) -> None:
    open_page(page, site, MODEL + PIN_FORM)
    set_view(page, FROM_ABOVE)
    page.get_by_role("button", name="Pin", exact=True).click()
    expect(page.locator("[data-pin-text]")).to_contain_text("Press the place on the model")
    page.mouse.click(*place(page, -20, 12))
    expect(page.locator("#remark")).to_have_class("is-pinned")
    face, point, normal, view = values(page, "face", "point", "normal", "view")
    assert face == "5"
    assert [float(part) for part in point.split(",")] == pytest.approx([10, 32, 10], abs=0.3)
    assert [float(part) for part in normal.split(",")] == pytest.approx([0, 0, 1])
    assert json.loads(view)["position"] == pytest.approx(FROM_ABOVE["position"], abs=0.01)
    expect(page.locator("[data-pin-text]")).to_have_text("Pinned to: Plane, facing +Z · 405.00 mm² · plate")
    expect(inside(page, ".info")).to_have_text("Plane, facing +Z · 405.00 mm² · plate")
    expect(inside(page, '[data-pin="draft"]')).to_be_visible()
    expect(page.locator('input[name="title"]')).to_be_focused()


def test_a_face_that_is_picked_already_is_taken_at_once(page: Page, site: Site) -> None:
    open_page(page, site, MODEL + PIN_FORM)
    set_view(page, FROM_ABOVE)
    page.mouse.click(*place(page, 15, 0))
    page.get_by_role("button", name="Pin", exact=True).click()
    expect(page.locator("#remark")).to_have_class("is-pinned")
    assert values(page, "face") == ["11"]


def test_pinning_works_without_the_mouse_and_can_be_given_up(page: Page, site: Site) -> None:
    open_page(page, site, MODEL + PIN_FORM)
    set_view(page, {**FROM_ABOVE, "position": [15, 20, 300], "target": [15, 20, 0]})
    start = page.get_by_role("button", name="Pin", exact=True)
    start.press("Enter")
    page.keyboard.press("Escape")
    expect(start).to_be_focused()
    expect(page.locator("[data-pin-text]")).to_have_text("Choose a place.")
    start.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("#remark")).to_have_class("is-pinned")
    assert values(page, "face") == ["8"]


def test_unpinning_empties_the_form_and_takes_the_pin_away(page: Page, site: Site) -> None:
    open_page(page, site, MODEL + PIN_FORM)
    set_view(page, FROM_ABOVE)
    page.mouse.click(*place(page, 0, 10))
    page.get_by_role("button", name="Pin", exact=True).click()
    expect(page.locator("#remark")).to_have_class("is-pinned")
    page.get_by_role("button", name="Unpin").click()
    assert values(page, "face", "point", "normal", "view") == ["", "", "", ""]
    expect(inside(page, ".pin")).to_have_count(0)


def test_a_saved_view_opens_with_the_page_and_its_face_is_marked(page: Page, site: Site) -> None:
    view = json.dumps({**FROM_ABOVE, "hidden": ["table/pin"]}).replace('"', "&quot;")
    open_page(page, site, MODEL + f'<button data-view="{view}" data-face="9" data-view-open>see</button>')
    expect(inside(page, ".info")).to_contain_text("Cylinder")
    assert get_view(page)["hidden"] == ["table/pin"]
    assert get_view(page)["position"] == pytest.approx(FROM_ABOVE["position"])
    set_view(page, {**FROM_ABOVE, "position": [30, -250, 15]})
    page.get_by_role("button", name="see", exact=True).click()
    assert get_view(page)["position"] == pytest.approx(FROM_ABOVE["position"])


def test_a_pin_opens_its_thread(page: Page, site: Site) -> None:
    pins = json.dumps([{"id": "4", "number": 4, "point": [30, 20, 10]}]).replace('"', "&quot;")
    thread = '<details><summary>all</summary><article id="thread-4">Too thin</article></details>'
    open_page(page, site, MODEL.replace("label=", f'data-pins="{pins}" label=') + thread)
    inside(page, ".pin").click()
    expect(page.locator("#thread-4")).to_be_focused()
    expect(page.locator("#thread-4")).to_be_visible()


def test_an_event_refreshes_the_regions_that_it_concerns_and_no_other(page: Page, site: Site) -> None:
    told = [0]

    def stream(asked: Asked) -> Answer:
        told[0] += 1
        events = 'id: 5\nevent: thread.opened\ndata: {"kind": "thread.opened"}\n\n'
        return Answer((events if told[0] == 1 else ": nothing\n\n").encode(), "text/event-stream")

    site.routes["/events"] = stream
    site.routes["/threads"] = Answer(b'<p>two threads</p><input name="draft">')
    site.routes["/findings"] = Answer(b"<p>wrong</p>")
    open_page(
        page,
        site,
        '<div data-events="/events"></div>'
        '<div id="t" data-refresh="/threads" data-refresh-on="thread. comment."><p>one thread</p></div>'
        '<div id="f" data-refresh="/findings" data-refresh-on="revision."><p>kept</p></div>',
    )
    expect(page.locator("#t p")).to_have_text("two threads")
    expect(page.locator("#f p")).to_have_text("kept")
    page.wait_for_timeout(2500)
    again = [asked for asked in site.asked if asked.path == "/events"]
    assert len(again) >= 2, "the stream is taken up again"
    assert again[1].headers["Last-Event-ID"] == "5"


def test_a_refresh_leaves_what_is_being_written_and_the_running_viewer(page: Page, site: Site) -> None:
    def stream(asked: Asked) -> Answer:
        time.sleep(0.7)
        return Answer(b"id: 1\nevent: revision.recorded\ndata: {}\n\n", "text/event-stream")

    site.routes["/events"] = stream
    site.routes["/stage"] = Answer(MODEL.replace("Table", "Renamed").encode())
    body = f'<div data-events="/events"></div><div id="s" data-refresh="/stage">{MODEL}</div>'
    open_page(page, site, body)
    set_view(page, FROM_ABOVE)
    expect(inside(page, ".stage")).to_have_accessible_name("Renamed. 3D model")
    assert get_view(page)["position"] == pytest.approx(FROM_ABOVE["position"])
    assert viewer(page).get_attribute("data-state") == "ready"
    assert len([asked for asked in site.asked if asked.path == "/model.glb"]) == 1


PREVIEW = f"""{MODEL}
<form data-preview-form data-preview-target="#result" method="post" action="/previews">
  <div class="field"><input name="p.diameter" value="6 mm" aria-label="diameter"></div>
  <p data-preview-status aria-live="polite"></p><div id="result"></div>
  <button>Preview</button>
</form>"""


def test_a_changed_parameter_is_built_and_shown_without_being_sent_in(page: Page, site: Site) -> None:
    cube = handmade_glb.glb([handmade_glb.box(9, 9, 9)], [handmade_glb.Leaf("cube", 0)])
    site.routes["/second.glb"] = Answer(cube, "model/gltf-binary")
    site.routes["/previews"] = Answer(b'{"state": "queued", "url": "/previews/1"}', "application/json", 202)
    states = iter([{"state": "running"}, {"state": "built", "model": "/second.glb", "html": "<b>7 mm</b>"}])
    site.routes["/previews/1"] = lambda _: Answer(json.dumps(next(states)).encode(), "application/json")
    open_page(page, site, PREVIEW)
    page.get_by_label("diameter").fill("7 mm")
    expect(page.locator("[data-preview-status]")).to_contain_text("This is a preview. It is not saved yet.")
    expect(page.locator("#result b")).to_have_text("7 mm")
    expect(viewer(page)).to_have_attribute("src", "/second.glb")
    sent = next(asked for asked in site.asked if asked.path == "/previews")
    assert sent.headers["X-CSRF-Token"] == "the-token"
    assert b'name="p.diameter"' in sent.body
    assert b"7 mm" in sent.body
    page.get_by_role("button", name="Back to the kept values").click()
    expect(viewer(page)).to_have_attribute("src", "/model.glb")
    expect(page.get_by_label("diameter")).to_have_value("6 mm")


def test_a_refused_value_is_marked_where_it_stands(page: Page, site: Site, complaints: list[str]) -> None:
    problem = {"title": "Invalid", "errors": [{"field": "diameter", "detail": "12 mm is above 8 mm."}]}
    site.routes["/previews"] = Answer(json.dumps(problem).encode(), "application/problem+json", 422)
    open_page(page, site, PREVIEW)
    page.get_by_label("diameter").fill("12 mm")
    page.keyboard.press("Enter")
    expect(page.locator(".field .error-text")).to_have_text("12 mm is above 8 mm.")
    expect(page.get_by_label("diameter")).to_have_attribute("aria-invalid", "true")
    assert all("422" in text for text in complaints)
    complaints.clear()


def test_only_the_newest_change_reaches_the_page(page: Page, site: Site) -> None:
    def previews(asked: Asked) -> Answer:
        slow = b"7 mm" in asked.body
        time.sleep(1.2 if slow else 0)
        html = "<b>old</b>" if slow else "<b>new</b>"
        return Answer(json.dumps({"state": "failed", "html": html}).encode(), "application/json")

    site.routes["/previews"] = previews
    open_page(page, site, PREVIEW)
    for value in ("7 mm", "8 mm"):
        page.get_by_label("diameter").fill(value)
        page.keyboard.press("Enter")
    expect(page.locator("#result b")).to_have_text("new")
    page.wait_for_timeout(1500)
    expect(page.locator("#result b")).to_have_text("new")


def test_what_cannot_be_undone_is_asked_first(page: Page, site: Site) -> None:
    site.routes["/gone"] = Answer(b"<p>removed</p>")
    asks = 'data-confirm="Remove Ana?" data-confirm-yes="Remove"'
    open_page(page, site, f'<form method="post" action="/gone" {asks}><button>x</button></form>')
    page.get_by_role("button", name="x").click()
    expect(page.get_by_role("dialog", name="Remove Ana?")).to_be_visible()
    page.get_by_role("button", name="Cancel").click()
    assert not [asked for asked in site.asked if asked.path == "/gone"]
    page.get_by_role("button", name="x").click()
    page.get_by_role("button", name="Remove").click()
    expect(page.locator("p")).to_have_text("removed")


def test_a_secret_is_copied_also_without_a_secure_context(page: Page, site: Site) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    open_page(page, site, '<code id="s">abc-123</code><button data-copy-from="#s">Copy</button><textarea></textarea>')
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("status")).to_have_text("Copied")
    page.locator("textarea").focus()
    page.keyboard.press("Control+v")
    expect(page.locator("textarea")).to_have_value("abc-123")


def test_moments_are_told_in_the_readers_language(page: Page, site: Site) -> None:
    page.add_init_script("Date.now = () => Date.parse('2026-03-02T12:00:00Z')")
    open_page(page, site, '<time datetime="2026-03-02T09:00:00+00:00">9:00 UTC</time>', "de")
    expect(page.locator("time")).to_have_text("vor 3 Stunden")


DROP = (
    '<form><hub-drop><label>Files <input type="file" name="files" multiple accept=".py,.stl"></label></hub-drop></form>'
)


def drop(page: Page, *names: str) -> None:
    page.locator("hub-drop").evaluate(
        "(drop, names) => { const data = new DataTransfer();"
        " for (const name of names) data.items.add(new File(['x'.repeat(2500)], name));"
        " drop.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})) }",
        list(names),
    )


def test_dropped_files_are_listed_and_go_with_the_form(page: Page, site: Site) -> None:
    open_page(page, site, DROP)
    drop(page, "a.py", "b.stl", "c.exe")
    expect(page.locator("hub-drop li")).to_have_count(2)
    expect(page.locator("hub-drop [role=status]")).to_contain_text("Chosen: 2 (5 kB)")
    expect(page.locator("hub-drop [role=status]")).to_contain_text("c.exe was not taken")
    drop(page, "d.py")
    page.get_by_role("button", name="Remove a.py").press("Enter")
    names = page.locator("input[type=file]").evaluate("input => [...input.files].map(file => file.name)")
    assert names == ["b.stl", "d.py"]


EDITOR = """<form method="post" action="/submit"><label for="source">Source</label>
<hub-editor filename="pin.py" error-line="2"><textarea id="source" name="source">
import cadquery as cq
result = cq.Workplane().box(1, 2, 3)
</textarea></hub-editor><button id="after">Send</button></form>"""


def test_what_is_typed_in_the_editor_is_what_the_form_sends(page: Page, site: Site) -> None:
    site.routes["/submit"] = Answer(b"<p>taken</p>")
    open_page(page, site, EDITOR)
    page.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    page.keyboard.type("x = 1")
    page.locator("#after").click()
    expect(page.locator("p")).to_have_text("taken")
    sent = next(asked for asked in site.asked if asked.path == "/submit").body
    assert sent.endswith(b"box%281%2C+2%2C+3%29%0D%0Ax+%3D+1")


def test_the_editor_marks_the_line_in_which_the_build_failed(page: Page, site: Site) -> None:
    open_page(page, site, EDITOR)
    expect(page.locator(".cm-errorLine")).to_have_text("result = cq.Workplane().box(1, 2, 3)")
    expect(page.locator(".cm-errorLine")).to_have_attribute("aria-description", "The build failed in this line.")


def test_the_editor_is_labelled_and_escape_then_tab_leaves_it(page: Page, site: Site) -> None:
    open_page(page, site, EDITOR)
    expect(page.get_by_role("textbox", name="Source")).to_be_visible()
    page.locator(".cm-content").click()
    page.keyboard.press("Tab")
    assert page.locator("#source").input_value().count("    ") == 1
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(page.locator("#after")).to_be_focused()
