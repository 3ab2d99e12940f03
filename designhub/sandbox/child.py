"""What a child does between its fork and the stranger's code: put on one layer of protection after the other.

Theory of operation
-------------------
A child is a fork of the warm process, so CadQuery is imported already; it runs one function of ours once, and ends.
The function reads below ``inputs``, writes into files that exist below ``outputs``, and prints; it can do nothing
else, whoever's code it runs. The order of the layers matters:

1. *session*: own session and process group, standard input from nowhere, output into the log's pipe.
2. *namespaces*: no network, no shared memory with others, and of the file tree only this job's files (these need
   capabilities, so they come before those go). The namespace of process ids was made by the fork.
3. *limits*: address space, CPU time, size of files, number of descriptors; no core, no further process or thread.
4. *user*, *capabilities*: nobody, without rights. A change of user clears the request to die with the parent, so that
   is made again. A job's files belong to the hub and are open to nobody's group: a child owns nothing.
5. *no_new_privs*: whatever is executed gains nothing; Landlock and seccomp demand it.
6. *landlock*: files that may still be reached, by the kernel's own list.
7. *descriptors*: everything inherited is closed but the log, the report and the result.
8. *seccomp*: calls that may still be made. Last, since it forbids making any of the above.

Each layer checks that it holds where the kernel can be asked. Then the child reports all layers through a pipe, closes
it, and only then calls the function, unless a layer is missing that its owner demands. A second pipe carries one word
on how the function ended. Code in the child can forge that word, as it can forge any output: it says how to name the
ending, and nobody believes more of it. Every output is validated by whoever reads it.

What is left: faults of the kernel behind the calls that are allowed; timing; and everything that is in the memory of
the warm process, which therefore has never seen a secret nor another job.
"""

import errno
import importlib
import math
import os
import random
import resource
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal, NoReturn

from designhub.sandbox import kernel, landlock, seccomp, view
from designhub.sandbox.enclosure import Enclosure, become_nobody
from designhub.sandbox.task import Layer, Limits
from designhub.sandbox.wire import Pipes, Report, Request, missing, pack

Word = Literal["finished", "memory", "output", "crash"]

_NOROOT_LOCKED: Final = 0x2F
"""Secure bits: user 0 is nobody special, gains nothing by a change of user, raises no ambient capability; locked."""


class Dressing:
    """The layers that a child has put on so far."""

    def __init__(self) -> None:
        self.layers: list[Layer] = []

    def put_on(self, name: str, action: Callable[[], None]) -> None:
        """Try one layer and note whether it holds."""
        try:
            action()
        except (OSError, ValueError) as error:
            self.note(name, str(getattr(error, "strerror", None) or error))
        else:
            self.note(name)

    def note(self, name: str, reason: str = "") -> None:
        """Note that a layer holds, or the ``reason`` why it does not."""
        self.layers.append(Layer(name=name, enforced=not reason, reason=reason))

    def holds(self, name: str) -> bool:
        """Tell whether the layer ``name`` was put on."""
        return any(layer.name == name and layer.enforced for layer in self.layers)


def live(request: Request, pipes: Pipes, enclosure: Enclosure, address_space: int) -> NoReturn:
    """Live the whole life of a child; never returns.

    ``address_space`` is the size of the warm process in bytes, which the child's allowance comes on top of.
    """
    status = 1
    try:
        status = _live(request, pipes, enclosure, address_space)
    except BaseException:  # noqa: BLE001  nothing may escape into the warm process's loop
        traceback.print_exc()
    finally:
        _flush()
        os._exit(status)


def _live(request: Request, pipes: Pipes, enclosure: Enclosure, address_space: int) -> int:
    files, layers = _dress(request, pipes, enclosure, address_space)
    lacking = missing(layers, request.demanded)
    os.write(pipes.report, pack(Report(layers=tuple(layers), lacking=lacking)))
    os.close(pipes.report)
    if lacking:
        return 1
    word = _call(request.entry, files)
    _flush()
    os.write(pipes.result, word.encode())
    return 0 if word == "finished" else 1


