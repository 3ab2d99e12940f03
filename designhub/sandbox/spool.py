"""The folder of one job: inputs to read, outputs to write into, and its log.

A job's files belong to the hub; a child reads or writes them as a member of nobody's group, and owns none of them.
The hub opens every output before the child begins, and reads it back through that same descriptor: no path that a
child could have bent is ever followed. Its one rule: nothing here trusts a name or a size.
"""

import fcntl
import os
import re
import shutil
import stat
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from designhub.sandbox.enclosure import NOBODY
from designhub.sandbox.task import Task

_PREFIX: Final = "designhub-sandbox-"
_ESCAPES: Final = re.compile(
    r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?"  # to the terminal's title and clipboard
    r"|\x1b[PX^_][^\x1b]*(?:\x1b\\)?"  # device strings
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"  # colours, cursor
    r"|\x1b[ -/]*[0-~]?"
)
_KEPT: Final = "\n\t"


@dataclass(kw_only=True)
class Job:
    """One job's folder, and the descriptors of its outputs and log."""

    folder: Path
    outputs: dict[str, int] = field(default_factory=dict)
    log: int = -1

    def read_outputs(self, largest: Mapping[str, int]) -> tuple[dict[str, bytes], list[str]]:
        """Return the outputs that are not empty, and the names of those larger than agreed (which are left out)."""
        found: dict[str, bytes] = {}
        too_large: list[str] = []
        for name, descriptor in self.outputs.items():
            size = os.fstat(descriptor).st_size
            if size > largest[name]:
                too_large.append(name)
            elif size:
                found[name] = _read(descriptor, size)
        return found, too_large

    def read_log(self, most: int) -> str:
        """Return what the child printed, fit to be shown anywhere."""
        return readable_log(_read(self.log, min(os.fstat(self.log).st_size, most)))


def _read(descriptor: int, size: int) -> bytes:
    pieces: list[bytes] = []
    at = 0
    while at < size and (piece := os.pread(descriptor, size - at, at)):
        pieces.append(piece)
        at += len(piece)
    return b"".join(pieces)


def readable_log(raw: bytes) -> str:
    """Return printed bytes as text without escape sequences, control, invisible or direction-changing characters."""
    text = raw.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    text = _ESCAPES.sub("", text)
    return "".join(c for c in text if c in _KEPT or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co", "Cn"})


def check_names(task: Task) -> None:
    """Raise ValueError unless every input and output of ``task`` has a plain relative path."""
    for name in (*task.inputs, *task.outputs):
        path = PurePosixPath(name)
        if not name or "\0" in name or path.is_absolute() or ".." in path.parts or str(path) != name or name == ".":
            raise ValueError(f"not a plain relative path: {name!r}")
        if any(len(os.fsencode(part)) > 255 for part in path.parts) or len(os.fsencode(name)) > 1024:
            raise ValueError(f"too long a path: {name[:80]!r}...")
    for name, most in task.outputs.items():
        if most < 1:
            raise ValueError(f"the output {name!r} may have no bytes at all")


class Spool:
    """The folder that holds the jobs' folders of one sandbox; it is removed on ``close``."""

    def __init__(self, parent: Path | None = None) -> None:
        parent = parent or Path(tempfile.gettempdir())
        _sweep(parent)
        self.folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=parent)).resolve()
        self._lock = os.open(self.folder / "new", os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        fcntl.flock(self._lock, fcntl.LOCK_EX)
        (self.folder / "new").rename(self.folder / "lock")  # in sight of others only when it is held
        _open_to_nobody(self.folder, 0o710)

    @contextmanager
    def job(self, task: Task) -> Iterator[Job]:
        """Lay out the files of ``task`` in a fresh folder, and remove it at the end."""
        check_names(task)
        folder = Path(tempfile.mkdtemp(prefix="job-", dir=self.folder))
        job = Job(folder=folder)
        try:
            _lay_out(job, task)
            yield job
        finally:
            for descriptor in (*job.outputs.values(), job.log):
                with suppress(OSError):
                    os.close(descriptor)
            shutil.rmtree(folder, ignore_errors=True)
            folder.with_suffix(".log").unlink(missing_ok=True)

    def close(self) -> None:
        """Remove the folder and all that is left in it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        os.close(self._lock)


def _lay_out(job: Job, task: Task) -> None:
    for kind in ("inputs", "outputs"):
        (job.folder / kind).mkdir()
    for name, content in task.inputs.items():
        file = job.folder / "inputs" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        _open_to_nobody(file, 0o440)
    for name in task.outputs:
        file = job.folder / "outputs" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        job.outputs[name] = os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        _open_to_nobody(file, 0o660)
    for folder, _, _ in os.walk(job.folder):
        _open_to_nobody(Path(folder), 0o750)
    log = job.folder.with_suffix(".log")
    job.log = os.open(log, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, 0o600)


def _open_to_nobody(path: Path, mode: int) -> None:
    """Where the hub is root, let nobody's group have what ``mode`` says; else children are the hub's own user."""
    if os.geteuid() == 0:
        with suppress(PermissionError):  # a root without CAP_CHOWN; its children stay root's then, and own the file
            os.chown(path, -1, NOBODY)
    path.chmod(mode)


def _sweep(parent: Path) -> None:
    """Remove what sandboxes have left whose hub was killed: their lock is free."""
    for folder in parent.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            info = folder.lstat()
            if not stat.S_ISDIR(info.st_mode) or info.st_uid != os.geteuid():
                continue
            lock = os.open(folder / "lock", os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(folder, ignore_errors=True)
            finally:
                os.close(lock)
