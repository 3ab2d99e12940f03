"""Threads, and what may be said in them."""

from typing import Any

import pytest
from furnished import School
from pydantic import ValidationError

from designhub.errors import Conflict, Forbidden, Invalid, NotFound, NotSignedIn, TooMany
from designhub.people.caller import Nobody
from designhub.projects import parts
from designhub.reviews import threads
from designhub.reviews.anchor import Pin, View
from designhub.reviews.values import Thread

VIEW = View(position=(50, -60, 40), target=(5, 5, 5), hidden=("box",), section={"axis": "z", "offset": 2})  # type: ignore[arg-type]


def pin(**changed: Any) -> Pin:
    return Pin.model_validate({"face": 1, "point": (5, 5, 10), "normal": (0, 0, 3), "view": VIEW, **changed})


@pytest.fixture
def part(school: School) -> School:
    school.submit("side = 10")
    school.work()
    return school


def where(school: School, **more: Any) -> dict[str, Any]:
    return {"by": school.partner, "project": school.project, "part": "punch_pin", **more}


def say(school: School, body: str = "Too sharp here.", **more: Any) -> Thread:
    return threads.open_thread(school.store, **where(school, revision=1, body=body, **more))


def open_threads(school: School) -> int:
    return parts(school.store, by=school.student, project=school.project)[0].open_threads


def test_a_pin_brings_back_face_point_and_view(part: School) -> None:
    number = say(part, anchor=pin()).number

    anchor = threads.thread(part.store, **where(part, number=number)).anchor

    assert anchor is not None
    assert (anchor.face, anchor.point, anchor.normal, anchor.view) == (1, (5, 5, 10), (0, 0, 1), VIEW)


def test_what_identifies_the_face_is_looked_up_in_the_measurements(part: School) -> None:
    anchor = say(part, anchor=pin()).anchor

    assert anchor is not None
    assert (anchor.fingerprint.kind, anchor.fingerprint.area_mm2) == ("plane", 100)
    assert (anchor.fingerprint.normal, anchor.body, anchor.feature) == ((0, 0, 1), ("box",), "top")


def test_a_client_can_t_say_what_the_face_is() -> None:
    with pytest.raises(ValidationError):
        pin(fingerprint={"kind": "sphere"})


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"face": 6}, "anchor.face"),
        ({"point": (5, 5, 99)}, "anchor.point"),
        ({"normal": (0, 0, 0)}, "anchor.normal"),
    ],
)
def test_a_pin_that_is_not_on_the_part_is_refused(part: School, changed: dict[str, Any], field: str) -> None:
    with pytest.raises(Invalid) as caught:
        say(part, anchor=pin(**changed))

    assert [problem.field for problem in caught.value.problems] == [field]
    assert open_threads(part) == 0


