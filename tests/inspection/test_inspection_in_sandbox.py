"""The inspecting child inside the real sandbox: every reader works with nothing but its inputs, and bombs end there."""

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import pytest
from files_at_hand import (
    CUBE_FACES,
    CUBE_POINTS,
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

from designhub.checks.measurements import Measurements
from designhub.sandbox import Ended, Limits, Sandbox, Task
from designhub.sandbox.task import MIB
from designhub.script.declarations import Failed

pytestmark = [pytest.mark.cad, pytest.mark.slow]

OUTPUTS = {"measurements.json": MIB, "failure.json": MIB, "declarations.json": MIB, "model.glb": 8 * MIB}
OBJ = "".join(f"v {x} {y} {z}\n" for x, y, z in CUBE_POINTS) + "".join(
    f"f {a + 1} {b + 1} {c + 1}\n" for a, b, c in CUBE_FACES
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(preload=("designhub.inspection.child",), slots=1) as running:
        running.start()
        yield running


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    folder = tmp_path_factory.mktemp("files")
    return {
        "plate.step": step_file(folder / "plate.step", plate()).read_bytes(),
        "plate.iges": iges_file(folder / "plate.iges", plate()).read_bytes(),
        "cube.stl": binary_stl(np.array(CUBE_POINTS, float), np.array(CUBE_FACES)),
        "cube.3mf": package(model_xml(mesh_xml())),
        "cube.glb": glb_bytes(*cube_glb()),
        "cube.obj": OBJ.encode(),
    }


def run(sandbox: Sandbox, name: str, content: bytes) -> Ended:
    request = {"formats": ["glb"], "measure": True, "title": "part", "project": ""}
    inputs = {"request.json": json.dumps(request).encode(), f"file/{name}": content}
    entry = "designhub.inspection.child:inspect"
    return sandbox.run(Task(entry=entry, inputs=inputs, outputs=OUTPUTS, limits=Limits(wall_s=60, cpu_s=60)))


@pytest.mark.parametrize("name", ["plate.step", "plate.iges", "cube.stl", "cube.3mf", "cube.glb", "cube.obj"])
def test_every_format_is_read_with_nothing_but_its_inputs(
    sandbox: Sandbox, files: Mapping[str, bytes], name: str
) -> None:
    ended = run(sandbox, name, files[name])

    assert ended.ending == "finished", (ended.detail, ended.log)
    assert set(ended.outputs) == {"measurements.json", "declarations.json", "model.glb"}, ended.log
    assert Measurements.model_validate_json(ended.outputs["measurements.json"]).solids == 1


def test_a_zip_bomb_is_an_error_within_the_limits(sandbox: Sandbox) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("3D/3dmodel.model", b" " * 60_000_000)

    ended = run(sandbox, "bomb.3mf", stream.getvalue())

    assert ended.ending == "finished"
    assert Failed.model_validate_json(ended.outputs["failure.json"]).key == "inspection.file.bomb"
    assert ended.cost.wall_s < 5


def test_a_step_file_can_not_bring_in_another(sandbox: Sandbox, files: Mapping[str, bytes], tmp_path: Path) -> None:
    reference = f"#9001=DOCUMENT_FILE('{tmp_path}/other.step','','',$,'','');\nENDSEC;\nEND-ISO".encode()
    content = files["plate.step"].replace(b"ENDSEC;\nEND-ISO", reference)

    ended = run(sandbox, "plate.step", content)

    measurements = Measurements.model_validate_json(ended.outputs["measurements.json"])
    assert measurements.solids == 1
    assert measurements.file is not None
    assert measurements.file.ignored == (f"DOCUMENT_FILE('{tmp_path}/other.step')",)


def test_a_file_that_takes_the_kernel_down_leaves_its_failure_behind(
    sandbox: Sandbox, files: Mapping[str, bytes]
) -> None:
    # A line without its direction: the kernel's transfer reads through a null pointer.
    broken = re.sub(rb"(LINE\('',#\d+,)#\d+", rb"\1$", files["plate.step"])

    ended = run(sandbox, "plate.step", broken)

    assert (ended.ending, set(ended.outputs)) == ("crash", {"failure.json"})
    failed = Failed.model_validate_json(ended.outputs["failure.json"])
    assert (failed.key, failed.args) == ("inspection.file.fatal", {"name": "plate.step"})
