"""Stage 2: geometry in, measurements and artifacts out; our code on hostile geometry, in a child of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import ValidationError

from designhub import ids
from designhub.checks.measurements import MEASURING_VERSION, Measurements
from designhub.pipeline.build import BuildResult, unfinished, worth_keeping
from designhub.pipeline.cache import Cache
from designhub.pipeline.evaluation import Options, Run, Runner
from designhub.pipeline.source import Source, artifact_names, toolchain
from designhub.sandbox.task import MIB, Ended, Task
from designhub.script.declarations import Built, Declarations, Failed

ENTRY = "designhub.inspection.child:inspect"
ARTIFACT_MOST = 128 * MIB
MEASUREMENTS_MOST = 64 * MIB


@dataclass(frozen=True, kw_only=True)
class Geometry:
    """What is inspected: the shapes and declarations of a build, or a file; its key hashes both."""

    inputs: Mapping[str, bytes]
    declarations: Declarations | None
    key: str


@dataclass(frozen=True, kw_only=True)
class Inspected:
    """What an inspection gave: measurements or a failure, and the files by name."""

    measurements: Measurements | Failed | None
    declarations: Declarations | None = None
    files: Mapping[str, bytes] = field(default_factory=dict)
    run: Run = Run()


def geometry_of_build(built: Built, result: BuildResult) -> Geometry:
    """Return the geometry that a script's build handed over."""
    declarations = built.declarations.model_dump_json().encode()
    return Geometry(
        inputs={"shapes.bin": result.shapes, "declarations.json": declarations},
        declarations=built.declarations,
        key=ids.key("geometry", ids.digest(result.shapes), ids.digest(declarations), toolchain()),
    )


def geometry_of_file(source: Source) -> Geometry:
    """Return the geometry of an imported file."""
    content = source.files[source.entry]
    name = source.entry.rsplit("/", 1)[-1]
    return Geometry(
        inputs={f"file/{name}": content},
        declarations=None,
        key=ids.key("file", name, ids.digest(content), toolchain()),
    )


def measurement_key(geometry: Geometry) -> str:
    """Return the key of the measurements of ``geometry``."""
    return ids.key("measure", geometry.key, MEASURING_VERSION)


def inspect(
    geometry: Geometry,
    *,
    key: str,
    formats: tuple[str, ...],
    measure: bool,
    runner: Runner,
    cache: Cache,
    options: Options,
) -> Inspected:
    """Measure ``geometry`` and write ``formats``, or return what is kept under ``key``."""
    kept = cache.load(key)
    if kept is not None:
        return _read(kept, geometry.declarations, Run(cached=True), measure=measure)
    request = {
        "formats": list(formats),
        "measure": measure,
        "title": options.part,
        "project": options.project,
    }
    outputs = dict.fromkeys(artifact_names(formats), ARTIFACT_MOST) | {"failure.json": MIB}
    outputs |= {"declarations.json": 16 * MIB, "measurements.json": MEASUREMENTS_MOST}
    inputs = {**geometry.inputs, "request.json": ids.canonical(request)}
    ended = runner.run(Task(entry=ENTRY, inputs=inputs, outputs=outputs, limits=options.limits))
    run = Run(cost=ended.cost, layers=ended.layers)
    if ended.ending != "finished" and not _says_why(ended):
        return Inspected(measurements=unfinished(ended), declarations=geometry.declarations, run=run)
    files = ended.outputs if ended.ending == "finished" else _without_artifacts(ended.outputs)
    inspected = _read(files, geometry.declarations, run, measure=measure)
    kept_for_ever = not isinstance(inspected.measurements, Failed) or worth_keeping(inspected.measurements)
    if ended.ending == "finished" and kept_for_ever:
        cache.keep(key, files)
    return inspected


def _says_why(ended: Ended) -> bool:
    """Tell whether a child that did not come to its end had measured, or left word of what it was about to try."""
    return "measurements.json" in ended.outputs or (ended.ending == "crash" and "failure.json" in ended.outputs)


def _without_artifacts(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return ``files`` without those that may have been cut off in the middle."""
    return {name: content for name, content in files.items() if name.endswith(".json")}


def _read(files: Mapping[str, bytes], declarations: Declarations | None, run: Run, *, measure: bool) -> Inspected:
    """Validate what the child wrote; what does not validate is a failure, never an exception."""
    try:
        if "failure.json" in files:
            failure = Failed.model_validate_json(files["failure.json"])
            return Inspected(measurements=failure, declarations=declarations, run=run)
        if declarations is None and "declarations.json" in files:
            declarations = Declarations.model_validate_json(files["declarations.json"])
        measurements = Measurements.model_validate_json(files.get("measurements.json", b"")) if measure else None
    except ValidationError as error:
        message = f"The inspection handed over something else than measurements: {error.error_count()} errors."
        return Inspected(measurements=Failed(reason="crash", message=message), declarations=declarations, run=run)
    return Inspected(measurements=measurements, declarations=declarations, files=files, run=run)
