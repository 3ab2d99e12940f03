"""The inspecting child, called in this process: what it reads, what it writes, and what it does when it can't."""

import json
from collections.abc import Iterator
from pathlib import Path

import cadquery as cq
import pytest
from files_at_hand import PLATE, binary_stl, cube_glb, glb_bytes, plate, step_file
from measured_parts import at, triangles_of

from designhub.building.handover import write_shapes
from designhub.checks.measurements import Measurements
from designhub.inspection.child import inspect, warm
from designhub.pipeline.source import FORMATS, artifact_names
from designhub.script.declarations import Declarations, Failed, Feature, Material, Node, Size

pytestmark = pytest.mark.cad

ARTIFACTS = artifact_names(FORMATS)
OUTPUTS = ("measurements.json", "failure.json", "declarations.json", *ARTIFACTS)


class Desk:
    """Folders as the sandbox lays them out: outputs exist, empty."""

    def __init__(self, folder: Path) -> None:
        self.inputs, self.outputs = folder / "inputs", folder / "outputs"
        self.inputs.mkdir()
        self.outputs.mkdir()
        for name in OUTPUTS:
            (self.outputs / name).touch()

    def build(self, shapes: list[cq.Shape], declarations: Declarations) -> None:
        write_shapes([shape.wrapped for shape in shapes], self.inputs / "shapes.bin")
        (self.inputs / "declarations.json").write_text(declarations.model_dump_json())

    def file(self, name: str, content: bytes) -> None:
        (self.inputs / "file").mkdir()
        (self.inputs / "file" / name).write_bytes(content)

    def inspect(self, *formats: str, **request: object) -> None:
        request = {"formats": formats, "measure": True, "title": "part", "project": "", **request}
        (self.inputs / "request.json").write_text(json.dumps(request))
        inspect(self.inputs, self.outputs)

    def written(self) -> set[str]:
        return {path.name for path in self.outputs.iterdir() if path.stat().st_size}

    @property
    def measurements(self) -> Measurements:
        return Measurements.model_validate_json((self.outputs / "measurements.json").read_bytes())

    @property
    def failure(self) -> Failed:
        return Failed.model_validate_json((self.outputs / "failure.json").read_bytes())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    return Desk(tmp_path)


def test_a_build_is_measured_with_its_features_and_material(desk: Desk) -> None:
    hole = Feature(name="hole", faces=(6,), size=Size(value=6, unit="mm"))
    declarations = Declarations(
        scene=Node(name="plate", shape=0), features=(hole,), material=Material(name="EN AW-6082")
    )
    desk.build([plate()], declarations)

    desk.inspect()

    assert desk.written() == {"measurements.json"}
    assert desk.measurements.mass_g == pytest.approx(PLATE["volume"] * 2.7e-3)
    assert [(size.feature, size.value) for size in desk.measurements.features] == [("hole", 6)]


def test_a_radius_given_for_a_diameter_is_measured_as_the_doubled_size(desk: Desk) -> None:
    pin = cq.Workplane().cylinder(20, 6).val()
    wrong = Feature(name="shank", faces=(0,), size=Size(value=6, unit="mm"))
    desk.build([pin], Declarations(scene=Node(name="pin", shape=0), features=(wrong,)))

    desk.inspect()

    assert (desk.measurements.features[0].value, desk.measurements.features[0].concave) == (12, False)


def test_the_asked_material_weighs_what_declares_none(desk: Desk) -> None:
    desk.build([plate()], Declarations(scene=Node(name="plate", shape=0)))

    desk.inspect(material="S235JR")

    assert desk.measurements.bodies[0].material == "S235JR"


def test_a_file_gives_declarations_with_its_tree(desk: Desk, tmp_path: Path) -> None:
    desk.file("plate.step", step_file(tmp_path / "plate.step", plate()).read_bytes())

    desk.inspect()

    declared = Declarations.model_validate_json((desk.outputs / "declarations.json").read_bytes())
    assert (declared.scene.name, declared.scene.shape) == ("plate", 0)
    assert desk.written() == {"measurements.json", "declarations.json"}


def test_measurements_are_left_out_when_nobody_asks_for_them(desk: Desk) -> None:
    desk.build([plate()], Declarations(scene=Node(name="plate", shape=0)))

    desk.inspect("stl", measure=False)

    assert desk.written() == {"model.stl"}


def test_a_hostile_file_is_a_failure_with_a_key_and_its_data(desk: Desk) -> None:
    desk.file("plate.stl", binary_stl(*triangles_of(plate()))[:-30])

    desk.inspect("glb")

    assert desk.written() == {"failure.json"}
    assert (desk.failure.reason, desk.failure.key) == ("file", "inspection.file.truncated_stl")
    assert desk.failure.args["name"] == "plate.stl"


@pytest.mark.parametrize("shapes", [b"", b"not shapes at all", b"\n\nOpen CASCADE Topology V4 (c)\n\0\0\0"])
def test_shapes_that_are_none_are_a_failure(desk: Desk, shapes: bytes) -> None:
    (desk.inputs / "shapes.bin").write_bytes(shapes)
    (desk.inputs / "declarations.json").write_text(Declarations(scene=Node(name="p", shape=0)).model_dump_json())

    desk.inspect()

    assert desk.failure.key == "inspection.shapes"


def test_a_scene_that_names_a_shape_that_is_not_there_is_a_failure(desk: Desk) -> None:
    desk.build([plate()], Declarations(scene=Node(name="p", shape=5)))

    desk.inspect()

    assert desk.failure.key == "inspection.shapes"


def test_a_placement_out_of_this_world_is_a_failure(desk: Desk) -> None:
    desk.build([plate()], Declarations(scene=Node(name="p", shape=0, matrix=at(x=1e12))))

    desk.inspect()

    assert desk.failure.key == "inspection.too_far"


@pytest.mark.slow
def test_a_solid_gets_every_artifact(desk: Desk) -> None:
    desk.build([plate()], Declarations(scene=Node(name="plate", shape=0)))

    desk.inspect(*FORMATS)

    assert desk.written() == {"measurements.json", *ARTIFACTS}


def test_a_mesh_gets_its_pictures_and_no_step(desk: Desk) -> None:
    desk.file("cube.glb", glb_bytes(*cube_glb()))

    desk.inspect("glb", "stl", "step", "iso")

    assert desk.written() >= {"measurements.json", "declarations.json", "model.glb", "model.stl", "iso.png"}
    assert "model.step" not in desk.written()


def test_the_warm_process_can_be_warmed() -> None:
    warm()
