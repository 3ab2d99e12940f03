"""Bytes by content."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub import ids
from designhub.errors import NotFound, Unavailable
from designhub.store.objects import Objects

IN_MEMORY = Objects("memory://")


@pytest.fixture
def objects(tmp_path: Path) -> Objects:
    return Objects(f"file://{tmp_path / 'some objects'}")


@given(content=st.binary(max_size=1000))
def test_what_was_put_is_got_by_its_hash(content: bytes) -> None:
    assert IN_MEMORY.get(IN_MEMORY.put(content), verify=True) == content


@given(content=st.binary(max_size=100), start=st.integers(0, 120), length=st.integers(0, 120))
def test_a_range_is_the_slice_of_the_whole(content: bytes, start: int, length: int) -> None:
    name = IN_MEMORY.put(content)
    start = min(start, len(content))
    end = min(start + length, len(content))

    assert IN_MEMORY.open_range(name, start, end) == content[start:end]


def test_the_same_bytes_are_one_object(objects: Objects, tmp_path: Path) -> None:
    assert objects.put(b"pin") == objects.put(b"pin")
    assert len([file for file in tmp_path.rglob("*") if file.is_file()]) == 1


def test_an_object_knows_its_size(objects: Objects) -> None:
    assert objects.size(objects.put(b"12345")) == 5


def test_what_was_never_put_is_not_found(objects: Objects) -> None:
    missing = ids.digest(b"nothing")

    assert not objects.has(missing)
    with pytest.raises(NotFound):
        objects.get(missing)
    with pytest.raises(NotFound):
        objects.size(missing)
    with pytest.raises(NotFound):
        objects.open_range(missing, 0, 1)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "A" * 64, "0" * 63 + "/"])
def test_what_is_no_hash_names_no_object(objects: Objects, name: str) -> None:
    with pytest.raises(NotFound):
        objects.get(name)


def test_damaged_bytes_are_found_when_asked_for(objects: Objects, tmp_path: Path) -> None:
    name = objects.put(b"good")
    next(file for file in tmp_path.rglob("*") if file.is_file()).write_bytes(b"evil")

    with pytest.raises(Unavailable):
        objects.get(name, verify=True)
