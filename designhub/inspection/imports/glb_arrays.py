"""The arrays of a GLB file: buffers, views, accessors, and the packing of EXT_meshopt_compression.

Its one rule: an accessor is a window, and a window outside its buffer is an error, whatever count it claims.
"""

import base64
import binascii
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from designhub.inspection.unreadable import Unreadable
from designhub.previews import meshopt

COMPONENTS = {5120: "<i1", 5121: "<u1", 5122: "<i2", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
WIDTHS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}
COUNT_MOST = 12_000_000
STRIDE_MOST = 256


class Buffers:
    """The buffers of one document; only what is inside the file is one."""

    def __init__(self, document: Mapping[str, Any], binary: bytes, name: str) -> None:
        self._document = document
        self._binary = binary
        self._name = name

    def accessor(self, number: int, width: int) -> npt.NDArray[Any]:
        """Return accessor ``number`` as (count, ``width``) numbers, normalised where it says so."""
        accessor = self._document["accessors"][_natural(number)]
        if "sparse" in accessor:
            raise Unreadable("inspection.file.extension", name=self._name, extension="sparse accessor")
        count, kind = _natural(accessor["count"]), np.dtype(COMPONENTS[accessor["componentType"]])
        if count > COUNT_MOST or WIDTHS[accessor["type"]] != width:
            raise ValueError("accessor")
        content, stride = self._view(_natural(accessor["bufferView"]))
        row = kind.itemsize * width
        stride = stride or row
        offset = _natural(accessor.get("byteOffset", 0))
        if count == 0:
            return np.zeros((0, width))
        if stride < row or offset + stride * (count - 1) + row > len(content):
            raise Unreadable("inspection.file.truncated", name=self._name)
        values = np.ndarray((count, width), dtype=kind, buffer=content, offset=offset, strides=(stride, kind.itemsize))
        if accessor.get("normalized") and kind.kind in "iu":
            return np.maximum(values.astype(np.float64) / np.iinfo(kind).max, -1.0)
        return values

    def _view(self, number: int) -> tuple[bytes, int]:
        """Return the bytes of a view and the distance of its rows (0: close together)."""
        view = self._document["bufferViews"][number]
        stride = _natural(view.get("byteStride", 0))
        packed = view.get("extensions", {}).get("EXT_meshopt_compression")
        if packed is not None:
            return self._unpacked(packed), stride
        return self._window(view), stride

    def _window(self, view: Mapping[str, Any]) -> bytes:
        content = self._buffer(_natural(view["buffer"]))
        start, length = _natural(view.get("byteOffset", 0)), _natural(view["byteLength"])
        if start + length > len(content):
            raise Unreadable("inspection.file.truncated", name=self._name)
        return content[start : start + length]

    def _unpacked(self, packed: Mapping[str, Any]) -> bytes:
        count, stride, mode = _natural(packed["count"]), _natural(packed["byteStride"]), packed["mode"]
        if count > COUNT_MOST or not 0 < stride <= STRIDE_MOST or mode not in ("ATTRIBUTES", "TRIANGLES", "INDICES"):
            raise ValueError("packing")
        if packed.get("filter", "NONE") not in ("NONE", "OCTAHEDRAL"):
            raise Unreadable("inspection.file.extension", name=self._name, extension=str(packed["filter"])[:40])
        return meshopt.unpack(self._window(packed), mode, count, stride).tobytes()

    def _buffer(self, number: int) -> bytes:
        buffer = self._document["buffers"][number]
        uri = buffer.get("uri")
        if uri is None:
            return self._binary if number == 0 else b""
        if not str(uri).startswith("data:"):
            raise Unreadable("inspection.file.external", name=self._name, reference=str(uri)[:200])
        try:
            return base64.b64decode(str(uri).partition(",")[2], validate=True)
        except binascii.Error as error:
            raise ValueError("data") from error


def _natural(value: Any) -> int:
    """Return ``value`` if it is a whole number from 0 on; a negative index would count from the end."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("not a natural number")
    return value
