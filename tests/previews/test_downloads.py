import io
import zipfile

import numpy as np
import pytest
import trimesh
from lxml import etree

pytestmark = pytest.mark.cad

CORE = "{http://schemas.microsoft.com/3dmanufacturing/core/2015/02}"


def test_an_stl_reads_back_with_the_volume_of_the_part(bracket, written):
    mesh = trimesh.load(io.BytesIO(written(bracket, "stl")["model.stl"]), file_type="stl")
    assert mesh.is_watertight
    assert mesh.volume == pytest.approx(bracket.volume, rel=2e-3)


def test_an_stl_of_lettering_is_watertight(lettering, written):
    mesh = trimesh.load(io.BytesIO(written(lettering, "stl")["model.stl"]), file_type="stl")
    assert mesh.is_watertight


def test_a_binary_stl_can_not_be_taken_for_a_text_one(bracket, written):
    content = written(bracket, "stl")["model.stl"]
    assert not content.startswith(b"solid")
    assert len(content) == 84 + 50 * int.from_bytes(content[80:84], "little")


def test_a_step_file_reads_back_with_exactly_the_volume_of_the_part(lettering, written, tmp_path):
    import cadquery as cq

    written(lettering, "step")
    solid = cq.importers.importStep(str(tmp_path / "model.step"))
    assert solid.val().Volume() == pytest.approx(lettering.volume, rel=1e-6)


def test_a_step_file_keeps_tree_names_colours_and_places(stand, written, tmp_path):
    import cadquery as cq

    written(stand, "step")
    read = cq.Assembly.importStep(str(tmp_path / "model.step"))
    assert read.name == "stand"
    block, group = read.children
    assert (block.name, group.name) == ("block", "Schräubchen")
    assert block.color.toTuple() == pytest.approx((0.2, 0.4, 0.8, 1.0), abs=1e-3)
    assert [child.name for child in group.children] == ["screw 1", "screw 2", "screw 3"]
    assert group.loc.toTuple()[0] == pytest.approx((0, 5, 30))
    assert sum(s.Volume() for s in read.toCompound().Solids()) == pytest.approx(stand.volume, rel=1e-6)


def test_a_step_file_names_nobody_and_no_time(bracket, written):
    header = written(bracket, "step")["model.step"].partition(b"DATA;")[0]
    name = b"".join(header.partition(b"FILE_NAME")[2].split())
    assert name.startswith(b"('B?gel','1970-01-01T00:00:00',(''),(''),")


def test_a_3mf_reads_back_with_the_volume_of_the_assembly(stand, written):
    scene = trimesh.load(io.BytesIO(written(stand, "3mf")["model.3mf"]), file_type="3mf")
    assert scene.to_mesh().volume == pytest.approx(stand.volume, rel=5e-3)


def test_a_3mf_states_millimetres_names_colours_and_components(stand, written):
    with zipfile.ZipFile(io.BytesIO(written(stand, "3mf")["model.3mf"])) as package:
        model = etree.fromstring(package.read("3D/3dmodel.model"))
    assert model.get("unit") == "millimeter"
    objects = {one.get("name"): one for one in model.iter(f"{CORE}object")}
    assert set(objects) == {"stand", "Schräubchen", "block", "screw 1", "screw 3"}
    assert len(objects["Schräubchen"].findall(f"{CORE}components/{CORE}component")) == 3
    assert [base.get("displaycolor") for base in model.iter(f"{CORE}base")] == ["#3366CCFF", "#CCB233FF", "#B8BFCCFF"]


def test_a_3mf_places_a_turned_instance_where_it_was_measured(stand, written):
    scene = trimesh.load(io.BytesIO(written(stand, "3mf")["model.3mf"]), file_type="3mf")
    low, high = scene.bounds
    assert low == pytest.approx(stand.measurements.box[0], abs=0.02)
    assert high == pytest.approx(stand.measurements.box[1], abs=0.02)


@pytest.mark.parametrize("name", ["stl", "3mf", "glb", "iso", "svg", "pdf", "dxf"])
def test_the_same_part_gives_the_same_bytes(stand, written, name):
    assert written(stand, name) == written(stand, name)


def test_triangles_of_a_shape_do_not_depend_on_where_it_stands(stand):
    from designhub.previews.tessellation import surfaces_of_leaves

    _, first, second, _ = surfaces_of_leaves(stand.leaves)
    assert first.points is second.points
    assert not np.allclose(first.placed_points(), second.placed_points())
