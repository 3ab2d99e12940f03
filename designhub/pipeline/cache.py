"""Results by content: what was made once is not made again.

Its one rule: a key names its inputs completely, so a kept entry is never changed, only forgotten.
"""

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol


class Cache(Protocol):
    """Where the files that a stage gave rest, under the key of what they were made from."""

    def load(self, key: str) -> Mapping[str, bytes] | None:
        """Return the files kept under ``key``, or None."""
        ...

    def keep(self, key: str, files: Mapping[str, bytes]) -> None:
        """Keep ``files`` under ``key``; nothing happens when the key is there already."""
        ...


class MemoryCache:
    """A cache for one process: tests, and a single look at a file."""

    def __init__(self) -> None:
        self._entries: dict[str, Mapping[str, bytes]] = {}

    def load(self, key: str) -> Mapping[str, bytes] | None:
        """Return the files kept under ``key``, or None."""
        return self._entries.get(key)

    def keep(self, key: str, files: Mapping[str, bytes]) -> None:
        """Keep ``files`` under ``key``."""
        self._entries.setdefault(key, dict(files))


class FolderCache:
    """A cache in a folder, for the command line; an entry appears whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, key: str) -> Mapping[str, bytes] | None:
        """Return the files kept under ``key``, or None."""
        entry = self._folder / key
        try:
            return {file.name: file.read_bytes() for file in entry.iterdir()}
        except FileNotFoundError:
            return None

    def keep(self, key: str, files: Mapping[str, bytes]) -> None:
        """Keep ``files`` under ``key``; another process that keeps the same key at the same time does no harm."""
        entry = self._folder / key
        if entry.exists():
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=self._folder, prefix=".new-"))
        for name, content in files.items():
            (fresh / name).write_bytes(content)
        try:
            fresh.rename(entry)
        except OSError:
            shutil.rmtree(fresh, ignore_errors=True)
            if not entry.exists():
                raise
