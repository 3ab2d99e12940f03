"""Helical compression springs of round wire: rate, stress, lengths, buckling, natural frequency, strength of the wire.

The one rule: cold-coiled springs after EN 13906-1 (spring index 4 to 20, at least two active coils); strengths of wire
are the least values of EN 10270-1 for the diameter. Text books (Wahl, Shigley) use the same mechanics with their own
stress factor; both are offered and named.
"""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Annotated, Literal

from designhub.analysis.bounds import increasing, not_negative, positive, within
from designhub.analysis.formula import Energy, Force, Frequency, Length, LineLoad, Number, Of, OutOfRange, Stress
from designhub.analysis.formula import formula as formula
from designhub.script.dimension import Dimension

STANDARD = "EN 13906-1:2013"
WAHL = "Wahl, Mechanical Springs, 2nd ed. (1963)"
SHIGLEY = "Budynas & Nisbett, Shigley's Mechanical Engineering Design, 10th ed."

WIRE_SHEAR = Dimension(81_500.0, "MPa")
WIRE_ELASTIC = Dimension(206_000.0, "MPa")
"""Moduli of patented spring wire, EN 10270-1:2011, 6.4."""
Density = Annotated[float, Of("kg/m³")]
Ends = Literal["closed and ground", "closed"]
SEATS: Mapping[str, float] = {
    "fixed and free": 2.0,
    "hinged and hinged": 1.0,
    "fixed and hinged": 0.7,
    "fixed and fixed": 0.5,
}
"""Seating factor ν of EN 13906-1 by how the two ends are held."""


@dataclass(frozen=True, kw_only=True)
class Buckling:
    """Whether a spring stays straight."""

    safe: bool
    """It can't buckle, whatever the deflection."""
    deflection: Dimension | None
    """At which deflection it buckles; None where it can't."""


@dataclass(frozen=True, kw_only=True)
class CompressionSpring:
    """A spring under one force, with what limits it."""

    rate: Dimension
    index: float
    deflection: Dimension
    length: Dimension
    """Its length under the force."""
    solid_length: Dimension
    shortest_length: Dimension
    """Solid length and the sum of least gaps: it must not be pressed shorter in use."""
    stress: Dimension
    """Shear stress without the correction for the curvature: what static loads are judged by."""
    corrected_stress: Dimension
    """With the factor of EN 13906-1: what changing loads are judged by."""
    solid_stress: Dimension
    work: Dimension
    buckling: Buckling


@formula("w = D / d", source=STANDARD, symbols="D d")
def index(mean_diameter: Length, wire: Length) -> Number:
    """Return the spring index (mean coil diameter over wire diameter); raises OutOfRange below 1."""
    return _index(mean_diameter, wire)


@formula("k = (w + 0.5) / (w - 0.75)", source=f"{STANDARD}, stress correction factor", symbols="w")
def standard_factor(index: Number) -> Number:
    """Return the stress correction factor of EN 13906-1; raises OutOfRange for an index of 1 or less."""
    increasing(one=1.0, index=index)
    return _standard_factor(index)


@formula("K = (4w - 1) / (4w - 4) + 0.615 / w", source=f"{WAHL}, as in {SHIGLEY}, eq. 10-4", symbols="w")
def wahl_factor(index: Number) -> Number:
    """Return Wahl's factor for curvature and direct shear; raises OutOfRange for an index of 1 or less."""
    increasing(one=1.0, index=index)
    return (4 * index - 1) / (4 * index - 4) + 0.615 / index


@formula("K_B = (4w + 2) / (4w - 3)", source=f"{SHIGLEY}, eq. 10-5 (Bergsträsser)", symbols="w")
def bergstrasser_factor(index: Number) -> Number:
    """Return Bergsträsser's factor, which differs from Wahl's by less than 1.5 %."""
    increasing(one=1.0, index=index)
    return (4 * index + 2) / (4 * index - 3)


