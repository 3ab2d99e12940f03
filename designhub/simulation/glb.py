"""The part in the colours of its stress, as binary glTF that also holds the numbers and the displacements.

One mesh with two primitives, triangles sorted by the hub's number of their face and lines of the faces' borders. Each
point has its colour, its von Mises stress (``_VON_MISES``) and its displacement (``_DISPLACEMENT``, the length); a
morph target holds the exaggerated displacement, so that weight 1 shows it and weight 0 the part at rest. The contract
is in ``docs/reference/finite-elements.md``. Its one rule: millimetres, Z up, as modelled; packed as the model's own
GLB is (KHR_mesh_quantization, EXT_meshopt_compression).
"""

import json
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designhub.previews import meshopt
from designhub.simulation.colours import light, srgb
from designhub.simulation.skin import SIDES, Array, Integers
from designhub.simulation.solid import Solid
from designhub.simulation.study import Solved

_BYTE, _SHORT, _UNSIGNED_SHORT, _UNSIGNED_INT = 5120, 5122, 5123, 5125
_FULL = 65535
_TRIANGLES, _LINES = 4, 1
_EXTENSIONS = ["EXT_meshopt_compression", "KHR_mesh_quantization"]
_PARTS = ((0, 3, 5), (3, 1, 4), (5, 4, 2), (3, 4, 5))
"""The four triangles between the corners and side middles of one."""
_LEGEND_STEPS = 17


def glb(solved: Solved, solid: Solid) -> bytes:
    """Return the study's picture."""
    points = _Points(solved, solid)
    document = _Document()
    low = points.position.min(axis=0)
    step = max(float((points.position.max(axis=0) - low).max()) / _FULL, 1e-12)
    factor = solved.result.exaggeration
    most_stress = max(float(points.stress.max()), 1e-12)
    most_moved = max(float(np.linalg.norm(points.moved, axis=1).max()), 1e-12)
    legend = solved.result.regular_stress.value if solved.result.regular_stress is not None else most_stress
    legend = legend if legend > 0 else most_stress
    position = document.positions((points.position - low) / step)
    target = {"POSITION": document.moves(points.moved * factor / step)}
    surface = {
        "attributes": {
            "POSITION": position,
            "NORMAL": document.normals(points.normal),
            "COLOR_0": document.colors(light(points.stress / legend)),
            "_VON_MISES": document.shares(points.stress / most_stress),
            "_DISPLACEMENT": document.shares(np.linalg.norm(points.moved, axis=1) / most_moved),
        },
        "indices": document.indices(points.triangles, len(points.position), _TRIANGLES),
        "mode": _TRIANGLES,
        "material": 0,
        "targets": [target],
    }
    borders = {
        "attributes": {"POSITION": position},
        "indices": document.indices(points.borders, len(points.position), _LINES),
        "mode": _LINES,
        "material": 1,
        "targets": [target],
    }
    extras = {
        "targetNames": ["displacement"],
        "trianglesPerFace": points.per_face.tolist(),
        "exaggeration": factor,
        "vonMises": {"min": 0.0, "max": most_stress, "unit": "MPa"},
        "displacement": {"min": 0.0, "max": most_moved, "unit": "mm"},
        "legend": {"min": 0.0, "max": legend, "unit": "MPa", "colors": _legend_colors()},
        **_marks(solved),
    }
    mesh = {"name": solved.result.study, "primitives": [surface, borders], "weights": [1.0], "extras": extras}
    matrix = np.diag([step, step, step, 1.0])
    matrix[:3, 3] = low
    return document.pack(mesh, matrix.T.ravel().tolist())


def _marks(solved: Solved) -> dict[str, Any]:
    """Return the largest stress that counts, and the least yield strength, as far as they are known."""
    peak = solved.result.regular_stress
    strengths = [each.yield_mpa for each in solved.result.materials if each.yield_mpa is not None]
    marks: dict[str, Any] = {} if peak is None else {"peak": {"value": peak.value, "point": list(peak.point)}}
    return marks | ({"yieldStrength": min(strengths)} if strengths else {})


