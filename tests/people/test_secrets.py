"""API tokens and guest links: shown once, ended at any time."""

from datetime import datetime, timedelta

import pytest
from databases import looks_into_sqlite
from furnished import School

from designhub.errors import Conflict, Invalid, NotFound
from designhub.people.accounts import disable_person
from designhub.people.guest_links import create_link, guest_of_link, links, revoke_link
from designhub.people.tokens import issue_token, person_of_token, revoke_token, tokens


def test_a_token_acts_for_its_person(school: School) -> None:
    made = issue_token(school.store, by=school.student, name="my editor")

    assert person_of_token(school.store, made.secret) == school.student


def test_a_revoked_token_acts_for_nobody(school: School) -> None:
    made = issue_token(school.store, by=school.student, name="my editor")

    revoke_token(school.store, by=school.student, token_id=made.token.id)

    assert person_of_token(school.store, made.secret) is None
    assert tokens(school.store, by=school.student) == []


def test_a_token_of_a_closed_account_acts_for_nobody(school: School) -> None:
    made = issue_token(school.store, by=school.student, name="my editor")

    disable_person(school.store, by=school.admin, login="student")

    assert person_of_token(school.store, made.secret) is None


def test_nobody_revokes_somebody_else_s_token(school: School) -> None:
    made = issue_token(school.store, by=school.student, name="my editor")

    with pytest.raises(NotFound):
        revoke_token(school.store, by=school.teacher, token_id=made.token.id)


def test_the_last_use_of_a_token_is_kept(school: School) -> None:
    made = issue_token(school.store, by=school.student, name="my editor")
    school.clock.advance(hours=3)

    person_of_token(school.store, made.secret)

    assert tokens(school.store, by=school.student)[0].last_used_at == school.clock.now


def test_nobody_has_tokens_without_end(school: School) -> None:
    for number in range(50):
        issue_token(school.store, by=school.student, name=f"token {number}")

    with pytest.raises(Conflict):
        issue_token(school.store, by=school.student, name="one more")


@looks_into_sqlite
def test_secrets_are_not_kept(school: School) -> None:
    token = issue_token(school.store, by=school.student, name="my editor").secret
    link = create_link(school.store, by=school.teacher, project=school.project).secret

    folder = school.store.settings.data
    kept = b"".join(file.read_bytes() for file in folder.glob("hub.sqlite*"))
    assert token.encode() not in kept
    assert link.encode() not in kept


def test_a_link_opens_its_project_for_a_guest(school: School) -> None:
    made = create_link(school.store, by=school.teacher, project=school.project, part="punch_pin", label="ITIS")

    guest = guest_of_link(school.store, made.secret, " Ada  L. ", "ITIS Torino")

    assert guest is not None
    assert (guest.name, guest.school, guest.project, guest.part) == (
        "Ada L.",
        "ITIS Torino",
        "hole-puncher",
        "punch_pin",
    )
    assert guest.may_remark


def test_a_guest_without_a_name_looks_and_does_not_remark(school: School) -> None:
    made = create_link(school.store, by=school.teacher, project=school.project)

    guest = guest_of_link(school.store, made.secret)

    assert guest is not None
    assert not guest.may_remark


def test_a_revoked_link_opens_nothing(school: School) -> None:
    made = create_link(school.store, by=school.teacher, project=school.project)

    revoke_link(school.store, by=school.teacher, project=school.project, link_id=made.link.id)

    assert guest_of_link(school.store, made.secret, "Ada") is None
    assert links(school.store, by=school.teacher, project=school.project)[0].revoked_at == school.clock.now


def test_a_link_expires(school: School) -> None:
    until = school.clock.now + timedelta(days=7)
    made = create_link(school.store, by=school.teacher, project=school.project, expires_at=until)

    school.clock.advance(days=7)

    assert guest_of_link(school.store, made.secret, "Ada") is None


def test_a_link_that_expires_in_the_past_or_in_no_time_zone_is_refused(school: School) -> None:
    for expires_at in (school.clock.now, datetime(2099, 1, 1)):  # noqa: DTZ001
        with pytest.raises(Invalid):
            create_link(school.store, by=school.teacher, project=school.project, expires_at=expires_at)


@pytest.mark.parametrize("secret", ["", "wrong", "\x00"])
def test_what_is_no_secret_opens_nothing(school: School, secret: str) -> None:
    assert guest_of_link(school.store, secret, "Ada") is None


def test_a_guest_s_name_is_as_long_as_a_name(school: School) -> None:
    made = create_link(school.store, by=school.teacher, project=school.project)

    with pytest.raises(Invalid):
        guest_of_link(school.store, made.secret, "x" * 500)
