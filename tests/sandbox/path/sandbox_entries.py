"""Entries that the sandbox's tests call in a child."""

import os
import sys
import time
from pathlib import Path

warmed = False


def warm() -> None:
    global warmed
    warmed = True


def copy(inputs: Path, outputs: Path) -> None:
    for file in outputs.rglob("*"):
        source = inputs / file.relative_to(outputs)
        if source.is_file():
            file.write_bytes(source.read_bytes())


def say(inputs: Path, outputs: Path) -> None:
    sys.stdout.write((inputs / "text").read_text("utf-8"))


def say_everywhere(inputs: Path, outputs: Path) -> None:
    print("from print")
    print("from stderr", file=sys.stderr)
    os.write(1, b"from below\n")


def chatter(inputs: Path, outputs: Path) -> None:
    for number in range(20_000):
        print("line", number)
    (outputs / "done").write_text("yes")


def fail(inputs: Path, outputs: Path) -> None:
    (outputs / "first").write_text("kept")
    raise LookupError("no such face")


def fill(inputs: Path, outputs: Path) -> None:
    size = int((inputs / "size").read_text())
    (outputs / "small").write_bytes(bytes(size))


def hoard(inputs: Path, outputs: Path) -> None:
    pieces = []
    while True:
        pieces.append(bytes(1 << 20))


def sleep(inputs: Path, outputs: Path) -> None:
    time.sleep(float((inputs / "seconds").read_text()))


def compute(inputs: Path, outputs: Path) -> None:
    while True:
        pass


def tell_about_itself(inputs: Path, outputs: Path) -> None:
    facts = [f"warmed={warmed}", f"cwd={Path.cwd() == inputs}", f"environment={sorted(os.environ)}"]
    (outputs / "facts").write_text("\n".join(facts))
