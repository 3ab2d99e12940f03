"""A submission that was accepted is built, whatever is killed in between."""

import os
import signal
import time
from pathlib import Path

import httpx
import pytest
from running_hub import Hub, serving

pytestmark = [pytest.mark.cad, pytest.mark.slow, pytest.mark.timeout(400)]

SCRIPT = b"""\
import cadquery as cq
from designhub.script import mm, show
side = mm(%d)
show(cq.Workplane().box(side, side, side))
"""


class Program:
    """A program with a token, as ``designhub login`` gets one."""

    def __init__(self, hub: Hub, login: str) -> None:
        self.http = httpx.Client(base_url=f"{hub.address}/api/v1", timeout=30)
        session = self.http.post("/sessions", json={"login": login, "password": hub.password(login)}).json()
        made = self.http.post("/tokens", json={"name": "test"}, headers={"X-CSRF-Token": session["csrf"]}).json()
        self.headers = {"Authorization": f"Bearer {made['secret']}"}
        self.meet(hub)

    def meet(self, hub: Hub) -> None:
        """Turn to the hub at its new address."""
        self.http.close()
        self.http = httpx.Client(base_url=f"{hub.address}/api/v1", timeout=30, headers=self.headers)

    def submit(self, part: str, side: int) -> int:
        answer = self.http.post(
            f"/projects/bearing_block/parts/{part}/revisions",
            data={"entry": f"{part}.py", "message": "cube"},
            files={"files": (f"{part}.py", SCRIPT % side)},
        )
        assert answer.status_code == 202, answer.text
        return int(answer.json()["number"])

    def state(self, part: str, number: int) -> str:
        answer = self.http.get(f"/projects/bearing_block/parts/{part}/revisions/{number}")
        return str(answer.json()["state"])


def family(pid: int) -> list[int]:
    """Return ``pid`` and all processes below it."""
    threads = Path(f"/proc/{pid}/task").glob("*/children")
    below = [child for children in threads for child in children.read_text().split()]
    return [pid, *(each for child in below for each in family(int(child)))]


def gone(pids: list[int], within_s: float) -> bool:
    until = time.monotonic() + within_s
    while time.monotonic() < until:
        if not any(Path(f"/proc/{pid}/stat").exists() and "Z" not in state_of(pid) for pid in pids):
            return True
        time.sleep(0.2)
    return False


def state_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return "Z"


def test_nothing_accepted_is_lost_and_nothing_is_left_running(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with serving(data) as hub:
        program = Program(hub, "iker")
        numbers = {f"cube{step}": program.submit(f"cube{step}", 10 + step) for step in range(4)}
        everything = family(hub.process.pid)
        assert len(everything) > 1
        os.kill(hub.process.pid, signal.SIGKILL)
        assert gone(everything, 20.0), "a worker outlived its server"
    with serving(data) as hub:
        program.meet(hub)
        os.kill(family(hub.process.pid)[1], signal.SIGKILL)
        states = _settled(program, numbers)
        program.http.close()

    assert set(states.values()) <= {"previewed", "built"}, states


def _settled(program: Program, numbers: dict[str, int]) -> dict[str, str]:
    """Return the states of the revisions once none waits any more, or after four minutes."""
    until = time.monotonic() + 240
    while True:
        states = {part: program.state(part, number) for part, number in numbers.items()}
        if not set(states.values()) & {"queued", "building"} or time.monotonic() > until:
            return states
        time.sleep(0.5)
