"""The rules of manufacture on plain data: which process, threads, clearance holes, and profiles as texts."""

import hand_made as hm
import pytest

from designhub.checks import Asked
from designhub.checks.finding import Finding
from designhub.checks.making_report import Hole, MadeBody, Making, Wall
from designhub.checks.process_profile import Profile, ProfileError, profile, profiles, read_profile
from designhub.checks.reports import Reports
from designhub.script.declarations import Feature, Process


def about(findings: tuple[Finding, ...], rule: str) -> list[Finding]:
    return [finding for finding in findings if finding.rule == f"manufacturing.{rule}"]


def with_screw(
    diameter: float, *, concave: bool = True, depth: float | None = None, **said: str
) -> tuple[Finding, ...]:
    """Judge a part with one declared thread or clearance hole."""
    feature = Feature(name="screw", faces=(6,), line=4, **said)
    measured = hm.measurements(features=(hm.size(diameter, name="screw", concave=concave),))
    outcome = hm.built(features=(feature,), process=Process(name="milled"))
    return hm.judged(outcome, measured, reports=Reports(making=made(holes=(hole(diameter, depth),)) if depth else None))


def hole(diameter: float, depth: float | None) -> Hole:
    return Hole(
        faces=(6,), diameter_mm=diameter, depth_mm=depth or 5.0, point=(0, 0, 0), direction=(0, 0, -1), through=False
    )


def wall(mm: float, **changes: float) -> Wall:
    fields = {"face": 0, "opposite": 1, "ray_mm": mm, "ball_mm": mm, "area_mm2": 50.0, "width_mm": 20.0, **changes}
    return Wall(point=(1.0, 2.0, 3.0), **fields)


def made(**lists: tuple) -> Making:
    return Making(bodies=(MadeBody(body=0, name="block", sides_mm=(40, 30, 20), triangles=12, samples=10, **lists),))


def statuses(findings: list[Finding]) -> list[str]:
    return [finding.status for finding in findings]


def test_without_a_process_one_finding_says_how_to_name_one():
    [finding] = about(hm.judged(), "process")

    assert finding.status == "skip"
    assert 'process("milled")' in finding.hint.text("en")


def test_an_unknown_process_fails_and_names_what_is_near():
    [finding] = about(hm.judged(hm.built(process=Process(name="miled", line=5))), "process")

    assert (finding.status, finding.line) == ("fail", 5)
    assert "milled" in finding.message.text("en")


def test_the_scripts_process_comes_before_the_projects():
    thin = Reports(making=made(walls=(wall(0.9),)))
    asked = Asked(process="fdm")

    assert statuses(about(hm.judged(asked=asked, reports=thin), "wall")) == ["warn"]
    assert statuses(about(hm.judged(hm.built(process=Process(name="milled")), asked=asked, reports=thin), "wall")) == [
        "pass"
    ]


def test_a_part_that_was_not_examined_is_not_judged():
    found = hm.judged(hm.built(process=Process(name="milled")))

    assert {f.rule for f in found if f.rule.startswith("manufacturing.")} == {"manufacturing.process"}


def test_what_a_chamfer_leaves_at_a_rim_is_no_wall():
    rim = Reports(making=made(walls=(wall(0.5, width_mm=0.3),)))

    assert about(hm.judged(hm.built(process=Process(name="milled")), reports=rim), "wall") == []


def test_plastics_need_thicker_walls_than_metals():
    reports = Reports(making=made(walls=(wall(1.0),)))
    outcome = hm.built(process=Process(name="milled"))

    for material, status in (("POM-C", "warn"), ("C45E", "pass")):
        measured = hm.measurements(hm.body(material=material))
        assert statuses(about(hm.judged(outcome, measured, reports=reports), "wall")) == [status]


def test_both_sides_of_a_wall_are_one_place():
    both = Reports(making=made(walls=(wall(0.5), wall(0.5, face=1, opposite=0))))

    assert len(about(hm.judged(hm.built(process=Process(name="milled")), reports=both), "wall")) == 1


