"""The assembly's own child: geometry in, ``assembly.json`` out.

Its one rule: it looks at one position; what moves is built anew for every position, and examined ``light``.
"""

import time
from pathlib import Path
from typing import Annotated, Literal

from OCP.BRepPrimAPI import BRepPrimAPI_MakeCylinder
from pydantic import BaseModel, ConfigDict, Field

from designhub.building.handover import leaves
from designhub.checks.assembly_report import Assembly
from designhub.inspection import imports
from designhub.inspection.assembly.bodies import instances_of
from designhub.inspection.assembly.together import assembly_of
from designhub.inspection.child import handed_over
from designhub.inspection.kernel import refusing
from designhub.inspection.subject import Subject
from designhub.script.declarations import Declarations, Node


class Request(BaseModel):
    """What is asked (``request.json``)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    pairs: Literal["all"] | Annotated[tuple[tuple[int, int], ...], Field(max_length=20_000)] = "all"
    """All pairs of bodies that are near each other, or those of the given ones."""
    light: bool = False
    """Only what changes as parts move: interference, clearance, mates."""
    budget_s: Annotated[float, Field(gt=0, le=600)] = 25.0
    """Seconds in which to be done; a last answer of the kernel may take longer."""


def examine(inputs: Path, outputs: Path) -> None:
    """Examine the assembly under ``inputs``; write its report into ``outputs/assembly.json``, which exists.

    Raises `Unreadable` where the shapes don't belong to the declarations or the kernel refuses them.
    """
    request = Request.model_validate_json((inputs / "request.json").read_bytes())
    started = time.monotonic()
    subject = _subject(inputs)
    if len(subject.leaves) + len(subject.meshes) < 2:
        (outputs / "assembly.json").write_bytes(Assembly().model_dump_json().encode())
        return
    with refusing("inspection.kernel"):
        instances = instances_of(subject)
    wanted = None if request.pairs == "all" else frozenset((min(pair), max(pair)) for pair in request.pairs)
    with refusing("inspection.kernel"):
        report = assembly_of(
            instances,
            subject.declarations,
            light=request.light,
            budget_s=max(request.budget_s - (time.monotonic() - started), 1.0),
            only=None if wanted is None else lambda first, second: (first, second) in wanted,
        )
    (outputs / "assembly.json").write_bytes(report.model_dump_json().encode())


def warm() -> None:
    """Load what examining takes, and examine a first pair, before the process is forked."""
    scene = Node(name="warm", children=(Node(name="one", shape=0), Node(name="other", shape=0)))
    shapes = (BRepPrimAPI_MakeCylinder(1.0, 1.0).Shape(),)
    subject = Subject(declarations=Declarations(scene=scene), leaves=tuple(leaves(scene, shapes)), shapes=shapes)
    assembly_of(instances_of(subject), subject.declarations)


def _subject(inputs: Path) -> Subject:
    """Return what a build handed over, or what is in the one uploaded file."""
    folder = inputs / "file"
    return imports.read(min(folder.iterdir())) if folder.is_dir() else handed_over(inputs)
