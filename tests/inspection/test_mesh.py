"""Meshes: what cleaning may remove, what the report must still see, and exact volumes of polyhedra; no CAD kernel."""

import math

import numpy as np
import pytest
import trimesh
from hypothesis import given, settings
from hypothesis import strategies as st

from designhub.checks.measurements import Measurements
from designhub.inspection.mesh import MeshBody, cleaned
from designhub.inspection.mesh_faces import segment
from designhub.inspection.mesh_measure import measure_meshes, report, volume_of
from designhub.script.declarations import Declarations, Material, Node


def body_of(vertices: np.ndarray, triangles: np.ndarray) -> MeshBody:
    points, corners, degenerate = cleaned(np.asarray(vertices, float), np.asarray(triangles, np.int64))
    return MeshBody(
        name="mesh",
        path=("mesh",),
        vertices=points,
        triangles=corners,
        face_of_triangle=segment(points, corners),
        degenerate=degenerate,
    )


def body(mesh: trimesh.Trimesh) -> MeshBody:
    return body_of(mesh.vertices, mesh.faces)


def soup(mesh: trimesh.Trimesh) -> tuple[np.ndarray, np.ndarray]:
    """Return every triangle with three vertices of its own in 32 bits, as an STL file has them."""
    corners = np.asarray(mesh.triangles, np.float32).reshape(-1, 3).astype(float)
    return corners, np.arange(len(corners)).reshape(-1, 3)


def measured(*bodies: MeshBody, material: str | None = None) -> Measurements:
    scene = Node(name="mesh", shape=0)
    declared = Material(name=material) if material else None
    return measure_meshes(bodies, Declarations(scene=scene, material=declared))


BOX = trimesh.creation.box((10, 20, 30))
SPHERE = trimesh.creation.uv_sphere(radius=5, count=[24, 24])
TUBE = trimesh.creation.annulus(r_min=3, r_max=5, height=10, sections=64)


def test_a_box_of_twelve_triangles_measures_like_a_box() -> None:
    found = measured(body(BOX))

    assert (found.volume_mm3, found.area_mm2, found.center) == (6000, 2200, (0, 0, 0))
    assert np.diag(found.inertia) == pytest.approx([6000 / 12 * 1300, 6000 / 12 * 1000, 6000 / 12 * 500])
    assert (found.valid, found.closed, found.solids, found.edges) == (True, True, 1, 12)
    assert sorted(face.kind for face in found.faces) == ["plane"] * 6


def test_faces_of_a_mesh_know_their_outline_and_neighbours() -> None:
    found = measured(body(BOX))

    assert sorted(face.perimeter_mm for face in found.faces) == [60, 60, 80, 80, 100, 100]
    assert all(len(face.neighbours) == 4 for face in found.faces)
    assert all(np.dot(face.normal or (), face.center) > 0 for face in found.faces)


@pytest.mark.parametrize("mesh", [BOX, SPHERE, TUBE], ids=["box", "sphere", "tube"])
def test_repeated_vertices_of_an_stl_file_are_no_open_edges(mesh: trimesh.Trimesh) -> None:
    found = report(body_of(*soup(mesh)))

    assert (found.watertight, found.oriented, found.open_edges, found.nonmanifold_edges) == (True, True, 0, 0)


def test_collapsed_triangles_at_the_pole_of_a_sphere_raise_no_alarm() -> None:
    u, v = np.meshgrid(np.arange(25), np.arange(13))
    along, around = math.pi * v / 12, math.tau * (u % 24) / 24
    points = np.stack([np.sin(along) * np.cos(around), np.sin(along) * np.sin(around), np.cos(along)], axis=-1) * 5
    points[0], points[-1] = (0, 0, 5), (0, 0, -5)
    number = np.arange(25 * 13).reshape(13, 25)
    a, b, c, d = number[:-1, :-1], number[1:, :-1], number[1:, 1:], number[:-1, 1:]
    quads = np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])

    found = report(body_of(points.reshape(-1, 3), quads))

    assert found.degenerate_triangles == 48
    assert (found.watertight, found.oriented, found.inverted, found.open_edges) == (True, True, False, 0)


def test_a_seam_that_is_off_by_rounding_is_closed() -> None:
    corners, triangles = soup(TUBE)
    noisy = corners * (1 + 3e-7 * np.random.default_rng(1).standard_normal(corners.shape))

    assert report(body_of(noisy, triangles)).open_edges == 0


def test_a_real_gap_stays_open() -> None:
    found = measured(body_of(BOX.vertices, BOX.faces[1:]))

    assert found.mesh is not None
    assert (found.mesh.watertight, found.mesh.open_edges) == (False, 3)
    assert (found.volume_mm3, found.closed, found.valid, found.solids) == (0, False, False, 0)


