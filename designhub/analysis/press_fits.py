"""Press and shrink fits: contact pressure, stresses, what the joint holds, how it is assembled.

Theory of operation: shaft and hub are thick-walled cylinders (Lamé). The interference, less what the roughness loses,
is shared between the hub, which widens, and the shaft, which is squeezed; the pressure follows from both stiffnesses.
The limits of an ISO 286 fit give the least interference (for what the joint must hold) and the largest (for what the
parts must bear). The one rule: elastic, both parts of the same length, at one temperature and at rest.
"""

import math
from dataclasses import dataclass
from typing import Annotated

from designhub.analysis.bounds import increasing, not_negative, poisson, positive, within
from designhub.analysis.formula import Force, Length, Moment, Number, Of, OutOfRange, Stress
from designhub.analysis.formula import formula as formula
from designhub.script.dimension import Dimension
from designhub.tolerancing import fit

SHIGLEY = "Budynas & Nisbett, Shigley's Mechanical Engineering Design, 10th ed."
DIN = "DIN 7190-1:2017"

Expansion = Annotated[float, Of("1/K")]
TemperatureRise = Annotated[float, Of("K")]

NONE = Dimension(0.0, "mm")
NO_PRESSURE = Dimension(0.0, "MPa")
STEEL = Dimension(210_000.0, "MPa")
STEEL_EXPANSION = Dimension(11e-6, "1/K")
"""DIN 7190-1:2017, table of joining temperatures: heated steel."""


@dataclass(frozen=True, kw_only=True)
class LameStress:
    """The stress in a thick-walled cylinder at one radius; tension is positive."""

    radial: Dimension
    tangential: Dimension


@dataclass(frozen=True, kw_only=True)
class Joint:
    """A press fit with one interference."""

    interference: Dimension
    """Difference of the diameters that is left after the roughness is pressed flat."""
    pressure: Dimension
    hub_stress: Dimension
    """Tangential stress at the bore of the hub, where it is largest."""
    hub_equivalent: Dimension
    """Von Mises stress there."""
    shaft_stress: Dimension
    """Tangential stress of the shaft: at its bore, where it has one (largest there), else all over."""
    holding_force: Dimension
    """Axial force that friction holds."""
    holding_torque: Dimension


@dataclass(frozen=True, kw_only=True)
class PressFit:
    """A press fit between the limits of its tolerances."""

    fit: str
    loosest: Joint
    """With the least interference: what it surely holds."""
    tightest: Joint
    """With the largest: what shaft and hub must bear."""
    pressing_force: Dimension
    """Largest axial force that pressing together needs."""
    heating: Dimension
    """How much hotter than the shaft the hub must be to slip on, with the play of assembly."""


@formula(
    "σ_r, σ_t = (p_i r_i^2 - p_o r_o^2 ∓ r_i^2 r_o^2 (p_i - p_o) / r^2) / (r_o^2 - r_i^2)",
    source=f"{SHIGLEY}, eq. 3-49",
)
def lame_stress(
    radius: Length,
    inner_radius: Length,
    outer_radius: Length,
    inner_pressure: Stress = NO_PRESSURE,
    outer_pressure: Stress = NO_PRESSURE,
) -> LameStress:
    """Return radial and tangential stress in a thick-walled cylinder.

    Raises OutOfRange for a ``radius`` outside the wall.
    """
    not_negative(inner_radius=inner_radius)
    increasing(inner_radius=inner_radius, outer_radius=outer_radius)
    within(inner_radius, outer_radius, radius=radius)
    positive(radius=radius)
    radial, tangential = _lame(radius, inner_radius, outer_radius, inner_pressure, outer_pressure)
    return LameStress(radial=Dimension(radial, "MPa"), tangential=Dimension(tangential, "MPa"))


@formula(
    "p = δ / (d (((d_o^2 + d^2)/(d_o^2 - d^2) + ν_o)/E_o + ((d^2 + d_i^2)/(d^2 - d_i^2) - ν_i)/E_i))",
    source=f"{SHIGLEY}, eq. 7-39",
    symbols="δ d d_o d_i E_o ν_o E_i ν_i",
)
def contact_pressure(
    interference: Length,
    diameter: Length,
    hub_diameter: Length,
    bore: Length = NONE,
    *,
    hub_modulus: Stress,
    hub_poisson: Number,
    shaft_modulus: Stress,
    shaft_poisson: Number,
) -> Stress:
    """Return the pressure between shaft and hub; ``interference`` is the difference of the two diameters.

    ``bore`` is that of a hollow shaft. Raises OutOfRange for an interference that is not positive, and diameters that
    do not grow from bore to hub.
    """
    positive(interference=interference)
    return interference / _give(diameter, hub_diameter, bore, hub_modulus, hub_poisson, shaft_modulus, shaft_poisson)


@formula("δ_w = δ - 0.8 (Rz_hub + Rz_shaft)", source=f"{DIN}, loss of interference", symbols="δ Rz_hub Rz_shaft")
def effective_interference(interference: Length, hub_roughness: Length, shaft_roughness: Length) -> Length:
    """Return the interference that is left after the peaks of the surfaces are pressed flat.

    Raises OutOfRange where nothing is left.
    """
    return _effective(interference, hub_roughness, shaft_roughness)


@formula("F = µ p π d l", source=f"{SHIGLEY}, eq. 7-48", symbols="µ p d l")
def holding_force(friction: Number, pressure: Stress, diameter: Length, length: Length) -> Force:
    """Return the axial force that the friction of the joint holds; also that which pressing it together needs."""
    positive(diameter=diameter, length=length)
    not_negative(friction=friction, pressure=pressure)
    return friction * pressure * math.pi * diameter * length


