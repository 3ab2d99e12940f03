"""What a finding says beside its verdict: number, limit, place, line, hint."""

import hand_made as hm
import pytest

from designhub.checks import Asked, Envelope
from designhub.checks.finding import Finding
from designhub.script.declarations import Failed


@pytest.mark.parametrize(
    ("meant", "measured", "hint"),
    [
        (6.0, 12.0, "checks.slip.twice"),
        (6.0, 3.0, "checks.slip.half"),
        (6.0, 152.4, "checks.slip.inch"),
        (25.4, 1.0, "checks.slip.inch"),
        (6.0, 6000.0, "checks.slip.thousand"),
        (6.0, 0.006, "checks.slip.thousand"),
        (6.0, 6e6, "checks.slip.million"),
        (6.0, 60.0, "checks.slip.ten"),
        (6.0, 7.0, "checks.feature.size.hint"),
    ],
)
def test_the_hint_names_the_slip_whose_factor_was_measured(meant, measured, hint):
    finding = hm.only(hm.feature_part(hm.feature(meant), hm.size(measured)), "feature.size")

    assert finding.hint is not None
    assert finding.hint.key == hint


def test_an_angle_in_radians_is_recognised():
    declared = hm.feature(0.5235987755982988, name="slope", unit="deg")

    finding = hm.only(hm.feature_part(declared, hm.size(30.0, "slope", kind="angle", unit="deg")), "feature.size")

    assert finding.hint is not None
    assert finding.hint.key == "checks.slip.radians"


def test_a_size_declared_in_radians_is_compared_in_degrees():
    declared = hm.feature(0.5235987755982988, name="slope", unit="rad")

    finding = hm.only(hm.feature_part(declared, hm.size(30.0, "slope", kind="angle", unit="deg")), "feature.size")

    assert finding.status == "pass"


def test_a_size_finding_carries_number_limits_face_point_and_line():
    finding = hm.only(hm.feature_part(hm.feature(6.0, tolerance="±0.1"), hm.size(12.0)), "feature.size")

    data = finding.as_json("en")
    assert data["measured"] == {"value": 12.0, "unit": "mm"}
    assert data["limit"] == {"min": pytest.approx(5.899), "max": pytest.approx(6.101), "unit": "mm"}
    assert data["where"] == [{"faces": [6], "point": [6.0, 0.0, 0.0]}]
    assert data["line"] == 9
    assert data["subject"] == {"part": "block", "feature": "bore"}


@pytest.mark.parametrize("reason", ["no_faces", "mixed", "free_form", "one_plane", "not_parallel"])
def test_a_feature_that_has_no_single_size_is_skipped_with_the_reason(reason):
    measured = hm.size(None, kind="none", reason=reason)

    finding = hm.only(hm.feature_part(hm.feature(), measured), "feature.size")

    assert (finding.status, finding.message.key) == ("skip", f"checks.feature.size.{reason}")


def test_a_unit_that_is_not_of_the_hub_skips_the_size():
    finding = hm.only(hm.feature_part(hm.feature(unit="parsec"), hm.size()), "feature.size")

    assert finding.status == "skip"


def test_a_length_declared_for_an_angle_skips_the_size():
    measured = hm.size(30.0, kind="angle", unit="deg")

    assert hm.only(hm.feature_part(hm.feature(), measured), "feature.size").status == "skip"


def test_a_failure_points_at_the_students_line_and_file():
    outcome = Failed(reason="exception", message="ValueError: no", line=12, file="lever.py")

    finding = hm.only(hm.judged(outcome), "build.runs")

    assert (finding.line, finding.file) == (12, "lever.py")
    assert "ValueError: no" in finding.message.text("de")


def test_a_key_of_the_childs_own_invention_is_not_believed():
    outcome = Failed(reason="exception", message="said by Python", key="made.up.key", args={"x": 1})

    finding = hm.only(hm.judged(outcome), "build.runs")

    assert finding.message.key == "checks.build.exception"


def test_a_unit_error_is_told_in_the_readers_language():
    args = {"left": "width = 3 mm", "right": "slope = 2 deg", "line": 4}
    outcome = Failed(reason="unit", message="...", key="script.unit.add", args=args, line=4)

    finding = hm.only(hm.judged(outcome), "units.consistent")

    assert "width = 3 mm" in finding.message.text("es")
    assert finding.message.text("es") != finding.message.text("en")


def test_the_machine_of_the_project_is_the_limit():
    measured = hm.measurements(hm.body())

    small = hm.judged(hm.built(), measured, asked=Asked(envelope=Envelope(x_mm=30, y_mm=30, z_mm=30)))
    large = hm.judged(hm.built(), measured, asked=Asked(envelope=Envelope(x_mm=50, y_mm=50, z_mm=50)))

    assert hm.only(small, "magnitude.size").status == "warn"
    assert hm.only(large, "magnitude.size").status == "pass"


def test_every_body_of_an_assembly_is_asked_for_its_own_size():
    near = hm.body(name="left")
    far = hm.body(name="right", box=((1000.0, 0.0, 0.0), (1040.0, 30.0, 20.0)))

    findings = hm.judged(hm.built(), hm.measurements(near, far, box=((0.0, 0.0, 0.0), (1040.0, 30.0, 20.0))))

    assert hm.only(findings, "magnitude.size").status == "pass"


def test_ends_that_were_not_tried_are_skipped_not_passed():
    outcome = hm.built(parameters=(hm.parameter(low=20.0, high=60.0),))

    untried = hm.only(hm.judged(outcome, trials=None), "ranges.builds")
    half = hm.only(hm.judged(outcome, trials=(hm.trial(),)), "ranges.builds")

    assert (untried.status, untried.message.key) == ("skip", "checks.ranges.builds.later")
    assert (half.status, half.message.key) == ("skip", "checks.ranges.builds.many")


def test_an_open_mesh_is_not_called_inside_out():
    measured = hm.measurements(hm.body(kind="mesh", solids=0), mesh=hm.mesh(open_edges=4, inverted=True), file=hm.stl())

    assert hm.only(hm.judged(hm.built(), measured), "file.oriented").status == "skip"


def test_severity_follows_from_status():
    severity = {"pass": "info", "skip": "info", "warn": "warning", "fail": "error"}
    findings: list[Finding] = [
        *hm.judged(),
        *hm.feature_part(hm.feature(6.0), hm.size(12.0)),
        *hm.judged(hm.built(parameters=(hm.parameter(unit=None),))),
    ]

    assert {f.status for f in findings} >= {"pass", "warn", "fail"}
    assert all(finding.severity == severity[finding.status] for finding in findings)
