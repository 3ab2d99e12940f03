"""Sandbox: what the rest of the hub sees of all this."""

import itertools
import logging
import os
import platform
import signal
import threading
from collections.abc import Collection, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Literal, Self

from designhub.sandbox import doctor, wire
from designhub.sandbox.doctor import Diagnosis
from designhub.sandbox.line import Line
from designhub.sandbox.spool import Job, Spool
from designhub.sandbox.task import Ended, Ending, Layer, Task
from designhub.sandbox.wire import Answer, Demand, Died, Request

_log = logging.getLogger("designhub.sandbox")

PRELOAD: Final = (
    "designhub.building.child",
    "designhub.inspection.child",
    "designhub.inspection.assembly.child",
    "designhub.inspection.gaps",
    "designhub.inspection.making.child",
    "designhub.inspection.script_text",
)
_LOOK_S: Final = 0.05
"""How often a waiting thread looks whether it shall stop."""
_ATTEMPTS: Final = 2


class Sandbox:
    """Runs a stranger's code in throw-away children of a warm process; thread-safe.

    Starts its warm process at the first task (or ``start``), replaces it when it has died or grown old, and ends
    everything on ``close``, as a context manager, or when this process dies.
    """

    def __init__(
        self,
        *,
        strictness: Literal["strict", "best"] = "best",
        preload: Sequence[str] = PRELOAD,
        slots: int | None = None,
        path: Sequence[Path] = (),
        without: Collection[str] = (),
        cache: Path | None = None,
    ) -> None:
        """Prepare; nothing runs yet.

        ``strictness``: ``strict`` refuses a task unless every layer holds, ``best`` unless the floor does.
        ``preload``: modules that the warm process imports. ``slots``: tasks at once (default: processors).
        ``path``: further folders to import from, readable to children. ``without``: layers that need not hold, which
        weakens the floor and must be somebody's explicit wish. ``cache``: folder for the
        machine code of our compiled functions, which no child can write to (default: in the user's cache).
        """
        demand = wire.EVERYTHING if strictness == "strict" else wire.FLOOR
        self._demand = tuple(group for group in demand if not set(group) & set(without))
        self._preload = tuple(preload)
        self._path = tuple(path)
        self._cache = cache
        self._slots = threading.BoundedSemaphore(slots or os.cpu_count() or 1)
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._spool: Spool | None = None
        self._line: Line | None = None
        self._next: Line | None = None
        self._old: list[Line] = []
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> wire.Ready:
        """Start the warm process, if it is not running, and wait until it is warm; raises Died when it can't be."""
        return self._current()[1].ready.result()

    def close(self) -> None:
        """End the warm process and every child; waiting tasks end as refused."""
        with self._lock:
            self._closed = True
            lines = [*self._old, self._line, self._next]
            spool, self._spool, self._line, self._next, self._old = self._spool, None, None, None, []
        for line in lines:
            if line is not None:
                line.close()
        if spool is not None:
            spool.close()

    def run(self, task: Task, stop: threading.Event | None = None) -> Ended:
        """Run ``task`` in a fresh child and tell how it ended.

        Waits for a free slot first. ``stop``, when set, ends the child; the task then ended as ``refused``. Raises
        ValueError for names of inputs or outputs that are not plain relative paths.
        """
        while not self._slots.acquire(timeout=_LOOK_S if stop else None):
            if stop and stop.is_set():
                return _refused("stopped by the hub")
        try:
            return self._run(task, stop, self._demand)
        finally:
            self._slots.release()

    def _run(self, task: Task, stop: threading.Event | None, demand: Demand) -> Ended:
        words = ""
        for _ in range(_ATTEMPTS):
            try:
                spool, line = self._current()
                with spool.job(task) as job:
                    return self._ask(line, task, job, stop, demand)
            except Died as died:
                words = str(died)
                _log.warning("The warm process of the sandbox has died: %s", words)
            except OSError as error:
                return _refused(f"the files of the task can't be laid out: {error}")
        return _refused(f"the warm process can't run: {words}")

    def _ask(self, line: Line, task: Task, job: Job, stop: threading.Event | None, demand: Demand) -> Ended:
        if not _wait(line.ready, stop):
            return _refused("stopped by the hub")
        request = Request(
            id=next(self._numbers),
            job=job.folder.name,
            entry=task.entry,
            outputs=tuple(task.outputs),
            largest_output=max(task.outputs.values(), default=0),
            limits=task.limits,
            demanded=demand,
        )
        answer = line.ask(request)
        if not _wait(answer, stop):
            line.stop(request.id)
        return _ended(task, job, answer.result())

    def _current(self) -> tuple[Spool, Line]:
        """Return the folder for jobs and the line to a living warm process."""
        with self._lock:
            if self._closed:
                raise Died("the sandbox is closed")
            if platform.system() != "Linux":
                raise Died(f"scripts are run on Linux only, this is {platform.system()}")
            if self._spool is None:
                self._spool = Spool()
            if self._line is None or self._line.dead:
                self._retire(self._next or self._fresh(self._spool))
            elif self._line.worn and self._next is None:
                self._next = self._fresh(self._spool)
            elif self._next is not None and self._next.ready.done():
                self._retire(self._next)
            for old in [old for old in self._old if not old.busy]:
                self._old.remove(old)
                old.close()
            assert self._line is not None
            return self._spool, self._line

    def _retire(self, successor: Line) -> None:
        if self._line is not None:
            self._old.append(self._line)
        self._line, self._next = successor, None

    def _fresh(self, spool: Spool) -> Line:
        cache = _private_folder(self._cache or _users_cache()) or spool.folder / "compiled"
        return Line(spool=spool.folder, cache=cache, preload=self._preload, path=self._path)

    def layers(self) -> tuple[Layer, ...]:
        """Return which layers hold here, as a child that does nothing reports them."""
        return self.run(Task(entry="designhub.sandbox.probe:nothing", inputs={}, outputs={})).layers

    def doctor(self) -> Diagnosis:
        """Find out by trying what is enforced here, what is not, why, and what follows."""
        return doctor.examine(self.start, lambda task: self._run(task, None, ()), self._demand)


