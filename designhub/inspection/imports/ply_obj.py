"""OBJ and PLY: triangles without a unit, read by trimesh.

Its one rule: what a file announces is held against its size before an array of that size is made; materials and
textures that it names are listed, never opened.
"""

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any

import numpy as np
from trimesh.exchange.obj import load_obj
from trimesh.exchange.ply import load_ply

from designhub.checks.measurements import FileReport
from designhub.inspection.imports.triangles import Loose, guard_counts, subject_of
from designhub.inspection.subject import Subject
from designhub.inspection.unreadable import Unreadable

OUTSIDE_OBJ = re.compile(rb"^[ \t]*(mtllib|maplib|shadow_obj|trace_obj|call|csh)[ \t]+([^\r\n]{1,400})", re.MULTILINE)
FACE_OBJ = re.compile(rb"^[ \t]*fo?[ \t]+\S", re.MULTILINE)
OUTSIDE_PLY = re.compile(rb"^comment\s+TextureFile\s+([^\r\n]{1,400})", re.MULTILINE | re.IGNORECASE)
ELEMENT = re.compile(rb"^element\s+(\S+)\s+(\d{1,18})\s*$", re.MULTILINE)
HEADER_MOST = 65536
IGNORED_MOST = 50


def read_obj(content: bytes, name: str) -> Subject:
    """Return the faces of an OBJ file, read as millimetres."""
    outside = [f"{kind.decode()} {_text(what)}" for kind, what in OUTSIDE_OBJ.findall(content)]
    faces = len(FACE_OBJ.findall(content))
    if not faces:
        raise Unreadable("inspection.file.no_geometry", name=name)
    guard_counts(faces, 1, name)
    try:
        made = load_obj(BytesIO(content), resolver=None, group_material=False, skip_materials=True, maintain_order=True)
    except Exception as error:  # the reader meets damaged text with whatever its own code raises
        raise Unreadable("inspection.file.damaged", name=name, format="OBJ") from error
    loose = [_loose(one, name) for one in made.get("geometry", {"": made}).values()]
    return subject_of(_joined(loose), _report(name, "obj", outside))


def read_ply(content: bytes, name: str) -> Subject:
    """Return the faces of a PLY file, read as millimetres."""
    header, end, _body = content[:HEADER_MOST].partition(b"end_header")
    if not end:
        raise Unreadable("inspection.file.truncated", name=name)
    size = len(content) - len(header)
    counts = {kind.decode("latin-1"): int(count) for kind, count in ELEMENT.findall(header)}
    if any(count > size for count in counts.values()):
        raise Unreadable("inspection.file.truncated", name=name)
    if not counts.get("face") and not counts.get("tristrips"):
        raise Unreadable("inspection.file.no_geometry", name=name)
    guard_counts(counts.get("face", 0), 1, name)
    outside = [f"TextureFile {_text(what)}" for what in OUTSIDE_PLY.findall(header)]
    try:
        made = load_ply(BytesIO(content), resolver=None, fix_texture=False, skip_materials=True)
    except Exception as error:  # the reader meets damaged bytes with whatever its own code raises
        raise Unreadable("inspection.file.damaged", name=name, format="PLY") from error
    loose = _loose(made, name)
    if len(loose.vertices) < counts.get("vertex", 0):
        raise Unreadable("inspection.file.truncated", name=name)
    return subject_of([loose], _report(name, "ply", outside))


def _loose(made: Mapping[str, Any], name: str) -> Loose:
    vertices, faces = made.get("vertices"), made.get("faces")
    if vertices is None or faces is None:
        raise Unreadable("inspection.file.no_geometry", name=name)
    faces = np.asarray(faces)
    if faces.ndim != 2 or faces.shape[1] not in (3, 4) or not np.issubdtype(faces.dtype, np.number):
        raise Unreadable("inspection.file.damaged", name=name, format="PLY")
    faces = faces.astype(np.int64)
    if faces.shape[1] == 4:
        faces = np.vstack([faces[:, [0, 1, 2]], faces[:, [0, 2, 3]]])
    vertices = np.asarray(vertices, dtype=np.float64)
    if vertices.ndim != 2 or vertices.shape[1] != 3:
        raise Unreadable("inspection.file.damaged", name=name, format="PLY")
    return Loose(name="", vertices=vertices, triangles=faces)


def _joined(loose: list[Loose]) -> list[Loose]:
    """Return all as one body: groups and materials of an OBJ file cut one skin into pieces."""
    offsets = np.cumsum([0, *(len(body.vertices) for body in loose[:-1])])
    triangles = [body.triangles + offset for body, offset in zip(loose, offsets, strict=True)]
    vertices = np.vstack([body.vertices for body in loose])
    return [Loose(name="", vertices=vertices, triangles=np.vstack(triangles))]


def _report(name: str, kind: str, outside: list[str]) -> FileReport:
    ignored = tuple(dict.fromkeys(outside))[:IGNORED_MOST]
    return FileReport.model_validate(
        {"name": name, "format": kind, "unit": "mm", "unit_known": False, "ignored": ignored}
    )


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace").strip()[:200]
