"""The directions from which a part is shown, for pictures and drawings alike.

Its one rule: front is seen against the Y axis, top against Z, right against X, with Z up: as in CAD programs.
"""

import numpy as np
from numpy.typing import NDArray


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
