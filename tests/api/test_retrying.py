"""Another try for a revision whose failure may have been the machine's."""

import pytest
from visitors import API, PAGES, Door, Visitor

from api.reader import Reader
from designhub.messages import LANGUAGES

REVISION = f"{PAGES}/parts/punch_pin/revisions/1"
TRY = "//div[contains(@class, 'failure')]//form[contains(@action, '/retry')]"


@pytest.fixture
def crashed(door: Door) -> Door:
    door.school.submit("crash")
    door.school.work()
    return door


def offered(visitor: Visitor, address: str = REVISION) -> bool:
    return bool(visitor.see(address).xpath(TRY))


def test_a_program_asks_for_another_try(crashed: Door):
    client = crashed.program(crashed.school.student)
    assert client.get(f"{API}/parts/punch_pin/revisions/1").json()["outcome"]["may_pass"] is True

    answer = client.post(f"{API}/parts/punch_pin/revisions/1/retry")

    assert answer.status_code == 202
    assert answer.headers["location"] == f"{API}/parts/punch_pin/revisions/1"
    assert (answer.json()["number"], answer.json()["state"], answer.json()["outcome"]) == (1, "queued", None)
    assert crashed.school.work() == 1


def test_asking_twice_asks_once(crashed: Door):
    client = crashed.program(crashed.school.student)

    answers = [client.post(f"{API}/parts/punch_pin/revisions/1/retry") for _ in range(2)]

    assert [each.status_code for each in answers] == [202, 202]
    assert crashed.school.work() == 1


def test_what_would_fail_again_is_not_tried_again(built: Door):
    client = built.program(built.school.student)

    assert client.get(f"{API}/parts/lever/revisions/1").json()["outcome"]["may_pass"] is False
    assert client.post(f"{API}/parts/lever/revisions/1/retry").status_code == 409
    assert client.post(f"{API}/parts/punch_pin/revisions/1/retry").status_code == 409
    assert client.post(f"{API}/parts/punch_pin/revisions/7/retry").status_code == 404


def test_the_button_builds_again_and_comes_back(crashed: Door):
    visitor = crashed.signed_in(crashed.school.student)
    address = visitor.see(REVISION).xpath(f"{TRY}/@action")[0]

    answer = visitor.send(address, {}, shown_at=REVISION)

    assert answer.headers["location"] == f"{REVISION}?notice=retried"
    page = visitor.see(answer.headers["location"])
    assert "It will be built again." in page.text_content()
    assert page.xpath("//div[contains(@class, 'waiting')]")
    assert not offered(visitor)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_button_says_what_it_does_in_every_language(crashed: Door, language: str):
    visitor = crashed.signed_in(crashed.school.student)
    visitor.send("/language", {"language": language}, shown_at=REVISION)

    (button,) = visitor.see(REVISION).xpath(f"{TRY}/button")

    assert button.text_content() == Reader(language).text("failure.retry")


def test_the_button_is_only_where_it_helps(built: Door):
    student = built.signed_in(built.school.student)

    assert not offered(student, f"{PAGES}/parts/lever/revisions/1")
    assert not offered(student, REVISION)


def test_who_may_not_submit_may_not_try_again(crashed: Door):
    partner, (guest, _) = crashed.signed_in(crashed.school.partner), crashed.guest()

    for visitor in (partner, guest):
        assert not offered(visitor)
        assert visitor.send(f"{REVISION}/retry", {}, shown_at=REVISION).status_code == 403
    assert crashed.school.work() == 0
