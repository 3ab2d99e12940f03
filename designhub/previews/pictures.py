"""Pictures of a part: shaded, with crisp edges, on a transparent ground.

Its one rule: a picture is made from surfaces alone, so a B-rep and an imported mesh look alike.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from designhub.previews import raster
from designhub.previews.creases import tangent_lines
from designhub.previews.surface import Color, Surface, place
from designhub.previews.views import VIEWS

WIDTH, HEIGHT = 800, 600
_SAMPLES = 2
"""Pixels drawn per pixel shown, each way."""
_MARGIN = 0.06
_DEFAULT: Color = (0.72, 0.75, 0.80, 1.0)
_INK = np.array([0.012, 0.014, 0.020])
_EDGE_WIDTH, _TANGENT_WEIGHT, _OUTLINE_WEIGHT = 1.15, 0.28, 0.85

F64 = NDArray[np.float64]


@dataclass(frozen=True)
class Stage:
    """All surfaces of a part in the root's frame, joined into a few arrays."""

    surfaces: Sequence[Surface]

    @cached_property
    def points(self) -> F64:
        """(n, 3) mm."""
        return _joined([surface.placed_points() for surface in self.surfaces], (0, 3), np.float64)

    @cached_property
    def normals(self) -> F64:
        """(n, 3)."""
        return _joined([surface.placed_normals() for surface in self.surfaces], (0, 3), np.float64)

    @cached_property
    def triangles(self) -> NDArray[np.int32]:
        """(m, 3) numbers of ``points``."""
        offsets = np.cumsum([0] + [len(surface.points) for surface in self.surfaces])
        moved = [surface.triangles + offset for surface, offset in zip(self.surfaces, offsets, strict=False)]
        return _joined(moved, (0, 3), np.int32)

    @cached_property
    def body(self) -> NDArray[np.int32]:
        """(m,) number of the surface."""
        counts = [len(surface.triangles) for surface in self.surfaces]
        return np.repeat(np.arange(len(counts), dtype=np.int32), counts)

    @cached_property
    def face(self) -> NDArray[np.int32]:
        """(m,) number of the face among all faces of the part."""
        numbers = [surface.first_face + surface.face_of_triangle() for surface in self.surfaces]
        return _joined(numbers, (0,), np.int32)

    @cached_property
    def segments(self) -> tuple[F64, F64, NDArray[np.int32]]:
        """Edge segments (s, 2, 3), the weight of each (s,) and its surface (s,)."""
        segments, weights, owners = [], [], []
        smooth: dict[int, list[bool]] = {}
        for number, surface in enumerate(self.surfaces):
            if surface.key not in smooth:
                smooth[surface.key] = tangent_lines(surface.points, surface.normals, surface.triangles, surface.edges)
            for line, is_smooth in zip(surface.edges, smooth[surface.key], strict=True):
                placed = place(surface.matrix, line)
                segments.append(np.stack([placed[:-1], placed[1:]], axis=1))
                weights.append(np.full(len(line) - 1, _TANGENT_WEIGHT if is_smooth else 1.0))
                owners.append(np.full(len(line) - 1, number, np.int32))
        return (
            _joined(segments, (0, 2, 3), np.float64),
            _joined(weights, (0,), np.float64),
            _joined(owners, (0,), np.int32),
        )

    @cached_property
    def colors(self) -> F64:
        """(b, 4), sRGB and opacity."""
        return np.array([surface.color or _DEFAULT for surface in self.surfaces], np.float64).reshape(-1, 4)


def picture(stage: Stage, view: str, width: int = WIDTH, height: int = HEIGHT) -> bytes:
    """Return a PNG of the part seen from ``view`` (a key of ``VIEWS``), transparent where nothing is.

    :raises ValueError: there is nothing to see.
    """
    if not len(stage.triangles) and not len(stage.segments[0]):
        raise ValueError("nothing to see")
    size = (width * _SAMPLES, height * _SAMPLES)
    camera = _Camera.fitting(stage, VIEWS[view], size)
    clear = stage.colors[:, 3] < 0.995
    whole = _layer(stage, camera, size, ~clear)
    if np.any(clear):
        whole = _over(_layer(stage, camera, size, clear), whole, stage)
    return _png(_downsampled(whole.light))


