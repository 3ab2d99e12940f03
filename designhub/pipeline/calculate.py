"""Calculation sheets: files in, sheets out; the script runs in a throw-away child like that of a part."""

from pydantic import ValidationError

from designhub import ids
from designhub.analysis.sheet.outcome import Calculated
from designhub.pipeline.build import unfinished
from designhub.pipeline.evaluation import Runner
from designhub.pipeline.source import Source
from designhub.sandbox.task import MIB, Limits, Task
from designhub.script.declarations import Failed

ENTRY = "designhub.building.sheet:calculate"
OUTPUTS = {"sheets.json": 16 * MIB}


def calculate(source: Source, *, runner: Runner, limits: Limits, language: str = "en") -> tuple[Calculated, str]:
    """Return the sheets that the entry of ``source`` writes, validated, and what it printed.

    Whatever the script does, the outcome is a value: a failure where it raised, ran out of its limits, or handed over
    something else than sheets.
    """
    inputs = {f"source/{path}": content for path, content in source.files.items()}
    request = {"entry": source.entry, "parameters": dict(source.parameters), "language": language}
    inputs["request.json"] = ids.canonical(request)
    ended = runner.run(Task(entry=ENTRY, inputs=inputs, outputs=OUTPUTS, limits=limits))
    if ended.ending != "finished":
        return Calculated(failed=unfinished(ended)), ended.log
    try:
        return Calculated.model_validate_json(ended.outputs.get("sheets.json", b"")), ended.log
    except ValidationError as error:
        message = f"The script's process handed over something else than sheets: {error.error_count()} errors."
        return Calculated(failed=Failed(reason="crash", message=message)), ended.log
