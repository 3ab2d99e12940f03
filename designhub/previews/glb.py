"""The part as a binary glTF for the viewer: faces and edges addressable, a few per cent of the size of an STL.

One mesh per unique shape (and colour), with two primitives: triangles sorted by face, and lines of the edges.
``mesh.extras`` counts triangles per face and segments per edge; a leaf's node says which body it is and the number of
its first face. Positions are 16-bit numbers on the shape's own grid (the node's matrix undoes that), normals are
octahedral bytes, and all is packed for EXT_meshopt_compression.

Its one rule: millimetres, Z up, as modelled; whoever shows it turns it.
"""

import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designhub.previews import meshopt
from designhub.previews.surface import Color, Matrix, Surface
from designhub.previews.tree import Branch

GRID = 65535
"""Steps of the position grid along the longest side of a shape's box."""

_BYTE, _UNSIGNED_SHORT, _UNSIGNED_INT = 5120, 5123, 5125
_ARRAY_BUFFER, _ELEMENT_ARRAY_BUFFER = 34962, 34963
_TRIANGLES, _LINES = 4, 1
_EXTENSIONS = ["EXT_meshopt_compression", "KHR_mesh_quantization"]
_DEFAULT_COLOR: Color = (0.72, 0.75, 0.80, 1.0)
_EDGE_COLOR = [0.012, 0.014, 0.018, 1.0]
_MATERIAL = {"metallicFactor": 0.1, "roughnessFactor": 0.6}

Grid = tuple[NDArray[np.float64], float]
"""Where a shape's position grid begins, and the length of one step, in mm."""


def glb(surfaces: Sequence[Surface], tree: Branch, title: str) -> bytes:
    """Return the part as GLB; ``tree``'s leaves number the ``surfaces``."""
    document = _Document()
    meshes = [document.mesh(surface) for surface in surfaces]
    root = document.node(tree, surfaces, meshes)
    return document.pack(root, title)


