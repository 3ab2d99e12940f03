"""Walls, holes, corners: exact where the answer is known, and the same however the part lies."""

import cadquery as cq
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from measured_parts import triangles_of

from designhub.inspection.making.body import Number, made
from designhub.inspection.making.child import warm
from designhub.inspection.making.creases import creases_of
from designhub.inspection.making.samples import SAMPLES_MOST, spread
from designhub.inspection.making.skin import Skin, skin_of_mesh, skin_of_shape
from designhub.inspection.making.surfaces import surfaces_of
from designhub.inspection.making.tree import cast, nearest_on_face, nearest_opposite, planted
from designhub.inspection.making.walls import Material
from designhub.inspection.mesh import MeshBody, cleaned
from designhub.inspection.mesh_faces import segment

pytestmark = pytest.mark.cad

ANYWHERE = st.tuples(*[st.floats(-180, 180)] * 3, *[st.floats(-300, 300)] * 3)
FEW = settings(max_examples=6, deadline=None)


def of(shape):
    return made(skin_of_shape(shape.val().wrapped), Number(body=0, name="part", first_face=0))


def moved(shape, place):
    rx, ry, rz, x, y, z = place
    turned = shape.rotate((0, 0, 0), (1, 0, 0), rx).rotate((0, 0, 0), (0, 1, 0), ry).rotate((0, 0, 0), (0, 0, 1), rz)
    return turned.translate((x, y, z))


def bracket():
    angle = (
        cq.Workplane().box(60, 40, 20).cut(cq.Workplane().box(40, 20, 20).edges("|Z").fillet(3).translate((0, 5, 8)))
    )
    return angle.faces("<Z").workplane().pushPoints([(25, 13)]).hole(5, 12)


def random_triangles(count, seed):
    rng = np.random.default_rng(seed)
    corners = rng.uniform(-10, 10, (count, 1, 3)) + rng.uniform(-1, 1, (count, 3, 3))
    cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return corners, cross / np.linalg.norm(cross, axis=1, keepdims=True)


@pytest.mark.parametrize("mm", [0.3, 1.5, 4.0])
def test_the_wall_of_a_shelled_box_is_as_thick_as_the_shell(mm):
    body = of(cq.Workplane().box(40, 30, 20).faces(">Z").shell(-mm))

    assert body.walls[0].ray_mm == pytest.approx(mm, abs=1e-6)
    assert body.walls[0].ball_mm == pytest.approx(mm, abs=1e-5)


def test_the_wall_of_a_tube_is_exact_although_its_triangles_are_not():
    body = of(cq.Workplane().circle(20).circle(18.7).extrude(30))

    assert body.walls[0].thickness_mm == pytest.approx(1.3, abs=1e-5)


def test_the_wall_of_a_hollow_ball_is_exact():
    body = of(cq.Workplane().sphere(10).cut(cq.Workplane().sphere(9.3)))

    assert body.walls[0].thickness_mm == pytest.approx(0.7, abs=1e-5)


def test_a_solid_cylinder_is_as_thick_as_its_diameter():
    assert of(cq.Workplane().circle(6).extrude(50)).walls[0].ray_mm == pytest.approx(12, abs=1e-5)


def test_the_thinnest_place_beside_a_hole_is_found():
    wall = of(cq.Workplane().box(40, 30, 10).faces(">Z").workplane().pushPoints([(17.4, 3)]).hole(4)).walls[0]

    assert wall.ray_mm == pytest.approx(0.6, abs=1e-5)
    assert wall.point[:2] == pytest.approx((19.4, 3), abs=0.61)


def test_a_taper_is_thinner_for_the_ball_than_for_the_ray():
    wedge = cq.Workplane("XZ").polyline([(0, 0), (40, 0), (40, 12), (0, 4)]).close().extrude(20)

    slant = next(wall for wall in of(wedge).walls if wall.ball_mm < wall.ray_mm)

    assert slant.ball_mm > 0.9 * slant.ray_mm


def test_neither_edges_nor_chamfers_make_thin_walls():
    body = of(cq.Workplane().box(40, 30, 20).edges().chamfer(0.2))

    assert [wall.thickness_mm for wall in body.walls if wall.thickness_mm < min(wall.width_mm, 19)] == []


def test_a_drilled_hole_has_diameter_depth_bottom_and_entry():
    [hole] = of(cq.Workplane().box(40, 30, 20).faces(">Z").workplane().pushPoints([(5, 3)]).hole(6, 12)).holes

    assert (hole.diameter_mm, hole.depth_mm, hole.through, hole.bottom) == (6, pytest.approx(12), False, "flat")
    assert hole.point == pytest.approx((5, 3, 10), abs=1e-5)
    assert hole.direction == pytest.approx((0, 0, -1))
    assert hole.edge_mm == pytest.approx(9, abs=1e-4)


def test_a_hole_cut_into_several_faces_is_one_hole():
    plate = cq.Workplane().box(40, 30, 20).faces(">Z").workplane().hole(8)
    crossed = plate.cut(cq.Workplane("XZ").circle(2).extrude(40, both=True))

    through = [hole for hole in of(crossed).holes if hole.diameter_mm == 8]

    assert len(through) == 1
    assert through[0].through


