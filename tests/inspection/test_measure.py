"""Exact solids measure what the formulas of the textbook say."""

import math
from functools import cache

import cadquery as cq
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from measured_parts import at, faces_of_kind, measured, measured_scene

from designhub.building.handover import face_map, leaves
from designhub.inspection.measure import measure
from designhub.inspection.unreadable import Unreadable
from designhub.script.declarations import Declarations, Material, Node

pytestmark = pytest.mark.cad


def test_a_box_has_its_volume_area_centre_and_inertia() -> None:
    found = measured(cq.Workplane().box(10, 20, 30))

    assert (found.volume_mm3, found.area_mm2, found.center) == (6000, 2200, (0, 0, 0))
    assert found.box == ((-5, -10, -15), (5, 10, 15))
    assert np.diag(found.inertia) == pytest.approx([6000 / 12 * 1300, 6000 / 12 * 1000, 6000 / 12 * 500])
    assert (found.valid, found.closed, found.solids, found.edges) == (True, True, 1, 12)


def test_faces_of_a_box_are_planes_that_look_outward_and_know_their_neighbours() -> None:
    found = measured(cq.Workplane().box(10, 20, 30))

    assert {face.kind for face in found.faces} == {"plane"}
    for face in found.faces:
        assert np.dot(face.normal or (), face.center) > 0
        assert len(face.neighbours) == 4
        assert face.index not in face.neighbours
    assert sorted(face.perimeter_mm for face in found.faces) == [60, 60, 80, 80, 100, 100]


def test_a_cylinder_has_a_convex_face_with_axis_and_radius() -> None:
    found = measured(cq.Workplane().cylinder(20, 5))
    face = found.faces[faces_of_kind(found, "cylinder")[0]]

    assert found.volume_mm3 == pytest.approx(math.pi * 25 * 20)
    assert (face.radius_mm, face.concave, face.perimeter_mm) == (5, False, pytest.approx(2 * math.tau * 5))
    assert face.axis == ((0, 0, 0), (0, 0, 1))


def test_a_hole_is_concave_and_its_axis_passes_near_the_face() -> None:
    found = measured(cq.Workplane().box(40, 40, 10).faces(">Z").workplane().center(7, 3).hole(6))
    face = found.faces[faces_of_kind(found, "cylinder")[0]]

    assert (face.radius_mm, face.concave) == (3, True)
    assert face.axis is not None
    assert face.axis[0] == pytest.approx((7, 3, 0))


def test_a_sphere_is_closed_although_its_poles_and_seam_have_one_face() -> None:
    found = measured(cq.Workplane().sphere(7))

    assert (found.closed, found.valid, len(found.faces)) == (True, True, 1)
    assert found.volume_mm3 == pytest.approx(4 / 3 * math.pi * 343)
    assert (found.faces[0].kind, found.faces[0].radius_mm, found.faces[0].concave) == ("sphere", 7, False)


@pytest.mark.parametrize(("bottom", "top"), [(5, 2), (2, 5), (5, 0)])
def test_the_axis_of_a_cone_points_to_where_it_opens(bottom: float, top: float) -> None:
    found = measured(cq.Solid.makeCone(bottom, top, 10))
    face = found.faces[faces_of_kind(found, "cone")[0]]

    assert face.axis is not None
    assert face.axis[1][2] == pytest.approx(1 if top > bottom else -1)
    assert face.half_angle_deg == pytest.approx(math.degrees(math.atan(abs(bottom - top) / 10)))
    assert face.radius_mm == pytest.approx(bottom + (top - bottom) * face.axis[0][2] / 10)
    assert face.concave is False


def test_a_countersink_is_a_concave_cone_of_its_angle() -> None:
    found = measured(cq.Workplane().box(40, 40, 10).faces(">Z").workplane().cskHole(6, 12, 90))
    face = found.faces[faces_of_kind(found, "cone")[0]]

    assert (face.half_angle_deg, face.concave) == (pytest.approx(45), True)


def test_a_torus_has_both_radii() -> None:
    found = measured(cq.Solid.makeTorus(10, 2))
    face = found.faces[0]

    assert (face.kind, face.radius_mm, face.minor_radius_mm, face.concave) == ("torus", 10, 2, False)
    assert found.volume_mm3 == pytest.approx(2 * math.pi**2 * 10 * 4)
    assert found.closed


def test_a_shelled_box_has_the_volume_of_its_walls() -> None:
    found = measured(cq.Workplane().box(20, 20, 20).faces(">Z").shell(-2))

    assert found.volume_mm3 == pytest.approx(20**3 - 16 * 16 * 18)
    assert (found.closed, found.solids) == (True, 1)


def test_two_bodies_in_one_leaf_are_counted_and_weighed_together() -> None:
    two = cq.Workplane().box(2, 2, 2).union(cq.Workplane().box(4, 4, 4).translate((10, 0, 0)))
    found = measured(two)

    assert (found.solids, found.bodies[0].kind, found.bodies[0].solids) == (2, "compound", 2)
    assert found.volume_mm3 == pytest.approx(72)
    assert found.center[0] == pytest.approx(10 * 64 / 72)


