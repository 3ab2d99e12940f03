"""Points spread over the faces of a body, the same ones every time.

Its one rule: every face gets some, a large one more, and all together no more than ``SAMPLES_MOST``. The spread is a
low-discrepancy sequence (Roberts' R2, after the plastic number), so that no point depends on chance.
"""

from dataclasses import dataclass

import numpy as np

from designhub.inspection.making.skin import Skin
from designhub.inspection.making.surfaces import Surfaces
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Integers

SAMPLES_MOST = 12_000
"""Points on one body."""
_EACH = 24
"""Points that each face has at least, as long as there are not too many faces."""
_PLASTIC = 1.3247179572447460


@dataclass(frozen=True, kw_only=True)
class Samples:
    """Points on faces; all arrays have one row a point and are sorted by face."""

    face: Integers
    triangle: Integers
    on_mesh: Array
    """(k, 3) on the triangle."""
    flat: Array
    """(k, 3) the triangle's normal."""
    points: Array
    """(k, 3) on the exact surface where that is known."""
    normals: Array
    """(k, 3) outward unit normal there."""
    area: Array
    """(k,) mm² that each point stands for."""

    def only(self, rows: Integers) -> "Samples":
        """Return some of the points."""
        return Samples(**{name: getattr(self, name)[rows] for name in self.__dataclass_fields__})


def spread(skin: Skin, surfaces: Surfaces, most: int = SAMPLES_MOST) -> Samples:
    """Return points on the faces of ``skin``."""
    counts = _counts(skin, most)
    face = np.repeat(np.arange(len(counts)), counts)
    rank = np.arange(len(face)) - np.repeat(np.cumsum(counts) - counts, counts)
    triangle = _triangles(skin, face, (rank + 0.5) / counts[face])
    on_mesh, smooth = _inside(skin, triangle, rank)
    points, normals = surfaces.onto(face, on_mesh)
    known = surfaces.known(face)[:, None]
    return Samples(
        face=face,
        triangle=triangle,
        on_mesh=on_mesh,
        flat=skin.flat[triangle],
        points=points,
        normals=np.where(known, normals, smooth),
        area=skin.face_areas[face] / counts[face],
    )


def _counts(skin: Skin, most: int) -> Integers:
    """Return how many points each face gets."""
    there = np.diff(skin.first) > 0
    each = max(1, min(_EACH, most // (2 * max(int(there.sum()), 1))))
    rest = max(most - each * int(there.sum()), 0)
    share = skin.face_areas / max(float(skin.face_areas.sum()), 1e-300)
    counts = np.where(there, each + np.floor(share * rest * 0.5), 0).astype(np.int64)
    return np.minimum(counts, np.maximum(each, most // 4))


def _triangles(skin: Skin, face: Integers, share: Array) -> Integers:
    """Return the triangle in which each point lies that has ``share`` of its face's area before it."""
    total = np.concatenate([[0.0], np.cumsum(skin.areas)])
    start, end = total[skin.first[face]], total[skin.first[face + 1]]
    triangle = np.searchsorted(total, start + share * (end - start), side="right") - 1
    clipped: Integers = np.clip(triangle, skin.first[face], skin.first[face + 1] - 1)
    return clipped


def _inside(skin: Skin, triangle: Integers, rank: Integers) -> tuple[Array, Array]:
    """Return a point inside each triangle, and the normal that its corners' normals give there."""
    u = (0.5 + (rank + 1) / _PLASTIC) % 1.0
    v = (0.5 + (rank + 1) / _PLASTIC**2) % 1.0
    root = np.sqrt(u)
    weights = np.stack([1 - root, root * (1 - v), root * v], axis=1) * 0.97 + 0.01
    corners = skin.triangles[triangle]
    smooth = np.einsum("ij,ijk->ik", weights, skin.normals[corners])
    lengths = np.linalg.norm(smooth, axis=1, keepdims=True)
    normals = np.where(lengths > 1e-9, smooth / np.where(lengths > 1e-9, lengths, 1.0), skin.flat[triangle])
    return np.einsum("ij,ijk->ik", weights, skin.corners[triangle]), normals
