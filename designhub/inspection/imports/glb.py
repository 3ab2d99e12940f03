"""GLB (glTF 2.0 binary): the tree of nodes walked, each node with a mesh a body.

glTF is in metres with Y up; the hub's own files say in their root's extras that they are in millimetres with Z up, and
are taken at their word. Its one rule: every number in the JSON is held against what is there before it is used, and
nothing outside the file is fetched.
"""

import json
import struct
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from designhub.checks.measurements import FileReport
from designhub.inspection.imports.glb_arrays import Buffers
from designhub.inspection.imports.triangles import Loose, guard_counts, subject_of
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Color, Integers
from designhub.inspection.subject import Subject
from designhub.inspection.unreadable import Unreadable

HARMLESS = ("KHR_materials_", "KHR_texture_", "EXT_texture_", "KHR_lights_", "KHR_mesh_quantization",
            "EXT_meshopt_compression", "KHR_xmp")  # fmt: skip
METRE_Y_UP = np.array([[1000.0, 0, 0, 0], [0, 0, -1000.0, 0], [0, 1000.0, 0, 0], [0, 0, 0, 1]])
DEPTH_MOST = 64
TRIANGLES, STRIP, FAN = 4, 5, 6
IGNORED_MOST = 50


def read(content: bytes, name: str) -> Subject:
    """Return the bodies of a GLB file in mm, Z up."""
    document, binary = _chunks(content, name)
    try:
        return _Reader(document, binary, name).subject()
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError, RecursionError) as error:
        raise Unreadable("inspection.file.damaged", name=name, format="GLB") from error


def _chunks(content: bytes, name: str) -> tuple[Mapping[str, Any], bytes]:
    """Return the JSON document and the binary chunk."""
    if len(content) < 20:
        raise Unreadable("inspection.file.truncated", name=name)
    _, version, total, length, kind = struct.unpack("<4sIIII", content[:20])
    if version != 2:
        raise Unreadable("inspection.file.extension", name=name, extension=f"glTF {version}")
    if total > len(content) or 20 + length > total:
        raise Unreadable("inspection.file.truncated", name=name)
    try:
        document = json.loads(content[20 : 20 + length])
    except (ValueError, RecursionError) as error:
        raise Unreadable("inspection.file.damaged", name=name, format="GLB") from error
    if kind != 0x4E4F534A or not isinstance(document, dict):
        raise Unreadable("inspection.file.damaged", name=name, format="GLB")
    rest = content[20 + length : total]
    if len(rest) < 8:
        return document, b""
    size, kind = struct.unpack("<II", rest[:8])
    if kind == 0x004E4942 and size > len(rest) - 8:
        raise Unreadable("inspection.file.truncated", name=name)
    return document, rest[8 : 8 + size]


