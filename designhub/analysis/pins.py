"""Pins and plain bearings: shear, bending, surface pressure, sliding speed and p·v.

The one rule: mean values on the nominal areas, as machine element books use them with their allowable values; the real
peak at the edge of a bearing is higher.
"""

import math
from typing import Annotated, Literal

from designhub.analysis.bounds import not_negative, positive
from designhub.analysis.formula import Force, Frequency, Length, Moment, Number, Of, OutOfRange, Stress
from designhub.analysis.formula import formula as formula

GERE = "Gere & Goodno, Mechanics of Materials, 9th ed., section 1.7"
ROLOFF = "Roloff/Matek, Maschinenelemente, chapter 9 (pins, load cases 1 to 3)"
BEARING = "Roloff/Matek, Maschinenelemente, chapter 15 (plain bearings, p·v)"

Speed = Annotated[float, Of("mm/s")]
PressureSpeed = Annotated[float, Of("MPa·mm/s")]
"""Load of a dry bearing; data sheets give it in MPa·m/s, which is a thousand of these."""

Seat = Literal["loose", "tight in fork", "tight in bar"]
"""How a clevis pin sits: with play everywhere, pressed into the fork, or pressed into the bar between its cheeks."""


@formula("τ = 4 F / (m π d^2)", source=f"{GERE}, single and double shear", symbols="F d m")
def shear_stress(force: Force, diameter: Length, planes: Number = 2) -> Stress:
    """Return the mean shear stress in a pin; ``planes`` that share the force: 2 in a fork (double shear), 1 else."""
    positive(diameter=diameter, planes=planes)
    return 4 * force / (planes * math.pi * diameter**2)


@formula("d = √(4 F / (m π τ))", source=f"{GERE}, solved for d", symbols="F τ m")
def shear_diameter(force: Force, allowable: Stress, planes: Number = 2) -> Length:
    """Return the least diameter of a pin for an ``allowable`` mean shear stress."""
    positive(force=force, allowable=allowable, planes=planes)
    return math.sqrt(4 * force / (planes * math.pi * allowable))


@formula("p = F / (d l)", source=f"{GERE} (bearing stress); {ROLOFF}", symbols="F d l")
def surface_pressure(force: Force, diameter: Length, length: Length) -> Stress:
    """Return the mean pressure between a pin and its hole on the projected area."""
    positive(diameter=diameter, length=length)
    return force / (diameter * length)


@formula("M = F (b + 2 a) / 8 (loose), F b / 8 (tight in fork), F a / 4 (tight in bar)", source=ROLOFF)
def bending_moment(force: Force, bar: Length, cheek: Length, seat: Seat = "loose") -> Moment:
    """Return the largest bending moment in a clevis pin.

    ``bar`` is the width of the eye in the middle, ``cheek`` that of each side of the fork. Raises OutOfRange for an
    unknown seat.
    """
    positive(bar=bar)
    not_negative(cheek=cheek)
    match seat:
        case "loose":
            return force * (bar + 2 * cheek) / 8
        case "tight in fork":
            return force * bar / 8
        case "tight in bar":
            return force * cheek / 4
    raise OutOfRange(
        "analysis.elements.choice", name="seat", value=str(seat), choices="loose, tight in fork, tight in bar"
    )


@formula("σ_b = 32 M / (π d^3)", source=f"{GERE.replace('1.7', '5.5')} (flexure formula)", symbols="M d")
def bending_stress(moment: Moment, diameter: Length) -> Stress:
    """Return the bending stress at the surface of a round pin."""
    positive(diameter=diameter)
    return 32 * moment / (math.pi * diameter**3)


@formula("v = π d n", source="path of a point of the journal", symbols="d n")
def sliding_speed(diameter: Length, frequency: Frequency) -> Speed:
    """Return the speed at the surface of a journal that turns at ``frequency`` (1/s, or text as ``60 rpm``)."""
    positive(diameter=diameter)
    return math.pi * diameter * abs(frequency)


@formula("v = 2 π d n φ / 360°", source="path of a point of the journal, there and back", symbols="d n φ")
def swinging_speed(diameter: Length, frequency: Frequency, swing: Annotated[float, Of("deg")]) -> Speed:
    """Return the mean speed at the surface of a pin that swings through ``swing`` and back at ``frequency``."""
    positive(diameter=diameter)
    return 2 * math.pi * diameter * abs(frequency) * abs(swing) / 360


@formula("pv = p v", source=BEARING, symbols="p v")
def pressure_speed(pressure: Stress, speed: Speed) -> PressureSpeed:
    """Return the product that limits the heat of a dry bearing."""
    not_negative(pressure=pressure, speed=speed)
    return pressure * speed


@formula("P_R = µ F v", source=BEARING, symbols="µ F v")
def friction_power(friction: Number, force: Force, speed: Speed) -> Annotated[float, Of("W")]:
    """Return the heat that friction makes in a bearing."""
    not_negative(friction=friction, force=force, speed=speed)
    return friction * force * speed / 1000
