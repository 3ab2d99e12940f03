"""Results by content."""

from collections.abc import Callable
from pathlib import Path

import pytest

from designhub.pipeline import Cache, FolderCache, MemoryCache


@pytest.fixture(params=["memory", "folder"])
def cache(request: pytest.FixtureRequest, tmp_path: Path) -> Cache:
    made: dict[str, Callable[[], Cache]] = {"memory": MemoryCache, "folder": lambda: FolderCache(tmp_path / "cache")}
    return made[request.param]()


def test_what_was_kept_is_loaded(cache: Cache) -> None:
    cache.keep("k", {"a.json": b"1", "b.bin": b"\x00"})

    assert cache.load("k") == {"a.json": b"1", "b.bin": b"\x00"}


def test_an_unknown_key_gives_nothing(cache: Cache) -> None:
    assert cache.load("k") is None


def test_a_kept_entry_never_changes(cache: Cache) -> None:
    cache.keep("k", {"a": b"1"})
    cache.keep("k", {"a": b"2"})

    assert cache.load("k") == {"a": b"1"}


def test_nothing_half_written_is_left_in_the_folder(tmp_path: Path) -> None:
    cache = FolderCache(tmp_path)
    cache.keep("k", {"a": b"1"})
    cache.keep("k", {"a": b"1"})

    assert [entry.name for entry in tmp_path.iterdir()] == ["k"]
