"""Stage 2 in its child: geometry in, measurements and artifacts out.

Its one rule: measurements first. They are written before anything is drawn, so that no picture that fails, and no
format that can't hold this geometry, costs them. What can't be read is a failure with a message's key; and since the
kernel may end this very process over a damaged file, the failure stands written before the kernel is asked.
"""

from pathlib import Path
from typing import Literal

from OCP.BRepPrimAPI import BRepPrimAPI_MakeCylinder
from pydantic import BaseModel, ConfigDict, Field

from designhub import previews
from designhub.building.handover import leaves, read_shapes
from designhub.checks.measurements import Measurements
from designhub.inspection import imports
from designhub.inspection.kernel import refusing
from designhub.inspection.measure import measure
from designhub.inspection.mesh_measure import measure_meshes
from designhub.inspection.subject import Subject
from designhub.inspection.unreadable import Unreadable
from designhub.script.declarations import Declarations, Failed, Node

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


def inspect(inputs: Path, outputs: Path) -> None:
    """Measure and draw what is under ``inputs``; write only into the files that stand under ``outputs``."""
    request = Request.model_validate_json((inputs / "request.json").read_bytes())
    _write(outputs / "failure.json", _failed(_last_words(inputs)))
    try:
        subject = _subject(inputs)
        measurements = measurements_of(subject, request.material)
    except Unreadable as refusal:
        _write(outputs / "failure.json", _failed(refusal))
        return
    (outputs / "failure.json").write_bytes(b"")
    if subject.file is not None:
        _write(outputs / "declarations.json", subject.declarations)
    if request.measure:
        _write(outputs / "measurements.json", measurements)
    _draw(subject, measurements, request, outputs)


def warm() -> None:
    """Load the kernel's classes and the readers, and measure a first shape, before the process is forked."""
    previews.warm()
    scene = Node(name="warm", shape=0)
    box = BRepPrimAPI_MakeCylinder(1.0, 1.0).Shape()
    measure(leaves(scene, [box]), [box], Declarations(scene=scene))


def _last_words(inputs: Path) -> Unreadable:
    """Return what stands in the failure if the kernel takes this process down with it, as damaged STEP and IGES do."""
    uploaded = _uploaded(inputs)
    return (
        Unreadable("inspection.kernel") if uploaded is None else Unreadable("inspection.file.fatal", name=uploaded.name)
    )


def _failed(refusal: Unreadable) -> Failed:
    return Failed(reason="file", message=str(refusal), key=refusal.key, args=dict(refusal.message.args))


def _uploaded(inputs: Path) -> Path | None:
    """Return the one uploaded file, if that is what is inspected."""
    folder = inputs / "file"
    return min(folder.iterdir()) if folder.is_dir() else None


def _subject(inputs: Path) -> Subject:
    """Return what is under ``inputs``: one uploaded file, or what a build handed over."""
    uploaded = _uploaded(inputs)
    return handed_over(inputs) if uploaded is None else imports.read(uploaded)


def handed_over(inputs: Path) -> Subject:
    """Return the shapes and declarations of a build; raise `Unreadable` where they don't belong together."""
    declarations = Declarations.model_validate_json((inputs / "declarations.json").read_bytes())
    with refusing("inspection.shapes"):
        shapes = read_shapes(inputs / "shapes.bin")
        placed = leaves(declarations.scene, shapes)
    return Subject(declarations=declarations, leaves=tuple(placed), shapes=tuple(shapes))


def measurements_of(subject: Subject, material: str | None = None) -> Measurements:
    """Return what ``subject`` measures; raise `Unreadable` where the kernel can't say."""
    if subject.meshes:
        return measure_meshes(subject.meshes, subject.declarations, material=material, file=subject.file)
    with refusing("inspection.kernel"):
        return measure(subject.leaves, subject.shapes, subject.declarations, material=material, file=subject.file)


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
