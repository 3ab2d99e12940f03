"""Gaps between features of the built part: measured as drawn, and with every toleranced size at its limits.

Building anew finds the sensitivities, so nobody has to derive them: the geometry itself is the assembly function
(Gao, Chase & Magleby, "Generalized 3-D tolerance analysis of mechanical assemblies", IIE Transactions 30 (1998)). Its
one rule: one size moves at a time, to the limits that its tolerance allows.
"""

from dataclasses import replace

from designhub.checks.gap_report import Distance, Distances, Gap, Gaps, Influence
from designhub.pipeline.build import build
from designhub.pipeline.cache import Cache
from designhub.pipeline.evaluation import Options, Runner
from designhub.pipeline.examine import examine, key_of_geometry
from designhub.pipeline.inspect import geometry_of_build
from designhub.pipeline.source import Source
from designhub.script.declarations import Built, Declarations, Parameter, Stackup
from designhub.tolerancing import OutsideStandard, deviations_of

ENTRY = "designhub.inspection.gaps:measure"
UNMOVED_MM = 1e-7
"""What the kernel's rounding moves."""

Pairs = tuple[tuple[str, str], ...]


def measure_gaps(
    source: Source, declarations: Declarations, *, runner: Runner, cache: Cache, options: Options
) -> Gaps | None:
    """Return every declared gap of ``source`` with the sizes that move it; None where none is declared."""
    wanted = [stackup for stackup in declarations.stackups if stackup.between is not None]
    if not wanted:
        return None
    pairs = tuple(stackup.between for stackup in wanted if stackup.between is not None)
    drawn = _distances(source, pairs, runner=runner, cache=cache, options=options)
    if drawn is None:
        return None
    moved: dict[str, tuple[Parameter, float, float, Distances, Distances]] = {}
    left_out: list[str] = []
    for number, parameter in enumerate(_toleranced(declarations)):
        limits = _limits(parameter)
        ends = None
        if limits is not None and number < options.gap_sizes_most:
            ends = _at_limits(source, parameter, limits, pairs, runner=runner, cache=cache, options=options)
        if ends is None or limits is None:
            left_out.append(parameter.name)
        else:
            moved[parameter.name] = (parameter, *limits, *ends)
    return Gaps(gaps=tuple(_gap(stackup, n, drawn.distances[n], moved, left_out) for n, stackup in enumerate(wanted)))


def _gap(
    stackup: Stackup,
    number: int,
    nominal: Distance,
    moved: dict[str, tuple[Parameter, float, float, Distances, Distances]],
    left_out: list[str],
) -> Gap:
    influences = []
    for parameter, lower, upper, low, high in moved.values():
        at_lower, at_upper = low.distances[number].value_mm, high.distances[number].value_mm
        if nominal.value_mm is None or at_lower is None or at_upper is None:
            continue
        if max(abs(at_lower - nominal.value_mm), abs(at_upper - nominal.value_mm)) > UNMOVED_MM:
            value = parameter.value if isinstance(parameter.value, int | float) else 0.0
            influences.append(
                Influence(
                    parameter=parameter.name,
                    nominal=value,
                    unit=parameter.unit or "",
                    lower=lower,
                    upper=upper,
                    at_lower_mm=at_lower,
                    at_upper_mm=at_upper,
                )
            )
    return Gap(name=stackup.name, nominal=nominal, influences=tuple(influences), left_out=tuple(left_out))


def _toleranced(declarations: Declarations) -> list[Parameter]:
    return [
        parameter
        for parameter in (*declarations.parameters, *declarations.dimensions)
        if parameter.tolerance is not None and isinstance(parameter.value, int | float)
    ]


def _limits(parameter: Parameter) -> tuple[float, float] | None:
    assert parameter.tolerance is not None
    assert isinstance(parameter.value, int | float)
    try:
        return deviations_of(parameter.tolerance, parameter.value, parameter.unit or "")
    except OutsideStandard:
        return None


def _at_limits(
    source: Source,
    parameter: Parameter,
    limits: tuple[float, float],
    pairs: Pairs,
    *,
    runner: Runner,
    cache: Cache,
    options: Options,
) -> tuple[Distances, Distances] | None:
    """Return the gaps with one size at its lower and at its upper limit; None where the part does not build so."""
    assert isinstance(parameter.value, int | float)
    found = []
    for deviation in limits:
        changed = replace(source.with_parameters(**{parameter.name: parameter.value + deviation}), free=True)
        distances = _distances(changed, pairs, runner=runner, cache=cache, options=options)
        if distances is None:
            return None
        found.append(distances)
    return found[0], found[1]


def _distances(source: Source, pairs: Pairs, *, runner: Runner, cache: Cache, options: Options) -> Distances | None:
    result = build(source, runner=runner, cache=cache, limits=options.limits)
    if not isinstance(result.outcome, Built):
        return None
    geometry = geometry_of_build(result.outcome, result)
    request = {"pairs": [list(pair) for pair in pairs]}
    found = examine(
        ENTRY,
        Distances,
        geometry.inputs,
        request,
        key_of_geometry(geometry, "inspection/gaps.py", request),
        output="gaps.json",
        runner=runner,
        cache=cache,
        options=options,
    )
    return found if found is not None and len(found.distances) == len(pairs) else None