class _Reader:
    """One document while its nodes are walked."""

    def __init__(self, document: Mapping[str, Any], binary: bytes, name: str) -> None:
        self.document = document
        self.name = name
        self.ignored: list[str] = []
        for extension in document.get("extensionsRequired", ()):
            if not str(extension).startswith(HARMLESS):
                raise Unreadable("inspection.file.extension", name=name, extension=str(extension)[:200])
        for image in document.get("images", ()):
            if "uri" in image and not str(image["uri"]).startswith("data:"):
                self.ignored.append(f"images.uri {image['uri']}"[:200])
        self.arrays = Buffers(document, binary, name)
        self.triangles = self.bodies = 0

    def subject(self) -> Subject:
        """Return the bodies of the shown scene."""
        nodes = self.document.get("nodes", [])
        roots = self._roots()
        ours = bool(roots) and all(nodes[root].get("extras", {}).get("unit") == "mm" for root in roots)
        frame = np.eye(4) if ours else METRE_Y_UP
        loose = [body for root in roots for body in self._node(root, frame, 1)]
        file = FileReport(
            name=self.name,
            format="glb",
            unit="mm" if ours else "m",
            unit_known=True,
            ignored=tuple(dict.fromkeys(self.ignored))[:IGNORED_MOST],
        )
        return subject_of(loose, file)

    def _roots(self) -> list[int]:
        scenes = self.document.get("scenes", [])
        if scenes:
            return [int(number) for number in scenes[self.document.get("scene", 0)].get("nodes", [])]
        nodes = self.document.get("nodes", [])
        below = {child for node in nodes for child in node.get("children", [])}
        return [number for number in range(len(nodes)) if number not in below]

    def _node(self, number: int, above: Array, depth: int) -> Iterator[Loose]:
        if depth > DEPTH_MOST:
            raise Unreadable("inspection.file.too_deep", name=self.name, most=DEPTH_MOST)
        if number < 0:
            raise IndexError(number)
        self.bodies += 1
        guard_counts(self.triangles, self.bodies, self.name)
        node = self.document["nodes"][number]
        matrix = above @ _placement(node)
        if "mesh" in node:
            mesh = self.document["meshes"][node["mesh"]]
            label = str(node.get("name") or mesh.get("name") or "body")
            yield from self._mesh(mesh, label, matrix)
        for child in node.get("children", []):
            yield from self._node(int(child), matrix, depth + 1)

    def _mesh(self, mesh: Mapping[str, Any], label: str, matrix: Array) -> Iterator[Loose]:
        """Yield the triangles of one mesh as one body: writers cut it into a primitive per face or material."""
        vertices: list[Array] = []
        triangles: list[Integers] = []
        color: Color | None = None
        offset = 0
        for primitive in mesh.get("primitives", []):
            found = self._primitive(primitive)
            if found is None:
                continue
            vertices.append(found[0])
            triangles.append(found[1] + offset)
            offset += len(found[0])
            color = color or self._color(primitive)
        if not triangles:
            return
        joined = np.vstack(triangles)
        self.triangles += len(joined)
        guard_counts(self.triangles, self.bodies, self.name)
        with np.errstate(over="ignore", invalid="ignore"):
            placed = np.vstack(vertices) @ matrix[:3, :3].T + matrix[:3, 3]
            mirrored = np.linalg.det(matrix[:3, :3]) < 0
        yield Loose(name=label, vertices=placed, triangles=joined[:, ::-1] if mirrored else joined, color=color)

    def _primitive(self, primitive: Mapping[str, Any]) -> tuple[Array, Integers] | None:
        mode = primitive.get("mode", TRIANGLES)
        if mode not in (TRIANGLES, STRIP, FAN) or "POSITION" not in primitive["attributes"]:
            return None
        if "KHR_draco_mesh_compression" in primitive.get("extensions", {}):
            raise Unreadable("inspection.file.extension", name=self.name, extension="KHR_draco_mesh_compression")
        points = self.arrays.accessor(primitive["attributes"]["POSITION"], 3).astype(np.float64)
        if "indices" in primitive:
            order = self.arrays.accessor(primitive["indices"], 1).astype(np.int64).reshape(-1)
        else:
            order = np.arange(len(points), dtype=np.int64)
        if len(order) and order.max() >= len(points):
            raise Unreadable("inspection.file.bad_index", name=self.name)
        return points, _triangles(order, mode)

    def _color(self, primitive: Mapping[str, Any]) -> Color | None:
        if "material" not in primitive:
            return None
        material = self.document["materials"][primitive["material"]]
        factor = material.get("pbrMetallicRoughness", {}).get("baseColorFactor")
        if factor is None or material.get("name") == "default":
            return None
        red, green, blue, alpha = (min(max(float(part), 0.0), 1.0) for part in factor)
        return _srgb(red), _srgb(green), _srgb(blue), alpha


def _placement(node: Mapping[str, Any]) -> Array:
    """Return the 4x4 placement of a node in its parent, from its matrix or its parts."""
    if "matrix" in node:
        return np.array(node["matrix"], dtype=np.float64).reshape(4, 4).T
    matrix = np.eye(4)
    x, y, z, w = np.array(node.get("rotation", (0, 0, 0, 1)), dtype=np.float64)
    matrix[:3, :3] = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
        [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
        [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
    ]
    matrix[:3, :3] *= np.array(node.get("scale", (1, 1, 1)), dtype=np.float64).reshape(3)
    matrix[:3, 3] = np.array(node.get("translation", (0, 0, 0)), dtype=np.float64).reshape(3)
    return matrix


def _triangles(order: Integers, mode: int) -> Integers:
    """Return (m, 3) triangles of a list, strip or fan of vertices."""
    if mode == TRIANGLES:
        return order[: len(order) // 3 * 3].reshape(-1, 3)
    if len(order) < 3:
        return np.zeros((0, 3), dtype=np.int64)
    if mode == FAN:
        return np.column_stack([np.full(len(order) - 2, order[0]), order[1:-1], order[2:]])
    strip = np.column_stack([order[:-2], order[1:-1], order[2:]])
    strip[1::2] = strip[1::2, [1, 0, 2]]
    return strip


def _srgb(linear: float) -> float:
    """Return one linear channel as sRGB (IEC 61966-2-1)."""
    value = 12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055
    return round(value, 4)
