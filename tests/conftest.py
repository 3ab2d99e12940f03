"""What the tests of the slices share: a hub in a temporary folder, its people, and a clock that they set."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import databases
import hypothesis
import pytest
from furnished import PASSWORD, PROJECT, Clock, School

from designhub.people.accounts import create_first_owner, create_person, create_school
from designhub.people.caller import Person
from designhub.people.memberships import add_member, remove_member
from designhub.projects import create_project
from designhub.settings import Settings
from designhub.store import Store

hypothesis.settings.register_profile("busy", deadline=None)  # a shared machine is slow at any moment
hypothesis.settings.load_profile("busy")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "data", database_url=databases.address())


@pytest.fixture
def store(settings: Settings, clock: Clock) -> Iterator[Store]:
    databases.create(settings.database_url)
    store = Store.open(settings, clock)
    yield store
    store.close()
    databases.drop(settings.database_url)


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Settings, dict[str, Person]]]:
    """Furnish a hub once; every test that wants one gets a copy (hashing passwords takes its time)."""
    folder = tmp_path_factory.mktemp("furnished") / "data"
    settings = Settings(data=folder, database_url=databases.address())
    databases.create(settings.database_url)
    store = Store.open(settings, Clock())
    first = create_first_owner(store, login="admin")
    assert first is not None
    people = {"admin": first.person}
    create_school(store, by=first.person, name="CIP Pamplona", slug="pamplona", country="ES", language="es")
    for login in ("owner", "teacher", "student", "partner", "stranger"):
        made = create_person(store, by=first.person, login=login, password=PASSWORD, school="pamplona")
        people[login] = made.person
    create_project(store, by=first.person, slug=PROJECT, name="Hole puncher")
    for role in ("owner", "teacher", "student", "partner"):
        add_member(store, by=first.person, project=PROJECT, login=role, role=role)
    remove_member(store, by=first.person, project=PROJECT, login="admin")
    store.close()
    yield settings, people
    databases.drop(settings.database_url)


@pytest.fixture
def school(furnished: tuple[Settings, dict[str, Person]], settings: Settings, clock: Clock) -> Iterator[School]:
    template, people = furnished
    shutil.copytree(template.data, settings.data)
    databases.create(settings.database_url, template.database_url)
    store = Store.open(settings, clock)
    yield School(store=store, clock=clock, **people)
    store.close()
    databases.drop(settings.database_url)