@dataclass(frozen=True)
class _Camera:
    """A parallel projection: millimetres to pixels."""

    rotation: F64
    """(3, 3), rows: right, up, towards the viewer."""
    scale: float
    shift: F64

    @classmethod
    def fitting(cls, stage: Stage, rotation: F64, size: tuple[int, int]) -> "_Camera":
        """Return the camera that shows all of the part in the middle of the picture."""
        ends = np.concatenate([stage.points, stage.segments[0].reshape(-1, 3)]) @ rotation.T
        low, high = ends.min(axis=0), ends.max(axis=0)
        room = np.array(size) * (1 - 2 * _MARGIN)
        scale = float(np.min(room / np.maximum(high[:2] - low[:2], 1e-9)))
        middle = (low + high) / 2
        shift = np.array([size[0] / 2 - scale * middle[0], size[1] / 2 + scale * middle[1], -scale * middle[2]])
        return cls(rotation, scale, shift)

    def pixels(self, points: NDArray[np.floating[Any]]) -> F64:
        """Return ``points`` (..., 3) as pixels: x right, y down, z towards the viewer."""
        turned: F64 = (points @ self.rotation.T) * (self.scale * np.array([1.0, -1.0, 1.0])) + self.shift
        return turned


@dataclass(frozen=True)
class _Layer:
    """A lit layer and what it was made of."""

    light: NDArray[np.float32]
    canvas: raster.Canvas


def _layer(stage: Stage, camera: _Camera, size: tuple[int, int], shown: NDArray[np.bool_]) -> _Layer:
    """Draw the bodies of ``shown`` with their edges."""
    canvas = raster.Canvas.empty(*size)
    chosen = shown[stage.body]
    pixels = camera.pixels(stage.points)
    normals = stage.normals @ camera.rotation.T
    raster.fill(canvas, pixels, normals, stage.triangles[chosen], stage.face[chosen], stage.body[chosen])
    light = raster.shade(canvas, _linear(stage.colors[:, :3]), reach=size[0] / 45)
    raster.outline(canvas, jump=size[0] / 130, weight=_OUTLINE_WEIGHT)
    segments, weights, owners = stage.segments
    mine = shown[owners]
    raster.lines(canvas, camera.pixels(segments[mine]), weights[mine], _EDGE_WIDTH * _SAMPLES)
    ink = canvas.ink[..., None]
    light[..., :3] = light[..., :3] * (1 - ink) + _INK * ink
    light[..., 3:] = np.maximum(light[..., 3:], ink)
    return _Layer(light, canvas)


def _over(front: _Layer, back: _Layer, stage: Stage) -> _Layer:
    """Lay transparent bodies over the opaque ones where they are nearer."""
    opacity = np.where(front.canvas.body >= 0, stage.colors[front.canvas.body, 3], 1.0)
    opacity = np.maximum(opacity * (front.canvas.body >= 0), front.canvas.ink)
    seen = (front.canvas.depth >= back.canvas.depth) | (front.canvas.ink > 0) & (back.canvas.body < 0)
    alpha = (opacity * seen * (front.light[..., 3] > 0))[..., None].astype(np.float32)
    below = back.light[..., 3:] * (1 - alpha)
    total = alpha + below
    color = (front.light[..., :3] * alpha + back.light[..., :3] * below) / np.maximum(total, 1e-6)
    return _Layer(np.concatenate([color, total], axis=2), back.canvas)


def _downsampled(light: NDArray[np.float32]) -> NDArray[np.float32]:
    """Average the samples of each pixel, weighted by what covers them."""
    height, width = light.shape[0] // _SAMPLES, light.shape[1] // _SAMPLES
    weighted = np.concatenate([light[..., :3] * light[..., 3:], light[..., 3:]], axis=2)
    mean: NDArray[np.float32] = weighted.reshape(height, _SAMPLES, width, _SAMPLES, 4).mean(axis=(1, 3))
    mean[..., :3] /= np.maximum(mean[..., 3:], 1e-6)
    return mean


def _png(light: NDArray[np.float32]) -> bytes:
    """Return linear light and coverage (h, w, 4) as PNG."""
    shown = np.clip(light, 0, 1)
    rgb = np.where(shown[..., :3] <= 0.0031308, shown[..., :3] * 12.92, 1.055 * shown[..., :3] ** (1 / 2.4) - 0.055)
    pixels = np.round(np.concatenate([rgb, shown[..., 3:]], axis=2) * 255).astype(np.uint8)
    pixels[pixels[..., 3] == 0] = 0
    out = io.BytesIO()
    Image.fromarray(pixels, "RGBA").save(out, "PNG", compress_level=7)
    return out.getvalue()


def _linear(srgb: F64) -> F64:
    clipped = np.clip(srgb, 0, 1)
    return np.where(clipped <= 0.04045, clipped / 12.92, ((clipped + 0.055) / 1.055) ** 2.4)


def _joined(arrays: Sequence[NDArray[Any]], empty: tuple[int, ...], kind: Any) -> NDArray[Any]:
    return np.concatenate(arrays).astype(kind) if arrays else np.zeros(empty, kind)
