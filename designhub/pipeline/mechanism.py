"""What the bodies of an assembly do to each other: at rest, and at positions along its motions.

Its one rule: a position is a build like any other, of the same files; what can't be built there is told, not skipped.
"""

import math
from collections.abc import Iterator
from itertools import islice

import numpy as np

from designhub.checks.assembly_report import Assembly, Motion, PositionValue, motion_of
from designhub.pipeline.allowance import until_spent
from designhub.pipeline.build import build
from designhub.pipeline.cache import Cache
from designhub.pipeline.evaluation import Options, Runner
from designhub.pipeline.examine import examine, key_of_geometry
from designhub.pipeline.inspect import Geometry, geometry_of_build
from designhub.pipeline.source import Source
from designhub.script.declarations import Built, Declarations, Parameter

ENTRY = "designhub.inspection.assembly.child:examine"
SLICE = "inspection/assembly"


def examine_assembly(geometry: Geometry, *, runner: Runner, cache: Cache, options: Options) -> Assembly | None:
    """Return everything between the bodies of ``geometry``; None where that could not be examined."""
    return _examined(geometry, light=False, runner=runner, cache=cache, options=options)


def interferences(geometry: Geometry, *, runner: Runner, cache: Cache, options: Options) -> Assembly | None:
    """Return only what overlaps and how near the rest is."""
    return _examined(geometry, light=True, runner=runner, cache=cache, options=options)


def _examined(geometry: Geometry, *, light: bool, runner: Runner, cache: Cache, options: Options) -> Assembly | None:
    request = {"light": light}
    return examine(
        ENTRY,
        Assembly,
        geometry.inputs,
        request,
        key_of_geometry(geometry, SLICE, request),
        output="assembly.json",
        runner=runner,
        cache=cache,
        options=options,
    )


def sweep_motion(
    source: Source, declarations: Declarations, *, runner: Runner, cache: Cache, options: Options
) -> Motion | None:
    """Return what overlaps and comes near over the motions of ``source``; None where nothing in it moves."""
    moving = [each for each in declarations.parameters if each.motion and _reaches(each)]
    if not moving:
        return None
    positions = islice(_positions(moving, options.positions_most), options.positions_in_all)
    examined = until_spent(
        (values, _at(source, values, runner=runner, cache=cache, options=options)) for values in positions
    )
    return motion_of([each.name for each in moving], examined) if examined else None


def _at(
    source: Source, values: tuple[PositionValue, ...], *, runner: Runner, cache: Cache, options: Options
) -> Assembly | None:
    """Return what the bodies do to each other at one position; None where it can't be built."""
    moved = source.with_parameters(**{each.parameter: each.value for each in values})
    result = build(moved, runner=runner, cache=cache, limits=options.limits)
    if not isinstance(result.outcome, Built):
        return None
    return interferences(geometry_of_build(result.outcome, result), runner=runner, cache=cache, options=options)


def _reaches(parameter: Parameter) -> bool:
    """Tell whether a range has two ends that a float can hold the distance of."""
    low, high = parameter.low, parameter.high
    return low is not None and high is not None and math.isfinite(high - low)


def _positions(moving: list[Parameter], along: int) -> Iterator[tuple[PositionValue, ...]]:
    """Yield positions: every motion from end to end, the others as they are; then all of them together.

    The Halton points of the last fill the space of several motions evenly (Halton, Numerische Mathematik 2 (1960)).
    """
    for each in moving:
        assert each.low is not None
        assert each.high is not None
        for value in np.linspace(each.low, each.high, along):
            yield (_value(each, float(value)),)
    if len(moving) > 1:
        from scipy.stats import qmc  # costs a second to import, and few mechanisms move in two ways

        for point in qmc.Halton(d=len(moving), scramble=False).random(along + 1)[1:]:
            yield tuple(_value(each, _between(each, share)) for each, share in zip(moving, point, strict=True))


def _value(parameter: Parameter, value: float) -> PositionValue:
    return PositionValue(parameter=parameter.name, value=round(value, 9), unit=parameter.unit or "")


def _between(parameter: Parameter, share: float) -> float:
    low, high = parameter.low or 0.0, parameter.high or 0.0
    return low + share * (high - low)
