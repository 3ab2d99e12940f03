"""A reader of our GLB files that shares no code with their writer, apart from the unpacking of arrays."""

import json
import struct
from dataclasses import dataclass
from typing import Any

import meshopt
import numpy as np

_DTYPES = {5120: np.int8, 5123: np.uint16, 5125: np.uint32}
_WIDTHS = {"SCALAR": 1, "VEC3": 3}


@dataclass(frozen=True)
class Body:
    """A leaf of the file: world coordinates in mm."""

    name: str
    path: tuple[str, ...]
    extras: dict[str, Any]
    mesh: int
    mesh_extras: dict[str, Any]
    points: np.ndarray
    normals: np.ndarray
    triangles: np.ndarray
    segments: np.ndarray
    material: dict[str, Any]


def document_of(content: bytes) -> tuple[dict[str, Any], bytes]:
    magic, version, length = struct.unpack_from("<4sII", content)
    assert (magic, version, length) == (b"glTF", 2, len(content))
    size, kind = struct.unpack_from("<I4s", content, 12)
    assert kind == b"JSON"
    document = json.loads(content[20 : 20 + size])
    rest = content[20 + size :]
    if not rest:
        return document, b""
    binary, kind = struct.unpack_from("<I4s", rest)
    assert kind == b"BIN\0"
    return document, rest[8 : 8 + binary]


def bodies_of(content: bytes) -> list[Body]:
    document, binary = document_of(content)
    found: list[Body] = []
    for root in document["scenes"][0]["nodes"]:
        _walk(document, binary, root, np.eye(4), (), found)
    return found


def _walk(document: Any, binary: bytes, number: int, outer: np.ndarray, path: Any, found: list[Body]) -> None:
    node = document["nodes"][number]
    world = outer @ np.array(node.get("matrix", np.eye(4).ravel()), float).reshape(4, 4).T
    path = (*path, node["name"])
    if "mesh" in node:
        mesh = document["meshes"][node["mesh"]]
        faces, lines = mesh["primitives"]
        assert (faces["mode"], lines["mode"]) == (4, 1)
        line_points = _accessor(document, binary, lines["attributes"]["POSITION"]).astype(float)
        line_points = line_points @ world[:3, :3].T + world[:3, 3]
        normals = _accessor(document, binary, faces["attributes"]["NORMAL"]).astype(float) @ world[:3, :3].T
        found.append(
            Body(
                name=node["name"],
                path=path,
                extras=node["extras"],
                mesh=node["mesh"],
                mesh_extras=mesh["extras"],
                points=_accessor(document, binary, faces["attributes"]["POSITION"]) @ world[:3, :3].T + world[:3, 3],
                normals=normals / np.linalg.norm(normals, axis=1, keepdims=True),
                triangles=_accessor(document, binary, faces["indices"]).reshape(-1, 3).astype(int),
                segments=line_points[_accessor(document, binary, lines["indices"]).reshape(-1, 2).astype(int)],
                material=document["materials"][faces["material"]],
            )
        )
    for child in node.get("children", ()):
        _walk(document, binary, child, world, path, found)


def _accessor(document: Any, binary: bytes, number: int) -> np.ndarray:
    accessor = document["accessors"][number]
    packing = document["bufferViews"][accessor["bufferView"]]["extensions"]["EXT_meshopt_compression"]
    start = packing["byteOffset"]
    data = binary[start : start + packing["byteLength"]]
    count, stride = packing["count"], packing["byteStride"]
    dtype, width = np.dtype(_DTYPES[accessor["componentType"]]), _WIDTHS[accessor["type"]]
    assert count == accessor["count"]
    if packing["mode"] == "TRIANGLES":
        return np.asarray(meshopt.decode_index_buffer(data, count, 4))
    if packing["mode"] == "INDICES":
        return np.asarray(meshopt.decode_index_sequence(data, count, 4))
    rows = np.ascontiguousarray(meshopt.decode_vertex_buffer(data, count, stride)).view(np.uint8)
    rows = rows.reshape(count, stride)
    if packing.get("filter") == "OCTAHEDRAL":
        return _octahedral(rows.view(np.int8)[:, :3].astype(float))
    return np.ascontiguousarray(rows[:, : width * dtype.itemsize]).view(dtype).reshape(count, width).astype(float)


def _octahedral(encoded: np.ndarray) -> np.ndarray:
    """Undo the filter as the extension's specification says."""
    x, y, one = encoded.T
    z = one - np.abs(x) - np.abs(y)
    t = np.minimum(z, 0)
    x = x + np.where(x >= 0, t, -t)
    y = y + np.where(y >= 0, t, -t)
    normals = np.stack([x, y, z], axis=1)
    return normals / np.linalg.norm(normals, axis=1, keepdims=True)


def volume_of(points: np.ndarray, triangles: np.ndarray) -> float:
    a, b, c = (points[triangles[:, corner]].astype(float) for corner in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)
