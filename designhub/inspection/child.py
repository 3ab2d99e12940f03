"""Stage 2 in its child: geometry in, measurements and artifacts out.

Its one rule: measurements first. They are written before anything is drawn, so that no picture that fails, and no
format that can't hold this geometry, costs them. What can't be read is a failure with a message's key, not a crash.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from OCP.Standard import Standard_Failure
from OCP.TopoDS import TopoDS_Shape
from pydantic import BaseModel, ConfigDict, Field

from designhub import previews
from designhub.building.handover import HandoverError, Leaf, leaves, read_shapes
from designhub.checks.measurements import FileReport, Measurements
from designhub.inspection.measure import measure
from designhub.inspection.mesh import MeshBody
from designhub.inspection.mesh_measure import measure_meshes
from designhub.inspection.unreadable import Unreadable
from designhub.script.declarations import Declarations, Failed

Format = Literal["glb", "stl", "step", "3mf", "png", "iso", "svg", "pdf", "dxf"]


class Request(BaseModel):
    """What is asked of one inspection (``request.json``)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    formats: tuple[Format, ...] = ()
    measure: bool = True
    title: str = Field(default="part", max_length=200)
    project: str = Field(default="", max_length=200)
    material: str | None = Field(default=None, max_length=80)
    """Designation for bodies for which nothing declares a material."""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """What is inspected: leaves of B-rep with the shapes that they show, or meshes."""

    declarations: Declarations
    leaves: tuple[Leaf, ...] = ()
    shapes: tuple[TopoDS_Shape, ...] = ()
    meshes: tuple[MeshBody, ...] = ()
    file: FileReport | None = None


def inspect(inputs: Path, outputs: Path) -> None:
    """Measure and draw what is under ``inputs``; write only into the files that stand under ``outputs``."""
    request = Request.model_validate_json((inputs / "request.json").read_bytes())
    try:
        subject = handed_over(inputs)
        measurements = measurements_of(subject, request.material)
    except Unreadable as refusal:
        failed = Failed(reason="file", message=str(refusal), key=refusal.key, args=dict(refusal.message.args))
        _write(outputs / "failure.json", failed)
        return
    if request.measure:
        _write(outputs / "measurements.json", measurements)
    _draw(subject, measurements, request, outputs)


def handed_over(inputs: Path) -> Subject:
    """Return the shapes and declarations of a build; raise `Unreadable` where they don't belong together."""
    declarations = Declarations.model_validate_json((inputs / "declarations.json").read_bytes())
    try:
        shapes = read_shapes(inputs / "shapes.bin")
        return Subject(
            declarations=declarations,
            leaves=tuple(leaves(declarations.scene, shapes)),
            shapes=tuple(shapes),
        )
    except (HandoverError, Standard_Failure, RuntimeError) as error:
        raise Unreadable("inspection.shapes", detail=str(error)[:200]) from error


def measurements_of(subject: Subject, material: str | None = None) -> Measurements:
    """Return what ``subject`` measures; raise `Unreadable` where the kernel can't say."""
    if subject.meshes:
        return measure_meshes(subject.meshes, subject.declarations, material=material, file=subject.file)
    try:
        return measure(subject.leaves, subject.shapes, subject.declarations, material=material, file=subject.file)
    except (Standard_Failure, RuntimeError) as error:
        raise Unreadable("inspection.kernel", detail=str(error)[:200]) from error


def _draw(subject: Subject, measurements: Measurements, request: Request, outputs: Path) -> None:
    """Write the artifacts; what could not be written, and why, goes to the log."""
    missing = previews.write(
        request.formats,
        leaves=subject.leaves or None,
        meshes=subject.meshes or None,
        measurements=measurements,
        declarations=subject.declarations,
        title=request.title,
        outputs=outputs,
    )
    for wanted, reason in missing.items():
        print(f"{wanted}: {reason}")


def _write(path: Path, value: BaseModel) -> None:
    """Write into a file that exists already."""
    path.write_text(value.model_dump_json(), encoding="utf-8")
