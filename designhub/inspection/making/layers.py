"""What hangs over when a body is built up in layers: overhangs and bridges, for six ways of standing on the plate.

A surface flatter than 45° to the plate, facing down, has too little below it to be printed in the air (each layer
would stick out over the last by more than its own height). A ceiling that rests on walls at both sides is a bridge.
Its one rule: what lies on the plate does not hang.
"""

from dataclasses import dataclass

import numpy as np

from designhub.inspection.making.creases import Creases
from designhub.inspection.making.samples import Samples
from designhub.inspection.making.skin import Skin
from designhub.inspection.making.tree import cast
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Integers

FLATTEST_DEG = 45.0
_TOLERANCE_DEG = 0.5
_SMALLEST_MM2 = 0.5
_FACES_MOST = 200
_EACH = 8
"""Points of a face from which is looked for what it rests on."""
_WAYS = 12
_HELD = 0.8
"""Part of these points from which something must be found on both sides, for the face to be a bridge."""


@dataclass(frozen=True, kw_only=True)
class Hanging:
    """A face that hangs over."""

    face: int
    slope_deg: float
    area_mm2: float
    span_mm: float | None
    point: Array


def hanging(skin: Skin, creases: Creases, samples: Samples, up: Array) -> list[Hanging]:
    """Return the faces that hang over when ``up`` points away from the plate, largest first."""
    slope = np.degrees(np.arccos(np.clip(-(skin.flat @ up), -1.0, 1.0)))
    height = skin.corners @ up
    on_plate = height.max(axis=1) < height.min() + 1e-4 * skin.diagonal
    over = (slope < FLATTEST_DEG - _TOLERANCE_DEG) & ~on_plate
    areas = np.bincount(skin.face[over], weights=skin.areas[over], minlength=len(skin.shapes))
    faces = np.flatnonzero(areas > _SMALLEST_MM2)
    faces = faces[np.argsort(-areas[faces], kind="stable")][:_FACES_MOST]
    flattest = np.full(len(skin.shapes), 90.0)
    np.minimum.at(flattest, skin.face[over], slope[over])
    lowest = samples.only(np.flatnonzero(over[samples.triangle]))
    found = []
    for face in faces.tolist():
        rows = np.flatnonzero(lowest.face == face)
        rows = rows[:: max(len(rows) // _EACH, 1)]
        point = lowest.on_mesh[rows[0]] if len(rows) else skin.points_of([face]).mean(axis=0)
        span = _span(skin, creases, lowest.only(rows), face, up) if len(rows) else None
        found.append(
            Hanging(face=face, slope_deg=float(flattest[face]), area_mm2=float(areas[face]), span_mm=span, point=point)
        )
    return found


def _span(skin: Skin, creases: Creases, places: Samples, face: int, up: Array) -> float | None:
    """Return how far a face spans between what it rests on, None where it does not rest on both sides."""
    origins = places.on_mesh - 1e-3 * skin.diagonal * up
    holders = np.array([face, *creases.beside(face, creases.concave), *creases.beside(face, creases.smooth)])
    shortest = np.full(len(origins), np.inf)
    for way in _level(up):
        reach = [_held(skin, origins, sense * way, holders) for sense in (1.0, -1.0)]
        shortest = np.minimum(shortest, reach[0] + reach[1])
    held = np.isfinite(shortest)
    return float(shortest[held].max()) if held.mean() >= _HELD else None


def _held(skin: Skin, origins: Array, way: Array, holders: Integers) -> Array:
    """Return how far it is along ``way`` to a face that holds, inf where another one or none comes first."""
    far, met = cast(skin.tree, origins, np.tile(way, (len(origins), 1)), 1e-9)
    holds = (met >= 0) & np.isin(skin.face[met], holders)
    return np.where(holds, far, np.inf)


def _level(up: Array) -> Array:
    """Return directions in the plane of the plate, evenly turned: (_WAYS, 3)."""
    u = np.cross(up, np.eye(3)[np.abs(up).argmin()])
    u = u / np.linalg.norm(u)
    angles = np.pi * np.arange(_WAYS) / _WAYS
    level: Array = np.outer(np.cos(angles), u) + np.outer(np.sin(angles), np.cross(up, u))
    return level
