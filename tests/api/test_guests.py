"""The way of a guest: in by the link, looking at once, asked for a name only when there is something to say."""

import pytest
from furnished import School
from lxml import html
from test_routes_say_who import filled
from visitors import API, PAGES, Door

from api import openapi
from designhub.people.guest_links import links, revoke_link
from designhub.reviews import threads

PART = f"{PAGES}/parts/punch_pin"
PIN = {
    "face": "1",
    "point": "5,5,10",
    "normal": "0,0,1",
    "view": '{"position": [50, -60, 40], "target": [5, 5, 5]}',
}


def said(school: School):
    return threads.threads(school.store, by=school.student, project=school.project, part="punch_pin").items


def test_a_guest_sees_the_part_at_once(built: Door):
    visitor, secret = built.guest(part="punch_pin")

    answer = visitor.get(f"/g/{secret}")

    assert answer.headers["location"] == PART
    tree = visitor.see(PART)
    assert tree.xpath("//hub-viewer")
    assert tree.xpath("//input[@name='guest_name'][@required]")


def test_a_guest_of_one_part_sees_no_other(built: Door):
    visitor, _ = built.guest(part="punch_pin")

    assert visitor.get(f"{PAGES}/parts/lever").status_code == 404
    assert [each["slug"] for each in visitor.get(f"{API}/parts").json()["items"]] == ["punch_pin"]
    assert "lever" not in visitor.get(PAGES).text


def test_a_link_in_the_address_serves_programs_too(built: Door):
    _, secret = built.guest()

    answer = built.program(None).get(f"{API}/parts/punch_pin/revisions/1/artifacts/iso.png?link={secret}")

    assert answer.status_code == 200


def test_a_guest_pins_a_remark_and_is_remembered(built: Door):
    visitor, _ = built.guest()
    fields = {"revision": "1", "title": "Edge", "body": "Too sharp", "guest_name": "Ada", "guest_school": "ITIS", **PIN}

    sent = visitor.send(f"{PART}/threads", fields, shown_at=PART)

    assert sent.headers["location"] == f"{PART}/threads/1?notice=sent"
    (thread,) = said(built.school)
    assert (thread.author.name, thread.author.school, thread.author.kind) == ("Ada", "ITIS", "guest")
    assert thread.anchor is not None
    assert thread.anchor.view.position == (50, -60, 40)
    assert not visitor.see(f"{PART}/threads/1").xpath("//input[@name='guest_name']")
    replied = visitor.send(f"{PART}/threads/1/comments", {"body": "Or is it?"}, shown_at=f"{PART}/threads/1")
    assert replied.status_code == 303
    assert [each.author.name for each in said(built.school)[0].comments] == ["Ada", "Ada"]


def test_a_remark_without_a_name_comes_back_with_what_was_written(built: Door):
    visitor, _ = built.guest()

    answer = visitor.send(f"{PART}/threads", {"revision": "1", "body": "Too sharp", "guest_name": " "}, shown_at=PART)

    assert answer.status_code == 422
    assert "Too sharp" in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert said(built.school) == ()


@pytest.mark.parametrize("broken", [{"face": "x"}, {"point": "1,2"}, {"view": "{"}, {"view": ""}, {"face": "99999"}])
def test_a_pin_that_makes_no_sense_is_refused(built: Door, broken):
    visitor, _ = built.guest()
    fields = {"revision": "1", "body": "Here", "guest_name": "Ada", **PIN, **broken}

    assert visitor.send(f"{PART}/threads", fields, shown_at=PART).status_code == 422


def test_a_link_for_looking_takes_no_remark(built: Door):
    visitor, _ = built.guest(may_remark=False)

    assert not visitor.see(PART).xpath("//form[@data-pin]")
    fields = {"revision": "1", "body": "Here", "guest_name": "Ada"}
    assert visitor.send(f"{PART}/threads", fields, shown_at=PART).status_code == 403


def test_a_revoked_link_opens_nothing(built: Door):
    visitor, secret = built.guest()
    school = built.school
    (link,) = links(school.store, by=school.teacher, project=school.project)

    revoke_link(school.store, by=school.teacher, project=school.project, link_id=link.id)

    assert visitor.get(PART).status_code == 303
    answer = visitor.get(f"/g/{secret}")
    assert answer.status_code == 404
    assert "This link opens nothing" in answer.text
    assert "It has expired, was revoked" in answer.text


def test_a_guest_who_strays_finds_back_to_what_the_link_opens(built: Door):
    visitor, _ = built.guest(part="punch_pin")

    lost = visitor.get(f"{PAGES}/parts/lever")

    assert lost.status_code == 404
    (back,) = html.fromstring(lost.text).xpath("//main//a/@href")
    assert visitor.get(back).headers["location"] == PART


def test_a_member_who_opens_a_link_stays_who_they_are(built: Door):
    _, secret = built.guest()
    member = built.signed_in(built.school.partner)

    member.get(f"/g/{secret}")

    assert member.get("/api/v1/sessions/current").json()["kind"] == "person"
    assert "hub_guest" not in member.client.cookies


def test_somebody_from_elsewhere_with_a_link_comes_as_a_guest(built: Door):
    _, secret = built.guest()
    stranger = built.signed_in(built.school.stranger)

    assert stranger.get(PART).status_code == 404
    stranger.get(f"/g/{secret}")

    assert stranger.get(PART).status_code == 200


def test_a_guest_learns_no_logins(built: Door):
    _, secret = built.guest()

    text = built.program(None).get(f"{API}/parts/punch_pin/revisions?link={secret}").text

    assert '"login"' not in text
    assert '"name":"student"' in text


def test_a_guest_of_one_part_reaches_nothing_of_another(built: Door):
    visitor, _ = built.guest(part="punch_pin")
    csrf = visitor.see(PART).xpath("//meta[@name='csrf']/@content")[0]
    other = [
        (method, filled(route.path.replace("{part}", "lever")))
        for route in openapi.routes_of(built.app)
        for method in route.methods
        if "{part}" in route.path
    ]

    reached = [
        (method, address)
        for method, address in other
        if visitor.client.request(method, address, json={}, headers={"x-csrf-token": csrf}).status_code != 404
    ]

    assert len(other) >= 30
    assert reached == []
