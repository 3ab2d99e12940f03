"""The main job, end to end: a student submits, a partner school turns the part and pins a remark, both are seen.

With ``DESIGNHUB_PICTURES=<folder>`` the pages are photographed on the way, for the documentation.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from running_hub import Hub, serving, shown, signed_in, visitor

pytestmark = [pytest.mark.browser, pytest.mark.cad, pytest.mark.slow, pytest.mark.timeout(600)]

PART = "/projects/hole_puncher/parts/punch_pin"


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    with serving(tmp_path_factory.mktemp("hub") / "data") as hub:
        yield hub


@pytest.fixture(scope="module")
def student(browser: Browser, hub: Hub) -> Iterator[Page]:
    page = signed_in(browser, hub, "iker")
    yield page
    page.context.close()


@pytest.fixture(scope="module")
def teacher(browser: Browser, hub: Hub) -> Iterator[Page]:
    page = signed_in(browser, hub, "maite")
    yield page
    page.context.close()


def photograph(page: Page, name: str) -> None:
    folder = os.environ.get("DESIGNHUB_PICTURES")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png")


def view_of(page: Page) -> dict[str, object]:
    view: dict[str, object] = page.locator("hub-viewer").evaluate("viewer => viewer.getView()")
    return view


def test_the_hub_says_where_it_is_and_how_to_sign_in(hub: Hub) -> None:
    words = "\n".join(hub.said)

    assert hub.address in words
    assert "maite" in words
    assert hub.password("maite") in words


def test_the_hole_puncher_is_there_and_built(student: Page, hub: Hub) -> None:
    student.goto(f"{hub.address}/projects/hole_puncher")

    expect(student.get_by_role("heading", name="Hole puncher, assembled")).to_be_visible()
    pictures = student.locator("main img")
    assert pictures.count() == 12
    assert pictures.evaluate_all("all => all.every(one => one.complete ? one.naturalWidth > 0 : true)")
    photograph(student, "project")


def test_a_part_stands_in_the_viewer_in_3d(student: Page, hub: Hub) -> None:
    student.goto(f"{hub.address}/projects/hole_puncher/parts/hole_puncher")
    shown(student)

    before = view_of(student)["position"]
    box = student.locator("hub-viewer").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 3
    student.mouse.move(x, y)
    student.mouse.down()
    student.mouse.move(x + 150, y + 40, steps=5)
    student.mouse.up()
    student.wait_for_timeout(300)

    assert view_of(student)["position"] != before
    photograph(student, "assembly")


def test_a_student_submits_a_new_revision_from_the_page(student: Page, hub: Hub) -> None:
    student.goto(f"{hub.address}{PART}/submit?from=2")
    editor = student.locator("hub-editor .cm-content")
    editor.wait_for()
    source = student.locator("textarea[name=source]").input_value()
    assert ".circle(diameter / 2)" in source
    editor.click()
    student.keyboard.press("Control+a")
    student.keyboard.insert_text(source.replace(".circle(diameter / 2)", ".circle(diameter)", 1))
    student.fill("textarea[name=message]", "Try a thicker shank")
    photograph(student, "submit")
    student.click("main form button.primary")

    expect(student.locator("#head")).to_contain_text("r3", timeout=60_000)
    expect(student.locator("#findings .finding.fail").first).to_be_visible(timeout=60_000)
    expect(student.locator("#findings")).to_contain_text("shank")


def test_clicking_a_finding_highlights_its_faces(student: Page, hub: Hub) -> None:
    student.goto(f"{hub.address}{PART}/revisions/3")
    shown(student)
    finding = student.locator("#findings .finding.fail button[data-faces]").first
    finding.click()

    expect(finding).to_have_attribute("aria-pressed", "true")
    student.wait_for_timeout(500)
    photograph(student, "finding")


def test_a_parameter_is_tried_without_submitting(student: Page, hub: Hub) -> None:
    student.goto(f"{hub.address}{PART}/revisions/2")
    shown(student)
    student.fill("input[name='p.diameter']", "5,5 mm")
    student.click("form.parameters .actions button.button:not(.primary)")

    expect(student.locator("#preview-result")).to_contain_text("5.5", timeout=60_000)
    shown(student)
    expect(student.locator("#history")).not_to_contain_text("r4")


def test_anybody_looks_up_a_fit_with_the_keyboard_alone(browser: Browser, hub: Hub) -> None:
    reader = visitor(browser, locale="de-DE").new_page()
    reader.goto(f"{hub.address}/sign-in")
    reader.locator("header a[href='/tools/fits']").press("Enter")
    reader.locator("#field-fit").fill("6 H7/p6")
    reader.locator("#field-fit").press("Enter")

    expect(reader.locator(".fit")).to_contain_text("Übermaßpassung")
    drawn = reader.locator("img.diagram").evaluate("image => image.decode().then(() => image.naturalWidth)")
    assert drawn > 0
    photograph(reader, "fits")
    reader.context.close()


def test_a_chain_is_analysed_in_the_page_with_its_chart(browser: Browser, hub: Hub) -> None:
    reader = visitor(browser, width=390, height=844).new_page()
    reader.goto(f"{hub.address}/tools/stack-ups")
    reader.locator("#field-file").fill('[[link]]\nname = "groove"\nnominal = "10 mm"\ntol = "±0.1 mm"\n')
    reader.get_by_role("button", name="Analyse").click()

    expect(reader.locator("#result .chart svg")).to_be_visible()
    expect(reader.locator("#result")).to_contain_text("9.9 mm")
    assert reader.evaluate("document.documentElement.scrollWidth") <= 390
    reader.context.close()


@pytest.fixture(scope="module")
def invitation(teacher: Page, hub: Hub) -> str:
    teacher.goto(f"{hub.address}/projects/hole_puncher/people")
    teacher.fill("#links input[name=label]", "Torino, class 4B")
    teacher.select_option("#links select[name=part]", "punch_pin")
    teacher.click("#links form button.primary")
    return teacher.locator("#secret").inner_text().strip()


def test_a_guest_pins_a_remark_and_finds_it_again_with_its_view(browser: Browser, hub: Hub, invitation: str) -> None:
    guest = visitor(browser).new_page()
    guest.goto(invitation)
    guest.goto(f"{hub.address}{PART}/revisions/2")
    shown(guest)
    guest.locator("details.new-thread summary").click()
    guest.locator("hub-viewer").evaluate("viewer => viewer.show('front')")
    guest.wait_for_timeout(300)
    guest.click("[data-pin-start]")
    guest.locator("hub-viewer").scroll_into_view_if_needed()
    guest.wait_for_timeout(300)
    box = guest.locator("hub-viewer").bounding_box()
    assert box is not None
    guest.mouse.click(box["x"] + box["width"] / 2, box["y"] + 0.38 * box["height"])  # Giulia's pin is in the middle
    expect(guest.locator("form[data-pin] input[name=face]")).not_to_have_value("")
    seen = view_of(guest)
    guest.fill("input[name=guest_name]", "Marco")
    guest.fill("input[name=guest_school]", "ITT Torino")
    guest.fill("#new-thread input[name=title]", "Can we have 5.5 mm?")
    guest.fill("#thread-body", "Our reamer has **5.5 mm**.")
    photograph(guest, "pinning")
    guest.click("#new-thread button.primary")
    expect(guest.get_by_text("Can we have 5.5 mm?").first).to_be_visible()

    guest.goto(f"{hub.address}{PART}/threads/2")
    shown(guest)
    guest.wait_for_timeout(500)
    again = view_of(guest)
    assert again["position"] == pytest.approx(seen["position"], abs=1e-3)
    assert again["target"] == pytest.approx(seen["target"], abs=1e-3)
    photograph(guest, "thread")
    guest.context.close()


def test_a_guest_sees_one_part_and_no_other(browser: Browser, hub: Hub, invitation: str) -> None:
    guest = visitor(browser).new_page()
    guest.goto(invitation)

    answer = guest.goto(f"{hub.address}/projects/hole_puncher/parts/lever")

    assert answer is not None
    assert answer.status in {403, 404}
    guest.context.close()


def test_the_teacher_sees_revision_and_remark(teacher: Page, hub: Hub) -> None:
    teacher.goto(f"{hub.address}{PART}")

    expect(teacher.locator("#history")).to_contain_text("Try a thicker shank")
    expect(teacher.locator("#threads")).to_contain_text("Can we have 5.5 mm?")
    photograph(teacher, "part-of-teacher")


@pytest.mark.parametrize("path", ["/projects", "/projects/hole_puncher", PART, f"{PART}/submit?from=2"])
def test_pages_fit_a_phone(browser: Browser, hub: Hub, path: str) -> None:
    phone = signed_in(browser, hub, "iker", width=390, height=844)
    phone.goto(f"{hub.address}{path}")

    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    photograph(phone, "phone" + path.split("?")[0].replace("/", "-"))
    phone.context.close()


def test_the_part_page_works_without_the_mouse(browser: Browser, hub: Hub) -> None:
    page = signed_in(browser, hub, "iker")
    page.goto(f"{hub.address}{PART}/revisions/3")
    shown(page)
    page.locator("#findings .finding.fail button[data-faces]").first.focus()
    page.keyboard.press("Enter")

    expect(page.locator("#findings .finding.fail button[data-faces]").first).to_have_attribute("aria-pressed", "true")
    page.context.close()
