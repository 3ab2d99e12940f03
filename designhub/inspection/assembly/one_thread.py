"""``manifold3d`` in a process that may make no thread.

The library starts a thread for every processor that it finds when it first counts something, and a child of the sandbox
may start none. How many processors there are it asks once. So this module, which the warm process imports before it
forks, shows it one processor at that moment. Its one rule: everything here gets the library from this module.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import numpy as np

__all__ = ["manifold3d"]


@contextmanager
def _one_processor() -> Iterator[None]:
    """Let this process see one processor; where the system does not allow that, nothing changes."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    seen = os.sched_getaffinity(0)
    with suppress(OSError):
        os.sched_setaffinity(0, {min(seen)})
    try:
        yield
    finally:
        with suppress(OSError):
            os.sched_setaffinity(0, seen)


with _one_processor():
    import manifold3d

    with suppress(RuntimeError):  # in a child that was not forked from a warm process; each use will refuse again
        manifold3d.Manifold.cube((1.0, 1.0, 1.0)).min_gap(manifold3d.Manifold.cube((3.0, 1.0, 1.0)), 1.0)
        manifold3d.CrossSection([np.array([(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)])]).area()