def test_a_compound_of_one_solid_is_that_solid() -> None:
    found = measured(cq.Compound.makeCompound([cq.Compound.makeCompound([cq.Solid.makeBox(1, 2, 3)])]))

    assert found.bodies[0].kind == "solid"


def test_a_lone_face_is_open_and_has_no_volume() -> None:
    found = measured(cq.Face.makePlane(10, 4))

    assert (found.closed, found.solids, found.volume_mm3, found.area_mm2) == (False, 0, 0, 40)
    assert found.bodies[0].kind == "face"


def test_a_box_without_its_lid_is_open() -> None:
    shell = cq.Shell.makeShell(cq.Workplane().box(1, 1, 1).faces("not >Z").vals())

    found = measured(shell)

    assert (found.closed, found.solids) == (False, 0)


def test_a_wire_has_neither_faces_nor_volume_but_a_box() -> None:
    found = measured(cq.Wire.makeCircle(5, cq.Vector(0, 0, 1), cq.Vector(0, 0, 1)))

    assert (len(found.faces), found.volume_mm3, found.closed, found.bodies[0].kind) == (0, 0, False, "wire")
    assert found.box == ((-5, -5, 1), (5, 5, 1))


def test_an_empty_compound_is_empty_and_not_valid() -> None:
    found = measured(cq.Compound.makeCompound([]))

    assert (found.bodies[0].kind, found.valid, found.closed, found.box) == (
        "empty",
        False,
        False,
        ((0, 0, 0), (0, 0, 0)),
    )


def test_a_solid_that_is_inside_out_is_not_valid_and_keeps_its_size() -> None:
    inside_out = cq.Solid(cq.Workplane().box(2, 3, 4).val().wrapped.Reversed())

    found = measured(inside_out)

    assert (found.valid, found.volume_mm3) == (False, pytest.approx(24))


def test_the_mass_comes_from_the_materials_table() -> None:
    found = measured(cq.Workplane().box(10, 10, 10), material="s235jr")

    assert (found.mass_g, found.bodies[0].material, found.bodies[0].density_kg_m3) == (7.85, "S235JR", 7850)
    assert found.inertia[0][0] == pytest.approx(7.85 / 12 * 200)


def test_a_material_that_nobody_knows_gives_a_name_and_no_mass() -> None:
    found = measured(cq.Workplane().box(10, 10, 10), material="kryptonite")

    assert (found.mass_g, found.bodies[0].material, found.bodies[0].density_kg_m3) == (None, "kryptonite", None)


def test_the_centre_of_mass_leans_to_the_heavier_body() -> None:
    shapes = [cq.Solid.makeBox(10, 10, 10)]
    light = Node(name="light", shape=0, material=Material(name="EN AW-6082"))
    heavy = Node(name="heavy", shape=0, matrix=at(x=20), material=Material(name="S235JR"))

    found = measured_scene(shapes, Node(name="pair", children=(light, heavy)))

    assert found.mass_g == pytest.approx(2.70 + 7.85)
    assert found.center[0] == pytest.approx((2.70 * 5 + 7.85 * 25) / (2.70 + 7.85), abs=1e-6)


def test_one_body_without_a_material_leaves_the_whole_without_a_mass() -> None:
    known = Node(name="known", shape=0, material=Material(name="PLA"))
    unknown = Node(name="unknown", shape=0, matrix=at(x=20))

    found = measured_scene([cq.Solid.makeBox(10, 10, 10)], Node(name="pair", children=(known, unknown)))

    assert found.mass_g is None
    assert found.bodies[0].mass_g == pytest.approx(1.24)


def test_instances_of_one_shape_are_bodies_with_faces_of_their_own_numbers() -> None:
    children = tuple(Node(name=f"pin {i}", shape=0, matrix=at(x=10 * i)) for i in range(3))
    found = measured_scene([cq.Solid.makeCylinder(2, 5)], Node(name="pins", children=children))

    assert [(body.first_face, body.faces) for body in found.bodies] == [(0, 3), (3, 3), (6, 3)]
    assert [face.index for face in found.faces] == list(range(9))
    assert [face.body for face in found.faces] == [0, 0, 0, 1, 1, 1, 2, 2, 2]
    assert found.bodies[2].path == ("pins", "pin 2")
    assert all(
        set(found.faces[face.index].neighbours) <= set(range(3 * face.body, 3 * face.body + 3)) for face in found.faces
    )
    assert found.bodies[2].center == pytest.approx((20, 0, 2.5))


def test_faces_are_numbered_as_the_handed_over_leaves_number_them() -> None:
    nested = cq.Compound.makeCompound([cq.Compound.makeCompound([part()]).moved(cq.Location((1, 2, 3)))])
    shapes = [nested.wrapped, cq.Solid.makeCylinder(2, 5).wrapped]
    scene = Node(name="all", children=tuple(Node(name=str(i), shape=i) for i in (0, 1)))
    handed_over = leaves(scene, shapes)

    found = measure(handed_over, shapes, Declarations(scene=scene))

    assert [(body.first_face, body.faces) for body in found.bodies] == [
        (leaf.first_face, leaf.faces) for leaf in handed_over
    ]
    order = [
        cq.Face(face_map(shapes[0]).FindKey(number + 1)).Center().toTuple() for number in range(found.bodies[0].faces)
    ]
    assert [face.center for face in found.faces if face.body == 0] == [
        pytest.approx(center, abs=1e-5) for center in order
    ]


