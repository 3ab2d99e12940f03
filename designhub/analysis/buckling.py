"""Columns in compression: Euler, Johnson, where one gives way to the other, and eccentric loads by the secant formula.

The one rule: ``length`` is the real length; ``end_factor`` K makes it the effective one (`END_FACTORS`).
"""

import math
from collections.abc import Mapping
from types import MappingProxyType

from scipy.optimize import brentq

from designhub.analysis.formula import Area, Force, Length, Number, OutOfRange, SecondMoment, Stress, formula
from designhub.script.dimension import Dimension

GERE = "Gere & Goodno, Mechanics of Materials, 9th ed., chapter 11"
JOHNSON = "J. B. Johnson 1893; Norton, Machine Design, section on intermediate columns"

END_FACTORS: Mapping[str, float] = MappingProxyType(
    {"fixed-fixed": 0.5, "fixed-pinned": 0.699, "pinned-pinned": 1.0, "fixed-guided": 1.0, "fixed-free": 2.0}
)
"""Effective length over length, by the two ends, of the ideal column (Gere & Goodno, chapter 11). ``guided``: free to
move sideways, not to turn."""


@formula("F_E = π^2 E I / (K L)^2", source=f"{GERE} (Euler 1744)", symbols="E I L K")
def euler_load(modulus: Stress, second_moment: SecondMoment, length: Length, end_factor: Number = 1.0) -> Force:
    """Return the load at which a slender elastic column buckles."""
    _positive("euler_load", modulus, second_moment, length, end_factor)
    return math.pi**2 * modulus * second_moment / (end_factor * length) ** 2


@formula("i = √(I / A)", source=GERE, symbols="I A")
def gyration(second_moment: SecondMoment, area: Area) -> Length:
    """Return the radius of gyration."""
    _positive("gyration", area)
    return math.sqrt(second_moment / area)


@formula("λ = K L / i", source=GERE, symbols="L i K")
def slenderness(length: Length, gyration: Length, end_factor: Number = 1.0) -> Number:
    """Return the slenderness ratio."""
    _positive("slenderness", gyration)
    return end_factor * length / gyration


@formula("λ_c = √(2 π^2 E / R_e)", source=f"{GERE}; Euler's stress is half the yield strength", symbols="E R_e")
def transition_slenderness(modulus: Stress, yield_strength: Stress) -> Number:
    """Return the slenderness above which Euler holds and below which Johnson's parabola does."""
    _positive("transition_slenderness", modulus, yield_strength)
    return math.sqrt(2 * math.pi**2 * modulus / yield_strength)


@formula("σ_E = π^2 E / λ^2", source=f"{GERE} (Euler)", symbols="E λ")
def euler_stress(modulus: Stress, slenderness: Number) -> Stress:
    """Return the critical stress of a slender column."""
    _positive("euler_stress", slenderness)
    return math.pi**2 * modulus / slenderness**2


@formula("σ_J = R_e (1 - R_e λ^2 / (4 π^2 E))", source=JOHNSON, symbols="E R_e λ")
def johnson_stress(modulus: Stress, yield_strength: Stress, slenderness: Number) -> Stress:
    """Return the critical stress of a stocky column. Raises OutOfRange above the transition slenderness."""
    limit = float(transition_slenderness(_mpa(modulus), _mpa(yield_strength)))
    if slenderness > limit * (1 + 1e-12):
        raise OutOfRange("analysis.mechanics.johnson", slenderness=slenderness, limit=limit)
    return yield_strength * (1 - yield_strength * slenderness**2 / (4 * math.pi**2 * modulus))


@formula("σ_c = σ_E (λ > λ_c),  σ_J (λ ≤ λ_c)", source=f"{GERE}; {JOHNSON}", symbols="E R_e λ")
def critical_stress(modulus: Stress, yield_strength: Stress, slenderness: Number) -> Stress:
    """Return the stress at which a column of any slenderness fails: Euler or Johnson."""
    if slenderness > float(transition_slenderness(_mpa(modulus), _mpa(yield_strength))):
        return float(euler_stress(_mpa(modulus), slenderness))
    return float(johnson_stress(_mpa(modulus), _mpa(yield_strength), slenderness))


@formula(
    "σ = F / A (1 + e c / i^2 / cos(K L / (2 i) √(F / (E A))))",
    source=f"{GERE}, secant formula",
    symbols="F A e c i L E K",
)
def secant_stress(
    force: Force,
    area: Area,
    eccentricity: Length,
    fibre: Length,
    gyration: Length,
    length: Length,
    modulus: Stress,
    end_factor: Number = 1.0,
) -> Stress:
    """Return the largest compressive stress of an eccentric load, the deflection it causes included.

    ``fibre`` is the distance of the farthest fibre. Raises OutOfRange from Euler's load on.
    """
    _positive("secant_stress", area, gyration, modulus, length, end_factor)
    return _secant(force, area, eccentricity * fibre / gyration**2, end_factor * length / gyration, modulus)


@formula("σ(F) = R  by the secant formula, solved for F", source=f"{GERE}, secant formula", symbols="R A e c i L E K")
def secant_load(
    strength: Stress,
    area: Area,
    eccentricity: Length,
    fibre: Length,
    gyration: Length,
    length: Length,
    modulus: Stress,
    end_factor: Number = 1.0,
) -> Force:
    """Return the eccentric load whose largest stress reaches ``strength`` (Brent's method)."""
    _positive("secant_load", strength, area, gyration, modulus, length, end_factor)
    ratio, slender = eccentricity * fibre / gyration**2, end_factor * length / gyration
    top = min(strength, math.pi**2 * modulus / slender**2) * area * (1 - 1e-12)
    if _secant(top, area, ratio, slender, modulus) < strength:
        return top  # an (almost) central load: yield or Euler, whichever comes first
    return float(brentq(lambda force: _secant(force, area, ratio, slender, modulus) - strength, 0.0, top))


def _secant(force: float, area: float, ratio: float, slenderness: float, modulus: float) -> float:
    angle = slenderness / 2 * math.sqrt(max(force, 0.0) / (modulus * area))
    if not angle < math.pi / 2:
        raise OutOfRange("analysis.mechanics.above_euler", force=force)
    return force / area * (1 + ratio / math.cos(angle))


def _mpa(value: float) -> Dimension:
    return Dimension(value, "MPa")


def _positive(name: str, *values: float) -> None:
    if not all(value > 0 for value in values):
        raise OutOfRange("analysis.mechanics.positive", formula=name)
