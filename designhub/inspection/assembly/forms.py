"""One shape as an assembly sees it, in its own frame, however often it is placed.

Its one rule: a form knows nothing of its places. Faces are numbered from 0, as ``TopExp.MapShapes`` has them, or as
the segmentation of a mesh does.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from OCP.TopoDS import TopoDS, TopoDS_Face, TopoDS_Shape
from scipy.spatial import cKDTree

from designhub.building.handover import face_map
from designhub.inspection.assembly.one_thread import manifold3d
from designhub.inspection.brep import examine
from designhub.inspection.examined import Examined
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Integers, MeshBody
from designhub.inspection.mesh_measure import examine as examine_mesh
from designhub.inspection.mesh_measure import report
from designhub.inspection.placed import FURTHEST_MM
from designhub.inspection.unreadable import Unreadable
from designhub.previews.tessellation import Quality, diagonal, tessellate

CHORD_MM = 0.02
"""How far the triangles may be from a curved face of a part of classroom size."""
CHORD_RELATIVE = 2e-4
"""The same as a share of the shape's diagonal, where that is more."""
ANGLE_RAD = 0.2
TRIANGLES_MOST = 60_000
"""Triangles of one shape; above it they are made coarser."""
_NO_LIMIT = 10**9
_ROUNDING = 1e-6
"""Steps of the 32-bit floats in which triangles come, as a share of the diagonal; about sixteen of them."""


@dataclass(frozen=True, kw_only=True)
class Form:
    """One shape in its own frame."""

    examined: Examined
    points: Array
    """(n, 3) vertices in mm; each face has vertices of its own, or shares them."""
    triangles: Integers
    """(m, 3) anticlockwise seen from outside."""
    face_of_triangle: Integers
    """(m,)."""
    deflection: float
    """How far triangles of curved faces may be from them, in mm."""
    shape: TopoDS_Shape | None = None
    """The kernel's shape; None for a mesh."""

    @property
    def volume(self) -> float:
        """Volume in mm³; 0 for what bounds none."""
        return self.examined.volume.amount

    @property
    def solid(self) -> bool:
        """Whether it bounds a volume that something can be inside of."""
        return self.examined.solids > 0 and self.examined.closed and self.volume > 0

    @cached_property
    def size(self) -> float:
        """Diagonal of the box in mm."""
        return float(np.linalg.norm(np.ptp(self.points, axis=0))) if len(self.points) else 0.0

    @property
    def rounding(self) -> float:
        """How far even triangles of plane faces may be off, in mm."""
        return max(self.size * _ROUNDING, 1e-7)

    @cached_property
    def curved(self) -> np.ndarray[Any, np.dtype[np.bool_]]:
        """(f,) which faces the triangles only come near to."""
        exact = self.shape is None
        return np.array([not exact and face.kind != "plane" for face in self.examined.faces], dtype=bool)

    @cached_property
    def boxes(self) -> Array:
        """(f, 2, 3) box of each face, wide enough for the face itself."""
        count = len(self.examined.faces)
        low, high = np.full((count, 3), np.inf), np.full((count, 3), -np.inf)
        for corner in range(3):
            at = self.points[self.triangles[:, corner]]
            np.minimum.at(low, self.face_of_triangle, at)
            np.maximum.at(high, self.face_of_triangle, at)
        margin = (np.where(self.curved, self.deflection, 0.0) + self.rounding)[:, None]
        return np.stack([low - margin, high + margin], axis=1)

    @cached_property
    def tree(self) -> Any:
        """The vertices as a tree to find the nearest of."""
        return cKDTree(self.points)

    @cached_property
    def longest_edge(self) -> float:
        """The longest edge of the triangles in mm."""
        corners = self.points[self.triangles]
        return float(np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2).max(initial=0.0))

    @cached_property
    def points_of_faces(self) -> tuple[Array, ...]:
        """The corners of the triangles of each face, (k, 3, 3)."""
        order = np.argsort(self.face_of_triangle, kind="stable")
        corners = self.points[self.triangles[order]]
        ends = np.cumsum(np.bincount(self.face_of_triangle, minlength=len(self.examined.faces)))[:-1]
        return tuple(np.split(corners, ends))

    @cached_property
    def faces(self) -> tuple[TopoDS_Face, ...]:
        """The kernel's faces; none for a mesh."""
        if self.shape is None:
            return ()
        found = face_map(self.shape)
        return tuple(TopoDS.Face_s(found.FindKey(index + 1)) for index in range(found.Extent()))

    @cached_property
    def bodies(self) -> tuple[Any, Any] | None:
        """Two equal closed meshes that tell their triangles apart in what is made of both; None where it is open."""
        if not self.solid or not len(self.triangles):
            return None
        made = [self._manifold() for _ in range(2)]
        usable = all(one.status() == manifold3d.Error.NoError and one.volume() > 0 for one in made)
        return (made[0], made[1]) if usable else None

    def _manifold(self) -> Any:
        mesh = manifold3d.Mesh(
            vert_properties=np.ascontiguousarray(self.points, dtype=np.float32),
            tri_verts=np.ascontiguousarray(self.triangles, dtype=np.uint32),
            face_id=np.ascontiguousarray(self.face_of_triangle, dtype=np.uint32),
            run_index=np.array([0, 3 * len(self.triangles)], dtype=np.uint32),
            run_original_id=np.array([manifold3d.Manifold.reserve_ids(1)], dtype=np.uint32),
        )
        mesh.merge()
        return manifold3d.Manifold(mesh)


