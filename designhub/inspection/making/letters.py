"""How high declared letters are: the smaller side of the smallest rectangle round them, seen from the front.

Its one rule: it is one line of letters; several lines are several features.
"""

import numpy as np
from scipy.spatial import ConvexHull, QhullError

from designhub.inspection.mass import Array


def letters(points: Array, normal: Array) -> tuple[float, float] | None:
    """Return height and depth in mm of letters with ``points`` (k, 3), seen against ``normal``; None for nothing."""
    if len(points) < 3:
        return None
    u = np.cross(normal, np.eye(3)[np.abs(normal).argmin()])
    u /= np.linalg.norm(u)
    flat = np.column_stack([points @ u, points @ np.cross(normal, u)])
    try:
        corners = flat[ConvexHull(flat).vertices]
    except QhullError:
        return None
    edges = np.roll(corners, -1, axis=0) - corners
    angles = np.arctan2(edges[:, 1], edges[:, 0])
    across = np.column_stack([-np.sin(angles), np.cos(angles)])
    along = np.column_stack([np.cos(angles), np.sin(angles)])
    heights, widths = np.ptp(corners @ across.T, axis=0), np.ptp(corners @ along.T, axis=0)
    smallest = int(np.argmin(heights * widths))
    return float(min(heights[smallest], widths[smallest])), float(np.ptp(points @ normal))
