import numpy as np
import pytest
from decoded_glb import bodies_of, document_of, volume_of

from designhub.previews.tessellation import surfaces_of_leaves

pytestmark = pytest.mark.cad


def test_decoded_triangles_are_those_of_the_tessellation_within_a_step_of_the_grid(bracket, written):
    (body,) = bodies_of(written(bracket, "glb")["model.glb"])
    (surface,) = surfaces_of_leaves(bracket.leaves)
    decoded = np.sort(body.points[body.triangles], axis=1)
    original = np.sort(surface.placed_points()[surface.triangles], axis=1)
    assert np.abs(decoded - original).max() <= 0.51 * 80 / 65535 * 1.001


def test_decoded_normals_look_out_of_the_triangles(bracket, written):
    (body,) = bodies_of(written(bracket, "glb")["model.glb"])
    a, b, c = (body.points[body.triangles[:, corner]] for corner in range(3))
    facets = np.cross(b - a, c - a)
    assert np.all(np.einsum("ij,ij->i", facets, body.normals[body.triangles[:, 0]]) > 0)


def test_faces_are_counted_as_the_measurements_number_them(stand, written):
    content = written(stand, "glb")["model.glb"]
    bodies = bodies_of(content)
    measured = stand.measurements.bodies
    assert [(body.extras["firstFace"], len(body.mesh_extras["trianglesPerFace"])) for body in bodies] == [
        (body.first_face, body.faces) for body in measured
    ]


def test_a_triangle_lies_on_the_measured_face_of_its_number(bracket, written):
    (body,) = bodies_of(written(bracket, "glb")["model.glb"])
    face = np.repeat(np.arange(len(bracket.measurements.faces)), body.mesh_extras["trianglesPerFace"])
    a, b, c = (body.points[body.triangles[:, corner]] for corner in range(3))
    areas = np.bincount(face, 0.5 * np.linalg.norm(np.cross(b - a, c - a), axis=1))
    assert areas == pytest.approx([face.area_mm2 for face in bracket.measurements.faces], rel=0.02)


def test_every_face_has_triangles_where_the_fast_mesher_leaves_some_bare(lettering, written):
    (body,) = bodies_of(written(lettering, "glb")["model.glb"])
    assert min(body.mesh_extras["trianglesPerFace"]) > 0
    assert len(body.mesh_extras["trianglesPerFace"]) == len(lettering.measurements.faces)


def test_the_triangles_enclose_the_volume_of_the_shape(lettering, written):
    (body,) = bodies_of(written(lettering, "glb")["model.glb"])
    assert volume_of(body.points, body.triangles) == pytest.approx(lettering.volume, rel=1e-3)


def test_segments_are_counted_per_edge(bracket, written):
    (body,) = bodies_of(written(bracket, "glb")["model.glb"])
    assert sum(body.mesh_extras["segmentsPerEdge"]) == len(body.segments)
    ends = np.cumsum(body.mesh_extras["segmentsPerEdge"])[:-1]
    within = np.setdiff1d(np.arange(1, len(body.segments)), ends)
    assert np.array_equal(body.segments[within, 0], body.segments[within - 1, 1])


def test_nodes_follow_the_shown_tree(stand, written):
    bodies = bodies_of(written(stand, "glb", title="Ständer")["model.glb"])
    assert [body.path for body in bodies] == [
        ("Ständer", "stand", "block"),
        ("Ständer", "stand", "Schräubchen", "screw 1"),
        ("Ständer", "stand", "Schräubchen", "screw 2"),
        ("Ständer", "stand", "Schräubchen", "screw 3"),
    ]
    assert [body.extras["body"] for body in bodies] == [0, 1, 2, 3]


def test_instances_share_a_mesh_and_its_arrays(stand, written):
    content = written(stand, "glb")["model.glb"]
    _, first, second, other_colour = bodies_of(content)
    document, _ = document_of(content)
    assert first.mesh == second.mesh != other_colour.mesh
    arrays = [document["meshes"][body.mesh]["primitives"][0]["attributes"] for body in (first, other_colour)]
    assert arrays[0] == arrays[1]


def test_instances_stand_where_they_were_measured(stand, written):
    for body, measured in zip(bodies_of(written(stand, "glb")["model.glb"]), stand.measurements.bodies, strict=True):
        low, high = measured.box
        assert body.points.min(axis=0) == pytest.approx(low, abs=0.02)
        assert body.points.max(axis=0) == pytest.approx(high, abs=0.02)


def test_colours_are_written_as_linear_light_and_a_missing_one_is_named_default(stand, written):
    block, *_, plain = bodies_of(written(stand, "glb")["model.glb"])
    factor = block.material["pbrMetallicRoughness"]["baseColorFactor"]
    assert factor == pytest.approx([0.0331, 0.1329, 0.6038, 1.0], abs=1e-3)
    assert plain.material["name"] == "default"


def test_the_root_names_unit_and_way_up(bracket, written):
    document, _ = document_of(written(bracket, "glb")["model.glb"])
    root = document["nodes"][document["scenes"][0]["nodes"][0]]
    assert root["extras"] == {"unit": "mm", "up": "Z"}


def test_a_glb_is_a_fraction_of_the_binary_stl(lettering, written):
    files = written(lettering, "glb", "stl")
    assert len(files["model.glb"]) < 0.3 * len(files["model.stl"])
