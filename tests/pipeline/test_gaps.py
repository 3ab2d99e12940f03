"""Gaps between features, measured on the built part with every toleranced size at its limits."""

from textwrap import dedent

import pytest

from designhub.checks.gap_report import Gap
from designhub.pipeline import MemoryCache, Options, Source
from designhub.pipeline.build import build
from designhub.pipeline.gaps import measure_gaps
from designhub.sandbox import InlineRunner
from designhub.script.declarations import Built

pytestmark = pytest.mark.cad

PIN = """
    from designhub.script import feature, mm, show
    import cadquery as cq

    length = mm(20, "±0.1")
    pin = cq.Workplane().circle(3).extrude(length)
    feature("end", pin.faces(">Z"))
    feature("shank", pin.faces("%CYLINDER"))
"""
HOUSING = """
    from designhub.script import deg, feature, mm, show, stackup
    import cadquery as cq
    import pin

    depth = mm(20.5, "+0.2/0")
    wall = mm(3, "±0.2", doc="does not move the gap")
    {more}
    tub = cq.Workplane().box(20, 20, depth + wall, centered=(True, True, False)).translate((0, 0, -wall))
    tub = tub.cut(cq.Workplane().circle(4).extrude(depth))
    lid = cq.Workplane().box(20, 20, 2, centered=(True, True, False)).translate((0, 0, depth))
    both = cq.Assembly(tub, name="tub").add(pin.pin, name="pin").add(lid, name="lid")
    feature("underside", lid.faces("<Z"))
    feature("bore", tub.faces("%CYLINDER"))
    {stackup}
    show(both, "housing", bodies=3)
"""


def gap(stackup: str, more: str = "") -> Gap:
    files = {
        "pin.py": dedent(PIN).encode(),
        "housing.py": dedent(HOUSING).format(stackup=stackup, more=more).encode(),
    }
    source, cache, options, runner = Source(files=files, entry="housing.py"), MemoryCache(), Options(), InlineRunner()
    result = build(source, runner=runner, cache=cache, limits=options.limits)
    assert isinstance(result.outcome, Built), result.outcome
    gaps = measure_gaps(source, result.outcome.declarations, runner=runner, cache=cache, options=options)
    assert gaps is not None
    return gaps.gaps[0]


PLAY = 'stackup("play", between=("pin.end", "underside"), lo=0.1)'


def test_the_gap_is_that_of_the_built_faces() -> None:
    assert gap(PLAY).nominal.value_mm == pytest.approx(0.5, abs=1e-6)


def test_only_sizes_that_move_it_are_named_with_what_they_do() -> None:
    moved = {each.parameter: (each.at_lower_mm, each.at_upper_mm) for each in gap(PLAY).influences}
    assert set(moved) == {"depth", "pin.length"}
    assert moved["depth"] == pytest.approx((0.5, 0.7), abs=1e-6)
    assert moved["pin.length"] == pytest.approx((0.6, 0.4), abs=1e-6)


def test_bodies_that_have_passed_through_each_other_have_a_negative_gap() -> None:
    found = gap(PLAY, more="depth = mm(19.0, '±0.1')")
    assert found.nominal.value_mm == pytest.approx(-1.0, abs=1e-6)


def test_coaxial_cylinders_are_apart_by_their_surfaces() -> None:
    found = gap('stackup("play", between=("bore", "pin.shank"), lo=0.1)')
    assert (found.nominal.how, found.nominal.value_mm) == ("surfaces", pytest.approx(1.0, abs=1e-6))


def test_a_feature_that_is_not_there_is_said_to_be_missing() -> None:
    found = gap('stackup("play", between=("bore", "pin.collar"), lo=0.1)')
    assert (found.nominal.value_mm, found.nominal.reason) == (None, "no_faces")


def test_a_size_without_limits_is_named() -> None:
    assert gap(PLAY, more='odd = mm(20, "t6")').left_out == ("odd",)
