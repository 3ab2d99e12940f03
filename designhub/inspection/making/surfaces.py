"""How far points are from the exact surfaces of faces: planes, cylinders, cones, spheres, tori.

Its one rule: distances count outwards, positive where there is no material, and where a face is of another kind
nothing is corrected: the triangle stands for it.
"""

from dataclasses import dataclass

import numpy as np

from designhub.inspection.making.skin import Skin
from designhub.inspection.making.tree import Truths
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Integers

_NONE, _PLANE, _CYLINDER, _CONE, _SPHERE, _TORUS = range(6)
_ROUND = {"cylinder": _CYLINDER, "cone": _CONE, "torus": _TORUS}
_NEWTON = 6
"""Steps to the exact crossing of a ray and a surface, from the crossing with the triangle."""


@dataclass(frozen=True, kw_only=True)
class Surfaces:
    """The surfaces of all faces of a body, one row a face."""

    kind: Integers
    point: Array
    """(f, 3) on the axis; centre of a sphere; on a plane."""
    axis: Array
    """(f, 3) unit; a plane's outward normal."""
    radius: Array
    minor: Array
    """Minor radius of a torus; half the opening angle of a cone, in radians."""
    side: Array
    """1 where the outward normal leads away from the axis, -1 where it leads to it."""

    def known(self, faces: Integers) -> Truths:
        """Tell for each of ``faces`` whether its surface is exactly known."""
        return np.asarray(self.kind[faces] != _NONE)

    def distance(self, faces: Integers, points: Array) -> tuple[Array, Array]:
        """Return signed distances (k,) of ``points`` (k, 3) from the surfaces of ``faces`` (k,), and outward normals.

        Zero, and a normal of zeros, where the surface is not known.
        """
        kind, axis, side = self.kind[faces], self.axis[faces], self.side[faces]
        offset = points - self.point[faces]
        along = np.einsum("ij,ij->i", offset, axis)
        across = offset - along[:, None] * axis
        rho = np.linalg.norm(across, axis=1)
        radial = across / np.where(rho > 1e-12, rho, 1.0)[:, None]
        from_center = np.linalg.norm(offset, axis=1)
        outward = offset / np.where(from_center > 1e-12, from_center, 1.0)[:, None]
        sine, cosine = np.sin(self.minor[faces]), np.cos(self.minor[faces])
        radius = self.radius[faces]
        tube = np.hypot(rho - radius, along)
        round_ = (rho - radius)[:, None] * radial + along[:, None] * axis
        cases = [kind == case for case in (_PLANE, _CYLINDER, _CONE, _SPHERE, _TORUS)]
        away = np.select(
            cases,
            [along, rho - radius, (rho - radius) * cosine - along * sine, from_center - radius,
             tube - self.minor[faces]],
        )  # fmt: skip
        cone = cosine[:, None] * radial - sine[:, None] * axis
        torus = round_ / np.where(tube > 1e-12, tube, 1.0)[:, None]
        normal = np.select([case[:, None] for case in cases], [axis, radial, cone, outward, torus])
        return side * away, side[:, None] * normal

    def onto(self, faces: Integers, points: Array) -> tuple[Array, Array]:
        """Return the ``points`` moved onto the surfaces of ``faces``, and the outward normals there."""
        away, normal = self.distance(faces, points)
        return points - away[:, None] * normal, normal

    def crossing(self, faces: Integers, origins: Array, directions: Array, near: Array) -> Array:
        """Return where rays cross the surfaces of ``faces``, next to where they cross the triangles (``near``, mm)."""
        t = near.copy()
        for _ in range(_NEWTON):
            away, normal = self.distance(faces, origins + t[:, None] * directions)
            slope = np.einsum("ij,ij->i", normal, directions)
            t -= np.divide(away, slope, out=np.zeros_like(t), where=np.abs(slope) > 0.05)
        return np.where(np.abs(t - near) < 0.25 * np.abs(near) + 1e-9, t, near)


def surfaces_of(skin: Skin) -> Surfaces:
    """Return the exact surfaces of the faces of a body."""
    count = len(skin.shapes)
    kind, side = np.zeros(count, np.int64), np.ones(count)
    point, axis = np.zeros((count, 3)), np.zeros((count, 3))
    radius, minor = np.zeros(count), np.zeros(count)
    for row, face in enumerate(skin.shapes if skin.exact else ()):
        side[row] = -1.0 if face.concave else 1.0
        radius[row] = face.radius_mm or 0.0
        if face.kind == "plane" and face.normal is not None:
            kind[row], point[row], axis[row], side[row] = _PLANE, face.center, face.normal, 1.0
        elif face.kind == "sphere" and skin.first[row] < skin.first[row + 1]:
            kind[row], point[row] = _SPHERE, _center_of_sphere(skin, row, side[row] * radius[row])
        elif face.axis is not None and face.kind in _ROUND:
            kind[row] = _ROUND[face.kind]
            point[row], axis[row] = face.axis
            minor[row] = np.radians(face.half_angle_deg or 0.0) if face.kind == "cone" else face.minor_radius_mm or 0.0
    return Surfaces(kind=kind, point=point, axis=axis, radius=radius, minor=minor, side=side)


def _center_of_sphere(skin: Skin, face: int, radius: float) -> Array:
    """Return the centre that the points of a spherical face and their normals lead to."""
    points = np.unique(skin.triangles[skin.first[face] : skin.first[face + 1]])
    return np.asarray((skin.points[points] - radius * skin.normals[points]).mean(axis=0))