def _dress(request: Request, pipes: Pipes, enclosure: Enclosure, address_space: int) -> tuple[Path, tuple[Layer, ...]]:
    """Put on all layers; return the folder of this job's files and what holds."""
    dressing = Dressing()
    files = enclosure.spool / request.job
    dressing.put_on("session", lambda: _begin_session(pipes.log))
    dressing.note("user_namespace", enclosure.refused.get("user_namespace", ""))
    dressing.put_on("network_namespace", lambda: kernel.unshare(kernel.CLONE_NEWNET))
    dressing.put_on("ipc_namespace", lambda: kernel.unshare(kernel.CLONE_NEWIPC | kernel.CLONE_NEWUTS))
    if enclosure.holds("mount_namespace"):
        dressing.put_on("mount_namespace", lambda: _hide_files(request, enclosure))
        files = view.JOB
    else:
        dressing.note("mount_namespace", enclosure.refused["mount_namespace"])
    dressing.note("pid_namespace", enclosure.refused.get("pid_namespace", ""))
    _prefer_as_victim(enclosure.proc)
    _reseed()
    dressing.put_on("limits", lambda: _limit(request, address_space))
    if enclosure.nobody_reason:
        dressing.note("user", enclosure.nobody_reason)
    else:
        dressing.put_on("user", become_nobody)
    dressing.put_on("capabilities", _drop_capabilities)
    _die_with_parent(enclosure)
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
    dressing.put_on("no_new_privs", _forgo_privileges)
    grants = landlock.Grants(
        read=(*enclosure.paths, *view.DEVICES, files / "inputs", files / "outputs"),
        write=(Path("/dev/null"), *(files / "outputs" / name for name in request.outputs)),
    )
    dressing.put_on("landlock", lambda: landlock.restrict(grants))
    os.chdir(files / "inputs")
    dressing.put_on("descriptors", lambda: _close_all_but(pipes.report, pipes.result))
    dressing.put_on("seccomp", seccomp.restrict)
    return files, tuple(dressing.layers)


def _die_with_parent(enclosure: Enclosure) -> None:
    """Die with the warm process, also where it is dead already; in a namespace of its own a child died with it."""
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if enclosure.own_pids < 0 and os.getppid() != enclosure.pid:
        os._exit(1)


def _begin_session(log: int) -> None:
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.setsid()
    for number, name in ((1, "stdout"), (2, "stderr")):
        stream = open(number, "w", buffering=1, encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)


def _hide_files(request: Request, enclosure: Enclosure) -> None:
    kernel.unshare(kernel.CLONE_NEWNS)
    view.show_job(enclosure.spool / request.job, request.outputs, spool=enclosure.spool)


def _prefer_as_victim(proc: int) -> None:
    """Where the machine's memory runs out, the kernel shall end this process rather than the hub's."""
    try:
        score = os.open("self/oom_score_adj", os.O_WRONLY | os.O_CLOEXEC, dir_fd=proc)
        os.write(score, b"1000")
        os.close(score)
    except OSError:
        return  # an old habit of containers; the limit on the address space stands anyway


def _reseed() -> None:
    """Give this child random numbers of its own: all children share the warm process's state."""
    random.seed(os.urandom(32))
    numpy_random = sys.modules.get("numpy.random")  # where it is imported later it seeds itself
    if numpy_random is not None:
        numpy_random.seed(int.from_bytes(os.urandom(4), "little"))


def _limit(request: Request, address_space: int) -> None:
    limits: Limits = request.limits
    cpu = math.ceil(limits.cpu_s)
    wanted = {
        resource.RLIMIT_AS: (address_space + limits.memory_bytes,) * 2,
        resource.RLIMIT_CPU: (cpu, cpu + 1),
        resource.RLIMIT_FSIZE: (request.largest_output,) * 2,
        resource.RLIMIT_NOFILE: (limits.open_files,) * 2,
        resource.RLIMIT_NPROC: (1, 1),
        resource.RLIMIT_CORE: (0, 0),
        resource.RLIMIT_MEMLOCK: (0, 0),
        resource.RLIMIT_MSGQUEUE: (0, 0),
    }
    for limit, (soft, hard) in wanted.items():
        ceiling = resource.getrlimit(limit)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)
        resource.setrlimit(limit, (soft, hard))


def _drop_capabilities() -> None:
    try:
        kernel.prctl(kernel.PR_CAP_AMBIENT, kernel.PR_CAP_AMBIENT_CLEAR_ALL)
        kernel.prctl(kernel.PR_SET_SECUREBITS, _NOROOT_LOCKED)
        for capability in range(64):
            kernel.prctl(kernel.PR_CAPBSET_DROP, capability)
    except OSError:
        pass  # EINVAL ends the list; EPERM: there were none to drop, or the change of user has dropped them
    kernel.drop_capabilities()
    if kernel.capabilities():
        raise PermissionError(errno.EPERM, "capabilities are left")


def _forgo_privileges() -> None:
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    if kernel.prctl(kernel.PR_GET_NO_NEW_PRIVS) != 1:
        raise PermissionError(errno.EPERM, "no_new_privs is not set")


def _close_all_but(*kept: int) -> None:
    first = 3
    for descriptor in sorted(kept):
        os.closerange(first, descriptor)
        first = descriptor + 1
    os.closerange(first, 1 << 20)


def _call(entry: str, files: Path) -> Word:
    """Call the entry and say how it ended."""
    module, _, name = entry.partition(":")
    try:
        getattr(importlib.import_module(module), name)(files / "inputs", files / "outputs")
    except MemoryError:
        return "memory"
    except OSError as error:
        traceback.print_exc()
        return "output" if error.errno == errno.EFBIG else "crash"
    except BaseException:  # noqa: BLE001  whatever a stranger's code throws is its end
        traceback.print_exc()
        return "crash"
    return "finished"


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # noqa: BLE001, S112  the code has spoilt its own output: nobody is to be told
            continue
    kernel.flush_native_output()
