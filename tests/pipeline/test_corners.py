"""A part at the corners of its ranges and at the limits of its tolerances."""

from textwrap import dedent

import pytest

from designhub.checks.corner_report import Corner, Corners
from designhub.pipeline import MemoryCache, Options, Source
from designhub.pipeline.build import build
from designhub.pipeline.corners import build_corners
from designhub.sandbox import InlineRunner
from designhub.script.declarations import Built

pytestmark = pytest.mark.cad

PLATE = """
    from designhub.script import feature, mm, show
    import cadquery as cq

    width = mm(40, lo=20, hi=60)
    height = mm(30, lo=20, hi=60)
    thick = mm(5, "±0.1", lo=3, hi=8)
    {more}
    plate = cq.Workplane().box(width, height, thick)
    {then}
    show(plate, "plate")
"""


def corners(then: str = "", more: str = "", most: int = 60) -> Corners:
    text = dedent(PLATE).format(then=then, more=more)
    source, cache, runner = Source(files={"plate.py": text.encode()}, entry="plate.py"), MemoryCache(), InlineRunner()
    options = Options(part="plate", corners_most=most)
    result = build(source, runner=runner, cache=cache, limits=options.limits)
    assert isinstance(result.outcome, Built), result.outcome
    return build_corners(source, result.outcome.declarations, runner=runner, cache=cache, options=options)


def faulty(found: Corners, of: str) -> list[Corner]:
    return [corner for corner in found.corners if corner.of == of and not corner.built]


def changed(corner: Corner) -> set[str]:
    return {setting.parameter for setting in corner.settings}


def test_a_part_that_follows_its_parameters_is_built_everywhere() -> None:
    found = corners()
    assert len(found.corners) > 6
    assert all(corner.built and corner.measurements for corner in found.corners)
    assert not found.stopped


def test_ends_that_fail_only_together_are_found_and_told_without_the_rest() -> None:
    found = corners('assert not (width < 25 and height > 50), "too slender"', "other = mm(1, lo=0, hi=2)")
    fault = faulty(found, "ranges")[0]
    assert changed(fault) == {"width", "height"}
    assert fault.reason.endswith("too slender")


def test_sizes_are_built_at_the_limits_of_their_tolerances_beyond_their_ranges_too() -> None:
    found = corners(more='bore = mm(6, "H7", lo=6, hi=6)')
    values = {
        s.value
        for corner in found.corners
        if corner.of == "tolerances"
        for s in corner.settings
        if s.parameter == "bore"
    }
    assert values == {6.0, 6.012}


def test_a_part_that_only_holds_at_its_nominal_sizes_is_caught() -> None:
    found = corners('assert thick < 5.05, "too thick for the groove"')
    assert changed(faulty(found, "tolerances")[0]) == {"thick"}


def test_a_zone_that_the_standard_lacks_is_named() -> None:
    assert corners(more='odd = mm(20, "t6")').undefined == ("odd",)


def test_no_more_is_built_than_allowed() -> None:
    found = corners(most=3)
    assert (len(found.corners), found.stopped) == (3, True)
