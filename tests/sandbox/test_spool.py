"""A job's folder, and what becomes of what a child printed."""

import unicodedata
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from designhub.sandbox.spool import Spool, readable_log
from designhub.sandbox.task import Task


@given(st.binary(max_size=300))
def test_any_bytes_become_harmless_text(raw: bytes) -> None:
    kinds = {unicodedata.category(character) for character in readable_log(raw) if character not in "\n\t"}

    assert not kinds & {"Cc", "Cf", "Cs", "Co", "Cn"}


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=100))
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert readable_log(text.encode()) == text


@given(st.binary(max_size=300))
def test_cleaning_twice_changes_nothing_more(raw: bytes) -> None:
    once = readable_log(raw)

    assert readable_log(once.encode()) == once


def test_text_after_a_cut_escape_sequence_survives() -> None:
    assert readable_log(b"\x1b[1;31mred\x1b[0m and \x1b]8;;http://x\x07link\x1b]8;;\x07 end") == "red and link end"


def test_an_output_that_was_replaced_by_a_link_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("the hub's key")
    spool = Spool(tmp_path)
    try:
        with spool.job(Task(entry="x:y", inputs={}, outputs={"loot": 100})) as job:
            output = job.folder / "outputs" / "loot"
            output.unlink()
            output.symlink_to(secret)

            assert job.read_outputs({"loot": 100}) == ({}, [])
    finally:
        spool.close()


def test_a_job_leaves_nothing(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    with spool.job(Task(entry="x:y", inputs={"a/b": b"1"}, outputs={"c": 1})):
        pass
    left = sorted(path.name for path in spool.folder.iterdir())
    spool.close()

    assert (left, [*tmp_path.iterdir()]) == (["lock"], [])


def test_a_running_sandboxs_folder_is_not_swept_away(tmp_path: Path) -> None:
    first = Spool(tmp_path)
    second = Spool(tmp_path)
    try:
        assert first.folder.exists()
    finally:
        first.close()
        second.close()
