"""Which plane faces of two forms lie on each other, or stand opposite each other within a small play.

The common area is that of the triangles' outlines in the plane. Its one rule: faces that look the same way never
touch, they only happen to be flush.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from designhub.inspection.assembly.forms import Form
from designhub.inspection.assembly.one_thread import manifold3d
from designhub.inspection.mass import Array

TOUCH_MM = 1e-3
"""Faces nearer than this lie on each other."""
PLAY_MM = 0.3
"""Faces nearer than this stop each other after a small play: a ring in its groove, a lever between washers."""
OPPOSED = 1e-4
"""How far two normals may be from opposite, in rad."""
AREA_LEAST_MM2 = 1e-3
CORNERS_MOST = 16
PLANES_MOST = 4_000
"""Plane faces of one form that are looked at."""


@dataclass(frozen=True, kw_only=True)
class Touch:
    """Two plane faces on each other, in the frame of the first form."""

    faces: tuple[int, int]
    area: float
    gap: float
    normal: Array
    """Out of the first form."""
    center: Array
    corners: Array
    """(k, 3) of the convex hull of the common area."""


def touches(
    first: Form, second: Form, matrix: Array, faces: tuple[tuple[int, ...], tuple[int, ...]]
) -> Iterator[Touch]:
    """Yield the contacts between the given faces of ``first`` and of ``second``, moved by ``matrix``."""
    ours, theirs = (_planes(form, numbers) for form, numbers in ((first, faces[0]), (second, faces[1])))
    if not ours or not theirs:
        return
    rotation, offset = matrix[:, :3], matrix[:, 3]
    normals = np.array([first.examined.faces[number].normal for number in ours])
    points = np.array([first.examined.faces[number].center for number in ours])
    others = np.array([second.examined.faces[number].normal for number in theirs]) @ rotation.T
    heights = np.array([second.examined.faces[number].center for number in theirs]) @ rotation.T + offset
    gaps = heights @ normals.T - np.einsum("ij,ij->i", points, normals)
    opposed = np.linalg.norm(others[:, None] + normals[None, :], axis=2) <= OPPOSED
    for other, one in np.argwhere(opposed & (gaps > -TOUCH_MM) & (gaps <= PLAY_MM + TOUCH_MM)).tolist():
        touch = _touch(first, ours[one], second, theirs[other], matrix, float(gaps[other, one]))
        if touch is not None:
            yield touch


def _planes(form: Form, faces: tuple[int, ...]) -> list[int]:
    return [number for number in faces if form.examined.faces[number].kind == "plane"][:PLANES_MOST]


def _touch(first: Form, one: int, second: Form, other: int, matrix: Array, gap: float) -> Touch | None:
    normal = first.examined.faces[one].normal
    origin = first.examined.faces[one].center
    assert normal is not None
    across = np.cross(normal, np.eye(3)[int(np.argmin(np.abs(normal)))])
    across /= np.linalg.norm(across)
    frame = np.stack([across, np.cross(normal, across)])
    ours = (first.points_of_faces[one] - origin) @ frame.T
    theirs = (second.points_of_faces[other] @ matrix[:, :3].T + matrix[:, 3] - origin) @ frame.T
    if np.any(ours.min(axis=(0, 1)) > theirs.max(axis=(0, 1))) or np.any(
        theirs.min(axis=(0, 1)) > ours.max(axis=(0, 1))
    ):
        return None
    common = _section(ours) ^ _section(theirs)
    area = float(common.area())
    if area < AREA_LEAST_MM2:
        return None
    hull = np.concatenate([np.asarray(ring) for ring in common.hull().to_polygons()])
    hull = hull[:: max(1, -(-len(hull) // CORNERS_MOST))]
    corners = origin + hull @ frame
    center = origin + _centroid(common.to_polygons()) @ frame
    return Touch(faces=(one, other), area=area, gap=max(gap, 0.0), normal=normal, center=center, corners=corners)


def _section(triangles: Array) -> Any:
    """Return (m, 3, 2) ``triangles`` as one area."""
    a, b, c = triangles[:, 0], triangles[:, 1], triangles[:, 2]
    turn = (b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]
    forward = np.where((turn < 0)[:, None, None], triangles[:, ::-1], triangles)
    return manifold3d.CrossSection([np.ascontiguousarray(one) for one in forward[turn != 0]])


def _centroid(rings: list[Any]) -> Array:
    """Return the centroid of rings, holes running backwards (shoelace formula)."""
    total, weighted = 0.0, np.zeros(2)
    for ring in rings:
        at = np.asarray(ring)
        after = np.roll(at, -1, axis=0)
        cross = at[:, 0] * after[:, 1] - at[:, 1] * after[:, 0]
        total += float(cross.sum())
        weighted += ((at + after) * cross[:, None]).sum(axis=0) / 3.0
    return weighted / total if total else weighted
