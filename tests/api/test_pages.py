"""Every page, in every language, as a browser gets it."""

import re
from pathlib import Path

import pytest
from furnished import School
from lxml import etree, html
from visitors import PAGES, Door, Visitor

import api
from api.reader import catalogue
from api.web.rendering import NOTICES, TEMPLATES
from designhub.messages import LANGUAGES
from designhub.reviews import threads
from designhub.reviews.anchor import Pin, View

TRANSLATIONS = Path(api.__file__).parent / "web" / "translations"
PART = f"{PAGES}/parts/punch_pin"
SEEN = [
    "/projects",
    PAGES,
    f"{PAGES}/people",
    PART,
    f"{PART}/revisions/1",
    f"{PAGES}/parts/lever",
    f"{PAGES}/parts/waiting",
    f"{PAGES}/parts/empty",
    f"{PART}/submit",
    f"{PART}/threads/1",
    "/account",
    "/tools/fits?fit=25+H7/g6&size=25&clearance=5..30+um",
    "/tools/fits?fit=20+t6&size=0&clearance=x",
    "/tools/quantities?text=12+Nm",
    "/tools/stack-ups",
    "/api/v1/docs",
]
REGIONS = ["head", "stage", "findings", "parameters", "threads", "properties", "engineering", "downloads", "history"]


def open_a_thread(school: School) -> None:
    view = View(position=(50, -60, 40), target=(5, 5, 5))
    pin = Pin(face=1, point=(5, 5, 10), normal=(0, 0, 1), view=view)
    words = {"title": "Too <sharp>", "body": "**Break** it. <script>alert(1)</script> ![x](https://evil.example/x.png)"}
    where = {"project": school.project, "part": "punch_pin", "revision": 1}
    threads.open_thread(school.store, by=school.partner, anchor=pin, **where, **words)


@pytest.fixture
def visitor(built: Door) -> Visitor:
    from designhub.projects import create_part

    open_a_thread(built.school)
    built.school.submit("side = 11", part="waiting")
    create_part(built.school.store, by=built.school.student, project=built.school.project, name="Empty", slug="empty")
    return built.signed_in(built.school.teacher)


def speak(visitor: Visitor, language: str) -> None:
    visitor.send("/language", {"language": language}, shown_at="/projects")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_speaks_every_language(visitor: Visitor, language: str):
    speak(visitor, language)

    for address in SEEN:
        answer = visitor.get(address)
        assert answer.status_code == 200, address
        assert answer.headers["content-language"] == language
        assert html.fromstring(answer.text).get("lang") == language
        assert not re.search(r"\bweb\.[a-z]", answer.text), address


def test_every_page_is_well_formed(visitor: Visitor):
    for address in SEEN:
        text = visitor.get(address).text
        parser = etree.HTMLParser(recover=True)
        tree = etree.fromstring(text, parser)
        told = [each.message for each in parser.error_log if "Tag" not in each.message]  # lxml knows HTML 4's tags
        assert told == [], address
        ids = tree.xpath("//@id")
        assert len(ids) == len(set(ids)), address


def test_every_input_has_a_name_for_those_who_don_t_see_it(visitor: Visitor):
    for address in SEEN:
        tree = visitor.see(address)
        labelled = set(tree.xpath("//label/@for"))
        fields = tree.xpath("//input[not(@type='hidden')][not(@hidden)] | //select | //textarea")
        assert [each.get("name") for each in fields if not (each.get("id") in labelled or inside_label(each))] == []
        assert len(tree.xpath("//h1")) == 1
        assert len(tree.xpath("//main")) == 1
        assert all(each.text_content().strip() for each in tree.xpath("//button | //a[@href]"))


def inside_label(element: html.HtmlElement) -> bool:
    return any(each.tag == "label" for each in element.iterancestors())


def test_no_page_has_a_script_or_a_style_in_it(visitor: Visitor):
    for address in SEEN:
        tree = visitor.see(address)
        assert tree.xpath("//style | //@style | //script[not(@src)]") == []
        assert [name for name in tree.xpath("//@*") if getattr(name, "attrname", "").startswith("on")] == []
        sources = tree.xpath("//script/@src | //link[not(@rel='canonical')]/@href | //img/@src")
        assert [each for each in sources if not each.startswith("/")] == []


