"""A tree of boxes over triangles: what does a ray meet first, which point of the surface is nearest?

The triangles are sorted along a Morton curve, four to a leaf; the tree over the leaves is complete, so that node i has
the children 2i + 1 and 2i + 2 and no pointers. Building is numpy alone; asking is compiled.

Its one rule: as in ``previews.raster`` the functions are compiled once, by the process that is forked
(``compile_all``), and only called in the child.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import numba
import numpy as np
import numpy.typing as npt

Function = TypeVar("Function", bound=Callable[..., Any])
Array = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Truths = npt.NDArray[np.bool_]

LEAF = 4
"""Triangles in a leaf."""
OPPOSITE = 0.7
"""Two sides of a wall look away from each other: the cosine between their normals is below minus this (45°)."""
_DEEPEST = 64


@dataclass(frozen=True, kw_only=True)
class Tree:
    """Boxes over sorted triangles; the last dimension of ``boxes`` is lower and upper corner."""

    boxes: Array
    """(2 * leaves - 1, 6)."""
    corners: Array
    """(leaves * LEAF, 3, 3), sorted; NaN where a leaf is not full."""
    flat: Array
    """(leaves * LEAF, 3) normals."""
    number: Integers
    """(leaves * LEAF,) number of the triangle before sorting; -1 where a leaf is not full."""
    face: Integers
    """(leaves * LEAF,)."""


def planted(corners: Array, flat: Array, face: Integers) -> Tree:
    """Return the tree over triangles (m, 3, 3) with their unit normals (m, 3) and faces (m,)."""
    order = np.argsort(_morton(corners.mean(axis=1)), kind="stable")
    leaves = 1 << max(int(np.ceil(len(corners) / LEAF)) - 1, 0).bit_length()
    size = leaves * LEAF
    number = np.full(size, -1, np.int64)
    number[: len(order)] = order
    sorted_corners = np.full((size, 3, 3), np.nan)
    sorted_corners[: len(order)] = corners[order]
    normals, faces = np.zeros((size, 3)), np.full(size, -1, np.int64)
    normals[: len(order)], faces[: len(order)] = flat[order], face[order]
    return Tree(boxes=_boxes(sorted_corners, leaves), corners=sorted_corners, flat=normals, number=number, face=faces)


def cast(
    tree: Tree, origins: Array, directions: Array, nearest_mm: float = 0.0, *, leaving: bool = False
) -> tuple[Array, Integers]:
    """Return for each ray how far it goes (inf: for ever) and the number of the triangle that it meets (or -1).

    ``origins`` and unit ``directions`` are (k, 3); what is nearer than ``nearest_mm`` is passed through. ``leaving``:
    only where the ray comes out of the material, so that it may start a little outside.
    """
    far = np.full(len(origins), np.inf)
    met = np.full(len(origins), -1, np.int64)
    arrays = (tree.boxes, tree.corners, tree.number, _c(origins), _c(directions))
    _call(_cast, *arrays, float(nearest_mm), bool(leaving), far, met)
    return far, met


def nearest_opposite(tree: Tree, points: Array, normals: Array) -> tuple[Array, Integers]:
    """Return the nearest point (k, 3) of the surface that looks against ``normals``, and its triangle (or -1)."""
    everywhere = np.full(len(points), np.inf)
    return _nearest_point(tree, points, normals, np.full(len(points), -1, np.int64), everywhere)


def nearest_on_face(tree: Tree, points: Array, faces: Integers, within_mm: Array) -> tuple[Array, Integers]:
    """Return the point (k, 3) of the given face that is nearest to each of ``points``, and its triangle.

    NaN and -1 where the face is further away than ``within_mm`` (k,); the smaller that is, the less is looked through.
    """
    return _nearest_point(tree, points, np.zeros_like(points), faces, within_mm)


def compile_all() -> None:
    """Compile, or load from the cache, what is compiled here."""
    corners = np.array([[[0.0, 0, 0], [1, 0, 0], [0, 1, 0]]])
    tree = planted(corners, np.array([[0.0, 0, 1]]), np.zeros(1, np.int64))
    down = np.array([[0.0, 0, -1]])
    cast(tree, np.array([[0.2, 0.2, 1.0]]), down)
    nearest_opposite(tree, np.array([[0.2, 0.2, 1.0]]), down)


def _nearest_point(tree: Tree, points: Array, normals: Array, faces: Integers, within: Array) -> tuple[Array, Integers]:
    found = np.full((len(points), 3), np.nan)
    which = np.full(len(points), -1, np.int64)
    arrays = (tree.boxes, tree.corners, tree.flat, tree.number, tree.face)
    _call(_nearest, *arrays, _c(points), _c(normals), _c(faces), _c(within**2), found, which)
    return found, which


def _morton(points: Array) -> Integers:
    """Return 63-bit Morton codes: points that are near each other have codes that are near each other."""
    low, size = points.min(axis=0), np.ptp(points, axis=0)
    cells = ((points - low) / np.where(size > 0, size, 1.0) * (2**21 - 1)).astype(np.uint64)
    code = np.zeros(len(points), np.uint64)
    for axis in range(3):
        x = cells[:, axis]
        for shift, mask in ((32, 0x1F00000000FFFF), (16, 0x1F0000FF0000FF), (8, 0x100F00F00F00F00F),
                            (4, 0x10C30C30C30C30C3), (2, 0x1249249249249249)):  # fmt: skip
            x = (x | (x << np.uint64(shift))) & np.uint64(mask)
        code |= x << np.uint64(axis)
    return code.astype(np.int64)


def _boxes(corners: Array, leaves: int) -> Array:
    """Return the boxes of all nodes; an empty one is inside out, so that nothing meets it."""
    boxes = np.empty((2 * leaves - 1, 6))
    grouped = corners.reshape(leaves, LEAF * 3, 3)
    empty = np.isnan(grouped)
    boxes[leaves - 1 :, :3] = np.where(empty, np.inf, grouped).min(axis=1)
    boxes[leaves - 1 :, 3:] = np.where(empty, -np.inf, grouped).max(axis=1)
    level = leaves // 2
    while level >= 1:
        children = boxes[2 * level - 1 : 4 * level - 1].reshape(level, 2, 6)
        boxes[level - 1 : 2 * level - 1, :3] = children[:, :, :3].min(axis=1)
        boxes[level - 1 : 2 * level - 1, 3:] = children[:, :, 3:].max(axis=1)
        level //= 2
    return boxes


def _compiled(function: Function) -> Function:
    """Compile ``function`` when first called; keep the code on disk where there is a folder for it."""
    try:
        compiled: Function = numba.njit(cache=True, error_model="numpy")(function)
    except RuntimeError:  # numba found no folder that it may write
        compiled = numba.njit(error_model="numpy")(function)
    return compiled


def _call(function: Callable[..., Any], *args: Any) -> None:
    """Call a compiled function; where its code can't be kept on disk it is compiled all the same."""
    try:
        function(*args)
    except OSError:
        function(*args)


