"""What the rules make of corners, of measured gaps and of examinations without an end: reports by hand, no CAD."""

from typing import Any, get_args

import hand_made as hm
import pytest

from designhub.checks.corner_report import Corner, Corners, Setting
from designhub.checks.corners import FINDINGS_TOLD, RULES, SETTINGS_TOLD
from designhub.checks.finding import Finding
from designhub.checks.gap_report import Distance, Gap, Gaps, Influence
from designhub.checks.reports import Examination, Reports
from designhub.script.declarations import Stackup

LANGUAGES = ("en", "es", "it", "de")
SLENDER = (Setting(parameter="width", value=20.0, unit="mm"), Setting(parameter="height", value=60.0, unit="mm"))
SIZES = (hm.parameter("width", 40.0, line=3), hm.parameter("height", 30.0, line=4))


def corner(of: str = "ranges", bore: float = 6.0, **changes: Any) -> Corner:
    """A corner that was built, with a bore that is meant to measure 6 mm."""
    fields: dict[str, Any] = {
        "of": of, "settings": SLENDER, "built": True,
        "declarations": hm.built(features=(hm.feature(6.0),)).declarations,
        "measurements": hm.measurements(features=(hm.size(bore),)),
    }  # fmt: skip
    return Corner(**{**fields, **changes})


def unbuilt(of: str = "ranges", **changes: Any) -> Corner:
    fields: dict[str, Any] = {"built": False, "reason": "AssertionError: too slender", "declarations": None,
                              "measurements": None}  # fmt: skip
    return corner(of, **{**fields, **changes})


def of_corners(*corners: Corner, **more: Any) -> tuple[Finding, ...]:
    report = Reports(corners=Corners(corners=corners, **more))
    return hm.judged(hm.built(parameters=SIZES), reports=report)


def told(findings: tuple[Finding, ...], family: str = "corners") -> list[tuple[str, str]]:
    return [(one.rule, one.status) for one in findings if one.rule.startswith(f"{family}.")]


def assert_reads_as_sentences(findings: tuple[Finding, ...]) -> None:
    for finding in findings:
        for words in (finding.message, finding.hint):
            for text in [words.text(language) for language in LANGUAGES] if words else []:
                assert not text.startswith(("checks.", "checks_")), text
                assert "{" not in text, text
                assert "$" not in text, text


# --- corners ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("of", ["ranges", "tolerances"])
def test_a_corner_that_is_not_built_fails_with_the_settings_it_takes(of: str) -> None:
    findings = of_corners(corner(of), unbuilt(of))

    assert hm.not_passed(findings) == [(f"corners.{of}", "fail")]
    finding = hm.only(findings, f"corners.{of}")
    assert (finding.subject.parameter, finding.line) == ("width", 3)
    assert finding.message.args["settings"] == "width = 20 mm; height = 60 mm"
    assert "too slender" in finding.message.text("en")
    assert finding.hint is not None
    assert_reads_as_sentences(findings)


@pytest.mark.parametrize("of", ["ranges", "tolerances"])
def test_a_corner_with_a_feature_off_its_size_fails_with_what_was_measured_there(of: str) -> None:
    findings = of_corners(corner(of, bore=7.5))

    assert hm.not_passed(findings) == [(f"corners.{of}", "fail")]
    finding = hm.only(findings, f"corners.{of}")
    assert finding.measured is not None
    assert finding.limit is not None
    assert (finding.measured.value, finding.limit.max) == (7.5, pytest.approx(6.001))
    assert finding.hint is not None
    assert "height = 60 mm" in finding.hint.text("en")
    assert_reads_as_sentences(findings)


def test_a_corner_in_two_pieces_fails() -> None:
    split = hm.measurements(hm.body(kind="compound", solids=2), features=(hm.size(),))

    assert told(of_corners(corner("tolerances", measurements=split))) == [("corners.tolerances", "fail")]


def test_a_failure_points_at_the_line_where_the_script_stopped() -> None:
    assert hm.only(of_corners(unbuilt(line=12)), "corners.ranges").line == 12


def test_faces_of_a_corner_are_not_marked_on_the_part_as_drawn() -> None:
    assert hm.only(of_corners(corner(bore=7.5)), "corners.ranges").where == ()


def test_one_end_of_one_range_is_told_by_the_rule_on_ranges_alone() -> None:
    assert told(of_corners(unbuilt(settings=SLENDER[:1]))) == []


def test_corners_that_hold_pass_with_their_number() -> None:
    findings = of_corners(corner(), corner(), corner("tolerances"))

    assert told(findings) == [("corners.ranges", "pass"), ("corners.tolerances", "pass")]
    assert hm.only(findings, "corners.ranges").message.args["count"] == 2
    assert_reads_as_sentences(findings)


def test_a_limit_on_builds_is_said_where_corners_pass() -> None:
    findings = of_corners(corner(), stopped=True)

    assert "not every pair" in hm.only(findings, "corners.ranges").message.text("en")
    assert_reads_as_sentences(findings)


def test_a_size_without_limits_is_skipped_and_named() -> None:
    findings = of_corners(undefined=("odd",))

    assert told(findings) == [("corners.tolerances", "skip")]
    assert "odd" in hm.only(findings, "corners.tolerances").message.text("en")
    assert_reads_as_sentences(findings)


