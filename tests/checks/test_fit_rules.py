"""Fits, tolerance classes, general tolerances, and what a process reaches: each fault gives its finding, no other."""

import hand_made as hm
import pytest

from designhub.checks import Asked
from designhub.checks.finding import Finding
from designhub.messages import LANGUAGES
from designhub.script.declarations import Feature, Fit, Process


def part(*pairs, asked: Asked = Asked(), **declared) -> tuple[Finding, ...]:
    """Judge a part of features with their measured sizes."""
    features, measured = zip(*pairs, strict=True)
    return hm.judged(hm.built(features=features, **declared), hm.measurements(features=measured), asked=asked)


def bore(value: float = 25.0, tolerance: str | None = "H7", is_: float | None = None, **more):
    declared = hm.feature(value, name=more.pop("name", "bore"), tolerance=tolerance, **more)
    return declared, hm.size(value if is_ is None else is_, name=declared.name, concave=True)


def pin(value: float = 25.0, tolerance: str | None = "g6", name: str = "pin", *, concave: bool | None = False):
    return hm.feature(value, name=name, tolerance=tolerance), hm.size(value, name=name, concave=concave)


def finished(finish: str, tolerance: str | None = None):
    declared, measured = bore(tolerance=tolerance)
    return declared.model_copy(update={"finish": finish}), measured


FIT = Fit(hole="bore", shaft="pin", zones="H7/g6", line=12)
TURNED, FDM = Process(name="turned", line=3), Process(name="fdm", line=3)

FAULTS = {
    "class that is not defined at this size": (part(pin(20.0, "t6")), "tolerance.zone", "fail"),
    "fit that is not defined": (
        part(bore(20.0, "H7"), fits=(Fit(hole="bore", shaft="hub.pin", zones="H7/t6", line=4),)),
        "tolerance.fit.defined", "fail",
    ),
    "fit that can't be read": (
        part(bore(), fits=(Fit(hole="bore", shaft="hub.pin", zones="g6/H7", line=4),)),
        "tolerance.fit.defined", "fail",
    ),
    "feature that is not there": (
        part(bore(), fits=(Fit(hole="boer", shaft="hub.pin", zones="H7/g6", line=4),)),
        "tolerance.fit.defined", "fail",
    ),
    "other class than the fit's": (part(bore(), pin(tolerance="h6"), fits=(FIT,)), "tolerance.fit.matches", "fail"),
    "limits that are not the fit's": (
        part(bore(tolerance="±0.1"), pin(), fits=(FIT,)), "tolerance.fit.matches", "fail",
    ),
    "no tolerance where a fit is": (part(bore(), pin(tolerance=None), fits=(FIT,)), "tolerance.fit.matches", "warn"),
    "other nominal size": (part(bore(), pin(24.0), fits=(FIT,)), "tolerance.fit.matches", "fail"),
    "a hole that stands as the shaft": (
        part(bore(), pin(concave=True, tolerance="-0.007/-0.020"), fits=(FIT,)), "tolerance.fit.matches", "fail",
    ),
    "grade finer than the process": (part(bore(tolerance="H6"), process=TURNED), "tolerance.fit.grade", "warn"),
    "limits finer than the process": (part(bore(tolerance="±0.05"), process=FDM), "tolerance.fit.grade", "warn"),
    "finish finer than the process": (part(finished("Ra 0.1 um"), process=TURNED), "tolerance.texture", "warn"),
    "class of a withdrawn standard": (part(bore(), asked=Asked(geometrical="K")), "tolerance.geometrical", "warn"),
    "drawn beside its class": (part(bore(is_=25.05)), "feature.size", "fail"),
    "beside the general tolerance": (part(bore(tolerance=None, is_=25.3)), "feature.size", "fail"),
    "within the general tolerance": (part(bore(tolerance=None, is_=25.15)), "feature.size", "warn"),
}  # fmt: skip

