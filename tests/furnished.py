"""A hub with people in it, for tests: somebody in each role, one project, a clock that is set, no CAD kernel."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from designhub.people.caller import Guest, Person
from designhub.people.guest_links import create_link, guest_of_link
from designhub.revisions.evaluate import evaluate_next
from designhub.revisions.pretend import PretendRunner
from designhub.revisions.submit import submit
from designhub.revisions.values import Revision
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