@pytest.mark.parametrize("diameter", [5.0, 4.92, 5.15])
def test_a_core_hole_within_its_limits_suits_its_thread(diameter):
    assert statuses(about(with_screw(diameter, thread="M6"), "thread")) == ["pass"]


def test_a_hole_of_the_threads_own_size_leaves_nothing_to_cut():
    [finding] = about(with_screw(6.0, thread="M6"), "thread")

    assert (finding.status, finding.limit.min, finding.limit.max) == ("fail", 4.917, 5.153)
    assert "nothing is left" in finding.hint.text("en")


def test_a_bolt_is_held_against_the_major_diameter():
    assert statuses(about(with_screw(6.0, concave=False, thread="M6"), "thread")) == ["pass"]
    assert statuses(about(with_screw(5.0, concave=False, thread="M6"), "thread")) == ["fail"]


def test_a_thread_that_there_is_not_fails_with_what_is_near():
    [finding] = about(with_screw(5.0, thread="M6x0.9"), "thread")

    assert finding.status == "fail"
    assert "0.75" in finding.message.text("en")


def test_a_thread_deeper_than_a_tap_goes_is_a_remark():
    assert statuses(about(with_screw(5.0, depth=25.0, thread="M6"), "thread")) == ["pass", "warn"]
    assert statuses(about(with_screw(5.0, depth=18.0, thread="M6"), "thread")) == ["pass"]


@pytest.mark.parametrize(
    ("diameter", "said", "status"),
    [(6.6, "M6", "pass"), (6.4, "M6", "pass"), (6.4, "M6 fine", "pass"), (6.6, "M6 fine", "warn"), (6.5, "M6", "warn"),
     (6.2, "M6", "fail"), (8.0, "M6", "fail"), (6.6, "M6 tight", "fail")],
)  # fmt: skip
def test_a_clearance_hole_has_a_diameter_of_its_series(diameter, said, status):
    assert statuses(about(with_screw(diameter, clears=said), "clearance_hole")) == [status]


def test_a_declared_thread_on_no_cylinder_is_not_judged():
    feature = Feature(name="screw", faces=(6,), thread="M6")
    measured = hm.measurements(features=(hm.size(None, name="screw", kind="none", concave=None),))

    assert statuses(about(hm.judged(hm.built(features=(feature,)), measured), "thread")) == ["skip"]


def test_every_threshold_of_every_profile_says_whose_it_is():
    for one in profiles().values():
        for name in set(Profile.model_fields) - {"name"}:
            threshold = getattr(one, name)
            assert threshold is None or len(threshold.source) > 10


def test_the_six_processes_that_a_script_may_name_have_profiles():
    assert set(profiles()) == {"turned", "milled", "sheet_metal", "fdm", "sla", "laser_cut"}


def test_a_school_may_write_a_profile_of_its_own():
    own = read_profile('name = "our_mill"\n[wall]\nleast_mm = 2\nsource = "our workshop"\n')

    assert own.wall.least_mm == 2
    assert own.reach is None


@pytest.mark.parametrize(
    ("text", "key", "place"),
    [("name = ", "checks.manufacturing.profile.toml", ""),
     ('name = "own"\n[wall]\nleast_mm = -1\nsource = "own"\n', "checks.manufacturing.profile.form", "wall.least_mm"),
     ('name = "own"\n[wall]\nleast_mm = 1\n', "checks.manufacturing.profile.form", "wall.source"),
     ('name = "own"\n[walls]\n', "checks.manufacturing.profile.form", "walls")],
)  # fmt: skip
def test_a_profile_of_the_wrong_form_is_refused_at_its_place(text, key, place):
    with pytest.raises(ProfileError) as refusal:
        read_profile(text)

    assert refusal.value.key == key
    assert place in str(refusal.value)


def test_there_is_no_profile_of_an_unknown_process():
    with pytest.raises(ProfileError, match="sheet_metal"):
        profile("sheet metal")
