"""OCCT's own files of shapes (``.brep``, ``.bin``), written and read through Python's ``open``.

The kernel opens them itself, and where it may not write, it ends the whole process. Its one rule: what is in them is
the kernel's affair; only who opens the file is changed here.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from cadquery import Shape

_NAMES = ("exportBrep", "exportBin", "importBrep", "importBin")


@contextmanager
def brep_files() -> Iterator[None]:
    """Let scripts write and read these files wherever ``open`` lets them."""
    kept = {name: vars(Shape)[name] for name in _NAMES}
    for name, method in kept.items():
        setattr(Shape, name, _writing(method) if name.startswith("export") else classmethod(_reading(method.__func__)))
    try:
        yield
    finally:
        for name, method in kept.items():
            setattr(Shape, name, method)


def _writing(export: Callable[..., Any]) -> Callable[..., Any]:
    def written(self: Shape, f: Any) -> Any:
        """Write this shape into the file or the stream ``f``."""
        if isinstance(f, BytesIO):
            return export(self, f)
        content = BytesIO()
        success = export(self, content)
        with open(f, "wb") as file:  # noqa: PTH123 - the one that the script has too
            file.write(content.getvalue())
        return success

    return written


def _reading(read: Callable[..., Any]) -> Callable[..., Any]:
    def shape(cls: type[Shape], f: Any) -> Any:
        """Return the shape in the file or the stream ``f``."""
        if isinstance(f, BytesIO):
            return read(cls, f)
        with open(f, "rb") as file:  # noqa: PTH123 - the one that the script has too
            return read(cls, BytesIO(file.read()))

    return shape
