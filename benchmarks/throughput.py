"""Previews per minute, against what the processors could do if nothing but the children's work counted."""

import os
import time
from concurrent.futures import ThreadPoolExecutor

from benchmarks.figure import Figure
from benchmarks.library import punch_pin
from designhub.pipeline import Evaluation, MemoryCache, preview
from designhub.sandbox import Sandbox

JOBS = 40


def measure() -> list[Figure]:
    """Return previews per minute of ``JOBS`` different pins, as many at once as there are processors."""
    cores = os.cpu_count() or 1
    with Sandbox() as sandbox, ThreadPoolExecutor(cores) as pool:
        sandbox.start()

        def job(step: int) -> Evaluation:
            return preview(punch_pin(5.0 + step / 100), runner=sandbox, cache=MemoryCache())

        job(0)
        start = time.perf_counter()
        done = list(pool.map(job, range(1, JOBS + 1)))
        wall = time.perf_counter() - start
    cpu = sum(evaluation.run.cost.cpu_s for evaluation in done)
    return [
        Figure(
            what="previews per minute",
            value=60 * JOBS / wall,
            base_is="the processors' limit",
            base=60 * JOBS * cores / cpu,
            unit="per minute",
        )
    ]
