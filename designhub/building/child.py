"""Stage 1, in the throw-away child: the script runs here, and its geometry and declarations are handed over.

Its one rule: there is always an outcome. Functions that write it are bound before the script runs, because a script may
replace whatever it can reach; and nothing that it says about its own result is believed by those who read it.
"""

import contextlib
import json
import os
import sys
from pathlib import Path, PurePosixPath

import cadquery
from OCP.OSD import OSD_ThreadPool

from designhub.building.declared import declare
from designhub.building.failure import failure
from designhub.building.fonts import have_fonts
from designhub.building.handover import write_shapes
from designhub.building.run import Run, run_script
from designhub.building.scene import NothingShown
from designhub.messages import catalogue
from designhub.script import algebra
from designhub.script.declarations import BuildOutcome, Built, Failed
from designhub.units.reading import read_quantity

REQUEST = "request.json"
SOURCE = "source"
OUTCOME = "outcome.json"
SHAPES = "shapes.bin"

_open, _write, _close, _truncate = os.open, os.write, os.close, os.ftruncate
_ONLY_WRITE = os.O_WRONLY | getattr(os, "O_CLOEXEC", 0)


def build(inputs: Path, outputs: Path) -> None:
    """Run the script that ``inputs/request.json`` names; write ``outcome.json`` and ``shapes.bin`` in ``outputs``."""
    outcome_file, shapes_file = outputs / OUTCOME, outputs / SHAPES
    outcome = str(outcome_file)
    try:
        result = _built(inputs, shapes_file)
    except BaseException as error:  # noqa: BLE001 - a script can break anything, and that too is an outcome
        result = _broken(error)
    _write_all(outcome, _as_json(result))
    with contextlib.suppress(BaseException):
        sys.stdout.flush()


def _built(inputs: Path, shapes_file: Path) -> Built | Failed:
    request = json.loads((inputs / REQUEST).read_bytes())
    root = (inputs / SOURCE).resolve()
    entry, parameters = str(request["entry"]), request.get("parameters") or {}
    have_fonts()
    free = request.get("free") is True
    run = run_script(root, entry, parameters, language=str(request.get("language", "en")), free=free)
    if run.error is not None:
        return failure(run.error, root, run.parameters)
    return _handed_over(run, PurePosixPath(entry).stem, shapes_file)


def _handed_over(run: Run, title: str, shapes_file: Path) -> Built | Failed:
    try:
        declarations, shapes = declare(run, title)
    except NothingShown as nothing:
        return Failed(reason="no_result", message=str(nothing), key="building.failed.no_result",
                      parameters=run.parameters)  # fmt: skip
    except Exception as error:  # noqa: BLE001 - of the script's objects, which may do anything when they are asked
        return failure(error, run.root, run.parameters)
    write_shapes(shapes, shapes_file)
    return Built(declarations=declarations)


def _broken(error: BaseException) -> Failed:
    """Return the failure of a run that could not even be reported on as usual."""
    try:
        return failure(error, Path("/nowhere"))
    except BaseException:  # noqa: BLE001 - even asking the error what it is may run the script's code
        return Failed(reason="exception", message="The script broke the interpreter that it ran in.")


def _as_json(result: Built | Failed) -> bytes:
    return BuildOutcome(outcome=result).model_dump_json().encode()


def _write_all(path: str, content: bytes) -> None:
    """Write into a file that exists already: the child may not make any."""
    file = _open(path, _ONLY_WRITE)
    try:
        _truncate(file, 0)
        view = memoryview(content)
        while view:
            view = view[_write(file, view) :]
    finally:
        _close(file)


def warm() -> None:
    """Do once, in the process that builds are forked from, what every build would do first.

    OCCT must be told to work in one thread before it does anything: its pool's threads do not survive a fork, and a
    child that waits for them hangs.
    """
    OSD_ThreadPool.DefaultPool_s(1)
    box = cadquery.Workplane().box(4, 3, 2).edges("|Z").fillet(0.5)
    box = box.cut(cadquery.Workplane().circle(0.5).extrude(5)).faces(">Z").workplane().hole(0.2)
    cadquery.Assembly(box, name="box").add(box, name="twin").constrain("box@faces@>Z", "twin@faces@<Z", "Plane").solve()
    have_fonts()
    box.faces("<Z").workplane().text("A", 1, -0.1)
    algebra.product("N", "mm")
    read_quantity("3,5 mm", expect="mm")
    for language in ("en", "es", "it", "de"):
        catalogue().text("error.internal", {}, language)
