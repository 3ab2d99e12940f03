"""``designhub serve`` as a process: it says where it is, answers, and leaves nothing behind."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from designhub.cli import serve

pytestmark = [pytest.mark.cad, pytest.mark.slow]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple["subprocess.Popen[str]", str, str]]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "DESIGNHUB_WORKERS": "1"}
    command = [sys.executable, "-m", "designhub.cli", "serve", "--data", str(tmp_path / "data"), "--port", "0"]
    with (
        (tmp_path / "log").open("w") as log,
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=log, text=True) as process,
    ):
        assert process.stdout is not None
        address = re.search(r"http://\S+", process.stdout.readline())
        password = re.search(r"password (\S+?)\.", process.stdout.readline())
        assert address is not None
        assert password is not None
        yield process, address[0], password[1]
        process.kill()


def workers(folder: Path) -> list[int]:
    """Return the processes that work for the hub in ``folder``."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if b"worker" in words and str(folder).encode() in words:
            found.append(int(entry.name))
    return found


def wait_until(holds, seconds: float = 60.0) -> bool:
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if holds():
            return True
        time.sleep(0.1)
    return False


def test_it_says_how_to_sign_in_answers_and_ends_with_its_worker(server, tmp_path):
    process, address, password = server
    credentials = {"login": "owner", "password": password}

    answer = httpx.post(f"{address}/api/v1/sessions", json=credentials, timeout=60)
    assert answer.status_code == 201
    assert wait_until(lambda: len(workers(tmp_path / "data")) == 1)

    process.send_signal(signal.SIGTERM)

    assert process.wait(60) == 0
    assert not workers(tmp_path / "data")
    assert (tmp_path / "log").read_text() == ""


def test_no_worker_outlives_a_server_that_is_killed(server, tmp_path):
    process, _, _ = server
    assert wait_until(lambda: len(workers(tmp_path / "data")) == 1)

    process.kill()

    assert wait_until(lambda: not workers(tmp_path / "data"))


def test_a_worker_that_dies_is_replaced(server, tmp_path):
    assert wait_until(lambda: len(workers(tmp_path / "data")) == 1)
    (first,) = workers(tmp_path / "data")

    os.kill(first, signal.SIGKILL)

    assert wait_until(lambda: workers(tmp_path / "data") not in ([], [first]))


def test_a_worker_that_can_not_start_is_tried_ever_more_seldom_until_one_lives():
    pauses = [serve.RESTART_S]
    for lived_s in [0.5] * 8 + [3600]:
        pauses.append(serve.next_pause(pauses[-1], lived_s=lived_s))

    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60, 1]


def test_a_port_in_use_is_one_line_and_code_2(server, tmp_path):
    _, address, _ = server
    port = address.rpartition(":")[2]
    command = [sys.executable, "-m", "designhub.cli", "serve", "--data", str(tmp_path / "other"), "--port", port]

    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
