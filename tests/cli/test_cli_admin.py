"""``designhub admin`` on a data folder."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from designhub.cli.main import app
from designhub.cli.speaking import of_environment
from designhub.people.sign_in import sign_in
from designhub.settings import Settings
from designhub.store import Store


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "data")


def run(*arguments: str):
    return CliRunner().invoke(app, list(arguments), env={"LC_ALL": "C"})


def password_in(text: str) -> str:
    found = re.search(r"password (\S+)", text)
    assert found is not None
    return found[1]


def test_an_account_is_made_with_a_password_that_opens_it(folder):
    run("admin", "school", "add", "pamplona", "--name", "CIP Pamplona", "--country", "ES", "--data", folder)
    made = run("admin", "user", "add", "iker", "--school", "pamplona", "--language", "es", "--data", folder)
    listed = run("admin", "user", "list", "--data", folder)

    store = Store.open(Settings(data=Path(folder)))
    person = sign_in(store, login="iker", password=password_in(made.stdout)).person
    store.close()
    assert (person.school, person.language) == ("pamplona", "es")
    assert listed.stdout == "iker\tiker\tpamplona\t-\n"


def test_a_new_password_replaces_the_old_one(folder):
    first = password_in(run("admin", "user", "add", "iker", "--data", folder).stdout)
    second = password_in(run("admin", "password", "iker", "--data", folder).stdout)

    assert first != second


def test_a_login_that_is_taken_is_one_line_and_code_2(folder):
    run("admin", "user", "add", "iker", "--data", folder)

    again = run("admin", "user", "add", "iker", "--data", folder)

    assert (again.exit_code, len(again.stderr.splitlines())) == (2, 1)


def test_a_project_is_made_for_its_owner_with_members(folder):
    run("admin", "user", "add", "maite", "--admin", "--data", folder)
    run("admin", "user", "add", "iker", "--data", folder)

    made = run("admin", "project", "add", "punch", "--owner", "maite", "--name", "Hole puncher", "--data", folder)
    member = run("admin", "project", "member", "punch", "iker", "--role", "student", "--data", folder)

    assert (made.exit_code, member.exit_code) == (0, 0)


def test_the_record_of_events_is_verified(folder):
    run("admin", "user", "add", "iker", "--data", folder)

    assert run("admin", "verify", "--data", folder).exit_code == 0


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "it_IT"}, "it"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "es_ES.UTF-8"}, "es"),
        ({"LC_ALL": "C"}, "en"),
        ({"LANG": "pl_PL"}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_is_that_of_the_environment(environment, language):
    assert of_environment(environment) == language
