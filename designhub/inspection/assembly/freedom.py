"""What rigid bodies that hold each other can still do: instantaneous mobility by twists.

Theory of operation. The velocity of a rigid body is a twist (w, v): a point p of it moves with v + w x p. Each joint
forbids some relative twists of two bodies:

    cylinder (a shaft in a hole)   two turns across the axis and two slides across it: 4 equations
    fixed (pressed, screwed)       6 equations
    point of a plane contact       the bodies may part but not enter each other: 1 inequality n . (v + w x p) >= 0

The equations of all joints, with the ground's twist zero, make one matrix; its null space is what can move, so that
redundant joints count once, which the bare count of Grübler and Kutzbach (Uicker, Pennock, Shigley, "Theory of Machines
and Mechanisms", 1.6) gets wrong for every planar linkage in space. Twist matrices of assembly features: Whitney,
"Mechanical Assemblies" (2004), ch. 4. One-sided contacts: Ohwovoriole and Roth, "An Extension of Screw Theory", Journal
of Mechanical Design 103 (1981) 725 (contrary and repelling screws). A contact counts as two-sided exactly when no
motion that the others allow could open it: a shaft between two shoulders, a block in a slot. That is found with one
linear programme: the largest number of inequalities that can be strict at once.

Its one rule: this is geometry of the first order. Friction, weight, springs and what is blocked only after a finite
way are not known here; a body that merely lies on another one counts as free to be lifted.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_array

from designhub.inspection.mass import Array

BODIES_MOST = 150
"""Groups of bodies above which the matrix grows too large for a classroom's patience."""
RANK_RELATIVE = 1e-6
"""Singular values below this part of the largest are zero: positions are known to a micrometre in some decimetres."""
_FASTEST = 1e3
_STRICT = 1e-6


@dataclass(frozen=True, kw_only=True)
class Shaft:
    """A shaft in a hole: turns about the axis and slides along it."""

    bodies: tuple[int, int]
    point: Array
    direction: Array


@dataclass(frozen=True, kw_only=True)
class Fixed:
    """Two bodies that are one."""

    bodies: tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Rest:
    """Points at which the second body can't move into the first one."""

    bodies: tuple[int, int]
    points: Array
    """(k, 3)."""
    normal: Array
    """Out of the first body, into the second."""


Joint = Shaft | Fixed | Rest


@dataclass(frozen=True, kw_only=True)
class Motion:
    """One twist of a body: a turn about an axis, a slide, or a screw."""

    turn: Array
    """(3,) direction of turning, zero for a slide."""
    slide: Array
    """(3,) velocity of the point ``point``, along ``turn`` where there is one; the possible way, where there is one."""
    point: Array
    both_ways: bool


@dataclass(frozen=True, kw_only=True)
class Mobility:
    """What can move."""

    degrees: int
    """Dimension of the motions of all bodies together."""
    bodies: tuple[tuple[int, tuple[Motion, ...]], ...]
    """Each body that can move, with as many independent motions as it has degrees of freedom."""


def mobility(count: int, joints: Sequence[Joint], ground: int) -> Mobility | None:
    """Return what ``count`` bodies can do with ``ground`` held still; None where there are too many of them."""
    groups = _merged(count, joints)
    free = sorted(set(groups) - {groups[ground]})
    if len(free) > BODIES_MOST:
        return None
    column = {group: index for index, group in enumerate(free)}
    frame = _Frame.of(joints)
    equations, inequalities = _rows(joints, groups, column, frame)
    allowed = _null_space(np.vstack([equations, inequalities[_never_strict(equations, inequalities)]]))
    both_ways = _null_space(np.vstack([equations, inequalities]))
    moving: list[tuple[int, tuple[Motion, ...]]] = []
    for body in range(count):
        if groups[body] not in column:
            continue
        rows = slice(6 * column[groups[body]], 6 * column[groups[body]] + 6)
        motions = _motions(allowed[rows], both_ways[rows], frame)
        motions = tuple(_turned(one, rows, equations, inequalities) for one in motions)
        if motions:
            moving.append((body, motions))
    return Mobility(degrees=allowed.shape[1], bodies=tuple(moving))


