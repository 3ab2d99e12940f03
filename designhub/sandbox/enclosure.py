"""The namespaces that the warm process lives in, so that every child starts inside them.

First a user namespace, whose root is nobody outside and which permits the rest; then one of mounts, with the tree of
``view``; then one of process ids, where the warm process is number 1, so that the kernel ends every child with it.
Each is tried on its own: where the host (a container, mostly) refuses one, its reason is kept and the next is tried.

Its one rule: nothing here is relied upon; what could not be had is reported as such.
"""

import errno
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from designhub.sandbox import kernel, view

NOBODY: Final = 65534
"""The user and group that a child becomes where the hub is root."""


@dataclass(kw_only=True)
class Enclosure:
    """Where the warm process ended up."""

    started_by: int
    """The user id of the hub."""
    pid: int = 0
    """The warm process's id, in its own namespace."""
    paths: tuple[Path, ...]
    """What a child may read apart from its own files."""
    spool: Path
    """The folder of the jobs' folders."""
    refused: dict[str, str] = field(default_factory=dict)
    """Layers that could not be had, with the reason."""
    proc: int = -1
    """Descriptor of ``/proc``, which the tree does not hold."""
    own_pids: int = -1
    """Descriptor of the warm process's own namespace of process ids; -1 where it has none of its own."""
    nobody_reason: str = ""
    """Why a child can't become nobody; empty where it can."""

    def holds(self, layer: str) -> bool:
        """Tell whether ``layer`` was had."""
        return layer not in self.refused


def enter(paths: tuple[Path, ...], *, spool: Path) -> Enclosure:
    """Enclose this single-threaded process as far as the host permits, and tell how far that was.

    Its file tree stays as it is until ``hide_files``.

    Returns in another process than it was called in where there are namespaces of process ids.
    """
    enclosure = Enclosure(started_by=os.geteuid(), paths=paths, spool=spool)
    _try(enclosure, "user_namespace", lambda: _rehearse(lambda: _enter_user_namespace(enclosure.started_by)))
    if enclosure.holds("user_namespace"):
        _enter_user_namespace(enclosure.started_by)
    enclosure.proc = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    _try(enclosure, "pid_namespace", lambda: kernel.unshare(kernel.CLONE_NEWPID))
    if enclosure.holds("pid_namespace"):
        _become_first()
        enclosure.own_pids = os.open("self/ns/pid", os.O_RDONLY | os.O_CLOEXEC, dir_fd=enclosure.proc)
    enclosure.pid = os.getpid()
    return enclosure


def hide_files(enclosure: Enclosure) -> None:
    """Leave in sight only what children may see, as far as the host permits."""
    _try(enclosure, "mount_namespace", lambda: _enter_view(enclosure))
    enclosure.nobody_reason = _why_not_nobody(enclosure)


def _try(enclosure: Enclosure, layer: str, enter_it: Callable[[], None]) -> None:
    try:
        enter_it()
    except OSError as error:
        enclosure.refused[layer] = error.strerror or str(error)


def _rehearse(action: Callable[[], None]) -> None:
    """Try ``action`` in a process of its own, and raise what it raised: some hosts let one in and then map no user."""
    rehearsal = os.fork()
    if rehearsal == 0:
        answer = errno.EPERM
        try:
            action()
            answer = 0
        except OSError as error:
            answer = error.errno or errno.EPERM
        finally:
            os._exit(answer)
    _, status = os.waitpid(rehearsal, 0)
    answer = os.waitstatus_to_exitcode(status)
    if answer:
        raise OSError(answer, os.strerror(answer))


def _enter_user_namespace(user: int) -> None:
    """Enter a user namespace: root there is the hub's user outside, and has no rights outside."""
    if user == 0:
        _enter_mapped_by_helper(f"0 0 1\n{NOBODY} {NOBODY} 1\n")
        return
    group = os.getegid()
    kernel.unshare(kernel.CLONE_NEWUSER)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/gid_map").write_text(f"{NOBODY} {group} 1\n")
    Path("/proc/self/uid_map").write_text(f"{NOBODY} {user} 1\n")


def _enter_mapped_by_helper(mapping: str) -> None:
    """Enter a user namespace with several ids; only a process that stays outside may write such a map."""
    parent = os.getpid()
    ready, go = os.pipe()
    helper = os.fork()
    if helper == 0:
        os.close(go)
        answer = 1
        try:
            if os.read(ready, 1):
                Path(f"/proc/{parent}/gid_map").write_text(mapping)
                Path(f"/proc/{parent}/uid_map").write_text(mapping)
                answer = 0
        finally:
            os._exit(answer)
    os.close(ready)
    try:
        kernel.unshare(kernel.CLONE_NEWUSER)
        os.write(go, b"1")
    finally:
        os.close(go)
        _, status = os.waitpid(helper, 0)
    if status != 0:
        raise PermissionError(errno.EPERM, "the map of user ids was refused")


def _become_first() -> None:
    """Go on as process 1 of the fresh namespace; the process that entered only waits, and ends as this one does."""
    first = os.fork()
    if first == 0:
        kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
        return
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)  # a fresh user namespace has cleared it
    os.closerange(0, 65536)
    _, status = os.waitpid(first, 0)
    os._exit(0 if status == 0 else 1)


def _enter_view(enclosure: Enclosure) -> None:
    kernel.unshare(kernel.CLONE_NEWNS)
    view.enter(enclosure.paths, spool=enclosure.spool)


def _why_not_nobody(enclosure: Enclosure) -> str:
    """Return why a child can't work as nobody, found out by a process that tries; empty where it can."""
    if enclosure.started_by != 0:
        return "sandbox.reason.started_by_user"
    attempt = os.fork()
    if attempt == 0:
        answer = 2
        try:
            become_nobody()
            answer = 0 if all(os.access(path, os.R_OK) for path in enclosure.paths) else 1
        finally:
            os._exit(answer)
    _, status = os.waitpid(attempt, 0)
    reasons = {0: "", 1: "sandbox.reason.python_is_private"}
    return reasons.get(os.waitstatus_to_exitcode(status), "sandbox.reason.user_change_refused")


def become_nobody() -> None:
    """Give up this process's user and groups for nobody's; raises OSError where that is refused."""
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)
