"""Inner corners that a cutter gets into only along the corner.

Where two walls meet inwards, an end mill that comes square to one of them (that one is then its floor) leaves the
corner sharp. Only where the way square to both is blocked must it come along the corner, and then it leaves its own
radius there. Its one rule: a corner that can be milled from another side is none.
"""

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from designhub.inspection.making.creases import Creases
from designhub.inspection.making.holes import ROUND_RAD, Round, free_ends
from designhub.inspection.making.sight import OFF, free_way
from designhub.inspection.making.skin import Skin
from designhub.inspection.mass import Array

_PAIRS_MOST = 2000
_STRAIGHT = 0.999


@dataclass(frozen=True, kw_only=True)
class InnerCorner:
    """A corner whose radius is the cutter's."""

    faces: tuple[int, ...]
    radius_mm: float
    depth_mm: float
    open_ends: int
    point: Array


def corners_of(skin: Skin, creases: Creases, rounds: list[Round]) -> list[InnerCorner]:
    """Return the inner corners of a body, sharp ones first."""
    found = [*_sharp(skin, creases), *_rounded(skin, rounds)]
    return sorted(found, key=lambda corner: (corner.radius_mm, -corner.depth_mm, corner.faces))


def _rounded(skin: Skin, rounds: list[Round]) -> list[InnerCorner]:
    found = []
    for one in rounds:
        if not one.concave or one.turn_rad > ROUND_RAD:
            continue
        middle = 0.5 * (one.low + one.high)
        if free_way(skin, np.tile(middle, (2, 1)), _last_normals(skin, one)).any():
            continue
        ends = int(free_ends(skin, middle[None], one.axis)[0])
        if ends:
            points = skin.points_of(one.faces)
            nearest = np.argmin(np.abs((points - middle) @ one.axis))
            found.append(InnerCorner(faces=one.faces, radius_mm=one.radius_mm, depth_mm=one.length_mm, open_ends=ends,
                                     point=points[nearest]))  # fmt: skip
    return found


def _last_normals(skin: Skin, one: Round) -> Array:
    """Return the outward normals at both ends of the arc: (2, 3), square to the walls that it joins."""
    points = skin.points_of(one.faces)
    across = points - one.low
    across -= np.outer(across @ one.axis, one.axis)
    inward = -across / np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-12)
    middle = inward.sum(axis=0)
    middle /= max(float(np.linalg.norm(middle)), 1e-12)
    angle = np.arctan2(inward @ np.cross(one.axis, middle), inward @ middle)
    return np.asarray(inward[[angle.argmin(), angle.argmax()]])


def _sharp(skin: Skin, creases: Creases) -> list[InnerCorner]:
    pieces: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for row in np.flatnonzero(creases.sharp & (creases.turn > 0)):
        pieces[int(creases.faces[row, 0]), int(creases.faces[row, 1])].append(int(row))
    found = []
    for pair, rows in list(pieces.items())[:_PAIRS_MOST]:
        ends = creases.ends[rows]
        along = ends[:, 1] - ends[:, 0]
        lengths = np.linalg.norm(along, axis=1)
        longest = int(lengths.argmax())
        axis = along[longest] / max(float(lengths[longest]), 1e-12)
        if np.abs(along @ axis).sum() < _STRAIGHT * lengths.sum():
            continue  # a bent edge has no direction along which a cutter could come
        middle = ends[longest].mean(axis=0)
        normals = creases.normals[rows[longest]]
        start = middle + 5 * OFF * skin.diagonal * normals.sum(axis=0)
        if free_way(skin, np.tile(start, (2, 1)), normals).any():
            continue
        open_ends = int(free_ends(skin, start[None], axis)[0])
        if open_ends:
            found.append(InnerCorner(faces=pair, radius_mm=0.0, depth_mm=float(lengths.sum()), open_ends=open_ends,
                                     point=middle))  # fmt: skip
    return found