@pytest.mark.parametrize(
    "changed",
    [
        {"face": -1},
        {"point": (float("nan"), 0, 0)},
        {"point": (1e9, 0, 0)},
        {"view": {"position": (0, 0, 0)}},
        {"view": {"position": (0, 0, 0), "target": (0, 0, 1), "zoom": 0}},
        {"view": {"position": (0, 0, 0), "target": (0, 0, 1), "hidden": ["x"] * 2001}},
        {"view": {"position": (0, 0, 0), "target": (0, 0, 1), "script": "alert(1)"}},
    ],
)
def test_a_pin_out_of_bounds_is_none(changed: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        pin(**changed)


def test_nothing_is_pinned_to_what_was_not_measured(part: School) -> None:
    part.submit("raise ValueError")
    part.work()

    with pytest.raises(Invalid):
        threads.open_thread(part.store, **where(part, revision=2, body="Here", anchor=pin()))
    assert threads.open_thread(part.store, **where(part, revision=2, body="Why?")).anchor is None


def test_a_guest_remarks_under_the_name_they_gave(part: School) -> None:
    thread = say(part, by=part.guest())

    assert (thread.author.kind, thread.author.name, thread.author.school) == ("guest", "Ada", "ITIS Torino")


def test_a_guest_whose_link_does_not_allow_it_only_reads(part: School) -> None:
    say(part)
    guest = part.guest(may_remark=False)

    assert len(threads.threads(part.store, **where(part, by=guest)).items) == 1
    with pytest.raises(Forbidden):
        say(part, by=guest)
    with pytest.raises(NotSignedIn):
        say(part, by=Nobody())


def test_a_guest_of_another_part_sees_no_thread(part: School) -> None:
    say(part)

    with pytest.raises(NotFound):
        threads.threads(part.store, **where(part, by=part.guest(part="lever")))


def test_a_thread_is_answered_resolved_and_reopened(part: School) -> None:
    number = say(part).number
    part.clock.advance(minutes=1)
    threads.reply(part.store, **where(part, by=part.student, number=number, body="Fixed in r2."))
    part.clock.advance(minutes=1)
    resolved = threads.resolve(part.store, **where(part, number=number))
    assert (resolved.state, resolved.changed_by.name) == ("resolved", "partner")
    assert resolved.changed_at == part.clock.now
    assert open_threads(part) == 0

    reopened = threads.reopen(part.store, **where(part, by=part.teacher, number=number))

    assert (reopened.state, reopened.changed_by.name, open_threads(part)) == ("open", "teacher", 1)
    assert [comment.body for comment in reopened.comments] == ["Too sharp here.", "Fixed in r2."]
    assert [comment.number for comment in reopened.comments] == [1, 2]


def test_resolving_again_changes_nothing(part: School) -> None:
    number = say(part).number
    first = threads.resolve(part.store, **where(part, number=number))

    again = threads.resolve(part.store, **where(part, by=part.teacher, number=number))

    assert again == first
    assert threads.counts(part.store, **where(part)).resolved == 1


def test_a_guest_settles_nothing(part: School) -> None:
    guest = part.guest()
    number = say(part, by=guest).number

    with pytest.raises(Forbidden):
        threads.resolve(part.store, **where(part, by=guest, number=number))


def test_threads_are_numbered_within_their_part(part: School) -> None:
    part.submit(part="lever")

    numbers = [say(part).number, say(part, part="lever").number, say(part).number]

    assert numbers == [1, 1, 2]


def test_threads_are_listed_newest_first_by_state_and_revision(part: School) -> None:
    for _ in range(3):
        say(part)
    threads.resolve(part.store, **where(part, number=2))
    part.submit("side = 11")
    threads.open_thread(part.store, **where(part, revision=2, body="And here"))

    def listed(**more: Any) -> list[int]:
        return [thread.number for thread in threads.threads(part.store, **where(part, **more)).items]

    assert listed() == [4, 3, 2, 1]
    assert listed(state="resolved") == [2]
    assert listed(state="open", revision=1) == [3, 1]
    page = threads.threads(part.store, **where(part, limit=3))
    assert listed(cursor=page.cursor) == [1]


def test_a_title_is_taken_from_the_first_line(part: School) -> None:
    assert say(part, body="# Sharp edge\n\nPlease break it.").title == "Sharp edge"
    assert say(part, title=" A  title ").title == "A title"
    assert len(say(part, body="x" * 1000).title) == 200


def test_markdown_stays_as_it_was_written(part: School) -> None:
    body = "**Bold** <script>alert(1)</script>\n\n- [x](javascript:1)"

    assert say(part, body=body).comments[0].body == body


@pytest.mark.parametrize("body", ["", "  \n ", "x" * 10_001, "a\ud800"])
def test_an_empty_or_endless_remark_is_refused(part: School, body: str) -> None:
    with pytest.raises(Invalid):
        say(part, body=body)


def test_nobody_floods_a_part_with_remarks(part: School) -> None:
    guest = part.guest()
    for _ in range(20):
        say(part, by=guest)

    with pytest.raises(TooMany):
        say(part, by=guest)
    say(part)
    part.clock.advance(minutes=1)
    say(part, by=guest)


def test_a_thread_does_not_grow_without_end(part: School, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "COMMENTS_MOST", 2)
    number = say(part).number
    threads.reply(part.store, **where(part, number=number, body="one more"))

    with pytest.raises(Conflict):
        threads.reply(part.store, **where(part, number=number, body="one too many"))


def test_what_is_not_there_is_not_found(part: School) -> None:
    with pytest.raises(NotFound):
        threads.thread(part.store, **where(part, number=1))
    with pytest.raises(NotFound):
        threads.open_thread(part.store, **where(part, revision=9, body="x"))
    with pytest.raises(NotFound):
        threads.reply(part.store, **where(part, number=1, body="x"))


def test_threads_tell_of_themselves_without_texts_and_names(part: School) -> None:
    number = say(part, by=part.guest()).number
    threads.reply(part.store, **where(part, number=number, body="secret words"))
    threads.resolve(part.store, **where(part, number=number))

    told = [event for event in part.store.events(limit=1000) if event.kind.startswith("thread.")]

    assert [event.kind for event in told] == ["thread.opened", "thread.replied", "thread.resolved"]
    assert "secret words" not in str(told)
    assert "Ada" not in str(told)


@pytest.mark.parametrize(
    ("body", "title"),
    [("###", "###"), (">", ">"), ("#\n\nToo sharp", "Too sharp"), ("\x01\nToo sharp", "Too sharp")],
)
def test_a_thread_has_a_title_whatever_its_body_begins_with(part: School, body: str, title: str) -> None:
    assert say(part, body).title == title


@pytest.mark.parametrize("title", ["   ", "\x01", "\u200b"])
def test_a_title_that_nobody_can_see_is_none(part: School, title: str) -> None:
    assert say(part, "Too sharp", title=title).title == "Too sharp"


@pytest.mark.parametrize("body", ["\x01", "\u200b", "\u202e \u2029"])
def test_a_remark_that_nobody_can_see_is_refused(part: School, body: str) -> None:
    with pytest.raises(Invalid, match="A remark"):
        say(part, body)
