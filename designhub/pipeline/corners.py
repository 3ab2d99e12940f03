"""Building a part at the corners of its design: ranges in pairs, and every toleranced size at its limits.

A part is drawn at nominal sizes and made at others. Its one rule: worst cases first (all sizes at one end), then every
pair of ends; and of a corner that does not pass, only what it takes for that is told.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from designhub.checks.corner_report import Corner, Corners, Setting
from designhub.checks.corners import passes
from designhub.checks.measurements import Measurements
from designhub.pipeline.allowance import Spent
from designhub.pipeline.build import build
from designhub.pipeline.cache import Cache
from designhub.pipeline.covering import pairwise
from designhub.pipeline.evaluation import Options, Runner
from designhub.pipeline.inspect import Geometry, geometry_of_build, inspect, measurement_key
from designhub.pipeline.source import Source
from designhub.pipeline.toleranced import Toleranced, toleranced_sizes
from designhub.script.declarations import Built, Declarations, Parameter

Kind = Literal["ranges", "tolerances"]
Ends = tuple[Setting, Setting]
"""One parameter at its lower and upper end."""


@dataclass(frozen=True)
class _Budget:
    """How many builds are left."""

    left: list[int]

    def take(self) -> bool:
        """Tell whether one more build may be made, and count it."""
        if self.left[0] <= 0:
            return False
        self.left[0] -= 1
        return True


def build_corners(
    source: Source, declarations: Declarations, *, runner: Runner, cache: Cache, options: Options
) -> Corners:
    """Return ``source`` built at its corners: at most ``options.corners_most`` builds."""
    budget = _Budget(left=[options.corners_most])

    def attempt(of: Kind, settings: tuple[Setting, ...]) -> Corner | None:
        try:
            return _corner(source, of, settings, runner=runner, cache=cache, options=options) if budget.take() else None
        except Spent:
            budget.left[0] = 0
            return None

    sizes, undefined = toleranced_sizes(declarations)
    groups: tuple[tuple[Kind, tuple[Ends, ...]], ...] = (
        ("tolerances", _limit_ends(sizes)),
        ("ranges", _range_ends(declarations)),
    )
    corners = [corner for of, ends in groups for corner in _group(of, ends, attempt, options)]
    return Corners(corners=tuple(corners), undefined=undefined, stopped=budget.left[0] <= 0)


Attempt = Callable[[Kind, tuple[Setting, ...]], Corner | None]


def _group(of: Kind, ends: tuple[Ends, ...], attempt: Attempt, options: Options) -> Iterator[Corner]:
    """Yield the corners of one kind; a pair of one failing corner is enough to know."""
    faults = 0
    for row in pairwise(len(ends)):
        settings = tuple(pair[high] for pair, high in zip(ends, row, strict=True))
        if not settings or faults >= options.faulty_corners_most:
            return
        corner = attempt(of, settings)
        if corner is None:
            return
        if not passes(corner, part=options.part, asked=options.asked):
            faults += 1
            corner = _smallest(corner, attempt, options)
        yield corner


def _smallest(corner: Corner, attempt: Attempt, options: Options) -> Corner:
    """Return a corner that fails likewise with as few parameters changed as leaving out halves, then one each, shows.

    Zeller & Hildebrandt, "Simplifying and isolating failure-inducing input", IEEE TSE 28 (2002), with the small sets
    of a part.
    """
    size = len(corner.settings) // 2
    while size >= 1:
        at = 0
        while at < len(corner.settings) and len(corner.settings) > 1:
            fewer = corner.settings[:at] + corner.settings[at + size :]
            tried = attempt(corner.of, fewer) if fewer else None
            if tried is not None and not passes(tried, part=options.part, asked=options.asked):
                corner = tried
            else:
                at += size
        size //= 2
    return corner


def _range_ends(declarations: Declarations) -> tuple[Ends, ...]:
    """Return the ends of every parameter that has two; those of a single one are tried anyway."""
    ends = tuple(
        (_setting(parameter, parameter.low), _setting(parameter, parameter.high))
        for parameter in declarations.parameters
        if parameter.type in {"number", "integer"} and parameter.low is not None and parameter.high is not None
    )
    return ends if len(ends) > 1 else ()


def _limit_ends(sizes: tuple[Toleranced, ...]) -> tuple[Ends, ...]:
    return tuple(
        (
            Setting(parameter=size.name, value=size.nominal + size.lower, unit=size.unit),
            Setting(parameter=size.name, value=size.nominal + size.upper, unit=size.unit),
        )
        for size in sizes
    )


def _setting(parameter: Parameter, value: float) -> Setting:
    return Setting(parameter=parameter.name, value=value, unit=parameter.unit)


def _corner(
    source: Source, of: Kind, settings: tuple[Setting, ...], *, runner: Runner, cache: Cache, options: Options
) -> Corner:
    values = {each.parameter: int(each.value) if each.value == int(each.value) else each.value for each in settings}
    changed = replace(source.with_parameters(**values), free=of == "tolerances")
    result = build(changed, runner=runner, cache=cache, limits=options.limits)
    if not isinstance(result.outcome, Built):
        failed = result.outcome
        return Corner(of=of, settings=settings, built=False, reason=failed.message, line=failed.line)
    geometry = geometry_of_build(result.outcome, result)
    measured = _measured(geometry, runner=runner, cache=cache, options=options)
    if not isinstance(measured, Measurements):
        return Corner(of=of, settings=settings, built=False, reason=measured)
    return Corner(
        of=of,
        settings=settings,
        built=True,
        declarations=_without_scene(result.outcome.declarations),
        measurements=measured.model_copy(update={"faces": ()}),
    )


def _measured(geometry: Geometry, *, runner: Runner, cache: Cache, options: Options) -> Measurements | str:
    """Return the measurements of a build, or why there are none."""
    key = measurement_key(geometry)
    inspected = inspect(geometry, key=key, formats=(), measure=True, runner=runner, cache=cache, options=options)
    measured = inspected.measurements
    if isinstance(measured, Measurements):
        return measured
    return measured.message if measured is not None else ""


def _without_scene(declarations: Declarations) -> Declarations:
    """Return what the rules of a corner need: its tree, its places and its wishes are those of the part."""
    return declarations.model_copy(
        update={
            "scene": declarations.scene.model_copy(update={"children": ()}),
            "features": tuple(each.model_copy(update={"faces": each.faces[:1]}) for each in declarations.features),
            "stackups": (),
            "studies": (),
            "doc": "",
        }
    )
