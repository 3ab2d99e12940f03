"""What declared features measure, from face tables written by hand; no CAD kernel."""

import math
from collections.abc import Sequence

import pytest

from designhub.checks.measurements import Face, FeatureSize, Vector
from designhub.inspection.sizes import measure_feature
from designhub.script.declarations import Feature, Size

Z: Vector = (0, 0, 1)


def cylinder(radius: float, *, at: Vector = (0, 0, 0), along: Vector = Z, concave: bool = True) -> dict[str, object]:
    return {"kind": "cylinder", "radius_mm": radius, "axis": (at, along), "concave": concave, "center": at}


def plane(normal: Vector, at: Vector = (0, 0, 0)) -> dict[str, object]:
    size = math.sqrt(sum(part * part for part in normal))
    return {"kind": "plane", "normal": tuple(part / size for part in normal), "center": at}


def size_of(
    faces: Sequence[dict[str, object]], *, kind: str = "auto", value: float = 1, unit: str = "mm"
) -> FeatureSize:
    table = [
        Face.model_validate({"index": i, "body": 0, "area_mm2": 1, "perimeter_mm": 4, **face})
        for i, face in enumerate(faces)
    ]
    size = Size.model_validate({"value": value, "unit": unit, "kind": kind})
    return measure_feature(Feature(name="f", faces=tuple(range(len(faces))), size=size), table)


def test_a_radius_given_for_a_diameter_measures_twice_as_much() -> None:
    found = size_of([cylinder(6)], value=6)

    assert (found.kind, found.value, found.unit, found.concave) == ("diameter", 12, "mm", True)


def test_a_radius_is_reported_as_the_diameter_it_belongs_to() -> None:
    assert size_of([cylinder(3)], kind="radius", value=3).value == 6


def test_cylinders_that_agree_have_one_diameter() -> None:
    found = size_of([cylinder(3), cylinder(3.000_01, at=(10, 0, 0))])

    assert (found.kind, found.faces) == ("diameter", (0, 1))
    assert found.spread == pytest.approx(2e-5)


def test_cylinders_that_differ_have_no_common_size() -> None:
    found = size_of([cylinder(3), cylinder(4)])

    assert (found.kind, found.reason, found.spread) == ("none", "mixed", 2)


def test_a_hole_and_a_shaft_of_one_diameter_are_neither_concave_nor_convex() -> None:
    assert size_of([cylinder(3), cylinder(3, concave=False)]).concave is None


def test_a_sphere_has_a_diameter() -> None:
    found = size_of([{"kind": "sphere", "radius_mm": 5, "center": (0, 0, 0), "concave": False}])

    assert (found.kind, found.value, found.concave) == ("diameter", 10, False)


def test_a_fillet_has_the_diameter_of_its_round() -> None:
    torus = {"kind": "torus", "radius_mm": 20, "minor_radius_mm": 2, "axis": ((0, 0, 0), Z), "center": (0, 0, 0)}

    assert size_of([torus, cylinder(2)], kind="radius", value=2).value == 4


def test_a_cylinder_with_its_end_face_is_mixed() -> None:
    assert size_of([cylinder(3), plane(Z)]).reason == "mixed"


def test_free_form_faces_have_no_size() -> None:
    assert size_of([{"kind": "bspline", "center": (0, 0, 0)}]).reason == "free_form"


def test_a_slot_has_a_width_and_is_concave() -> None:
    found = size_of([plane((1, 0, 0), (-4, 7, 1)), plane((-1, 0, 0), (4, 0, 0))])

    assert (found.kind, found.value, found.concave) == ("width", 8, True)


def test_a_block_has_a_width_and_is_convex() -> None:
    assert size_of([plane((-1, 0, 0), (-4, 0, 0)), plane((1, 0, 0), (4, 0, 0))]).concave is False


def test_a_step_has_a_width_and_no_side() -> None:
    found = size_of([plane(Z, (0, 0, 2)), plane(Z, (5, 0, 5))])

    assert (found.value, found.concave) == (3, None)