def _users_cache() -> Path | None:
    """Return the folder for compiled functions in this user's cache; None for a user without a home."""
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "designhub" / "compiled"
    except RuntimeError:
        return None


def _private_folder(folder: Path | None) -> Path | None:
    """Return ``folder``, made if need be, when this user alone can write there; the warm process believes its files."""
    if folder is None:
        return None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        info = folder.stat()
    except OSError:
        return None
    ours = info.st_uid == os.geteuid() and not info.st_mode & 0o022 and os.access(folder, os.W_OK)
    return folder if ours else None


def _wait(future: "Future[Answer] | Future[wire.Ready]", stop: threading.Event | None) -> bool:
    """Wait until ``future`` is done, and return True; or until ``stop`` is set, and return False."""
    while not future.done():
        if stop is not None and stop.is_set():
            return False
        with suppress(NotYet):
            future.exception(_LOOK_S if stop is not None else None)
    return True


def _refused(detail: str) -> Ended:
    return Ended(ending="refused", detail=detail)


def _ended(task: Task, job: Job, answer: Answer) -> Ended:
    """Return what became of ``task``: the outputs that were agreed, and a name for its ending."""
    outputs, too_large = job.read_outputs(task.outputs)
    ending, detail = _name(task, answer, too_large)
    return Ended(
        ending=ending,
        outputs=outputs if ending != "refused" else {},
        log=job.read_log(task.limits.log_bytes),
        detail=detail,
        cost=answer.cost,
        layers=answer.report.layers if answer.report else (),
    )


def _name(task: Task, answer: Answer, too_large: Sequence[str]) -> tuple[Ending, str]:
    """Return the ending's name and, for the operator, why it is called so."""
    if answer.refused:
        return "refused", answer.refused
    if answer.cause == "stopped":
        return "refused", "stopped by the hub"
    if answer.report is not None and answer.report.lacking:
        return "refused", answer.report.lacking
    if answer.cause == "time":
        return "time", f"more than {task.limits.wall_s:g} s had gone by"
    if answer.report is None:
        return "refused", f"the child ended before its layers were on ({_exit(answer.exit_code)})"
    if too_large or answer.word == "output" or answer.exit_code == -signal.SIGXFSZ:
        return "output", f"larger than agreed: {', '.join(too_large) or 'an output'}"
    if answer.word == "finished" and answer.exit_code == 0:
        return "finished", ""
    if answer.word == "memory":
        return "memory", "the address space was used up"
    worn_out = answer.exit_code == -signal.SIGKILL and answer.cost.cpu_s >= task.limits.cpu_s
    if worn_out or answer.exit_code == -signal.SIGXCPU:
        return "time", f"more than {task.limits.cpu_s:g} s of processor time were used"
    return "crash", _exit(answer.exit_code)


def _exit(code: int) -> str:
    if code >= 0:
        return f"exit status {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"