class _Points:
    """The outer skin with its points joined within each face, sorted by face."""

    def __init__(self, solved: Solved, solid: Solid) -> None:
        skin = solved.skin
        numbers = np.array([face.numbers[0] for face in solid.faces])[skin.face]
        chosen = np.flatnonzero(skin.outer)
        chosen = chosen[np.argsort(numbers[chosen], kind="stable")]
        numbers = numbers[chosen]
        position = skin.points[chosen, :6].reshape(-1, 3)
        steps = np.round((position - position.min(axis=0)) / (solid.size_mm * 1e-7)).astype(np.int64)
        keys = np.column_stack([np.repeat(numbers, 6), steps])
        _, first, corner = np.unique(keys, axis=0, return_index=True, return_inverse=True)
        corner = corner.ravel().reshape(-1, 6)
        triangles = corner[:, np.array(_PARTS)].reshape(-1, 3)
        order, rank = _by_use(triangles, len(first))
        kept = first[order]
        self.position: Array = position[kept]
        self.normal: Array = skin.normals[chosen, :6].reshape(-1, 3)[kept]
        self.stress: Array = solved.stresses[chosen, :6].ravel()[kept]
        self.moved: Array = solved.displacements[chosen, :6].reshape(-1, 3)[kept]
        self.triangles = rank[triangles].astype(np.uint32)
        self.borders = rank[_borders(corner)].astype(np.uint32)
        faces = max(max(face.numbers) for face in solid.faces) + 1
        self.per_face: Integers = np.bincount(np.repeat(numbers, len(_PARTS)), minlength=faces)


def _by_use(triangles: Integers, count: int) -> tuple[Integers, Integers]:
    """Return the points in the order in which the triangles use them, and each point's place in it."""
    used, first = np.unique(triangles.ravel(), return_index=True)
    order = used[np.argsort(first, kind="stable")]
    rank = np.zeros(count, dtype=np.int64)
    rank[order] = np.arange(len(order))
    return order.astype(np.int64), rank


def _borders(corner: Integers) -> Integers:
    """Return the half sides (k, 2) that only one triangle of a face has."""
    sides = np.concatenate([corner[:, list(side)] for side in SIDES])
    ends = np.sort(sides[:, [0, 2]], axis=1)
    _, place, count = np.unique(ends, axis=0, return_inverse=True, return_counts=True)
    alone = sides[count[place.ravel()] == 1]
    return np.concatenate([alone[:, :2], alone[:, 1:]])


def _legend_colors() -> list[str]:
    """Return evenly spaced colours of the legend, lowest first, as ``#rrggbb``."""
    return ["#" + bytes(color).hex() for color in srgb(np.linspace(0, 1, _LEGEND_STEPS))]