@formula("K_s = 1 + 0.5 / w", source=f"{SHIGLEY}, eq. 10-3", symbols="w")
def direct_shear_factor(index: Number) -> Number:
    """Return the factor for direct shear alone, without the curvature."""
    increasing(one=1.0, index=index)
    return 1 + 0.5 / index


@formula("R = G d^4 / (8 n D^3)", source=f"{STANDARD}, spring rate; {SHIGLEY}, eq. 10-9", symbols="G d D n")
def rate(shear_modulus: Stress, wire: Length, mean_diameter: Length, active_coils: Number) -> LineLoad:
    """Return the force per deflection of a spring with ``active_coils``."""
    return _rate(shear_modulus, wire, mean_diameter, active_coils)


@formula("n = G d^4 / (8 R D^3)", source=f"{STANDARD}, spring rate solved for n", symbols="G d D R")
def coils_for_rate(shear_modulus: Stress, wire: Length, mean_diameter: Length, rate: LineLoad) -> Number:
    """Return how many active coils give the ``rate``."""
    positive(rate=rate)
    return _rate(shear_modulus, wire, mean_diameter, 1.0) / rate


@formula("τ = k 8 F D / (π d^3)", source=f"{STANDARD}, shear stress; {SHIGLEY}, eq. 10-7", symbols="F d D k")
def coil_stress(force: Force, wire: Length, mean_diameter: Length, factor: Number = 1.0) -> Stress:
    """Return the shear stress in the wire; ``factor`` is 1, or one of the correction factors above.

    Raises OutOfRange for a factor below 1 and a spring index outside 4 to 20.
    """
    within(1.0, 2.0, factor=factor)
    return factor * _stress(force, wire, mean_diameter)


@formula("F = π d^3 τ / (8 k D)", source=f"{STANDARD}, shear stress solved for F", symbols="τ d D k")
def coil_force(stress: Stress, wire: Length, mean_diameter: Length, factor: Number = 1.0) -> Force:
    """Return the force that makes the shear ``stress`` in the wire."""
    within(1.0, 2.0, factor=factor)
    return stress / (factor * _stress(1.0, wire, mean_diameter))


@formula(
    "L_c = n_t d (closed and ground),  (n_t + 1.5) d (closed)",
    source=f"{STANDARD}, solid length, cold-coiled",
    symbols="n_t d ends",
)
def solid_length(total_coils: Number, wire: Length, ends: Ends = "closed and ground") -> Length:
    """Return the length with all coils touching; ``wire`` is the largest diameter that its tolerance allows.

    Raises OutOfRange for unknown ends.
    """
    positive(total_coils=total_coils, wire=wire)
    return _solid(total_coils, wire, ends)


@formula(
    "S_a = n (0.0015 D^2/d + 0.1 d)",
    source=f"{STANDARD}, sum of minimum gaps, cold-coiled",
    symbols="n d D dyn",
)
def least_gaps(active_coils: Number, wire: Length, mean_diameter: Length, dynamic: bool = False) -> Length:
    """Return the sum of the gaps that must stay open in use; one and a half of it where the load changes."""
    positive(active_coils=active_coils, wire=wire, mean_diameter=mean_diameter)
    return _gaps(active_coils, wire, mean_diameter) * (1.5 if dynamic else 1.0)


@formula(
    "s_k = L_0 0.5/(1 - G/E) (1 - √(1 - (1 - G/E)/(0.5 + G/E) (π D/(ν L_0))^2))",
    source=f"{STANDARD}, buckling; {SHIGLEY}, eq. 10-10",
)
def buckling(
    free_length: Length,
    mean_diameter: Length,
    seat: str,
    *,
    shear_modulus: Stress,
    elastic_modulus: Stress,
) -> Buckling:
    """Return at which deflection a spring buckles; ``seat`` says how its ends are held (`SEATS`).

    Raises OutOfRange for an unknown seat.
    """
    return _buckling(free_length, mean_diameter, seat, shear_modulus, elastic_modulus)


