"""Submitting: what is kept, and what is one and the same."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from furnished import School

from designhub.errors import Conflict, Forbidden, Invalid, NotFound, TooLarge
from designhub.revisions import history
from designhub.revisions.submit import submit
from designhub.revisions.values import Revision


def send(school: School, script: bytes = b"side = 10", **more: Any) -> Revision:
    asked = {"by": school.student, "project": school.project, "part": "pin", "files": {"pin.py": script}, **more}
    return submit(school.store, **asked)


def at_once(count: int, work: Callable[[int], Revision]) -> list[Revision]:
    start = Barrier(count)

    def run(number: int) -> Revision:
        start.wait()
        return work(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


def test_a_submission_is_read_back_as_it_was_sent(school: School) -> None:
    files = {"pin.py": b"import lib.teeth", "lib/teeth.py": "# größer".encode()}
    made = send(school, files=files, entry="pin.py", parameters={"d": "6 mm"}, message=" first\r\n")

    assert history.files(school.store, by=school.partner, project=school.project, part="pin") == files
    assert (made.number, made.state, made.entry, made.parameters) == (1, "queued", "pin.py", {"d": "6 mm"})
    assert (made.message, made.authors) == ("first", (school.student,))
    assert history.revision(school.store, by=school.partner, project=school.project, part="pin", number=1) == made


def test_the_same_submission_twice_is_one_revision(school: School) -> None:
    assert send(school) == send(school)
    assert send(school, by=school.teacher, message="again") == send(school)


@pytest.mark.parametrize(
    "more",
    [
        {"files": {"pin.py": b"side = 11"}},
        {"files": {"pim.py": b"side = 10"}},
        {"parameters": {"side": 11}},
        {"parent": 1},
        {"files": {"pin.py": b"side = 10", "notes.txt": b""}},
    ],
)
def test_other_files_parameters_or_parent_are_another_revision(school: School, more: dict[str, Any]) -> None:
    send(school)

    assert send(school, **more).number == 2


def test_the_same_files_in_two_parts_are_two_revisions(school: School) -> None:
    assert send(school).id != send(school, part="pin_2").id


def test_a_revision_knows_its_parent(school: School) -> None:
    send(school)

    assert send(school, b"side = 11", parent=1).parents == (1,)


def test_a_parent_that_is_not_there_is_refused_and_nothing_is_kept(school: School) -> None:
    with pytest.raises(Invalid):
        send(school, parent=7)
    with pytest.raises(NotFound):
        history.revision(school.store, by=school.student, project=school.project, part="pin")


def test_the_first_submission_makes_the_part(school: School) -> None:
    send(school, part="return_spring")

    assert history.revision(school.store, by=school.student, project=school.project, part="return_spring").number == 1


@pytest.mark.parametrize("part", ["", "A B", "../x", "x" * 65])
def test_a_part_whose_name_can_t_stand_in_an_address_is_refused(school: School, part: str) -> None:
    with pytest.raises(Invalid):
        send(school, part=part)


def test_a_key_makes_a_repeated_request_one_request(school: School) -> None:
    first = send(school, b"side = 11", idempotency_key="k1")
    send(school, b"side = 12")

    assert send(school, b"side = 11", idempotency_key="k1") == first


def test_a_key_for_something_else_is_a_conflict(school: School) -> None:
    send(school, idempotency_key="k1")

    with pytest.raises(Conflict):
        send(school, b"side = 11", idempotency_key="k1")


def test_a_key_is_its_person_s_own(school: School) -> None:
    send(school, idempotency_key="k1")

    assert send(school, b"side = 11", by=school.teacher, idempotency_key="k1").number == 2


def test_a_partner_does_not_submit(school: School) -> None:
    with pytest.raises(Forbidden):
        send(school, by=school.partner)


def test_what_is_larger_than_the_hub_takes_is_refused(school: School) -> None:
    with pytest.raises(TooLarge):
        send(school, b"x" * (21 * 1024 * 1024))


def test_different_submissions_at_once_are_numbered_without_gaps(school: School) -> None:
    made = at_once(8, lambda number: send(school, b"side = %d" % number))

    assert sorted(revision.number for revision in made) == list(range(1, 9))
    assert len({revision.id for revision in made}) == 8


def test_the_same_submission_at_once_is_one_revision(school: School) -> None:
    made = at_once(8, lambda number: send(school))

    assert {revision.number for revision in made} == {1}
    assert school.work() == 2


def test_same_and_different_at_once_are_numbered_without_gaps(school: School) -> None:
    made = at_once(9, lambda number: send(school, b"side = %d" % (number % 3)))

    assert sorted({revision.number for revision in made}) == [1, 2, 3]


def test_every_submission_is_told_once(school: School) -> None:
    send(school)
    send(school)

    kinds = [event.kind for event in school.store.events(project=school.project)]
    assert kinds.count("revision.submitted") == 1


def test_history_is_paged_newest_first(school: School) -> None:
    for number in range(5):
        send(school, b"side = %d" % number)

    seen, cursor = [], None
    while True:
        page = history.revisions(
            school.store, by=school.partner, project=school.project, part="pin", cursor=cursor, limit=2
        )
        seen += [revision.number for revision in page.items]
        cursor = page.cursor
        if cursor is None:
            break

    assert seen == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("cursor", ["x", "-1", "٣", "1" * 50, ""])
def test_a_cursor_that_is_none_is_refused(school: School, cursor: str) -> None:
    send(school)

    with pytest.raises(Invalid):
        history.revisions(school.store, by=school.partner, project=school.project, part="pin", cursor=cursor)


def test_a_submission_that_waits_knows_its_place(school: School) -> None:
    send(school)
    school.clock.advance(seconds=1)
    send(school, b"side = 11")

    places = [
        history.position(school.store, by=school.student, project=school.project, part="pin", number=number)
        for number in (1, 2)
    ]

    assert places == [0, 1]
