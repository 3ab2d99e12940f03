"""What a tool sees of a body: which faces along which direction, and how deep and narrow its slots are.

A tool that comes along a direction reaches a place from which the way back along that direction is free. Its one rule:
a wall beside the way is no obstacle, so that every ray starts a little off the surface.
"""

from dataclasses import dataclass

import numpy as np

from designhub.inspection.making.samples import Samples
from designhub.inspection.making.skin import Skin
from designhub.inspection.making.tree import OPPOSITE, Truths, cast
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Integers

OFF = 2e-4
"""How far rays start off the surface, as a part of the body's diagonal."""
_FACING = -0.01
_EACH = 12
"""Points of one face from which the directions are looked along."""
_GAPS_MOST = 500


@dataclass(frozen=True, kw_only=True)
class Sight:
    """Which points are reached along which of six directions."""

    samples: Samples
    directions: Array
    """(6, 3) from the body towards the tool."""
    free: Truths
    """(k, 6) whether the way out is free."""

    @property
    def hidden(self) -> Truths:
        """(k,) points that are reached along none."""
        return np.asarray(~self.free.any(axis=1))


def free_way(skin: Skin, origins: Array, directions: Array) -> Truths:
    """Tell for which of (k, 3) origins nothing is in the way along its direction."""
    far, _ = cast(skin.tree, origins, directions, 1e-9)
    return np.asarray(np.isinf(far))


def looked_along(skin: Skin, samples: Samples, directions: Array) -> Sight:
    """Return what is seen of some points of every face along ``directions`` (6, 3)."""
    few = samples.only(_few(samples))
    origins = few.on_mesh + OFF * skin.diagonal * few.flat
    free = np.zeros((len(origins), len(directions)), bool)
    for column, direction in enumerate(directions):
        facing = np.flatnonzero(few.flat @ direction >= _FACING)
        free[facing, column] = free_way(skin, origins[facing], np.tile(direction, (len(facing), 1)))
    return Sight(samples=few, directions=directions, free=free)


def _few(samples: Samples) -> Integers:
    """Return the rows of up to ``_EACH`` points of every face, evenly chosen."""
    counts = np.bincount(samples.face)
    rank = np.arange(len(samples.face)) - np.repeat(np.cumsum(counts) - counts, counts)
    stride = np.maximum(np.ceil(counts / _EACH).astype(np.int64), 1)[samples.face]
    return np.flatnonzero(rank % stride == 0)


@dataclass(frozen=True, kw_only=True)
class Slot:
    """Two faces that look at each other across a gap."""

    face: int
    opposite: int
    width_mm: float
    depth_mm: float
    point: Array


def slots_of(skin: Skin, sight: Sight, without: frozenset[int]) -> list[Slot]:
    """Return the gaps between faces, narrowest first; faces in ``without`` (those of holes) make none."""
    few = sight.samples
    start = few.on_mesh + 1e-6 * skin.diagonal * few.flat
    far, met = cast(skin.tree, start, few.flat, 1e-9)
    opposite = np.where(met >= 0, skin.face[met], -1)
    facing = np.einsum("ij,ij->i", few.flat, skin.flat[met]) < -OPPOSITE
    holes = np.isin(few.face, list(without)) | np.isin(opposite, list(without))
    rows = np.flatnonzero((opposite >= 0) & facing & (few.face < opposite) & ~holes)
    if not len(rows):
        return []
    key = few.face[rows] * len(skin.shapes) + opposite[rows]
    found: list[Slot] = []
    for pair in np.unique(key)[:_GAPS_MOST]:
        of_pair = rows[key == pair]
        depth = _depth(skin, sight, of_pair, int(few.face[of_pair[0]]), int(opposite[of_pair[0]]))
        narrowest = of_pair[np.argmin(far[of_pair])]
        if depth is not None:
            found.append(
                Slot(
                    face=int(few.face[narrowest]),
                    opposite=int(opposite[narrowest]),
                    width_mm=float(far[narrowest]),
                    depth_mm=depth,
                    point=few.on_mesh[narrowest],
                )
            )
    return sorted(found, key=lambda slot: (slot.width_mm, slot.face))


def _depth(skin: Skin, sight: Sight, rows: Integers, face: int, opposite: int) -> float | None:
    """Return how deep the gap is along the direction in which it is least deep; None where no tool gets in."""
    heights = [skin.points_of([one]) @ sight.directions.T for one in (face, opposite)]
    top = np.minimum(*(height.max(axis=0) for height in heights))
    bottom = np.maximum(*(height.min(axis=0) for height in heights))
    open_ = sight.free[rows].mean(axis=0) >= 0.5
    depths = (top - bottom)[open_]
    return float(depths.min()) if len(depths) and depths.min() > 0 else None