def test_holes_in_two_cheeks_are_two_holes():
    fork = cq.Workplane().box(30, 20, 20).cut(cq.Workplane().box(10, 40, 40))
    drilled = fork.cut(cq.Workplane("YZ").circle(3).extrude(40, both=True))

    assert sorted(hole.depth_mm for hole in of(drilled).holes) == pytest.approx([10, 10])


def test_the_web_between_two_holes_is_exact():
    plate = cq.Workplane().box(60, 30, 4).faces(">Z").workplane().pushPoints([(-3, 0), (3, 1)]).hole(5)

    assert of(plate).holes[0].web_mm == pytest.approx(np.hypot(6, 1) - 5, abs=1e-5)


def test_a_drills_point_is_the_bottom_of_a_blind_hole():
    tip = cq.Workplane("XZ").polyline([(0, 2.2), (0, 20), (3, 20), (3, 4)]).close().revolve(360, (0, 0), (0, 1))

    [hole] = of(cq.Workplane().box(30, 30, 20, centered=(True, True, False)).cut(tip)).holes

    assert (hole.bottom, hole.through, hole.depth_mm) == ("cone", False, pytest.approx(16))


def test_a_step_has_no_corner_that_asks_for_a_radius_and_a_pocket_has_four():
    step = cq.Workplane().box(40, 30, 20).cut(cq.Workplane().box(20, 40, 10).translate((15, 0, 8)))
    pocket = cq.Workplane().box(40, 30, 20).cut(cq.Workplane().box(20, 10, 10).translate((0, 0, 5)))

    assert of(step).corners == ()
    assert [corner.radius_mm for corner in of(pocket).corners] == [0, 0, 0, 0]


def test_a_slot_is_as_wide_and_deep_as_it_was_cut():
    slot = cq.Workplane().box(40, 30, 20).cut(cq.Workplane().box(60, 4, 12).translate((0, 0, 6)))

    [gap] = of(slot).gaps

    assert (gap.width_mm, gap.depth_mm) == (pytest.approx(4, abs=1e-2), pytest.approx(10))


def test_a_bent_sheet_has_its_thickness_radius_angle_and_flanges():
    outline = (
        cq.Workplane("XZ").moveTo(40, 0).lineTo(5, 0).radiusArc((0, 5), 5).lineTo(0, 25).lineTo(2, 25).lineTo(2, 5)
    )
    sheet = of(outline.radiusArc((5, 2), -3).lineTo(40, 2).close().extrude(30)).sheet

    assert sheet.thickness_mm == pytest.approx(2)
    assert [(bend.radius_mm, bend.angle_deg) for bend in sheet.bends] == [(3, pytest.approx(90))]
    assert sorted(flange.height_mm for flange in sheet.flanges) == pytest.approx([25, 40], abs=1e-4)


def test_a_bridge_spans_what_was_cut_away():
    portal = cq.Workplane().box(60, 20, 20).cut(cq.Workplane().box(26, 30, 12).translate((0, 0, -4)))

    upright = next(attitude for attitude in of(portal).attitudes if attitude.up[2] > 0.9)

    assert [(one.slope_deg, one.span_mm) for one in upright.overhangs] == [(0, pytest.approx(26, abs=0.1))]


def test_a_shelf_is_held_on_one_side_only():
    shelf = cq.Workplane().box(20, 20, 40).union(cq.Workplane().box(30, 20, 4).translate((20, 0, 18)))

    upright = next(attitude for attitude in of(shelf).attitudes if attitude.up[2] > 0.9)

    assert [one.span_mm for one in upright.overhangs] == [None]
    assert upright.overhangs[0].area_mm2 == pytest.approx(500, abs=1e-3)


def test_what_is_turned_turns_about_its_axis_and_a_flat_does_not():
    pin = cq.Workplane("YZ").circle(5).extrude(40).faces(">X").chamfer(1)
    flatted = of(pin.cut(cq.Workplane().box(10, 20, 4).translate((20, 0, 5)))).turning

    assert of(pin).turning.share == 1
    assert len(flatted.off) > 0
    assert (flatted.diameter_mm, flatted.length_mm) == (pytest.approx(10, abs=1e-4), pytest.approx(40))


@FEW
@given(place=ANYWHERE)
def test_a_rigid_motion_changes_no_measurement(place):
    still, elsewhere = of(bracket()), of(moved(bracket(), place))

    assert elsewhere.sides_mm == pytest.approx(still.sides_mm, abs=1e-3)
    assert elsewhere.walls[0].thickness_mm == pytest.approx(still.walls[0].thickness_mm, abs=1e-4)
    assert [h.depth_mm for h in elsewhere.holes] == pytest.approx([h.depth_mm for h in still.holes], abs=1e-4)
    assert [c.radius_mm for c in elsewhere.corners] == pytest.approx([c.radius_mm for c in still.corners], abs=1e-5)
    assert len(elsewhere.gaps) == len(still.gaps)
    assert len(elsewhere.hidden) == len(still.hidden)


