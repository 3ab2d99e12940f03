"""The same attacks where the hub runs as an ordinary user, and where the host offers less."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from designhub.sandbox import kernel

pytestmark = [pytest.mark.attack, pytest.mark.slow, pytest.mark.timeout(900)]

ROOT = Path(__file__).parents[2]
ORDINARY = [sys.executable, str(ROOT / "tests/sandbox/ordinary_user.py")]
POORER = [sys.executable, str(ROOT / "tests/sandbox/restricted_host.py")]
ATTACKS = [
    *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", "attack"),
    *("tests/attacks/test_attacks.py", "tests/attacks/test_neighbours.py"),
]


def _repeat(*before: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([*before, *ATTACKS], cwd=ROOT, capture_output=True, text=True, check=False, timeout=850)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user; here all attacks run as this one")
def test_every_attack_fails_where_the_hub_is_an_ordinary_user() -> None:
    outcome = _repeat(*ORDINARY)

    assert outcome.returncode == 0, outcome.stdout[-3000:] + outcome.stderr[-3000:]


@pytest.mark.skipif(kernel.ARCHITECTURE not in {"x86_64", "aarch64"}, reason="no table of calls for this machine")
@pytest.mark.parametrize("host", ["container", "old_kernel"])
def test_every_attack_fails_on_a_poorer_host_such_as(host: str) -> None:
    outcome = _repeat(*POORER, host)

    assert outcome.returncode == 0, outcome.stdout[-3000:] + outcome.stderr[-3000:]
