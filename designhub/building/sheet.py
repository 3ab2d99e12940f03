"""In the throw-away child: a script of calculation sheets runs here, by the same rules as the script of a part.

It may import the parts beside it and read their parameters, as an assembly does. The one rule: there is always an
outcome, and it is plain data; what the sheets claim is worked out anew by whoever shows them.
"""

import contextlib
import json
import os
import sys
from pathlib import Path

from designhub.analysis.sheet.outcome import MOST_SHEETS, Calculated
from designhub.analysis.sheet.writing import written
from designhub.building.failure import failure
from designhub.building.fonts import have_fonts
from designhub.building.run import run_script
from designhub.script.declarations import Failed

REQUEST = "request.json"
SOURCE = "source"
OUTCOME = "sheets.json"

_open, _write, _close, _truncate = os.open, os.write, os.close, os.ftruncate


def calculate(inputs: Path, outputs: Path) -> None:
    """Run the script that ``inputs/request.json`` names; write ``sheets.json`` in ``outputs``."""
    outcome = str(outputs / OUTCOME)
    try:
        result = _calculated(inputs)
    except BaseException as error:  # noqa: BLE001 - a script can break anything, and that too is an outcome
        result = _broken(error)
    _write_all(outcome, result.model_dump_json().encode())
    with contextlib.suppress(BaseException):
        sys.stdout.flush()


def _calculated(inputs: Path) -> Calculated:
    request = json.loads((inputs / REQUEST).read_bytes())
    root, entry = (inputs / SOURCE).resolve(), str(request["entry"])
    have_fonts()
    written()  # forget what another script of this process may have begun
    run = run_script(root, entry, request.get("parameters") or {}, language=str(request.get("language", "en")))
    try:
        sheets = tuple(sheet.record for sheet in written()[:MOST_SHEETS])
    except Exception as error:  # noqa: BLE001 - of the script's objects, which may do anything when they are asked
        return Calculated(failed=failure(run.error or error, root))
    return Calculated(sheets=sheets, failed=None if run.error is None else failure(run.error, root))


def _broken(error: BaseException) -> Calculated:
    try:
        return Calculated(failed=failure(error, Path("/nowhere")))
    except BaseException:  # noqa: BLE001 - even asking the error what it is may run the script's code
        return Calculated(failed=Failed(reason="exception", message="The script broke the interpreter it ran in."))


def _write_all(path: str, content: bytes) -> None:
    """Write into a file that exists already: the child may not make any."""
    file = _open(path, os.O_WRONLY | getattr(os, "O_CLOEXEC", 0))
    try:
        _truncate(file, 0)
        view = memoryview(content)
        while view:
            view = view[_write(file, view) :]
    finally:
        _close(file)
