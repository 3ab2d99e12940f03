"""A small software renderer: depth buffer, soft shading, dark edges.

It needs no graphics card, no display and no thread, so it runs in the sandbox. Screen coordinates are pixels: x to the
right, y down, z towards the viewer in the same scale, so that distances compare.

Its one rule: the functions here are compiled once, by the process that is forked (``compile_all``), and only called in
the child, which could neither afford the compiler's seconds nor write its cache.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import numba
import numpy as np
from numpy.typing import NDArray

Function = TypeVar("Function", bound=Callable[..., Any])

F32 = NDArray[np.float32]
F64 = NDArray[np.float64]
I32 = NDArray[np.int32]

FAR = np.float32(-1e30)
"""Depth of a pixel where nothing is."""

_OPTIONS = {"nogil": False, "fastmath": False, "error_model": "numpy"}


def _compiled(function: Function) -> Function:
    """Compile ``function`` when first called; keep the code on disk where there is a folder for it."""
    try:
        compiled: Function = numba.njit(cache=True, **_OPTIONS)(function)
    except RuntimeError:  # numba found no folder that it may write
        compiled = numba.njit(**_OPTIONS)(function)
    return compiled


def _call(function: Callable[..., Any], *args: Any) -> None:
    """Call a compiled function; where its code can't be kept on disk it is compiled all the same."""
    try:
        function(*args)
    except OSError:
        function(*args)


@dataclass(frozen=True)
class Canvas:
    """What each pixel shows; arrays (height, width, ...)."""

    depth: F32
    normal: F32
    """(h, w, 3), in the frame of the screen with y up."""
    face: I32
    body: I32
    ink: F32
    """How much of the pixel an edge covers, 0..1."""

    @classmethod
    def empty(cls, width: int, height: int) -> "Canvas":
        """Return a canvas on which nothing is."""
        return cls(
            depth=np.full((height, width), FAR, np.float32),
            normal=np.zeros((height, width, 3), np.float32),
            face=np.full((height, width), -1, np.int32),
            body=np.full((height, width), -1, np.int32),
            ink=np.zeros((height, width), np.float32),
        )


def fill(canvas: Canvas, points: F64, normals: F64, triangles: I32, face: I32, body: I32) -> None:
    """Draw triangles: ``points`` (n, 3) in pixels, ``normals`` (n, 3); ``face`` and ``body`` (m,) of each."""
    arrays = (canvas.depth, canvas.normal, canvas.face, canvas.body)
    _call(_fill, *arrays, _c(points), _c(normals), _c(triangles), _c(face), _c(body))


def outline(canvas: Canvas, jump: float, weight: float) -> None:
    """Ink the outer side of every silhouette: where depth falls by more than ``jump`` pixels or the part ends."""
    _call(_outline, canvas.depth, canvas.normal, canvas.face, canvas.ink, float(jump), float(weight))


def lines(canvas: Canvas, segments: F64, weights: F64, width: float) -> None:
    """Ink the visible pixels of ``segments`` (s, 2, 3), each with its weight (s,) and ``width`` pixels wide."""
    _call(_lines, canvas.depth, canvas.ink, _c(segments), _c(weights), float(width))


def shade(canvas: Canvas, colors: F64, reach: float) -> F32:
    """Return the lit picture, (h, w, 4) linear light and coverage; ``colors`` (b, 3) linear, by body.

    Corners darken within ``reach`` pixels (ambient occlusion).
    """
    picture = np.zeros((*canvas.depth.shape, 4), np.float32)
    _call(_shade, canvas.depth, canvas.normal, canvas.body, _c(colors), float(reach), picture)
    return picture


def compile_all() -> None:
    """Compile, or load from the cache, everything that drawing a picture calls."""
    canvas = Canvas.empty(8, 8)
    points = np.array([[1.0, 1.0, 0.0], [6.0, 1.0, 0.0], [1.0, 6.0, 0.0]])
    normals = np.tile([0.0, 0.0, 1.0], (3, 1))
    one = np.zeros(1, np.int32)
    fill(canvas, points, normals, np.array([[0, 1, 2]], np.int32), one, one)
    outline(canvas, 2.0, 1.0)
    lines(canvas, points[None, :2], np.ones(1), 2.0)
    shade(canvas, np.ones((1, 3)), 4.0)


