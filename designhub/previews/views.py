"""The directions from which a part is shown, for pictures and drawings alike, and what a drawing shows from there.

Its one rule: front is seen against the Y axis, top against Z, right against X, with Z up: as in CAD programs.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from designhub.previews.curves import Curve, box_of


def _looking(towards_viewer: tuple[float, float, float], up: tuple[float, float, float]) -> NDArray[np.float64]:
    """Return the rotation (3, 3) with the rows right, up and towards the viewer."""
    out = np.array(towards_viewer) / np.linalg.norm(towards_viewer)
    right = np.cross(up, out)
    right /= np.linalg.norm(right)
    return np.array([right, np.cross(out, right), out])


VIEWS: dict[str, NDArray[np.float64]] = {
    "iso": _looking((1, -1, 1), (0, 0, 1)),
    "front": _looking((0, -1, 0), (0, 0, 1)),
    "top": _looking((0, 0, 1), (0, 1, 0)),
    "right": _looking((1, 0, 0), (0, 0, 1)),
    "left": _looking((-1, 0, 0), (0, 0, 1)),
}
"""Rotations (3, 3) from the part's frame to right, up, towards the viewer."""


@dataclass(frozen=True, kw_only=True)
class Projection:
    """One view of a part, in mm of the part: x to the right, y up."""

    view: str
    visible: list[Curve] = field(default_factory=list)
    """Edges and outlines that are seen."""
    hidden: list[Curve] = field(default_factory=list)
    tangent: list[Curve] = field(default_factory=list)
    """Where faces run smoothly into each other, as beside a fillet, as far as seen."""

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Least x, least y, greatest x, greatest y of all that is drawn."""
        return box_of([*self.visible, *self.hidden])


@dataclass(frozen=True)
class Axis:
    """The axis of a full cylinder or cone: a point on it, its direction, where it begins and ends, its radius."""

    foot: NDArray[np.float64]
    direction: NDArray[np.float64]
    begin: float
    end: float
    radius: float
