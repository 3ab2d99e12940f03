"""Workers as processes: killed in the middle, told to stop, and several at once."""

import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from databases import looks_into_sqlite
from furnished import School

from designhub.jobs import queue
from designhub.revisions import history
from designhub.store import Store
from designhub.store.store import now

pytestmark = looks_into_sqlite

WORKER = """
import sys
from datetime import timedelta
from pathlib import Path
from designhub.jobs.worker import loop, stop_on_signals
from designhub.revisions.pretend import PretendRunner
from designhub.settings import Settings
from designhub.store import Store

stop = stop_on_signals()
store = Store.open(Settings(data=Path(sys.argv[1])))
loop(store, PretendRunner(delay_s=float(sys.argv[2])), stop, lease=timedelta(seconds=1))
store.close()
"""


@pytest.fixture
def hub(school: School) -> School:
    school.store.clock = now  # processes have no clock of ours
    return school


@pytest.fixture
def start(hub: School) -> Iterator[Callable[[float], "subprocess.Popen[bytes]"]]:
    started: list[subprocess.Popen[bytes]] = []

    def worker(delay_s: float) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-c", WORKER, str(hub.store.settings.data), str(delay_s)]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        started.append(process)
        return process

    yield worker
    for process in started:
        process.kill()
        process.wait()


def until(told: Callable[[], bool], seconds: float = 90) -> None:
    deadline = time.monotonic() + seconds
    while not told():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


def kinds(store: Store) -> Counter[str]:
    return Counter(event.kind for event in store.events(limit=1000))


def state(hub: School) -> str:
    return history.revision(hub.store, by=hub.student, project=hub.project, part="punch_pin").state


def test_a_submission_survives_a_worker_that_is_killed_in_the_middle(
    hub: School, start: Callable[[float], "subprocess.Popen[bytes]"]
) -> None:
    hub.submit()
    victim = start(60)
    until(lambda: kinds(hub.store)["revision.stage"] > 0)
    victim.send_signal(signal.SIGKILL)
    victim.wait()

    start(0)
    until(lambda: state(hub) == "built")

    assert kinds(hub.store)["revision.previewed"] == 1
    assert kinds(hub.store)["revision.built"] == 1
    assert hub.store.verify_events() is None


def test_a_worker_that_is_told_to_stop_gives_its_job_back(
    hub: School, start: Callable[[float], "subprocess.Popen[bytes]"]
) -> None:
    hub.submit()
    worker = start(60)
    until(lambda: kinds(hub.store)["revision.stage"] > 0)

    worker.send_signal(signal.SIGTERM)

    assert worker.wait(timeout=10) == 0
    held = queue.claim(hub.store, "another")
    assert held is not None
    assert held.attempt == 1


def test_several_workers_give_every_revision_one_outcome(
    hub: School, start: Callable[[float], "subprocess.Popen[bytes]"]
) -> None:
    for number in range(8):
        hub.submit(f"side = {number + 1}")
    start(0)
    start(0)

    until(lambda: kinds(hub.store)["revision.built"] == 8)

    assert kinds(hub.store)["revision.previewed"] == 8
    assert queue.waiting(hub.store) == 0


SUBMIT = """
import os, sys
from pathlib import Path
from designhub.people.accounts import person_by_login
from designhub.revisions.submit import submit
from designhub.settings import Settings
from designhub.store import Store

store = Store.open(Settings(data=Path(sys.argv[1])))
submit(store, by=person_by_login(store, "student"), project="hole-puncher", part="punch_pin", files={"a.py": b"x"})
os.kill(os.getpid(), 9)
"""


def test_a_submission_that_was_answered_survives_a_server_that_is_killed(hub: School, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", SUBMIT, str(hub.store.settings.data)], check=False)

    assert state(hub) == "queued"
    assert hub.work() == 2
