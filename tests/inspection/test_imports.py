"""Every format comes in with its unit, names, colours and placements."""

from pathlib import Path

import cadquery as cq
import numpy as np
import pytest
import trimesh
from files_at_hand import (
    CUBE_FACES,
    CUBE_POINTS,
    PLATE,
    PRODUCTION,
    ascii_stl,
    binary_stl,
    cube_glb,
    glb_bytes,
    iges_file,
    mesh_xml,
    model_xml,
    package,
    plate,
    step_file,
)
from measured_parts import triangles_of

from designhub import previews
from designhub.checks.measurements import Measurements
from designhub.inspection import imports
from designhub.inspection.child import measurements_of
from designhub.inspection.subject import Subject

pytestmark = pytest.mark.cad


def read(path: Path, content: bytes | None = None) -> Subject:
    if content is not None:
        path.write_bytes(content)
    return imports.read(path)


def measured(path: Path, content: bytes | None = None) -> Measurements:
    return measurements_of(read(path, content))


def is_the_plate(found: Measurements, rel: float = 1e-6) -> None:
    assert found.volume_mm3 == pytest.approx(PLATE["volume"], rel=rel)
    assert np.array(found.box) == pytest.approx(np.array(PLATE["box"]), abs=1e-4)
    assert (found.valid, found.closed, found.solids) == (True, True, 1)
    assert sorted(face.kind for face in found.faces) == ["cylinder"] + ["plane"] * 6


@pytest.mark.parametrize(("written", "unit"), [("MM", "mm"), ("INCH", "in"), ("M", "m"), ("CM", "cm")])
def test_step_comes_in_as_millimetres_whatever_its_unit(tmp_path: Path, written: str, unit: str) -> None:
    found = measured(step_file(tmp_path / "plate.step", plate(), written))

    is_the_plate(found)
    assert found.file is not None
    assert (found.file.format, found.file.unit, found.file.unit_known) == ("step", unit, True)


def test_step_keeps_names_colours_tree_and_shared_shapes(tmp_path: Path) -> None:
    pin = cq.Workplane().cylinder(20, 3)
    assembly = cq.Assembly(name="press").add(plate(), name="plate", color=cq.Color(1, 0, 0))
    assembly.add(cq.Assembly(name="pins").add(pin, name="left", loc=cq.Location((-9, 0, 20))), name="pins")
    assembly.export(str(tmp_path / "press.step"))

    subject = read(tmp_path / "press.step")

    assert [leaf.path for leaf in subject.leaves] == [("press", "plate"), ("press", "pins", "left")]
    assert subject.leaves[0].color == (1, 0, 0, 1)
    assert measurements_of(subject).bodies[1].center == pytest.approx((-9, 0, 20))


def test_step_that_repeats_a_part_is_measured_once_and_placed_often(tmp_path: Path) -> None:
    pin = cq.Workplane().cylinder(20, 3).val()
    assembly = cq.Assembly(name="row")
    for number in range(4):
        assembly.add(pin, name=f"pin {number}", loc=cq.Location((10 * number, 0, 0)))
    assembly.export(str(tmp_path / "row.step"))

    subject = read(tmp_path / "row.step")

    assert len(subject.leaves) == 4
    assert [body.center[0] for body in measurements_of(subject).bodies] == pytest.approx([0, 10, 20, 30])


def test_a_step_part_without_a_name_is_called_after_its_file(tmp_path: Path) -> None:
    assert measured(step_file(tmp_path / "lever.step", plate())).bodies[0].name == "lever"


def test_step_never_follows_a_document_and_says_which(tmp_path: Path) -> None:
    path = step_file(tmp_path / "plate.step", plate())
    reference = (
        b"#9001=DOCUMENT_FILE('/etc/secret.step','','',#9002,'','');\n#9002=DOCUMENT_TYPE('');\nENDSEC;\nEND-ISO"
    )
    content = path.read_bytes().replace(b"ENDSEC;\nEND-ISO", reference)

    found = measured(path, content)

    is_the_plate(found)
    assert found.file is not None
    assert found.file.ignored == ("DOCUMENT_FILE('/etc/secret.step')",)


@pytest.mark.parametrize(("written", "unit"), [("MM", "mm"), ("IN", "in"), ("M", "m")])
@pytest.mark.parametrize("solids", [True, False], ids=["solid", "surfaces"])
def test_iges_comes_in_as_one_closed_solid(tmp_path: Path, written: str, unit: str, solids: bool) -> None:
    found = measured(iges_file(tmp_path / "plate.iges", plate(), written, solids))

    is_the_plate(found, rel=1e-5)
    assert found.file is not None
    assert (found.file.format, found.file.unit, found.file.unit_known) == ("iges", unit, True)


@pytest.mark.parametrize("writer", [binary_stl, ascii_stl])
def test_stl_comes_in_as_a_closed_mesh_without_a_unit(tmp_path: Path, writer: object) -> None:
    found = measured(tmp_path / "plate.stl", writer(*triangles_of(plate(), 0.001, 0.1)))  # type: ignore[operator]

    is_the_plate(found, rel=1e-3)
    assert found.file is not None
    assert found.mesh is not None
    assert (found.file.unit, found.file.unit_known, found.mesh.watertight) == ("mm", False, True)


