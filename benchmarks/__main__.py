"""Run the benchmarks named on the command line, or all of them, and print one table."""

import sys
from collections.abc import Callable

from benchmarks import elements, fits, interference, latency, memory, payload, stackup, throughput, walls
from benchmarks.figure import Figure, table

BENCHMARKS: dict[str, Callable[[], list[Figure]]] = {
    "elements": elements.measure,
    "fits": fits.measure,
    "interference": interference.measure,
    "latency": latency.measure,
    "throughput": throughput.measure,
    "payload": payload.measure,
    "memory": memory.measure,
    "stackup": stackup.measure,
    "walls": walls.measure,
}


def main() -> None:
    """Measure and print."""
    wanted = sys.argv[1:] or list(BENCHMARKS)
    unknown = set(wanted) - set(BENCHMARKS)
    if unknown:
        sys.exit(f"unknown: {', '.join(sorted(unknown))}; there are: {', '.join(BENCHMARKS)}")
    for name in wanted:
        print(f"\n{name}\n{table(BENCHMARKS[name]())}", flush=True)


if __name__ == "__main__":
    main()
