"""Where in a script something was said.

Its one rule: only looks, never changes; a frame is used at once and not kept.
"""

import sys
from types import FrameType


def caller(above: int = 1) -> FrameType:
    """Return the frame ``above`` levels over the function that asks: 1 is who called it."""
    return sys._getframe(above + 1)  # noqa: SLF001 - CPython's own way; inspect does the same


def outside(package: str) -> FrameType | None:
    """Return the innermost running frame that is not in ``package``."""
    frame: FrameType | None = caller()
    while frame is not None and str(frame.f_globals.get("__name__", "")).startswith(package):
        frame = frame.f_back
    return frame
