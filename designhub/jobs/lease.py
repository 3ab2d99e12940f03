"""Keeping a lease while the work goes on."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import structlog
from sqlalchemy.exc import SQLAlchemyError

from designhub.jobs.queue import Claim, heartbeat
from designhub.sandbox.task import Ended, Task
from designhub.store.store import Store

log = structlog.get_logger(__name__)


TICK_S = 0.1
"""How soon a worker that is told to stop stops."""


class StoppableRunner(Protocol):
    """A runner that ends its task when the event is set; the sandbox is one."""

    def run(self, task: Task, stop: threading.Event | None = None) -> Ended:
        """Run ``task`` to its end, or until ``stop``."""
        ...


@contextmanager
def keeping(store: Store, held: Claim, *, stop: threading.Event | None = None) -> Iterator[threading.Event]:
    """Prolong the lease of ``held`` until the block ends.

    The given event says that the work is to end now: the lease was lost, the job cancelled, or ``stop`` is set.
    """
    halt, over = threading.Event(), threading.Event()
    thread = threading.Thread(
        target=_beat, args=(store, held, stop, halt, over), name=f"lease-{held.job_id}", daemon=True
    )
    thread.start()
    try:
        yield halt
    finally:
        over.set()
        thread.join()


def _beat(
    store: Store,
    held: Claim,
    stop: threading.Event | None,
    halt: threading.Event,
    over: threading.Event,
) -> None:
    due = time.monotonic() + held.lease.total_seconds() / 4
    while not over.wait(TICK_S):
        if stop is not None and stop.is_set():
            halt.set()
        if time.monotonic() < due:
            continue
        due = time.monotonic() + held.lease.total_seconds() / 4
        try:
            alive = heartbeat(store, held)
        except SQLAlchemyError:  # a busy or absent database: the next beat may still be in time
            log.warning("heartbeat failed", job=held.job_id, exc_info=True)
            continue
        if not alive:
            halt.set()
            return