@dataclass
class _Document:
    """A glTF document while it is being put together."""

    binary: bytearray = field(default_factory=bytearray)
    unpacked: int = 0
    """Bytes of the fallback buffer, which exists in name only."""
    views: list[dict[str, Any]] = field(default_factory=list)
    accessors: list[dict[str, Any]] = field(default_factory=list)
    meshes: list[dict[str, Any]] = field(default_factory=list)
    materials: list[dict[str, Any]] = field(default_factory=list)
    nodes: list[dict[str, Any]] = field(default_factory=list)
    shapes: dict[int, tuple[list[dict[str, Any]], Grid]] = field(default_factory=dict)
    known_meshes: dict[tuple[int, Color | None], int] = field(default_factory=dict)
    known_materials: dict[str, int] = field(default_factory=dict)

    def mesh(self, surface: Surface) -> int | None:
        """Return the number of the surface's mesh; ``None`` where there is nothing to see."""
        if not len(surface.triangles) and not surface.edges:
            return None
        known = (surface.key, surface.color)
        if known not in self.known_meshes:
            if surface.key not in self.shapes:
                self.shapes[surface.key] = self._primitives(surface)
            primitives = [
                {**one, "material": self._material(surface.color if one["mode"] == _TRIANGLES else None, one["mode"])}
                for one in self.shapes[surface.key][0]
            ]
            extras = {
                "trianglesPerFace": surface.triangles_per_face.tolist(),
                "segmentsPerEdge": [len(line) - 1 for line in surface.edges],
            }
            self.meshes.append({"name": surface.name, "primitives": primitives, "extras": extras})
            self.known_meshes[known] = len(self.meshes) - 1
        return self.known_meshes[known]

    def node(self, branch: Branch, surfaces: Sequence[Surface], meshes: Sequence[int | None]) -> int:
        """Add a node and those below it; return its number."""
        matrix = branch.matrix
        entry: dict[str, Any] = {"name": branch.name}
        number = len(self.nodes)
        self.nodes.append(entry)
        if branch.leaf is not None:
            surface, mesh = surfaces[branch.leaf], meshes[branch.leaf]
            entry["extras"] = {"body": branch.leaf, "firstFace": surface.first_face}
            if mesh is not None:
                entry["mesh"] = mesh
                matrix = _off_grid(matrix, self.shapes[surface.key][1])
        if branch.children:
            entry["children"] = [self.node(child, surfaces, meshes) for child in branch.children]
        if not np.array_equal(matrix, np.eye(3, 4)):
            entry["matrix"] = np.vstack([matrix, [0, 0, 0, 1]]).T.ravel().tolist()
        return number

    def pack(self, root: int, title: str) -> bytes:
        """Return the document as GLB, below a root node that names the unit and the way up."""
        extras = {"unit": "mm", "up": "Z"}
        self.nodes.append({"name": title, "children": [root], "extras": extras})
        document: dict[str, Any] = {
            "asset": {"version": "2.0", "generator": "DesignHub"},
            "scene": 0,
            "scenes": [{"nodes": [len(self.nodes) - 1]}],
            "nodes": self.nodes,
        }
        if self.meshes:
            fallback = {"EXT_meshopt_compression": {"fallback": True}}
            document |= {
                "extensionsUsed": _EXTENSIONS,
                "extensionsRequired": _EXTENSIONS,
                "meshes": self.meshes,
                "materials": self.materials,
                "accessors": self.accessors,
                "bufferViews": self.views,
                "buffers": [
                    {"byteLength": len(self.binary)},
                    {"byteLength": self.unpacked, "extensions": fallback},
                ],
            }
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        chunks = _chunk(b"JSON", text, b" ") + (_chunk(b"BIN\0", bytes(self.binary), b"\0") if self.meshes else b"")
        return b"glTF" + struct.pack("<II", 2, 12 + len(chunks)) + chunks

    def _primitives(self, surface: Surface) -> tuple[list[dict[str, Any]], Grid]:
        lines = np.concatenate(surface.edges) if surface.edges else np.zeros((0, 3), np.float32)
        grid = _grid(np.concatenate([surface.points, lines]))
        primitives: list[dict[str, Any]] = []
        if len(surface.triangles):
            order, triangles = _in_order_of_use(surface.triangles)
            attributes = {
                "POSITION": self._positions(_on_grid(surface.points[order], grid)),
                "NORMAL": self._normals(surface.normals[order]),
            }
            packed = meshopt.pack_triangles(triangles)
            indices = self._indices(packed, triangles.size, len(order), "TRIANGLES")
            primitives.append({"attributes": attributes, "indices": indices, "mode": _TRIANGLES})
        if len(lines):
            lengths = np.array([len(line) for line in surface.edges])
            last = np.cumsum(lengths) - 1
            start = np.setdiff1d(np.arange(len(lines)), last)
            segments = np.stack([start, start + 1], axis=1).astype(np.uint32)
            packed = meshopt.pack_indices(segments)
            indices = self._indices(packed, segments.size, len(lines), "INDICES")
            attributes = {"POSITION": self._positions(_on_grid(lines, grid))}
            primitives.append({"attributes": attributes, "indices": indices, "mode": _LINES})
        return primitives, grid

    def _material(self, color: Color | None, mode: int) -> int:
        if mode == _LINES:
            name, factor, opacity = "edges", _EDGE_COLOR, 1.0
        else:
            shown = color or _DEFAULT_COLOR
            opacity = float(np.clip(shown[3], 0, 1))
            factor = [round(_linear(part), 5) for part in shown[:3]] + [round(opacity, 4)]
            name = "default" if color is None else "#" + "".join(f"{round(255 * part):02x}" for part in shown)
        if name not in self.known_materials:
            surface = {"baseColorFactor": factor} | _MATERIAL
            entry: dict[str, Any] = {"name": name, "pbrMetallicRoughness": surface, "doubleSided": True}
            if opacity < 1:
                entry["alphaMode"] = "BLEND"
            self.materials.append(entry)
            self.known_materials[name] = len(self.materials) - 1
        return self.known_materials[name]

    def _positions(self, steps: NDArray[np.uint16]) -> int:
        view = self._view(meshopt.pack_attributes(steps), "ATTRIBUTES", len(steps), 8)
        return self._accessor(
            view,
            _UNSIGNED_SHORT,
            len(steps),
            "VEC3",
            {"min": steps[:, :3].min(axis=0).tolist(), "max": steps[:, :3].max(axis=0).tolist()},
        )

    def _normals(self, normals: NDArray[np.float32]) -> int:
        packed = meshopt.pack_attributes(meshopt.octahedral(normals))
        view = self._view(packed, "ATTRIBUTES", len(normals), 4, "OCTAHEDRAL")
        return self._accessor(view, _BYTE, len(normals), "VEC3", {"normalized": True})

    def _indices(self, packed: bytes, count: int, vertices: int, mode: meshopt.Mode) -> int:
        stride, kind = (2, _UNSIGNED_SHORT) if vertices <= GRID else (4, _UNSIGNED_INT)
        return self._accessor(self._view(packed, mode, count, stride), kind, count, "SCALAR", {})

    def _accessor(self, view: int, component: int, count: int, kind: str, more: dict[str, Any]) -> int:
        accessor = {"bufferView": view, "componentType": component, "count": count, "type": kind}
        self.accessors.append(accessor | more)
        return len(self.accessors) - 1

    def _view(self, packed: bytes, mode: meshopt.Mode, count: int, stride: int, filtered: str = "") -> int:
        compression: dict[str, Any] = {
            "buffer": 0,
            "byteOffset": len(self.binary),
            "byteLength": len(packed),
            "byteStride": stride,
            "mode": mode,
            "count": count,
        }
        if filtered:
            compression["filter"] = filtered
        view: dict[str, Any] = {"buffer": 1, "byteOffset": self.unpacked, "byteLength": count * stride}
        if mode == "ATTRIBUTES":
            view |= {"byteStride": stride, "target": _ARRAY_BUFFER}
        else:
            view["target"] = _ELEMENT_ARRAY_BUFFER
        self.views.append(view | {"extensions": {"EXT_meshopt_compression": compression}})
        self.binary += packed + bytes(-len(packed) % 4)
        self.unpacked += count * stride + (-count * stride) % 4
        return len(self.views) - 1