@formula("L_0,cr = (π D / α) √(2 (E - G) / (2G + E))", source=f"{SHIGLEY}, eq. 10-12", symbols="D α G E")
def stable_length(mean_diameter: Length, end_factor: Number, shear_modulus: Stress, elastic_modulus: Stress) -> Length:
    """Return the free length up to which a spring can't buckle; ``end_factor`` is the seating factor of `SEATS`."""
    positive(mean_diameter=mean_diameter, end_factor=end_factor, shear_modulus=shear_modulus)
    increasing(shear_modulus=shear_modulus, elastic_modulus=elastic_modulus)
    stiffness = 2 * (elastic_modulus - shear_modulus) / (2 * shear_modulus + elastic_modulus)
    return math.pi * mean_diameter / end_factor * math.sqrt(stiffness)


@formula("f = d / (2π n D^2) √(G / (2ρ))", source=f"{STANDARD}, natural frequency, both ends held", symbols="d D n G ρ")
def natural_frequency(
    wire: Length, mean_diameter: Length, active_coils: Number, shear_modulus: Stress, density: Density
) -> Frequency:
    """Return the first natural frequency of a spring between two plates."""
    positive(wire=wire, mean_diameter=mean_diameter, active_coils=active_coils)
    positive(shear_modulus=shear_modulus, density=density)
    t_per_mm3 = density / 1000  # N = t·mm/s², so that MPa, mm and t agree
    return wire / (2 * math.pi * active_coils * mean_diameter**2) * math.sqrt(shear_modulus / (2 * t_per_mm3))


@formula("W = F s / 2", source=f"{STANDARD}, spring work", symbols="F s")
def work(force: Force, deflection: Length) -> Energy:
    """Return the work that a spring has taken up."""
    return force * deflection / 2


@formula("R, s, L, τ, τ_k, L_c, L_n, s_k from d, D, n, n_t, L_0, F", source=STANDARD)
def compression_spring(
    force: Force,
    wire: Length,
    mean_diameter: Length,
    active_coils: Number,
    free_length: Length,
    *,
    total_coils: Number | None = None,
    ends: Ends = "closed and ground",
    seat: str = "fixed and hinged",
    dynamic: bool = False,
    shear_modulus: Stress = WIRE_SHEAR,
    elastic_modulus: Stress = WIRE_ELASTIC,
) -> CompressionSpring:
    """Return how a spring behaves under ``force``; the moduli default to patented wire (EN 10270-1).

    ``total_coils`` is two more than the active ones where it is not said. Raises OutOfRange for a spring outside the
    standard, and for a force that would press it shorter than solid.
    """
    within(2.0, 1000.0, active_coils=active_coils)
    not_negative(force=force)
    w = _checked_index(mean_diameter, wire)
    stiffness = _rate(shear_modulus, wire, mean_diameter, active_coils)
    solid = _solid(active_coils + 2 if total_coils is None else total_coils, wire, ends)
    increasing(solid_length=solid, free_length=free_length)
    deflection = force / stiffness
    if deflection > free_length - solid:
        raise OutOfRange("analysis.elements.spring_solid", force=force, limit=(free_length - solid) * stiffness)
    stress = _stress(force, wire, mean_diameter)
    gaps = _gaps(active_coils, wire, mean_diameter) * (1.5 if dynamic else 1.0)
    return CompressionSpring(
        rate=Dimension(stiffness, "N/mm"),
        index=w,
        deflection=Dimension(deflection, "mm"),
        length=Dimension(free_length - deflection, "mm"),
        solid_length=Dimension(solid, "mm"),
        shortest_length=Dimension(solid + gaps, "mm"),
        stress=Dimension(stress, "MPa"),
        corrected_stress=Dimension(_standard_factor(w) * stress, "MPa"),
        solid_stress=Dimension(_stress((free_length - solid) * stiffness, wire, mean_diameter), "MPa"),
        work=Dimension(force * deflection / 2, "N·mm"),
        buckling=_buckling(free_length, mean_diameter, seat, shear_modulus, elastic_modulus),
    )


