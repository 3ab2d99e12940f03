"""Gaps between features of the built part: measured as drawn, and with every toleranced size at its limits.

Building anew finds the sensitivities, so nobody has to derive them: the geometry itself is the assembly function
(Gao, Chase & Magleby, "Generalized 3-D tolerance analysis of mechanical assemblies", IIE Transactions 30 (1998)). Its
one rule: one size moves at a time, to the limits that its tolerance allows.
"""

from dataclasses import replace

from designhub.checks.gap_report import Distance, Distances, Gap, Gaps, Influence
from designhub.pipeline.allowance import in_time, until_spent
from designhub.pipeline.build import build
from designhub.pipeline.cache import Cache
from designhub.pipeline.evaluation import Options, Runner
from designhub.pipeline.examine import examine, key_of_geometry
from designhub.pipeline.inspect import geometry_of_build
from designhub.pipeline.source import Source
from designhub.pipeline.toleranced import Toleranced, toleranced_sizes
from designhub.script.declarations import Built, Declarations

ENTRY = "designhub.inspection.gaps:measure"
NAMED_MOST = 20
"""Sizes that could not be moved, of which the names are kept."""
UNMOVED_MM = 1e-7
"""What the kernel's rounding moves."""

Pairs = tuple[tuple[str, str], ...]
Moved = tuple[Toleranced, Distances, Distances]
"""A size, and the gaps with it at its lower and at its upper limit."""


def measure_gaps(
    source: Source, declarations: Declarations, *, runner: Runner, cache: Cache, options: Options
) -> Gaps | None:
    """Return every declared gap of ``source`` with the sizes that move it; None where none is declared."""
    wanted = [stackup for stackup in declarations.stackups if stackup.between is not None]
    if not wanted:
        return None
    pairs = tuple(stackup.between for stackup in wanted if stackup.between is not None)
    drawn = in_time(lambda: _distances(source, pairs, runner=runner, cache=cache, options=options))
    if drawn is None:
        return None
    sizes, undefined = toleranced_sizes(declarations)
    tried = until_spent(
        (size, _at_limits(source, size, pairs, runner=runner, cache=cache, options=options))
        for size in sizes[: options.gap_sizes_most]
    )
    moved: list[Moved] = [(size, *ends) for size, ends in tried if ends is not None]
    unmoved = [size.name for size, ends in tried if ends is None]
    left_out = [*undefined, *unmoved, *(size.name for size in sizes[len(tried) :])][:NAMED_MOST]
    gaps = (_gap(stackup.name, n, drawn.distances[n], moved, left_out) for n, stackup in enumerate(wanted))
    return Gaps(gaps=tuple(gaps))


def _gap(name: str, number: int, nominal: Distance, moved: list[Moved], left_out: list[str]) -> Gap:
    influences = []
    for size, low, high in moved:
        at_lower, at_upper = low.distances[number].value_mm, high.distances[number].value_mm
        if nominal.value_mm is None or at_lower is None or at_upper is None:
            continue
        if max(abs(at_lower - nominal.value_mm), abs(at_upper - nominal.value_mm)) > UNMOVED_MM:
            influences.append(
                Influence(
                    parameter=size.name,
                    nominal=size.nominal,
                    unit=size.unit,
                    tolerance=size.tolerance,
                    lower=size.lower,
                    upper=size.upper,
                    at_lower_mm=at_lower,
                    at_upper_mm=at_upper,
                )
            )
    return Gap(name=name, nominal=nominal, influences=tuple(influences), left_out=tuple(left_out))


def _at_limits(
    source: Source, size: Toleranced, pairs: Pairs, *, runner: Runner, cache: Cache, options: Options
) -> tuple[Distances, Distances] | None:
    """Return the gaps with one size at its lower and at its upper limit; None where the part does not build so."""
    found = []
    for deviation in (size.lower, size.upper):
        changed = replace(source.with_parameters(**{size.name: size.nominal + deviation}), free=True)
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