def test_a_filleted_plate_has_the_same_faces_as_stl_and_as_step(tmp_path: Path) -> None:
    made = cq.Workplane(obj=plate()).edges("|Z").fillet(3).val()
    exact = measured(step_file(tmp_path / "plate.step", made))

    mesh = measured(tmp_path / "plate.stl", binary_stl(*triangles_of(made, 0.001, 0.1)))

    assert len(exact.faces) == len(mesh.faces) == 11
    for face in exact.faces:
        twin = min(mesh.faces, key=lambda other: np.linalg.norm(np.subtract(face.center, other.center)))
        assert (twin.kind, twin.concave) == (face.kind, face.concave)
        assert twin.area_mm2 == pytest.approx(face.area_mm2, rel=1e-3)
        assert twin.radius_mm == (face.radius_mm and pytest.approx(face.radius_mm, rel=1e-4))


def test_a_binary_stl_whose_header_begins_with_solid_is_binary(tmp_path: Path) -> None:
    content = binary_stl(*triangles_of(plate()), header=b"solid made by an old exporter; facet")

    assert measured(tmp_path / "plate.stl", content).solids == 1


def test_bytes_after_the_last_triangle_are_named_and_ignored(tmp_path: Path) -> None:
    content = binary_stl(*triangles_of(plate()))

    found = measured(tmp_path / "plate.stl", content + b"12345")

    assert found.file is not None
    assert found.file.ignored == (f"bytes {len(content)}..{len(content) + 5}",)


@pytest.mark.parametrize(("shape", "kind"), [("sphere", "sphere"), ("filleted", "plane"), ("torus", "mesh")])
def test_seams_and_poles_of_the_kernels_triangles_raise_no_alarm(tmp_path: Path, shape: str, kind: str) -> None:
    made = {
        "sphere": cq.Workplane().sphere(7).val(),
        "filleted": cq.Workplane().box(20, 20, 20).edges().fillet(3).val(),
        "torus": cq.Solid.makeTorus(10, 3),
    }[shape]

    found = measured(tmp_path / "round.stl", binary_stl(*triangles_of(made)))

    assert found.mesh is not None
    assert (found.mesh.watertight, found.mesh.oriented, found.mesh.open_edges, found.valid) == (True, True, 0, True)
    assert found.volume_mm3 == pytest.approx(made.Volume(), rel=0.02)
    assert kind in {face.kind for face in found.faces}


@pytest.mark.parametrize("kind", ["obj", "ply"])
def test_obj_and_ply_come_in_without_a_unit(tmp_path: Path, kind: str) -> None:
    points, triangles = triangles_of(plate(), 0.001, 0.1)
    trimesh.Trimesh(points, triangles, process=False).export(tmp_path / f"plate.{kind}")

    found = measured(tmp_path / f"plate.{kind}")

    is_the_plate(found, rel=1e-3)
    assert found.file is not None
    assert (found.file.format, found.file.unit_known, found.file.ignored) == (kind, False, ())


def test_ply_in_words_comes_in_too(tmp_path: Path) -> None:
    points, triangles = triangles_of(plate())
    content = trimesh.Trimesh(points, triangles, process=False).export(file_type="ply", encoding="ascii")

    assert measured(tmp_path / "plate.ply", content).solids == 1


def test_obj_with_polygons_groups_and_negative_numbers_is_one_closed_body(tmp_path: Path) -> None:
    text = "mtllib ../../etc/passwd.mtl\no cube\n" + "".join(f"v {x} {y} {z}\n" for x, y, z in CUBE_POINTS)
    text += "usemtl red\ng a\nf 1 2 4 3\nf 5 7 8 6\ng b\nf 1 5 6 2\nf 3 4 8 7\nf -8 -6 -2 -4\nf 2 6 8 4\n"

    found = measured(tmp_path / "cube.obj", text.encode())

    assert (found.volume_mm3, found.solids, len(found.faces)) == (pytest.approx(1), 1, 6)
    assert found.file is not None
    assert found.file.ignored == ("mtllib ../../etc/passwd.mtl",)


@pytest.mark.parametrize(
    ("unit", "short", "side"),
    [
        ("millimeter", "mm", 1),
        ("inch", "in", 25.4),
        ("meter", "m", 1000),
        ("micron", "um", 0.001),
        ("foot", "ft", 304.8),
    ],
)
def test_3mf_honours_its_unit(tmp_path: Path, unit: str, short: str, side: float) -> None:
    found = measured(tmp_path / "cube.3mf", package(model_xml(mesh_xml(), unit=unit)))

    assert found.box[1] == pytest.approx((side, side, side))
    assert found.file is not None
    assert (found.file.unit, found.file.unit_known) == (short, True)