def _c(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    return np.ascontiguousarray(array)


@_compiled
def _entered(box: Array, ox: float, oy: float, oz: float, ix: float, iy: float, iz: float, most: float) -> float:
    """Return where a ray enters a box, or infinity; (ix, iy, iz) are the inverses of its direction."""
    x0, x1 = (box[0] - ox) * ix, (box[3] - ox) * ix
    y0, y1 = (box[1] - oy) * iy, (box[4] - oy) * iy
    z0, z1 = (box[2] - oz) * iz, (box[5] - oz) * iz
    enter = max(max(min(x0, x1), min(y0, y1)), max(min(z0, z1), 0.0))
    leave = min(min(max(x0, x1), max(y0, y1)), min(max(z0, z1), most))
    return float(enter) if enter <= leave * (1 + 1e-12) else np.inf


@_compiled
def _cast(
    boxes: Array, corners: Array, number: Integers, origins: Array, directions: Array, least: float, leaving: bool,
    far: Array, met: Integers,
) -> None:  # fmt: skip
    """Möller and Trumbore's test (J. Graphics Tools 2, 1997) at the leaves."""
    leaves = (boxes.shape[0] + 1) // 2
    stack = np.empty(_DEEPEST, np.int64)
    for ray in range(origins.shape[0]):
        ox, oy, oz = origins[ray, 0], origins[ray, 1], origins[ray, 2]
        dx, dy, dz = directions[ray, 0], directions[ray, 1], directions[ray, 2]
        ix = 1.0 / dx if abs(dx) > 1e-30 else 1e30
        iy = 1.0 / dy if abs(dy) > 1e-30 else 1e30
        iz = 1.0 / dz if abs(dz) > 1e-30 else 1e30
        best = np.inf
        top = 1
        stack[0] = 0
        while top > 0:
            top -= 1
            node = stack[top]
            if _entered(boxes[node], ox, oy, oz, ix, iy, iz, best) == np.inf:
                continue
            if node < leaves - 1:
                left = _entered(boxes[2 * node + 1], ox, oy, oz, ix, iy, iz, best)
                right = _entered(boxes[2 * node + 2], ox, oy, oz, ix, iy, iz, best)
                first, second = (2 * node + 1, 2 * node + 2) if left > right else (2 * node + 2, 2 * node + 1)
                stack[top], stack[top + 1] = first, second  # the nearer one is taken first
                top += 2
                continue
            for slot in range((node - leaves + 1) * LEAF, (node - leaves + 2) * LEAF):
                if number[slot] < 0:
                    break
                a = corners[slot, 0]
                e1x, e1y, e1z = corners[slot, 1, 0] - a[0], corners[slot, 1, 1] - a[1], corners[slot, 1, 2] - a[2]
                e2x, e2y, e2z = corners[slot, 2, 0] - a[0], corners[slot, 2, 1] - a[1], corners[slot, 2, 2] - a[2]
                px, py, pz = dy * e2z - dz * e2y, dz * e2x - dx * e2z, dx * e2y - dy * e2x
                det = e1x * px + e1y * py + e1z * pz
                if det == 0.0 or (leaving and det > 0.0):
                    continue
                tx, ty, tz = ox - a[0], oy - a[1], oz - a[2]
                u = (tx * px + ty * py + tz * pz) / det
                if u < -1e-9 or u > 1 + 1e-9:
                    continue
                qx, qy, qz = ty * e1z - tz * e1y, tz * e1x - tx * e1z, tx * e1y - ty * e1x
                v = (dx * qx + dy * qy + dz * qz) / det
                if v < -1e-9 or u + v > 1 + 1e-9:
                    continue
                t = (e2x * qx + e2y * qy + e2z * qz) / det
                if least < t < best:
                    best = t
                    met[ray] = number[slot]
        far[ray] = best


@_compiled
def _apart(box: Array, x: float, y: float, z: float) -> float:
    """Return the squared distance of a point from a box."""
    dx = max(max(box[0] - x, x - box[3]), 0.0)
    dy = max(max(box[1] - y, y - box[4]), 0.0)
    dz = max(max(box[2] - z, z - box[5]), 0.0)
    return float(dx * dx + dy * dy + dz * dz)


@_compiled
def _closest(triangle: Array, x: float, y: float, z: float, out: Array) -> None:
    """Write the point of a triangle nearest to (x, y, z) into ``out`` (Ericson, Real-Time Collision
    Detection, 2005, 5.1.5).
    """
    a, b, c = triangle[0], triangle[1], triangle[2]
    abx, aby, abz = b[0] - a[0], b[1] - a[1], b[2] - a[2]
    acx, acy, acz = c[0] - a[0], c[1] - a[1], c[2] - a[2]
    apx, apy, apz = x - a[0], y - a[1], z - a[2]
    d1, d2 = abx * apx + aby * apy + abz * apz, acx * apx + acy * apy + acz * apz
    bpx, bpy, bpz = x - b[0], y - b[1], z - b[2]
    d3, d4 = abx * bpx + aby * bpy + abz * bpz, acx * bpx + acy * bpy + acz * bpz
    cpx, cpy, cpz = x - c[0], y - c[1], z - c[2]
    d5, d6 = abx * cpx + aby * cpy + abz * cpz, acx * cpx + acy * cpy + acz * cpz
    va, vb, vc = d3 * d6 - d5 * d4, d5 * d2 - d1 * d6, d1 * d4 - d3 * d2
    v = w = 0.0
    if d1 <= 0 and d2 <= 0:
        pass
    elif d3 >= 0 and d4 <= d3:
        v = 1.0
    elif d6 >= 0 and d5 <= d6:
        w = 1.0
    elif vc <= 0 and d1 >= 0 and d3 <= 0:
        v = d1 / (d1 - d3)
    elif vb <= 0 and d2 >= 0 and d6 <= 0:
        w = d2 / (d2 - d6)
    elif va <= 0 and d4 - d3 >= 0 and d5 - d6 >= 0:
        w = (d4 - d3) / ((d4 - d3) + (d5 - d6))
        v = 1.0 - w
    else:
        v, w = vb / (va + vb + vc), vc / (va + vb + vc)
    out[0], out[1], out[2] = a[0] + v * abx + w * acx, a[1] + v * aby + w * acy, a[2] + v * abz + w * acz


@_compiled
def _nearest(
    boxes: Array, corners: Array, flat: Array, number: Integers, face: Integers, points: Array, normals: Array,
    faces: Integers, within: Array, found: Array, which: Integers,
) -> None:  # fmt: skip
    leaves = (boxes.shape[0] + 1) // 2
    stack = np.empty(_DEEPEST, np.int64)
    near = np.empty(3)
    for k in range(points.shape[0]):
        x, y, z = points[k, 0], points[k, 1], points[k, 2]
        best = within[k]
        top = 1
        stack[0] = 0
        while top > 0:
            top -= 1
            node = stack[top]
            if _apart(boxes[node], x, y, z) >= best:
                continue
            if node < leaves - 1:
                left, right = _apart(boxes[2 * node + 1], x, y, z), _apart(boxes[2 * node + 2], x, y, z)
                first, second = (2 * node + 1, 2 * node + 2) if left > right else (2 * node + 2, 2 * node + 1)
                stack[top], stack[top + 1] = first, second
                top += 2
                continue
            for slot in range((node - leaves + 1) * LEAF, (node - leaves + 2) * LEAF):
                if number[slot] < 0:
                    break
                if faces[k] >= 0:
                    if face[slot] != faces[k]:
                        continue
                elif (flat[slot, 0] * normals[k, 0] + flat[slot, 1] * normals[k, 1] + flat[slot, 2] * normals[k, 2]
                      > -OPPOSITE):  # fmt: skip
                    continue
                _closest(corners[slot], x, y, z, near)
                dx, dy, dz = near[0] - x, near[1] - y, near[2] - z
                apart = dx * dx + dy * dy + dz * dz
                if apart < best:
                    best = apart
                    which[k] = number[slot]
                    found[k, 0], found[k, 1], found[k, 2] = near[0], near[1], near[2]
