"""The cylinders of a form, and which shaft is in which hole.

Faces of one cylinder that were cut apart (by a seam, a slot, a cross hole) are one cylinder here. A shaft is in a hole
where their axes are in line to within the play between them. Its one rule: what does not go round (a rounded corner, a
cradle) neither holds nor is held, and is no mate.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from designhub.inspection.assembly.forms import Form
from designhub.inspection.mass import Array

IN_LINE_RAD = 1e-3
ON_AXIS_MM = 0.01
RADIAL_PLAY_MOST_MM = 0.5
"""A hole whose radius is larger by more than this does not guide what is in it."""
OVERLAP_RELATIVE = 0.1
"""A shaft is larger than its hole by at most this part of the radius: a thread (half a pitch), a press fit."""
APART_MOST_MM = 20.0
"""How far a shaft may stand before its hole and still be said to be in line with it."""
HOLE_TURN_RAD = 1.05 * math.pi
"""A hole goes more than half way round, else the shaft can leave it sideways."""
SHAFT_TURN_RAD = 0.8 * math.pi
_GAP_RAD = 0.75
"""A larger angle between neighbouring corners of triangles is a gap in the cylinder."""

Interval = tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class Cylinder:
    """One cylinder of a form, in its frame."""

    point: Array
    direction: Array
    radius: float
    concave: bool
    faces: tuple[int, ...]
    intervals: tuple[Interval, ...]
    """Where it is along ``direction``, measured from ``point``; ascending, apart."""
    turn_rad: float
    """How far round it goes."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """A shaft in (or in line with) a hole, in the frame of the first form."""

    hole: Cylinder
    shaft: Cylinder
    hole_is_first: bool
    engagement: float
    offset: float
    point: Array
    direction: Array
    spans: tuple[Interval, ...] = ()
    """Of the engagement, along ``direction`` from the hole's point."""


def cylinders(form: Form) -> tuple[Cylinder, ...]:
    """Return the cylinders of ``form`` that go round far enough to be a hole or a shaft."""
    groups: list[list[int]] = []
    shapes = form.examined.faces
    for number, face in enumerate(shapes):
        if face.kind != "cylinder" or face.axis is None or not face.radius_mm or face.concave is None:
            continue
        for group in groups:
            if _same(form, group[0], number):
                group.append(number)
                break
        else:
            groups.append([number])
    made = (_cylinder(form, group) for group in groups)
    return tuple(one for one in made if one.turn_rad >= (HOLE_TURN_RAD if one.concave else SHAFT_TURN_RAD))


def mates(first: Sequence[Cylinder], second: Sequence[Cylinder], matrix: Array) -> Iterator[Found]:
    """Yield every shaft that is in a hole of the other form, ``second`` moved by ``matrix``."""
    moved = [_moved(one, matrix) for one in second]
    for one in first:
        for other in moved:
            if one.concave == other.concave:
                continue
            hole, shaft = (one, other) if one.concave else (other, one)
            found = _mate(hole, shaft, hole_is_first=one.concave)
            if found is not None:
                yield found


def _mate(hole: Cylinder, shaft: Cylinder, *, hole_is_first: bool) -> Found | None:
    play = hole.radius - shaft.radius
    if not -max(RADIAL_PLAY_MOST_MM, OVERLAP_RELATIVE * hole.radius) <= play <= RADIAL_PLAY_MOST_MM:
        return None
    if shaft.radius < 0.5 * hole.radius:
        return None
    cosine = float(hole.direction @ shaft.direction)
    if np.linalg.norm(np.cross(hole.direction, shaft.direction)) > IN_LINE_RAD:
        return None
    along = float((shaft.point - hole.point) @ hole.direction)
    offset = float(np.linalg.norm(shaft.point - hole.point - along * hole.direction))
    if offset > max(ON_AXIS_MM, play):
        return None
    sign = 1.0 if cosine > 0 else -1.0
    shafts = [_ordered(along + sign * low, along + sign * high) for low, high in shaft.intervals]
    spans = tuple(sorted(_common(hole.intervals, shafts)))
    if spans:
        engagement, middle = sum(high - low for low, high in spans), 0.5 * (spans[0][0] + spans[-1][1])
    else:
        engagement, middle = _apart(hole.intervals, shafts)
        if -engagement > APART_MOST_MM:
            return None
    return Found(
        hole=hole,
        shaft=shaft,
        hole_is_first=hole_is_first,
        engagement=engagement,
        offset=offset,
        point=hole.point + middle * hole.direction,
        direction=hole.direction,
        spans=spans,
    )