def test_the_same_part_gives_the_same_report_to_the_last_digit():
    assert of(bracket()) == of(bracket())


def test_a_mesh_has_walls_and_overhangs_without_exact_surfaces():

    vertices, triangles, _ = cleaned(*triangles_of(cq.Workplane().box(40, 30, 20).faces(">Z").shell(-1.5)))
    mesh = MeshBody(name="box", path=("box",), vertices=vertices, triangles=triangles,
                    face_of_triangle=segment(vertices, triangles))  # fmt: skip

    body = made(skin_of_mesh(mesh), Number(body=0, name="box", first_face=0))

    assert body.walls[0].thickness_mm == pytest.approx(1.5, abs=1e-4)
    assert body.holes == ()


def test_degenerate_triangles_are_left_out():
    corners, _ = random_triangles(50, seed=1)
    vertices = np.concatenate([corners.reshape(-1, 3), [[0, 0, 0], [1, 1, 1], [2, 2, 2]]])
    triangles = np.concatenate([np.arange(150).reshape(-1, 3), [[150, 151, 152]]]).astype(np.int64)
    mesh = MeshBody(name="soup", path=("soup",), vertices=vertices, triangles=triangles,
                    face_of_triangle=np.arange(51, dtype=np.int64))  # fmt: skip

    assert made(skin_of_mesh(mesh), Number(body=0, name="soup", first_face=0)).triangles == 50


def test_a_mesh_that_is_not_finite_has_no_skin():
    vertices = np.array([[0.0, 0, 0], [1, 0, 0], [0, np.inf, 0]])
    mesh = MeshBody(name="inf", path=("inf",), vertices=vertices, triangles=np.array([[0, 1, 2]]),
                    face_of_triangle=np.zeros(1, np.int64))  # fmt: skip

    assert skin_of_mesh(mesh) is None


def test_a_body_without_any_triangle_has_no_skin():
    flat = MeshBody(name="flat", path=("flat",), vertices=np.zeros((3, 3)), triangles=np.array([[0, 1, 2]]),
                    face_of_triangle=np.zeros(1, np.int64))  # fmt: skip

    assert skin_of_mesh(flat) is None


def test_ten_thousand_faces_get_no_more_points_than_any_other_body():
    corners, _ = random_triangles(10_000, seed=2)
    mesh = MeshBody(name="soup", path=("soup",), vertices=corners.reshape(-1, 3),
                    triangles=np.arange(30_000).reshape(-1, 3), face_of_triangle=np.arange(10_000))  # fmt: skip
    skin = skin_of_mesh(mesh)

    assert len(spread(skin, surfaces_of(skin)).face) <= 2 * SAMPLES_MOST


@pytest.mark.parametrize("seed", range(3))
def test_a_ray_meets_what_a_search_through_all_triangles_meets(seed):
    corners, flat = random_triangles(300, seed)
    rng = np.random.default_rng(seed + 100)
    origins, aims = rng.uniform(-12, 12, (200, 3)), rng.normal(size=(200, 3))
    aims /= np.linalg.norm(aims, axis=1, keepdims=True)

    far, _ = cast(planted(corners, flat, np.zeros(300, np.int64)), origins, aims)

    assert far == pytest.approx([_first_hit(corners, o, d) for o, d in zip(origins, aims, strict=True)], rel=1e-9)


def test_the_nearest_point_is_none_further_than_any_corner():
    corners, flat = random_triangles(300, 5)
    points = np.random.default_rng(6).uniform(-12, 12, (100, 3))

    near, _ = nearest_on_face(
        planted(corners, flat, np.zeros(300, np.int64)), points, np.zeros(100, np.int64), np.full(100, np.inf)
    )

    to_corners = np.linalg.norm(corners.reshape(-1, 1, 3) - points, axis=2).min(axis=0)
    assert (np.linalg.norm(near - points, axis=1) <= to_corners + 1e-12).all()


def test_only_what_looks_the_other_way_is_opposite():
    corners, flat = random_triangles(300, 7)
    normals = np.tile([0.0, 0.0, 1.0], (50, 1))

    _, which = nearest_opposite(planted(corners, flat, np.zeros(300, np.int64)), np.zeros((50, 3)), normals)

    assert (flat[which] @ [0, 0, 1] < -0.7).all()


def _first_hit(corners, origin, direction):
    a, e1, e2 = corners[:, 0], corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    p = np.cross(direction, e2)
    det = np.einsum("ij,ij->i", e1, p)
    s = origin - a
    u = np.einsum("ij,ij->i", s, p) / det
    q = np.cross(s, e1)
    v = q @ direction / det
    t = np.einsum("ij,ij->i", e2, q) / det
    hit = (u >= 0) & (v >= 0) & (u + v <= 1) & (t > 0)
    return t[hit].min() if hit.any() else np.inf


def test_what_is_compiled_is_warm_after_warming():
    warm()

    skin = skin_of_shape(cq.Workplane().box(1, 2, 3).val().wrapped)
    assert isinstance(skin, Skin)
    assert Material(skin=skin, surfaces=surfaces_of(skin), creases=creases_of(skin)) is not None