def _c(array: NDArray[Any]) -> NDArray[Any]:
    """Return ``array`` contiguous: a compiled function knows its arguments' layout."""
    return np.ascontiguousarray(array)


@_compiled
def _fill(
    depth: F32, normal: F32, face: I32, body: I32, p: F64, n: F64, triangles: I32, faces: I32, bodies: I32
) -> None:
    height, width = depth.shape
    for t in range(triangles.shape[0]):
        a, b, c = triangles[t, 0], triangles[t, 1], triangles[t, 2]
        ax, ay, bx, by, cx, cy = p[a, 0], p[a, 1], p[b, 0], p[b, 1], p[c, 0], p[c, 1]
        area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
        if area == 0.0:
            continue
        x0 = max(int(np.floor(min(ax, bx, cx) - 0.5)), 0)
        x1 = min(int(np.ceil(max(ax, bx, cx) - 0.5)), width - 1)
        y0 = max(int(np.floor(min(ay, by, cy) - 0.5)), 0)
        y1 = min(int(np.ceil(max(ay, by, cy) - 0.5)), height - 1)
        for y in range(y0, y1 + 1):
            py = y + 0.5
            for x in range(x0, x1 + 1):
                px = x + 0.5
                u = ((bx - px) * (cy - py) - (cx - px) * (by - py)) / area
                v = ((cx - px) * (ay - py) - (ax - px) * (cy - py)) / area
                w = 1.0 - u - v
                if u < -1e-9 or v < -1e-9 or w < -1e-9:
                    continue
                z = u * p[a, 2] + v * p[b, 2] + w * p[c, 2]
                if z <= depth[y, x]:
                    continue
                depth[y, x] = z
                nx = u * n[a, 0] + v * n[b, 0] + w * n[c, 0]
                ny = u * n[a, 1] + v * n[b, 1] + w * n[c, 1]
                nz = u * n[a, 2] + v * n[b, 2] + w * n[c, 2]
                length = np.sqrt(nx * nx + ny * ny + nz * nz)
                if nz < 0.0:  # the inside of an open shell is lit like its outside
                    length = -length
                if length == 0.0:
                    length = 1.0
                normal[y, x, 0], normal[y, x, 1], normal[y, x, 2] = nx / length, ny / length, nz / length
                face[y, x] = faces[t]
                body[y, x] = bodies[t]


@_compiled
def _outline(depth: F32, normal: F32, face: I32, ink: F32, jump: float, weight: float) -> None:
    height, width = depth.shape
    for y in range(1, height - 1):
        for x in range(1, width - 1):
            z = depth[y, x]
            if z <= FAR:
                continue
            for k in range(8):
                dx = (1, -1, 0, 0, 1, 1, -1, -1)[k]
                dy = (0, 0, 1, -1, 1, -1, 1, -1)[k]
                zn = depth[y + dy, x + dx]
                if z - zn <= jump:
                    continue
                same = (
                    normal[y, x, 0] * normal[y + dy, x + dx, 0]
                    + normal[y, x, 1] * normal[y + dy, x + dx, 1]
                    + normal[y, x, 2] * normal[y + dy, x + dx, 2]
                )
                # One face seen at a grazing angle falls away steeply too, but goes on in the same direction.
                if face[y, x] == face[y + dy, x + dx] and same > 0.9 and zn > FAR:
                    continue
                ink[y, x] = max(ink[y, x], np.float32(weight))
                break


