"""STL: triangles without unit, colour or name; binary or in words.

Its one rule: the announced number of triangles must be there; a shorter file is truncated, not a smaller part.
"""

import re

import numpy as np

from designhub.checks.measurements import FileReport
from designhub.inspection.imports.detect import STL_HEADER, STL_TRIANGLE, is_ascii_stl, stl_count
from designhub.inspection.imports.triangles import Loose, guard_counts, subject_of
from designhub.inspection.mass import Array
from designhub.inspection.subject import Subject
from designhub.inspection.unreadable import Unreadable

RECORD = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("attribute", "<u2")])
VERTEX = re.compile(rb"vertex\s+(\S+)\s+(\S+)\s+(\S+)", re.IGNORECASE)


def read(content: bytes, name: str) -> Subject:
    """Return the triangles of an STL file, read as millimetres."""
    ascii_ = is_ascii_stl(content)
    corners = _in_words(content, name) if ascii_ else _binary(content, name)
    extra = 0 if ascii_ else len(content) - STL_HEADER - STL_TRIANGLE * (len(corners) // 3)
    ignored = (f"bytes {len(content) - extra}..{len(content)}",) if extra else ()
    file = FileReport(name=name, format="stl", unit="mm", unit_known=False, ignored=ignored)
    triangles = np.arange(len(corners), dtype=np.int64).reshape(-1, 3)
    return subject_of([Loose(name="", vertices=corners, triangles=triangles)], file)


def _binary(content: bytes, name: str) -> Array:
    if len(content) < STL_HEADER:
        raise Unreadable("inspection.file.truncated", name=name)
    count = stl_count(content)
    there = (len(content) - STL_HEADER) // STL_TRIANGLE
    if count > there:
        raise Unreadable("inspection.file.truncated_stl", name=name, announced=count, there=there)
    guard_counts(count, 1, name)
    records = np.frombuffer(content, dtype=RECORD, count=count, offset=STL_HEADER)
    return records["corners"].reshape(-1, 3).astype(np.float64)


def _in_words(content: bytes, name: str) -> Array:
    if not re.search(rb"endsolid[^\n]*\s*\Z", content[-4096:], re.IGNORECASE):
        raise Unreadable("inspection.file.truncated", name=name)
    found = VERTEX.findall(content)
    guard_counts(len(found) // 3, 1, name)
    if len(found) % 3 or len(found) != len(re.findall(rb"\bendloop\b", content, re.IGNORECASE)) * 3:
        raise Unreadable("inspection.file.damaged", name=name, format="STL")
    try:
        return np.array(found).astype(np.float64).reshape(-1, 3)
    except ValueError as error:
        raise Unreadable("inspection.file.damaged", name=name, format="STL") from error
