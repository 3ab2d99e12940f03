"""The boundary of one body as triangles, with what the CAD kernel knows of its faces.

Its one rule: triangles find (what does a ray meet first?), exact surfaces measure (how far is it?). A body that came as
a mesh has no exact surfaces; there the triangles do both.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from OCP.TopoDS import TopoDS_Shape

from designhub.inspection.brep import examine
from designhub.inspection.examined import FaceShape
from designhub.inspection.making.tree import Tree, planted
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Integers, MeshBody
from designhub.inspection.mesh_faces import faces_of
from designhub.previews.surface import surface_of_mesh
from designhub.previews.tessellation import Quality, tessellate

TRIANGLES_MOST = 150_000
"""A body with more is triangulated more coarsely."""


@dataclass(frozen=True, kw_only=True)
class Skin:
    """Triangles of one body in its place in the part, lengths in mm."""

    points: Array
    """(n, 3); each face has points of its own."""
    normals: Array
    """(n, 3) outward unit normals of the surface at the points."""
    triangles: Integers
    """(m, 3) anticlockwise seen from outside, sorted by face."""
    face: Integers
    """(m,) number of the face within the body."""
    shapes: tuple[FaceShape, ...]
    """What each face is."""
    exact: bool
    """Whether ``shapes`` are surfaces of the CAD kernel, not fitted to triangles."""

    @cached_property
    def corners(self) -> Array:
        """(m, 3, 3) corners of the triangles."""
        return self.points[self.triangles]

    @cached_property
    def flat(self) -> Array:
        """(m, 3) unit normals of the triangles themselves."""
        cross = np.cross(self.corners[:, 1] - self.corners[:, 0], self.corners[:, 2] - self.corners[:, 0])
        lengths = np.linalg.norm(cross, axis=1, keepdims=True)
        flat: Array = np.divide(cross, lengths, out=np.zeros_like(cross), where=lengths > 0)
        return flat

    @cached_property
    def areas(self) -> Array:
        """(m,) areas of the triangles."""
        cross = np.cross(self.corners[:, 1] - self.corners[:, 0], self.corners[:, 2] - self.corners[:, 0])
        return np.asarray(0.5 * np.linalg.norm(cross, axis=1))

    @cached_property
    def face_areas(self) -> Array:
        """(f,) areas of the faces, by their triangles."""
        return np.asarray(np.bincount(self.face, weights=self.areas, minlength=len(self.shapes)), np.float64)

    @cached_property
    def first(self) -> Integers:
        """(f + 1,) where the triangles of each face begin."""
        return np.searchsorted(self.face, np.arange(len(self.shapes) + 1))

    @cached_property
    def tree(self) -> Tree:
        """The triangles, ready to be asked what a ray meets and what is near."""
        return planted(self.corners, self.flat, self.face)

    @cached_property
    def diagonal(self) -> float:
        """Length of the diagonal of the box round the body."""
        return float(np.linalg.norm(np.ptp(self.points, axis=0)))

    def points_of(self, faces: Sequence[int]) -> Array:
        """Return the (k, 3) points of some faces."""
        rows = [self.triangles[self.first[face] : self.first[face + 1]] for face in faces]
        return self.points[np.unique(np.concatenate(rows))] if rows else np.zeros((0, 3))


def skin_of_shape(shape: TopoDS_Shape) -> Skin | None:
    """Return the skin of a shape of the CAD kernel, None where there is no face that can be triangulated."""
    examined = examine(shape)
    surface = tessellate(shape, Quality(triangles_most=TRIANGLES_MOST))
    face = np.repeat(np.arange(len(surface.triangles_per_face)), surface.triangles_per_face)
    return _checked(surface.points, surface.normals, surface.triangles, face, examined.faces, exact=True)


def skin_of_mesh(body: MeshBody) -> Skin | None:
    """Return the skin of an imported mesh, None where it has no size, or more triangles than are looked at."""
    sound = np.isfinite(body.vertices).all() and np.ptp(body.vertices, axis=0).any()
    if len(body.triangles) > TRIANGLES_MOST or not len(body.triangles) or not sound:
        return None
    surface = surface_of_mesh(body)
    shapes = faces_of(body.vertices, body.triangles, body.face_of_triangle)
    return _checked(surface.points, surface.normals, surface.triangles, surface.face_of_triangle(), shapes, exact=False)


def _checked(
    points: NDArray[Any],
    normals: NDArray[Any],
    triangles: NDArray[Any],
    face: NDArray[Any],
    shapes: tuple[FaceShape, ...],
    *,
    exact: bool,
) -> Skin | None:
    """Return the skin without triangles that are not finite or have no area."""
    skin = Skin(
        points=np.asarray(points, np.float64),
        normals=np.asarray(normals, np.float64),
        triangles=np.asarray(triangles, np.int64),
        face=np.asarray(face, np.int64),
        shapes=shapes,
        exact=exact,
    )
    sound = np.isfinite(skin.corners).all(axis=(1, 2)) & (skin.areas > 0)
    if not sound.any():
        return None
    used, flat = np.unique(skin.triangles[sound], return_inverse=True)
    return Skin(
        points=skin.points[used],
        normals=np.nan_to_num(skin.normals[used]),
        triangles=flat.reshape(-1, 3).astype(np.int64),
        face=skin.face[sound],
        shapes=shapes,
        exact=exact,
    )
