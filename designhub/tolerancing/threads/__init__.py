"""Metric screw threads (ISO 261, ISO 965-1) and the clearance holes of their screws (ISO 273).

thread("M8x1").drill_mm      7.0
clearance_hole("M6")         6.6
"""

from designhub.tolerancing.threads.clearance import SERIES, Clearance, Series, clearance, clearance_hole
from designhub.tolerancing.threads.error import ThreadError
from designhub.tolerancing.threads.metric import Limits, Thread, thread, threads

__all__ = [
    "SERIES",
    "Clearance",
    "Limits",
    "Series",
    "Thread",
    "ThreadError",
    "clearance",
    "clearance_hole",
    "thread",
    "threads",
]
