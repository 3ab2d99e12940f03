"""Plane curves of a drawing, and how curves that lie on each other become one.

Its one rule: nothing is drawn twice. Two dashed lines on each other would look like a solid one.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from designhub.previews.creases import walk

Interval = tuple[float, float]

_NEAR = 1e-3  # mm: nearer points are one
_SHORT = 2e-3  # mm: shorter pieces are rounding, not geometry


@dataclass(frozen=True)
class Polyline:
    """Straight pieces through ``points`` (k, 2)."""

    points: NDArray[np.float64]


@dataclass(frozen=True)
class Arc:
    """A circular arc counter-clockwise from ``start`` to ``end`` (degrees, ``end`` > ``start``)."""

    center: tuple[float, float]
    radius: float
    start: float
    end: float

    @property
    def full(self) -> bool:
        """Whether it is a whole circle."""
        return self.end - self.start > 359.99

    def points(self, step_deg: float = 4.0) -> NDArray[np.float64]:
        """Return points (k, 2) on the arc."""
        count = max(int(np.ceil((self.end - self.start) / step_deg)), 1) + 1
        angles = np.radians(np.linspace(self.start, self.end, count))
        return np.array(self.center) + self.radius * np.stack([np.cos(angles), np.sin(angles)], axis=1)


Curve = Polyline | Arc


def points_of(curve: Curve) -> NDArray[np.float64]:
    """Return points (k, 2) along any curve."""
    return curve.points() if isinstance(curve, Arc) else curve.points


def length_of(curve: Curve) -> float:
    """Return the length of a curve."""
    if isinstance(curve, Arc):
        return float(np.radians(curve.end - curve.start) * curve.radius)
    return float(np.linalg.norm(np.diff(curve.points, axis=0), axis=1).sum())


def moved(curve: Curve, scale: float, shift: tuple[float, float]) -> Curve:
    """Return ``curve`` scaled about the origin and then shifted."""
    if isinstance(curve, Arc):
        center = (curve.center[0] * scale + shift[0], curve.center[1] * scale + shift[1])
        return Arc(center, curve.radius * scale, curve.start, curve.end)
    return Polyline(curve.points * scale + np.array(shift))


def box_of(curves: Sequence[Curve]) -> tuple[float, float, float, float]:
    """Return least x, least y, greatest x, greatest y of ``curves``; zeros where there are none."""
    if not curves:
        return 0.0, 0.0, 0.0, 0.0
    points = np.concatenate([_outermost(curve) for curve in curves])
    low, high = points.min(axis=0), points.max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def _outermost(curve: Curve) -> NDArray[np.float64]:
    """Return points (k, 2) of ``curve`` among which its extremes are: of an arc the ends and the quadrants it meets."""
    if isinstance(curve, Polyline):
        return curve.points
    quadrants = np.arange(np.ceil(curve.start / 90), np.floor(curve.end / 90) + 1) * 90.0
    angles = np.radians(np.r_[curve.start, quadrants, curve.end])
    return np.array(curve.center) + curve.radius * np.stack([np.cos(angles), np.sin(angles)], axis=1)


def cleaned(curves: Iterable[Curve], above: Sequence[Curve]) -> list[Curve]:
    """Return ``curves`` with what lies on each other merged, and without what lies on one of ``above``."""
    chosen = list(curves)
    return [
        *_straight(chosen, above),
        *_arcs(chosen, above),
        *_others(chosen, above),
    ]


def _line_of(points: NDArray[np.float64]) -> tuple[tuple[float, float, float], Interval] | None:
    """Return the infinite line of two points (direction and offset, rounded) and the piece of it, or ``None``."""
    step = points[1] - points[0]
    length = float(np.hypot(*step))
    if length < _SHORT:
        return None
    direction = step / length
    if direction[0] < -1e-6 or (abs(direction[0]) <= 1e-6 and direction[1] < 0):
        direction = -direction
    offset = float(points[0] @ np.array([-direction[1], direction[0]]))
    along = sorted(float(value) for value in points @ direction)
    key = (round(float(direction[0]), 4) + 0.0, round(float(direction[1]), 4) + 0.0, round(offset / _NEAR / 2) * 2.0)
    return key, (along[0], along[1])


def _straight(curves: Sequence[Curve], above: Sequence[Curve]) -> list[Curve]:
    pieces: dict[tuple[float, float, float], list[Interval]] = defaultdict(list)
    covered: dict[tuple[float, float, float], list[Interval]] = defaultdict(list)
    for group, target in ((curves, pieces), (above, covered)):
        for curve in group:
            if isinstance(curve, Polyline):
                for pair in zip(curve.points[:-1], curve.points[1:], strict=True):
                    if group is curves and len(curve.points) != 2:
                        continue
                    line = _line_of(np.array(pair))
                    if line is not None:
                        target[line[0]].append(line[1])
    ends: list[NDArray[np.float64]] = []
    for (dx, dy, offset), intervals in pieces.items():
        direction = np.array([dx, dy]) / np.hypot(dx, dy)
        foot = np.array([-direction[1], direction[0]]) * offset * _NEAR
        for begin, end in subtracted(merged(intervals), merged(covered.get((dx, dy, offset), []))):
            ends.append(np.array([foot + begin * direction, foot + end * direction]))
    return _chained(ends)


def _chained(ends: list[NDArray[np.float64]]) -> list[Curve]:
    """Join short straight pieces (a circle that came as a polygon) into polylines; leave real lines alone."""
    if len(ends) < 200:
        return [Polyline(pair) for pair in ends]
    numbers: dict[tuple[int, int], int] = {}
    places: list[NDArray[np.float64]] = []
    segments: list[list[int]] = []
    for pair in ends:
        corners = []
        for point in pair:
            near = (round(point[0] / 4e-3), round(point[1] / 4e-3))
            if near not in numbers:
                numbers[near] = len(places)
                places.append(point)
            corners.append(numbers[near])
        if corners[0] != corners[1]:
            segments.append(corners)
    return [Polyline(np.array([places[corner] for corner in chain])) for chain in walk(segments)]


def _arcs(curves: Sequence[Curve], above: Sequence[Curve]) -> list[Curve]:
    pieces: dict[tuple[float, ...], list[Interval]] = defaultdict(list)
    covered: dict[tuple[float, ...], list[Interval]] = defaultdict(list)
    for group, target in ((curves, pieces), (above, covered)):
        for curve in group:
            if isinstance(curve, Arc):
                circle: tuple[float, ...] = (
                    round(curve.center[0], 3),
                    round(curve.center[1], 3),
                    round(curve.radius, 3),
                )
                target[circle].extend(_turns(curve))
    result: list[Curve] = []
    for circle, intervals in pieces.items():
        rest = subtracted(merged(intervals), merged(covered.get(circle, [])))
        if len(rest) > 1 and rest[0][0] < 0.05 and rest[-1][1] > 359.95:  # one piece runs through 0 degrees
            rest = [*rest[1:-1], (rest[-1][0], rest[0][1] + 360)]
        result.extend(
            Arc((circle[0], circle[1]), circle[2], begin, end)
            for begin, end in rest
            if np.radians(end - begin) * circle[2] > _SHORT
        )
    return result


def _turns(arc: Arc) -> list[Interval]:
    """Return the arc as intervals within 0..360 degrees."""
    if arc.full:
        return [(0.0, 360.0)]
    start = arc.start % 360
    end = start + arc.end - arc.start
    return [(start, end)] if end <= 360 else [(start, 360.0), (0.0, end - 360)]


def _others(curves: Sequence[Curve], above: Sequence[Curve]) -> list[Curve]:
    """Drop free curves that are the same as another one, forwards or backwards, or lie along those above."""
    free = [curve for curve in curves if isinstance(curve, Polyline) and len(curve.points) > 2]
    if not free:
        return []
    cover = _Cover([curve for curve in above if length_of(curve) > _SHORT])
    known: set[tuple[object, ...]] = set()
    result: list[Curve] = []
    for curve in free:
        signature = _signature(curve.points)
        if length_of(curve) > _SHORT and signature not in known and not cover.covers(curve):
            known.add(signature)
            result.append(curve)
    return result


class _Cover:
    """Tells whether a curve runs along others: the kernel cuts the same curve differently at each level."""

    def __init__(self, curves: Sequence[Curve]) -> None:
        self.tree: cKDTree | None = None
        if curves:
            self.step = max(sum(map(length_of, curves)) / 50_000, 0.02)
            self.tree = cKDTree(np.concatenate([_spread(curve, self.step) for curve in curves]))

    def covers(self, curve: Curve) -> bool:
        """Tell whether nearly all of ``curve`` lies on the others."""
        if self.tree is None:
            return False
        distance, _ = self.tree.query(_spread(curve, self.step * 3), distance_upper_bound=self.step)
        return bool(np.isfinite(distance).mean() > 0.95)


def _spread(curve: Curve, step: float) -> NDArray[np.float64]:
    """Return points (k, 2) along ``curve``, no more than about ``step`` apart."""
    points = curve.points(1.0) if isinstance(curve, Arc) else curve.points
    lengths = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    at = np.linspace(0, lengths[-1], max(int(lengths[-1] / step), 1) + 1)
    return np.stack([np.interp(at, lengths, points[:, axis]) for axis in (0, 1)], axis=1)


def _signature(points: NDArray[np.float64]) -> tuple[object, ...]:
    """Return what two samplings of the same curve have in common: ends, middle and length, to 0.02 mm."""
    lengths = np.r_[0.0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    middle = [float(np.interp(lengths[-1] / 2, lengths, points[:, axis])) for axis in (0, 1)]

    def near(point: Iterable[float]) -> tuple[float, ...]:
        return tuple(round(float(value) / 0.02) for value in point)

    return (*sorted([near(points[0]), near(points[-1])]), near(middle))


def merged(intervals: Iterable[Interval]) -> list[Interval]:
    """Return the union of ``intervals``, ascending; those that touch become one."""
    result: list[Interval] = []
    for begin, end in sorted(intervals):
        if result and begin <= result[-1][1] + _NEAR:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((begin, end))
    return result


def subtracted(intervals: Iterable[Interval], holes: Sequence[Interval]) -> list[Interval]:
    """Return ``intervals`` without what ``holes`` (ascending, disjoint) cover; slivers are dropped."""
    result: list[Interval] = []
    for begin, end in intervals:
        at = begin
        for low, high in holes:
            if high <= at or low >= end:
                continue
            result.append((at, low))
            at = max(at, high)
        result.append((at, end))
    return [(begin, end) for begin, end in result if end - begin > _SHORT]
