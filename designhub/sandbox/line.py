"""The hub's end of the line to one warm process: start it, ask it, hear its answers, end it.

A thread of its own starts the process and then hears its answers for as long as it lives: the kernel ends a process
when the *thread* that made it dies, so this must not be a thread which a request happens to run on.

Its one rule: whoever waits for an answer gets one, also when the process dies.
"""

import json
import logging
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import Final

from designhub.sandbox import wire
from designhub.sandbox.wire import Answer, Died, Ready, Request, Start

_log = logging.getLogger("designhub.sandbox")

_WORDS_BEFORE_DEATH: Final = 4000
_JOBS_OF_ONE_PROCESS: Final = 2000
_GROWTH_OF_ONE_PROCESS: Final = 256 * 1024 * 1024


class Line:
    """One warm process."""

    def __init__(self, *, spool: Path, cache: Path, preload: Sequence[str], path: Sequence[Path]) -> None:
        self._start = Start(
            owner=os.getpid(),
            spool=str(spool),
            preload=tuple(preload),
            path=tuple(str(folder.absolute()) for folder in path),
        )
        self._cache = cache
        self._errors = spool / f"warm-{id(self):x}.log"
        self._lock = threading.Lock()
        self._waiting: dict[int, Future[Answer]] = {}
        self._dead = ""
        self._jobs = 0
        self._growth = 0
        self._closing = False
        self.ready: Future[Ready] = Future()
        self._ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._thread = threading.Thread(target=self._live, args=(theirs,), name="designhub-sandbox", daemon=True)
        self._thread.start()

    @property
    def dead(self) -> bool:
        """Has the process ended?"""
        return bool(self._dead)

    @property
    def worn(self) -> bool:
        """Has it served so long, or grown so much, that a fresh one should take its place?"""
        return self._jobs >= _JOBS_OF_ONE_PROCESS or self._growth >= _GROWTH_OF_ONE_PROCESS

    @property
    def busy(self) -> bool:
        """Is somebody waiting for an answer?"""
        with self._lock:
            return bool(self._waiting)

    def ask(self, request: Request) -> Future[Answer]:
        """Hand over a task; the answer comes as the future's result, or Died as its exception."""
        answer: Future[Answer] = Future()
        with self._lock:
            self._waiting[request.id] = answer
            self._jobs += 1
            try:
                if self._dead:
                    raise OSError(self._dead)
                self._ours.send(wire.pack(request))
            except OSError as error:
                self._dead = self._dead or str(error)  # the thread that hears may not have noticed yet
                del self._waiting[request.id]
                answer.set_exception(Died(self._dead))
        return answer

    def stop(self, number: int) -> None:
        """Ask for the end of the task ``number``; its answer comes in the usual way."""
        try:
            self._ours.send(json.dumps({"stop": number}).encode())
        except OSError:
            return  # it is dead: whoever waits has been told

    def close(self) -> None:
        """End the process and all its children, and wait for that."""
        self._closing = True
        with suppress(OSError):  # it hung up first
            self._ours.shutdown(socket.SHUT_RDWR)
        self._thread.join()

    def _live(self, theirs: socket.socket) -> None:
        try:
            process = self._launch(theirs)
        except OSError as error:
            self._mourn(str(error))
            return
        try:
            self._hear()
        finally:
            process.kill()
            process.wait()
            self._mourn(self._last_words())

    def _launch(self, theirs: socket.socket) -> "subprocess.Popen[bytes]":
        with theirs, self._errors.open("wb") as errors:
            return subprocess.Popen(  # noqa: S603  our own interpreter and module
                [sys.executable, "-I", "-X", "faulthandler", "-m", "designhub.sandbox.warm", str(theirs.fileno())],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=errors,
                stderr=errors,
                cwd="/",
                env=_environment(self._cache),
            )

    def _hear(self) -> None:
        try:
            self._ours.send(wire.pack(self._start))
            while data := self._ours.recv(wire.MESSAGE_BYTES):
                if not self.ready.done():
                    self._welcome(wire.ready(data))
                    continue
                answer = wire.answer(data)
                self._growth = answer.resident - self.ready.result().resident
                with self._lock:
                    waiting = self._waiting.pop(answer.id, None)
                if waiting is not None:
                    waiting.set_result(answer)
        except OSError:
            return  # the line is down; what follows tells everybody

    def _welcome(self, ready: Ready) -> None:
        if ready.threads > 1:
            _log.warning("The warm process has %d threads: a child may hang until its time is up", ready.threads)
        self.ready.set_result(ready)

    def _mourn(self, words: str) -> None:
        with self._lock:
            self._dead = words or "the warm process ended"
            waiting, self._waiting = list(self._waiting.values()), {}
        self._ours.close()
        if not self.ready.done():
            self.ready.set_exception(Died(self._dead))
        for answer in waiting:
            answer.set_exception(Died(self._dead))

    def _last_words(self) -> str:
        try:
            words = self._errors.read_bytes()[-_WORDS_BEFORE_DEATH:].decode("utf-8", "replace").strip()
            self._errors.unlink()
        except OSError:
            return ""
        if words and not self._closing:  # else the remarks of a healthy process on its machine
            _log.error("The last words of the sandbox's warm process:\n%s", words)
        return _gist(words)


def _gist(words: str) -> str:
    """Return the line that says most: the error under a traceback, or the head of a fatal error's report."""
    lines = [line for line in words.splitlines() if line.strip()] or [""]
    fatal = [line for line in lines if line.startswith("Fatal Python error")]
    return (fatal or lines[::-1])[0].strip()


def _environment(cache: Path) -> dict[str, str]:
    """Return all that the warm process is told by its environment: no address, no key, no name."""
    return {
        "HOME": "/nonexistent",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PATH": "/usr/bin:/bin",
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "NUMBA_NUM_THREADS": "1",
        "NUMBA_CACHE_DIR": str(cache),
    }
