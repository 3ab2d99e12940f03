"""The stream of what happens in a project."""

import json

import anyio
import pytest
from starlette.requests import Request
from visitors import Door, Visitor

from api import events
from api.events import may_still, watch
from designhub.people import guest_links
from designhub.people.caller import Caller
from designhub.people.memberships import add_member, remove_member

PATIENCE_S = 1.0
"""How long a stream is listened to that says nothing: many looks, also on a busy machine."""


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "LOOK_S", 0.05)


def heard(door: Door, by: Caller, *, after: int = 0, meanwhile=None, still=lambda: True, part=None) -> list:
    """Return what a stream sends until it ends or says nothing for a while."""
    sent = []

    async def listen() -> None:
        store = door.school.store
        with anyio.move_on_after(PATIENCE_S) as listening:
            async for each in watch(store, by, door.school.project, after, still=still, part=part):
                listening.deadline = anyio.current_time() + PATIENCE_S
                if each.event:
                    sent.append(each)
                if meanwhile and len(sent) == 1:
                    meanwhile()

    anyio.run(listen)
    return sent


def test_a_build_is_told_from_submission_to_its_end(door: Door):
    door.school.submit("side = 10")
    door.school.work()

    kinds = [each.event for each in heard(door, door.school.student)]

    assert kinds[:3] == ["project.created", "part.created", "revision.submitted"]
    assert kinds[-1].startswith("revision.")


def test_who_comes_back_misses_nothing(door: Door):
    door.school.submit("side = 10")
    door.school.work()
    everything = heard(door, door.school.student)

    rest = heard(door, door.school.student, after=int(everything[1].id))

    assert [each.id for each in rest] == [each.id for each in everything[2:]]


def test_an_event_says_what_happened_and_not_who_did_it(door: Door):
    door.school.submit("side = 10")

    sent = heard(door, door.school.student)[2]

    data = json.loads(sent.data)
    assert (data["subject"], data["data"]["number"]) == ("part/punch_pin/r1", 1)
    assert door.school.student.id not in sent.data


def test_who_was_given_which_role_is_nobody_s_business(door: Door):
    school = door.school
    add_member(school.store, by=school.owner, project=school.project, login="stranger", role="student")

    assert not [each for each in heard(door, school.student) if each.event.startswith(("member", "link"))]


def test_a_guest_of_one_part_hears_of_that_part(door: Door):
    guest = door.school.guest(part="punch_pin")
    door.school.submit("side = 10")
    door.school.submit("side = 11", part="lever")

    subjects = {json.loads(each.data)["subject"].split("/")[1] for each in heard(door, guest)}

    assert subjects == {"punch_pin"}


def test_a_page_of_one_part_is_not_told_of_others(door: Door):
    door.school.submit("side = 10")
    door.school.submit("side = 11", part="lever")

    subjects = {
        json.loads(each.data)["subject"].split("/")[1] for each in heard(door, door.school.student, part="lever")
    }
    page = door.signed_in(door.school.student).see("/projects/hole-puncher/parts/lever")

    assert subjects == {"lever"}
    assert page.xpath("//@data-events") == ["/api/v1/projects/hole-puncher/events?part=lever"]


def test_the_stream_ends_with_the_right_to_see(door: Door):
    door.school.submit("side = 10")
    rights = iter([True, False])

    sent = heard(
        door, door.school.partner, meanwhile=lambda: door.school.submit("side = 12"), still=lambda: next(rights)
    )

    assert [json.loads(each.data)["subject"] for each in sent] == ["project", "part/punch_pin", "part/punch_pin/r1"]


def test_a_right_ends_with_the_membership_or_the_link(door: Door):
    school = door.school
    member = door.signed_in(school.partner)
    guest, _ = door.guest()
    assert asked(door, member)
    assert asked(door, guest)

    remove_member(school.store, by=school.owner, project=school.project, login="partner")
    (link,) = guest_links.links(school.store, by=school.teacher, project=school.project)
    guest_links.revoke_link(school.store, by=school.teacher, project=school.project, link_id=link.id)

    assert not asked(door, member)
    assert not asked(door, guest)


def test_who_was_a_member_does_not_go_on_as_the_guest_of_one_part(door: Door):
    school = door.school
    member = door.signed_in(school.partner)
    guest, _ = door.guest(part="punch_pin")
    member.client.cookies.update(guest.client.cookies)
    assert asked(door, member, school.partner)

    remove_member(school.store, by=school.owner, project=school.project, login="partner")

    assert asked(door, member)
    assert not asked(door, member, school.partner)


def test_a_class_that_listens_looks_as_often_as_one(door: Door):
    looks = []

    class Watched(events.Pulse):
        async def newest(self) -> int:
            before = self._due
            newest = await super().newest()
            looks.extend([newest] if self._due != before else [])
            return newest

    pulse, store, by = Watched(door.school.store), door.school.store, door.school.student

    async def listen() -> None:
        async for _ in watch(store, by, door.school.project, 10**6, still=lambda: True, pulse=pulse):
            pass

    async def many() -> None:
        with anyio.move_on_after(0.4):
            async with anyio.create_task_group() as streams:
                for _ in range(30):
                    streams.start_soon(listen)

    anyio.run(many)

    assert 1 <= len(looks) <= 0.4 / (events.LOOK_S / 2) + 1


def asked(door: Door, visitor: Visitor, by: Caller | None = None) -> bool:
    """Tell whether a stream that this browser opened (as ``by``) would go on."""
    cookie = "; ".join(f"{name}={value}" for name, value in visitor.client.cookies.items())
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/",
        "query_string": b"",
        "headers": [(b"cookie", cookie.encode())],
        "path_params": {"project": door.school.project},
        "app": door.app,
    }
    return may_still(Request(scope), door.school.project, by)
