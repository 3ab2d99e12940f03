"""Finite elements against closed forms. E = 210 GPa and ν = 0.3 (S235JR) throughout; mm, N, MPa."""

import math
from pathlib import Path

import cadquery as cq
import numpy as np
import pytest
from parts_to_solve import at, faces, round_face, solid, solved, study

from designhub.script import force, pressure, torque

pytestmark = pytest.mark.cad
pytest.importorskip("ngsolve")

E, NU = 210e3, 0.3


def test_a_pulled_bar_has_force_over_area_everywhere_and_stretches_by_hooke(tmp_path: Path) -> None:
    bar = cq.Workplane().box(50, 10, 8, centered=False)
    features = {f"{axis}{value}": faces(bar, at(axis, value)) for axis, value in ((0, 0), (0, 50), (1, 0), (2, 0))}

    result = solved(
        solid(bar), features, study({"00": "sliding", "10": "sliding", "20": "sliding"}, [force("050", (4000, 0, 0))]),
        tmp_path, meshes=1,
    )  # fmt: skip

    stress = 4000 / 80
    assert result.stresses.min() == pytest.approx(stress, rel=1e-3)
    assert result.stresses.max() == pytest.approx(stress, rel=1e-3)
    assert result.displacements[..., 0].max() == pytest.approx(stress / E * 50, rel=1e-3)


def test_a_cantilever_bends_as_timoshenko_says(tmp_path: Path) -> None:
    beam = cq.Workplane().box(100, 10, 10, centered=False)
    features = {"wall": faces(beam, at(0, 0)), "end": faces(beam, at(0, 100))}

    result = solved(solid(beam), features, study({"wall": "fixed"}, [force("end", (0, 0, -100))]), tmp_path, 3)

    # F L³/3 E I + F L/κ G A with κ = 10 (1 + ν)/(12 + 11 ν) (Cowper, J. Appl. Mech. 33 (1966) 335-340)
    inertia, shear = 10**4 / 12, E / 2 / (1 + NU)
    kappa = 10 * (1 + NU) / (12 + 11 * NU)
    deflection = 100 * 100**3 / (3 * E * inertia) + 100 * 100 / (kappa * shear * 100)
    assert -result.displacements[..., 2].min() == pytest.approx(deflection, rel=0.01)


def test_pure_bending_gives_moment_over_section_modulus(tmp_path: Path) -> None:
    beam = cq.Workplane().box(80, 6, 10, centered=(False, True, True))
    features = {"wall": faces(beam, at(0, 0)), "end": faces(beam, at(0, 80))}

    result = solved(solid(beam), features, study({"wall": "fixed"}, [torque("end", (0, 20_000, 0))]), tmp_path)

    middle = np.abs(result.skin.points[..., 0] - 40) < 15
    assert result.stresses[middle].max() == pytest.approx(20_000 / (6 * 10**2 / 6), rel=0.01)


def test_a_round_bar_in_torsion_twists_as_saint_venant_says(tmp_path: Path) -> None:
    bar = cq.Workplane().circle(5).extrude(40)
    features = {"foot": faces(bar, at(2, 0)), "head": faces(bar, at(2, 40))}

    result = solved(solid(bar), features, study({"foot": "fixed"}, [torque("head", (0, 0, 30_000))]), tmp_path, 2)

    polar, shear = math.pi * 5**4 / 2, E / 2 / (1 + NU)
    assert result.result.displacement.value == pytest.approx(5 * 30_000 * 40 / (shear * polar), rel=0.01)
    assert result.result.regular_stress.value == pytest.approx(math.sqrt(3) * 30_000 * 5 / polar, rel=0.01)


def test_a_thick_cylinder_under_pressure_is_lame_s(tmp_path: Path) -> None:
    ring = cq.Workplane().circle(20).circle(10).extrude(8).intersect(cq.Workplane().box(50, 50, 50, centered=False))
    features = {
        "bore": faces(ring, round_face(10)),
        "cut_x": faces(ring, at(0, 0)),
        "cut_y": faces(ring, at(1, 0)),
        "ends": faces(ring, at(2, 0)) + faces(ring, at(2, 8)),
    }
    held = dict.fromkeys(("cut_x", "cut_y", "ends"), "sliding")

    result = solved(solid(ring), features, study(held, [pressure("bore", 50.0)]), tmp_path)

    # Lamé, plane strain: σ_r = -p, σ_θ = p (b² + a²)/(b² - a²), σ_z = ν (σ_r + σ_θ) at the bore
    hoop, radial = 50 * (400 + 100) / 300, -50.0
    axial = NU * (hoop + radial)
    equivalent = math.sqrt(((hoop - radial) ** 2 + (radial - axial) ** 2 + (axial - hoop) ** 2) / 2)
    opening = (1 + NU) / E * 50 * 10 / 300 * ((1 - 2 * NU) * 100 + 400)
    assert result.result.regular_stress.value == pytest.approx(equivalent, rel=0.01)
    assert result.result.displacement.value == pytest.approx(opening, rel=0.01)


def test_a_hole_in_a_pulled_plate_raises_the_stress_by_heywood_s_factor(tmp_path: Path) -> None:
    plate = cq.Workplane().box(160, 50, 2).faces(">Z").workplane().hole(10)
    features = {"left": faces(plate, at(0, -80)), "right": faces(plate, at(0, 80))}

    result = solved(solid(plate), features, study({"left": "fixed"}, [force("right", (8000, 0, 0))]), tmp_path, 2)

    # Heywood, Designing by Photoelasticity (1952): K = 2 + (1 - d/W)³ on the net section
    factor = 2 + (1 - 10 / 50) ** 3
    net = 8000 / ((50 - 10) * 2)
    assert result.result.regular_stress.value == pytest.approx(factor * net, rel=0.03)
    assert abs(result.result.regular_stress.point[1]) == pytest.approx(5, abs=0.3)