def test_faces_in_one_plane_count_once() -> None:
    found = size_of([plane((0, 0, -1), (0, 0, 0)), plane((0, 0, -1), (9, 0, 0)), plane(Z, (0, 0, 5))])

    assert (found.kind, found.value) == ("width", 5)


@pytest.mark.parametrize(
    ("faces", "reason"),
    [
        ([plane(Z)], "one_plane"),
        ([plane(Z), plane(Z, (4, 0, 0))], "one_plane"),
        ([plane(Z), plane((0, 1, 1))], "not_parallel"),
        ([plane(Z), plane(Z, (0, 0, 1)), plane(Z, (0, 0, 3))], "mixed"),
    ],
)
def test_planes_without_one_width_say_why(faces: list[dict[str, object]], reason: str) -> None:
    found = size_of(faces)

    assert (found.kind, found.reason) == ("none", reason)


def test_instances_of_a_washer_have_the_thickness_of_one() -> None:
    washer = [plane((0, 0, -1), (0, 0, 0)), plane(Z, (0, 0, 2))]
    other = [plane((0, 0, -1), (0, 0, 50)), plane(Z, (0, 0, 52))]

    found = size_of([*washer, *({**face, "body": 1} for face in other)])

    assert (found.kind, found.value, found.concave) == ("width", 2, False)


def test_instances_that_differ_have_no_common_size() -> None:
    other = [plane((0, 0, -1), (0, 0, 50)), plane(Z, (0, 0, 53))]

    found = size_of([plane((0, 0, -1)), plane(Z, (0, 0, 2)), *({**face, "body": 1} for face in other)])

    assert (found.kind, found.reason) == ("none", "mixed")


def test_a_gap_between_two_bodies_is_a_width() -> None:
    found = size_of([plane(Z, (0, 0, 5)), {**plane((0, 0, -1), (0, 0, 7)), "body": 1}])

    assert (found.kind, found.value, found.concave) == ("width", 2, True)


def test_the_distance_of_two_holes_is_a_width_when_asked_for() -> None:
    found = size_of([cylinder(3, at=(-40, 0, 0)), cylinder(3, at=(40, 0, 9), along=(0, 0, -1))], kind="width", value=80)

    assert (found.kind, found.value) == ("width", 80)


def test_three_axes_have_no_one_distance() -> None:
    faces = [cylinder(3), cylinder(3, at=(40, 0, 0)), cylinder(3, at=(0, 40, 0))]

    assert size_of(faces, kind="width").reason == "mixed"


def test_two_planes_make_both_supplementary_angles() -> None:
    chamfer = [plane(Z), plane((0, 1, 1))]

    assert size_of(chamfer, value=45, unit="deg").value == pytest.approx(45)
    assert size_of(chamfer, value=135, unit="deg").value == pytest.approx(135)


def test_an_angle_in_radians_is_compared_in_degrees() -> None:
    found = size_of([plane(Z), plane((0, 1, 1))], value=2.3, unit="rad")

    assert (found.unit, found.value) == ("deg", pytest.approx(135))


def test_a_countersink_has_its_full_angle() -> None:
    cone = {
        "kind": "cone",
        "half_angle_deg": 45,
        "axis": ((0, 0, 0), Z),
        "radius_mm": 3,
        "center": (0, 0, 0),
        "concave": True,
    }

    assert size_of([cone], value=90, unit="°").value == 90


def test_the_angle_of_two_bores_is_that_of_their_axes() -> None:
    assert size_of([cylinder(3), cylinder(4, along=(1, 0, 0))], value=90, unit="deg").value == pytest.approx(90)


def test_a_feature_without_faces_says_so() -> None:
    assert measure_feature(Feature(name="lost", faces=()), []).reason == "no_faces"


def test_numbers_of_faces_that_are_not_there_are_left_out() -> None:
    found = measure_feature(Feature(name="f", faces=(-1, 99)), [])

    assert (found.reason, found.faces) == ("no_faces", ())


def test_a_feature_without_a_size_is_measured_too() -> None:
    face = Face.model_validate({"index": 0, "body": 0, "area_mm2": 1, "perimeter_mm": 4, **cylinder(3)})

    assert measure_feature(Feature(name="f", faces=(0,)), [face]).value == 6