@_compiled
def _lines(depth: F32, ink: F32, segments: F64, weights: F64, line_width: float) -> None:
    height, width = depth.shape
    half = 0.5 * line_width
    margin = int(np.ceil(half))
    for s in range(segments.shape[0]):
        x0, y0, z0 = segments[s, 0, 0], segments[s, 0, 1], segments[s, 0, 2]
        dx, dy, dz = segments[s, 1, 0] - x0, segments[s, 1, 1] - y0, segments[s, 1, 2] - z0
        length = np.sqrt(dx * dx + dy * dy)
        steps = int(np.ceil(length)) + 1
        for i in range(steps + 1):
            t = i / steps
            cx, cy, cz = x0 + t * dx, y0 + t * dy, z0 + t * dz
            ix, iy = int(np.floor(cx)), int(np.floor(cy))
            if ix < 1 or iy < 1 or ix >= width - 1 or iy >= height - 1:
                continue
            # On a steep face the pixel itself may show something nearer than the line that bounds it: the farthest
            # of its neighbours on the part is what the line has to be in front of.
            farthest = depth[iy, ix]
            for k in range(4):
                near = depth[iy + (0, 0, 1, -1)[k], ix + (1, -1, 0, 0)[k]]
                if near > FAR:
                    farthest = min(farthest, near)
            if cz + 1.0 < farthest:
                continue
            for y in range(max(iy - margin, 0), min(iy + margin, height - 1) + 1):
                for x in range(max(ix - margin, 0), min(ix + margin, width - 1) + 1):
                    ex, ey = x + 0.5 - x0, y + 0.5 - y0
                    along = 0.0
                    if length > 0.0:
                        along = min(max((ex * dx + ey * dy) / (length * length), 0.0), 1.0)
                    distance = np.sqrt((ex - along * dx) ** 2 + (ey - along * dy) ** 2)
                    cover = min(max(half + 0.5 - distance, 0.0), 1.0) * weights[s]
                    if cover > ink[y, x]:
                        ink[y, x] = np.float32(cover)


@_compiled
def _shade(depth: F32, normal: F32, body: I32, colors: F64, reach: float, picture: F32) -> None:
    height, width = depth.shape
    for y in range(height):
        for x in range(width):
            if depth[y, x] <= FAR:
                continue
            nx, ny, nz = normal[y, x, 0], normal[y, x, 1], normal[y, x, 2]
            sky = 0.5 + 0.5 * ny
            key = max(-0.36 * nx + 0.62 * ny + 0.70 * nz, 0.0)
            side = max(0.80 * nx + 0.10 * ny + 0.59 * nz, 0.0)
            shine = max(-0.19 * nx + 0.34 * ny + 0.92 * nz, 0.0) ** 42
            rim = (1.0 - nz) ** 4
            open_sky = _openness(depth, normal, x, y, reach)
            light = (0.20 + 0.24 * sky) * open_sky + (0.68 * key + 0.11 * side) * (0.55 + 0.45 * open_sky)
            for k in range(3):
                base = colors[body[y, x], k]
                picture[y, x, k] = base * light + (0.10 * shine + 0.06 * rim) * open_sky
            picture[y, x, 3] = 1.0


@_compiled
def _openness(depth: F32, normal: F32, x: int, y: int, reach: float) -> float:
    """Return how much of the sky a pixel sees, 0.3..1: less in corners and holes."""
    height, width = depth.shape
    z = depth[y, x]
    nx, ny, nz = normal[y, x, 0], normal[y, x, 1], max(normal[y, x, 2], 0.25)
    covered = 0.0
    for ring in range(3):
        radius = reach * (0.25, 0.6, 1.0)[ring]
        for k in range(8):
            angle = (k + 0.33 * ring) * 0.7853981633974483
            sx, sy = np.cos(angle) * radius, np.sin(angle) * radius
            qx, qy = int(x + sx), int(y - sy)
            if qx < 0 or qy < 0 or qx >= width or qy >= height or depth[qy, qx] <= FAR:
                continue
            above = depth[qy, qx] - (z - (nx * sx + ny * sy) / nz)
            if above > 0.0:
                # Something far in front of this corner is no wall beside it.
                covered += min(above / radius, 1.0) * min(max(2.0 - above / (3.0 * reach), 0.0), 1.0)
    return 1.0 - 0.7 * min(covered / 14.0, 1.0)