def test_many_failing_corners_are_told_up_to_a_number() -> None:
    corners = [unbuilt(settings=(Setting(parameter="width", value=number), SLENDER[1])) for number in range(20)]

    assert len(told(of_corners(*corners))) == FINDINGS_TOLD


def test_two_corners_that_come_down_to_the_same_sizes_are_told_once() -> None:
    assert len(told(of_corners(unbuilt(), unbuilt()))) == 1


def test_many_settings_are_told_up_to_a_number_and_the_rest_counted() -> None:
    settings = tuple(Setting(parameter=f"p{number}", value=number) for number in range(9))
    finding = hm.only(of_corners(unbuilt(settings=settings)), "corners.ranges")

    assert str(finding.message.args["settings"]).count(";") == SETTINGS_TOLD - 1
    assert finding.message.args["more"] == 9 - SETTINGS_TOLD
    assert_reads_as_sentences((finding,))


def test_nothing_is_said_of_corners_that_were_not_built() -> None:
    assert told(hm.judged()) == []
    assert {name for name, _ in RULES} == {"corners.ranges", "corners.tolerances"}


# --- gaps between features of the built part --------------------------------------------------------------------------

GROOVE = Influence(
    parameter="groove", nominal=10.0, unit="mm", tolerance="±0.1", lower=-0.1, upper=0.1,
    at_lower_mm=0.4, at_upper_mm=0.6,
)  # fmt: skip
RING = Influence(
    parameter="ring", nominal=9.5, unit="mm", tolerance="±0.1", lower=-0.1, upper=0.1, at_lower_mm=0.6, at_upper_mm=0.4,
)  # fmt: skip


def of_gap(low: float | None, high: float | None, *, value: float | None = 0.5, moved=(GROOVE, RING), left_out=()):
    declared = Stackup(name="play", between=("slot", "face"), low_mm=low, high_mm=high, line=14)
    reason = "no_faces" if value is None else ""
    distance = Distance(start="slot", end="face", how="planes", value_mm=value, reason=reason)
    outcome = hm.built(
        stackups=(declared,), features=(hm.feature(name="slot"), hm.feature(name="face")), parameters=SIZES
    )
    measured = hm.measurements(features=(hm.size(name="slot"), hm.size(name="face")))
    gap = Gap(name="play", nominal=distance, influences=moved, left_out=left_out)
    return hm.judged(outcome, measured, reports=Reports(gaps=Gaps(gaps=(gap,))))


def test_a_measured_gap_that_its_sizes_do_not_keep_within_its_limits_fails() -> None:
    findings = of_gap(0.45, 0.55)

    assert hm.not_passed(findings) == [("tolerance.gap", "fail")]
    finding = hm.only(findings, "tolerance.gap")
    assert finding.line == 14
    assert finding.where[0].faces == (6, 6)
    assert finding.hint is not None
    assert "groove" in finding.hint.text("en")
    assert_reads_as_sentences(findings)


def test_a_measured_gap_that_only_statistics_keep_is_a_remark() -> None:
    findings = of_gap(0.32, 0.68)

    assert hm.not_passed(findings) == [("tolerance.gap", "warn")]
    args = hm.only(findings, "tolerance.gap").message.args
    assert (args["min"], args["max"]) == (pytest.approx(0.3), pytest.approx(0.7))
    assert (args["rss_min"], args["rss_max"]) == (pytest.approx(0.5 - 0.02**0.5), pytest.approx(0.5 + 0.02**0.5))


def test_a_measured_gap_that_closes_in_the_worst_case_passes() -> None:
    assert hm.only(of_gap(0.3, 0.7), "tolerance.gap").status == "pass"


def test_a_gap_whose_sizes_were_not_all_tried_says_which() -> None:
    findings = [one for one in of_gap(0.3, 0.7, left_out=("spacer", "lid")) if one.rule == "tolerance.gap"]

    assert [one.status for one in findings] == ["pass", "skip"]
    assert "spacer, lid" in findings[1].message.text("en")


def test_a_gap_outside_its_limits_that_nothing_moves_fails() -> None:
    findings = of_gap(0.6, None, moved=())

    assert hm.not_passed(findings) == [("tolerance.gap", "fail")]
    assert hm.only(findings, "tolerance.gap").hint is not None
    assert_reads_as_sentences(findings)


def test_a_gap_within_its_limits_that_nothing_moves_passes() -> None:
    findings = of_gap(0.4, None, moved=())

    assert hm.only(findings, "tolerance.gap").status == "pass"
    assert_reads_as_sentences(findings)


def test_limits_of_a_gap_that_are_upside_down_fail() -> None:
    findings = of_gap(0.7, 0.3)

    assert hm.not_passed(findings) == [("tolerance.gap", "fail")]
    assert_reads_as_sentences(findings)


def test_a_gap_that_could_not_be_measured_is_skipped_not_taken_as_nought() -> None:
    findings = of_gap(0.1, 0.6, value=None)

    assert hm.only(findings, "tolerance.gap").status == "skip"
    assert_reads_as_sentences(findings)


# --- examinations -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", get_args(Examination))
def test_an_examination_without_an_end_is_said_and_is_no_failure(name: str) -> None:
    findings = hm.judged(reports=Reports(unfinished=(name,)))

    finding = hm.only(findings, "examined.finished")
    assert (finding.status, finding.severity) == ("skip", "info")
    assert finding.hint is not None
    assert hm.not_passed(findings) == []
    assert_reads_as_sentences(findings)
