"""Run the benchmarks named on the command line, or all of them, and print one table."""

import sys
from collections.abc import Callable

from benchmarks import fits, interference, latency, memory, payload, stackup, throughput
from benchmarks.figure import Figure, table

BENCHMARKS: dict[str, Callable[[], list[Figure]]] = {
    "fits": fits.measure,
    "interference": interference.measure,
    "latency": latency.measure,
    "throughput": throughput.measure,
    "payload": payload.measure,
    "memory": memory.measure,
    "stackup": stackup.measure,
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
