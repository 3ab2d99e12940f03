"""All that is examined beside the measurements, each by a child of its own.

Its one rule: what an examination costs is bounded by the child's limits and by the numbers in ``Options``; whatever
does not come to its end is missing in the reports, and nothing else is.
"""

from collections.abc import Mapping
from dataclasses import replace

from designhub.checks.asked import Work
from designhub.checks.making_report import Making
from designhub.checks.script_report import ScriptReport
from designhub.pipeline.allowance import Allowance, in_time
from designhub.pipeline.cache import Cache
from designhub.pipeline.corners import build_corners
from designhub.pipeline.evaluation import Evaluation, Options, Runner
from designhub.pipeline.examine import examine, key_of_geometry, key_of_source
from designhub.pipeline.gaps import measure_gaps
from designhub.pipeline.inspect import Geometry
from designhub.pipeline.mechanism import examine_assembly, sweep_motion
from designhub.pipeline.source import Source
from designhub.pipeline.studies import solve_studies
from designhub.pipeline.trials import try_ranges

MAKING = "designhub.inspection.making.child:examine"
TEXT = "designhub.inspection.script_text:inspect"
EXAMINATIONS: frozenset[Work] = frozenset({"making", "assembly", "studies"})
"""What is done on the one built geometry."""
TEXT_MOST = 2_000_000
"""Bytes of source that are read; a part with more is no script of a person."""


def read_script(source: Source, *, runner: Runner, cache: Cache, options: Options) -> ScriptReport | None:
    """Return what the text of a script shows without running it; None for geometry."""
    texts = {path: content for path, content in source.files.items() if path.endswith(".py")}
    if source.imported or sum(map(len, texts.values())) > TEXT_MOST:
        return None
    return examine(
        TEXT,
        ScriptReport,
        {f"source/{path}": content for path, content in texts.items()},
        {"entry": source.entry},
        key_of_source(source, "script/inference"),
        output="script.json",
        runner=runner,
        cache=cache,
        options=options,
    )


def with_geometry_reports(
    evaluation: Evaluation, geometry: Geometry, *, runner: Runner, cache: Cache, options: Options
) -> Evaluation:
    """Add what the one built (or uploaded) geometry shows: how it can be made, what its bodies do to each other, how
    strong it is.
    """
    reports: dict[str, object] = {}
    models: Mapping[str, str] = {}
    unfinished = [*evaluation.reports.unfinished]
    if "making" in options.work:
        reports["making"] = in_time(lambda: _making(geometry, runner=runner, cache=cache, options=options))
        unfinished += ["making"] if reports["making"] is None else []
    together = evaluation.measurements is not None and len(evaluation.measurements.bodies) > 1
    if together and "assembly" in options.work:
        reports["assembly"] = in_time(lambda: examine_assembly(geometry, runner=runner, cache=cache, options=options))
        unfinished += ["assembly"] if reports["assembly"] is None else []
    declared = evaluation.declarations.studies[: options.studies_most] if evaluation.declarations else ()
    if evaluation.declarations is not None and declared and "studies" in options.work:
        results, models = solve_studies(geometry, evaluation.declarations, runner=runner, cache=cache, options=options)
        reports["studies"] = results
        unfinished += ["studies"] if len(results) < len(declared) else []
    return replace(
        evaluation,
        reports=evaluation.reports.model_copy(update={**reports, "unfinished": tuple(unfinished)}),
        artifacts={**evaluation.artifacts, **models},
    )


def with_builds(
    evaluation: Evaluation, source: Source, *, runner: Allowance, cache: Cache, options: Options
) -> Evaluation:
    """Add what only further builds show: the ends of the ranges, corners of the design, motions, and what moves the
    declared gaps; as far as ``runner`` has time for it.
    """
    declarations = evaluation.declarations
    if declarations is None:
        return evaluation
    trials = evaluation.trials
    reports: dict[str, object] = {}
    if "ends" in options.work:
        trials = try_ranges(source, declarations.parameters, runner=runner, cache=cache, options=options)
    if "corners" in options.work:
        reports["corners"] = build_corners(source, declarations, runner=runner, cache=cache, options=options)
    if "motion" in options.work:
        reports["motion"] = sweep_motion(source, declarations, runner=runner, cache=cache, options=options)
    if "gaps" in options.work:
        reports["gaps"] = measure_gaps(source, declarations, runner=runner, cache=cache, options=options)
    if runner.exceeded:
        reports["unfinished"] = (*evaluation.reports.unfinished, "builds")
    return replace(evaluation, trials=trials, reports=evaluation.reports.model_copy(update=reports))


def _making(geometry: Geometry, *, runner: Runner, cache: Cache, options: Options) -> Making | None:
    request = {"file": geometry.declarations is None}
    return examine(
        MAKING,
        Making,
        geometry.inputs,
        request,
        key_of_geometry(geometry, "inspection/making", request),
        output="making.json",
        runner=runner,
        cache=cache,
        options=options,
    )
