"""Torsion of shafts, thin-walled tubes and rectangular bars: stress, twist, and torque from power.

The one rule: Saint-Venant torsion, free to warp; a section that is held against warping is stiffer than said here.
"""

import math
from typing import Annotated

from designhub.analysis.formula import (
    Angle,
    Area,
    Frequency,
    Length,
    Moment,
    Of,
    OutOfRange,
    SecondMoment,
    Stress,
    formula,
)
from designhub.analysis.sections import BREDT, SAINT_VENANT, rectangle_torsion

GERE = "Gere & Goodno, Mechanics of Materials, 9th ed."
Modulus = Annotated[float, Of("mm³")]
Power = Annotated[float, Of("W")]


@formula("τ = T / W_t", source=f"{GERE}, chapter 3, torsion formula", symbols="T W_t")
def stress(torque: Moment, modulus: Modulus) -> Stress:
    """Return the largest shear stress in a section of the torsion ``modulus`` (`Section.torsion_modulus`)."""
    return torque / modulus


@formula("φ = T L / (G J)", source=f"{GERE}, chapter 3, angle of twist", symbols="T L G J")
def twist(torque: Moment, length: Length, shear_modulus: Stress, torsion_constant: SecondMoment) -> Angle:
    """Return the angle by which a bar of ``length`` twists."""
    return math.degrees(torque * length / (shear_modulus * torsion_constant))


@formula("τ = 16 T / (π d^3)", source=f"{GERE}, chapter 3, torsion formula for a solid bar", symbols="T d")
def round_stress(torque: Moment, diameter: Length) -> Stress:
    """Return the shear stress at the surface of a solid round shaft."""
    return 16 * torque / (math.pi * diameter**3)


@formula("d = (16 T / (π τ))^(1/3)", source=f"{GERE}, chapter 3, torsion formula solved for d", symbols="T τ")
def round_diameter(torque: Moment, allowable: Stress) -> Length:
    """Return the diameter of a solid round shaft whose surface carries the ``allowable`` shear stress."""
    _positive(allowable, "round_diameter")
    return math.cbrt(16 * torque / (math.pi * allowable))


@formula("τ = 16 T D / (π (D^4 - d^4))", source=f"{GERE}, chapter 3, torsion formula for a tube", symbols="T D d")
def tube_stress(torque: Moment, outer: Length, inner: Length) -> Stress:
    """Return the shear stress at the outer surface of a round tube."""
    return 16 * torque * outer / (math.pi * (outer**4 - inner**4))


@formula("τ = T / (2 A_m t)", source=BREDT, symbols="T A_m t")
def closed_stress(torque: Moment, enclosed: Area, thickness: Length) -> Stress:
    """Return the shear stress where the wall is ``thickness`` thick; ``enclosed`` is within its middle line (Bredt)."""
    return torque / (2 * enclosed * thickness)


@formula("J = 4 A_m^2 t / s_m", source=BREDT, symbols="A_m t s_m")
def closed_constant(enclosed: Area, thickness: Length, perimeter: Length) -> SecondMoment:
    """Return the torsion constant of a thin closed wall of constant ``thickness``; ``perimeter`` of its middle line."""
    return 4 * enclosed**2 * thickness / perimeter


@formula("τ = T / W_t,  W_t by Saint-Venant's series", source=SAINT_VENANT)
def rectangle_stress(torque: Moment, width: Length, height: Length) -> Stress:
    """Return the largest shear stress in a rectangular bar, at the middle of its longer sides."""
    return torque / rectangle_torsion(width, height)[1]


@formula("P = 2 π n T", source=f"{GERE}, chapter 3, transmission of power", symbols="n T")
def power(frequency: Frequency, torque: Moment) -> Power:
    """Return the power of a shaft that turns at ``frequency`` (1/s, or text as ``600 rpm``)."""
    return 2 * math.pi * frequency * torque / 1000


@formula("T = P / (2 π n)", source=f"{GERE}, chapter 3, transmission of power", symbols="P n")
def torque_of(power: Power, frequency: Frequency) -> Moment:
    """Return the torque of a shaft that carries ``power`` at ``frequency``."""
    _positive(frequency, "torque_of")
    return power / (2 * math.pi * frequency) * 1000


def _positive(value: float, name: str) -> None:
    if not value > 0:
        raise OutOfRange("analysis.mechanics.positive", formula=name)
