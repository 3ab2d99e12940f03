"""The one form in which a body is drawn: triangles sorted by face, and edge lines.

Its one rule: everything that draws (GLB, STL, 3MF, pictures) takes surfaces, whether they came from a B-rep or from
an imported mesh. Points are in the frame of the unique shape; ``matrix`` places them, so instances share arrays.
"""

from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from designhub.previews.creases import Floats, Integers, crease_lines, face_normals

Matrix = NDArray[np.float64]
Color = tuple[float, float, float, float]


class TriangleBody(Protocol):
    """An imported mesh: what ``designhub.inspection.mesh.MeshBody`` looks like from here."""

    @property
    def name(self) -> str:
        """Name of the leaf."""

    @property
    def path(self) -> tuple[str, ...]:
        """Names from the root down to the leaf."""

    @property
    def vertices(self) -> NDArray[np.floating[Any]]:
        """(n, 3) mm, in the root's frame."""

    @property
    def triangles(self) -> NDArray[np.integer[Any]]:
        """(m, 3) numbers of vertices."""

    @property
    def face_of_triangle(self) -> NDArray[np.integer[Any]]:
        """(m,) number of the face, from 0."""

    @property
    def color(self) -> Color | None:
        """Red, green, blue (sRGB) and opacity, each 0..1."""


@dataclass(frozen=True, kw_only=True)
class Surface:
    """One leaf of the shown tree, as triangles and edge lines; lengths in mm."""

    name: str
    path: tuple[str, ...]
    """Names from the root of the tree down to this leaf."""
    points: Floats
    """(n, 3) in the shape's own frame; each face has points of its own."""
    normals: Floats
    """(n, 3) outward unit normals."""
    triangles: Integers
    """(m, 3) counter-clockwise from outside, sorted by face."""
    triangles_per_face: Integers
    """(f,)"""
    edges: list[Floats]
    """Polylines (k, 3) in the shape's own frame."""
    key: int
    """Surfaces with the same key share their arrays (the number of the unique shape)."""
    matrix: Matrix = field(default_factory=lambda: np.eye(3, 4))
    """(3, 4) rotation and translation from the shape's frame to the root's."""
    color: Color | None = None
    first_face: int = 0
    """Number of its first face among all faces of the part."""

    def placed_points(self) -> NDArray[np.float64]:
        """Return the points in the root's frame, (n, 3)."""
        return place(self.matrix, self.points)

    def placed_normals(self) -> NDArray[np.float64]:
        """Return the normals in the root's frame, (n, 3)."""
        rotated: NDArray[np.float64] = self.normals.astype(np.float64) @ self.matrix[:, :3].T
        return rotated

    def face_of_triangle(self) -> Integers:
        """Return for each triangle the number of its face within this leaf, (m,)."""
        return np.repeat(np.arange(len(self.triangles_per_face), dtype=np.int32), self.triangles_per_face)


def place(matrix: Matrix, points: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """Return ``points`` (n, 3) moved by the 3x4 ``matrix``."""
    moved: NDArray[np.float64] = points.astype(np.float64) @ matrix[:, :3].T + matrix[:, 3]
    return moved


def surface_of_mesh(body: TriangleBody, *, key: int = 0, first_face: int = 0) -> Surface:
    """Return the surface of an imported mesh: triangles sorted by face, smooth inside a face, creases as edges."""
    vertices = np.asarray(body.vertices, np.float64)
    face = np.asarray(body.face_of_triangle, np.int64)
    order = np.argsort(face, kind="stable")
    triangles, face = np.asarray(body.triangles, np.int64)[order], face[order]
    faces = int(face.max()) + 1 if len(face) else 0
    # A vertex on a crease needs one normal per face, so points are split by (face, vertex).
    split = (face[:, None] * max(len(vertices), 1) + triangles).ravel()
    pairs, corner = np.unique(split, return_inverse=True)
    points = vertices[pairs % max(len(vertices), 1)]
    local = corner.reshape(-1, 3).astype(np.int32)
    return Surface(
        name=body.name,
        path=tuple(body.path),
        points=points.astype(np.float32),
        normals=face_normals(points, local),
        triangles=local,
        triangles_per_face=np.bincount(face, minlength=faces).astype(np.int32),
        edges=crease_lines(vertices, triangles, face),
        key=key,
        color=body.color,
        first_face=first_face,
    )
