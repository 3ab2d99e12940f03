"""A body looked at as a turned part: which of its faces turn about one axis?

Only faces of exact geometry are looked at. Its one rule: the axis is the one that most of the round surface turns
about; a plane belongs to it when it is square to the axis.
"""

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from designhub.inspection.making.skin import Skin
from designhub.inspection.making.surfaces import surfaces_of
from designhub.inspection.mass import Array
from designhub.inspection.mesh import components

_SAME_MM = 2e-3
_SQUARE = 1e-6
_ROUND = ("cylinder", "cone", "torus", "revolution")
_FACES_MOST = 4000


@dataclass(frozen=True, kw_only=True)
class Turned:
    """The axis of a body, and what does not turn about it."""

    point: Array
    axis: Array
    share: float
    diameter_mm: float
    length_mm: float
    off: tuple[int, ...]
    """Faces, largest first."""


def turned(skin: Skin) -> Turned | None:
    """Return the body as a turned part, None where it has no round face."""
    faces = [face for face, shape in enumerate(skin.shapes) if shape.kind in _ROUND and shape.axis][:_FACES_MOST]
    if not faces or not skin.exact:
        return None
    axes = np.array([_upwards(skin, face) for face in faces])
    feet = np.array([_point(skin, face) for face in faces])
    feet -= np.einsum("ij,ij->i", feet, axes)[:, None] * axes
    pairs = cKDTree(np.column_stack([feet, axes * skin.diagonal])).query_pairs(_SAME_MM, output_type="ndarray")
    _, group = components(len(faces), pairs)
    area = np.bincount(group, weights=skin.face_areas[faces])
    first = int(np.argmax(group == area.argmax()))
    return _about(skin, feet[first], axes[first])


def _about(skin: Skin, foot: Array, axis: Array) -> Turned:
    surfaces = surfaces_of(skin)
    off = [face for face in range(len(skin.shapes)) if skin.face_areas[face] > 0 and not _turns(
        skin, face, foot, axis, surfaces.point[face])]  # fmt: skip
    offset = skin.points - foot
    along = offset @ axis
    across = np.linalg.norm(offset - np.outer(along, axis), axis=1)
    total = float(skin.face_areas.sum())
    return Turned(
        point=foot + float(along.min()) * axis,
        axis=axis,
        share=1.0 - float(skin.face_areas[off].sum()) / total,
        diameter_mm=2 * float(across.max()),
        length_mm=float(np.ptp(along)),
        off=tuple(sorted(off, key=lambda face: (-float(skin.face_areas[face]), face))),
    )


def _turns(skin: Skin, face: int, foot: Array, axis: Array, center: Array) -> bool:
    """Tell whether a face turns about the axis."""
    shape = skin.shapes[face]
    if shape.normal is not None:
        return float(np.linalg.norm(np.cross(shape.normal, axis))) < 1e-4
    if shape.kind == "sphere":
        return _from_axis(center, foot, axis) < _SAME_MM
    if shape.axis is None:
        return False
    point, direction = shape.axis
    return float(np.linalg.norm(np.cross(direction, axis))) < 1e-4 and _from_axis(point, foot, axis) < _SAME_MM


def _from_axis(point: Array, foot: Array, axis: Array) -> float:
    offset = point - foot
    return float(np.linalg.norm(offset - (offset @ axis) * axis))


def _upwards(skin: Skin, face: int) -> Array:
    shape = skin.shapes[face]
    assert shape.axis is not None
    direction = shape.axis[1]
    return direction if direction[np.abs(np.round(direction, 6)).argmax()] > 0 else -direction


def _point(skin: Skin, face: int) -> Array:
    shape = skin.shapes[face]
    assert shape.axis is not None
    return shape.axis[0]