@formula("T = µ p π d^2 l / 2", source=f"{SHIGLEY}, eq. 7-49", symbols="µ p d l")
def holding_torque(friction: Number, pressure: Stress, diameter: Length, length: Length) -> Moment:
    """Return the torque that the friction of the joint holds."""
    positive(diameter=diameter, length=length)
    not_negative(friction=friction, pressure=pressure)
    return friction * pressure * math.pi * diameter**2 * length / 2


@formula("ΔT = (δ + s) / (α d)", source=f"{DIN}, joining temperature", symbols="δ s α d")
def heating(interference: Length, play: Length, expansion: Expansion, diameter: Length) -> TemperatureRise:
    """Return how much hotter than the shaft a hub must be, so that ``play`` is left for slipping it on."""
    not_negative(interference=interference, play=play)
    positive(expansion=expansion, diameter=diameter)
    return (interference + play) / (expansion * diameter)


@formula("p, σ, F, T from the limits of an ISO 286 fit", source=f"{SHIGLEY}, section 7-8; ISO 286-1:2010; {DIN}")
def press_fit(
    written: str,
    hub_diameter: Length,
    length: Length,
    bore: Length = NONE,
    *,
    friction: Number,
    hub_modulus: Stress = STEEL,
    hub_poisson: Number = 0.3,
    hub_expansion: Expansion = STEEL_EXPANSION,
    shaft_modulus: Stress = STEEL,
    shaft_poisson: Number = 0.3,
    hub_roughness: Length = NONE,
    shaft_roughness: Length = NONE,
    play: Length | None = None,
) -> PressFit:
    """Return what the fit ``written`` (``25 H7/s6``) makes of shaft and hub; both of steel unless it is said otherwise.

    ``play`` for slipping on a hot hub is a thousandth of the diameter where it is not given (DIN 7190-1). Roughnesses
    are Rz. Raises what `designhub.tolerancing.fit` raises, and OutOfRange for a fit that may have play.
    """
    limits = fit(written)
    diameter = float(limits.nominal_mm)
    least, most = -float(limits.max_clearance_um) / 1000, -float(limits.min_clearance_um) / 1000
    if least <= 0:
        raise OutOfRange("analysis.elements.no_interference", fit=str(limits), clearance=-least * 1000)
    positive(length=length)
    within(0.0, 1.0, friction=friction)
    give = _give(diameter, hub_diameter, bore, hub_modulus, hub_poisson, shaft_modulus, shaft_poisson)
    loosest, tightest = (
        _joint(_effective(each, hub_roughness, shaft_roughness), give, diameter, hub_diameter, bore, length, friction)
        for each in (least, most)
    )
    gap = diameter / 1000 if play is None else play
    positive(hub_expansion=hub_expansion)
    return PressFit(
        fit=str(limits),
        loosest=loosest,
        tightest=tightest,
        pressing_force=tightest.holding_force,
        heating=Dimension((most + gap) / (hub_expansion * diameter), "K"),
    )


def _effective(interference: float, hub_roughness: float, shaft_roughness: float) -> float:
    not_negative(hub_roughness=hub_roughness, shaft_roughness=shaft_roughness)
    left = interference - 0.8 * (hub_roughness + shaft_roughness)
    if left <= 0:
        raise OutOfRange("analysis.elements.rough", interference=interference * 1000, lost=(interference - left) * 1000)
    return left


def _give(
    diameter: float, hub: float, bore: float, hub_e: float, hub_nu: float, shaft_e: float, shaft_nu: float
) -> float:
    """Return the interference per pressure, in mm/MPa."""
    not_negative(bore=bore)
    increasing(bore=bore, diameter=diameter, hub_diameter=hub)
    positive(hub_modulus=hub_e, shaft_modulus=shaft_e)
    poisson(hub_poisson=hub_nu, shaft_poisson=shaft_nu)
    widening = ((hub**2 + diameter**2) / (hub**2 - diameter**2) + hub_nu) / hub_e
    squeezing = ((diameter**2 + bore**2) / (diameter**2 - bore**2) - shaft_nu) / shaft_e
    return diameter * (widening + squeezing)


def _lame(r: float, inner: float, outer: float, inside: float, outside: float) -> tuple[float, float]:
    wall = outer**2 - inner**2
    even = (inside * inner**2 - outside * outer**2) / wall
    change = inner**2 * outer**2 * (inside - outside) / (r**2 * wall)
    return even - change, even + change


def _joint(
    interference: float, give: float, diameter: float, hub: float, bore: float, length: float, friction: float
) -> Joint:
    pressure = interference / give
    _, tangential = _lame(diameter / 2, diameter / 2, hub / 2, pressure, 0.0)
    inside = bore or diameter
    _, squeezed = _lame(inside / 2, bore / 2, diameter / 2, 0.0, pressure)
    grip = friction * pressure * math.pi * diameter * length
    return Joint(
        interference=Dimension(interference, "mm"),
        pressure=Dimension(pressure, "MPa"),
        hub_stress=Dimension(tangential, "MPa"),
        hub_equivalent=Dimension(math.sqrt(tangential**2 + tangential * pressure + pressure**2), "MPa"),
        shaft_stress=Dimension(squeezed, "MPa"),
        holding_force=Dimension(grip, "N"),
        holding_torque=Dimension(grip * diameter / 2, "N·mm"),
    )
