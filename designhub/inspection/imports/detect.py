"""What a file really is, judged by its first bytes and not by what it is called.

Its one rule: a file that is something else than its name says is refused with both names, so that nobody wonders for
long why a web page saved as ``.stl`` shows nothing.
"""

import re
from pathlib import PurePosixPath
from typing import Literal

from designhub.inspection.unreadable import Unreadable

Format = Literal["step", "iges", "stl", "3mf", "obj", "ply", "glb"]

EXTENSIONS: dict[str, Format] = {
    ".step": "step",
    ".stp": "step",
    ".p21": "step",
    ".iges": "iges",
    ".igs": "iges",
    ".stl": "stl",
    ".3mf": "3mf",
    ".obj": "obj",
    ".ply": "ply",
    ".glb": "glb",
}
LFS = b"version https://git-lfs.github.com/spec/"
HTML = re.compile(
    rb"\s*(<!--.*?-->\s*)*(<!doctype\s+html|<html|<head|<\?xml[^>]*>\s*<!doctype\s+html)", re.IGNORECASE | re.DOTALL
)
START = 4096
"""Bytes that are looked at."""
STL_HEADER = 84
STL_TRIANGLE = 50


def detect(content: bytes, name: str) -> Format:
    """Return the format of ``content``; raise `Unreadable` where it is none, or not the one that ``name`` says."""
    if not content.strip(b"\0 \t\r\n"):
        raise Unreadable("inspection.file.empty", name=name)
    start = content[:START].removeprefix(b"\xef\xbb\xbf")
    if start.startswith(LFS):
        raise Unreadable("inspection.file.lfs", name=name)
    if HTML.match(start):
        raise Unreadable("inspection.file.html", name=name)
    stated = EXTENSIONS.get(PurePosixPath(name).suffix.lower())
    found = _by_content(content, start, stated)
    if found is None:
        raise Unreadable("inspection.file.unknown", name=name)
    if stated is not None and stated != found:
        raise Unreadable("inspection.file.mismatch", name=name, stated=stated.upper(), found=found.upper())
    return found


def _by_content(content: bytes, start: bytes, stated: Format | None) -> Format | None:
    if start.startswith(b"PK\x03\x04"):
        return "3mf"
    if start.startswith(b"glTF"):
        return "glb"
    if re.match(rb"\s*ISO-10303-21\s*;", start):
        return "step"
    if re.match(rb"ply\s", start):
        return "ply"
    if _is_iges(start):
        return "iges"
    if is_ascii_stl(content) or has_binary_stl_length(content) or (stated == "stl" and _is_binary(start)):
        return "stl"
    if re.search(rb"^[ \t]*v[ \t]+[-+0-9.]", content, re.MULTILINE) and not _is_binary(start):
        return "obj"
    return None


def is_ascii_stl(content: bytes) -> bool:
    """Tell whether ``content`` is an STL file in words; some binary ones begin with ``solid`` too."""
    start = content[:START].lstrip().lower()
    return start.startswith(b"solid") and (b"facet" in start or b"endsolid" in start) and not _is_binary(start[:START])


def has_binary_stl_length(content: bytes) -> bool:
    """Tell whether ``content`` is exactly as long as its number of triangles makes a binary STL file."""
    if len(content) < STL_HEADER:
        return False
    return len(content) == STL_HEADER + STL_TRIANGLE * stl_count(content)


def stl_count(content: bytes) -> int:
    """Return how many triangles the header of a binary STL file announces."""
    return int.from_bytes(content[80:84], "little")


def _is_iges(start: bytes) -> bool:
    """Tell whether the first card is one of the start section: an S in column 73, then a number."""
    return start[72:73] == b"S" and start[73:80].strip().isdigit()


def _is_binary(start: bytes) -> bool:
    return b"\0" in start