SOUND = {
    "fit as declared": part(bore(), pin(), fits=(FIT,)),
    "fit with the limits written out": part(bore(tolerance="+0.021/0"), pin(tolerance="-7/-20 µm"), fits=(FIT,)),
    "fit with another part": part(bore(), fits=(Fit(hole="bore", shaft="pin.shank", zones="H7/g6"),)),
    "drawn within its class": part(bore(is_=25.01)),
    "turned to H7": part(bore(), process=TURNED),
    "finish that the process reaches": part(finished("Ra 0.8 um"), process=TURNED),
    "finish in words": part(finished("polished"), process=TURNED),
    "radius with a class": part(bore(12.5, "H7", 25.0, kind="radius")),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_gives_its_finding_and_no_other(fault):
    findings, rule, status = FAULTS[fault]

    assert hm.not_passed(findings) == [(rule, status)]


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_part_gives_none(name):
    assert hm.not_passed(SOUND[name]) == []


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_found_has_place_number_limit_source_and_a_whole_sentence(fault, language):
    findings, rule, _ = FAULTS[fault]
    found = next(f for f in findings if f.rule == rule and f.status in ("warn", "fail"))

    assert found.source
    assert found.hint is not None
    if rule != "tolerance.geometrical":  # that is about the project
        assert found.measured is not None
        assert found.limit is not None
        assert found.where or found.line
    for text in (found.message.text(language), found.hint.text(language)):
        assert not text.startswith(("checks.", "tolerancing."))
        assert "{" not in text
        assert "$" not in text


def test_an_undefined_class_says_what_is_defined_and_what_is_near():
    found = hm.only(part(pin(20.0, "t6")), "tolerance.zone")

    assert found.line == 9
    assert found.limit.min == 24
    assert found.message.text("en").startswith("t6 is not defined at 20 mm")
    assert "s6" in found.hint.text("en")


def test_the_general_tolerance_is_of_the_projects_class():
    loose, tight = (
        hm.only(part(bore(tolerance=None, is_=25.4), asked=Asked(tolerance=name)), "feature.size") for name in "cf"
    )

    assert (loose.status, loose.source) == ("warn", "ISO 2768-1:1989, class c")
    assert (tight.status, tight.source) == ("fail", "ISO 2768-1:1989, class f")


def test_a_class_bounds_the_drawn_size_by_its_limits():
    found = hm.only(part(bore(is_=25.05)), "feature.size")

    assert found.limit.max == pytest.approx(25.021, abs=2e-3)
    assert "25.021" in found.hint.text("en")


def test_a_fit_tells_what_it_gives():
    told = hm.only(part(bore(), pin(), fits=(FIT,)), "tolerance.fit.clearance")

    assert (told.status, told.limit.min, told.limit.max) == ("pass", 7, 41)
    assert "7" in told.message.text("de")


def test_a_fit_of_the_project_is_judged_on_the_part_that_it_names_and_once():
    asked = Asked(fits=(Fit(hole="block.bore", shaft="punch.shank", zones="H7/g6"),))
    own = Fit(hole="bore", shaft="punch.shank", zones="H7/g6", line=4)

    from_project = hm.only(part(bore(), asked=asked), "tolerance.fit.clearance")
    both = hm.only(part(bore(), asked=asked, fits=(own,)), "tolerance.fit.clearance")

    assert from_project.subject.feature == "bore"
    assert both.line == 4


def test_a_fit_of_other_parts_does_not_concern_this_one():
    asked = Asked(fits=(Fit(hole="guide.bore", shaft="punch.shank", zones="H7/g6"),))

    assert [f for f in part(bore(), asked=asked) if f.rule.startswith("tolerance.fit.")] == []


def test_in_an_assembly_both_sides_are_found_by_their_whole_names():
    hole, shaft = bore(name="guide.bore"), pin(24.0, name="punch.shank")
    fit = Fit(hole="guide.bore", shaft="punch.shank", zones="H7/g6", line=4)

    assert hm.only(part(hole, shaft, fits=(fit,)), "tolerance.fit.matches").status == "fail"


def test_the_project_says_the_process_where_the_script_does_not():
    asked = Asked(process="milling")

    assert hm.only(part(bore(), asked=asked), "tolerance.fit.grade").status == "warn"
    assert hm.only(part(bore(), asked=asked, process=TURNED), "tolerance.fit.grade").status == "pass"


def test_a_feature_without_a_size_leaves_its_fit_open():
    nameless = Feature(name="bore", faces=(6,), line=9)
    findings = hm.judged(hm.built(features=(nameless,), fits=(FIT,)), hm.measurements(features=(hm.size(name="bore"),)))

    assert [
        f.status for f in findings if f.rule == "tolerance.fit.defined" and f.line == 12 and f.status == "skip"
    ] == ["skip"]


def test_of_an_unknown_process_nothing_is_said_about_grades():
    findings = part(bore(tolerance="H5"), process=Process(name="sorcery"))

    assert [f for f in findings if f.rule == "tolerance.fit.grade"] == []


@pytest.mark.parametrize("value", [1e308, -25.0, 1e-300, 0.0])
def test_no_declared_size_breaks_a_rule(value):
    declared = hm.feature(value, name="bore", tolerance="H7", unit="m")

    findings = part((declared, hm.size(25.0, name="bore")), fits=(FIT,), process=TURNED)

    assert "fail" in [
        f.status for f in findings if f.rule in ("tolerance.zone", "feature.size", "tolerance.fit.defined")
    ]


def test_faces_that_are_finished_otherwise_than_the_part_reach_what_that_process_does():
    declared, measured = bore()
    reamed = declared.model_copy(update={"process": "reamed"})

    assert hm.only(part((declared, measured), process=Process(name="milled")), "tolerance.fit.grade").status == "warn"
    assert hm.only(part((reamed, measured), process=Process(name="milled")), "tolerance.fit.grade").status == "pass"


def test_a_finishing_process_that_nobody_knows_is_an_error_that_names_those_there_are():
    declared, measured = bore()
    finding = hm.only(part((declared.model_copy(update={"process": "polisht"}), measured)), "tolerance.process")

    assert (finding.status, finding.line) == ("fail", declared.line)
    assert "reamed" in finding.message.text("en")
