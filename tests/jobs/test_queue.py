"""The queue on rows."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import get_args

from furnished import Clock

from designhub.jobs import queue
from designhub.jobs.queue import ATTEMPTS_MOST, LEASE, PAUSE, Claim, GivenUp, Job, Kind, Priority
from designhub.store import Store


def put(
    store: Store,
    subject: str,
    project: str = "p",
    person: str = "a",
    priority: Priority = Priority.SOMEBODY_WAITS,
    kind: Kind = "revision",
) -> str:
    with store.session() as session:
        job = Job(kind=kind, subject=subject, project=project, person=person, priority=priority)
        return queue.enqueue(session, job, store.clock())


def end(store: Store, held: Claim) -> bool:
    with store.session() as session:
        return queue.finish(session, held, store.clock())


def swept(store: Store) -> list[GivenUp]:
    given_up = []
    with store.session() as session:
        queue.forget(session, store.clock())
        while (one := queue.give_up(session, store.clock())) is not None:
            given_up.append(one)
    return given_up


def claimed(store: Store, clock: Clock) -> Claim:
    held = queue.claim(store, "w")
    clock.advance(seconds=1)
    assert held is not None
    return held


def order(store: Store, clock: Clock) -> list[str]:
    """Return the subjects in the order in which one worker does them."""
    subjects = []
    while (held := queue.claim(store, "w")) is not None:
        clock.advance(seconds=1)
        end(store, held)
        subjects.append(held.subject)
    return subjects


def test_an_empty_queue_gives_nothing(store: Store) -> None:
    assert queue.claim(store, "w") is None


def test_a_job_is_claimed_once(store: Store) -> None:
    put(store, "r1")

    assert queue.claim(store, "w1") is not None
    assert queue.claim(store, "w2") is None


def test_the_same_job_is_not_put_twice_while_it_is_not_done(store: Store, clock: Clock) -> None:
    assert put(store, "r1") == put(store, "r1")
    held = claimed(store, clock)
    assert put(store, "r1") == held.job_id
    end(store, held)

    assert put(store, "r1") != held.job_id


def test_a_job_whose_transaction_failed_was_never_put(store: Store) -> None:
    try:
        with store.session() as session:
            queue.enqueue(session, Job(kind="revision", subject="r1", project="p", person="a"), store.clock())
            raise OSError
    except OSError:
        pass

    assert queue.claim(store, "w") is None


def test_who_waits_goes_before_what_nobody_waits_for(store: Store, clock: Clock) -> None:
    put(store, "batch", priority=Priority.BATCH)
    clock.advance(seconds=1)
    put(store, "person")

    assert order(store, clock) == ["person", "batch"]


def test_projects_take_turns(store: Store, clock: Clock) -> None:
    for subject in ("a1", "a2", "a3", "b1", "b2"):
        put(store, subject, project=subject[0])
        clock.advance(seconds=1)

    assert [subject[0] for subject in order(store, clock)] == ["a", "b", "a", "b", "a"]


def test_persons_of_a_project_take_turns(store: Store, clock: Clock) -> None:
    for subject in ("a1", "a2", "a3", "b1"):
        put(store, subject, person=subject[0])
        clock.advance(seconds=1)

    assert [subject[0] for subject in order(store, clock)] == ["a", "b", "a", "a"]


def test_a_project_with_fewer_running_jobs_goes_first(store: Store, clock: Clock) -> None:
    for subject in ("a1", "a2", "b1"):
        put(store, subject, project=subject[0])
        clock.advance(seconds=1)

    assert [claimed(store, clock).subject for _ in range(3)] == ["a1", "b1", "a2"]


def test_only_the_wanted_kinds_are_claimed(store: Store) -> None:
    put(store, "r1", kind="completion")

    assert queue.claim(store, "w", ["revision", "preview"]) is None
    assert queue.claim(store, "w", get_args(Kind)) is not None


def test_a_dead_worker_s_job_comes_back_when_its_lease_runs_out(store: Store, clock: Clock) -> None:
    put(store, "r1")
    dead = claimed(store, clock)
    clock.advance(seconds=LEASE.total_seconds() - 1)
    assert queue.claim(store, "w2") is None
    clock.advance(seconds=1)

    again = queue.claim(store, "w2")

    assert again is not None
    assert (again.job_id, again.attempt) == (dead.job_id, 2)


def test_a_heartbeat_keeps_the_lease(store: Store, clock: Clock) -> None:
    put(store, "r1")
    held = claimed(store, clock)
    for _ in range(5):
        clock.advance(seconds=LEASE.total_seconds() - 2)
        assert queue.heartbeat(store, held)

    assert queue.claim(store, "w2") is None


def test_who_lost_a_job_can_neither_prolong_nor_end_it(store: Store, clock: Clock) -> None:
    put(store, "r1")
    slow = claimed(store, clock)
    clock.advance(seconds=LEASE.total_seconds() + 1)
    quick = claimed(store, clock)

    assert not queue.heartbeat(store, slow)
    assert not end(store, slow)
    assert end(store, quick)


def test_a_late_worker_whose_job_nobody_took_may_still_end_it(store: Store, clock: Clock) -> None:
    put(store, "r1")
    slow = claimed(store, clock)
    clock.advance(seconds=LEASE.total_seconds() * 2)

    assert end(store, slow)
    assert queue.claim(store, "w") is None


def test_a_job_ends_once(store: Store, clock: Clock) -> None:
    put(store, "r1")
    held = claimed(store, clock)

    assert [end(store, held), end(store, held)] == [True, False]


def test_a_released_job_is_there_at_once_and_was_not_tried(store: Store, clock: Clock) -> None:
    put(store, "r1")
    queue.release(store, claimed(store, clock))

    again = queue.claim(store, "w")

    assert again is not None
    assert again.attempt == 1


def test_a_postponed_job_waits_a_little(store: Store, clock: Clock) -> None:
    put(store, "r1")
    held = claimed(store, clock)
    queue.postpone(store, held, "OSError")
    assert queue.claim(store, "w") is None
    clock.advance(seconds=PAUSE.total_seconds() + 1)

    assert queue.claim(store, "w") is not None


def test_a_job_that_kills_its_workers_is_given_up_once(store: Store, clock: Clock) -> None:
    put(store, "r1")
    for _ in range(ATTEMPTS_MOST):
        assert swept(store) == []
        claimed(store, clock)
        clock.advance(seconds=LEASE.total_seconds() + 1)

    assert queue.claim(store, "w") is None
    assert swept(store) == [GivenUp(kind="revision", subject="r1", attempts=ATTEMPTS_MOST)]
    assert swept(store) == []


def test_a_cancelled_job_is_done_by_nobody(store: Store, clock: Clock) -> None:
    put(store, "runs")
    running = claimed(store, clock)
    put(store, "waits")

    with store.session() as session:
        for subject in ("waits", "runs"):
            assert queue.cancel(session, "revision", subject, store.clock())

    assert queue.claim(store, "w") is None
    assert not queue.heartbeat(store, running)
    assert not end(store, running)


def test_a_job_that_waits_knows_how_many_go_before_it(store: Store, clock: Clock) -> None:
    for subject in ("r1", "r2", "r3"):
        put(store, subject)
        clock.advance(seconds=1)
    put(store, "batch", priority=Priority.BATCH)

    with store.reading() as session:
        places = [queue.position(session, "revision", subject) for subject in ("r1", "r3", "batch", "unknown")]

    assert places == [0, 2, 3, None]


def test_what_ended_long_ago_is_forgotten(store: Store, clock: Clock) -> None:
    put(store, "r1")
    end(store, claimed(store, clock))
    clock.advance(days=8)

    swept(store)

    put(store, "r2")
    assert queue.waiting(store) == 1


def test_many_workers_at_once_claim_every_job_once(store: Store) -> None:
    for number in range(30):
        put(store, f"r{number}", project=f"p{number % 4}")

    def work(name: str) -> list[str]:
        subjects = []
        while (held := queue.claim(store, name)) is not None:
            assert end(store, held)
            subjects.append(held.subject)
        return subjects

    with ThreadPoolExecutor(5) as pool:
        done = Counter(subject for subjects in pool.map(work, "abcde") for subject in subjects)

    assert done == {f"r{number}": 1 for number in range(30)}
