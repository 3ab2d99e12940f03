"""Whatever workers do, and whenever they die: every job ends exactly once, or is given up."""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from furnished import Clock
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from designhub.jobs import queue
from designhub.jobs.queue import ATTEMPTS_MOST, LEASE, Claim, Job
from designhub.settings import Settings
from designhub.store import Store

NAMES = [f"r{number}" for number in range(4)]


class Queue(RuleBasedStateMachine):
    """Workers that claim, beat, end, release, or are never heard of again, under a clock that goes on."""

    held = Bundle("held")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock()
        self.store = Store.open(Settings(data=self.folder), self.clock)
        self.open: set[str] = set()
        self.owner: dict[str, str] = {}

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    @rule(subject=st.sampled_from(NAMES), person=st.sampled_from("ab"))
    def put(self, subject: str, person: str) -> None:
        with self.store.session() as session:
            job = Job(kind="revision", subject=subject, project=subject[-1], person=person)
            queue.enqueue(session, job, self.clock())
        self.open.add(subject)

    @rule(target=held)
    def take(self) -> Claim | None:
        claim = queue.claim(self.store, "worker")
        if claim is not None:
            assert claim.subject in self.open
            assert 1 <= claim.attempt <= ATTEMPTS_MOST
            self.owner[claim.subject] = claim.token
        return claim

    @rule(claim=held)
    def beat(self, claim: Claim | None) -> None:
        if claim is not None:
            assert queue.heartbeat(self.store, claim) == self.owns(claim)

    @rule(claim=consumes(held))
    def end(self, claim: Claim | None) -> None:
        if claim is None:
            return
        with self.store.session() as session:
            ended = queue.finish(session, claim, self.clock())
        assert ended == self.owns(claim)
        if ended:
            self.close_job(claim.subject)

    @rule(claim=consumes(held))
    def give_back(self, claim: Claim | None) -> None:
        if claim is not None and queue.release(self.store, claim):
            assert self.owner.pop(claim.subject) == claim.token

    @rule(claim=consumes(held))
    def die(self, claim: Claim | None) -> None:
        """Never be heard of again."""

    @rule(leases=st.floats(0, 1.5))
    def wait(self, leases: float) -> None:
        self.clock.now += timedelta(seconds=round(LEASE.total_seconds() * leases, 3))

    @rule()
    def give_up(self) -> None:
        with self.store.session() as session:
            given_up = queue.give_up(session, self.clock())
        if given_up is not None:
            self.close_job(given_up.subject)

    @invariant()
    def what_is_open_is_pending_and_nothing_else_is(self) -> None:
        with self.store.reading() as session:
            assert queue.pending(session, "revision") == self.open

    def owns(self, claim: Claim) -> bool:
        return self.owner.get(claim.subject) == claim.token

    def close_job(self, subject: str) -> None:
        self.open.remove(subject)
        self.owner.pop(subject, None)


TestQueue = Queue.TestCase
TestQueue.settings = hypothesis_settings(max_examples=15, stateful_step_count=25, deadline=None)
