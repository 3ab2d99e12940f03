"""The beams of every handbook in closed form: cantilevers, beams on two supports, clamped beams.

Amounts only: which way a moment turns is in the name. The one rule: each agrees with `solve` for the same beam.
Sources: Gere & Goodno, Mechanics of Materials, 9th ed., appendix H (deflections and slopes of beams), which Roark's
Formulas for Stress and Strain, table 8.1, has as well.
"""

import math

from designhub.analysis.formula import Angle, Force, Length, LineLoad, Moment, SecondMoment, Stress, formula

CANTILEVERS = "Gere & Goodno, Mechanics of Materials, 9th ed., appendix H, cantilever beams"
SIMPLE = "Gere & Goodno, Mechanics of Materials, 9th ed., appendix H, simple beams"
CLAMPED = "Roark's Formulas for Stress and Strain, 7th ed., table 8.1, both ends fixed"


@formula("M = F L", source=CANTILEVERS, symbols="F L")
def cantilever_moment(force: Force, length: Length) -> Moment:
    """Return the bending moment at the clamped end of a cantilever with a force at its tip."""
    return force * length


@formula("f = F L^3 / (3 E I)", source=CANTILEVERS, symbols="F L E I")
def cantilever_deflection(force: Force, length: Length, modulus: Stress, second_moment: SecondMoment) -> Length:
    """Return the deflection at the tip of a cantilever with a force there."""
    return force * length**3 / (3 * modulus * second_moment)


@formula("θ = F L^2 / (2 E I)", source=CANTILEVERS, symbols="F L E I")
def cantilever_slope(force: Force, length: Length, modulus: Stress, second_moment: SecondMoment) -> Angle:
    """Return the slope at the tip of a cantilever with a force there."""
    return math.degrees(force * length**2 / (2 * modulus * second_moment))


@formula("M = q L^2 / 2", source=CANTILEVERS, symbols="q L")
def cantilever_uniform_moment(load: LineLoad, length: Length) -> Moment:
    """Return the bending moment at the clamped end of a cantilever under a uniform load."""
    return load * length**2 / 2


@formula("f = q L^4 / (8 E I)", source=CANTILEVERS, symbols="q L E I")
def cantilever_uniform_deflection(
    load: LineLoad, length: Length, modulus: Stress, second_moment: SecondMoment
) -> Length:
    """Return the deflection at the tip of a cantilever under a uniform load."""
    return load * length**4 / (8 * modulus * second_moment)


@formula("M = F L / 4", source=SIMPLE, symbols="F L")
def simple_moment(force: Force, length: Length) -> Moment:
    """Return the bending moment at mid-span of a beam on two supports with a force there."""
    return force * length / 4


@formula("f = F L^3 / (48 E I)", source=SIMPLE, symbols="F L E I")
def simple_deflection(force: Force, length: Length, modulus: Stress, second_moment: SecondMoment) -> Length:
    """Return the deflection at mid-span of a beam on two supports with a force there."""
    return force * length**3 / (48 * modulus * second_moment)


@formula("M = F a b / (a + b)", source=SIMPLE, symbols="F a b")
def simple_off_centre_moment(force: Force, left: Length, right: Length) -> Moment:
    """Return the bending moment under a force at ``left`` and ``right`` from the two supports."""
    return force * left * right / (left + right)


@formula("f = F a^2 b^2 / (3 E I (a + b))", source=SIMPLE, symbols="F a b E I")
def simple_off_centre_deflection(
    force: Force, left: Length, right: Length, modulus: Stress, second_moment: SecondMoment
) -> Length:
    """Return the deflection under a force at ``left`` and ``right`` from the supports (not the largest one)."""
    return force * left**2 * right**2 / (3 * modulus * second_moment * (left + right))


@formula("M = q L^2 / 8", source=SIMPLE, symbols="q L")
def simple_uniform_moment(load: LineLoad, length: Length) -> Moment:
    """Return the bending moment at mid-span of a beam on two supports under a uniform load."""
    return load * length**2 / 8


@formula("f = 5 q L^4 / (384 E I)", source=SIMPLE, symbols="q L E I")
def simple_uniform_deflection(load: LineLoad, length: Length, modulus: Stress, second_moment: SecondMoment) -> Length:
    """Return the deflection at mid-span of a beam on two supports under a uniform load."""
    return 5 * load * length**4 / (384 * modulus * second_moment)


@formula("M = F L / 8", source=CLAMPED, symbols="F L")
def clamped_moment(force: Force, length: Length) -> Moment:
    """Return the bending moment at both ends and at mid-span of a clamped beam with a force at mid-span."""
    return force * length / 8


@formula("f = F L^3 / (192 E I)", source=CLAMPED, symbols="F L E I")
def clamped_deflection(force: Force, length: Length, modulus: Stress, second_moment: SecondMoment) -> Length:
    """Return the deflection at mid-span of a clamped beam with a force there."""
    return force * length**3 / (192 * modulus * second_moment)


@formula("M = q L^2 / 12", source=CLAMPED, symbols="q L")
def clamped_uniform_moment(load: LineLoad, length: Length) -> Moment:
    """Return the bending moment at the ends of a clamped beam under a uniform load."""
    return load * length**2 / 12


@formula("f = q L^4 / (384 E I)", source=CLAMPED, symbols="q L E I")
def clamped_uniform_deflection(load: LineLoad, length: Length, modulus: Stress, second_moment: SecondMoment) -> Length:
    """Return the deflection at mid-span of a clamped beam under a uniform load."""
    return load * length**4 / (384 * modulus * second_moment)