@dataclass(frozen=True, kw_only=True)
class _Frame:
    """Where twists are taken about, and the length by which they are scaled, so that turns weigh as much as slides."""

    origin: Array
    scale: float

    @classmethod
    def of(cls, joints: Sequence[Joint]) -> "_Frame":
        points = [
            np.atleast_2d(j.points if isinstance(j, Rest) else j.point) for j in joints if not isinstance(j, Fixed)
        ]
        if not points:
            return cls(origin=np.zeros(3), scale=1.0)
        cloud = np.concatenate(points)
        origin = cloud.mean(axis=0)
        return cls(origin=origin, scale=max(float(np.linalg.norm(cloud - origin, axis=1).max()), 1e-3))

    def local(self, point: Array) -> Array:
        """Return a point in the scaled frame."""
        return np.asarray((point - self.origin) / self.scale)

    def world(self, point: Array) -> Array:
        """Return a point of the scaled frame in mm."""
        return np.asarray(point * self.scale + self.origin)


def _merged(count: int, joints: Sequence[Joint]) -> list[int]:
    """Return the group of each body, fixed ones together."""
    parent = list(range(count))

    def root(body: int) -> int:
        while parent[body] != body:
            parent[body] = parent[parent[body]]
            body = parent[body]
        return body

    for joint in joints:
        if isinstance(joint, Fixed):
            parent[root(joint.bodies[1])] = root(joint.bodies[0])
    return [root(body) for body in range(count)]


def _rows(joints: Sequence[Joint], groups: Sequence[int], column: dict[int, int], frame: _Frame) -> tuple[Array, Array]:
    """Return the equations and the inequalities of the relative twists, six columns (w, v) per group."""
    equations: list[Array] = []
    inequalities: list[Array] = []
    for joint in joints:
        one, other = (groups[body] for body in joint.bodies)
        if isinstance(joint, Fixed) or one == other:
            continue
        if isinstance(joint, Shaft):
            across = _across(joint.direction)
            turns = np.hstack([across, np.zeros((2, 3))])
            at = frame.local(joint.point)
            wanted, rows = equations, np.vstack([turns, _velocity(across, np.vstack([at, at]))])
        else:
            at = np.array([frame.local(point) for point in joint.points])
            wanted, rows = inequalities, _velocity(np.tile(joint.normal, (len(at), 1)), at)
        wide = np.zeros((len(rows), 6 * len(column)))
        for group, sign in ((one, -1.0), (other, 1.0)):
            if group in column:
                wide[:, 6 * column[group] : 6 * column[group] + 6] = sign * rows
        wanted.append(wide)
    nothing = np.zeros((0, 6 * len(column)))
    return np.vstack([nothing, *equations]), np.vstack([nothing, *inequalities])


def _velocity(directions: Array, points: Array) -> Array:
    """Return rows that give the component along ``directions`` of the velocity of ``points``: d.(v + w x p)."""
    return np.hstack([np.cross(points, directions), directions])


def _never_strict(equations: Array, inequalities: Array) -> Array:
    """Return which inequalities no allowed motion can open (they are equations in disguise)."""
    rows, columns = inequalities.shape
    if not rows or not columns:
        return np.zeros(rows, dtype=bool)
    cost = np.concatenate([np.zeros(columns), -np.ones(rows)])
    opening = np.hstack([-inequalities, np.eye(rows)])
    still = np.hstack([equations, np.zeros((len(equations), rows))])
    bounds = [(-_FASTEST, _FASTEST)] * columns + [(0.0, 1.0)] * rows
    answer = linprog(
        cost,
        A_ub=coo_array(opening),
        b_ub=np.zeros(rows),
        A_eq=coo_array(still) if len(still) else None,
        b_eq=np.zeros(len(still)) if len(still) else None,
        bounds=bounds,
        method="highs",
    )
    if answer.x is None:
        return np.ones(rows, dtype=bool)
    return np.asarray(answer.x[columns:] < _STRICT)


def _null_space(matrix: Array) -> Array:
    """Return a basis (columns) of the vectors that ``matrix`` maps to nothing."""
    columns = matrix.shape[1]
    if not len(matrix) or not columns:
        return np.eye(columns)
    _, values, rows = np.linalg.svd(matrix, full_matrices=True)
    rank = int((values > RANK_RELATIVE * max(float(values[0]), 1.0)).sum())
    return np.asarray(rows[rank:].T)