class _Document:
    """A glTF document while it is being put together."""

    def __init__(self) -> None:
        self._binary = bytearray()
        self._unpacked = 0
        self._views: list[dict[str, Any]] = []
        self._accessors: list[dict[str, Any]] = []

    def positions(self, steps: Array) -> int:
        whole = _padded(np.clip(np.round(steps), 0, _FULL).astype(np.uint16))
        return self._vectors(whole, _UNSIGNED_SHORT)

    def moves(self, steps: Array) -> int:
        whole = _padded(np.clip(np.round(steps), -32767, 32767).astype(np.int16))
        return self._vectors(whole, _SHORT)

    def normals(self, normals: Array) -> int:
        view = self._view(
            meshopt.pack_attributes(meshopt.octahedral(normals)), "ATTRIBUTES", len(normals), 4, "OCTAHEDRAL"
        )
        return self._accessor(view, _BYTE, len(normals), "VEC3", normalized=True)

    def colors(self, linear: Array) -> int:
        full = np.full((len(linear), 4), _FULL, dtype=np.uint16)
        full[:, :3] = np.round(linear * _FULL)
        view = self._view(meshopt.pack_attributes(full), "ATTRIBUTES", len(full), 8)
        return self._accessor(view, _UNSIGNED_SHORT, len(full), "VEC4", normalized=True)

    def shares(self, shares: Array) -> int:
        whole = np.zeros((len(shares), 2), dtype=np.uint16)
        whole[:, 0] = np.round(np.clip(shares, 0, 1) * _FULL)
        view = self._view(meshopt.pack_attributes(whole), "ATTRIBUTES", len(whole), 4)
        return self._accessor(view, _UNSIGNED_SHORT, len(whole), "SCALAR", normalized=True)

    def indices(self, indices: NDArray[np.uint32], points: int, mode: int) -> int:
        packed = meshopt.pack_triangles(indices) if mode == _TRIANGLES else meshopt.pack_indices(indices)
        stride, kind = (2, _UNSIGNED_SHORT) if points <= _FULL else (4, _UNSIGNED_INT)
        name: meshopt.Mode = "TRIANGLES" if mode == _TRIANGLES else "INDICES"
        return self._accessor(self._view(packed, name, indices.size, stride), kind, indices.size, "SCALAR")

    def pack(self, mesh: dict[str, Any], matrix: list[float]) -> bytes:
        """Return the document as GLB, below a root node that names the unit and the way up."""
        look = {"metallicFactor": 0.0, "roughnessFactor": 0.9}
        document = {
            "asset": {"version": "2.0", "generator": "DesignHub"},
            "scene": 0,
            "scenes": [{"nodes": [1]}],
            "nodes": [
                {"name": mesh["name"], "mesh": 0, "matrix": matrix, "extras": {"body": 0, "firstFace": 0}},
                {"name": "study", "children": [0], "extras": {"unit": "mm", "up": "Z"}},
            ],
            "meshes": [mesh],
            "materials": [
                {"name": "stress", "pbrMetallicRoughness": look, "doubleSided": True},
                {"name": "edges", "pbrMetallicRoughness": {**look, "baseColorFactor": [0.012, 0.014, 0.018, 1.0]}},
            ],
            "extensionsUsed": _EXTENSIONS,
            "extensionsRequired": _EXTENSIONS,
            "accessors": self._accessors,
            "bufferViews": self._views,
            "buffers": [
                {"byteLength": len(self._binary)},
                {"byteLength": self._unpacked, "extensions": {"EXT_meshopt_compression": {"fallback": True}}},
            ],
        }
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        chunks = _chunk(b"JSON", text, b" ") + _chunk(b"BIN\0", bytes(self._binary), b"\0")
        return b"glTF" + struct.pack("<II", 2, 12 + len(chunks)) + chunks

    def _vectors(self, rows: NDArray[Any], component: int) -> int:
        view = self._view(meshopt.pack_attributes(rows), "ATTRIBUTES", len(rows), 8)
        ends = {"min": rows[:, :3].min(axis=0).tolist(), "max": rows[:, :3].max(axis=0).tolist()}
        return self._accessor(view, component, len(rows), "VEC3", **ends)

    def _accessor(self, view: int, component: int, count: int, kind: str, **more: Any) -> int:
        self._accessors.append({"bufferView": view, "componentType": component, "count": count, "type": kind} | more)
        return len(self._accessors) - 1

    def _view(self, packed: bytes, mode: meshopt.Mode, count: int, stride: int, filtered: str = "") -> int:
        compression: dict[str, Any] = {
            "buffer": 0,
            "byteOffset": len(self._binary),
            "byteLength": len(packed),
            "byteStride": stride,
        }
        compression |= {"mode": mode, "count": count} | ({"filter": filtered} if filtered else {})
        view: dict[str, Any] = {"buffer": 1, "byteOffset": self._unpacked, "byteLength": count * stride}
        view |= {"byteStride": stride, "target": 34962} if mode == "ATTRIBUTES" else {"target": 34963}
        self._views.append(view | {"extensions": {"EXT_meshopt_compression": compression}})
        self._binary += packed + bytes(-len(packed) % 4)
        self._unpacked += count * stride + (-count * stride) % 4
        return len(self._views) - 1


def _padded(rows: NDArray[Any]) -> NDArray[Any]:
    """Return rows of three with a fourth, as rows must have a multiple of four bytes."""
    return np.column_stack([rows, np.zeros(len(rows), rows.dtype)])


def _chunk(kind: bytes, content: bytes, padding: bytes) -> bytes:
    padded = content + padding * (-len(content) % 4)
    return struct.pack("<I", len(padded)) + kind + padded
