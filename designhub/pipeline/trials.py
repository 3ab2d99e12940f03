"""The ends of the ranges: does the part still build where its parameters may still go?"""

from collections.abc import Iterator

from designhub import ids
from designhub.checks.measurements import Measurements, Trial
from designhub.pipeline.allowance import until_spent
from designhub.pipeline.build import build
from designhub.pipeline.cache import Cache
from designhub.pipeline.evaluation import Options, Runner
from designhub.pipeline.inspect import geometry_of_build, inspect, measurement_key
from designhub.pipeline.source import Source
from designhub.script.declarations import Built, Failed, Parameter


def try_ranges(
    source: Source, parameters: tuple[Parameter, ...], *, runner: Runner, cache: Cache, options: Options
) -> tuple[Trial, ...]:
    """Build ``source`` with each ranged parameter at each of its ends, the others as they are.

    At most ``options.trials_most`` builds are made, and no more than there is time for; the ends that were not tried
    are missing in the answer.
    """
    ends = list(_ends(parameters))[: options.trials_most]
    return until_spent(_try(source, *end, runner=runner, cache=cache, options=options) for end in ends)


def _ends(parameters: tuple[Parameter, ...]) -> Iterator[tuple[Parameter, str, float]]:
    for parameter in parameters:
        for end, value in (("low", parameter.low), ("high", parameter.high)):
            if value is not None and parameter.type in {"number", "integer"}:
                yield parameter, end, value


def _try(
    source: Source,
    parameter: Parameter,
    end: str,
    value: float,
    *,
    runner: Runner,
    cache: Cache,
    options: Options,
) -> Trial:
    override = int(value) if parameter.type == "integer" else value
    result = build(
        source.with_parameters(**{parameter.name: override}),
        runner=runner,
        cache=cache,
        limits=options.limits,
    )
    line, reason, valid = None, "", False
    if isinstance(result.outcome, Built):
        geometry = geometry_of_build(result.outcome, result)
        key = ids.key("bulk", measurement_key(geometry))
        inspected = inspect(
            geometry, key=key, formats=(), measure=True, runner=runner, cache=cache, options=options
        ).measurements
        valid = isinstance(inspected, Measurements) and inspected.valid and inspected.closed
        reason = inspected.message if isinstance(inspected, Failed) else ""
    else:
        line, reason = result.outcome.line, result.outcome.message
    return Trial(
        parameter=parameter.name,
        value=value,
        unit=parameter.unit,
        end="low" if end == "low" else "high",
        built=isinstance(result.outcome, Built),
        valid=valid,
        reason=reason,
        line=line,
    )