def test_a_needle_between_two_faces_is_counted_and_tears_nothing() -> None:
    # One edge of a tetrahedron has a further vertex on one side only, bridged by a triangle without area.
    points = np.array([[0, 0, 0], [2, 0, 0], [0, 2, 0], [0, 0, 2], [1, 0, 0]], float)
    triangles = [[0, 2, 4], [4, 2, 1], [0, 4, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]]

    found = body_of(points, np.array(triangles))

    assert report(found).watertight
    assert report(found).degenerate_triangles == 1
    assert found.face_of_triangle.max() == 3


def test_a_mesh_turned_inside_out_is_inverted_and_keeps_its_volume() -> None:
    found = measured(body_of(BOX.vertices, BOX.faces[:, ::-1]))

    assert found.mesh is not None
    assert (found.mesh.watertight, found.mesh.oriented, found.mesh.inverted) == (True, True, True)
    assert (found.volume_mm3, found.valid) == (6000, False)


def test_one_triangle_turned_round_is_a_wrong_orientation() -> None:
    faces = BOX.faces.copy()
    faces[0] = faces[0][::-1]

    found = report(body_of(BOX.vertices, faces))

    assert (found.watertight, found.oriented, found.inverted) == (True, False, False)


def test_a_cavity_is_not_inverted() -> None:
    hollow = trimesh.util.concatenate([BOX, trimesh.Trimesh(BOX.vertices * 0.5, BOX.faces[:, ::-1], process=False)])

    found = measured(body(hollow))

    assert found.mesh is not None
    assert (found.mesh.shells, found.mesh.inverted) == (2, False)
    assert (found.volume_mm3, found.solids) == (6000 - 750, 1)


def test_two_bodies_in_one_mesh_are_two_solids() -> None:
    beside = BOX.copy()
    beside.apply_translation((50, 0, 0))

    assert measured(body(trimesh.util.concatenate([BOX, beside]))).solids == 2


def test_a_second_body_inside_out_beside_the_first_is_inverted() -> None:
    beside = trimesh.Trimesh(BOX.vertices * 0.5 + (50, 0, 0), BOX.faces[:, ::-1], process=False)

    assert report(body(trimesh.util.concatenate([BOX, beside]))).inverted


def test_bodies_that_touch_in_an_edge_are_closed_and_not_manifold() -> None:
    cube = trimesh.creation.box((2, 2, 2))
    other = cube.copy()
    other.apply_translation((2, 2, 0))

    found = measured(body(trimesh.util.concatenate([cube, other])))

    assert found.mesh is not None
    assert (found.mesh.watertight, found.mesh.nonmanifold_edges, found.closed) == (True, 1, True)
    assert found.valid is False


def test_a_tube_has_two_planes_a_shaft_and_a_hole() -> None:
    found = measured(body(TUBE))
    round_ = {face.concave: face for face in found.faces if face.kind == "cylinder"}

    assert sorted(face.kind for face in found.faces) == ["cylinder", "cylinder", "plane", "plane"]
    assert round_[True].radius_mm == pytest.approx(3)
    assert round_[False].radius_mm == pytest.approx(5)
    assert round_[True].axis is not None
    assert abs(round_[True].axis[1][2]) == pytest.approx(1)


def test_a_ball_is_a_sphere() -> None:
    found = measured(body(SPHERE))

    assert [(face.kind, face.concave) for face in found.faces] == [("sphere", False)]
    assert found.faces[0].radius_mm == pytest.approx(5)


def test_a_free_form_skin_is_one_face_of_kind_mesh() -> None:
    egg = trimesh.creation.icosphere(subdivisions=3, radius=5)
    egg.apply_scale((1, 1.3, 1.8))

    assert [face.kind for face in measured(body(egg)).faces] == ["mesh"]


def test_a_mesh_has_a_mass_where_its_material_is_known() -> None:
    assert measured(body(BOX), material="PLA").mass_g == pytest.approx(6 * 1.24)


@pytest.mark.timeout(60)
def test_a_hundred_thousand_triangles_are_measured() -> None:
    mesh = trimesh.creation.icosphere(subdivisions=6, radius=50)

    found = measured(body_of(*soup(mesh)))

    assert found.mesh is not None
    assert found.mesh.triangles == 81_920


@settings(max_examples=25, deadline=None)
@given(st.tuples(*[st.floats(-500, 500)] * 3), st.tuples(*[st.floats(-3, 3)] * 3))
def test_moving_a_mesh_changes_neither_volume_nor_inertia_nor_faces(
    shift: tuple[float, float, float], turn: tuple[float, float, float]
) -> None:
    matrix = trimesh.transformations.euler_matrix(*turn)
    matrix[:3, 3] = shift
    moved = TUBE.copy()
    moved.apply_transform(matrix)

    here, there = volume_of(TUBE.vertices, TUBE.faces), volume_of(moved.vertices, moved.faces)

    assert there.amount == pytest.approx(here.amount, rel=1e-9)
    assert np.linalg.eigvalsh(there.inertia) == pytest.approx(np.linalg.eigvalsh(here.inertia), rel=1e-6)
    kinds = [
        sorted((face.kind, face.concave or False) for face in measured(body(mesh)).faces) for mesh in (TUBE, moved)
    ]
    assert kinds[0] == kinds[1]
