"""The child as the hub calls it: with all layers of the sandbox on, it solves; whatever happens, there is a result."""

import json
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

import cadquery as cq
import meshopt
import numpy as np
import pytest
from parts_to_solve import at, declarations, faces, study

from designhub.building.handover import write_shapes
from designhub.checks.study_report import StudyResult
from designhub.sandbox import Ended, Limits, Sandbox, Task
from designhub.sandbox.task import MIB
from designhub.script import force
from designhub.script.declarations import Study

pytestmark = pytest.mark.cad
pytest.importorskip("ngsolve")

PLATE = cq.Workplane().box(60, 20, 4).faces(">Z").workplane().hole(8)
FEATURES = {"left": faces(PLATE, at(0, -30)), "right": faces(PLATE, at(0, 30))}
GOOD = study({"left": "fixed"}, [force("right", (1000, 0, 0))])
FREE = study({"left": "sliding"}, [force("right", (1000, 0, 0))])


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(preload=("designhub.inspection.child",), slots=1) as running:
        running.start()
        yield running


def run(sandbox: Sandbox, asked: Study, folder: Path, **limits: float) -> Ended:
    shapes = folder / "shapes.bin"
    shapes.touch()
    write_shapes([PLATE.val().wrapped], shapes)
    declared = declarations(FEATURES).model_copy(update={"studies": (asked,)})
    inputs = {
        "request.json": json.dumps({"study": asked.name}).encode(),
        "declarations.json": declared.model_dump_json().encode(),
        "shapes.bin": shapes.read_bytes(),
    }
    outputs = {"study.json": MIB, "study.glb": 32 * MIB, "solid.brep": 32 * MIB}
    entry = "designhub.simulation.child:solve"
    return sandbox.run(Task(entry=entry, inputs=inputs, outputs=outputs, limits=Limits(**limits)))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def finished(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    ended = run(sandbox, GOOD, tmp_path_factory.mktemp("good"))
    assert ended.ending == "finished", (ended.detail, ended.log)
    return ended.outputs


def test_a_study_is_solved_without_threads_and_files(finished: Mapping[str, bytes]) -> None:
    result = StudyResult.model_validate_json(finished["study.json"])

    assert set(finished) == {"study.json", "study.glb"}
    assert result.unsolved is None
    assert len(result.meshes) >= 2
    assert result.load_n == pytest.approx((1000, 0, 0))
    assert result.safety is not None


def test_the_picture_holds_the_numbers_and_the_exaggerated_displacement(finished: Mapping[str, bytes]) -> None:
    result = StudyResult.model_validate_json(finished["study.json"])
    assert result.stress is not None
    assert result.displacement is not None
    document, binary = _parts(finished["study.glb"])
    surface, _ = document["meshes"][0]["primitives"]
    extras = document["meshes"][0]["extras"]

    stress = _array(document, binary, surface["attributes"]["_VON_MISES"])[:, 0] / 65535 * extras["vonMises"]["max"]
    moved = _array(document, binary, surface["targets"][0]["POSITION"])[:, :3] * document["nodes"][0]["matrix"][0]

    assert stress.max() == pytest.approx(result.stress.value, rel=0.02)
    longest = np.linalg.norm(moved, axis=1).max() / extras["exaggeration"]
    assert longest == pytest.approx(result.displacement.value, rel=0.02)
    assert sum(extras["trianglesPerFace"]) * 3 == document["accessors"][surface["indices"]]["count"]
    assert len(extras["trianglesPerFace"]) == 7
    assert result.regular_stress is not None
    assert extras["peak"] == {"value": result.regular_stress.value, "point": list(result.regular_stress.point)}
    assert extras["yieldStrength"] == min(each.yield_mpa for each in result.materials)


def test_a_part_that_could_move_gives_the_reason(sandbox: Sandbox, tmp_path: Path) -> None:
    ended = run(sandbox, FREE, tmp_path)

    assert ended.ending == "finished"
    assert set(ended.outputs) == {"study.json"}
    assert StudyResult.model_validate_json(ended.outputs["study.json"]).unsolved == "free_motion"


def test_a_child_that_is_ended_leaves_word_of_the_study_it_was_at(sandbox: Sandbox, tmp_path: Path) -> None:
    ended = run(sandbox, GOOD, tmp_path, memory_bytes=200 * MIB)

    assert ended.ending != "finished"
    assert StudyResult.model_validate_json(ended.outputs["study.json"]).unsolved == "crash"


def _parts(content: bytes) -> tuple[dict, bytes]:
    size = struct.unpack_from("<I", content, 12)[0]
    return json.loads(content[20 : 20 + size]), content[28 + size :]


def _array(document: dict, binary: bytes, number: int) -> np.ndarray:
    accessor = document["accessors"][number]
    packing = document["bufferViews"][accessor["bufferView"]]["extensions"]["EXT_meshopt_compression"]
    data = binary[packing["byteOffset"] : packing["byteOffset"] + packing["byteLength"]]
    rows = np.ascontiguousarray(meshopt.decode_vertex_buffer(data, packing["count"], packing["byteStride"]))
    kind = {5122: np.int16, 5123: np.uint16}[accessor["componentType"]]
    return rows.view(np.uint8).reshape(packing["count"], packing["byteStride"]).view(kind).astype(float)
