"""Memory of the worker: its warm process, and what a job adds, against a process that has imported CadQuery."""

import subprocess
import sys

from benchmarks.figure import Figure
from benchmarks.library import punch_pin
from designhub.pipeline import MemoryCache, preview
from designhub.sandbox import Sandbox

MIB = 1024 * 1024
BARE = "import os, cadquery; print(open('/proc/self/smaps_rollup').read())"


def measure() -> list[Figure]:
    """Return the proportional memory of the warm process and the resident memory of a job's children."""
    shown = subprocess.run([sys.executable, "-c", BARE], check=True, capture_output=True, text=True).stdout
    bare = _kib(shown, "Rss") / 1024
    with Sandbox() as sandbox:
        ready = sandbox.start()
        given = preview(punch_pin(), runner=sandbox, cache=MemoryCache())
    warm = ready.resident / MIB
    job = given.run.cost.memory_bytes / MIB
    return [
        Figure(what="warm process, resident", value=warm, base_is="import cadquery", base=bare, unit="MiB"),
        Figure(what="one job, resident (mostly shared)", value=job, base_is="import cadquery", base=bare, unit="MiB"),
    ]


def _kib(text: str, field: str) -> int:
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith(f"{field}:"))
