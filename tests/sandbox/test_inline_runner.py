"""The double keeps the sandbox's contract without its protection."""

import threading
from pathlib import Path

import pytest

from designhub.sandbox import Ended, InlineRunner, Task


def greet(inputs: Path, outputs: Path) -> None:
    print("hello")
    (outputs / "greeting").write_bytes((inputs / "name").read_bytes())


def stray(inputs: Path, outputs: Path) -> None:
    (outputs / "stray").write_text("not agreed")


def fail(inputs: Path, outputs: Path) -> None:
    raise LookupError("no such face")


def leave(inputs: Path, outputs: Path) -> None:
    raise SystemExit(0)


def exhaust(inputs: Path, outputs: Path) -> None:
    raise MemoryError


def run(entry: str, most: int = 100) -> Ended:
    task = Task(entry=f"{__name__}:{entry}", inputs={"name": b"Pamplona"}, outputs={"greeting": most})
    return InlineRunner().run(task)


def test_outputs_and_log_come_back() -> None:
    ended = run("greet")

    assert (ended.ending, ended.outputs, ended.log) == ("finished", {"greeting": b"Pamplona"}, "hello\n")


def test_a_file_that_was_not_agreed_is_a_crash() -> None:
    ended = run("stray")

    assert (ended.ending, "stray" in ended.detail) == ("crash", True)


def test_a_large_output_is_named_and_left_out() -> None:
    ended = run("greet", most=3)

    assert (ended.ending, ended.outputs) == ("output", {})


@pytest.mark.parametrize(("entry", "ending"), [("fail", "crash"), ("leave", "crash"), ("exhaust", "memory")])
def test_endings_have_the_sandboxs_names(entry: str, ending: str) -> None:
    assert run(entry).ending == ending


def test_a_stop_that_is_set_already_refuses() -> None:
    stop = threading.Event()
    stop.set()

    assert InlineRunner().run(Task(entry="x:y", inputs={}, outputs={}), stop).ending == "refused"
