"""What a worker does with a job: run the pipeline on its files and record what that gave.

Its one rule: everything may be interrupted anywhere and done again; the stages' results are cached by content, and
only the holder of the job's lease records.
"""

import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import timedelta

import structlog
from sqlalchemy.orm import Session

from designhub import pipeline
from designhub.jobs import queue
from designhub.jobs.lease import StoppableRunner, keeping
from designhub.jobs.queue import LEASE, Claim
from designhub.pipeline import Evaluation, Options, Runner, Source
from designhub.projects import ledger
from designhub.revisions import record
from designhub.revisions.rows import PreviewRow, RevisionRow
from designhub.sandbox.task import MIB, Ended, Limits, Task
from designhub.store.store import Store

log = structlog.get_logger(__name__)

PATIENCE_S = 20.0
"""How long one task that nobody waits for may keep somebody who waits."""


class Interrupted(Exception):
    """The worker was told to stop, the job is no longer its own, or a more urgent one waits."""


@dataclass(frozen=True, kw_only=True)
class _Interruptible:
    """A runner whose tasks end, and are forgotten, once ``halt`` is set; none is started while ``yields``, and one that
    has had ``PATIENCE_S`` by then is ended.
    """

    runner: StoppableRunner
    halt: threading.Event
    yields: Callable[[], bool]

    def run(self, task: Task) -> Ended:
        """Run ``task``. Raises Interrupted when it was not left to its end, or not begun."""
        if self.yields():
            raise Interrupted
        over = threading.Event()
        impatient = threading.Thread(target=self._make_way, args=(over,), name="make-way", daemon=True)
        impatient.start()
        try:
            ended = self.runner.run(task, self.halt)
        finally:
            over.set()
            impatient.join()
        if self.halt.is_set():
            raise Interrupted
        return ended

    def _make_way(self, over: threading.Event) -> None:
        """End the task, unless it is over, when somebody waits for longer than it is worth."""
        patience = PATIENCE_S
        while not over.wait(patience):
            if self.yields():
                self.halt.set()
                return
            patience = min(1.0, PATIENCE_S)


def evaluate_next(
    store: Store,
    runner: StoppableRunner,
    worker: str,
    *,
    kinds: Collection[queue.Kind] | None = None,
    stop: threading.Event | None = None,
    lease: timedelta = LEASE,
) -> Claim | None:
    """Claim one job, do it with ``runner`` and record the result; None when there was nothing to do.

    When ``stop`` is set the job is given back at the next task's start. An error of ours is logged, and the job tried
    again later; after a few attempts ``sweep`` records that it was given up.
    """
    held = queue.claim(store, worker, kinds, lease=lease)
    if held is None:
        return None
    with keeping(store, held, stop=stop) as halt:
        guarded = _Interruptible(runner=runner, halt=halt, yields=lambda: _steps_aside(store, held))
        try:
            recorded = _perform(store, guarded, held)
        except Interrupted:
            queue.release(store, held)
        except Exception as error:
            log.exception("a job failed by an error of ours", job=held.job_id, kind=held.kind, attempt=held.attempt)
            queue.postpone(store, held, type(error).__name__)
        else:
            if not recorded:
                log.warning("a job was lost to another worker", job=held.job_id, kind=held.kind)
    return held


def _steps_aside(store: Store, held: Claim) -> bool:
    """Tell whether somebody waits while this job is one that nobody waits for; what it has made so far is cached."""
    return held.kind == "completion" and queue.somebody_waits(store)


def _perform(store: Store, runner: Runner, held: Claim) -> bool:
    """Do the job and record it; False when it was lost meanwhile."""
    source, options = _work(store, held)

    def watch(stage: str) -> None:
        if not record.record_stage(store, held, stage):
            raise Interrupted

    def keep(so_far: Evaluation) -> None:
        if not record.record_part(store, held, so_far):
            raise Interrupted

    match held.kind:
        case "preview":
            return record.record_look(
                store, held, pipeline.preview(source, runner=runner, cache=store, options=options)
            )
        case "revision":
            evaluation = pipeline.preview(source, runner=runner, cache=store, options=options, watch=watch)
            return record.record_preview(store, held, evaluation)
        case "completion":
            first = pipeline.preview(source, runner=runner, cache=store, options=options)
            _still_there(first)
            whole = pipeline.complete(
                first, source, runner=runner, cache=store, options=options, watch=watch, keep=keep
            )
            return record.record_outcome(store, held, whole)


def _still_there(first: Evaluation) -> None:
    """Refuse to complete what can't be made again at present (a cache was emptied, a machine is overloaded)."""
    if first.measurements is None:
        raise RuntimeError("what was previewed could not be made again")


def _work(store: Store, held: Claim) -> tuple[Source, Options]:
    with store.reading() as session:
        if held.kind == "preview":
            look = session.get_one(PreviewRow, held.subject)
            part, entry, parameters, files = look.part, look.entry, look.parameters, dict(look.files)
        else:
            row = session.get_one(RevisionRow, held.subject)
            part, entry, parameters = row.part, row.entry, row.parameters
            files = {file.path: file.object for file in row.files}
        options = options_of(session, store, part)
    content = {path: store.objects.get(name) for path, name in files.items()}
    return Source(files=content, entry=entry, parameters=parameters), options


def options_of(session: Session, store: Store, part_id: str) -> Options:
    """Return how the project wants this part evaluated, within the hub's limits."""
    part = ledger.part_by_id(session, part_id)
    settings = store.settings
    limits = Limits(
        wall_s=settings.build_seconds,
        cpu_s=settings.build_seconds,
        memory_bytes=settings.build_memory_mb * MIB,
    )
    asked = ledger.asked_of(session, part.project)
    return Options(
        part=part.slug,
        project=part.project,
        limits=limits,
        asked=asked,
        completion_s=settings.completion_seconds,
    )
