"""What the tests of HTTP share: the application over a furnished hub."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import databases
import pytest
from furnished import Clock, School
from visitors import Door

from api.app import create_app
from designhub.people.caller import Person
from designhub.settings import Settings
from designhub.store import Store

Furnished = tuple[Settings, dict[str, Person]]


@pytest.fixture
def door(school: School) -> Door:
    return Door(create_app(store=school.store), school)


@pytest.fixture(scope="session")
def built_once(furnished: Furnished, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Furnished]:
    """Build two parts once; every test that wants them gets a copy."""
    template, people = furnished
    settings = Settings(data=tmp_path_factory.mktemp("built") / "data", database_url=databases.address())
    with copied(template, settings, people, Clock()) as school:
        school.submit("side = 10")
        school.submit("side = 3\nraise ValueError('no')", part="lever")
        school.work()
    yield settings, people
    databases.drop(settings.database_url)


@pytest.fixture
def built(built_once: Furnished, settings: Settings, clock: Clock) -> Iterator[Door]:
    """A hub with one part that is built, and one that failed."""
    template, people = built_once
    with copied(template, settings, people, clock) as school:
        yield Door(create_app(store=school.store), school)
    databases.drop(settings.database_url)


@contextmanager
def copied(template: Settings, settings: Settings, people: dict[str, Person], clock: Clock) -> Iterator[School]:
    """Open a copy of the hub of ``template``."""
    shutil.copytree(template.data, settings.data)
    databases.create(settings.database_url, template.database_url)
    store = Store.open(settings, clock)
    yield School(store=store, clock=clock, **people)
    store.close()
