"""Packing of vertex and index arrays by meshoptimizer, in the versions that EXT_meshopt_compression fixes.

Its one rule: every packed array is unpacked again before it leaves. The Python binding is young; a file that a
browser can't read is worse than an exception here.
"""

from typing import Any, Literal

import meshopt
import numpy as np
from numpy.typing import NDArray

Mode = Literal["ATTRIBUTES", "TRIANGLES", "INDICES"]


class PackingFailed(RuntimeError):
    """A packed array did not unpack to what went in."""


def pack_attributes(values: NDArray[Any]) -> bytes:
    """Pack ``values`` (n, k), whose rows have a multiple of four bytes, for mode ATTRIBUTES."""
    values = np.ascontiguousarray(values)
    stride = values.itemsize * values.shape[1]
    rows = values.view(np.uint8).reshape(len(values), stride)
    packed: bytes = meshopt.encode_gltf_buffer(rows, "ATTRIBUTES")
    if not np.array_equal(unpack(packed, "ATTRIBUTES", len(rows), stride), rows):
        raise PackingFailed("attributes")
    return packed


def pack_triangles(triangles: NDArray[np.uint32]) -> bytes:
    """Pack ``triangles`` (m, 3) for mode TRIANGLES; a triangle may come back beginning at another corner."""
    flat = np.ascontiguousarray(triangles, np.uint32).ravel()
    packed: bytes = meshopt.encode_gltf_buffer(flat, "TRIANGLES")
    back = unpack(packed, "TRIANGLES", len(flat), 4).view(np.uint32).reshape(-1, 3)
    if not np.array_equal(_from_smallest(back), _from_smallest(flat.reshape(-1, 3))):
        raise PackingFailed("triangles")
    return packed


def pack_indices(indices: NDArray[np.uint32]) -> bytes:
    """Pack ``indices`` (n,) of a primitive that is not made of triangles, for mode INDICES."""
    flat = np.ascontiguousarray(indices, np.uint32).ravel()
    packed: bytes = meshopt.encode_gltf_buffer(flat, "INDICES")
    if not np.array_equal(unpack(packed, "INDICES", len(flat), 4).view(np.uint32).ravel(), flat):
        raise PackingFailed("indices")
    return packed


def unpack(packed: bytes, mode: Mode, count: int, stride: int) -> NDArray[np.uint8]:
    """Return the (count, stride) bytes that ``packed`` holds.

    :raises ValueError: ``packed`` is not the packing of so many values.
    """
    values = np.ascontiguousarray(meshopt.decode_gltf_buffer(packed, count, stride, mode))
    return values.view(np.uint8).reshape(count, stride)


def octahedral(normals: NDArray[np.floating[Any]]) -> NDArray[np.int8]:
    """Return unit ``normals`` (n, 3) as the extension's OCTAHEDRAL filter wants them, (n, 4) signed bytes."""
    normals = normals.astype(np.float64)
    flat = normals / np.abs(normals).sum(axis=1, keepdims=True)
    fold = (1 - np.abs(flat[:, [1, 0]])) * np.where(flat[:, :2] >= 0, 1.0, -1.0)
    xy = np.where(flat[:, 2:] >= 0, flat[:, :2], fold)
    one = np.full((len(normals), 1), 127.0)
    rest = np.zeros((len(normals), 1))
    return np.concatenate([np.round(xy * 127), one, rest], axis=1).astype(np.int8)


def _from_smallest(triangles: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return each triangle beginning at its smallest corner, so that rotations compare equal."""
    start = triangles.argmin(axis=1)
    columns = (start[:, None] + np.arange(3)) % 3
    return np.take_along_axis(triangles, columns, axis=1)