def test_a_page_may_run_and_fetch_only_what_is_the_hub_s_own(visitor: Visitor):
    headers = visitor.get("/projects").headers

    policy = dict(each.split(" ", 1) for each in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self' 'wasm-unsafe-eval'"
    assert policy["style-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cache-control"] == "private, no-cache"


def test_what_a_stranger_wrote_is_text(visitor: Visitor):
    for address in (f"{PART}/threads/1", PART):
        tree = visitor.see(address)
        assert tree.xpath("//script[contains(text(), 'alert')]") == []
        assert tree.xpath("//img[contains(@src, 'evil')]") == []
        assert "Too <sharp>" in tree.text_content()


def test_a_pin_is_told_to_the_viewer(visitor: Visitor):
    import json

    tree = visitor.see(f"{PART}/threads/1")

    (pin,) = json.loads(tree.xpath("//hub-viewer/@data-pins")[0])
    assert (pin["face"], pin["point"], pin["state"]) == (1, [5, 5, 10], "open")
    assert json.loads(tree.xpath("//button[@data-view-open]/@data-view")[0])["target"] == [5, 5, 5]


def test_a_finding_names_its_faces_for_the_viewer(visitor: Visitor):
    buttons = visitor.see(PART).xpath("//*[@id='findings']//button[@data-faces]")

    assert all(re.fullmatch(r"\d+(,\d+)*", each.get("data-faces")) for each in buttons)


def test_a_failed_build_shows_the_student_s_own_line(visitor: Visitor):
    tree = visitor.see(f"{PAGES}/parts/lever")

    (line,) = tree.xpath("//*[contains(@class, 'line here')]")
    assert line.text_content() == "2raise ValueError('no')"


def test_what_waits_says_so_and_refreshes_itself(visitor: Visitor):
    tree = visitor.see(f"{PAGES}/parts/waiting")

    assert tree.xpath("//*[@id='stage']//*[@role='status']")
    assert tree.xpath("//*[@id='stage']/@data-refresh") == [f"{PAGES}/parts/waiting/revisions/1/region/stage"]
    assert tree.xpath("//@data-events") == ["/api/v1/projects/hole-puncher/events?part=waiting"]


@pytest.mark.parametrize("region", REGIONS)
def test_a_region_fetched_anew_is_what_the_page_shows(visitor: Visitor, region: str):
    page = visitor.see(PART).xpath(f"//*[@id='{region}']")[0]

    fetched = visitor.get(f"{PART}/revisions/1/region/{region}")

    assert fetched.status_code == 200
    assert words(html.fromstring(f"<div>{fetched.text}</div>")) == words(page)


def words(element: html.HtmlElement) -> list[str]:
    return element.text_content().split()


def test_numbers_have_the_reader_s_decimal_sign(visitor: Visitor):
    from api.reader import Reader

    assert Reader("de").quantity(6.25, "mm") == "6,25 mm"
    assert Reader("en").quantity(6.25, "mm") == "6.25 mm"


def test_a_tolerance_has_the_reader_s_decimal_sign():
    from api.reader import Reader

    assert Reader("it").decimals("+0.1/-0.04") == "+0,1/-0,04"
    assert Reader("en").decimals("+0.1/-0.04") == "+0.1/-0.04"


def test_a_finding_shows_what_was_measured_above_what_is_allowed(visitor: Visitor):
    sizes = visitor.see(PART).xpath("//*[@id='findings']//*[@class='sizes']")

    named = [[each.text for each in size.xpath(".//*[@class='name']")] for size in sizes]
    assert ["measured", "allowed"] in named


def test_every_key_of_the_templates_has_a_text_in_every_language():
    texts = catalogue()
    used = {
        key
        for file in TEMPLATES.rglob("*.html")
        for key in re.findall(r"\bt\(\"([a-z0-9._-]+[a-z0-9_])\"", file.read_text())
    } | {f"notice.{each}" for each in NOTICES}

    assert len(used) > 150
    missing = [
        (key, language) for key in sorted(used) for language in LANGUAGES if not texts.has(f"web.{key}", language)
    ]
    assert missing == []


def test_every_word_that_is_put_together_has_a_text():
    from typing import get_args

    from designhub.checks.finding import Status
    from designhub.people.policy import Standing
    from designhub.projects.values import State
    from designhub.script.declarations import Reason

    wanted = (
        [f"status.{each}" for each in get_args(Status)]
        + [f"role.{each}" for each in get_args(Standing)]
        + [f"build.{each}" for each in get_args(State)]
        + [f"failure.{each}" for each in get_args(Reason)]
        + [f"failure.{each}-long" for each in get_args(Reason)]
    )

    assert [each for each in wanted for language in LANGUAGES if not catalogue().has(f"web.{each}", language)] == []
