"""Normals and crease lines of a triangle mesh whose triangles are sorted into faces.

Its one rule: a crease is where two faces of the mesh meet, or where a face ends. Nothing here measures angles: what a
face is was decided when the mesh was read.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Integers = NDArray[np.int32]

SEGMENTS_MOST = 200_000
"""A mesh with more crease segments is a scan; lines all over it would show nothing."""

_TANGENT = 0.985  # cosine of the largest angle between faces that are drawn as running on smoothly


def unit_normals(points: Floats, triangles: Integers, normals: Floats) -> Floats:
    """Return ``normals`` at unit length; where the surface has none (the tip of a cone), the facets' mean."""
    length = np.linalg.norm(normals, axis=1)
    bad = ~np.isfinite(length) | (length < 0.5)
    if np.any(bad):
        corners = points[triangles].astype(np.float64)
        cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        mean = np.zeros((len(points), 3))
        for corner in range(3):
            np.add.at(mean, triangles[:, corner], cross)
        normals = np.where(bad[:, None], mean, normals)
        length = np.linalg.norm(normals, axis=1)
    flat = length < 1e-30
    normals = np.where(flat[:, None], np.array([0.0, 0.0, 1.0]), normals)
    unit = normals / np.where(flat, 1.0, length)[:, None]
    return np.ascontiguousarray(unit, dtype=np.float32)


def face_normals(points: NDArray[np.float64], triangles: NDArray[np.integer[Any]]) -> Floats:
    """Return unit normals (n, 3) of ``points``: the mean of the touching facets, weighted by their area."""
    nothing = np.zeros((len(points), 3), np.float32)
    return unit_normals(points.astype(np.float32), triangles.astype(np.int32), nothing)


def crease_lines(
    vertices: NDArray[np.float64], triangles: NDArray[np.integer[Any]], face: NDArray[np.integer[Any]]
) -> list[Floats]:
    """Return the polylines (k, 3) along which the faces of a mesh meet or end; none for a scan full of creases."""
    if len(triangles) == 0:
        return []
    _, first, weld = np.unique(vertices, axis=0, return_index=True, return_inverse=True)
    corners = weld.ravel()[triangles]
    sides = np.sort(np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [2, 0]]]), axis=1)
    owner = np.tile(face, 3)
    real = sides[:, 0] != sides[:, 1]
    sides, owner = sides[real], owner[real]
    order = np.lexsort((owner, sides[:, 1], sides[:, 0]))
    sides, owner = sides[order], owner[order]
    starts = np.flatnonzero(np.r_[True, np.any(sides[1:] != sides[:-1], axis=1)])
    counts = np.diff(np.r_[starts, len(sides)])
    low, high = owner[starts], owner[starts + counts - 1]
    crease = (counts != 2) | (low != high)
    if not np.any(crease) or crease.sum() > SEGMENTS_MOST:
        return []
    chosen = sides[starts[crease]]
    pair = np.stack([low[crease], high[crease]], axis=1)
    _, group = np.unique(pair, axis=0, return_inverse=True)
    return [vertices[first[chain]].astype(np.float32) for chain in _chains(chosen, group.ravel())]


def _chains(segments: NDArray[np.int64], group: NDArray[np.int64]) -> list[list[int]]:
    """Join the ``segments`` (s, 2) of each ``group`` into chains of vertex numbers, as long as they go on."""
    result: list[list[int]] = []
    order = np.argsort(group, kind="stable")
    bounds = np.flatnonzero(np.diff(group[order])) + 1
    for chosen in np.split(order, bounds):
        result.extend(walk(segments[chosen].tolist()))
    return result


def walk(segments: list[list[int]]) -> list[list[int]]:
    """Cover an undirected graph (pairs of numbers) by chains, beginning at ends and branches, closed rings last."""
    neighbours: dict[int, set[int]] = {}
    for one, other in segments:
        neighbours.setdefault(one, set()).add(other)
        neighbours.setdefault(other, set()).add(one)
    chains: list[list[int]] = []
    for start in [v for v, near in neighbours.items() if len(near) != 2] + list(neighbours):
        while neighbours[start]:
            chain = [start]
            while len(chain) == 1 or len(neighbours[chain[-1]]) == 1:
                here = chain[-1]
                if not neighbours[here]:
                    break
                following = neighbours[here].pop()
                neighbours[following].discard(here)
                chain.append(following)
            chains.append(chain)
    return chains


def tangent_lines(points: Floats, normals: Floats, triangles: NDArray[np.int32], lines: list[Floats]) -> list[bool]:
    """Tell for each of ``lines`` whether the faces on both sides run on smoothly there, as beside a fillet."""
    if not lines:
        return []
    lengths = np.array([len(line) for line in lines])
    joined = np.concatenate(lines)
    _, weld = np.unique(np.concatenate([points, joined]), axis=0, return_inverse=True)
    weld = weld.ravel()
    corner = weld[: len(points)]
    sides = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    code = _pair_code(corner[sides])
    order = np.argsort(code, kind="stable")
    code, mean = code[order], normals[sides].mean(axis=1)[order]
    # The middle segment speaks for the line: its ends may touch a corner where other faces meet.
    begin = np.cumsum(lengths) - lengths + (lengths - 1) // 2
    on_line = weld[len(points) :]
    wanted = _pair_code(np.stack([on_line[begin], on_line[begin + 1]], axis=1))
    first, last = np.searchsorted(code, wanted, "left"), np.searchsorted(code, wanted, "right")
    found = last - first == 2
    safe = np.where(found, first, 0)
    other = np.minimum(safe + 1, len(mean) - 1)
    if not len(mean):
        return [False] * len(lines)
    smooth: list[bool] = (found & (np.einsum("ij,ij->i", mean[safe], mean[other]) > _TANGENT)).tolist()
    return smooth


def _pair_code(pairs: NDArray[np.integer[Any]]) -> NDArray[np.int64]:
    """Return one number for each unordered pair of point numbers."""
    ordered = np.sort(pairs.astype(np.int64), axis=1)
    return (ordered[:, 0] << 32) | ordered[:, 1]
