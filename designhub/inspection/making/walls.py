"""How thick the walls are: by rays, and by the largest ball that fits (the rolling sphere).

A ray starts on a face, goes straight in and ends where it comes out; a ball touches a face and grows until it touches
the other side (shrunk from the ray's length: Ma, Bae and Choi, "3D medial axis point approximation using nearest
neighbors and the normal field", The Visual Computer 28 (2012), 7-19). Both fail near sharp outer edges, where the two
sides of a corner are no wall: a ray then ends on the neighbour, a ball collapses. So a result counts only where

    1. the two sides look away from each other (their normals differ by more than 135°), and
    2. they do not meet in a convex edge: a chamfer or a wedge ends in nothing, and that is no wall.

The thinnest place between two faces is then looked for by walking downhill from the thinnest sample.
"""

from dataclasses import dataclass

import numpy as np

from designhub.inspection.making.creases import Creases
from designhub.inspection.making.samples import Samples
from designhub.inspection.making.skin import Skin
from designhub.inspection.making.surfaces import Surfaces
from designhub.inspection.making.tree import OPPOSITE, Truths, cast, nearest_on_face, nearest_opposite
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Integers

PAIRS_MOST = 600
"""Pairs of faces whose thinnest place is looked for, thinnest first."""
_BALLS_MOST = 3000
_SHRINKS = 12
_WALK = 12
_ROUND = 8


@dataclass(frozen=True, kw_only=True)
class Thickness:
    """Thickness at points, inf where none counts; one row a point."""

    mm: Array
    opposite: Integers
    """Number of the face on the other side, -1 where none."""
    end: Array
    """(k, 3) point on the other side."""


@dataclass(frozen=True, kw_only=True)
class Wall:
    """The thinnest place between two faces of a body."""

    face: int
    opposite: int
    ray_mm: float
    ball_mm: float | None
    """Diameter of the largest ball there, where it was looked for."""
    point: Array
    area_mm2: float
    """Of the samples on ``face`` that look at ``opposite``."""
    width_mm: float
    """Of the narrower of both faces."""


