"""The three main axes of a body, found from the body itself.

Its one rule: they turn with the body. Drawn askew, a part is made no differently; so the axes are those along which
most of its planes face and its cylinders run, and only a body that has neither is looked at along x, y and z.
"""

import numpy as np

from designhub.inspection.making.skin import Skin
from designhub.inspection.mass import Array

_SQUARE = 0.02
"""Largest cosine between axes that count as square to each other."""
_DIGITS = 4
_AXIS = 0.7
"""Weight of a round face against a plane of its area."""


def main_axes(skin: Skin) -> Array:
    """Return the main axes of a body as the rows of a rotation (3, 3), the most frequent first."""
    directions, weights = _candidates(skin)
    first = directions[np.argmax(weights)] if len(directions) else np.array([0.0, 0.0, 1.0])
    square = np.abs(directions @ first) < _SQUARE if len(directions) else np.zeros(0, bool)
    if square.any():
        second = directions[np.argmax(np.where(square, weights, -1.0))]
    else:
        second = np.eye(3)[np.abs(first).argmin()]
    second = second - (second @ first) * first
    second = second / np.linalg.norm(second)
    return np.array([first, second, np.cross(first, second)])


def six(axes: Array) -> Array:
    """Return the six directions along three axes: (6, 3)."""
    return np.concatenate([axes, -axes])


def _candidates(skin: Skin) -> tuple[Array, Array]:
    """Return directions (k, 3) and how much of the surface speaks for each, in mm²."""
    directions, weights = _of_faces(skin) if skin.exact else (skin.flat, skin.areas)
    biggest = np.abs(directions).argmax(axis=1)
    sign = np.sign(directions[np.arange(len(directions)), biggest])
    rounded = np.round(directions * sign[:, None], _DIGITS)
    _, first, inverse = np.unique(rounded, axis=0, return_index=True, return_inverse=True)
    total = np.asarray(np.bincount(inverse.reshape(-1), weights=weights), np.float64)
    return (directions * sign[:, None])[first], total


def _of_faces(skin: Skin) -> tuple[Array, Array]:
    """Return the normals of planes and the axes of round faces; an axis weighs less than a plane of the same area."""
    directions, weights = [np.zeros((0, 3))], [np.zeros(0)]
    for shape, area in zip(skin.shapes, skin.face_areas, strict=True):
        if shape.normal is not None:
            directions.append(shape.normal[None])
            weights.append(np.array([area]))
        elif shape.axis is not None and shape.kind != "torus":
            directions.append(shape.axis[1][None])
            weights.append(np.array([_AXIS * area]))
    return np.concatenate(directions), np.concatenate(weights)
