"""One attack: a script, and what must become of it."""

import os
import textwrap
from dataclasses import dataclass
from pathlib import Path

from designhub.sandbox import Ended, Limits, Sandbox, Task

PATH = Path(__file__).parent / "path"
MIB = 1024 * 1024
BRIEF = Limits(wall_s=30, cpu_s=5, memory_bytes=256 * MIB, log_bytes=64 * 1024)


@dataclass(frozen=True)
class Attack:
    """A hostile script. It holds its breath (ends as one of ``endings``) or says ``held``."""

    name: str
    code: str
    endings: tuple[str, ...] = ("finished",)
    limits: Limits = BRIEF
    only_on: str = ""
    """The architecture whose machine code or numbers it uses."""

    @property
    def applies(self) -> bool:
        return self.only_on in {"", os.uname().machine}


def attack(name: str, code: str, *endings: str, only_on: str = "", **limits: float) -> Attack:
    allowed = Limits(**{**BRIEF.__dict__, **limits})
    return Attack(name, textwrap.dedent(code), endings or ("finished",), allowed, only_on)


def task(code: str, limits: Limits = BRIEF, **inputs: bytes) -> Task:
    return Task(
        entry="attack_entry:run",
        inputs={"attack.py": textwrap.dedent(code).encode(), **inputs},
        outputs={"verdict": 64 * 1024, "loot": MIB},
        limits=limits,
    )


def carry_out(sandbox: Sandbox, wanted: Attack) -> Ended:
    return sandbox.run(task(wanted.code, wanted.limits))


def verdict(ended: Ended) -> str:
    return ended.outputs.get("verdict", b"").decode()
