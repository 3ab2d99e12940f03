"""Where linear elasticity has no finite stress: sharp inner edges, and the rims of supports.

There a finer mesh only gives a larger number. Stresses nearer than ``NEAR`` walls to such an edge are shown but don't
count. Its one rule: the distance is fixed by the part, not by the mesh, so that all meshes are compared in the same
places. It is that of the first hot-spot point before a weld toe: 0.4 of the thickness (Hobbacher, Recommendations for
Fatigue Design of Welded Joints and Components, IIW-2259-15, 2016, 2.2.3.4).
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from designhub.simulation.skin import SIDES, Array, Integers, Skin
from designhub.simulation.supports import Held

NEAR = 0.4
_RE_ENTRANT = 0.09
"""Sine of 5°: a flatter inner edge is one of tessellation."""
_SQUARE = 0.09
"""Cosine of 85°. A sliding face ends without harm at an edge of 90° or less: the part is as if cut at its plane of
symmetry."""
_STEPS = 24
"""Points into which an edge of the mesh is divided."""


class Near:
    """The singular edges of a part, as points; asks how near others are."""

    def __init__(self, edges: Array, distance: float) -> None:
        self._tree = cKDTree(edges) if len(edges) else None
        self.distance = distance

    def __call__(self, points: Array, sizes: Array | None = None) -> NDArray[np.bool_]:
        """Return for ``points`` (..., 3) whether they are nearer to a singular edge than stresses count.

        With ``sizes`` (...): whether they are nearer than their own size.
        """
        if self._tree is None:
            return np.zeros(points.shape[:-1], dtype=bool)
        apart = self._tree.query(points.reshape(-1, 3))[0].reshape(points.shape[:-1])
        return np.asarray(apart < (self.distance if sizes is None else sizes))


def near_singular(skin: Skin, held: Sequence[Held], wall: float) -> Near:
    """Return where stresses don't count."""
    kinds = {each.face: each.kind for each in held}
    first, second = _pairs(skin)
    triangle, side = first // 3, first % 3
    other = second // 3
    between = skin.face[triangle] != skin.face[other]
    triangle, side, other, second = triangle[between], side[between], other[between], second[between]
    opens = _opening(skin, triangle, other, side)
    bad = opens > _RE_ENTRANT
    here = np.array([kinds.get(int(face), "") for face in skin.face[triangle]], dtype=object)
    there = np.array([kinds.get(int(face), "") for face in skin.face[other]], dtype=object)
    rim = here != there
    clamped = np.isin(here, ("fixed", "hinge")) | np.isin(there, ("fixed", "hinge"))
    slides = (here == "sliding") | (there == "sliding")
    bad |= rim & clamped
    bad |= rim & slides & (_facing(skin, triangle, other, side) > _SQUARE)
    return Near(_along(skin, triangle[bad], side[bad]), NEAR * wall)


def _pairs(skin: Skin) -> tuple[Integers, Integers]:
    """Return the two (triangle, side) of every edge that two outer triangles share, as 3 x triangle + side."""
    ends = np.stack([skin.corners, np.roll(skin.corners, -1, axis=1)], axis=2).reshape(-1, 2)
    ends.sort(axis=1)
    number = ends[:, 0] * (int(skin.corners.max(initial=0)) + 1) + ends[:, 1]
    number[~np.repeat(skin.outer, 3)] = -1 - np.flatnonzero(~np.repeat(skin.outer, 3))
    order = np.argsort(number, kind="stable")
    same = np.flatnonzero(number[order][1:] == number[order][:-1])
    return order[same].astype(np.int64), order[same + 1].astype(np.int64)


def _opening(skin: Skin, triangle: Integers, other: Integers, side: Integers) -> Array:
    """Return the sine by which the other triangle rises over this one's plane: positive at an inner edge."""
    normal, along = _frame(skin, triangle, other, side)
    return np.asarray(np.einsum("ij,ij->i", normal, along))


def _facing(skin: Skin, triangle: Integers, other: Integers, side: Integers) -> Array:
    """Return the cosine between the normals of both triangles at the middle of their edge."""
    middle = np.array([3, 4, 5])[side]
    nearest = _nearest_middle(skin, triangle, other, middle)
    return np.asarray(np.einsum("ij,ij->i", skin.normals[triangle, middle], skin.normals[other, nearest]))


def _frame(skin: Skin, triangle: Integers, other: Integers, side: Integers) -> tuple[Array, Array]:
    """Return this triangle's normal at the edge's middle, and the other's direction away from the edge."""
    middle = np.array([3, 4, 5])[side]
    normal = skin.normals[triangle, middle]
    nearest = _nearest_middle(skin, triangle, other, middle)
    inward = skin.points[other, :3].mean(axis=1) - skin.points[other, nearest]
    facing = skin.normals[other, nearest]
    edge = np.cross(normal, facing)
    straight = np.linalg.norm(edge, axis=1, keepdims=True)
    tangent = np.where(straight > 1e-9, edge / np.maximum(straight, 1e-300), 0.0)
    away = np.where(straight > 1e-9, np.cross(tangent, facing), inward)
    away *= np.sign(np.einsum("ij,ij->i", away, inward))[:, None]
    return normal, away / np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-300)


def _nearest_middle(skin: Skin, triangle: Integers, other: Integers, middle: Integers) -> Integers:
    """Return which middle of the other triangle's sides is this one."""
    apart = np.linalg.norm(skin.points[other, 3:6] - skin.points[triangle, middle][:, None], axis=2)
    return np.asarray(3 + apart.argmin(axis=1), dtype=np.int64)


def _along(skin: Skin, triangle: Integers, side: Integers) -> Array:
    """Return points along the (curved) edges."""
    start, middle, end = (skin.points[triangle, np.array([s[i] for s in SIDES])[side]] for i in range(3))
    t = np.linspace(0, 1, _STEPS + 1)[None, :, None]
    bow = (1 - t) * (1 - 2 * t) * start[:, None] + 4 * t * (1 - t) * middle[:, None] + t * (2 * t - 1) * end[:, None]
    return np.asarray(bow.reshape(-1, 3))