@dataclass(frozen=True, kw_only=True)
class Material:
    """A body to be asked how thick it is."""

    skin: Skin
    surfaces: Surfaces
    creases: Creases

    def by_ray(self, faces: Integers, points: Array, normals: Array) -> Thickness:
        """Return the thickness along the inward normals at ``points`` of ``faces``."""
        least = 1e-7 * self.skin.diagonal
        far, met = cast(self.skin.tree, points - least * normals, -normals, least, leaving=True)
        far = far + least
        opposite = np.where(met >= 0, self.skin.face[met], -1)
        hit = opposite >= 0
        exact = far.copy()
        known = hit & self.surfaces.known(opposite)
        exact[known] = self.surfaces.crossing(opposite[known], points[known], -normals[known], far[known])
        end = points - np.where(hit, exact, 0.0)[:, None] * normals
        counts = hit & self._opposed(faces, normals, opposite, met, end)
        return Thickness(
            mm=np.where(counts, exact, np.inf), opposite=np.where(counts, opposite, -1), end=end
        )  # fmt: skip

    def by_ball(self, faces: Integers, points: Array, normals: Array, ray: Array) -> Thickness:
        """Return the diameter of the largest ball that touches ``points`` from inside.

        It is no larger than the ``ray`` (k,) that was found there; -1 as opposite where it is just as large.
        """
        radius = 0.5 * ray * (1 + 1e-9)
        triangle = np.full(len(points), -1, np.int64)
        end = points - ray[:, None] * normals
        active = np.flatnonzero(np.isfinite(radius))
        for _ in range(_SHRINKS):
            if not len(active):
                break
            center = points[active] - radius[active, None] * normals[active]
            near, which = nearest_opposite(self.skin.tree, center, normals[active])
            apart = np.linalg.norm(near - center, axis=1)
            smaller = (which >= 0) & (apart < radius[active] * (1 - 1e-6))
            active, near, which = active[smaller], near[smaller], which[smaller]
            chord = points[active] - near
            reach = np.einsum("ij,ij->i", chord, normals[active])
            usable = reach > 1e-12
            active, near, which, chord = active[usable], near[usable], which[usable], chord[usable]
            radius[active] = np.einsum("ij,ij->i", chord, chord) / (2 * reach[usable])
            triangle[active], end[active] = which, near
        opposite = np.where(triangle >= 0, self.skin.face[triangle], -1)
        self._sharpen(points, normals, opposite, radius, end)
        counts = np.isfinite(radius) & ((opposite < 0) | self._apart(faces, opposite))
        return Thickness(mm=np.where(counts, 2 * radius, np.inf), opposite=np.where(counts, opposite, -1), end=end)

    def _sharpen(self, points: Array, normals: Array, opposite: Integers, radius: Array, end: Array) -> None:
        """Let the balls touch the exact surface instead of the triangle."""
        rows = np.flatnonzero((opposite >= 0) & self.surfaces.known(opposite))
        start = radius[rows].copy()
        for _ in range(_SHRINKS):
            center = points[rows] - radius[rows, None] * normals[rows]
            touched, _ = self.surfaces.onto(opposite[rows], center)
            chord = points[rows] - touched
            reach = np.einsum("ij,ij->i", chord, normals[rows])
            fresh = np.divide(np.einsum("ij,ij->i", chord, chord), 2 * reach, out=start.copy(), where=reach > 1e-12)
            sane = np.abs(fresh - start) < 0.25 * start
            radius[rows] = np.where(sane, fresh, start)
            end[rows] = np.where(sane[:, None], touched, end[rows])

    def _opposed(self, faces: Integers, normals: Array, opposite: Integers, met: Integers, end: Array) -> Truths:
        """Tell where the two sides look away from each other and are no neighbours at a convex edge."""
        _, exact = self.surfaces.distance(opposite, end)
        other = np.where(self.surfaces.known(opposite)[:, None], exact, self.skin.flat[met])
        away = np.einsum("ij,ij->i", normals, other) < -OPPOSITE
        return np.asarray(away & self._apart(faces, opposite))

    def _apart(self, faces: Integers, opposite: Integers) -> Truths:
        """Tell which pairs of faces do not meet in a convex edge."""
        size = len(self.skin.shapes)
        pairs = np.array([a * size + b for a, b in self.creases.convex], dtype=np.int64)
        key = np.minimum(faces, opposite) * size + np.maximum(faces, opposite)
        return np.asarray(~np.isin(key, pairs))

    def thinnest(self, samples: Samples, thickness: Thickness) -> list[Wall]:
        """Return the thinnest place of every pair of faces, thinnest first."""
        rows = np.flatnonzero(thickness.opposite >= 0)
        size = len(self.skin.shapes)
        key = samples.face[rows] * size + thickness.opposite[rows]
        pairs, inverse = np.unique(key, return_inverse=True)
        area = np.bincount(inverse, weights=samples.area[rows])
        order = np.lexsort((thickness.mm[rows], inverse))
        first = rows[order[np.searchsorted(inverse[order], np.arange(len(pairs)))]]
        chosen = np.argsort(thickness.mm[first], kind="stable")[:PAIRS_MOST]
        start, area = first[chosen], area[chosen]
        face, opposite = samples.face[start], thickness.opposite[start]
        points, thin = self._walk(face, opposite, samples.points[start], samples.normals[start], thickness.mm[start],
                                  np.sqrt(samples.area[start]))  # fmt: skip
        ball = self._balls(face, points, thin)
        walls = [
            Wall(
                face=int(f),
                opposite=int(o),
                ray_mm=float(t),
                ball_mm=b,
                point=p,
                area_mm2=float(a),
                width_mm=min(self._width(int(f)), self._width(int(o))),
            )
            for f, o, t, b, p, a in zip(face, opposite, thin, ball, points, area, strict=True)
        ]
        return sorted(walls, key=lambda wall: (wall.ray_mm, wall.face, wall.opposite))

    def _width(self, face: int) -> float:
        return self.creases.width_of(face, float(self.skin.face_areas[face]))

    def _walk(
        self, face: Integers, opposite: Integers, points: Array, normals: Array, mm: Array, step: Array
    ) -> tuple[Array, Array]:
        """Walk from each point over its face to where the wall is thinnest; return the places and thicknesses."""
        points, normals, mm = points.copy(), normals.copy(), mm.copy()
        slack = self._slack()[face]
        for _ in range(_WALK):
            u = _unit(np.cross(normals, np.eye(3)[np.abs(normals).argmin(axis=1)]))
            v = np.cross(normals, u)
            better = np.zeros(len(points), bool)
            for turn in range(_ROUND):
                angle = 2 * np.pi * turn / _ROUND
                trial = points + step[:, None] * (np.cos(angle) * u + np.sin(angle) * v)
                there, normal, on_face = self._on_face(face, trial, slack, step)
                found = self.by_ray(face, there, normal)
                thinner = on_face & (found.opposite == opposite) & (found.mm < mm - 1e-9)
                points[thinner], normals[thinner], mm[thinner] = there[thinner], normal[thinner], found.mm[thinner]
                better |= thinner
            step = np.where(better, step, 0.4 * step)
        return points, mm

    def _on_face(self, face: Integers, points: Array, slack: Array, step: Array) -> tuple[Array, Array, Truths]:
        """Return the points moved onto their faces, the normals there, and whether they are within the outline."""
        there, normal = self.surfaces.onto(face, points)
        known = self.surfaces.known(face)[:, None]
        within = np.where(known[:, 0], slack, 2 * step)
        near, which = nearest_on_face(self.skin.tree, there, face, within)
        flat = np.where((which >= 0)[:, None], self.skin.flat[which], 0.0)
        there = np.where(known | (which < 0)[:, None], there, near)
        return there, np.where(known, normal, flat), which >= 0

    def _slack(self) -> Array:
        """Return how far the triangles of each face lie from its surface: (f,) mm."""
        away, _ = self.surfaces.distance(self.skin.face, self.skin.corners.mean(axis=1))
        slack = np.zeros(len(self.skin.shapes))
        np.maximum.at(slack, self.skin.face, np.abs(away))
        return 1.2 * slack + 2e-6 * self.skin.diagonal

    def _balls(self, face: Integers, points: Array, ray: Array) -> list[float | None]:
        rows = np.arange(min(len(points), _BALLS_MOST))
        _, normals = self.surfaces.distance(face[rows], points[rows])
        _, which = nearest_on_face(self.skin.tree, points[rows], face[rows], self._slack()[face[rows]])
        normals = np.where(self.surfaces.known(face[rows])[:, None], normals, self.skin.flat[which])
        ball = self.by_ball(face[rows], points[rows], normals, ray[rows]).mm
        return [float(mm) if np.isfinite(mm) else None for mm in ball]


def _unit(vectors: Array) -> Array:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))
