"""What the sandbox's own checks run in a child: nothing, or what a hostile script would try first.

Its one rule: an attempt that succeeds does no harm.
"""

import json
import os
import socket
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final


def nothing(inputs: Path, outputs: Path) -> None:
    """Do nothing; the layers have been reported before."""


def _reach_network() -> None:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()


def _start_process() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _read_file() -> None:
    Path("/etc/passwd").read_bytes()


def _write_file() -> None:
    with tempfile.TemporaryFile(dir="/tmp"):
        pass


def _signal_process() -> None:
    os.kill(os.getppid() or -1, 0)


ATTEMPTS: Final[dict[str, Callable[[], None]]] = {
    "network": _reach_network,
    "process": _start_process,
    "read": _read_file,
    "write": _write_file,
    "signal": _signal_process,
}
"""What is tried, by the name that ``doctor`` reports it under."""


def attempts(inputs: Path, outputs: Path) -> None:  # noqa: ARG001  every entry takes both
    """Try each attempt and write what became of it: the refusal's words, or null where nothing refused."""
    results = {name: _why_refused(attempt) for name, attempt in ATTEMPTS.items()}
    outputs.joinpath("attempts.json").write_text(json.dumps(results))


def _why_refused(attempt: Callable[[], None]) -> str | None:
    try:
        attempt()
    except OSError as error:
        return error.strerror or str(error)
    return None
