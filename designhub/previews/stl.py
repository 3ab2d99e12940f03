"""The part as one binary STL in mm.

Its one rule: what another program reads back has the volume of the part; instances are written in their places.
"""

import struct
from collections.abc import Sequence

import numpy as np

from designhub.previews.surface import Surface

_RECORD = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("attribute", "<u2")])


def stl(surfaces: Sequence[Surface]) -> bytes:
    """Return all surfaces, placed, as binary STL (80 + 4 + 50 bytes per triangle)."""
    records = np.concatenate([_records(surface) for surface in surfaces] or [np.zeros(0, _RECORD)])
    # "solid" at the beginning would make readers take the file for a text STL.
    header = b"DesignHub binary STL, unit mm".ljust(80)
    return header + struct.pack("<I", len(records)) + records.tobytes()


def _records(surface: Surface) -> np.ndarray:
    corners = surface.placed_points()[surface.triangles]
    cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    length = np.linalg.norm(cross, axis=1, keepdims=True)
    records = np.zeros(len(corners), _RECORD)
    records["normal"] = cross / np.where(length > 0, length, 1)
    records["corners"] = corners
    return records
