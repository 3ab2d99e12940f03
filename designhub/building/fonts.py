"""Fonts for scripts that write text, on machines that have none.

A server has no fonts, and the kernel has no text without one. Its one rule: a font of the machine goes first; the
DejaVu fonts that come with matplotlib, which the CAD kernel's package brings along, are there when it has no other.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from OCP.Font import Font_FontMgr


@cache
def have_fonts() -> None:
    """Let the kernel know of the DejaVu fonts, once in this process."""
    register(Font_FontMgr.GetInstance_s())


def register(known: Font_FontMgr) -> None:
    """Add the DejaVu fonts to ``known`` where it has none of their name."""
    spec = find_spec("matplotlib")
    if spec is None or spec.origin is None:
        return
    folder = Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"
    for file in sorted(folder.glob("DejaVu*.ttf")):
        font = known.CheckFont(str(file))
        if font is not None:
            known.RegisterFont(font, False)
