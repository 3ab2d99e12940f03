"""Finite elements in their child: handed-over shapes and one declared study in, ``study.json`` and ``study.glb`` out.

Its one rule: there always is a result. Before anything is tried, it says that the process ended over it; after every
mesh it is written anew, so that a limit that ends the process costs the next mesh, not those before.

``solid.brep`` is an output only because a child may write nothing else: it carries the geometry from CadQuery's CAD
kernel to Netgen's own, and is empty again in the end.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field

from designhub.building.handover import HandoverError, leaves, read_shapes
from designhub.checks.study_report import StudyResult, unsolved
from designhub.script.declarations import Declarations, Study
from designhub.simulation.solid import Solid, solid_of
from designhub.simulation.unsolvable import Unsolvable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from designhub.simulation.study import Solved

RESULT, PICTURE, SCRATCH = "study.json", "study.glb", "solid.brep"


class Request(BaseModel):
    """What is asked (``request.json``)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    study: str = Field(max_length=80)
    """Name of one of the declared studies."""
    seconds: float = Field(default=15.0, gt=0, le=600)
    """Processor time for refining at most; the first mesh is solved in any case."""
    material: str | None = Field(default=None, max_length=80)
    """Designation for bodies for which nothing declares a material."""


def solve(inputs: Path, outputs: Path) -> None:
    """Solve the study that ``request.json`` names; write only into the files that stand under ``outputs``."""
    request = Request.model_validate_json((inputs / "request.json").read_bytes())
    declarations = Declarations.model_validate_json((inputs / "declarations.json").read_bytes())
    study = next((each for each in declarations.studies if each.name == request.study), None)
    if study is None:
        _write(outputs, unsolved(request.study, "crash", detail="no such study"))
        return
    _write(outputs, unsolved(study.name, "crash", line=study.line))
    solved: Solved | None = None
    try:
        solid = _solid(inputs, declarations)
        for solved in _solutions(solid, study, declarations, request, outputs / SCRATCH):
            _write(outputs, solved.result)
    except Unsolvable as refusal:
        _give_up(outputs, study, solved, refusal)
    except MemoryError:
        _give_up(outputs, study, solved, Unsolvable("memory"))
    if solved is not None:
        from designhub.simulation.glb import glb

        (outputs / PICTURE).write_bytes(glb(solved, solid))


def _solid(inputs: Path, declarations: Declarations) -> Solid:
    try:
        return solid_of(leaves(declarations.scene, read_shapes(inputs / "shapes.bin")))
    except HandoverError as error:
        raise Unsolvable("no_solid") from error


def _solutions(
    solid: Solid, study: Study, declarations: Declarations, request: Request, scratch: Path
) -> "Iterator[Solved]":
    try:
        from designhub.simulation.study import solve_study
    except ImportError as error:
        raise Unsolvable("no_solver") from error
    return solve_study(solid, study, declarations, scratch, seconds=request.seconds, material=request.material)


def _give_up(outputs: Path, study: Study, solved: "Solved | None", refusal: Unsolvable) -> None:
    """Tell why there is no result, unless there is one of a coarser mesh."""
    print(f"{study.name}: {refusal}")
    if solved is None:
        _write(outputs, unsolved(study.name, refusal.reason, detail=refusal.detail, line=study.line))


def _write(outputs: Path, result: StudyResult) -> None:
    (outputs / RESULT).write_bytes(result.model_dump_json().encode())