def test_inertia_of_two_instances_follows_the_parallel_axis_theorem() -> None:
    children = (Node(name="a", shape=0, matrix=at(x=-10)), Node(name="b", shape=0, matrix=at(x=10)))
    found = measured_scene([cq.Workplane().sphere(3).val()], Node(name="dumb-bell", children=children))
    one = 4 / 3 * math.pi * 27

    assert found.inertia[0][0] == pytest.approx(2 * 0.4 * one * 9)
    assert found.inertia[1][1] == pytest.approx(2 * (0.4 * one * 9 + one * 100))


def test_a_turned_instance_has_a_tight_box_of_its_own() -> None:
    half = math.sqrt(0.5)
    turned = Node(name="turned", shape=0, matrix=(half, -half, 0, 0, half, half, 0, 0, 0, 0, 1, 0))

    found = measured_scene([cq.Workplane().box(10, 10, 2).val()], turned)

    assert found.box[1] == pytest.approx((10 * half, 10 * half, 1))


def test_a_placement_that_shears_is_refused() -> None:
    from designhub.inspection.placed import placement

    with pytest.raises(Unreadable, match="mirrored") as caught:
        placement((1, 0.5, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0))

    assert caught.value.key == "inspection.not_rigid"


@pytest.mark.timeout(60)
def test_a_plate_with_a_hundred_holes_is_measured() -> None:
    plate = cq.Workplane().box(200, 200, 10).faces(">Z").workplane().rarray(18, 18, 10, 10).cboreHole(6, 10, 4)
    plate.val()

    found = measured(plate)

    assert len(faces_of_kind(found, "cylinder")) == 200


ANGLES = st.floats(-180, 180)
SHIFTS = st.floats(-1000, 1000)


@cache
def part() -> cq.Shape:
    drilled = cq.Workplane().box(30, 20, 10).faces(">Z").workplane().hole(6).edges("|Z").fillet(2)
    return drilled.faces("<Z").workplane().center(9, 0).cskHole(3, 6, 90).val()


@settings(max_examples=8, deadline=None)
@given(ANGLES, ANGLES, ANGLES, SHIFTS, SHIFTS, SHIFTS)
def test_a_rigid_motion_changes_no_measure(a: float, b: float, c: float, x: float, y: float, z: float) -> None:
    here = measured(part())
    location = cq.Location(cq.Vector(x, y, z)) * cq.Location((0, 0, 0), (a, b, c))

    there = measured(part().moved(location))

    assert there.volume_mm3 == pytest.approx(here.volume_mm3, rel=1e-9)
    assert there.area_mm2 == pytest.approx(here.area_mm2, rel=1e-9)
    assert np.linalg.eigvalsh(there.inertia) == pytest.approx(np.linalg.eigvalsh(here.inertia), rel=1e-6)
    assert there.center == pytest.approx(np.array((x, y, z)) + rotated(location, here.center), abs=1e-4)
    for one, other in zip(here.faces, there.faces, strict=True):
        assert (one.kind, one.concave, one.neighbours) == (other.kind, other.concave, other.neighbours)
        assert other.radius_mm == pytest.approx(one.radius_mm)
        assert other.area_mm2 == pytest.approx(one.area_mm2, rel=1e-6)


@settings(max_examples=8, deadline=None)
@given(ANGLES, ANGLES, ANGLES)
def test_an_instance_measures_what_the_moved_shape_measures(a: float, b: float, c: float) -> None:
    location = cq.Location(cq.Vector(5, -3, 40)) * cq.Location((0, 0, 0), (a, b, c))
    transformation = location.wrapped.Transformation()
    matrix = tuple(transformation.Value(row, column) for row in (1, 2, 3) for column in (1, 2, 3, 4))

    instance = measured_scene([part()], Node(name="part", shape=0, matrix=matrix))
    moved = measured(part().moved(location))

    for one, other in zip(instance.faces, moved.faces, strict=True):
        assert one.center == pytest.approx(other.center, abs=1e-5)
        assert (one.normal or (0, 0, 0)) == pytest.approx(other.normal or (0, 0, 0), abs=1e-8)
        assert (one.axis is None) == (other.axis is None)
    assert np.array(instance.box) == pytest.approx(np.array(moved.box), abs=1e-5)
    assert np.array(instance.inertia) == pytest.approx(np.array(moved.inertia), rel=1e-6, abs=1e-2)


def rotated(location: cq.Location, point: tuple[float, float, float]) -> np.ndarray:
    transformation = location.wrapped.Transformation()
    matrix = np.array([[transformation.Value(row, column) for column in (1, 2, 3)] for row in (1, 2, 3)])
    return matrix @ np.array(point)
