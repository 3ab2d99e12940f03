"""Accounts and schools."""

import pytest
from databases import looks_into_sqlite
from furnished import School

from designhub.errors import Conflict, Forbidden, Invalid
from designhub.people.accounts import (
    create_first_owner,
    create_person,
    create_school,
    disable_person,
    people,
    person_by_login,
    reset_password,
    schools,
    set_language,
)
from designhub.people.sign_in import sign_in
from designhub.store import Store


def test_a_hub_without_accounts_gets_an_administrator_once(store: Store) -> None:
    first = create_first_owner(store)

    assert first is not None
    assert first.person.is_admin
    assert sign_in(store, login="owner", password=first.password).person == first.person
    assert create_first_owner(store) is None


def test_a_pupil_needs_a_login_and_nothing_else(school: School) -> None:
    made = create_person(school.store, by=school.teacher, login="pupil-07")

    assert made.person.name == "pupil-07"
    assert sign_in(school.store, login="pupil-07", password=made.password).person == made.person


def test_a_login_is_taken_whatever_its_case(school: School) -> None:
    with pytest.raises(Conflict):
        create_person(school.store, by=school.admin, login="STUDENT")


@pytest.mark.parametrize("login", ["", "a b", "-a", "a-", "a/b", "a\0b", "x" * 65, "a\nb"])
def test_a_login_that_nobody_could_type_is_refused(school: School, login: str) -> None:
    with pytest.raises(Invalid) as caught:
        create_person(school.store, by=school.admin, login=login)

    assert [problem.field for problem in caught.value.problems] == ["login"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "a\u202eb"),
        ("name", "x" * 121),
        ("password", "short"),
        ("password", "x" * 201),
        ("school", "no-such-school"),
        ("language", "tlh"),
        ("mail", "not a mail address"),
    ],
)
def test_a_refused_input_is_named(school: School, field: str, value: str) -> None:
    with pytest.raises(Invalid) as caught:
        create_person(school.store, by=school.admin, login="somebody", **{field: value})

    assert [problem.field for problem in caught.value.problems] == [field]
    assert person_by_login(school.store, "somebody") is None


def test_only_an_administrator_creates_an_administrator(school: School) -> None:
    with pytest.raises(Forbidden):
        create_person(school.store, by=school.teacher, login="root", is_admin=True)


@looks_into_sqlite
def test_passwords_are_not_kept(school: School) -> None:
    made = create_person(school.store, by=school.admin, login="pupil", password="very secret indeed")

    kept = (school.store.settings.data / "hub.sqlite").read_bytes()
    kept += (school.store.settings.data / "hub.sqlite-wal").read_bytes()
    assert b"very secret indeed" not in kept
    assert "very secret indeed" not in repr(made)


def test_a_reset_password_signs_in(school: School) -> None:
    password = reset_password(school.store, by=school.admin, login="student")

    assert sign_in(school.store, login="student", password=password).person == school.student


def test_a_teacher_keeps_the_accounts_of_the_pupils_of_their_school(school: School) -> None:
    create_person(school.store, by=school.teacher, login="pupil")

    password = reset_password(school.store, by=school.teacher, login="pupil")

    assert sign_in(school.store, login="pupil", password=password).person.school == "pamplona"
    disable_person(school.store, by=school.teacher, login="pupil")
    assert person_by_login(school.store, "pupil") is None


@pytest.mark.parametrize("login", ["owner", "admin", "elsewhere"])
def test_a_teacher_keeps_no_account_of_staff_administrators_or_other_schools(school: School, login: str) -> None:
    create_school(school.store, by=school.admin, name="ITIS Torino", slug="torino", country="IT", language="it")
    create_person(school.store, by=school.admin, login="elsewhere", school="torino")

    for change in (reset_password, disable_person):
        with pytest.raises(Forbidden):
            change(school.store, by=school.teacher, login=login)
    with pytest.raises(Forbidden):
        create_person(school.store, by=school.teacher, login="another", school="torino")
    assert "elsewhere" not in {person.login for person in people(school.store, by=school.teacher)}


def test_a_pupil_keeps_no_account(school: School) -> None:
    with pytest.raises(Forbidden):
        reset_password(school.store, by=school.student, login="partner")


def test_people_are_listed_by_login(school: School) -> None:
    logins = [person.login for person in people(school.store, by=school.teacher, school="pamplona")]

    assert logins == ["owner", "partner", "stranger", "student", "teacher"]


def test_a_person_chooses_their_language(school: School) -> None:
    assert set_language(school.store, by=school.student, language="it").language == "it"
    with pytest.raises(Invalid):
        set_language(school.store, by=school.student, language="xx")


def test_a_school_s_slug_is_made_from_its_name(school: School) -> None:
    made = create_school(school.store, by=school.admin, name="Berufsschule Größenwald", country="de", language="de")

    assert (made.slug, made.country) == ("berufsschule-grossenwald", "DE")
    assert [one.slug for one in schools(school.store)] == ["berufsschule-grossenwald", "pamplona"]
    with pytest.raises(Conflict):
        create_school(school.store, by=school.admin, name="Again", slug="pamplona")
