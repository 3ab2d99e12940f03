"""Bolted joints: published examples and tables, and the laws of two springs."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designhub.analysis import bolts
from designhub.analysis.fasteners import bolt, strength_class
from designhub.analysis.formula import OutOfRange
from designhub.script.dimension import Dimension
from designhub.tolerancing.threads import ThreadError

STRESS_AREAS = {"M3": 5.03, "M4": 8.78, "M5": 14.2, "M6": 20.1, "M8": 36.6, "M10": 58.0, "M12": 84.3, "M14": 115,
                "M16": 157, "M20": 245, "M24": 353, "M30": 561, "M36": 817, "M8x1": 39.2, "M10x1.25": 61.2,
                "M12x1.5": 88.1, "M16x1.5": 167, "M20x1.5": 272, "M24x2": 384}  # fmt: skip
"""As ISO 898-1:2013 prints them in tables 4 and 6."""
VDI_STEEL_88 = {
    ("M6", 0.12): (10.2, 10.1),
    ("M8", 0.12): (18.6, 24.6),
    ("M10", 0.12): (29.6, 48),
    ("M12", 0.12): (43.0, 84),
    ("M12", 0.14): (41.9, 93),
    ("M16", 0.12): (80.9, 206),
}
"""Preload in kN and torque in N·m of VDI 2230, table A1, class 8.8; M12 with 0.14 as Bossard reprints it (2021)."""


def test_stress_areas_are_those_of_the_standard() -> None:
    computed = {size: bolt(size).stress_area.to("mm²") for size in STRESS_AREAS}

    assert computed == pytest.approx(STRESS_AREAS, rel=5e-3)


@pytest.mark.parametrize(("case", "printed"), VDI_STEEL_88.items(), ids=str)
def test_preload_and_torque_are_those_of_the_guideline(case: tuple[str, float], printed: tuple[float, float]) -> None:
    tightened = bolts.tighten(case[0], "8.8", case[1])

    assert tightened.preload.to("kN") == pytest.approx(printed[0], rel=3e-3)
    assert tightened.torque.to("N m") == pytest.approx(printed[1], rel=0.025)


def test_least_preload_of_the_bossard_example() -> None:
    """M12 8.8, friction 0.14, tightening factor 1.8: 41.9 kN leave 23.3 kN."""
    assert bolts.tighten("M12", "8.8", 0.14, scatter=1.8).least_preload.to("kN") == pytest.approx(23.3, abs=0.05)


def test_joint_of_shigley_problem_8_20() -> None:
    """8th ed.: M12, steel and cast iron in series (2361 and 1124 MN/m each), C 0.2346, load factor 5.1."""
    steel = bolts.member_stiffness("207 GPa", "12 mm", "40 mm", "steel")
    iron = bolts.member_stiffness("100 GPa", "12 mm", "40 mm", "cast iron")
    members = bolts.in_series(2 * steel, 2 * iron)
    factor = bolts.stiffness_factor("466.8 kN/mm", members)

    assert steel.to("kN/mm") == pytest.approx(2361, abs=0.5)
    assert iron.to("kN/mm") == pytest.approx(1124, abs=0.5)
    assert members.to("kN/mm") == pytest.approx(1523, abs=0.5)
    assert float(factor) == pytest.approx(0.2346, abs=5e-5)
    joint = bolts.loaded_joint("37.9 kN", "10.6 kN", factor, "84.3 mm²", "600 MPa")
    assert joint.load_safety == pytest.approx(5.1, abs=0.05)


def test_joint_of_shigley_problem_8_37() -> None:
    """8th ed.: A_t 561 mm², S_p 600 MPa, C 0.33, 80 kN, preload 252.45 kN: 3.19, 4.71 and 23.53 MPa."""
    joint = bolts.loaded_joint("252.45 kN", "80 kN", 0.33, "561 mm²", "600 MPa")

    assert joint.load_safety == pytest.approx(3.19, abs=5e-3)
    assert joint.separation_safety == pytest.approx(4.71, abs=5e-3)
    assert bolts.stress_amplitude(0.33, "80 kN", "0 N", "561 mm²").to("MPa") == pytest.approx(23.53, abs=5e-3)


def test_bolt_of_bhandari_example_7_16() -> None:
    """Steel bolt through aluminium plates, area ratio 3: 5 kN preload and 10 kN load want 65.32 mm² at 152 MPa."""
    factor = bolts.stiffness_factor("207 N/mm", "213 N/mm")
    joint = bolts.loaded_joint("5 kN", "10 kN", factor, "65.319549 mm²", "152 MPa")

    assert joint.bolt_stress.to("MPa") == pytest.approx(152, abs=1e-3)


def test_clamped_joint_of_a_public_problem() -> None:
    """Machine Design review, problem M1a: 2250 lbf, bolt twice as stiff as the parts, 6075 lbf: 225 and 6300 lbf."""
    joint = bolts.loaded_joint("2250 lbf", "6075 lbf", 2 / 3, "1 in²", "55 ksi")

    assert joint.clamp_force.to("lbf") == pytest.approx(225)
    assert joint.bolt_force.to("lbf") == pytest.approx(6300)


def test_nut_factor_torque_of_a_lubricated_bolt() -> None:
    assert bolts.torque_by_nut_factor(0.2, "37.9 kN", "12 mm").to("N m") == pytest.approx(90.96)


def test_classes_promise_what_their_numbers_say() -> None:
    """The first number is a hundredth of the nominal tensile strength, the second ten times the yield ratio."""
    for name in ("4.6", "4.8", "5.6", "5.8", "6.8", "8.8", "9.8", "10.9", "12.9"):
        grade = strength_class(name, 10)
        first, second = (int(part) for part in name.split("."))
        assert grade.tensile_strength.to("MPa") >= 100 * first
        assert grade.yield_strength.to("MPa") >= 0.99 * 10 * first * second
        assert grade.proof_stress < grade.yield_strength < grade.tensile_strength


def test_class_8_8_is_stronger_above_m16() -> None:
    assert strength_class("8.8", 16).yield_strength.to("MPa") == 640
    assert strength_class("8.8", 20).yield_strength.to("MPa") == 660


def test_unknown_bolts_are_refused() -> None:
    with pytest.raises(ThreadError):
        bolts.tighten("M13", "8.8")
    with pytest.raises(OutOfRange, match=r"10\.9, 12\.9"):
        bolts.tighten("M8", "7.7")
    with pytest.raises(OutOfRange):
        bolts.tighten("M20", "9.8")


def test_two_cones_of_half_the_grip_are_the_joint_of_shigley_equation_8_22() -> None:
    """0.5774 π E d / (2 ln(5 (0.5774 l + 0.5 d) / (0.5774 l + 2.5 d))) for a head 1.5 d wide; Wileman is 6 % above."""
    half = bolts.frustum_stiffness("207 GPa", "12 mm", "20 mm", "18 mm")
    ratio = 5 * (0.5774 * 40 + 0.5 * 12) / (0.5774 * 40 + 2.5 * 12)

    both = bolts.in_series(half, half).to("kN/mm")

    assert both == pytest.approx(0.5774 * math.pi * 207 * 12 / (2 * math.log(ratio)), rel=1e-3)
    assert both == pytest.approx(bolts.member_stiffness("207 GPa", "12 mm", "40 mm").to("kN/mm"), rel=0.06)


def test_a_bolt_without_thread_in_the_grip_is_a_plain_bar() -> None:
    bar = bolts.bolt_stiffness("207 GPa", "113 mm²", "40 mm", "84.3 mm²", "0 mm")

    assert bar.to("N/mm") == pytest.approx(207e3 * 113 / 40)


@given(st.floats(1e3, 3e4), st.floats(0.05, 0.9))
def test_bolt_and_joint_share_the_load(load: float, factor: float) -> None:
    joint = bolts.loaded_joint("20 kN", Dimension(load, "N"), factor, "84.3 mm²", "600 MPa")

    assert (joint.bolt_force - joint.clamp_force).to("N") == pytest.approx(load)


@given(st.floats(0.05, 0.3), st.floats(0.05, 0.3))
def test_more_friction_never_leaves_more_preload(first: float, second: float) -> None:
    slippery, rough = sorted((first, second))

    assert bolts.tighten("M10", "8.8", rough).preload <= bolts.tighten("M10", "8.8", slippery).preload


@given(st.floats(0.3, 1), st.floats(0.05, 0.3))
def test_torque_is_proportional_to_the_preload(utilisation: float, friction: float) -> None:
    full = bolts.tighten("M10", "10.9", friction, 1.0)
    part = bolts.tighten("M10", "10.9", friction, utilisation)

    assert part.torque.to("N·mm") == pytest.approx(utilisation * full.torque.to("N·mm"))


def test_without_friction_the_torque_only_climbs_the_thread() -> None:
    """Work of one turn: 2π M = F P; the guideline rounds 1/(2π) to 0.16."""
    torque = bolts.tightening_torque("10 kN", "10 mm", "1.5 mm", "14 mm", 0, 0)

    assert torque.to("N·mm") == pytest.approx(10_000 * 1.5 / 6.2832, rel=0.01)


def test_friction_between_the_parts_holds_a_transverse_load() -> None:
    assert bolts.slip_force(0.15, "20 kN", 1, 4).to("kN") == pytest.approx(12)


def test_pressure_under_a_head() -> None:
    """Computed: 18.6 kN on a ring 12.35/9 mm."""
    assert bolts.head_pressure("18.6 kN", "12.35 mm", "9 mm").to("MPa") == pytest.approx(331.2, abs=0.5)


def test_endurance_of_a_rolled_thread() -> None:
    """VDI 2230: 0.85 (150/10 + 45) = 51 MPa for M10."""
    assert bolts.endurance_amplitude("10 mm").to("MPa") == pytest.approx(51)


@given(st.floats(0.1, 20), st.floats(0.1, 10), st.floats(0.01, 0.9), st.integers(0, 2000), st.floats(1, 2.5))
def test_the_required_preload_leaves_the_clamping_force_under_the_load(
    clamp: float, load: float, share: float, loss: int, scatter: float
) -> None:
    """Computed: tightened least and settled, the joint keeps what was asked, by Shigley's eq. 8-25."""
    chosen = bolts.required_preload(f"{clamp} kN", f"{load} kN", share, f"{loss} N", scatter)
    left = chosen.to("kN") / scatter - loss / 1000

    joint = bolts.loaded_joint(f"{left} kN", f"{load} kN", share, "1000 mm²", "600 MPa")
    assert joint.clamp_force.to("kN") == pytest.approx(clamp, rel=1e-6)


def test_settling_takes_from_the_preload_what_bolt_and_parts_would_stretch_by() -> None:
    """Computed: bolt and parts in series, 1/(1/200 + 1/800) = 160 kN/mm, settled by 10 µm."""
    assert bolts.settling_loss("10 µm", "200 kN/mm", "800 kN/mm").to("kN") == pytest.approx(1.6)
