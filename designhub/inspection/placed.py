"""Faces of one shape as they stand in the whole part: moved to their place and numbered through.

Its one rule: a placement is rigid. Whatever scales, shears or mirrors is refused, for it would change sizes that were
measured in the shape's own frame.
"""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from designhub.checks.measurements import Face, Vector
from designhub.inspection.examined import FaceShape
from designhub.inspection.mass import Array
from designhub.inspection.unreadable import Unreadable

LENGTH_DIGITS = 6
"""Decimals kept of mm, mm² and mm³: a nanometre, ten times the kernel's own confusion."""
DIRECTION_DIGITS = 9
FURTHEST_MM = 1e8
"""A hundred kilometres; what lies further away is an error of unit or of reading, and loses its digits."""
STIFFNESS = 1e-6
"""How far a rotation's rows may be from perpendicular unit vectors."""
ZERO = np.zeros(3)


def placement(rows: Sequence[float] | npt.ArrayLike) -> Array:
    """Return the 3x4 matrix of a placement; ``Unreadable`` where it is not rigid or leads too far away."""
    matrix = np.asarray(rows, dtype=np.float64).reshape(3, 4)
    rotation = matrix[:, :3]
    if not np.all(np.isfinite(matrix)) or np.abs(matrix[:, 3]).max() > FURTHEST_MM:
        raise Unreadable("inspection.too_far")
    if np.abs(rotation @ rotation.T - np.eye(3)).max() > STIFFNESS or np.linalg.det(rotation) < 0:
        raise Unreadable("inspection.not_rigid")
    return matrix


def vector(values: npt.ArrayLike, digits: int = LENGTH_DIGITS) -> Vector:
    """Return three numbers, rounded, without negative zeros."""
    x, y, z = (np.round(np.asarray(values, dtype=np.float64), digits) + 0.0).tolist()
    return (x, y, z)


def length(value: float) -> float:
    """Return a length, area or volume, rounded."""
    return round(float(value), LENGTH_DIGITS) + 0.0


def placed(faces: Sequence[FaceShape], matrix: Array, *, body: int, first: int) -> Iterator[Face]:
    """Yield the faces of body ``body``, moved by ``matrix`` and numbered from ``first``."""
    rotation, offset = matrix[:, :3], matrix[:, 3]
    centers = _vectors(_rows([face.center for face in faces]) @ rotation.T + offset, LENGTH_DIGITS)
    normals = _vectors(_rows([face.normal for face in faces]) @ rotation.T, DIRECTION_DIGITS)
    points = _vectors(_rows([face.axis and face.axis[0] for face in faces]) @ rotation.T + offset, LENGTH_DIGITS)
    directions = _vectors(_rows([face.axis and face.axis[1] for face in faces]) @ rotation.T, DIRECTION_DIGITS)
    for index, face in enumerate(faces):
        yield Face(
            index=first + index,
            body=body,
            kind=face.kind,
            area_mm2=length(face.area_mm2),
            perimeter_mm=length(face.perimeter_mm),
            center=centers[index],
            normal=None if face.normal is None else normals[index],
            axis=None if face.axis is None else (points[index], directions[index]),
            radius_mm=None if face.radius_mm is None else length(face.radius_mm),
            minor_radius_mm=None if face.minor_radius_mm is None else length(face.minor_radius_mm),
            half_angle_deg=None if face.half_angle_deg is None else length(face.half_angle_deg),
            concave=face.concave,
            neighbours=tuple(first + neighbour for neighbour in face.neighbours),
        )


def _rows(vectors: Sequence[Array | None]) -> Array:
    """Return one row a vector, zeros where there is none."""
    return np.array([ZERO if one is None else one for one in vectors]).reshape(-1, 3)


def _vectors(rows: Array, digits: int) -> list[Vector]:
    """Return the rows, rounded together."""
    return [(x, y, z) for x, y, z in (np.round(rows, digits) + 0.0).tolist()]
