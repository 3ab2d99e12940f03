"""The edges at which faces meet: sharp outwards (convex), sharp inwards (concave) or smooth.

The side is read from the surfaces' normals on both sides of the edge, so that the same function does for exact faces
and for meshes. Its one rule: an edge that is not shared by exactly two faces says nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from designhub.inspection.making.skin import Skin
from designhub.inspection.making.tree import Truths
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Integers

SHARP_DEG = 12.0
"""From this angle between the two sides an edge is sharp: the facets of a curve stay below it."""


@dataclass(frozen=True, kw_only=True)
class Creases:
    """Pieces of edge between two faces, one row a piece (a side of a triangle)."""

    faces: Integers
    """(e, 2), smaller number first."""
    ends: Array
    """(e, 2, 3)."""
    normals: Array
    """(e, 2, 3) of either face at the middle of the piece."""
    turn: Array
    """(e,) sine of the angle between the sides: above 0 the edge is concave, below convex."""

    @cached_property
    def sharp(self) -> Truths:
        """Tell which pieces are sharp."""
        return np.asarray(np.abs(self.turn) > np.sin(np.radians(SHARP_DEG)))

    @cached_property
    def convex(self) -> frozenset[tuple[int, int]]:
        """Pairs of faces that meet in a convex edge, smaller number first."""
        return self._pairs(self.sharp & (self.turn < 0))

    @cached_property
    def concave(self) -> frozenset[tuple[int, int]]:
        """Pairs of faces that meet in a concave edge."""
        return self._pairs(self.sharp & (self.turn > 0))

    @cached_property
    def smooth(self) -> frozenset[tuple[int, int]]:
        """Pairs of faces that pass into each other."""
        return self._pairs(~self.sharp)

    @cached_property
    def around(self) -> dict[int, list[int]]:
        """The rows of the pieces at each face."""
        found: dict[int, list[int]] = {}
        for row, (a, b) in enumerate(self.faces.tolist()):
            found.setdefault(a, []).append(row)
            found.setdefault(b, []).append(row)
        return found

    @cached_property
    def perimeters(self) -> dict[int, float]:
        """Length of the outline of each face in mm; seams, and what is left open, don't count."""
        lengths = np.linalg.norm(self.ends[:, 1] - self.ends[:, 0], axis=1)
        return {face: float(lengths[rows].sum()) for face, rows in self.around.items()}

    def width_of(self, face: int, area_mm2: float) -> float:
        """Return how wide a face is: of a strip its width, of a disc its radius; inf where it has no outline."""
        perimeter = self.perimeters.get(face, 0.0)
        return 2 * area_mm2 / perimeter if perimeter > 0 else float("inf")

    def beside(self, face: int, pairs: frozenset[tuple[int, int]]) -> Iterator[int]:
        """Yield the faces that are beside ``face`` in ``pairs``."""
        seen = {int(other) for row in self.around.get(face, ()) for other in self.faces[row]} - {face}
        yield from (other for other in sorted(seen) if (min(face, other), max(face, other)) in pairs)

    def _pairs(self, rows: Truths) -> frozenset[tuple[int, int]]:
        return frozenset((int(a), int(b)) for a, b in np.unique(self.faces[rows], axis=0))


def creases_of(skin: Skin) -> Creases:
    """Return the edges between the faces of a body."""
    _, weld = np.unique(np.round(skin.points / _step(skin)).astype(np.int64), axis=0, return_inverse=True)
    welded = weld.reshape(-1)[skin.triangles]
    start, end = welded.reshape(-1), np.roll(welded, -1, axis=1).reshape(-1)
    key = np.minimum(start, end) * (int(weld.max()) + 1) + np.maximum(start, end)
    order = np.argsort(key, kind="stable")
    _, first, uses = np.unique(key[order], return_index=True, return_counts=True)
    first = first[(uses == 2)]
    one, other = order[first], order[first + 1]
    between = skin.face[one // 3] != skin.face[other // 3]
    one, other = one[between], other[between]
    swapped = skin.face[one // 3] > skin.face[other // 3]
    one, other = np.where(swapped, other, one), np.where(swapped, one, other)
    return _measured(skin, one, other)


def _measured(skin: Skin, one: Integers, other: Integers) -> Creases:
    """Return the creases of half-edges ``one``, each the twin of its ``other``."""
    tail = skin.triangles.reshape(-1)
    head = np.roll(skin.triangles, -1, axis=1).reshape(-1)
    ends = np.stack([skin.points[tail[one]], skin.points[head[one]]], axis=1)
    first, second = (_unit(skin.normals[tail[half]] + skin.normals[head[half]]) for half in (one, other))
    along = _unit(ends[:, 1] - ends[:, 0])
    into_first = _unit(np.cross(first, along))
    return Creases(
        faces=np.stack([skin.face[one // 3], skin.face[other // 3]], axis=1),
        ends=ends,
        normals=np.stack([first, second], axis=1),
        turn=np.einsum("ij,ij->i", second, into_first),
    )


def _step(skin: Skin) -> float:
    """Return the length within which points are one: some steps of the 32-bit floats that they came as."""
    return max(1e-6 * float(np.abs(skin.points).max()), 1e-9)


def _unit(vectors: Array) -> Array:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Array = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 1e-15)
    return unit
