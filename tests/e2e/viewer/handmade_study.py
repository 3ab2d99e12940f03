"""A study by hand, after its contract (``docs/reference/finite-elements.md``): a beam that is held on one side.

A box of 60 x 10 x 10 mm along X, held at x = 0, pressed down at x = 60. Its one rule: every value can be checked with
pencil and paper. Stress is 100 MPa at the held end's upper and lower side and falls to 0 at the free end and in the
middle of the height; the free end sinks by 0.5 mm.
"""

import json
import struct
from typing import Any

import numpy as np

LENGTH, WIDTH, HEIGHT = 60.0, 10.0, 10.0
STRESS, SINKS, EXAGGERATION = 100.0, 0.5, 10.0
CELLS = (24, 4, 8)
DARK, LIGHT = np.array((0x1B, 0x2A, 0x49)), np.array((0xF5, 0xE6, 0x63))
_FULL = 65535
_FLOAT, _SHORT, _INT = 5126, 5123, 5125


def stress_at(x: float, z: float) -> float:
    """Return the beam's stress in MPa."""
    return STRESS * (1 - x / LENGTH) * abs(z - HEIGHT / 2) / (HEIGHT / 2)


def sinks_at(x: float) -> float:
    """Return how far the beam sinks at ``x``, in mm."""
    return SINKS * (x / LENGTH) ** 2


def study(**changes: Any) -> bytes:
    """Return the study's GLB; ``changes`` to its mesh's extras (None takes an entry away)."""
    points, normals, triangles, borders, per_face = _skin()
    moves = np.zeros_like(points)
    moves[:, 2] = [-EXAGGERATION * sinks_at(x) for x in points[:, 0]]
    stress = np.array([stress_at(x, z) for x, _, z in points])
    extras: dict[str, Any] = {
        "targetNames": ["displacement"],
        "trianglesPerFace": per_face,
        "exaggeration": EXAGGERATION,
        "vonMises": {"min": 0.0, "max": STRESS, "unit": "MPa"},
        "displacement": {"min": 0.0, "max": SINKS, "unit": "mm"},
        "legend": {"min": 0.0, "max": STRESS, "unit": "MPa", "colors": _colors()},
    }
    extras = {name: value for name, value in (extras | changes).items() if value is not None}
    file = _File()
    position = file.add(points, "VEC3", _FLOAT)
    target = {"POSITION": file.add(moves, "VEC3", _FLOAT)}
    surface = {
        "attributes": {
            "POSITION": position,
            "NORMAL": file.add(normals, "VEC3", _FLOAT),
            "COLOR_0": file.add(_painted(stress / STRESS), "VEC4", _SHORT, normalized=True),
            "_VON_MISES": file.add(_shares(stress / STRESS), "SCALAR", _SHORT, normalized=True),
            "_DISPLACEMENT": file.add(_shares((points[:, 0] / LENGTH) ** 2), "SCALAR", _SHORT, normalized=True),
        },
        "indices": file.add(triangles, "SCALAR", _INT),
        "mode": 4,
        "targets": [target],
    }
    lines = {"attributes": {"POSITION": position}, "indices": file.add(borders, "SCALAR", _INT), "mode": 1}
    mesh = {"primitives": [surface, lines | {"targets": [target]}], "weights": [1.0], "extras": extras}
    return file.pack(mesh)


def _skin() -> tuple[Any, Any, Any, Any, list[int]]:
    """Six faces in the order of ``handmade_glb.box``, each with points of its own."""
    size = (LENGTH, WIDTH, HEIGHT)
    points: list[list[float]] = []
    normals: list[list[float]] = []
    triangles: list[int] = []
    borders: list[int] = []
    per_face = []
    for axis in range(3):
        across, along = [other for other in range(3) if other != axis]
        for side in (0, 1):
            start, columns, rows = len(points), CELLS[across], CELLS[along]
            for i in range(columns + 1):
                for j in range(rows + 1):
                    point = [0.0, 0.0, 0.0]
                    point[axis], point[across] = side * size[axis], size[across] * i / columns
                    point[along] = size[along] * j / rows
                    points.append(point)
                    normals.append([float(2 * side - 1) if part == axis else 0.0 for part in range(3)])
            outward = (side == 1) == (axis != 1)
            for i in range(columns):
                for j in range(rows):
                    a, b = start + i * (rows + 1) + j, start + (i + 1) * (rows + 1) + j
                    corners = [a, b, b + 1, a, b + 1, a + 1]
                    triangles += corners if outward else corners[::-1]
            for i in range(columns):
                for j in (0, rows):
                    borders += [start + i * (rows + 1) + j, start + (i + 1) * (rows + 1) + j]
            for j in range(rows):
                for i in (0, columns):
                    borders += [start + i * (rows + 1) + j, start + i * (rows + 1) + j + 1]
            per_face.append(2 * columns * rows)
    return np.array(points), np.array(normals), np.array(triangles), np.array(borders), per_face


def _shares(values: Any) -> Any:
    return np.round(np.column_stack([values, 0 * values]) * _FULL)


def _painted(values: Any) -> Any:
    srgb = (DARK + values[:, None] * (LIGHT - DARK)) / 255
    return np.round(np.column_stack([srgb**2.2, np.ones(len(values))]) * _FULL)


def _colors() -> list[str]:
    mixed = (np.round(DARK + share * (LIGHT - DARK)).astype(np.uint8) for share in np.linspace(0, 1, 17))
    return ["#" + bytes(color).hex() for color in mixed]


class _File:
    """A GLB while it is being put together."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._views: list[dict[str, Any]] = []
        self._accessors: list[dict[str, Any]] = []

    def add(self, rows: Any, kind: str, component: int, **more: Any) -> int:
        packed = {_FLOAT: np.float32, _SHORT: np.uint16, _INT: np.uint32}[component]
        values = np.asarray(rows).astype(packed)
        view: dict[str, Any] = {"buffer": 0, "byteOffset": len(self._data), "byteLength": values.nbytes}
        if kind != "SCALAR" or component == _SHORT:
            view["byteStride"] = values.nbytes // len(values)
        if kind == "VEC3":
            more |= {"min": values.min(axis=0).tolist(), "max": values.max(axis=0).tolist()}
        self._views.append(view)
        self._data += values.tobytes()
        entry = {"bufferView": len(self._views) - 1, "componentType": component, "type": kind, "count": len(values)}
        self._accessors.append(entry | more)
        return len(self._accessors) - 1

    def pack(self, mesh: dict[str, Any]) -> bytes:
        document = {
            "asset": {"version": "2.0"},
            "scene": 0,
            "scenes": [{"nodes": [1]}],
            "nodes": [
                {"name": "bending", "mesh": 0, "extras": {"body": 0, "firstFace": 0}},
                {"name": "study", "children": [0], "extras": {"unit": "mm", "up": "Z"}},
            ],
            "meshes": [mesh],
            "accessors": self._accessors,
            "bufferViews": self._views,
            "buffers": [{"byteLength": len(self._data)}],
        }
        text = json.dumps(document).encode()
        text += b" " * (-len(text) % 4)
        data = bytes(self._data) + b"\0" * (-len(self._data) % 4)
        body = struct.pack("<II", len(text), 0x4E4F534A) + text + struct.pack("<II", len(data), 0x004E4942) + data
        return struct.pack("<III", 0x46546C67, 2, 12 + len(body)) + body
