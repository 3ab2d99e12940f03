"""A leaf whose geometry is triangles, and how loose triangles become one.

Its one rule: cleaning removes only what a writer of triangles adds without meaning it (a vertex repeated for every
triangle, a triangle without any area at a pole or seam). It never closes a hole and never turns a triangle round: what
is wrong with a mesh must still be there when it is judged.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from designhub.inspection.mass import Array

Integers = npt.NDArray[np.int64]
Color = tuple[float, float, float, float]

WELD_RELATIVE = 2e-6
"""Vertices at open edges that are nearer than this part of the size are one: some ten steps of a 32-bit float."""


@dataclass(frozen=True, kw_only=True)
class MeshBody:
    """One body of triangles, in its place in the part."""

    name: str
    path: tuple[str, ...]
    """Names from the root of the tree down to this body."""
    vertices: Array
    """(n, 3) in mm; every point stands there once."""
    triangles: Integers
    """(m, 3) indices into ``vertices``; anticlockwise seen from outside. None has two equal corners."""
    face_of_triangle: Integers
    """(m,) number of the face that a triangle belongs to, from 0 within this body."""
    color: Color | None = None
    degenerate: int = 0
    """Triangles without area that were in the file."""


@dataclass(frozen=True, kw_only=True)
class Edges:
    """The edges of a mesh and how its triangles meet in them."""

    ends: Integers
    """(e, 2) vertices, smaller number first."""
    of_triangle: Integers
    """(m, 3) edge between corner i and corner i+1 of each triangle."""
    uses: Integers
    """(e,) triangles at each edge."""
    balance: Integers
    """(e,) triangles that run along the edge forwards less those that run backwards: 0 where sides agree."""
    pairs: Integers
    """(p, 2) pairs of triangles that share an edge (one chain per edge where more than two do)."""
    pair_edges: Integers
    """(p,) the edge that each pair shares."""


def cleaned(vertices: Array, triangles: Integers) -> tuple[Array, Integers, int]:
    """Merge equal vertices and drop triangles without area; return vertices, triangles and how many had no area.

    Vertices that differ by rounding are merged only where that closes open edges. A needle (three different corners
    in one line) is counted but stays: dropping it would tear its neighbours apart.
    """
    vertices, triangles = _merged(vertices + 0.0, triangles)
    open_ends = _open_vertices(triangles)
    if len(open_ends):
        vertices, triangles = _welded(vertices, triangles, open_ends)
    doubled = _doubled(triangles)
    kept = triangles[~doubled]
    needles = _areas(vertices, kept) <= 0.0
    used, flat = np.unique(kept, return_inverse=True)
    return vertices[used], flat.reshape(-1, 3).astype(np.int64), int(doubled.sum() + needles.sum())


def edges_of(triangles: Integers) -> Edges:
    """Return how the triangles meet."""
    corners = np.stack([triangles, np.roll(triangles, -1, axis=1)], axis=2).reshape(-1, 2)
    forward = corners[:, 0] < corners[:, 1]
    ends, edge = _unique_pairs(np.sort(corners, axis=1))
    uses = np.bincount(edge, minlength=len(ends))
    balance = np.bincount(edge, weights=np.where(forward, 1.0, -1.0), minlength=len(ends)).astype(np.int64)
    order = np.argsort(edge, kind="stable")
    same = edge[order][1:] == edge[order][:-1]
    owners = order // 3
    pairs = np.column_stack([owners[:-1][same], owners[1:][same]])
    return Edges(
        ends=ends,
        of_triangle=edge.reshape(-1, 3),
        uses=uses,
        balance=balance,
        pairs=pairs,
        pair_edges=edge[order][1:][same],
    )


def components(count: int, pairs: Integers) -> tuple[int, Integers]:
    """Return how many groups ``pairs`` join ``count`` things into, and the group of each."""
    graph = coo_array((np.ones(len(pairs), dtype=np.int8), (pairs[:, 0], pairs[:, 1])), shape=(count, count))
    groups, labels = connected_components(graph, directed=False)
    return int(groups), labels.astype(np.int64)


def cross_products(vertices: Array, triangles: Integers) -> Array:
    """Return (m, 3) normals whose length is twice the area of each triangle."""
    a, b, c = (vertices[triangles[:, corner]] for corner in range(3))
    return np.asarray(np.cross(b - a, c - a))


def _areas(vertices: Array, triangles: Integers) -> Array:
    return np.asarray(0.5 * np.linalg.norm(cross_products(vertices, triangles), axis=1))


def _merged(vertices: Array, triangles: Integers) -> tuple[Array, Integers]:
    """Merge vertices that are equal to the last bit."""
    order = np.lexsort(vertices.T)
    ordered = vertices[order]
    fresh = np.ones(len(order), dtype=bool)
    fresh[1:] = np.any(ordered[1:] != ordered[:-1], axis=1)
    number = np.empty(len(order), dtype=np.int64)
    number[order] = np.cumsum(fresh) - 1
    return ordered[fresh], number[triangles]


def _open_vertices(triangles: Integers) -> Integers:
    edges = edges_of(triangles[~_doubled(triangles)])
    return np.unique(edges.ends[edges.uses == 1])


def _welded(vertices: Array, triangles: Integers, candidates: Integers) -> tuple[Array, Integers]:
    """Merge the ``candidates`` that are one point up to rounding."""
    near = WELD_RELATIVE * float(np.linalg.norm(np.ptp(vertices, axis=0)))
    pairs = cKDTree(vertices[candidates]).query_pairs(near, output_type="ndarray")
    if not len(pairs):
        return vertices, triangles
    _, group = components(len(candidates), pairs)
    _, representative = np.unique(group, return_index=True)
    number = np.arange(len(vertices))
    number[candidates] = candidates[representative[group]]
    return vertices, number[triangles]


def _doubled(triangles: Integers) -> npt.NDArray[np.bool_]:
    """Tell which triangles have a corner twice."""
    a, b, c = triangles.T
    return np.asarray((a == b) | (b == c) | (c == a))


def _unique_pairs(pairs: Integers) -> tuple[Integers, Integers]:
    """Return the different rows of (k, 2) ``pairs`` and the row that each one is."""
    most = int(pairs.max(initial=0)) + 1
    keys, inverse = np.unique(pairs[:, 0] * most + pairs[:, 1], return_inverse=True)
    return np.column_stack([keys // most, keys % most]), inverse.reshape(-1)


def path_names(names: Sequence[str]) -> tuple[str, ...]:
    """Return names that differ, as the children of one node need them: ``hub``, ``hub-2``, ..."""
    seen: dict[str, int] = {}
    unique: list[str] = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        unique.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return tuple(unique)
