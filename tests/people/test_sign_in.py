"""Signing in, staying in, and trying too often."""

import time

import pytest
from furnished import PASSWORD, School
from sqlalchemy import select

from designhub.errors import DesignHubError, Forbidden, TooMany
from designhub.people import passwords
from designhub.people.accounts import change_password, disable_person
from designhub.people.rows import AttemptsRow
from designhub.people.sign_in import sign_in, sign_in_anew, sign_out, whoami


def fail(school: School, login: str = "student", times: int = 1, address: str = "") -> DesignHubError:
    errors = []
    for _ in range(times):
        with pytest.raises((Forbidden, TooMany)) as caught:
            sign_in(school.store, login=login, password="wrong password", address=address)
        errors.append(caught.value)
    return errors[-1]


def test_the_right_password_signs_in(school: School) -> None:
    token = sign_in(school.store, login="student", password=PASSWORD)

    assert whoami(school.store, token.secret) == school.student


@pytest.mark.parametrize("login", ["Student", " STUDENT ", "ｓｔｕｄｅｎｔ"])
def test_case_width_and_blanks_of_a_login_do_not_matter(school: School, login: str) -> None:
    assert sign_in(school.store, login=login, password=PASSWORD).person == school.student


@pytest.mark.parametrize("login", ["student", "somebody-else", "", "x" * 10_000])
def test_a_wrong_password_and_an_unknown_login_get_the_same_answer(school: School, login: str) -> None:
    assert fail(school, login).key == "people.sign_in_refused"


def test_an_unknown_login_takes_as_long_as_a_known_one(school: School) -> None:
    def seconds(login: str) -> float:
        started = time.process_time()
        fail(school, login)
        return time.process_time() - started

    fail(school, "warm-up")
    known, unknown = (min(seconds(f"{login}{n}") for n in ("", "", "")) for login in ("student", "unknown"))

    assert unknown > known / 3


def test_after_some_failures_even_the_right_password_has_to_wait(school: School) -> None:
    fail(school, times=5)

    with pytest.raises(TooMany) as caught:
        sign_in(school.store, login="student", password=PASSWORD)
    school.clock.advance(seconds=caught.value.retry_after_s)

    assert sign_in(school.store, login="student", password=PASSWORD).person == school.student


def test_waiting_grows_with_every_failure_up_to_a_quarter_of_an_hour(school: School) -> None:
    waits = []
    fail(school, times=5)
    for _ in range(12):
        error = fail(school)
        assert isinstance(error, TooMany)
        waits.append(error.retry_after_s)
        school.clock.advance(seconds=error.retry_after_s)
        fail(school)

    assert waits[:3] == [5, 10, 20]
    assert waits[-1] == 900


def test_failures_of_one_login_do_not_lock_out_another(school: School) -> None:
    fail(school, times=6)

    assert sign_in(school.store, login="teacher", password=PASSWORD).person == school.teacher


def test_an_address_that_tries_many_logins_has_to_wait(school: School) -> None:
    for number in range(50):
        fail(school, f"pupil{number}", address="192.0.2.1")

    assert isinstance(fail(school, "pupil99", address="192.0.2.1"), TooMany)
    assert isinstance(fail(school, "pupil99", address="192.0.2.2"), Forbidden)


def test_a_class_behind_one_address_signs_in_without_waiting(school: School) -> None:
    for _ in range(3):
        fail(school, "teacher", address="192.0.2.1")
    for _ in range(50):
        sign_in(school.store, login="student", password=PASSWORD, address="192.0.2.1")

    assert sign_in(school.store, login="teacher", password=PASSWORD, address="192.0.2.1").person == school.teacher


def test_failures_are_forgotten_after_an_hour(school: School) -> None:
    fail(school, times=5)
    school.clock.advance(hours=1)

    assert isinstance(fail(school, times=4), Forbidden)


def test_signing_out_ends_the_session(school: School) -> None:
    token = sign_in(school.store, login="student", password=PASSWORD)

    sign_out(school.store, token.secret)

    assert whoami(school.store, token.secret) is None


def test_a_session_that_is_used_goes_on(school: School) -> None:
    token = sign_in(school.store, login="student", password=PASSWORD)
    for _ in range(10):
        school.clock.advance(days=10)
        assert whoami(school.store, token.secret) == school.student


def test_a_session_that_is_not_used_ends(school: School) -> None:
    token = sign_in(school.store, login="student", password=PASSWORD)
    school.clock.advance(days=14)

    assert whoami(school.store, token.secret) is None


def test_a_new_password_ends_every_session(school: School) -> None:
    token = sign_in(school.store, login="student", password=PASSWORD)

    change_password(school.store, by=school.student, old=PASSWORD, new="another password")

    assert whoami(school.store, token.secret) is None
    assert sign_in(school.store, login="student", password="another password").person == school.student


def test_a_password_that_is_changed_while_it_is_checked_opens_nothing(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = passwords.matches

    def slow(password: str, kept: str | None) -> bool:
        monkeypatch.setattr(passwords, "matches", right)
        change_password(school.store, by=school.student, old=PASSWORD, new="another password")
        return right(password, kept)

    monkeypatch.setattr(passwords, "matches", slow)
    with pytest.raises(Forbidden):
        sign_in(school.store, login="student", password=PASSWORD)


def test_who_proved_who_they_are_goes_on_even_while_others_guess(school: School) -> None:
    fail(school, times=6)

    assert whoami(school.store, sign_in_anew(school.store, by=school.student).secret) == school.student


def test_logins_that_were_tried_once_are_not_remembered_for_ever(school: School) -> None:
    for number in range(3):
        fail(school, login=f"nobody-{number}")
    school.clock.advance(hours=2)
    sign_in(school.store, login="student", password=PASSWORD)

    with school.store.reading() as session:
        assert session.scalars(select(AttemptsRow)).all() == []


def test_the_old_password_is_asked_for(school: School) -> None:
    with pytest.raises(Forbidden):
        change_password(school.store, by=school.student, old="wrong password", new="another password")


def test_a_disabled_account_is_nobody_s(school: School) -> None:
    token = sign_in(school.store, login="student", password=PASSWORD)

    disable_person(school.store, by=school.admin, login="student")

    assert whoami(school.store, token.secret) is None
    with pytest.raises(Forbidden):
        sign_in(school.store, login="student", password=PASSWORD)


@pytest.mark.parametrize("token", ["", "x", "é" * 1000])
def test_what_is_no_token_is_nobody_s(school: School, token: str) -> None:
    assert whoami(school.store, token) is None