def test_3mf_places_items_and_components(tmp_path: Path) -> None:
    shift = "1 0 0 0 1 0 0 0 1"
    pair = (
        f'<object id="2" name="pair"><components><component objectid="1" transform="{shift} 5 0 0"/>'
        f'<component objectid="1" transform="{shift} 0 0 0"/></components></object>'
    )
    model = model_xml(mesh_xml(more='name="cube"') + pair, f'<item objectid="2" transform="{shift} 0 0 100"/>')

    found = measured(tmp_path / "pair.3mf", package(model))

    assert [body.name for body in found.bodies] == ["cube", "cube-2"]
    assert found.box == ((0, 0, 100), (6, 1, 101))
    assert (found.solids, found.volume_mm3) == (2, 2)


def test_a_mirroring_placement_of_3mf_does_not_turn_the_body_inside_out(tmp_path: Path) -> None:
    model = model_xml(mesh_xml(), '<item objectid="1" transform="-1 0 0 0 1 0 0 0 1 0 0 0"/>')

    found = measured(tmp_path / "cube.3mf", package(model))

    assert found.mesh is not None
    assert (found.mesh.inverted, found.valid) == (False, True)


def test_3mf_colours_its_objects(tmp_path: Path) -> None:
    colors = '<base name="red" displaycolor="#FF0000"/><base name="b" displaycolor="#0000FF80"/>'
    group = f'<basematerials id="9">{colors}</basematerials>'
    subject = read(tmp_path / "cube.3mf", package(model_xml(group + mesh_xml(more='pid="9" pindex="1"'))))

    assert subject.meshes[0].color == (0, 0, 1, pytest.approx(128 / 255))


def test_3mf_reads_objects_in_other_parts_of_its_own_archive(tmp_path: Path) -> None:
    outer = '<object id="2"><components><component p:path="/3D/Objects/a.model" objectid="1"/></components></object>'
    content = package(
        model_xml(outer, '<item objectid="2"/>', more='requiredextensions="p"'),
        **{"3D__Objects__a.model": model_xml(mesh_xml(), "").encode()},
    )

    assert PRODUCTION
    assert measured(tmp_path / "cube.3mf", content).solids == 1


def test_3mf_shows_what_the_build_places_and_nothing_else(tmp_path: Path) -> None:
    support = mesh_xml(2).replace('type="model"', 'type="support"')
    model = model_xml(mesh_xml(1) + support + mesh_xml(3), '<item objectid="1"/><item objectid="2"/>')

    found = measured(tmp_path / "cube.3mf", package(model))

    assert len(found.bodies) == 1
    assert found.file is not None
    assert found.file.ignored == ("object 2 type=support",)


def test_glb_is_in_metres_with_y_up(tmp_path: Path) -> None:
    document, binary = cube_glb(nodes=[{"name": "cube", "mesh": 0, "scale": [0.01, 0.02, 0.03]}])

    found = measured(tmp_path / "cube.glb", glb_bytes(document, binary))

    assert found.box == (pytest.approx((0, -30, 0)), pytest.approx((10, 0, 20)))
    assert found.bodies[0].name == "cube"
    assert found.valid


def test_glb_places_nodes_by_their_parents(tmp_path: Path) -> None:
    nodes = [{"children": [1, 2], "translation": [1, 0, 0]}, {"mesh": 0}, {"mesh": 0, "rotation": [0, 1, 0, 0]}]
    document, binary = cube_glb(nodes=nodes)

    found = measured(tmp_path / "two.glb", glb_bytes(document, binary))

    assert [body.box[0][0] for body in found.bodies] == [1000, 0]


def test_glb_lists_pictures_outside_and_reads_its_shape(tmp_path: Path) -> None:
    document, binary = cube_glb(images=[{"uri": "https://example.org/skin.png"}])

    found = measured(tmp_path / "cube.glb", glb_bytes(document, binary))

    assert found.file is not None
    assert found.file.ignored == ("images.uri https://example.org/skin.png",)


def test_the_hubs_own_glb_comes_back_in_millimetres_with_z_up(tmp_path: Path) -> None:
    subject = read(step_file(tmp_path / "plate.step", plate()))
    (tmp_path / "model.glb").touch()
    previews.write(
        ["glb"],
        leaves=subject.leaves,
        measurements=measurements_of(subject),
        declarations=subject.declarations,
        title="plate",
        outputs=tmp_path,
    )

    found = measured(tmp_path / "model.glb")

    assert found.volume_mm3 == pytest.approx(PLATE["volume"], rel=0.01)
    assert np.array(found.box) == pytest.approx(np.array(PLATE["box"]), abs=0.01)
    assert (found.closed, found.file and found.file.unit) == (True, "mm")


def test_names_of_bodies_have_no_control_characters(tmp_path: Path) -> None:
    document, binary = cube_glb(
        nodes=[{"name": "a\u0007b\u202ec" * 90, "mesh": 0}, {"name": "\n", "mesh": 0}], scenes=[{"nodes": [0, 1]}]
    )

    names = [body.name for body in measured(tmp_path / "cube.glb", glb_bytes(document, binary)).bodies]

    assert all(name.isprintable() and 0 < len(name) <= 80 for name in names)


def test_the_cube_of_these_tests_looks_outward() -> None:
    assert trimesh.Trimesh(CUBE_POINTS, CUBE_FACES, process=False).volume == pytest.approx(1)
