"""A bent beam: reactions, and shear force, bending moment, slope and deflection at every place.

Shear force is positive where the part to the left pushes up on the part to the right; bending moments are positive
where they sag (tension below); deflections are positive downwards, like the loads. The one rule: between two nodes all
of these are polynomials, so a maximum is found by their roots, not by sampling.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.polynomial import Polynomial
from numpy.typing import NDArray

from designhub.analysis.beams.parts import Load, Support
from designhub.analysis.formula import Given, OutOfRange, taken
from designhub.script.dimension import Dimension

What = Literal["shear", "moment", "slope", "deflection"]
UNITS: dict[What, str] = {"shear": "N", "moment": "N·mm", "slope": "deg", "deflection": "mm"}


@dataclass(frozen=True, kw_only=True)
class Reaction:
    """What a support does to the beam: a force upwards and a moment anticlockwise."""

    at: Dimension
    force: Dimension
    moment: Dimension


@dataclass(frozen=True, kw_only=True)
class Extreme:
    """A largest or least value and where it is."""

    value: Dimension
    at: Dimension


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A stretch of the beam between two nodes: its load, and shear, moment, slope (up) and deflection (up) at its left.

    Lengths in mm, forces in N, stiffness E I in N·mm², slope as a plain ratio.
    """

    start_mm: float
    end_mm: float
    stiffness: float
    first_n_mm: float
    last_n_mm: float
    shear_n: float
    moment_nmm: float
    slope: float
    deflection_mm: float

    @property
    def shear_at_end(self) -> float:
        """Shear force in N just left of the end."""
        return float(self.curve("shear")(self.end_mm - self.start_mm))

    @property
    def moment_at_end(self) -> float:
        """Bending moment in N·mm just left of the end."""
        return float(self.curve("moment")(self.end_mm - self.start_mm))

    def curve(self, what: What) -> Polynomial:
        """Return ``what`` over the distance in mm from the left end of this piece, in the units and signs of `Bent`."""
        rise = (self.last_n_mm - self.first_n_mm) / (self.end_mm - self.start_mm)
        shear = Polynomial([self.shear_n, -self.first_n_mm, -rise / 2])
        if what == "shear":
            return shear
        moment = shear.integ(k=[self.moment_nmm])
        if what == "moment":
            return moment
        slope = (moment / self.stiffness).integ(k=[self.slope])
        if what == "slope":
            return -slope * math.degrees(1.0)
        return -slope.integ(k=[self.deflection_mm])


@dataclass(frozen=True, kw_only=True)
class Bent:
    """The answer to a beam problem, with the problem for whoever draws it."""

    length_mm: float
    pieces: tuple[Piece, ...]
    reactions: tuple[Reaction, ...]
    """In the order of the supports."""
    supports: tuple[Support, ...]
    loads: tuple[Load, ...]

    def shear(self, at: Given) -> Dimension:
        """Return the shear force just right of ``at`` (at the right end: just left of it)."""
        return self._value("shear", at)

    def moment(self, at: Given) -> Dimension:
        """Return the bending moment just right of ``at``, positive where it sags."""
        return self._value("moment", at)

    def slope(self, at: Given) -> Dimension:
        """Return the slope just right of ``at``, positive where the beam goes down to the right."""
        return self._value("slope", at)

    def deflection(self, at: Given) -> Dimension:
        """Return the deflection at ``at``, positive downwards."""
        return self._value("deflection", at)

    @property
    def largest_shear(self) -> Extreme:
        """The shear force of the largest amount, with its sign."""
        return self._largest("shear")

    @property
    def largest_moment(self) -> Extreme:
        """The bending moment of the largest amount, with its sign."""
        return self._largest("moment")

    @property
    def largest_slope(self) -> Extreme:
        """The slope of the largest amount, with its sign."""
        return self._largest("slope")

    @property
    def largest_deflection(self) -> Extreme:
        """The deflection of the largest amount, with its sign."""
        return self._largest("deflection")

    def extremes(self, what: What) -> tuple[Extreme, Extreme]:
        """Return the least and the largest value of ``what`` over the whole beam, and where they are."""
        found = list(self._candidates(what))
        low, high = min(found), max(found)
        return _extreme(what, low), _extreme(what, high)

    def sampled(self, what: What, points: int = 200) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return places in mm and values of ``what`` (N, N·mm, deg, mm) to plot: both sides of every jump."""
        places, values = [], []
        for piece in self.pieces:
            long = piece.end_mm - piece.start_mm
            distance = np.linspace(0.0, long, max(2, round(points * long / self.length_mm)))
            places.append(piece.start_mm + distance)
            values.append(piece.curve(what)(distance))
        return np.concatenate(places), np.concatenate(values)

    def _value(self, what: What, at: Given) -> Dimension:
        place = taken(at, "mm", "at", what)
        if not 0 <= place <= self.length_mm:
            raise OutOfRange("analysis.mechanics.beam.outside", at=place, length=self.length_mm)
        piece = [each for each in self.pieces if each.start_mm <= place][-1]
        return Dimension(float(piece.curve(what)(place - piece.start_mm)), UNITS[what])

    def _largest(self, what: What) -> Extreme:
        candidates = list(self._candidates(what))
        most = max(abs(value) for value, _ in candidates)
        return _extreme(what, next(each for each in candidates if abs(each[0]) >= most * (1 - 1e-12)))

    def _candidates(self, what: What) -> Iterator[tuple[float, float]]:
        """Yield (value, place) at both ends of every piece and where its curve is level."""
        for piece in self.pieces:
            curve, long = piece.curve(what), piece.end_mm - piece.start_mm
            for distance in (0.0, long, *_level(curve, long)):
                yield float(curve(distance)), piece.start_mm + distance


def _extreme(what: What, found: tuple[float, float]) -> Extreme:
    return Extreme(value=Dimension(found[0], UNITS[what]), at=Dimension(found[1], "mm"))


def _level(curve: Polynomial, long: float) -> Sequence[float]:
    """Return the distances within (0, long) at which the curve is level; scaled to 0..1, so that roots come out sharp.

    Coefficients that are nothing but rounding are dropped: they would give roots of their own.
    """
    slope = np.asarray(curve.deriv().coef, dtype=np.float64)
    scaled = slope * long ** np.arange(len(slope))
    biggest = float(np.max(np.abs(scaled)))
    if biggest == 0.0:
        return ()
    kept = np.trim_zeros(np.where(np.abs(scaled) < 1e-13 * biggest, 0.0, scaled), "b")
    roots = np.roots(kept[::-1])
    return [float(root.real) * long for root in roots if abs(root.imag) < 1e-6 and 0 < root.real < 1]