def _grid(points: NDArray[np.floating[Any]]) -> Grid:
    low, high = points.min(axis=0).astype(np.float64), points.max(axis=0).astype(np.float64)
    longest = float((high - low).max())
    return low, longest / GRID if longest > 0 else 1.0


def _on_grid(points: NDArray[np.floating[Any]], grid: Grid) -> NDArray[np.uint16]:
    """Return ``points`` as (n, 4) steps; the fourth is padding, as rows must have a multiple of four bytes."""
    low, step = grid
    steps = np.zeros((len(points), 4), np.uint16)
    steps[:, :3] = np.clip(np.round((points - low) / step), 0, GRID)
    return steps


def _off_grid(matrix: Matrix, grid: Grid) -> Matrix:
    """Return the placement of steps whose points are placed by ``matrix``."""
    low, step = grid
    result: NDArray[np.float64] = matrix.copy()
    result[:, 3] += matrix[:, :3] @ low
    result[:, :3] *= step
    return result


def _in_order_of_use(triangles: NDArray[np.int32]) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
    """Return the points in the order in which the triangles use them, and the triangles renumbered to that."""
    used, first, corner = np.unique(triangles.ravel(), return_index=True, return_inverse=True)
    by_use = np.argsort(first, kind="stable")
    rank = np.empty(len(used), np.uint32)
    rank[by_use] = np.arange(len(used), dtype=np.uint32)
    return used[by_use].astype(np.int64), rank[corner.ravel()].reshape(-1, 3)


def _linear(part: float) -> float:
    """Return an sRGB part of a colour as the linear light that glTF wants (IEC 61966-2-1)."""
    part = min(max(part, 0.0), 1.0)
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _chunk(kind: bytes, content: bytes, padding: bytes) -> bytes:
    padded = content + padding * (-len(content) % 4)
    return struct.pack("<I", len(padded)) + kind + padded
