"""Every formula computes what is written, in any unit, and its result has the dimension that its arguments give it."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designhub.analysis import bolts, contact, fatigue, pins, press_fits, punching, safety, springs
from designhub.analysis.formula import Formula
from designhub.analysis.sheet.evaluation import evaluate
from designhub.analysis.sheet.notation import names, read_relation
from designhub.script.dimension import Dimension
from designhub.units import convert

STEELS = {"hub_modulus": (207e3, "MPa"), "hub_poisson": 0.3, "shaft_modulus": (210e3, "MPa"), "shaft_poisson": 0.28}
LOAD = {"amplitude": (80, "MPa"), "mean": (50, "MPa"), "endurance": (250, "MPa")}
SAMPLES: Mapping[Formula[Any], Mapping[str, Any]] = {
    punching.round_edge: {"diameter": (6, "mm")},
    punching.stack_thickness: {"sheets": 10, "sheet_thickness": (0.1, "mm")},
    punching.punch_force: {"edge": (19, "mm"), "thickness": (2, "mm"), "shear_strength": (300, "MPa"), "wear": 1.2},
    punching.punch_force_from_tensile: {"edge": (19, "mm"), "thickness": (2, "mm"), "tensile_strength": (400, "MPa")},
    punching.punched_shear_stress: {"force": (900, "N"), "edge": (19, "mm"), "thickness": (2, "mm")},
    punching.bevelled_force: {
        "force": (900, "N"), "thickness": (2, "mm"), "penetration": 0.4, "bevel_height": (1, "mm"),
    },
    punching.punch_work: {"force": (900, "N"), "thickness": (2, "mm"), "penetration": 0.4},
    punching.stripping_force: {"force": (900, "N"), "fraction": 0.1},
    punching.die_diameter: {"punch": (20, "mm"), "thickness": (2, "mm"), "total_clearance": 0.1},
    punching.side_clearance: {"thickness": (2, "mm"), "total_clearance": 0.1},
    punching.punch_stress: {"force": (900, "N"), "diameter": (6, "mm")},
    punching.smallest_punch: {"thickness": (2, "mm"), "shear_strength": (300, "MPa"), "allowable": (1200, "MPa")},
    punching.clearance_between: {"die": (20.2, "mm"), "punch": (20, "mm")},
    pins.shear_stress: {"force": (900, "N"), "diameter": (6, "mm"), "planes": 2},
    pins.shear_diameter: {"force": (900, "N"), "allowable": (60, "MPa"), "planes": 2},
    pins.surface_pressure: {"force": (900, "N"), "diameter": (6, "mm"), "length": (8, "mm")},
    pins.bending_moment: {"force": (900, "N"), "bar": (8, "mm"), "cheek": (5, "mm")},
    pins.bending_stress: {"moment": (900, "N·mm"), "diameter": (6, "mm")},
    pins.sliding_speed: {"diameter": (6, "mm"), "frequency": (2, "1/s")},
    pins.pressure_speed: {"pressure": (2, "MPa"), "speed": (30, "mm/s")},
    bolts.stress_area: {"diameter": (10, "mm"), "pitch": (1.5, "mm")},
    bolts.assembly_preload: {
        "diameter": (10, "mm"), "pitch": (1.5, "mm"), "yield_strength": (640, "MPa"), "thread_friction": 0.12,
    },
    bolts.tightening_torque: {
        "preload": (29e3, "N"), "diameter": (10, "mm"), "pitch": (1.5, "mm"), "head_diameter": (13, "mm"),
        "thread_friction": 0.12, "head_friction": 0.1,
    },
    bolts.torque_by_nut_factor: {"nut_factor": 0.2, "preload": (29e3, "N"), "diameter": (10, "mm")},
    bolts.bolt_stiffness: {
        "elastic_modulus": (207e3, "MPa"), "shank_area": (78, "mm²"), "shank_length": (20, "mm"),
        "thread_area": (58, "mm²"), "thread_length": (10, "mm"),
    },
    bolts.frustum_stiffness: {
        "elastic_modulus": (207e3, "MPa"), "hole": (11, "mm"), "thickness": (15, "mm"), "bearing": (16, "mm"),
    },
    bolts.member_stiffness: {"elastic_modulus": (207e3, "MPa"), "diameter": (10, "mm"), "grip": (30, "mm")},
    bolts.in_series: {"first": (2e5, "N/mm"), "second": (3e5, "N/mm")},
    bolts.stiffness_factor: {"bolt": (2e5, "N/mm"), "members": (7e5, "N/mm")},
    bolts.settling_loss: {"settling": (0.008, "mm"), "bolt": (2e5, "N/mm"), "members": (7e5, "N/mm")},
    bolts.required_preload: {
        "clamp_force": (2e3, "N"), "load": (8e3, "N"), "stiffness_factor": 0.2,
        "settling_loss": (1e3, "N"), "scatter": 1.6,
    },
    bolts.stress_amplitude: {
        "stiffness_factor": 0.2, "largest": (8e3, "N"), "least": (1e3, "N"), "stress_area": (58, "mm²"),
    },
    bolts.slip_force: {"friction": 0.15, "clamp_force": (2e4, "N"), "interfaces": 1, "bolts": 4},
    bolts.head_pressure: {"force": (29e3, "N"), "bearing": (15, "mm"), "hole": (11, "mm")},
    springs.index: {"mean_diameter": (16, "mm"), "wire": (2, "mm")},
    springs.standard_factor: {"index": 8},
    springs.wahl_factor: {"index": 8},
    springs.bergstrasser_factor: {"index": 8},
    springs.direct_shear_factor: {"index": 8},
    springs.rate: {
        "shear_modulus": (81500, "MPa"), "wire": (2, "mm"), "mean_diameter": (16, "mm"), "active_coils": 8,
    },
    springs.coils_for_rate: {
        "shear_modulus": (81500, "MPa"), "wire": (2, "mm"), "mean_diameter": (16, "mm"), "rate": (5, "N/mm"),
    },
    springs.coil_stress: {"force": (90, "N"), "wire": (2, "mm"), "mean_diameter": (16, "mm"), "factor": 1.2},
    springs.coil_force: {"stress": (600, "MPa"), "wire": (2, "mm"), "mean_diameter": (16, "mm"), "factor": 1.2},
    springs.solid_length: {"total_coils": 10, "wire": (2, "mm")},
    springs.least_gaps: {"active_coils": 8, "wire": (2, "mm"), "mean_diameter": (16, "mm")},
    springs.stable_length: {
        "mean_diameter": (16, "mm"), "end_factor": 0.5, "shear_modulus": (81500, "MPa"),
        "elastic_modulus": (206e3, "MPa"),
    },
    springs.natural_frequency: {
        "wire": (2, "mm"), "mean_diameter": (16, "mm"), "active_coils": 8, "shear_modulus": (81500, "MPa"),
        "density": (7.85e-6, "kg/mm³"),
    },
    springs.work: {"force": (90, "N"), "deflection": (12, "mm")},
    springs.allowable_solid_stress: {"tensile_strength": (1760, "MPa")},
    contact.contact_modulus: {
        "first_modulus": (210e3, "MPa"), "first_poisson": 0.3, "modulus": (70e3, "MPa"), "poisson_ratio": 0.33,
    },
    contact.contact_radius: {"first": (10, "mm"), "second": (25, "mm")},
    press_fits.contact_pressure: {
        "interference": (0.05, "mm"), "diameter": (40, "mm"), "hub_diameter": (80, "mm"), "bore": (10, "mm"), **STEELS,
    },
    press_fits.effective_interference: {
        "interference": (0.05, "mm"), "hub_roughness": (0.006, "mm"), "shaft_roughness": (0.004, "mm"),
    },
    press_fits.holding_force: {"friction": 0.1, "pressure": (60, "MPa"), "diameter": (40, "mm"), "length": (30, "mm")},
    press_fits.holding_torque: {"friction": 0.1, "pressure": (60, "MPa"), "diameter": (40, "mm"), "length": (30, "mm")},
    press_fits.heating: {
        "interference": (0.05, "mm"), "play": (0.04, "mm"), "expansion": (11e-6, "1/K"), "diameter": (40, "mm"),
    },
    fatigue.notch_factor: {"shape_factor": 2.2, "sensitivity": 0.8},
    fatigue.goodman_safety: {**LOAD, "tensile_strength": (600, "MPa")},
    fatigue.gerber_safety: {**LOAD, "tensile_strength": (600, "MPa")},
    fatigue.soderberg_safety: {**LOAD, "yield_strength": (400, "MPa")},
    fatigue.asme_safety: {**LOAD, "yield_strength": (400, "MPa")},
    fatigue.reversed_stress: {"amplitude": (80, "MPa"), "mean": (50, "MPa"), "tensile_strength": (600, "MPa")},
    fatigue.cycles_to_failure: {
        "amplitude": (300, "MPa"), "tensile_strength": (600, "MPa"), "endurance": (250, "MPa"), "fraction": 0.85,
    },
    fatigue.fatigue_strength: {
        "cycles": 2e4, "tensile_strength": (600, "MPa"), "endurance": (250, "MPa"), "fraction": 0.85,
    },
    safety.stress_safety: {"strength": (400, "MPa"), "stress": (120, "MPa")},
    safety.force_safety: {"capacity": (4e3, "N"), "force": (900, "N")},
    safety.allowable_stress: {"strength": (400, "MPa"), "safety": 2.5},
    safety.combined_safety: {"bending": 3, "torsion": 4},
}  # fmt: skip
"""Arguments for which each formula holds: value and working unit, or a plain number."""
BY_TABLE = {pins.bending_moment, bolts.member_stiffness, springs.solid_length}
"""What is written of these has cases or coefficients of a table."""
FORCE_LENGTH = {
    "": (0, 0), "mm": (0, 1), "mm²": (0, 2), "N": (1, 0), "MPa": (1, -2), "N·mm": (1, 1), "N/mm": (1, -1),
    "1/s": (0, 0), "mm/s": (0, 1), "MPa·mm/s": (1, -1), "1/K": (0, 0), "K": (0, 0), "kg/mm³": (1, -4),
}  # fmt: skip
"""Powers of force and length in each working unit, time and temperature kept (a kilogram is N·s²/m)."""
OTHER_UNITS = {
    "mm": "in", "mm²": "cm²", "N": "lbf", "MPa": "psi", "N·mm": "J", "N/mm": "lbf/in", "1/s": "rpm", "mm/s": "m/min",
    "1/K": "1/K", "K": "K", "kg/mm³": "g/cm³",
}  # fmt: skip


def arguments(formula: Formula[Any], force: float = 1.0, length: float = 1.0) -> dict[str, Any]:
    made = {}
    for name, given_value in SAMPLES[formula].items():
        if isinstance(given_value, tuple):
            value, unit = given_value
            powers = FORCE_LENGTH[unit]
            made[name] = Dimension(value * force ** powers[0] * length ** powers[1], unit)
        else:
            made[name] = given_value
    return made


@pytest.mark.parametrize(
    "formula", [each for each in SAMPLES if each not in BY_TABLE], ids=lambda formula: formula.name
)
def test_a_formula_computes_what_is_written(formula: Formula[Any]) -> None:
    given_values = {**formula.defaults, **arguments(formula)}
    letters = {formula.symbols[name]: value for name, value in given_values.items()}
    tree = read_relation(formula.expression).right

    assert set(names(tree)) - {"π"} <= set(letters)
    written = evaluate(tree, letters)
    number = written.to(formula.unit or "") if isinstance(written, Dimension) else written
    assert number == pytest.approx(float(formula(**arguments(formula))), rel=1e-4)


@pytest.mark.parametrize("formula", SAMPLES, ids=lambda formula: formula.name)
def test_the_units_of_the_arguments_make_no_difference(formula: Formula[Any]) -> None:
    usual = arguments(formula)
    other = {
        name: f"{convert(float(value), value.unit, OTHER_UNITS[value.unit])!r} {OTHER_UNITS[value.unit]}"
        if isinstance(value, Dimension)
        else value
        for name, value in usual.items()
    }

    assert float(formula(**other)) == pytest.approx(float(formula(**usual)), rel=1e-9)


@pytest.mark.parametrize("formula", SAMPLES, ids=lambda formula: formula.name)
@settings(max_examples=8)
@given(force=st.floats(0.2, 5), length=st.floats(0.2, 5))
def test_the_result_scales_as_its_dimension_says(formula: Formula[Any], force: float, length: float) -> None:
    powers = FORCE_LENGTH[formula.unit or ""]
    scale = force ** powers[0] * length ** powers[1]
    if formula is springs.natural_frequency:
        scale = 1.0

    assert float(formula(**arguments(formula, force, length))) == pytest.approx(
        scale * float(formula(**arguments(formula)))
    )
