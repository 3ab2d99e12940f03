"""What holds for every study, on tiny meshes."""

from pathlib import Path
from typing import Any

import cadquery as cq
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from parts_to_solve import at, faces, solid, solved, study

from designhub.script import force, gravity, pressure
from designhub.script.declarations import Load
from designhub.simulation.unsolvable import Unsolvable

pytestmark = pytest.mark.cad
pytest.importorskip("ngsolve")

BLOCK = cq.Workplane().box(20, 10, 6, centered=False)
FEATURES = {"foot": faces(BLOCK, at(0, 0)), "head": faces(BLOCK, at(0, 20)), "side": faces(BLOCK, at(1, 0))}
FORCES = st.tuples(*[st.floats(-1000, 1000).map(lambda value: round(value, 1))] * 3).filter(any)
FEW = settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def on_block(folder: Path, loads: list[Load], **supports: str) -> Any:
    return solved(solid(BLOCK), FEATURES, study(supports or {"foot": "fixed"}, loads), folder, meshes=1)


@FEW
@given(vector=FORCES, push=st.floats(-50, 50))
def test_reactions_hold_the_loads(tmp_path: Path, vector: tuple[float, float, float], push: float) -> None:
    result = on_block(tmp_path, [force("head", vector), pressure("side", push), gravity()]).result

    carried = np.sum([each.force_n for each in result.reactions], axis=0)
    assert carried == pytest.approx(-np.array(result.load_n), abs=1e-4)
    assert np.array(result.load_n)[0] == pytest.approx(vector[0], abs=1e-6)
    assert result.meshes[-1].imbalance < 1e-7


@FEW
@given(vector=FORCES, factor=st.floats(0.1, 100))
def test_twice_the_load_is_twice_the_stress(tmp_path: Path, vector: tuple[float, float, float], factor: float) -> None:
    once = on_block(tmp_path, [force("head", vector)])
    more = on_block(tmp_path, [force("head", tuple(factor * part for part in vector))])

    assert more.stresses == pytest.approx(factor * once.stresses, rel=1e-6, abs=1e-9 * factor)
    assert more.displacements == pytest.approx(factor * once.displacements, rel=1e-6, abs=1e-12 * factor)


def test_two_bonded_blocks_bear_like_one(tmp_path: Path) -> None:
    halves = (
        cq.Workplane().box(10, 10, 6, centered=False),
        cq.Workplane(origin=(10, 0, 0)).box(10, 10, 6, centered=False),
    )
    features = {"foot": faces(halves[0], at(0, 0)), "head": faces(halves[1], at(0, 20), first=6)}
    asked = study({"foot": "fixed"}, [force("head", (0, 0, -100))])

    together = solved(solid(*halves), features, asked, tmp_path, 1).result
    whole = solved(solid(BLOCK), FEATURES, asked, tmp_path, 1).result

    assert together.displacement.value == pytest.approx(whole.displacement.value, rel=0.01)
    assert together.displacement.face >= 6


def test_a_peak_is_on_the_face_that_the_hub_numbers_so(tmp_path: Path) -> None:
    result = on_block(tmp_path, [pressure("head", 10.0)]).result

    assert result.displacement.point[0] == pytest.approx(20, abs=1e-6)
    face = BLOCK.val().Faces()[result.displacement.face]
    assert face.distance(cq.Vertex.makeVertex(*result.displacement.point)) < 1e-4


@pytest.mark.parametrize(
    ("supports", "motion"),
    [({"foot": "sliding"}, "several"), ({"foot": "sliding", "head": "sliding"}, "several")],
    ids=["one plane", "two parallel planes"],
)
def test_a_part_that_could_move_is_refused(tmp_path: Path, supports: dict[str, str], motion: str) -> None:
    with pytest.raises(Unsolvable) as refusal:
        on_block(tmp_path, [force("head", (0, 0, 1))], **supports)

    assert (refusal.value.reason, refusal.value.detail) == ("free_motion", motion)


def test_a_bore_held_as_a_hinge_leaves_the_turning_free(tmp_path: Path) -> None:
    link = cq.Workplane().box(40, 12, 5).faces(">Z").workplane().pushPoints([(-15, 0), (15, 0)]).hole(6)
    bores = faces(link, lambda face: face.geomType() == "CYLINDER")
    one = {"bore": (min(bores),), "other": (max(bores),)}

    with pytest.raises(Unsolvable) as refusal:
        solved(solid(link), one, study({"bore": "hinge"}, [force("other", (0, 1, 0))]), tmp_path)

    assert (refusal.value.reason, refusal.value.detail) == ("free_motion", "about_z")


def test_a_feature_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unsolvable) as refusal:
        on_block(tmp_path, [force("handle", (0, 0, 1))])

    assert (refusal.value.reason, refusal.value.detail) == ("unknown_feature", "handle")


def test_without_a_material_there_is_no_stiffness(tmp_path: Path) -> None:
    with pytest.raises(Unsolvable) as refusal:
        solved(solid(BLOCK), FEATURES, study({"foot": "fixed"}, [gravity()]), tmp_path, material=None)

    assert refusal.value.reason == "no_material"


def test_bodies_that_do_not_touch_are_refused() -> None:
    with pytest.raises(Unsolvable) as refusal:
        solid(BLOCK, BLOCK.translate((50, 0, 0)))

    assert refusal.value.reason == "loose_bodies"


def test_bodies_that_overlap_are_refused() -> None:
    with pytest.raises(Unsolvable) as refusal:
        solid(BLOCK, BLOCK.translate((5, 2, 1)))

    assert refusal.value.reason == "overlapping_bodies"


def test_stress_at_a_sharp_inner_corner_does_not_count(tmp_path: Path) -> None:
    angle = cq.Workplane("XZ").polyline([(0, 0), (30, 0), (30, 6), (6, 6), (6, 30), (0, 30)]).close().extrude(8)
    features = {"foot": faces(angle, at(2, 0)), "top": faces(angle, at(2, 30))}

    result = solved(solid(angle), features, study({"foot": "fixed"}, [force("top", (200, 0, 0))]), tmp_path).result

    assert result.growing
    x, _, z = result.stress.point
    assert (x, z) == pytest.approx((6, 6), abs=0.3)
    assert np.hypot(result.regular_stress.point[0] - 6, result.regular_stress.point[2] - 6) >= result.singular_mm - 1e-3


@pytest.mark.parametrize("order", [2, 3])
def test_a_hinge_balances_at_either_degree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, order: int) -> None:
    monkeypatch.setattr("designhub.simulation.study.order_for", lambda mesh: order)
    link = cq.Workplane().box(40, 12, 5).faces(">Z").workplane().pushPoints([(-15, 0), (15, 0)]).hole(6)
    bores = faces(link, lambda face: face.geomType() == "CYLINDER")
    features = {"bore": (min(bores),), "other": (max(bores),), "end": faces(link, at(0, 20))}
    asked = study({"bore": "hinge", "other": "sliding"}, [force("end", (300, 50, 20))])

    result = solved(solid(link), features, asked, tmp_path, 1).result

    assert result.meshes[-1].imbalance < 1e-7
