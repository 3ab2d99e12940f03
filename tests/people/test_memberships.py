"""Members and their roles."""

import pytest
from furnished import School

from designhub.errors import Conflict, Forbidden, Invalid, NotFound
from designhub.people.memberships import add_member, members, remove_member, role_in


def roles(school: School) -> dict[str, str]:
    return {
        member.person.login: member.role for member in members(school.store, by=school.student, project=school.project)
    }


def test_members_are_listed_owners_first(school: School) -> None:
    assert list(roles(school).items()) == [
        ("owner", "owner"),
        ("teacher", "teacher"),
        ("partner", "partner"),
        ("student", "student"),
    ]


def test_adding_a_member_again_changes_their_role(school: School) -> None:
    add_member(school.store, by=school.teacher, project=school.project, login="Student", role="partner")

    assert roles(school)["student"] == "partner"


def test_a_removed_member_sees_the_project_no_more(school: School) -> None:
    remove_member(school.store, by=school.teacher, project=school.project, login="student")

    assert role_in(school.store, school.student, school.project) is None
    with pytest.raises(NotFound):
        members(school.store, by=school.student, project=school.project)


@pytest.mark.parametrize(("login", "role", "field"), [("student", "king", "role"), ("nobody-here", "student", "login")])
def test_an_unknown_role_or_login_is_refused(school: School, login: str, role: str, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        add_member(school.store, by=school.teacher, project=school.project, login=login, role=role)

    assert [problem.field for problem in caught.value.problems] == [field]


def test_a_teacher_makes_no_owner_and_removes_none(school: School) -> None:
    with pytest.raises(Forbidden):
        add_member(school.store, by=school.teacher, project=school.project, login="teacher", role="owner")
    with pytest.raises(Forbidden):
        remove_member(school.store, by=school.teacher, project=school.project, login="owner")
    with pytest.raises(Forbidden):
        add_member(school.store, by=school.teacher, project=school.project, login="owner", role="student")


def test_the_last_owner_stays(school: School) -> None:
    with pytest.raises(Conflict):
        remove_member(school.store, by=school.owner, project=school.project, login="owner")
    with pytest.raises(Conflict):
        add_member(school.store, by=school.owner, project=school.project, login="owner", role="student")
    assert roles(school)["owner"] == "owner"


def test_an_owner_may_go_when_there_is_another(school: School) -> None:
    add_member(school.store, by=school.owner, project=school.project, login="teacher", role="owner")
    remove_member(school.store, by=school.owner, project=school.project, login="owner")

    assert "owner" not in roles(school)


def test_removing_somebody_who_is_no_member_is_told(school: School) -> None:
    with pytest.raises(NotFound):
        remove_member(school.store, by=school.teacher, project=school.project, login="stranger")
