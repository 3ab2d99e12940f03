"""Projects and parts."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Barrier, Thread

import pytest
from furnished import School
from sqlalchemy import event

from designhub.errors import Conflict, Forbidden, Invalid, NotFound
from designhub.people.caller import Nobody
from designhub.projects import (
    Bounds,
    change_project,
    create_part,
    create_project,
    part,
    parts,
    project,
    projects,
)


@contextmanager
def counted_queries(school: School) -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("SELECT"):
            seen.append(statement)

    engine = school.store._engine
    event.listen(engine, "before_cursor_execute", note)
    yield seen
    event.remove(engine, "before_cursor_execute", note)


def test_a_project_is_private_at_first(school: School) -> None:
    assert project(school.store, by=school.student, slug=school.project).audience == "members"
    assert projects(school.store, by=school.stranger) == []
    assert projects(school.store, by=Nobody()) == []


def test_who_creates_a_project_owns_it(school: School) -> None:
    made = create_project(school.store, by=school.teacher, name="Wellenkupplung – Größe 2")

    assert (made.slug, made.standing) == ("wellenkupplung-grosse-2", "owner")


def test_a_pupil_creates_no_project(school: School) -> None:
    with pytest.raises(Forbidden):
        create_project(school.store, by=school.student, name="Mine")


def test_a_taken_slug_is_a_conflict(school: School) -> None:
    with pytest.raises(Conflict):
        create_project(school.store, by=school.teacher, name="Again", slug=school.project)


@pytest.mark.parametrize("slug", ["Upper", "a/b", "..", "x" * 65, "a b", "-a"])
def test_a_slug_that_can_t_stand_in_an_address_is_refused(school: School, slug: str) -> None:
    with pytest.raises(Invalid):
        create_project(school.store, by=school.teacher, name="Name", slug=slug)
    with pytest.raises(Invalid):
        create_part(school.store, by=school.student, project=school.project, name="Name", slug=slug)


def test_settings_of_a_project_are_changed_one_by_one(school: School) -> None:
    change_project(school.store, by=school.teacher, slug=school.project, bounds=Bounds(x_mm=200, y_mm=150, z_mm=100))
    changed = change_project(school.store, by=school.teacher, slug=school.project, tolerance="f")

    assert (changed.name, changed.bounds.z_mm, changed.tolerance) == ("Hole puncher", 100, "f")


@pytest.mark.parametrize("side", [0.0, -1.0, float("nan"), float("inf"), 1e9])
def test_an_envelope_that_no_machine_has_is_refused(school: School, side: float) -> None:
    with pytest.raises(Invalid):
        change_project(school.store, by=school.teacher, slug=school.project, bounds=Bounds(x_mm=side))


def test_parts_are_listed_in_the_order_they_were_made_with_their_state(school: School) -> None:
    create_part(school.store, by=school.student, project=school.project, name="Lever")
    school.clock.advance(minutes=1)
    school.submit(part="base_plate")
    school.work()
    school.clock.advance(minutes=1)
    school.submit(part="die_plate")

    listed = parts(school.store, by=school.partner, project=school.project)

    assert [(one.slug, one.latest, one.state) for one in listed] == [
        ("lever", None, None),
        ("base_plate", 1, "built"),
        ("die_plate", 1, "queued"),
    ]
    assert listed[1].thumbnail is not None
    assert listed[1].findings["pass"] > 0


def test_the_picture_of_a_part_outlives_a_revision_that_failed(school: School) -> None:
    school.submit()
    school.work()
    school.submit("raise ValueError")
    school.work()

    (summary,) = parts(school.store, by=school.student, project=school.project)

    assert summary.state == "failed"
    assert summary.thumbnail is not None
    assert summary.thumbnail.number == 1


def test_a_list_of_projects_tells_of_their_parts(school: School) -> None:
    school.submit()
    school.submit("raise ValueError", part="lever")
    school.work()

    (summary,) = projects(school.store, by=school.student)

    assert (summary.parts, summary.failing_parts, summary.thumbnail_part) == (2, 1, "punch_pin")


def test_a_guest_of_one_part_sees_no_other_part(school: School) -> None:
    create_part(school.store, by=school.student, project=school.project, name="lever")
    create_part(school.store, by=school.student, project=school.project, name="spring")
    guest = school.guest(part="lever")

    assert [one.slug for one in parts(school.store, by=guest, project=school.project)] == ["lever"]
    assert projects(school.store, by=guest)[0].parts == 1
    with pytest.raises(NotFound):
        part(school.store, by=guest, project=school.project, part="spring")


def test_lists_cost_the_same_number_of_queries_however_long_they_are(school: School) -> None:
    def cost() -> tuple[int, int]:
        with counted_queries(school) as of_parts:
            parts(school.store, by=school.student, project=school.project)
        with counted_queries(school) as of_projects:
            projects(school.store, by=school.teacher)
        return len(of_parts), len(of_projects)

    create_part(school.store, by=school.student, project=school.project, name="lever")
    before = cost()
    for number in range(10):
        create_part(school.store, by=school.student, project=school.project, name=f"part {number}")
        create_project(school.store, by=school.teacher, name=f"project {number}")

    assert cost() == before


def test_many_who_create_one_part_at_once_create_one_part(school: School) -> None:
    start, conflicts = Barrier(5), []

    def create() -> None:
        start.wait()
        try:
            create_part(school.store, by=school.student, project=school.project, name="lever")
        except Conflict as error:
            conflicts.append(error)

    threads = [Thread(target=create) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(conflicts) == 4
    assert [one.slug for one in parts(school.store, by=school.student, project=school.project)] == ["lever"]
