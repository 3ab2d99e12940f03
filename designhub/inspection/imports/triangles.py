"""From loose triangles of a file to a subject of meshes: the same guards for every format.

Its one rule: coordinates are finite, near and addressed within their array before anything computes with them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

import numpy as np
import numpy.typing as npt

from designhub.checks.measurements import FileReport
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Color, Integers, MeshBody, cleaned, path_names
from designhub.inspection.mesh_faces import segment
from designhub.inspection.placed import FURTHEST_MM
from designhub.inspection.subject import SIBLINGS_MOST, Subject
from designhub.inspection.unreadable import Unreadable
from designhub.script.declarations import Declarations, Node

TRIANGLES_MOST = 2_000_000
"""Triangles of one file, all instances counted."""


@dataclass(frozen=True, kw_only=True)
class Loose:
    """Triangles of one body as a file gives them, in mm and in their place."""

    name: str
    vertices: npt.NDArray[np.float64]
    triangles: npt.NDArray[np.int64]
    color: Color | None = None


def subject_of(loose: Sequence[Loose], file: FileReport) -> Subject:
    """Return the bodies of a file; raise `Unreadable` where a coordinate or a number of a vertex is impossible."""
    loose = [body for body in loose if len(body.triangles)]
    if not loose:
        raise Unreadable("inspection.file.no_geometry", name=file.name)
    guard_counts(sum(len(body.triangles) for body in loose), len(loose), file.name)
    root = plain_name(PurePosixPath(file.name).stem, "part")
    names = path_names([plain_name(body.name, "body") for body in loose])
    bodies = tuple(
        _body(body, name, (root,) if len(loose) == 1 else (root, name), file.name)
        for body, name in zip(loose, [root] if len(loose) == 1 else names, strict=True)
    )
    if not any(len(body.triangles) for body in bodies):
        raise Unreadable("inspection.file.no_geometry", name=file.name)
    return Subject(declarations=Declarations(scene=_scene(root, bodies)), meshes=bodies, file=file)


def guard_counts(triangles: int, bodies: int, name: str) -> None:
    """Raise `Unreadable` where a file has more triangles or bodies than a part may have."""
    if triangles > TRIANGLES_MOST:
        raise Unreadable("inspection.file.too_many_triangles", name=name, triangles=triangles, most=TRIANGLES_MOST)
    if bodies > SIBLINGS_MOST:
        raise Unreadable("inspection.too_many_bodies", bodies=bodies, most=SIBLINGS_MOST)


def plain_name(text: str, otherwise: str) -> str:
    """Return ``text`` as a name of the tree: without control characters, not empty, at most 80 characters."""
    return "".join(letter for letter in text if letter.isprintable()).strip()[:80] or otherwise


def _body(body: Loose, name: str, path: tuple[str, ...], file: str) -> MeshBody:
    vertices, triangles = guarded(body.vertices, body.triangles, file)
    vertices, triangles, degenerate = cleaned(vertices, triangles)
    return MeshBody(
        name=name,
        path=path,
        vertices=vertices,
        triangles=triangles,
        face_of_triangle=segment(vertices, triangles),
        color=body.color,
        degenerate=degenerate,
    )


def guarded(vertices: Array, triangles: Integers, file: str) -> tuple[Array, Integers]:
    """Return both arrays checked; only vertices that a triangle uses need to be possible."""
    triangles = np.asarray(triangles, dtype=np.int64).reshape(-1, 3)
    vertices = np.asarray(vertices, dtype=np.float64).reshape(-1, 3)
    if len(triangles) and (triangles.min() < 0 or triangles.max() >= len(vertices)):
        raise Unreadable("inspection.file.bad_index", name=file)
    used, flat = np.unique(triangles, return_inverse=True)
    vertices = vertices[used]
    if not np.all(np.isfinite(vertices)):
        raise Unreadable("inspection.file.not_finite", name=file)
    if len(vertices) and np.abs(vertices).max() > FURTHEST_MM:
        raise Unreadable("inspection.file.too_far", name=file)
    return vertices, flat.reshape(-1, 3).astype(np.int64)


def _scene(root: str, bodies: Sequence[MeshBody]) -> Node:
    if len(bodies) == 1:
        return Node(name=root, shape=0, color=bodies[0].color)
    children = tuple(Node(name=body.name, shape=number, color=body.color) for number, body in enumerate(bodies))
    return Node(name=root, children=children)
