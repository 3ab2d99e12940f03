"""The warm process: it imports the CAD kernel once, and forks a child for every task.

Theory of operation
-------------------
The hub executes this module as a program, with an empty environment and one end of a socket. It has one thread, which
serves one loop: a message from the hub, the end of a child (a pidfd), something printed (a pipe), or a time that is
up. Nothing else happens here, so nothing can be half done when it forks.

- It never touches what a child made: no path, no file; outputs are read by the hub, through descriptors that it has
  held since before the child began. From a child come three pipes only: the log, which is moved by the kernel into the
  job's log file up to its limit and thrown away after that; the report of the layers, written before the stranger's
  code runs; and one word about the end. Both are cut at a fixed length.
- A child's time is up by the clock here. Then the kernel kills the child; being process 1 of its own namespace, it
  takes every descendant along. ``wait4`` tells what it cost.
- The hub's death closes the socket and sends SIGKILL; this process's death does the same to all children.
"""

import contextlib
import gc
import importlib
import json
import os
import selectors
import signal
import socket
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NoReturn

from designhub.sandbox import child, enclosure, kernel, view, wire
from designhub.sandbox.enclosure import Enclosure
from designhub.sandbox.task import Cost
from designhub.sandbox.wire import Answer, Cause, Pipes, Ready, Request

_REPORT_BYTES: Final = 16 * 1024
_WORD_BYTES: Final = 16
_GULP: Final = 64 * 1024
"""What is moved of one log at a time, so that a chatterbox can't keep the loop from the others."""


@dataclass(kw_only=True)
class _Running:
    """A child and what is open for it."""

    request: Request
    pid: int
    pidfd: int
    log: int
    log_file: int
    log_room: int
    report: int
    result: int
    began: float
    close: Callable[[], None]
    """Closes all of these descriptors."""
    cause: Cause = "ended"

    @property
    def deadline(self) -> float:
        return self.began + self.request.limits.wall_s


class Warm:
    """The loop, its children and its one line to the hub."""

    def __init__(self, hub: socket.socket, around: Enclosure) -> None:
        self._hub = hub
        self._around = around
        self._running: dict[int, _Running] = {}
        self._selector = selectors.DefaultSelector()
        self._selector.register(hub, selectors.EVENT_READ, None)
        self._nowhere = os.open(os.devnull, os.O_WRONLY | os.O_CLOEXEC)

    def serve(self) -> None:
        """Serve the hub until it hangs up."""
        while True:
            for key, _ in self._selector.select(self._patience()):
                running: _Running | None = key.data
                if running is None:
                    if not self._hear():
                        return
                elif key.fd == running.pidfd:
                    self._bury(running)
                elif running.request.id in self._running:
                    self._move_log(running)
            self._end_the_late()

    def _patience(self) -> float | None:
        """Return how many seconds to wait at most; None is for ever."""
        deadlines = [running.deadline for running in self._running.values() if running.cause == "ended"]
        return max(0.0, min(deadlines) - time.monotonic()) if deadlines else None

    def _hear(self) -> bool:
        """Take one message from the hub; False when it has hung up."""
        data = self._hub.recv(wire.MESSAGE_BYTES)
        if not data:
            return False
        message = json.loads(data)
        if "stop" in message:
            running = self._running.get(message["stop"])
            if running is not None:
                self._kill(running, "stopped")
            return True
        request = wire.request(message)
        try:
            self._begin(request)
        except OSError as error:
            self._answer(Answer.refusal(request.id, f"no child could be made: {error}"))
        return True

    def _begin(self, request: Request) -> None:
        with ExitStack() as ours, ExitStack() as childs:
            log, report, result = (_pipe(ours, childs) for _ in range(3))
            os.set_blocking(log[1], True)
            log_file = os.open(self._around.spool / f"{request.job}.log", os.O_WRONLY | os.O_CLOEXEC)
            ours.callback(os.close, log_file)
            began = time.monotonic()
            pid = self._fork(request, Pipes(log[1], report[1], result[1]))
            pidfd = _watch(pid)
            ours.callback(os.close, pidfd)
            running = _Running(
                request=request,
                pid=pid,
                pidfd=pidfd,
                log=log[0],
                log_file=log_file,
                log_room=request.limits.log_bytes,
                report=report[0],
                result=result[0],
                began=began,
                close=ours.pop_all().close,
            )
        self._running[request.id] = running
        self._selector.register(running.pidfd, selectors.EVENT_READ, running)
        self._selector.register(running.log, selectors.EVENT_READ, running)

    def _fork(self, request: Request, pipes: Pipes) -> int:
        """Fork a child, as process 1 of a namespace of its own where that is possible."""
        size = memory(self._around.proc)[0]
        own = self._around.own_pids >= 0
        if own:
            kernel.unshare(kernel.CLONE_NEWPID)
        try:
            pid = os.fork()
            if pid == 0:
                child.live(request, pipes, self._around, size)
        finally:
            if own:
                kernel.setns(self._around.own_pids, kernel.CLONE_NEWPID)
        return pid

    def _move_log(self, running: _Running) -> bool:
        """Move some of what a child printed to its log file; False when there is no more for now."""
        kept = running.log_room > 0
        try:
            if kept:
                moved = os.splice(running.log, running.log_file, min(running.log_room, _GULP))
                running.log_room -= moved
            else:
                moved = os.splice(running.log, self._nowhere, _GULP)
        except BlockingIOError:
            return False
        except OSError:  # the disk is full: what is printed is lost, but neither the task nor this process is
            running.log_room = moved = 0
            if kept:
                return True
        if moved == 0:
            with contextlib.suppress(KeyError):
                self._selector.unregister(running.log)
        return moved > 0

    def _end_the_late(self) -> None:
        now = time.monotonic()
        for running in self._running.values():
            if running.cause == "ended" and now >= running.deadline:
                self._kill(running, "time")

    def _kill(self, running: _Running, cause: Cause) -> None:
        running.cause = cause
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(running.pid, signal.SIGKILL)
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(running.pidfd, signal.SIGKILL)

    def _bury(self, running: _Running) -> None:
        """Take leave of a child that has ended, and tell the hub."""
        _, status, usage = os.wait4(running.pid, 0)
        wall = time.monotonic() - running.began
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(running.pid, signal.SIGKILL)
        while running.log_room > 0 and self._move_log(running):
            pass
        answer = Answer(
            id=running.request.id,
            cause=running.cause,
            exit_code=os.waitstatus_to_exitcode(status),
            word=_rest(running.result, _WORD_BYTES).decode("ascii", "replace"),
            report=wire.report(_rest(running.report, _REPORT_BYTES)),
            cost=Cost(
                wall_s=wall,
                cpu_s=usage.ru_utime + usage.ru_stime,
                memory_bytes=usage.ru_maxrss * 1024,
            ),
            resident=memory(self._around.proc)[1],
        )
        self._forget(running)
        self._answer(answer)

    def _forget(self, running: _Running) -> None:
        del self._running[running.request.id]
        self._selector.unregister(running.pidfd)
        with contextlib.suppress(KeyError):
            self._selector.unregister(running.log)
        running.close()

    def _answer(self, answer: Answer) -> None:
        self._hub.send(wire.pack(answer))


