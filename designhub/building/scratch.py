"""Files that a script writes: they live in memory, as long as the run.

Many scripts end by exporting themselves (``exporters.export(part, "part.svg")``). Here the hub makes the files, and the
sandbox lets nobody write; such a script shall run all the same, and may read back what it wrote. Its one rule: only
names inside the part's own folder are caught; every other file is left to the sandbox to refuse. What the CAD kernel
itself writes (STEP, STL) is not caught: the sandbox refuses that, and CadQuery goes on.
"""

import builtins
import errno
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

MOST_BYTES = 64 * 1024 * 1024
"""What all files of one run may hold together."""

_open, _mkdir, _stat, _remove, _unlink = io.open, os.mkdir, os.stat, os.remove, os.unlink


class _File(io.BytesIO):
    """A file of the scratch; closing it keeps its content."""

    def __init__(self, scratch: "Scratch", path: str, content: bytes, *, at_end: bool) -> None:
        super().__init__(content)
        self.name = path
        self._scratch = scratch
        if at_end:
            self.seek(0, io.SEEK_END)

    def close(self) -> None:
        if not self.closed:
            self._scratch.keep(self.name, self.getvalue())
        super().close()


class Scratch:
    """The files and folders made in one run, by absolute path."""

    def __init__(self, root: Path) -> None:
        self._root = str(root) + os.sep
        self._files: dict[str, bytes] = {}
        self._folders: set[str] = set()

    def keep(self, path: str, content: bytes) -> None:
        """Keep what a file holds; raise OSError where all together hold too much."""
        if sum(map(len, self._files.values())) + len(content) > MOST_BYTES:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path)
        self._files[path] = content

    def open(
        self,
        file: Any,
        mode: str = "r",
        buffering: int = -1,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
        closefd: bool = True,
        opener: Any = None,
    ) -> Any:
        """Open a file as ``open`` does; what would be written in the part's folder is written in memory."""
        path = self._own(file)
        writes = not set(mode).isdisjoint("wax+")
        if path is None or not (writes or path in self._files):
            return _open(file, mode, buffering, encoding, errors, newline, closefd, opener)
        if "x" in mode and (path in self._files or Path(path).exists()):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), file)
        content = b"" if "w" in mode or "x" in mode else self._content(path, must_exist="a" not in mode)
        raw = _File(self, path, content, at_end="a" in mode) if writes else io.BytesIO(content)
        return raw if "b" in mode else io.TextIOWrapper(raw, encoding or "utf-8", errors, newline)

    def _content(self, path: str, *, must_exist: bool) -> bytes:
        if path in self._files:
            return self._files[path]
        try:
            with _open(path, "rb") as real:
                return real.read()
        except FileNotFoundError:
            if must_exist:
                raise
            return b""

    def mkdir(self, path: Any, mode: int = 0o777, *, dir_fd: int | None = None) -> None:
        """Make a folder as ``os.mkdir`` does; one in the part's folder is only remembered."""
        own = self._own(path)
        if own is None or dir_fd is not None:
            _mkdir(path, mode, dir_fd=dir_fd)
        elif own in self._files or own in self._folders or os.path.lexists(own):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), path)
        elif not Path(own).parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        else:
            self._folders.add(own)

    def stat(self, path: Any, *, dir_fd: int | None = None, follow_symlinks: bool = True) -> os.stat_result:
        """Return what ``os.stat`` does; of what was made in this run, kind and size."""
        own = self._own(path)
        if own is not None and own in self._files:
            return _made(stat.S_IFREG | 0o644, len(self._files[own]))
        if own is not None and own in self._folders:
            return _made(stat.S_IFDIR | 0o755, 0)
        return _stat(path, dir_fd=dir_fd, follow_symlinks=follow_symlinks)

    def remove(self, path: Any, *, dir_fd: int | None = None) -> None:
        """Remove a file as ``os.remove`` does."""
        own = self._own(path)
        if own is None or self._files.pop(own, None) is None:
            _remove(path, dir_fd=dir_fd)

    def _own(self, file: Any) -> str | None:
        """Return the absolute path of ``file`` where it is inside the part's folder."""
        if not isinstance(file, str | os.PathLike):
            return None
        path = os.path.abspath(os.fsdecode(file))  # noqa: PTH100 - without following links, which may not exist
        return path if path.startswith(self._root) else None


def _made(mode: int, size: int) -> os.stat_result:
    return os.stat_result((mode, 0, 0, 1, os.getuid(), os.getgid(), size, 0, 0, 0))


@contextmanager
def scratch(root: Path) -> Iterator[Scratch]:
    """Let ``open`` write into memory what a script writes below ``root``, and ``os`` know of it."""
    files = Scratch(root)
    builtins.open = io.open = files.open
    os.mkdir, os.stat, os.remove, os.unlink = files.mkdir, files.stat, files.remove, files.remove
    try:
        yield files
    finally:
        builtins.open = io.open = _open
        os.mkdir, os.stat, os.remove, os.unlink = _mkdir, _stat, _remove, _unlink
