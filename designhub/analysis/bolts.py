"""Bolted joints: preload, tightening torque, stiffness, what the bolt and the joint bear.

Theory of operation: a tightened bolt and the parts that it clamps are two springs. A working load P that pulls the
joint apart goes into the bolt by the stiffness factor C and takes the rest from the clamping force. So a stiff joint
with a slim bolt hardly lets the bolt feel P; the joint opens where the clamping force is used up. The one rule:
concentric clamping and load (VDI 2230 calls the load factor of this case Φ); eccentric joints need the guideline.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from designhub.analysis.bounds import increasing, not_negative, positive, within
from designhub.analysis.fasteners import Bolt, StrengthClass, flank_diameter, strength_class, stress_diameter
from designhub.analysis.fasteners import bolt as bolt_of
from designhub.analysis.formula import Area, Force, Length, LineLoad, Moment, Number, OutOfRange, Stress
from designhub.analysis.formula import formula as formula
from designhub.script.dimension import Dimension

VDI = "VDI 2230-1:2015"
SHIGLEY = "Budynas & Nisbett, Shigley's Mechanical Engineering Design, 10th ed."
MEMBERS: Mapping[str, tuple[float, float]] = {
    "steel": (0.78715, 0.62873),
    "aluminium": (0.79670, 0.63816),
    "copper": (0.79568, 0.63553),
    "cast iron": (0.77871, 0.61616),
}
"""Coefficients A and B of Wileman, Choudhury and Green (1991), as in Shigley table 8-8."""


@dataclass(frozen=True, kw_only=True)
class Tightened:
    """A bolt tightened with a torque wrench."""

    bolt: Bolt
    strength: StrengthClass
    preload: Dimension
    """Largest assembly preload F_M: the bolt uses the stated part of its yield strength."""
    torque: Dimension
    """Tightening torque M_A that gives it."""
    least_preload: Dimension
    """What may be left of it by the scatter of the tightening method."""


@dataclass(frozen=True, kw_only=True)
class LoadedJoint:
    """A preloaded joint under a load that pulls it apart."""

    bolt_force: Dimension
    clamp_force: Dimension
    """What still holds the parts together."""
    bolt_stress: Dimension
    proof_safety: float
    """Proof stress over the stress in the bolt."""
    load_safety: float
    """How many times the load may grow until the bolt reaches its proof stress."""
    separation_safety: float
    """How many times the load may grow until the joint opens."""


@formula("A_s = π/4 (d - 0.9382 P)^2", source="ISO 898-1:2013 clause 9.1.6.1", symbols="d P")
def stress_area(diameter: Length, pitch: Length) -> Area:
    """Return the stress area of a metric thread of any size; raises OutOfRange where the pitch is not below d / 2."""
    positive(pitch=pitch)
    increasing(pitch=2 * pitch, diameter=diameter)
    return math.pi / 4 * stress_diameter(diameter, pitch) ** 2


@formula(
    "F_M = ν R_p π/4 (d - 0.9382 P)^2"
    " / √(1 + 3 (1.5 (d - 0.6495 P)/(d - 0.9382 P) (P/(π (d - 0.6495 P)) + 1.155 µ_G))^2)",
    source=f"{VDI}, section 5.5.3 and table A1",
    symbols="d P R_p µ_G ν",
)
def assembly_preload(
    diameter: Length, pitch: Length, yield_strength: Stress, thread_friction: Number, utilisation: Number = 0.9
) -> Force:
    """Return the preload at which tension and torsion together use a part of the yield strength (90 % by custom).

    Raises OutOfRange for a friction above 0.5 and a utilisation above 1.
    """
    positive(pitch=pitch, yield_strength=yield_strength, utilisation=utilisation)
    within(0.0, 1.0, utilisation=utilisation)
    return _preload(diameter, pitch, yield_strength, thread_friction, utilisation)


@formula(
    "M_A = F_M (0.16 P + 0.58 (d - 0.6495 P) µ_G + D_Km/2 µ_K)",
    source=f"{VDI}, eq. (R13)",
    symbols="F_M d P D_Km µ_G µ_K",
)
def tightening_torque(
    preload: Force,
    diameter: Length,
    pitch: Length,
    head_diameter: Length,
    thread_friction: Number,
    head_friction: Number,
) -> Moment:
    """Return the torque that gives a ``preload``; ``head_diameter`` is the mean one of the ring under the head."""
    not_negative(preload=preload)
    positive(diameter=diameter, pitch=pitch, head_diameter=head_diameter)
    return _torque(preload, diameter, pitch, head_diameter, thread_friction, head_friction)


@formula("T = K F d", source=f"{SHIGLEY}, eq. 8-27 and table 8-15", symbols="K F d")
def torque_by_nut_factor(nut_factor: Number, preload: Force, diameter: Length) -> Moment:
    """Return the tightening torque by the rough nut factor (0.2 as delivered, 0.18 lubricated, 0.3 dry)."""
    within(0.05, 0.5, nut_factor=nut_factor)
    positive(diameter=diameter)
    return nut_factor * preload * diameter


@formula("F_M, M_A, F_M,min for a thread, class and friction", source=f"{VDI}, section 5.5 and table A1")
def tighten(
    size: str,
    grade: str,
    friction: Number = 0.12,
    utilisation: Number = 0.9,
    scatter: Number = 1.6,
) -> Tightened:
    """Return preload and torque for a bolt ``size`` (``M8``) of class ``grade`` (``8.8``), hexagon head, medium hole.

    ``friction`` holds in the thread and under the head; ``scatter`` is α_A, the largest over the least preload (1.6 for
    a torque wrench with estimated friction). Raises ThreadError or OutOfRange for an unknown thread
    or class, OutOfRange for a scatter below 1.
    """
    bolt = bolt_of(size)
    diameter, pitch = float(bolt.diameter), float(bolt.pitch)
    strength = strength_class(grade, diameter)
    within(1.0, 4.0, scatter=scatter)
    within(0.01, 1.0, utilisation=utilisation)
    preload = _preload(diameter, pitch, float(strength.yield_strength), friction, utilisation)
    head = (0.95 * float(bolt.across_flats) + float(bolt.hole)) / 2
    return Tightened(
        bolt=bolt,
        strength=strength,
        preload=Dimension(preload, "N"),
        torque=Dimension(_torque(preload, diameter, pitch, head, friction, friction), "N·mm"),
        least_preload=Dimension(preload / scatter, "N"),
    )


@formula("k_b = E A_d A_t / (A_d l_t + A_t l_d)", source=f"{SHIGLEY}, eq. 8-17", symbols="E A_d l_d A_t l_t")
def bolt_stiffness(
    elastic_modulus: Stress, shank_area: Area, shank_length: Length, thread_area: Area, thread_length: Length
) -> LineLoad:
    """Return the force per stretch of a bolt; the lengths are those between head and nut, without and with thread."""
    positive(elastic_modulus=elastic_modulus, shank_area=shank_area, thread_area=thread_area)
    not_negative(shank_length=shank_length, thread_length=thread_length)
    positive(grip=shank_length + thread_length)
    return elastic_modulus * shank_area * thread_area / (shank_area * thread_length + thread_area * shank_length)


@formula(
    "k = 0.5774 π E d / ln((1.155 t + D - d) (D + d) / ((1.155 t + D + d) (D - d)))",
    source=f"{SHIGLEY}, eq. 8-20",
    symbols="E d t D",
)
def frustum_stiffness(elastic_modulus: Stress, hole: Length, thickness: Length, bearing: Length) -> LineLoad:
    """Return the stiffness of one layer in a pressure cone of 30°, ``bearing`` wide at its small end.

    Layers lie in series: 1/k = Σ 1/k_i. Raises OutOfRange where the cone is not wider than the hole.
    """
    positive(elastic_modulus=elastic_modulus, hole=hole, thickness=thickness)
    increasing(hole=hole, bearing=bearing)
    wide, cone = 1.155 * thickness, bearing
    ratio = (wide + cone - hole) * (cone + hole) / ((wide + cone + hole) * (cone - hole))
    return 0.5774 * math.pi * elastic_modulus * hole / math.log(ratio)


@formula("k_m = E d A exp(B d / l)", source=f"{SHIGLEY}, eq. 8-23 (Wileman, Choudhury and Green)", symbols="E d l m")
def member_stiffness(elastic_modulus: Stress, diameter: Length, grip: Length, material: str = "steel") -> LineLoad:
    """Return the stiffness of clamped parts of one ``material`` (`MEMBERS`), much wider than the bolt.

    Raises OutOfRange for a material without coefficients.
    """
    if material not in MEMBERS:
        raise OutOfRange("analysis.elements.choice", name="material", value=material, choices=", ".join(MEMBERS))
    positive(elastic_modulus=elastic_modulus, diameter=diameter, grip=grip)
    a, b = MEMBERS[material]
    return elastic_modulus * diameter * a * math.exp(b * diameter / grip)


@formula("k = k_1 k_2 / (k_1 + k_2)", source=f"{SHIGLEY}, eq. 8-18", symbols="k_1 k_2")
def in_series(first: LineLoad, second: LineLoad) -> LineLoad:
    """Return the stiffness of two layers that carry the same force."""
    positive(first=first, second=second)
    return first * second / (first + second)


@formula("C = k_b / (k_b + k_m)", source=f"{SHIGLEY}, section 8-7; {VDI} calls it Φ", symbols="k_b k_m")
def stiffness_factor(bolt: LineLoad, members: LineLoad) -> Number:
    """Return the part of a working load that the bolt feels."""
    positive(bolt=bolt, members=members)
    return bolt / (bolt + members)


@formula("F_Z = f_Z k_b k_m / (k_b + k_m)", source=f"{VDI}, step R4", symbols="f_Z k_b k_m")
def settling_loss(settling: Length, bolt: LineLoad, members: LineLoad) -> Force:
    """Return the preload lost when the faces in the joint settle by ``settling`` (some µm a face)."""
    not_negative(settling=settling)
    positive(bolt=bolt, members=members)
    return settling * bolt * members / (bolt + members)


@formula("F_M = α_A (F_K + (1 - C) P + F_Z)", source=f"{VDI}, steps R5 and R6", symbols="F_K P C F_Z α_A")
def required_preload(
    clamp_force: Force, load: Force, stiffness_factor: Number, settling_loss: Force, scatter: Number
) -> Force:
    """Return the preload to choose so that ``clamp_force`` is left under the load, settled and tightened least.

    Raises OutOfRange for a factor outside 0 to 1 and a scatter below 1.
    """
    not_negative(clamp_force=clamp_force, load=load, settling_loss=settling_loss)
    within(0.0, 1.0, stiffness_factor=stiffness_factor)
    within(1.0, 4.0, scatter=scatter)
    return scatter * (clamp_force + (1 - stiffness_factor) * load + settling_loss)


@formula("F_b = C P + F_i,  F_m = F_i - (1 - C) P,  n_p, n_L, n_0", source=f"{SHIGLEY}, eq. 8-24 to 8-30")
def loaded_joint(
    preload: Force, load: Force, stiffness_factor: Number, stress_area: Area, proof_stress: Stress
) -> LoadedJoint:
    """Return what a working ``load`` on one bolt does to bolt and joint.

    Raises OutOfRange for a load that is not positive, a factor outside 0 to 1, and a preload that the proof stress does
    not allow. A clamping force below zero means that the joint is open.
    """
    positive(preload=preload, load=load, stiffness_factor=stiffness_factor, stress_area=stress_area)
    within(0.0, 0.999, stiffness_factor=stiffness_factor)
    proof = proof_stress * stress_area
    increasing(preload=preload, proof_load=proof)
    bolt_force = stiffness_factor * load + preload
    return LoadedJoint(
        bolt_force=Dimension(bolt_force, "N"),
        clamp_force=Dimension(preload - (1 - stiffness_factor) * load, "N"),
        bolt_stress=Dimension(bolt_force / stress_area, "MPa"),
        proof_safety=proof / bolt_force,
        load_safety=(proof - preload) / (stiffness_factor * load),
        separation_safety=preload / ((1 - stiffness_factor) * load),
    )


@formula("σ_a = C (P_max - P_min) / (2 A_s)", source=f"{SHIGLEY}, eq. 8-35", symbols="C P_max P_min A_s")
def stress_amplitude(stiffness_factor: Number, largest: Force, least: Force, stress_area: Area) -> Stress:
    """Return the stress amplitude in a bolt under a load that goes from ``least`` to ``largest`` and back."""
    positive(stress_area=stress_area)
    within(0.0, 1.0, stiffness_factor=stiffness_factor)
    return stiffness_factor * abs(largest - least) / (2 * stress_area)


@formula(
    "σ_A = 0.85 (150/d + 45), d in mm, σ_A in MPa",
    source=f"{VDI}, endurance limit, rolled before heat treatment",
    symbols="d",
)
def endurance_amplitude(diameter: Length) -> Stress:
    """Return the stress amplitude in MPa that a bolt of class 8.8 to 12.9 bears for ever (d from 6 to 40 mm)."""
    within(6.0, 40.0, diameter=diameter)
    return 0.85 * (150 / diameter + 45)


@formula("F_Q = µ F_m m z", source=f"{VDI}, transverse load by friction", symbols="µ F_m m z")
def slip_force(friction: Number, clamp_force: Force, interfaces: Number = 1, bolts: Number = 1) -> Force:
    """Return the transverse force that friction between the clamped parts holds."""
    not_negative(friction=friction, clamp_force=clamp_force)
    positive(interfaces=interfaces, bolts=bolts)
    return friction * clamp_force * interfaces * bolts


@formula("p = 4 F / (π (d_w^2 - d_h^2))", source=f"{VDI}, surface pressure under the head", symbols="F d_w d_h")
def head_pressure(force: Force, bearing: Length, hole: Length) -> Stress:
    """Return the pressure under a bolt head; ``bearing`` is the outer diameter of its face."""
    positive(hole=hole)
    increasing(hole=hole, bearing=bearing)
    return 4 * force / (math.pi * (bearing**2 - hole**2))


def _preload(diameter: float, pitch: float, yield_strength: float, friction: float, utilisation: float) -> float:
    within(0.0, 0.5, thread_friction=friction)
    increasing(pitch=2 * pitch, diameter=diameter)
    flank, core = flank_diameter(diameter, pitch), stress_diameter(diameter, pitch)
    torsion = 1.5 * flank / core * (pitch / (math.pi * flank) + 1.155 * friction)
    return utilisation * yield_strength * math.pi / 4 * core**2 / math.sqrt(1 + 3 * torsion**2)


def _torque(
    preload: float, diameter: float, pitch: float, head: float, thread_friction: float, head_friction: float
) -> float:
    within(0.0, 0.5, thread_friction=thread_friction, head_friction=head_friction)
    return preload * (
        0.16 * pitch + 0.58 * flank_diameter(diameter, pitch) * thread_friction + head / 2 * head_friction
    )
