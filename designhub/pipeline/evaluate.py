"""One source's way through the stages.

``preview`` gives what somebody waits for: the 3D model, a picture, the findings so far. ``complete`` adds what nobody
waits for: the other files and the trials at the ends of the ranges. ``rejudge`` runs no script and loads no shape.
"""

from dataclasses import replace

from designhub import ids
from designhub.checks import RULES_VERSION, Reports, judge
from designhub.checks.finding import Finding
from designhub.checks.measurements import Measurements
from designhub.pipeline.allowance import Allowance
from designhub.pipeline.build import build
from designhub.pipeline.cache import Cache
from designhub.pipeline.evaluation import Evaluation, Keeper, Options, Run, Runner, Watcher, unkept, unwatched
from designhub.pipeline.inspect import (
    Geometry,
    Inspected,
    geometry_of_build,
    geometry_of_file,
    inspect,
    measurement_key,
)
from designhub.pipeline.reports import EXAMINATIONS, read_script, with_builds, with_geometry_reports
from designhub.pipeline.source import DRAWINGS, MODELS, PREVIEW_FORMATS, Source, artifact_names
from designhub.sandbox.task import Cost
from designhub.script.declarations import Built, Failed


def evaluate(
    source: Source, *, runner: Runner, cache: Cache, options: Options = Options(), watch: Watcher = unwatched
) -> Evaluation:
    """Build, inspect and judge ``source`` to the end."""
    first = preview(source, runner=runner, cache=cache, options=options, watch=watch)
    return complete(first, source, runner=runner, cache=cache, options=options, watch=watch)


def preview(
    source: Source, *, runner: Runner, cache: Cache, options: Options = Options(), watch: Watcher = unwatched
) -> Evaluation:
    """Build and measure ``source``, make its 3D model and first picture, and judge what is known by then."""
    if source.imported:
        evaluation = Evaluation(build_key=source.build_key, outcome=Failed(reason="file", message=""))
        geometry = geometry_of_file(source)
    else:
        watch("building")
        result = build(source, runner=runner, cache=cache, limits=options.limits)
        evaluation = Evaluation(build_key=source.build_key, outcome=result.outcome, log=result.log, run=result.run)
        text = read_script(source, runner=runner, cache=cache, options=options) if "script" in options.work else None
        unread = "script" in options.work and text is None
        evaluation = replace(evaluation, reports=Reports(script=text, unfinished=("script",) if unread else ()))
        if isinstance(result.outcome, Failed):
            return _judged(evaluation, options)
        geometry = geometry_of_build(result.outcome, result)
    watch("inspecting")
    wanted = tuple(name for name in PREVIEW_FORMATS if name in options.formats or "png" in options.formats)
    key = _inspection_key(geometry, wanted, options)
    inspected = inspect(geometry, key=key, formats=wanted, measure=True, runner=runner, cache=cache, options=options)
    return _judged(_with_measurements(evaluation, inspected, key), options)


def complete(
    evaluation: Evaluation,
    source: Source,
    *,
    runner: Runner,
    cache: Cache,
    options: Options = Options(),
    watch: Watcher = unwatched,
    keep: Keeper = unkept,
) -> Evaluation:
    """Add the remaining files, the examinations and the further builds to a previewed ``evaluation`` of ``source``.

    ``keep`` is given what there is after the files, and again after the examinations: the builds take longest. What
    there is no time for within ``options.completion_s`` is left out, and told.
    """
    if evaluation.measurements is None or evaluation.declarations is None:
        return evaluation
    groups = [tuple(name for name in group if name in options.formats) for group in (MODELS, DRAWINGS)]
    if any(groups):
        watch("exporting")
        for exports in filter(None, groups):
            evaluation = _with_exports(evaluation, source, exports, runner=runner, cache=cache, options=options)
        keep(_judged(evaluation, options))
    allowance = Allowance(runner, options.completion_s)
    geometry = _geometry(source, runner=runner, cache=cache, options=options) if options.work & EXAMINATIONS else None
    if geometry is not None:
        watch("examining")
        evaluation = with_geometry_reports(evaluation, geometry, runner=allowance, cache=cache, options=options)
        keep(_judged(evaluation, options))
    if options.trials and not source.imported and evaluation.declarations is not None:
        watch("trying")
        evaluation = with_builds(evaluation, source, runner=allowance, cache=cache, options=options)
    watch("judging")
    return _judged(evaluation, options)


def rejudge(evaluation: Evaluation, options: Options = Options()) -> tuple[Finding, ...]:
    """Return the findings that today's rules make of what was measured before."""
    return judge(
        evaluation.outcome,
        evaluation.measurements,
        evaluation.trials,
        part=options.part,
        asked=options.asked,
        reports=evaluation.reports,
    )


def _judged(evaluation: Evaluation, options: Options) -> Evaluation:
    return replace(evaluation, findings=rejudge(evaluation, options), rules=RULES_VERSION)


def _inspection_key(geometry: Geometry, formats: tuple[str, ...], options: Options) -> str:
    """Return the key of an inspection: its geometry, the files it writes, and the words that drawings carry."""
    return ids.key(measurement_key(geometry), list(formats), options.part, options.project)


def _with_measurements(evaluation: Evaluation, inspected: Inspected, key: str) -> Evaluation:
    run = _together(evaluation.run, inspected.run)
    if not isinstance(inspected.measurements, Measurements):
        failed = inspected.measurements or Failed(reason="crash", message="The inspection gave no measurements.")
        if isinstance(evaluation.outcome, Built):
            failed = failed.model_copy(update={"parameters": evaluation.outcome.declarations.parameters})
        return replace(evaluation, outcome=failed, run=run)
    outcome = evaluation.outcome
    if inspected.declarations is not None and not isinstance(outcome, Built):
        outcome = Built(declarations=inspected.declarations)
    artifacts = {name: key for name in artifact_names(PREVIEW_FORMATS) if name in inspected.files}
    return replace(
        evaluation,
        outcome=outcome,
        declarations=inspected.declarations,
        measurement_key=key,
        measurements=inspected.measurements,
        artifacts=artifacts,
        run=run,
    )


def _with_exports(
    evaluation: Evaluation,
    source: Source,
    exports: tuple[str, ...],
    *,
    runner: Runner,
    cache: Cache,
    options: Options,
) -> Evaluation:
    geometry = _geometry(source, runner=runner, cache=cache, options=options)
    if geometry is None:
        return evaluation
    key = _inspection_key(geometry, exports, options)
    inspected = inspect(geometry, key=key, formats=exports, measure=True, runner=runner, cache=cache, options=options)
    made = {name: key for name in artifact_names(exports) if name in inspected.files}
    return replace(
        evaluation,
        artifacts={**made, **evaluation.artifacts},
        run=_together(evaluation.run, inspected.run),
    )


def _geometry(source: Source, *, runner: Runner, cache: Cache, options: Options) -> Geometry | None:
    """Return the geometry of ``source`` again; a script's comes from the cache unless that has forgotten it."""
    if source.imported:
        return geometry_of_file(source)
    result = build(source, runner=runner, cache=cache, limits=options.limits)
    return geometry_of_build(result.outcome, result) if isinstance(result.outcome, Built) else None


def _together(first: Run, second: Run) -> Run:
    cost = Cost(
        wall_s=first.cost.wall_s + second.cost.wall_s,
        cpu_s=first.cost.cpu_s + second.cost.cpu_s,
        memory_bytes=max(first.cost.memory_bytes, second.cost.memory_bytes),
    )
    return Run(cost=cost, layers=first.layers or second.layers, cached=first.cached and second.cached)
