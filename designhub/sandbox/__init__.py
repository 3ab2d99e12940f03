"""Running a stranger's code: a warm process forks a throw-away child for every task.

In front, ``Sandbox`` (and ``InlineRunner``, the double that protects from nothing) takes a ``Task`` and answers with
an ``Ended``. Behind it, read in this order: ``client`` and ``line`` in the hub; ``warm`` in the warm process, inside
the ``enclosure`` and its ``view`` of the file tree; ``child`` after the fork, with ``landlock`` and ``seccomp``.
``doctor`` finds out by trying what holds on this machine.

Its one rule: what a child says is never believed, and what it may do is decided before the stranger's code runs.
"""

from designhub.sandbox.client import Sandbox
from designhub.sandbox.doctor import Attempt, Diagnosis, Missing
from designhub.sandbox.inline import InlineRunner
from designhub.sandbox.task import Cost, Ended, Ending, Layer, Limits, Task
from designhub.sandbox.wire import Died

__all__ = [
    "Attempt",
    "Cost",
    "Diagnosis",
    "Died",
    "Ended",
    "Ending",
    "InlineRunner",
    "Layer",
    "Limits",
    "Missing",
    "Sandbox",
    "Task",
]
