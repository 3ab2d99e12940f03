"""The examining children in the real sandbox: no thread, no file but their own, and an end whatever the geometry is."""

import json
from collections.abc import Iterator, Mapping
from textwrap import dedent
from typing import Any

import pytest

from designhub.checks.assembly_report import Assembly
from designhub.checks.gap_report import Distances
from designhub.checks.making_report import Making
from designhub.pipeline import MemoryCache, Source
from designhub.pipeline.build import build
from designhub.pipeline.inspect import geometry_of_build
from designhub.sandbox import Ended, Limits, Sandbox, Task
from designhub.sandbox.task import MIB
from designhub.script.declarations import Built

pytestmark = [pytest.mark.cad, pytest.mark.slow]

CHILDREN: Mapping[str, tuple[str, dict[str, Any], type[Assembly | Distances | Making]]] = {
    "making.json": ("designhub.inspection.making.child:examine", {"file": False}, Making),
    "assembly.json": ("designhub.inspection.assembly.child:examine", {"light": False}, Assembly),
    "gaps.json": ("designhub.inspection.gaps:measure", {"pairs": [["a", "b"]]}, Distances),
}
IMPORTS = "import cadquery as cq\nfrom designhub.script import feature, show\n"
SOUND = {
    "two_spheres_in_each_other": """
        both = cq.Assembly()
        for step in (0, 1):
            both.add(cq.Workplane().sphere(5 + step), name=f"ball{step}", loc=cq.Location(cq.Vector(step, 0, 0)))
        show(both)
    """,
    "a_thousand_bodies": """
        all = cq.Assembly()
        for n in range(1000):
            place = cq.Location(cq.Vector(n % 40, n // 40, 0))
            all.add(cq.Workplane().box(1, 1, 1 + n * 1e-4), name=f"b{n}", loc=place)
        show(all)
    """,
    "a_self_intersecting_outline": """
        show(cq.Workplane().polyline([(0, 0), (10, 10), (10, 0), (0, 10)]).close().extrude(5))
    """,
    "an_open_shell": """
        show(cq.Workplane(cq.Shell.makeShell(cq.Workplane().box(9, 9, 9).faces().vals()[:3])))
    """,
    "no_solid_at_all": "show(cq.Workplane(cq.Edge.makeLine((0, 0, 0), (1, 1, 1))))",
}
ENDLESS = """
    from OCP.gp import gp_Pln
    from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeFace
    show(cq.Workplane(cq.Face(BRepBuilderAPI_MakeFace(gp_Pln()).Face())))
"""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(slots=1) as running:
        running.start()
        yield running


def examined(sandbox: Sandbox, script: str, output: str) -> Ended:
    source = Source(files={"part.py": (IMPORTS + dedent(script)).encode()}, entry="part.py")
    result = build(source, runner=sandbox, cache=MemoryCache(), limits=Limits())
    assert isinstance(result.outcome, Built), result.outcome
    entry, request, _ = CHILDREN[output]
    inputs = {**geometry_of_build(result.outcome, result).inputs, "request.json": json.dumps(request).encode()}
    return sandbox.run(Task(entry=entry, inputs=inputs, outputs={output: 32 * MIB}))


@pytest.mark.parametrize("shape", SOUND)
@pytest.mark.parametrize("output", CHILDREN)
def test_every_examination_ends_with_a_report_on(sandbox: Sandbox, output: str, shape: str) -> None:
    ended = examined(sandbox, SOUND[shape], output)

    assert ended.ending == "finished", (ended.detail, ended.log[-500:])
    assert CHILDREN[output][2].model_validate_json(ended.outputs[output])


@pytest.mark.parametrize("output", CHILDREN)
def test_a_face_without_end_is_refused_or_left_out(sandbox: Sandbox, output: str) -> None:
    ended = examined(sandbox, ENDLESS, output)

    assert ended.ending == "finished" or "Unreadable" in ended.log


def test_a_script_can_not_leave_a_report_of_its_own_behind(sandbox: Sandbox) -> None:
    forging = """
        import contextlib, pathlib
        for folder in ("outputs", "../outputs", "/outputs", "/tmp", str(pathlib.Path(__file__).parents[2] / "outputs")):
            for name in ("making.json", "assembly.json", "script.json", "measurements.json"):
                with contextlib.suppress(OSError):
                    (pathlib.Path(folder) / name).write_text('{"bodies": []}')
        show(cq.Workplane().box(1, 1, 1))
    """

    ended = examined(sandbox, forging, "making.json")

    assert len(Making.model_validate_json(ended.outputs["making.json"]).bodies) == 1
