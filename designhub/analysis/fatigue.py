"""Fatigue: endurance limit, mean stress, life and damage.

Theory of operation: the endurance limit of a polished specimen (half the tensile strength of steel) is reduced by the
factors of Marin to that of the part; a load is its amplitude σ_a about a mean σ_m; a line between endurance limit and
strength says how much amplitude a mean leaves (Goodman, Soderberg, Gerber, ASME). Above the endurance limit the part
lives for the cycles of the S-N line (Basquin), and lives used up are added (Miner). The one rule: a compressive mean
neither helps nor harms (as Shigley does); stresses are those at the notch, with its factor already in them.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from designhub.analysis.bounds import increasing, not_negative, positive, within
from designhub.analysis.formula import Length, Number, OutOfRange, Stress
from designhub.analysis.formula import formula as formula
from designhub.script.dimension import Dimension

SHIGLEY = "Budynas & Nisbett, Shigley's Mechanical Engineering Design, 10th ed."
KNEE = 1e6
"""Cycles after which the S-N line of steel is level."""
SURFACES: Mapping[str, tuple[float, float]] = {
    "ground": (1.58, -0.085),
    "machined": (4.51, -0.265),
    "hot-rolled": (57.7, -0.718),
    "as-forged": (272.0, -0.995),
}
"""Coefficients a (R_m in MPa) and b of the surface factor, Shigley table 6-2."""
LOADS: Mapping[str, float] = {"bending": 1.0, "axial": 0.85, "torsion": 0.59}
"""Load factor, Shigley eq. 6-26."""
RELIABILITIES: Mapping[float, float] = {
    50: 1.0,
    90: 0.897,
    95: 0.868,
    99: 0.814,
    99.9: 0.753,
    99.99: 0.702,
}
"""Reliability factor by per cent, Shigley table 6-5."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """The S-N line σ = a N^b between a thousand and a million cycles."""

    a: Dimension
    b: float


@dataclass(frozen=True, kw_only=True)
class FatigueSafety:
    """Safety of one load by each of the usual criteria."""

    goodman: float
    soderberg: float
    gerber: float
    yielding: float
    """Against the first yield: R_e / (σ_a + |σ_m|)."""


@formula("S'_e = 0.5 R_m, at most 700 MPa", source=f"{SHIGLEY}, eq. 6-8 (steel)", symbols="R_m")
def specimen_endurance_limit(tensile_strength: Stress) -> Stress:
    """Return the endurance limit of a polished steel specimen in rotating bending."""
    return _specimen(tensile_strength)


@formula("k_a = a R_m^b, at most 1", source=f"{SHIGLEY}, eq. 6-19 and table 6-2", symbols="R_m s")
def surface_factor(tensile_strength: Stress, surface: str) -> Number:
    """Return the factor for a ``surface`` of `SURFACES`; raises OutOfRange for another one."""
    return _surface(tensile_strength, surface)


@formula("k_b = 1.24 d^-0.107 (to 51 mm),  1.51 d^-0.157 (to 254 mm)", source=f"{SHIGLEY}, eq. 6-20", symbols="d")
def size_factor(diameter: Length) -> Number:
    """Return the factor for a round bar that turns, in bending or torsion; 1 below 2.79 mm.

    Raises OutOfRange above 254 mm.
    """
    return _size(diameter)


@formula("S_e = k_a k_b k_c k_e S'_e", source=f"{SHIGLEY}, eq. 6-18 (Marin)")
def endurance_limit(
    tensile_strength: Stress, diameter: Length, surface: str, load: str = "bending", reliability: float = 50
) -> Stress:
    """Return the endurance limit of a part of steel.

    ``load`` is one of `LOADS` (an axial load has no size factor), ``reliability`` a per cent of `RELIABILITIES`. Raises
    OutOfRange for a surface, load or reliability that is not there.
    """
    if load not in LOADS:
        raise OutOfRange("analysis.elements.choice", name="load", value=load, choices=", ".join(LOADS))
    if reliability not in RELIABILITIES:
        raise OutOfRange(
            "analysis.elements.choice",
            name="reliability",
            value=str(reliability),
            choices=", ".join(str(each) for each in RELIABILITIES),
        )
    size = 1.0 if load == "axial" else _size(diameter)
    finish = _surface(tensile_strength, surface)
    return finish * size * LOADS[load] * RELIABILITIES[reliability] * _specimen(tensile_strength)


@formula("K_f = 1 + q (K_t - 1)", source=f"{SHIGLEY}, eq. 6-32", symbols="K_t q")
def notch_factor(shape_factor: Number, sensitivity: Number) -> Number:
    """Return the fatigue notch factor of a notch with the shape factor K_t; q is the notch sensitivity, 0 to 1."""
    within(1.0, 20.0, shape_factor=shape_factor)
    within(0.0, 1.0, sensitivity=sensitivity)
    return 1 + sensitivity * (shape_factor - 1)


@formula("n = 1 / (σ_a/S_e + σ_m/R_m)", source=f"{SHIGLEY}, eq. 6-46 (modified Goodman)", symbols="σ_a σ_m S_e R_m")
def goodman_safety(amplitude: Stress, mean: Stress, endurance: Stress, tensile_strength: Stress) -> Number:
    """Return the safety against fatigue after Goodman. Raises OutOfRange where there is no load."""
    return _line(amplitude, mean, endurance, tensile_strength)


@formula("n = 1 / (σ_a/S_e + σ_m/R_e)", source=f"{SHIGLEY}, eq. 6-45 (Soderberg)", symbols="σ_a σ_m S_e R_e")
def soderberg_safety(amplitude: Stress, mean: Stress, endurance: Stress, yield_strength: Stress) -> Number:
    """Return the safety against fatigue and yield after Soderberg, the safest of the lines."""
    return _line(amplitude, mean, endurance, yield_strength)


@formula(
    "n = 2 / (σ_a/S_e + √((σ_a/S_e)^2 + 4 (σ_m/R_m)^2))",
    source=f"{SHIGLEY}, eq. 6-47 (Gerber)",
    symbols="σ_a σ_m S_e R_m",
)
def gerber_safety(amplitude: Stress, mean: Stress, endurance: Stress, tensile_strength: Stress) -> Number:
    """Return the safety against fatigue after Gerber, which follows tests of ductile steel closest."""
    return _parabola(amplitude, mean, endurance, tensile_strength)


@formula(
    "n = √(1 / ((σ_a/S_e)^2 + (σ_m/R_e)^2))", source=f"{SHIGLEY}, eq. 6-48 (ASME-elliptic)", symbols="σ_a σ_m S_e R_e"
)
def asme_safety(amplitude: Stress, mean: Stress, endurance: Stress, yield_strength: Stress) -> Number:
    """Return the safety against fatigue by the ellipse of ASME."""
    x, y = _parts(amplitude, mean, endurance, yield_strength)
    return 1 / math.hypot(x, y)


@formula("n by Goodman, Soderberg, Gerber and against yield", source=f"{SHIGLEY}, section 6-12")
def fatigue_safety(
    amplitude: Stress, mean: Stress, endurance: Stress, tensile_strength: Stress, yield_strength: Stress
) -> FatigueSafety:
    """Return the safety of one load by each criterion; raises OutOfRange for a yield above the tensile strength."""
    within(0.0, tensile_strength, yield_strength=yield_strength)
    return FatigueSafety(
        goodman=_line(amplitude, mean, endurance, tensile_strength),
        soderberg=_line(amplitude, mean, endurance, yield_strength),
        gerber=_parabola(amplitude, mean, endurance, tensile_strength),
        yielding=yield_strength / (amplitude + abs(mean)),
    )


@formula("σ_rev = σ_a / (1 - σ_m/R_m)", source=f"{SHIGLEY}, section 6-12 (Goodman)", symbols="σ_a σ_m R_m")
def reversed_stress(amplitude: Stress, mean: Stress, tensile_strength: Stress) -> Stress:
    """Return the fully reversed amplitude that harms as much; raises OutOfRange for a mean at the tensile strength."""
    not_negative(amplitude=amplitude)
    positive(tensile_strength=tensile_strength)
    increasing(mean=mean, tensile_strength=tensile_strength)
    return amplitude / (1 - max(mean, 0.0) / tensile_strength)


@formula("a = (f R_m)^2/S_e,  b = -lg(f R_m/S_e)/3", source=f"{SHIGLEY}, eq. 6-14 and 6-15", symbols="R_m S_e f")
def fatigue_line(tensile_strength: Stress, endurance: Stress, fraction: Number = 0.9) -> Line:
    """Return the S-N line; ``fraction`` f of the tensile strength is borne for a thousand cycles (Shigley fig. 6-18).

    Raises OutOfRange where that is not above the endurance limit.
    """
    a, b = _basquin(tensile_strength, endurance, fraction)
    return Line(a=Dimension(a, "MPa"), b=b)


@formula(
    "N = (σ_rev S_e / (f R_m)^2)^(-3 ln(10) / ln(f R_m/S_e))",
    source=f"{SHIGLEY}, eq. 6-16 (Basquin)",
    symbols="σ_rev R_m S_e f",
)
def cycles_to_failure(amplitude: Stress, tensile_strength: Stress, endurance: Stress, fraction: Number = 0.9) -> Number:
    """Return the life under a fully reversed ``amplitude`` above the endurance limit.

    Raises OutOfRange at or below the endurance limit (the part lives for ever) and above f R_m (less than a thousand
    cycles, where this line does not hold).
    """
    a, b = _basquin(tensile_strength, endurance, fraction)
    within(endurance, fraction * tensile_strength, amplitude=amplitude)
    increasing(endurance=endurance, amplitude=amplitude)
    return math.pow(amplitude / a, 1 / b)


@formula(
    "S_f = (f R_m)^2/S_e N^(-ln(f R_m/S_e) / (3 ln(10)))",
    source=f"{SHIGLEY}, eq. 6-13 (Basquin)",
    symbols="N R_m S_e f",
)
def fatigue_strength(cycles: Number, tensile_strength: Stress, endurance: Stress, fraction: Number = 0.9) -> Stress:
    """Return the fully reversed amplitude borne for ``cycles``: the endurance limit from a million on.

    Raises OutOfRange below a thousand cycles.
    """
    a, b = _basquin(tensile_strength, endurance, fraction)
    within(1e3, math.inf, cycles=cycles)
    return a * math.pow(min(cycles, KNEE), b)


@formula("D = Σ n_i / N_i", source=f"{SHIGLEY}, section 6-15 (Palmgren and Miner)", symbols="n_i N_i")
def damage(cycles: Sequence[float], lives: Sequence[float]) -> Number:
    """Return the part of the life that is used up: ``cycles`` done at each load over the ``lives`` there.

    Failure is expected at 1. Raises OutOfRange for lists of different lengths and lives that are not positive.
    """
    if len(cycles) != len(lives) or not cycles:
        raise OutOfRange("analysis.elements.lengths", first="cycles", second="lives")
    for done, life in zip(cycles, lives, strict=True):
        not_negative(cycles=float(done))
        positive(lives=float(life))
    return sum(done / life for done, life in zip(cycles, lives, strict=True))


def _specimen(tensile_strength: float) -> float:
    positive(tensile_strength=tensile_strength)
    return min(0.5 * tensile_strength, 700.0)


def _surface(tensile_strength: float, surface: str) -> float:
    if surface not in SURFACES:
        raise OutOfRange("analysis.elements.choice", name="surface", value=surface, choices=", ".join(SURFACES))
    positive(tensile_strength=tensile_strength)
    a, b = SURFACES[surface]
    return min(1.0, a * math.pow(tensile_strength, b))


def _size(diameter: float) -> float:
    positive(diameter=diameter)
    within(0.0, 254.0, diameter=diameter)
    if diameter < 2.79:
        return 1.0
    return 1.24 * math.pow(diameter, -0.107) if diameter <= 51 else 1.51 * math.pow(diameter, -0.157)


def _parts(amplitude: float, mean: float, endurance: float, strength: float) -> tuple[float, float]:
    not_negative(amplitude=amplitude)
    positive(endurance=endurance, strength=strength, load=amplitude + max(mean, 0.0))
    return amplitude / endurance, max(mean, 0.0) / strength


def _line(amplitude: float, mean: float, endurance: float, strength: float) -> float:
    x, y = _parts(amplitude, mean, endurance, strength)
    return 1 / (x + y)


def _parabola(amplitude: float, mean: float, endurance: float, strength: float) -> float:
    x, y = _parts(amplitude, mean, endurance, strength)
    return 2 / (x + math.sqrt(x * x + 4 * y * y))


def _basquin(tensile_strength: float, endurance: float, fraction: float) -> tuple[float, float]:
    within(0.5, 1.0, fraction=fraction)
    positive(endurance=endurance)
    increasing(endurance=endurance, strength_at_1000_cycles=fraction * tensile_strength)
    top = fraction * tensile_strength
    return top**2 / endurance, -math.log10(top / endurance) / 3
