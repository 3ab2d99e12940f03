"""The loop of a worker process: claim a job, do it, record it, again.

Its one rule: a worker may be killed at any instant. What it held comes back when its lease runs out; told to stop
(SIGTERM), it ends or gives back what it holds first.

What a job does is the business of a slice above this one, which may not be imported from here; as with the tasks of
the sandbox, the two functions are named and looked up when the worker starts.
"""

import os
import pkgutil
import signal
import socket
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from types import FrameType

import structlog
from sqlalchemy.exc import SQLAlchemyError

from designhub.jobs.lease import StoppableRunner
from designhub.jobs.queue import LEASE
from designhub.sandbox import Sandbox
from designhub.settings import Settings
from designhub.store.store import Store

STEP = "designhub.revisions.evaluate:evaluate_next"
SWEEP = "designhub.revisions.sweep:sweep"

IDLE_S = 0.2
"""Between two looks at an empty queue: half of it is what a submission waits on average."""
SWEEP_S = 15.0
"""Between two sweeps."""
TROUBLE_S = 2.0
"""Before trying again when the database could not be reached."""

log = structlog.get_logger(__name__)


def run_worker(settings: Settings, stop: threading.Event | None = None) -> None:
    """Work until ``stop`` is set; without it until SIGTERM or SIGINT (then call it from the main thread)."""
    if stop is None:
        stop = stop_on_signals()
    store = Store.open(settings)
    try:
        with Sandbox(strictness=settings.sandbox) as sandbox:
            sandbox.start()  # warm before the first submission comes
            loop(store, sandbox, stop)
    finally:
        store.close()


def loop(
    store: Store,
    runner: StoppableRunner,
    stop: threading.Event,
    *,
    worker: str | None = None,
    lease: timedelta = LEASE,
) -> None:
    """Do jobs with ``runner`` until ``stop`` is set."""
    step: Callable[..., object | None] = pkgutil.resolve_name(STEP)
    sweep: Callable[[Store], int] = pkgutil.resolve_name(SWEEP)
    worker = worker or f"{socket.gethostname()}:{os.getpid()}"
    swept = -SWEEP_S
    log.info("worker started", worker=worker)
    while not stop.is_set():
        try:
            if time.monotonic() - swept >= SWEEP_S:
                sweep(store)
                swept = time.monotonic()
            if step(store, runner, worker, stop=stop, lease=lease) is None:
                stop.wait(IDLE_S)
        except SQLAlchemyError:
            log.exception("the database could not be reached", worker=worker)
            stop.wait(TROUBLE_S)
    log.info("worker stopped", worker=worker)


def stop_on_signals() -> threading.Event:
    """Return an event that SIGTERM and SIGINT set; for the main thread of a process."""
    stop = threading.Event()

    def told(number: int, _frame: FrameType | None) -> None:
        log.info("worker told to stop", signal=signal.Signals(number).name)
        stop.set()

    signal.signal(signal.SIGTERM, told)
    signal.signal(signal.SIGINT, told)
    return stop
