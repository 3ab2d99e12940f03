"""Round holes and bosses: coaxial cylinders of one size put together, with their ends.

Only faces of exact geometry are looked at. Its one rule: a cylinder is a hole when it goes round more than two thirds
of a turn (a slot's end goes half round, a fillet a quarter), however many faces it is cut into.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from scipy.spatial import cKDTree

from designhub.inspection.examined import FaceShape
from designhub.inspection.making.creases import Creases
from designhub.inspection.making.sight import free_way
from designhub.inspection.making.skin import Skin
from designhub.inspection.making.tree import Truths, cast
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Integers, components

ROUND_RAD = 1.2 * np.pi
"""From so much of a turn on, a cylinder is a hole or a boss."""
_SAME_MM = 1e-3
_BOTTOM = 1.2
"""A bottom is looked for within so many radii of the cylinder's end: a drill's point of 118° is 0.6 radii high."""
_CYLINDERS_MOST = 4000
_HOLES_MOST = 1000

Bottom = Literal["none", "flat", "cone", "sphere", "other"]


@dataclass(frozen=True, kw_only=True)
class Round:
    """Cylinders of one size about one axis."""

    faces: tuple[int, ...]
    radius_mm: float
    axis: Array
    """Unit direction."""
    low: Array
    """Where the axis enters, and in ``high`` leaves, the cylinder."""
    high: Array
    turn_rad: float
    """How far round it goes."""
    concave: bool

    @property
    def length_mm(self) -> float:
        """Along the axis."""
        return float((self.high - self.low) @ self.axis)


@dataclass(frozen=True, kw_only=True)
class Bored:
    """A hole with its ends."""

    round: Round
    entry: Array
    """Where the axis comes out."""
    direction: Array
    """From there into the material."""
    through: bool
    bottom: Bottom
    bottom_face: int | None
    entry_face: int | None
    reachable: bool


def rounds_of(skin: Skin) -> list[Round]:
    """Return the cylinders of a body, those of one size about one axis together where they touch."""
    faces = [
        face for face, shape in enumerate(skin.shapes)
        if shape.kind == "cylinder" and shape.axis is not None and skin.first[face] < skin.first[face + 1]
    ][:_CYLINDERS_MOST]  # fmt: skip
    if not faces:
        return []
    axes = np.array([_upwards(_axis(skin.shapes[face])[1]) for face in faces])
    feet = np.array([_axis(skin.shapes[face])[0] for face in faces])
    feet -= np.einsum("ij,ij->i", feet, axes)[:, None] * axes
    rows = np.column_stack([feet, axes * skin.diagonal, [skin.shapes[face].radius_mm or 0.0 for face in faces],
                            [1e6 if skin.shapes[face].concave else 0.0 for face in faces]])  # fmt: skip
    pairs = cKDTree(rows).query_pairs(_SAME_MM, output_type="ndarray")
    _, group = components(len(faces), pairs)
    found: list[Round] = []
    for number in range(int(group.max()) + 1):
        members = np.flatnonzero(group == number)
        found.extend(_touching(skin, [faces[row] for row in members], axes[members[0]], feet[members[0]]))
    return found


def holes_of(skin: Skin, creases: Creases, rounds: list[Round]) -> list[Bored]:
    """Return the holes among ``rounds``."""
    found = [one for one in rounds if one.concave and one.turn_rad > ROUND_RAD]
    return [_bored(skin, creases, one) for one in found[:_HOLES_MOST]]


def webs_of(holes: list[Bored]) -> list[tuple[float, int] | None]:
    """Return for each hole the material in mm between it and the nearest parallel hole, and which that is.

    Holes that run into each other, and the steps of one hole, leave none.
    """
    low = np.array([hole.round.low for hole in holes]).reshape(-1, 3)
    high = np.array([hole.round.high for hole in holes]).reshape(-1, 3)
    axes = np.array([hole.round.axis for hole in holes]).reshape(-1, 3)
    radii = np.array([hole.round.radius_mm for hole in holes])
    found: list[tuple[float, int] | None] = []
    for number, one in enumerate(holes):
        axis = one.round.axis
        along = np.sort(np.stack([(low - one.round.low) @ axis, (high - one.round.low) @ axis]), axis=0)
        beside = (along[1] > _SAME_MM) & (along[0] < one.round.length_mm - _SAME_MM)
        offset = low - one.round.low
        apart = np.linalg.norm(offset - np.outer(offset @ axis, axis), axis=1)
        web = apart - radii - radii[number]
        web[~beside | (np.abs(axes @ axis) < 1 - 1e-6) | (web <= 0)] = np.inf
        nearest = int(web.argmin())
        found.append((float(web[nearest]), nearest) if np.isfinite(web[nearest]) else None)
    return found


def _touching(skin: Skin, faces: list[int], axis: Array, foot: Array) -> list[Round]:
    """Divide coaxial faces of one size where there is a gap between them along the axis."""
    spans = []
    for face in faces:
        heights = skin.points_of([face]) @ axis
        spans.append((float(heights.min()), float(heights.max()), face))
    found: list[Round] = []
    run: list[tuple[float, float, int]] = []
    for span in sorted(spans):
        if run and span[0] > max(high for _, high, _ in run) + _SAME_MM:
            found.append(_round(skin, run, axis, foot))
            run = []
        run.append(span)
    return [*found, _round(skin, run, axis, foot)]


def _round(skin: Skin, run: list[tuple[float, float, int]], axis: Array, foot: Array) -> Round:
    low, high = min(span[0] for span in run), max(span[1] for span in run)
    faces = tuple(sorted(face for _, _, face in run))
    shape = skin.shapes[faces[0]]
    radius = shape.radius_mm or 0.0
    area = sum(skin.shapes[face].area_mm2 for face in faces)
    return Round(
        faces=faces,
        radius_mm=radius,
        axis=axis,
        low=foot + low * axis,
        high=foot + high * axis,
        turn_rad=area / max(radius * (high - low), 1e-12),
        concave=bool(shape.concave),
    )


def _bored(skin: Skin, creases: Creases, hole: Round) -> Bored:
    middle = 0.5 * (hole.low + hole.high)
    ways = np.array([hole.axis, -hole.axis])
    far, met = cast(skin.tree, np.tile(middle, (2, 1)), ways, 1e-9)
    closed = far < 0.5 * hole.length_mm + _BOTTOM * hole.radius_mm
    free = np.isinf(far)
    ends = (hole.high, hole.low)
    out = _way_out(closed, free)
    bottom = int(skin.face[met[1 - out]]) if closed[1 - out] else None
    return Bored(
        round=hole,
        entry=ends[out],
        direction=-ways[out],
        through=not closed.any(),
        bottom=_kind(skin.shapes[bottom]) if bottom is not None else "none",
        bottom_face=bottom,
        entry_face=_entry(skin, creases, hole, ends[out]),
        reachable=bool((free & ~closed).any()),
    )


def _way_out(closed: Truths, free: Truths) -> int:
    """Return the end at which the drill comes in: the open one, and of two the one with a free way."""
    if closed[0] != closed[1]:
        return int(closed[0])
    return 0 if free[0] or not free[1] else 1


def _entry(skin: Skin, creases: Creases, hole: Round, end: Array) -> int | None:
    """Return the plane through ``end`` that the hole opens into."""
    for face in hole.faces:
        for other in creases.beside(face, creases.convex):
            shape = skin.shapes[other]
            if shape.normal is not None and abs(float((end - shape.center) @ shape.normal)) < 0.1 * hole.radius_mm:
                return other
    return None


def _kind(shape: FaceShape) -> Bottom:
    kinds: dict[str, Bottom] = {"plane": "flat", "cone": "cone", "sphere": "sphere"}
    return kinds.get(shape.kind, "other")


def _axis(shape: FaceShape) -> tuple[Array, Array]:
    assert shape.axis is not None
    return shape.axis


def _upwards(direction: Array) -> Array:
    """Return one of a direction and its opposite, always the same one."""
    biggest = np.abs(np.round(direction, 6)).argmax()
    return direction if direction[biggest] > 0 else -direction


def free_ends(skin: Skin, points: Array, axis: Array) -> Integers:
    """Return for (k, 3) points along how many of both ways of ``axis`` nothing is in the way."""
    ways = [free_way(skin, points, np.tile(way, (len(points), 1))) for way in (axis, -axis)]
    return np.asarray(ways[0].astype(np.int64) + ways[1])
