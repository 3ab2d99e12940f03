"""The outside of the mesh as arrays: points of every boundary triangle, and any field there.

Of each (curved) triangle: three corners, the middles of the three sides, and nine further points, so that a largest
value isn't missed between them. Points belong to one triangle each; ``corners`` says which triangles meet in one. Its
one rule: what is shown and what is judged are the same numbers.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designhub.simulation.engine import ng
from designhub.simulation.solid import Solid

Array = NDArray[np.float64]
Integers = NDArray[np.int64]

_CORNERS = ((1.0, 0.0), (0.0, 1.0), (0.0, 0.0))
_MIDDLES = ((0.5, 0.5), (0.0, 0.5), (0.5, 0.0))
"""Of the sides from corner 0 to 1, 1 to 2, 2 to 0."""
_FURTHER = (
    (0.75, 0.25),
    (0.25, 0.75),
    (0.0, 0.75),
    (0.0, 0.25),
    (0.25, 0.0),
    (0.75, 0.0),
    (0.5, 0.25),
    (0.25, 0.5),
    (0.25, 0.25),
)
POINTS = 15
SIDES = ((0, 3, 1), (1, 4, 2), (2, 5, 0))
"""First corner, middle, second corner of each side."""
_WELD = 1e-7
"""Points nearer than this share of the solid's size are one."""


@dataclass(frozen=True)
class Skin:
    """All boundary triangles of a mesh; ``t`` triangles."""

    points: Array
    """(t, 15, 3) in mm, on the curved elements: corners, middles of the sides, further ones."""
    normals: Array
    """(t, 15, 3) unit normals out of the material."""
    face: Integers
    """(t,) index of the face in the solid's order."""
    outer: NDArray[np.bool_]
    """(t,) whether it is outside; the others lie between two bodies."""
    corners: Integers
    """(t, 3) numbers of the mesh's corners."""
    mapped: Any
    """NGSolve's integration points, to evaluate further fields at."""

    def values(self, field: Any, width: int) -> Array:
        """Return a field's values at the points, (t, 15, width)."""
        return np.asarray(field(self.mapped), dtype=np.float64).reshape(len(self.face), POINTS, width)


def skin_of(mesh: Any, solid: Solid) -> Skin:
    """Return the boundary of ``mesh``."""
    rule = ng.IntegrationRule([*_CORNERS, *_MIDDLES, *_FURTHER], [0.0] * POINTS)
    mapped = mesh.MapToAllElements(rule, ng.BND)
    elements = list(mesh.Elements(ng.BND))
    face = np.array([int(element.mat[1:]) for element in elements], dtype=np.int64)
    count = len(elements)
    points = np.asarray(ng.CF((ng.x, ng.y, ng.z))(mapped), dtype=np.float64).reshape(count, POINTS, 3)
    normals = np.asarray(ng.specialcf.normal(3)(mapped), dtype=np.float64).reshape(count, POINTS, 3)
    between = np.array([len(one.numbers) > 1 for one in solid.faces])
    corners = _welded(points[:, :3].reshape(-1, 3), solid.size_mm).reshape(count, 3)
    return Skin(points=points, normals=normals, face=face, outer=~between[face], corners=corners, mapped=mapped)


def _welded(points: Array, size: float) -> Integers:
    """Return one number for all points in one place."""
    steps = np.round((points - points.min(axis=0)) / (size * _WELD)).astype(np.int64)
    return np.unique(steps, axis=0, return_inverse=True)[1].ravel().astype(np.int64)
