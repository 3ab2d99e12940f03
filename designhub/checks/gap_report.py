"""Gaps between named features of a built part, and how every toleranced size moves them.

Its one rule: a gap that could not be measured says why and is never a nought.
"""

from typing import Annotated, Literal

from pydantic import Field, FiniteFloat

from designhub.checks.measurements import Measured, Vector


class Distance(Measured):
    """How far two features are apart."""

    start: str
    end: str
    how: Literal["planes", "axes", "surfaces", "none"]
    """Between parallel planes, parallel axes of two cylinders, or the nearest points of any surfaces."""
    value_mm: FiniteFloat | None = None
    """Signed between planes that face each other: negative where they have passed through each other."""
    points: tuple[Vector, Vector] | None = None
    reason: Literal["", "no_faces", "kernel"] = ""


class Distances(Measured):
    """The distances that were asked for, in that order."""

    distances: Annotated[tuple[Distance, ...], Field(max_length=1000)] = ()


class Influence(Measured):
    """What one toleranced size does to a gap."""

    parameter: str
    nominal: FiniteFloat
    unit: Literal["mm", "deg"]
    tolerance: str
    lower: FiniteFloat
    upper: FiniteFloat
    """Its limit deviations, in ``unit``."""
    at_lower_mm: FiniteFloat
    at_upper_mm: FiniteFloat
    """The gap with this size alone at either limit."""


class Gap(Measured):
    """A declared gap, as drawn and as every toleranced size moves it."""

    name: str
    nominal: Distance
    influences: Annotated[tuple[Influence, ...], Field(max_length=1000)] = ()
    """Only of sizes that move it."""
    left_out: Annotated[tuple[str, ...], Field(max_length=1000)] = ()
    """Sizes that were not tried, or with which the part did not build."""


class Gaps(Measured):
    """All declared gaps."""

    gaps: Annotated[tuple[Gap, ...], Field(max_length=1000)] = ()
