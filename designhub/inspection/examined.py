"""What one shape measures in its own frame, whether the CAD kernel or a mesh gave it.

Its one rule: plain numbers; neither the kernel nor the tree of the part is known here.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from designhub.checks.measurements import FaceKind
from designhub.inspection.mass import NOTHING as NO_MASS
from designhub.inspection.mass import Array, Mass

FACES_MOST = 200_000
"""Faces of one part; as many as ``Measurements`` may carry."""

Kind = Literal["solid", "compound", "shell", "face", "wire", "edge", "vertex", "mesh", "empty"]


@dataclass(frozen=True, kw_only=True)
class FaceShape:
    """One face in its shape's own frame; meanings as in ``checks.measurements.Face``."""

    kind: FaceKind
    area_mm2: float
    center: Array
    perimeter_mm: float = 0.0
    normal: Array | None = None
    axis: tuple[Array, Array] | None = None
    radius_mm: float | None = None
    minor_radius_mm: float | None = None
    half_angle_deg: float | None = None
    concave: bool | None = None
    neighbours: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Examined:
    """What one shape measures in its own frame."""

    kind: Kind
    solids: int
    volume: Mass
    """Volume in mm³, with centre and inertia for unit density."""
    area_mm2: float
    center: Array
    """Of the volume; of the area where there is no volume; else the middle of the box."""
    valid: bool
    closed: bool
    edges: int
    faces: tuple[FaceShape, ...]
    """In the order of the kernel's map of faces, or of a mesh's segmentation."""


NOTHING = Examined(
    kind="empty",
    solids=0,
    volume=NO_MASS,
    area_mm2=0.0,
    center=np.zeros(3),
    valid=False,
    closed=False,
    edges=0,
    faces=(),
)
"""A shape without any geometry."""
