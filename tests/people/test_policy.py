"""Who may do what: the whole matrix, written down a second time."""

from typing import get_args

import pytest
from furnished import School

from designhub.errors import DesignHubError, Forbidden, NotFound, NotSignedIn
from designhub.people import policy
from designhub.people.caller import Caller, Nobody
from designhub.people.guest_links import create_link, guest_of_link
from designhub.people.policy import Action
from designhub.projects import change_project, create_part, create_project, parts

COLUMNS = ("admin", "owner", "teacher", "student", "partner", "remarker", "guest", "stranger", "nobody")
MATRIX = """
                  admin owner teacher student partner remarker guest stranger nobody
project.see         yes   yes     yes     yes     yes      yes   yes   hidden sign-in
part.see            yes   yes     yes     yes     yes      yes   yes   hidden sign-in
thread.see          yes   yes     yes     yes     yes      yes   yes   hidden sign-in
thread.open         yes   yes     yes     yes     yes      yes    no   hidden sign-in
thread.reply        yes   yes     yes     yes     yes      yes    no   hidden sign-in
thread.resolve      yes   yes     yes     yes     yes       no    no   hidden sign-in
preview.build       yes   yes     yes     yes     yes       no    no   hidden sign-in
preview.edit        yes   yes     yes     yes      no       no    no   hidden sign-in
revision.submit     yes   yes     yes     yes      no       no    no   hidden sign-in
part.create         yes   yes     yes     yes      no       no    no   hidden sign-in
project.change      yes   yes     yes      no      no       no    no   hidden sign-in
member.see          yes   yes     yes     yes     yes       no    no   hidden sign-in
member.manage       yes   yes     yes      no      no       no    no   hidden sign-in
link.manage         yes   yes     yes      no      no       no    no   hidden sign-in
activity.see        yes   yes     yes     yes     yes       no    no   hidden sign-in
project.create      yes   yes     yes      no      no       no    no       no sign-in
person.create       yes   yes     yes      no      no       no    no       no sign-in
person.see          yes   yes     yes      no      no       no    no       no sign-in
school.create       yes    no      no      no      no       no    no       no sign-in
account.own         yes   yes     yes     yes     yes       no    no      yes sign-in
hub.administer      yes    no      no      no      no       no    no       no sign-in
"""
ROWS = [line.split() for line in MATRIX.strip().splitlines()[1:]]
ANSWERS: dict[str, type[DesignHubError] | None] = {
    "yes": None,
    "no": Forbidden,
    "hidden": NotFound,
    "sign-in": NotSignedIn,
}
CASES = [(row[0], who, ANSWERS[word]) for row in ROWS for who, word in zip(COLUMNS, row[1:], strict=True)]


def caller(school: School, who: str) -> Caller:
    match who:
        case "nobody":
            return Nobody()
        case "remarker":
            return school.guest()
        case "guest":
            return school.guest(may_remark=False)
        case _:
            person: Caller = getattr(school, who)
            return person


def answer(school: School, by: Caller, action: Action, part: str | None = None) -> type[DesignHubError] | None:
    try:
        policy.require(school.store, by, action, school.project, part=part)
    except (Forbidden, NotFound, NotSignedIn) as error:
        return type(error)
    return None


def test_the_matrix_has_every_action() -> None:
    assert {row[0] for row in ROWS} == set(get_args(Action))


@pytest.mark.parametrize("who", COLUMNS)
def test_a_caller_may_do_what_the_matrix_says_and_nothing_else(school: School, who: str) -> None:
    by = caller(school, who)
    expected = {action: wanted for action, column, wanted in CASES if column == who}

    assert {action: answer(school, by, action) for action in get_args(Action)} == expected


@pytest.mark.parametrize("who", COLUMNS)
def test_what_is_allowed_can_be_listed_for_a_page(school: School, who: str) -> None:
    by = caller(school, who)

    listed = policy.allowed_actions(school.store, by, school.project)

    assert listed == {
        action for action in policy.IN_PROJECT if policy.allowed(school.store, by, action, school.project)
    }


@pytest.mark.parametrize("who", ["owner", "remarker", "stranger"])
def test_a_project_that_is_not_there_looks_like_one_that_is_hidden(school: School, who: str) -> None:
    with pytest.raises(NotFound):
        policy.require(school.store, caller(school, who), "project.see", "no-such-project")


def test_an_administrator_does_not_see_what_is_not_there_either(school: School) -> None:
    with pytest.raises(NotFound):
        policy.require(school.store, school.admin, "project.see", "no-such-project")


def test_a_guest_of_one_part_sees_that_part_only(school: School) -> None:
    guest = school.guest(part="punch_pin")

    assert answer(school, guest, "thread.open", part="punch_pin") is None
    assert answer(school, guest, "part.see", part="base_plate") is NotFound


def test_a_guest_of_one_project_sees_no_other(school: School) -> None:
    link = create_link(school.store, by=school.teacher, project=school.project)
    guest = guest_of_link(school.store, link.secret, "Ada")
    assert guest is not None

    with pytest.raises(NotFound):
        policy.require(school.store, guest, "project.see", "another")


def test_a_project_for_everyone_is_seen_by_everyone_and_changed_by_none_of_them(school: School) -> None:
    change_project(school.store, by=school.owner, slug=school.project, audience="everyone")

    assert answer(school, Nobody(), "part.see") is None
    assert answer(school, Nobody(), "thread.open") is NotSignedIn
    assert answer(school, school.stranger, "part.see") is None
    assert answer(school, school.stranger, "revision.submit") is Forbidden


def test_a_project_for_people_is_hidden_from_nobody_alone(school: School) -> None:
    change_project(school.store, by=school.owner, slug=school.project, audience="people")

    assert answer(school, school.stranger, "part.see") is None
    assert answer(school, Nobody(), "part.see") is NotSignedIn


def test_a_guest_of_one_part_sees_of_other_projects_what_everybody_sees(school: School) -> None:
    by, store = school.teacher, school.store
    create_project(store, by=by, slug="fair", name="Fair", audience="everyone")
    create_part(store, by=by, project="fair", name="Box")
    guest = school.guest(part="punch_pin")

    policy.require(store, guest, "part.see", "fair", part="box")
    assert [each.slug for each in parts(store, by=guest, project="fair")] == ["box"]
