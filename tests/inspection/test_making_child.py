"""The child that measures a part for its making: what it reads and what it writes."""

import cadquery as cq
import pytest

from designhub.building.handover import write_shapes
from designhub.checks.making_report import Making
from designhub.inspection.making.child import examine
from designhub.script.declarations import Declarations, Node

pytestmark = pytest.mark.cad


def test_the_child_writes_its_report_into_the_file_that_stands_there(tmp_path):
    inputs, outputs = tmp_path / "inputs", tmp_path / "outputs"
    inputs.mkdir()
    outputs.mkdir()
    (outputs / "making.json").touch()
    (inputs / "request.json").write_text("{}")
    placed = Node(name="two", children=(Node(name="a", shape=0), Node(name="b", shape=0)))
    (inputs / "declarations.json").write_text(Declarations(scene=placed).model_dump_json())
    write_shapes([cq.Workplane().box(30, 20, 2).val().wrapped], inputs / "shapes.bin")

    examine(inputs, outputs)

    making = Making.model_validate_json((outputs / "making.json").read_bytes())
    assert [body.name for body in making.bodies] == ["a"]
    assert making.bodies[0].walls[0].thickness_mm == pytest.approx(2)
    assert [path.name for path in outputs.iterdir()] == ["making.json"]
