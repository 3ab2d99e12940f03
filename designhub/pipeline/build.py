"""Stage 1: files and parameters in, declarations and shapes out; the script runs in a throw-away child."""

from dataclasses import dataclass

from pydantic import ValidationError

from designhub import ids
from designhub.pipeline.cache import Cache
from designhub.pipeline.evaluation import Run, Runner
from designhub.pipeline.source import Source
from designhub.sandbox.task import MIB, Ended, Limits, Task
from designhub.script.declarations import BuildOutcome, Built, Failed, Reason

ENTRY = "designhub.building.child:build"
OUTPUTS = {"outcome.json": 16 * MIB, "shapes.bin": 256 * MIB}

_REASONS: dict[str, Reason] = {
    "time": "time",
    "memory": "memory",
    "output": "output",
    "crash": "crash",
    "refused": "sandbox",
    "finished": "crash",
}


@dataclass(frozen=True, kw_only=True)
class BuildResult:
    """What stage 1 gave: the outcome, the shapes (empty when failed), and what the script printed."""

    outcome: Built | Failed
    shapes: bytes
    log: str
    run: Run


def build(source: Source, *, runner: Runner, cache: Cache, limits: Limits) -> BuildResult:
    """Build ``source`` in the sandbox, or return what the same source gave before."""
    kept = cache.load(source.build_key)
    if kept is not None:
        outcome = BuildOutcome.model_validate_json(kept["outcome.json"]).outcome
        log = kept.get("log.txt", b"").decode()
        return BuildResult(outcome=outcome, shapes=kept.get("shapes.bin", b""), log=log, run=Run(cached=True))
    inputs = {f"source/{path}": content for path, content in source.files.items()}
    request = {"entry": source.entry, "parameters": dict(source.parameters), "free": source.free}
    inputs["request.json"] = ids.canonical(request)
    ended = runner.run(Task(entry=ENTRY, inputs=inputs, outputs=OUTPUTS, limits=limits))
    result = _read(ended)
    if worth_keeping(result.outcome):
        files = {"outcome.json": BuildOutcome(outcome=result.outcome).model_dump_json().encode()}
        files |= {"log.txt": result.log.encode(), "shapes.bin": result.shapes}
        cache.keep(source.build_key, {name: content for name, content in files.items() if content})
    return result


def _read(ended: Ended) -> BuildResult:
    """Validate what the child handed over; what does not validate is a failure, never an exception."""
    run = Run(cost=ended.cost, layers=ended.layers)
    shapes = ended.outputs.get("shapes.bin", b"")
    if ended.ending != "finished":
        return BuildResult(outcome=unfinished(ended), shapes=b"", log=ended.log, run=run)
    try:
        outcome = BuildOutcome.model_validate_json(ended.outputs.get("outcome.json", b"")).outcome
    except ValidationError as error:
        message = f"The script's process handed over something else than declarations: {error.error_count()} errors."
        return BuildResult(outcome=Failed(reason="crash", message=message), shapes=b"", log=ended.log, run=run)
    if isinstance(outcome, Built) and not shapes:
        failed = Failed(reason="no_result", message="The script's process handed over no geometry.")
        return BuildResult(outcome=failed, shapes=b"", log=ended.log, run=run)
    return BuildResult(outcome=outcome, shapes=shapes, log=ended.log, run=run)


def unfinished(ended: Ended) -> Failed:
    """Return the failure of a child that did not come to its end."""
    return Failed(reason=_REASONS[ended.ending], message=ended.detail[:2000])


def worth_keeping(outcome: Built | Failed) -> bool:
    """Tell whether the same source would give the same outcome again on a less busy machine."""
    return isinstance(outcome, Built) or outcome.reason not in {"time", "memory", "crash", "sandbox"}