def form_of_shape(shape: TopoDS_Shape) -> Form:
    """Return the form of a shape without any placement; raise `Unreadable` for what has no end."""
    size = diagonal(shape)
    if not size <= FURTHEST_MM:
        raise Unreadable("inspection.too_far")
    for coarser in (1.0, 3.0, 9.0):
        chord = coarser * max(CHORD_MM, CHORD_RELATIVE * size)
        drawn = tessellate(
            shape,
            Quality(
                relative=chord / size if size > 0 else 1.0,
                angle_rad=ANGLE_RAD * coarser**0.5,
                triangles_most=_NO_LIMIT,
            ),
        )
        if len(drawn.triangles) <= TRIANGLES_MOST:
            break
    faces = np.repeat(np.arange(len(drawn.triangles_per_face)), drawn.triangles_per_face)
    return Form(
        examined=examine(shape),
        points=drawn.points.astype(np.float64),
        triangles=drawn.triangles.astype(np.int64),
        face_of_triangle=faces.astype(np.int64),
        deflection=chord,
        shape=shape,
    )


def form_of_mesh(body: MeshBody) -> Form:
    """Return the form of a mesh, which is its own triangles: nothing is curved."""
    return Form(
        examined=examine_mesh(body, report(body)),
        points=body.vertices,
        triangles=body.triangles,
        face_of_triangle=body.face_of_triangle,
        deflection=0.0,
    )


@dataclass(frozen=True, kw_only=True)
class Instance:
    """A form in its place."""

    name: str
    path: tuple[str, ...]
    form: Form
    key: int
    """Equal for instances of one form."""
    matrix: Array
    """(3, 4) rigid placement."""
    first_face: int
    material: str | None = None
    density_kg_m3: float | None = None
    box: tuple[Array, Array]
    """Lower and upper corner in the frame of the whole."""


def box_of(form: Form, matrix: Array) -> tuple[Array, Array]:
    """Return the box of a placed form, wide enough for its curved faces."""
    if not len(form.points):
        return matrix[:, 3].copy(), matrix[:, 3].copy()
    moved = form.points @ matrix[:, :3].T + matrix[:, 3]
    margin = (form.deflection if form.curved.any() else 0.0) + form.rounding
    return moved.min(axis=0) - margin, moved.max(axis=0) + margin
