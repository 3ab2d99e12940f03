"""What the tests of the slices share: a hub in a temporary folder, its people, and a clock that they set."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from designhub.people.accounts import create_first_owner, create_person, create_school
from designhub.people.caller import Guest, Person
from designhub.people.guest_links import create_link, guest_of_link
from designhub.people.memberships import add_member, remove_member
from designhub.projects import create_project
from designhub.revisions.evaluate import evaluate_next
from designhub.revisions.pretend import PretendRunner
from designhub.revisions.submit import submit
from designhub.revisions.values import Revision
from designhub.settings import Settings
from designhub.store import Store

PROJECT = "hole-puncher"
PASSWORD = "correct horse"


@dataclass
class Clock:
    """A clock that goes on only when told to."""

    now: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **how_long: float) -> None:
        self.now += timedelta(**how_long)


@dataclass
class School:
    """A hub with one project, somebody in each role, and a runner that needs no CAD."""

    store: Store
    clock: Clock
    admin: Person
    owner: Person
    teacher: Person
    student: Person
    partner: Person
    stranger: Person
    runner: PretendRunner = field(default_factory=PretendRunner)
    project: str = PROJECT

    def submit(self, script: str = "side = 10", part: str = "punch_pin", parent: int | None = None) -> Revision:
        return submit(
            self.store,
            by=self.student,
            project=self.project,
            part=part,
            files={f"{part}.py": script.encode()},
            parent=parent,
        )

    def work(self) -> int:
        """Do everything that waits and return how many jobs that was."""
        done = 0
        while evaluate_next(self.store, self.runner, "tests") is not None:
            done += 1
        return done

    def guest(self, *, may_remark: bool = True, part: str | None = None) -> Guest:
        made = create_link(self.store, by=self.teacher, project=self.project, part=part, may_remark=may_remark)
        guest = guest_of_link(self.store, made.secret, "Ada", "ITIS Torino")
        assert guest is not None
        return guest


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "data")


@pytest.fixture
def store(settings: Settings, clock: Clock) -> Iterator[Store]:
    store = Store.open(settings, clock)
    yield store
    store.close()


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Person]]:
    """Furnish a hub once; every test that wants one gets a copy (hashing passwords takes its time)."""
    folder = tmp_path_factory.mktemp("furnished") / "data"
    store = Store.open(Settings(data=folder), Clock())
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
    return folder, people


@pytest.fixture
def school(furnished: tuple[Path, dict[str, Person]], settings: Settings, clock: Clock) -> Iterator[School]:
    folder, people = furnished
    shutil.copytree(folder, settings.data)
    store = Store.open(settings, clock)
    yield School(store=store, clock=clock, **people)
    store.close()