def _pipe(readers: ExitStack, writers: ExitStack) -> tuple[int, int]:
    """Return a fresh pipe that does not block; its ends are closed by ``readers`` and ``writers``."""
    reader, writer = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
    readers.callback(os.close, reader)
    writers.callback(os.close, writer)
    return reader, writer


def _watch(pid: int) -> int:
    """Return a descriptor that tells of the end of the child ``pid``, or end it and raise OSError."""
    try:
        return os.pidfd_open(pid)
    except OSError:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        raise


def _rest(pipe: int, most: int) -> bytes:
    """Return what is in ``pipe``, whose writer is dead."""
    try:
        return os.read(pipe, most)
    except BlockingIOError:
        return b""


def memory(proc: int) -> tuple[int, int]:
    """Return this process's address space and resident memory in bytes."""
    descriptor = os.open("self/statm", os.O_RDONLY | os.O_CLOEXEC, dir_fd=proc)
    try:
        size, resident, *_ = os.read(descriptor, 256).split()
    finally:
        os.close(descriptor)
    page = os.sysconf("SC_PAGE_SIZE")
    return int(size) * page, int(resident) * page


def threads(proc: int) -> int:
    """Return how many threads this process has."""
    tasks = os.open("self/task", os.O_RDONLY | os.O_CLOEXEC, dir_fd=proc)
    try:
        return len(os.listdir(tasks))  # noqa: PTH208  a descriptor has no path
    finally:
        os.close(tasks)


def _preload(modules: tuple[str, ...]) -> None:
    """Import what children will need, and let each module warm itself up."""
    for name in modules:
        warm = getattr(importlib.import_module(name), "warm", None)
        if callable(warm):
            warm()
    gc.collect()
    gc.freeze()


def _byte_code() -> tuple[int, int]:
    """Return how many imported modules have a source file, and how many of those have no byte code beside it."""
    specs = [module.__spec__ for module in list(sys.modules.values()) if getattr(module, "__spec__", None)]
    compiled = [Path(spec.cached).exists() for spec in specs if spec is not None and spec.cached]
    return len(compiled), compiled.count(False)


def main(descriptor: int) -> NoReturn:
    """Be the warm process: enclose, import, say that all is ready, serve."""
    began = time.monotonic()
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal's Ctrl-C is the hub's to answer
    hub = socket.socket(fileno=descriptor)
    start = wire.start(hub.recv(wire.MESSAGE_BYTES))
    if os.getppid() != start.owner:
        os._exit(1)
    sys.path.extend(start.path)
    paths = view.readable(Path(folder) for folder in start.path)
    around = enclosure.enter(paths, spool=Path(start.spool))
    _preload(start.preload)
    modules, uncompiled = _byte_code()
    enclosure.hide_files(around)
    size, resident = memory(around.proc)
    ready = Ready(
        threads=threads(around.proc),
        address_space=size,
        resident=resident,
        modules=modules,
        uncompiled=uncompiled,
        seconds=time.monotonic() - began,
    )
    hub.send(wire.pack(ready))
    Warm(hub, around).serve()
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