def _common(first: Sequence[Interval], second: Sequence[Interval]) -> Iterator[Interval]:
    for low, high in first:
        for other_low, other_high in second:
            start, end = max(low, other_low), min(high, other_high)
            if end - start > ON_AXIS_MM:
                yield start, end


def _apart(first: Sequence[Interval], second: Sequence[Interval]) -> Interval:
    """Return the negative distance of two groups of intervals that don't meet, and the middle between them."""
    gaps = [
        (min(high, other_high) - max(low, other_low), 0.5 * (min(high, other_high) + max(low, other_low)))
        for low, high in first
        for other_low, other_high in second
    ]
    widest = max(gaps)
    return min(widest[0], 0.0), widest[1]


def _same(form: Form, first: int, second: int) -> bool:
    """Tell whether two faces are on one cylinder."""
    one, other = form.examined.faces[first], form.examined.faces[second]
    if one.concave != other.concave or one.axis is None or other.axis is None:
        return False
    if one.radius_mm is None or other.radius_mm is None or abs(one.radius_mm - other.radius_mm) > 1e-4:
        return False
    if np.linalg.norm(np.cross(one.axis[1], other.axis[1])) > 1e-6:
        return False
    between = other.axis[0] - one.axis[0]
    return bool(np.linalg.norm(between - (between @ one.axis[1]) * one.axis[1]) <= 1e-4)


def _cylinder(form: Form, group: list[int]) -> Cylinder:
    face = form.examined.faces[group[0]]
    assert face.axis is not None
    assert face.radius_mm is not None
    point, direction = face.axis
    corners = [form.points_of_faces[number].reshape(-1, 3) - point for number in group]
    spans = sorted((float((at @ direction).min()), float((at @ direction).max())) for at in corners if len(at))
    return Cylinder(
        point=point,
        direction=direction,
        radius=face.radius_mm,
        concave=bool(face.concave),
        faces=tuple(group),
        intervals=tuple(_merged(spans)),
        turn_rad=_turn(np.concatenate(corners), direction) if spans else 0.0,
    )


def _turn(at: Array, direction: Array) -> float:
    """Return how far round the points ``at`` about the origin go."""
    across = np.cross(direction, np.eye(3)[int(np.argmin(np.abs(direction)))])
    across /= np.linalg.norm(across)
    angles = np.sort(np.arctan2(at @ np.cross(direction, across), at @ across))
    widest = float(np.max(np.diff(np.append(angles, angles[0] + 2 * math.pi))))
    return 2 * math.pi if widest < _GAP_RAD else 2 * math.pi - widest


def _merged(spans: Sequence[Interval]) -> Iterator[Interval]:
    """Yield ascending ``spans``, those that meet as one."""
    low, high = spans[0] if spans else (0.0, 0.0)
    for start, end in spans[1:]:
        if start > high + ON_AXIS_MM:
            yield low, high
            low, high = start, end
        else:
            high = max(high, end)
    if spans:
        yield low, high


def _moved(one: Cylinder, matrix: Array) -> Cylinder:
    return Cylinder(
        point=matrix[:, :3] @ one.point + matrix[:, 3],
        direction=matrix[:, :3] @ one.direction,
        radius=one.radius,
        concave=one.concave,
        faces=one.faces,
        intervals=one.intervals,
        turn_rad=one.turn_rad,
    )


def _ordered(one: float, other: float) -> Interval:
    return (one, other) if one <= other else (other, one)
