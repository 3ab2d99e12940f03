"""Four-bar linkages and slider-cranks: position in closed form, transmission angle, velocity ratio.

Angles from the line of the ground pivots (of the slider), anticlockwise. The one rule: a position that the links can't
reach is an error, never a complex number.
"""

import cmath
import math
from dataclasses import dataclass
from typing import Literal

from designhub.analysis.formula import Given, OutOfRange, taken
from designhub.script.dimension import Dimension

NORTON = "Norton, Design of Machinery, 5th ed., chapters 4 (position, transmission angle) and 6 (velocity)"
Branch = Literal["open", "crossed"]


@dataclass(frozen=True, kw_only=True)
class FourBar:
    """A position of a four-bar linkage; angles in deg. Source: Norton, Design of Machinery, 5th ed., chapters 4, 6."""

    coupler: Dimension
    rocker: Dimension
    transmission: Dimension
    """Acute angle between coupler and rocker: 90° passes force best; below about 40° it is poor."""
    velocity_ratio: float
    """Angular velocity of the rocker over that of the crank."""


@dataclass(frozen=True, kw_only=True)
class SliderCrank:
    """A position of a slider-crank. Source: Norton, Design of Machinery, 5th ed., chapters 4 and 6."""

    position: Dimension
    """Of the slider's pin along its path, from the foot of the crank's pivot."""
    coupler: Dimension
    transmission: Dimension
    """Between the coupler and the normal of the path, as an acute angle: 0° passes force best."""
    velocity: Dimension
    """Of the slider per radian of the crank, a length."""


def four_bar(
    ground: Given, crank: Given, coupler: Given, rocker: Given, angle: Given, branch: Branch = "open"
) -> FourBar:
    """Return coupler and rocker for the crank at ``angle``. Raises OutOfRange where the links can't meet."""
    names = ("ground", "crank", "coupler", "rocker")
    lengths = zip((ground, crank, coupler, rocker), names, strict=True)
    d, a, b, c = (taken(value, "mm", name, "four_bar") for value, name in lengths)
    theta = math.radians(taken(angle, "deg", "angle", "four_bar"))
    _positive("four_bar", a, b, c, d)
    tip = cmath.rect(a, theta)
    across = d - tip  # from the crank's tip to the rocker's pivot
    span = abs(across)
    if not abs(b - c) <= span <= b + c or span == 0:
        raise OutOfRange("analysis.mechanics.linkage", angle=math.degrees(theta))
    opening = math.acos(max(-1.0, min(1.0, (b * b + span * span - c * c) / (2 * b * span))))
    theta3 = cmath.phase(across) + (opening if branch == "open" else -opening)
    theta4 = cmath.phase(tip + cmath.rect(b, theta3) - d)
    between = math.degrees(math.acos(max(-1.0, min(1.0, (b * b + c * c - span * span) / (2 * b * c)))))
    turning = math.sin(theta4 - theta3)
    if abs(turning) < 1e-12:
        raise OutOfRange("analysis.mechanics.dead_centre", angle=math.degrees(theta))
    return FourBar(
        coupler=Dimension(math.degrees(theta3), "deg"),
        rocker=Dimension(math.degrees(theta4), "deg"),
        transmission=Dimension(min(between, 180 - between), "deg"),
        velocity_ratio=a * math.sin(theta - theta3) / (c * turning),
    )


def slider_crank(
    crank: Given, coupler: Given, angle: Given, offset: Given = Dimension(0.0, "mm"), branch: Branch = "open"
) -> SliderCrank:
    """Return the slider for the crank at ``angle``; ``offset`` of its path from the crank's pivot.

    ``open`` is the slider ahead of the crank's tip. Raises OutOfRange where the coupler does not reach the path.
    """
    a, b = taken(crank, "mm", "crank", "slider_crank"), taken(coupler, "mm", "coupler", "slider_crank")
    e = taken(offset, "mm", "offset", "slider_crank")
    theta = math.radians(taken(angle, "deg", "angle", "slider_crank"))
    _positive("slider_crank", a, b)
    drop = e - a * math.sin(theta)  # of the slider's pin, seen from the crank's tip
    if abs(drop) >= b:
        raise OutOfRange("analysis.mechanics.linkage", angle=math.degrees(theta))
    reach = math.sqrt(b * b - drop * drop) * (1 if branch == "open" else -1)
    return SliderCrank(
        position=Dimension(a * math.cos(theta) + reach, "mm"),
        coupler=Dimension(math.degrees(math.atan2(drop, reach)), "deg"),
        transmission=Dimension(math.degrees(math.asin(abs(drop) / b)), "deg"),
        velocity=Dimension(-a * math.sin(theta) + drop * a * math.cos(theta) / reach, "mm"),
    )


def grashof(ground: Given, crank: Given, coupler: Given, rocker: Given) -> bool:
    """Tell whether at least one link turns all the way round: shortest + longest ≤ the two others (Grashof 1883)."""
    lengths = sorted(taken(value, "mm", "length", "grashof") for value in (ground, crank, coupler, rocker))
    _positive("grashof", *lengths)
    return lengths[0] + lengths[3] <= lengths[1] + lengths[2]


def _positive(name: str, *values: float) -> None:
    if not all(value > 0 for value in values):
        raise OutOfRange("analysis.mechanics.positive", formula=name)
