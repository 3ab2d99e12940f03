"""Declared stack-ups: which of them pass, and what is said of the others."""

import hand_made as hm
import pytest

from designhub.checks.asked import Asked
from designhub.checks.finding import Finding
from designhub.messages import LANGUAGES
from designhub.script.declarations import Stackup, StackupLink
from designhub.tolerancing.stackup import Chain, Link, Target
from designhub.tolerancing.stackup.methods import worst_case


def piece(name: str, nominal: float, tolerance: str | None = None, direction: int = 1) -> StackupLink:
    return StackupLink(name=name, nominal_mm=nominal, tolerance=tolerance, direction=direction)


def play(groove: str | None = "±0.1", low: float | None = 0.1, high: float | None = 0.5, **more) -> Stackup:
    links = (piece("groove", 10, groove), piece("washer", 1.6, "±0.05", -1), piece("head", 8.1, "±0.05", -1))
    return Stackup(**{"name": "play", "links": links, "low_mm": low, "high_mm": high, "line": 12, **more})


def judged(stackup: Stackup, **asked) -> Finding:
    return hm.only(hm.judged(hm.built(stackups=(stackup,)), asked=Asked(**asked)), "tolerance.stackup")


def test_a_gap_inside_in_the_worst_case_passes():
    found = judged(play())

    assert (found.status, found.hint) == ("pass", None)
    assert "0.1 to 0.5 mm" in found.message.text("en")


def test_a_gap_that_only_luck_keeps_inside_is_a_remark_with_the_yield():
    found = judged(play(groove="±0.15"))

    assert found.status == "warn"
    assert found.line == 12
    assert "99.97 %" in found.message.text("en")
    assert found.hint is not None
    assert "“groove” contributes most (60 %): ±0.1 mm instead of ±0.15 mm" in found.hint.text("en")


def test_a_gap_that_not_even_luck_keeps_inside_fails():
    found = judged(play(groove="±0.3"))

    assert found.status == "fail"
    assert found.measured is not None
    assert found.limit is not None
    assert (found.limit.min, found.limit.max) == (0.1, 0.5)
    assert not 0.1 <= found.measured.value <= 0.5


def test_the_tolerance_of_the_hint_would_do():
    links = tuple(
        Link(name=name, nominal=d, upper=t, lower=-t, sensitivity=a)
        for name, d, t, a in (("groove", 10, 0.1, 1), ("washer", 1.6, 0.05, -1), ("head", 8.1, 0.05, -1))
    )
    target = Target(min=0.1, max=0.5)

    assert target.holds(worst_case(Chain(links=links, target=target)))


def test_an_unequal_tolerance_is_mended_around_its_middle():
    found = judged(play(groove="+0.2/0", high=0.55))

    assert found.hint is not None
    assert "+0.15/+0.05 mm instead of +0.2/+0 mm" in found.hint.text("en")


def test_where_no_single_tolerance_would_do_all_are_scaled():
    found = judged(play(groove="±0.1", low=0.25, high=0.35))

    assert found.status == "fail"
    assert found.hint is not None
    assert "All tolerances times 0.25" in found.hint.text("en")


def test_a_gap_that_is_only_off_its_middle_may_be_moved():
    found = judged(play(low=0.2, high=0.65))

    assert found.hint is not None
    assert "move the gap by 0.1 mm" in found.hint.text("en")


def test_a_gap_off_its_middle_is_moved_before_all_tolerances_are_narrowed():
    found = judged(play(groove="+0.25/-0.05", low=0.31, high=0.6))

    assert found.hint is not None
    assert "moves by 0.055 mm" in found.hint.text("en")
    assert "+0.145/+0.055 mm instead of +0.25/-0.05 mm for “groove”" in found.hint.text("en")


def test_a_middle_outside_is_no_matter_of_tolerances():
    found = judged(play(low=1.0, high=1.2))

    assert found.status == "fail"
    assert found.hint is not None
    assert "at least 0.7 mm" in found.hint.text("en")


def test_links_without_a_tolerance_have_the_projects_general_one():
    fine, coarse = (judged(play(groove=None, low=None, high=0.55), tolerance=name) for name in ("f", "c"))

    assert (fine.status, coarse.status) == ("pass", "fail")


def test_limits_upside_down_are_told():
    found = judged(play(low=0.5, high=0.1))

    assert found.status == "fail"
    assert "upside down" in found.message.text("en")


@pytest.mark.parametrize(
    "broken",
    [piece("x", 10, "t5"), piece("x", 10, "0.1"), piece("x", 0.1), piece("x", 1e300, "±0.1"), piece("x", 10, "±1°")],
    ids=["zone", "text", "general", "vast", "angle"],
)
def test_a_link_that_cannot_be_read_is_skipped_with_its_name(broken):
    found = judged(play(links=(piece("groove", 10, "±0.1"), broken)))

    assert found.status == "skip"
    assert "“x”" in found.message.text("en")


def test_a_gap_that_has_to_be_measured_is_not_judged_here():
    measured = Stackup(name="play", between=("a", "b"), low_mm=0.1)

    assert not [f for f in hm.judged(hm.built(stackups=(measured,))) if f.rule == "tolerance.stackup"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_reads_in_every_language(language):
    stackups = [
        play(),
        play(groove="±0.15"),
        play(groove="±0.3"),
        play(low=0.25, high=0.35),
        play(low=0.2, high=0.65),
        play(low=0.24, high=0.5, groove="±0.08"),
        play(groove="+0.25/-0.05", low=0.31, high=0.6),
        play(low=1.0, high=1.2),
        play(low=0.5, high=0.1),
        play(groove="t5"),
    ]
    for stackup in stackups:
        found = judged(stackup)
        for words in (found.message, found.hint):
            assert words is None or not any(mark in words.text(language) for mark in ("{", "$", "checks."))
