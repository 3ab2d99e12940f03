"""Overlap and gap of two forms by their triangles: quick, and as near as the triangles are.

Its one rule: beside every volume stands how far it may be off: the curved part of the common body's surface times the
distance that triangles may have from the faces they stand for.
"""

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from designhub.inspection.assembly.forms import Form
from designhub.inspection.mass import Array, Mass
from designhub.inspection.mesh import Integers
from designhub.inspection.mesh_measure import volume_of

NEAREST_MOST = 4000
"""Points of each body among which the nearest two are looked for."""
FEW_PAIRS = 1_000_000
"""Pairs of triangles up to which the gap is asked for without more ado."""


@dataclass(frozen=True, kw_only=True)
class Overlap:
    """What two bodies both occupy, in the first one's frame."""

    volume: float
    uncertainty: float
    faces: tuple[tuple[int, ...], tuple[int, ...]]
    """Of the first and of the second form: those that bound the common volume."""
    center: Array


def gap(first: Form, second: Form, matrix: Array, within: float) -> float | None:
    """Return the gap of the triangles, at most ``within``; 0 where they meet; None where one is no closed mesh."""
    if first.bodies is None or second.bodies is None:
        return None
    if len(first.triangles) * len(second.triangles) > FEW_PAIRS:
        corners = _between_corners(first, second, matrix)
        if corners - first.longest_edge - second.longest_edge > within:
            return within
        within = min(within, corners * (1.0 + 1e-9))
    return float(first.bodies[0].min_gap(second.bodies[1].transform(matrix), within))


def _between_corners(first: Form, second: Form, matrix: Array) -> float:
    """Return the least distance of two corners: the gap is not more, and less only by the length of two edges.

    The library looks at all pairs of triangles whose boxes are within what it is asked for, so that this bound, which
    costs far less, keeps fine meshes from costing the square of their triangles.
    """
    seen = (first.points - matrix[:, 3]) @ matrix[:, :3]
    distances, _ = second.tree.query(seen)
    return float(distances.min())


def overlap(first: Form, second: Form, matrix: Array) -> Overlap | None:
    """Return what ``first`` and ``second``, moved by ``matrix``, have in common; None where one is no closed mesh."""
    if first.bodies is None or second.bodies is None:
        return None
    common = first.bodies[0] ^ second.bodies[1].transform(matrix)
    mesh = common.to_mesh()
    points = np.asarray(mesh.vert_properties, dtype=np.float64)[:, :3]
    triangles = np.asarray(mesh.tri_verts, dtype=np.int64)
    if not len(triangles):
        return Overlap(volume=0.0, uncertainty=0.0, faces=((), ()), center=np.zeros(3))
    runs = np.repeat(np.asarray(mesh.run_original_id), np.diff(mesh.run_index) // 3)
    of_first = runs == first.bodies[0].to_mesh().run_original_id[0]
    face = np.asarray(mesh.face_id, dtype=np.int64)
    areas = 0.5 * np.linalg.norm(_crosses(points, triangles), axis=1)
    off = np.empty(len(triangles))
    for form, rows in ((first, of_first), (second, ~of_first)):
        off[rows] = np.where(form.curved[face[rows]], form.deflection, 0.0) + form.rounding
    mass: Mass = volume_of(points, triangles)
    sides = (np.unique(face[of_first]), np.unique(face[~of_first]))
    return Overlap(
        volume=max(mass.amount, 0.0),
        uncertainty=float(off @ areas),
        faces=(tuple(sides[0].tolist()), tuple(sides[1].tolist())),
        center=mass.center if mass.amount > 0 else points.mean(axis=0),
    )


def nearest(first: Form, second: Form, matrix: Array) -> tuple[Array, Array]:
    """Return, about, the points where two forms come nearest: corners of their triangles, in the first one's frame."""
    one = _corners(first)
    other = _corners(second) @ matrix[:, :3].T + matrix[:, 3]
    distances, rows = cKDTree(other).query(one)
    best = int(np.argmin(distances))
    return one[best], other[rows[best]]


def _corners(form: Form) -> Array:
    step = max(1, len(form.points) // NEAREST_MOST)
    return form.points[::step]


def _crosses(points: Array, triangles: Integers) -> Array:
    a, b, c = (points[triangles[:, corner]] for corner in range(3))
    return np.asarray(np.cross(b - a, c - a))
