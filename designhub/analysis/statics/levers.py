"""Levers, three forces in balance, and friction: the small cases of statics in closed form."""

import math

from designhub.analysis.formula import Angle, Force, Length, Moment, Number, OutOfRange, formula

MERIAM = "Meriam & Kraige, Engineering Mechanics: Statics, 7th ed."


@formula("i = l_F / l_L", source=f"{MERIAM}, chapter 3, moment equilibrium of a lever", symbols="l_F l_L")
def mechanical_advantage(effort_arm: Length, load_arm: Length) -> Number:
    """Return how many times the load is greater than the effort; arms are perpendicular to the forces."""
    _positive("mechanical_advantage", effort_arm, load_arm)
    return effort_arm / load_arm


@formula("F = L l_L / l_F", source=f"{MERIAM}, chapter 3, moment equilibrium of a lever", symbols="L l_L l_F")
def lever_effort(load: Force, load_arm: Length, effort_arm: Length) -> Force:
    """Return the effort that holds ``load`` on a lever without friction."""
    _positive("lever_effort", effort_arm)
    return load * load_arm / effort_arm


@formula("L = F l_F / l_L", source=f"{MERIAM}, chapter 3, moment equilibrium of a lever", symbols="F l_F l_L")
def lever_load(effort: Force, effort_arm: Length, load_arm: Length) -> Force:
    """Return the load that ``effort`` holds on a lever without friction."""
    _positive("lever_load", load_arm)
    return effort * effort_arm / load_arm


@formula("R = √(F_1^2 + F_2^2 + 2 F_1 F_2 cos(α))", source=f"{MERIAM}, chapter 2, law of cosines", symbols="F_1 F_2 α")
def resultant(first: Force, second: Force, between: Angle) -> Force:
    """Return the resultant of two forces whose directions differ by ``between``.

    For a lever under effort and load it is the reaction of the pivot: 0° where both push the same way, 180° opposite.
    """
    squared = first**2 + second**2 + 2 * first * second * math.cos(math.radians(between))
    return math.sqrt(max(squared, 0.0))


@formula("F_2 = F_1 sin(β) / sin(α)", source="Lami 1679; three concurrent forces", symbols="F_1 α β")
def lami(force: Force, opposite: Angle, other: Angle) -> Force:
    """Return the force opposite the angle ``other``, of three concurrent forces in balance.

    ``opposite`` is the angle between the two forces other than the given one, ``other`` that between the two other
    than the sought one. Raises OutOfRange where the two others are parallel.
    """
    if abs(math.sin(math.radians(opposite))) < 1e-9:
        raise OutOfRange("analysis.mechanics.parallel")
    return force * math.sin(math.radians(other)) / math.sin(math.radians(opposite))


@formula("ρ = atan(μ)", source=f"{MERIAM}, chapter 6, dry friction", symbols="μ")
def friction_angle(coefficient: Number) -> Angle:
    """Return the angle of friction."""
    return math.degrees(math.atan(coefficient))


@formula("F_R = μ F_N", source="Coulomb 1785", symbols="F_N μ")
def friction_limit(normal: Force, coefficient: Number) -> Force:
    """Return the friction force at which two bodies begin to slide."""
    return coefficient * normal


@formula("P = W (tan(ρ) + tan(α + ρ))", source=f"{MERIAM}, chapter 6, wedges", symbols="W α ρ")
def wedge_raise(load: Force, angle: Angle, friction: Angle) -> Force:
    """Return the force that drives a wedge under ``load``, with the same friction angle below and above.

    The load slides in a guide without friction. Raises OutOfRange where the wedge jams (angle + friction ≥ 90°).
    """
    if not 0 <= angle + friction < 90:
        raise OutOfRange("analysis.mechanics.wedge", angle=angle + friction)
    return load * (math.tan(math.radians(friction)) + math.tan(math.radians(angle + friction)))


@formula("P = W (tan(ρ) + tan(ρ - α))", source=f"{MERIAM}, chapter 6, wedges", symbols="W α ρ")
def wedge_lower(load: Force, angle: Angle, friction: Angle) -> Force:
    """Return the force that pulls the wedge out again; negative: it is not self-locking and must be held."""
    if not -90 < friction - angle < 90:
        raise OutOfRange("analysis.mechanics.wedge", angle=friction - angle)
    return load * (math.tan(math.radians(friction)) + math.tan(math.radians(friction - angle)))


@formula("F_1 = F_2 exp(μ β)", source="Euler 1762, Eytelwein 1808", symbols="F_2 μ β")
def rope_friction(slack: Force, coefficient: Number, wrap: Angle) -> Force:
    """Return the pull on the tight side of a rope wrapped by ``wrap`` around a fixed drum, when it begins to slide."""
    return slack * math.exp(coefficient * math.radians(wrap))


@formula("M = F l", source=f"{MERIAM}, chapter 2, moment of a force", symbols="F l")
def moment_of(force: Force, arm: Length) -> Moment:
    """Return the moment of ``force`` at the perpendicular distance ``arm``."""
    return force * arm


def _positive(name: str, *values: float) -> None:
    if not all(value > 0 for value in values):
        raise OutOfRange("analysis.mechanics.positive", formula=name)
