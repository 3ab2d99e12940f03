"""What a beam problem is made of: the beam, its supports, its hinges and its loads.

x runs from the left end; forces and intensities are positive downwards, moments positive anticlockwise. The one rule:
the functions take quantities, the values they give hold plain floats in mm, N and MPa.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from designhub.analysis.formula import Given, OutOfRange, taken


@dataclass(frozen=True, kw_only=True)
class Beam:
    """A straight beam: ``pieces`` are (from where in mm, bending stiffness E I in N·mm²), the first from 0."""

    length_mm: float
    pieces: tuple[tuple[float, float], ...]
    hinges_mm: tuple[float, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Support:
    """What holds the beam at one place: rigidly (``inf``), by a spring, or not at all (0)."""

    at_mm: float
    rate_n_mm: float = 0.0
    """Against deflection."""
    turning_nmm_rad: float = 0.0
    """Against turning."""


@dataclass(frozen=True, kw_only=True)
class PointLoad:
    """A force at one place, downwards."""

    at_mm: float
    force_n: float


@dataclass(frozen=True, kw_only=True)
class MomentLoad:
    """A moment at one place, anticlockwise."""

    at_mm: float
    moment_nmm: float


@dataclass(frozen=True, kw_only=True)
class LineLoad:
    """A load per length that changes linearly from ``first`` to ``last``, downwards."""

    start_mm: float
    end_mm: float
    first_n_mm: float
    last_n_mm: float

    def at(self, x_mm: float) -> float:
        """Return the intensity at ``x_mm``, which lies between start and end."""
        share = (x_mm - self.start_mm) / (self.end_mm - self.start_mm)
        return self.first_n_mm + share * (self.last_n_mm - self.first_n_mm)


Load = PointLoad | MomentLoad | LineLoad


def beam(
    length: Given,
    modulus: Given,
    second_moment: Given,
    *,
    steps: Sequence[tuple[Given, Given]] = (),
    hinges: Sequence[Given] = (),
) -> Beam:
    """Return a beam of ``length``; ``steps`` are (from where on, second moment there), ``hinges`` carry no moment."""
    long = taken(length, "mm", "length", "beam")
    e = taken(modulus, "MPa", "modulus", "beam")
    pieces = [(0.0, e * taken(second_moment, "mm⁴", "second_moment", "beam"))]
    for place, second in steps:
        pieces.append((taken(place, "mm", "steps", "beam"), e * taken(second, "mm⁴", "steps", "beam")))
    pieces.sort(key=lambda piece: piece[0])
    if not long > 0 or any(not stiffness > 0 for _, stiffness in pieces):
        raise OutOfRange("analysis.mechanics.positive", formula="beam")
    places = tuple(taken(place, "mm", "hinges", "beam") for place in hinges)
    return Beam(length_mm=long, pieces=tuple(pieces), hinges_mm=places)


def pinned(at: Given) -> Support:
    """Return a pin or roller: no deflection, free to turn. (Axial forces are none of a beam's business here.)"""
    return Support(at_mm=taken(at, "mm", "at", "pinned"), rate_n_mm=math.inf)


roller = pinned


def fixed(at: Given) -> Support:
    """Return a clamped place: neither deflection nor turning."""
    return Support(at_mm=taken(at, "mm", "at", "fixed"), rate_n_mm=math.inf, turning_nmm_rad=math.inf)


def guided(at: Given) -> Support:
    """Return a place that may deflect but not turn."""
    return Support(at_mm=taken(at, "mm", "at", "guided"), turning_nmm_rad=math.inf)


def spring(at: Given, rate: Given | None = None, turning: Given | None = None) -> Support:
    """Return an elastic support: ``rate`` as ``"5 N/mm"``, ``turning`` as ``"200 N·mm/rad"``."""
    stiff = 0.0 if rate is None else taken(rate, "N/mm", "rate", "spring")
    against_turning = 0.0 if turning is None else taken(turning, "N·mm/rad", "turning", "spring")
    if min(stiff, against_turning) < 0 or max(stiff, against_turning) == 0:
        raise OutOfRange("analysis.mechanics.positive", formula="spring")
    return Support(at_mm=taken(at, "mm", "at", "spring"), rate_n_mm=stiff, turning_nmm_rad=against_turning)


def point_load(at: Given, force: Given) -> PointLoad:
    """Return a force, positive downwards."""
    return PointLoad(at_mm=taken(at, "mm", "at", "point_load"), force_n=taken(force, "N", "force", "point_load"))


def moment_load(at: Given, moment: Given) -> MomentLoad:
    """Return a moment, positive anticlockwise."""
    place = taken(at, "mm", "at", "moment_load")
    return MomentLoad(at_mm=place, moment_nmm=taken(moment, "N·mm", "moment", "moment_load"))


def line_load(start: Given, end: Given, first: Given, last: Given | None = None) -> LineLoad:
    """Return a load per length from ``start`` to ``end``: constant, or changing linearly from ``first`` to ``last``."""
    begin, finish = taken(start, "mm", "start", "line_load"), taken(end, "mm", "end", "line_load")
    if not begin < finish:
        raise OutOfRange("analysis.mechanics.line_load", start=begin, end=finish)
    intensity = taken(first, "N/mm", "first", "line_load")
    final = intensity if last is None else taken(last, "N/mm", "last", "line_load")
    return LineLoad(start_mm=begin, end_mm=finish, first_n_mm=intensity, last_n_mm=final)