@formula("R_m = a - b lg(d / mm)", source="EN 10270-1:2011, table of tensile strength, fitted; see wire.toml")
def wire_strength(grade: str, wire: Length) -> Stress:
    """Return the least tensile strength of patented spring wire of a ``grade`` (SL, SM, DM, SH, DH).

    Raises OutOfRange for an unknown grade and a diameter that the standard does not have in it.
    """
    row = grades().get(grade.upper())
    if row is None:
        raise OutOfRange("analysis.elements.choice", name="grade", value=grade, choices=", ".join(grades()))
    within(row["from_mm"], row["to_mm"], wire=wire)
    return min(row["most_mpa"], row["a_mpa"] - row["b_mpa"] * math.log10(wire))


@formula("τ_c,zul = 0.56 R_m", source=f"{STANDARD}, allowable stress at solid length, cold-coiled", symbols="R_m")
def allowable_solid_stress(tensile_strength: Stress) -> Stress:
    """Return the uncorrected shear stress that a cold-coiled spring may have with all coils touching."""
    positive(tensile_strength=tensile_strength)
    return 0.56 * tensile_strength


@cache
def grades() -> Mapping[str, Mapping[str, float]]:
    """Return the grades of spring wire by name, as they stand in ``wire.toml``."""
    text = files("designhub.analysis").joinpath("wire.toml").read_text(encoding="utf-8")
    rows: Mapping[str, Mapping[str, float]] = tomllib.loads(text)["grade"]
    return rows


def _index(mean_diameter: float, wire: float) -> float:
    positive(wire=wire)
    increasing(wire=wire, mean_diameter=mean_diameter)
    return mean_diameter / wire


def _checked_index(mean_diameter: float, wire: float) -> float:
    w = _index(mean_diameter, wire)
    within(4.0, 20.0, spring_index=w)
    return w


def _standard_factor(w: float) -> float:
    return (w + 0.5) / (w - 0.75)


def _rate(shear_modulus: float, wire: float, mean_diameter: float, active_coils: float) -> float:
    positive(shear_modulus=shear_modulus, active_coils=active_coils)
    _index(mean_diameter, wire)
    return shear_modulus * wire**4 / (8 * active_coils * mean_diameter**3)


def _stress(force: float, wire: float, mean_diameter: float) -> float:
    _checked_index(mean_diameter, wire)
    return 8 * force * mean_diameter / (math.pi * wire**3)


def _solid(total_coils: float, wire: float, ends: str) -> float:
    match ends:
        case "closed and ground":
            return total_coils * wire
        case "closed":
            return (total_coils + 1.5) * wire
    raise OutOfRange("analysis.elements.choice", name="ends", value=ends, choices="closed and ground, closed")


def _gaps(active_coils: float, wire: float, mean_diameter: float) -> float:
    return active_coils * (0.0015 * mean_diameter**2 / wire + 0.1 * wire)


def _buckling(free_length: float, mean_diameter: float, seat: str, shear_modulus: float, modulus: float) -> Buckling:
    if seat not in SEATS:
        raise OutOfRange("analysis.elements.choice", name="seat", value=seat, choices=", ".join(SEATS))
    positive(free_length=free_length, mean_diameter=mean_diameter, shear_modulus=shear_modulus)
    increasing(shear_modulus=shear_modulus, elastic_modulus=modulus)
    ratio = shear_modulus / modulus
    root = 1 - (1 - ratio) / (0.5 + ratio) * (math.pi * mean_diameter / (SEATS[seat] * free_length)) ** 2
    if root < 0:
        return Buckling(safe=True, deflection=None)
    deflection = free_length * 0.5 / (1 - ratio) * (1 - math.sqrt(root))
    return Buckling(safe=False, deflection=Dimension(deflection, "mm"))
