"""Netgen and NGSolve, made to work in one thread, with the CAD kernel of CadQuery beside their own.

A child may not start threads, and these libraries start them in three places: OpenBLAS when it is loaded, NGSolve's
task manager in Netgen's Delaunay step, and the thread pool of Netgen's own OCCT (7.8, beside OCP's 7.9) when a face is
triangulated. The first two obey the environment; the third one is sized by whoever asks for it first, and that is
done here. Its one rule: whatever needs these libraries imports them from here, so that none is loaded before.

Importing this module raises ImportError where they are not installed (there are wheels for x86-64 Linux only).
"""

import contextlib
import ctypes
import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["NGS_NUM_THREADS"] = "1"

import ngsolve as ng
from netgen import meshing, occ

_POOL = "_ZN14OSD_ThreadPool11DefaultPoolEi"
"""``OSD_ThreadPool::DefaultPool(int)``."""


def _one_thread_in_netgens_kernel() -> None:
    """Make the thread pool of Netgen's OCCT with a single place, before anything else makes it larger."""
    version = ".".join(occ.occ_version.split(".")[:3])
    with contextlib.suppress(OSError, AttributeError):  # another build: it may have the kernel inside
        pool = getattr(ctypes.CDLL(f"libTKernel.so.{version}"), _POOL)
        pool.restype = ctypes.c_void_p
        pool(1)


_one_thread_in_netgens_kernel()

__all__ = ["meshing", "ng", "occ"]