def _span(vectors: Array) -> Array:
    """Return an orthonormal basis (columns) of the span of the columns."""
    if not vectors.size:
        return np.zeros((len(vectors), 0))
    left, values, _ = np.linalg.svd(vectors, full_matrices=False)
    return np.asarray(left[:, values > RANK_RELATIVE])


def _motions(allowed: Array, both_ways: Array, frame: _Frame) -> tuple[Motion, ...]:
    """Return independent motions of one body, slides first, in directions that are easily named."""
    twists, held = _span(allowed), _span(both_ways)
    slides = _named(_slides(twists))
    turning = _span(twists[:3])
    turns = _named(turning)
    made = [_motion(np.concatenate([np.zeros(3), one]), held, frame) for one in slides.T]
    for direction in turns.T:
        weights, *_ = np.linalg.lstsq(twists[:3], direction, rcond=None)
        twist = twists @ weights
        twist[3:] -= slides @ (slides.T @ twist[3:])
        made.append(_motion(twist, held, frame))
    return tuple(made)


def _slides(twists: Array) -> Array:
    """Return a basis (columns) of the pure translations among ``twists``."""
    if not twists.shape[1]:
        return np.zeros((3, 0))
    _, values, rows = np.linalg.svd(twists[:3], full_matrices=True)
    rank = int((values > RANK_RELATIVE).sum())
    return _span(twists[3:] @ rows[rank:].T)


def _named(basis: Array) -> Array:
    """Return an orthonormal basis of the same space that runs along the coordinate axes as far as it can."""
    chosen: list[Array] = []
    for axis in np.eye(3):
        inside = basis @ (basis.T @ axis)
        if np.linalg.norm(inside - axis) < 1e-6:
            chosen.append(axis)
    rest = basis.copy()
    for one in chosen:
        rest -= np.outer(one, one @ rest)
    more = _span(np.where(np.abs(rest) < 1e-9, 0.0, rest)) if rest.size else np.zeros((3, 0))
    found = np.column_stack([*chosen, *more[:, : basis.shape[1] - len(chosen)].T]) if basis.shape[1] else basis
    return np.asarray(found.reshape(3, -1))


def _motion(twist: Array, held: Array, frame: _Frame) -> Motion:
    """Return the screw of a twist: its axis nearest to the origin, and the slide along it (Chasles)."""
    turn, slide = twist[:3], twist[3:]
    both_ways = bool(np.linalg.norm(twist - held @ (held.T @ twist)) < 1e-5 * np.linalg.norm(twist))
    square = float(turn @ turn)
    if square < RANK_RELATIVE**2:
        return Motion(turn=np.zeros(3), slide=slide / np.linalg.norm(slide), point=frame.origin, both_ways=both_ways)
    pitch = float(turn @ slide) / square
    along = pitch * frame.scale * turn
    return Motion(
        turn=turn / square**0.5,
        slide=along / square**0.5 if abs(pitch) > 1e-6 else np.zeros(3),
        point=frame.world(np.cross(turn, slide) / square),
        both_ways=both_ways,
    )


def _turned(motion: Motion, rows: slice, equations: Array, inequalities: Array) -> Motion:
    """Return a one-way slide in the direction in which it is possible, the other bodies following as they must."""
    if motion.both_ways or np.any(motion.turn):
        return motion
    columns = equations.shape[1]
    twist = np.zeros((6, columns))
    twist[:, rows] = np.eye(6)
    answer = linprog(
        np.zeros(columns),
        A_ub=coo_array(-inequalities),
        b_ub=np.zeros(len(inequalities)),
        A_eq=coo_array(np.vstack([equations, twist])),
        b_eq=np.concatenate([np.zeros(len(equations) + 3), motion.slide]),
        bounds=(-_FASTEST, _FASTEST),
        method="highs",
    )
    return motion if answer.status == 0 else replace(motion, slide=-motion.slide)


def _across(direction: Array) -> Array:
    """Return two unit vectors (rows) across ``direction``."""
    first = np.cross(direction, np.eye(3)[int(np.argmin(np.abs(direction)))])
    first /= np.linalg.norm(first)
    return np.stack([first, np.cross(direction, first)])
