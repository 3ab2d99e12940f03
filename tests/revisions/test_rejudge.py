"""Judging old work by today's rules."""

import pytest
from furnished import School

from designhub.projects import Bounds, change_project, parts
from designhub.revisions import artifacts, rejudge
from designhub.revisions.rejudge import rejudge_all


@pytest.fixture
def built(school: School) -> School:
    school.submit("side = 18")
    school.submit("raise ValueError", part="lever")
    school.work()
    return school


def statuses(school: School) -> dict[str, str]:
    found = artifacts.findings(school.store, by=school.student, project=school.project, part="punch_pin", number=1)
    return {finding.rule: finding.status for finding in found}


def shrink(school: School) -> None:
    change_project(school.store, by=school.teacher, slug=school.project, bounds=Bounds(x_mm=10, y_mm=10, z_mm=10))


def test_under_the_same_rules_nothing_changes(built: School) -> None:
    before = statuses(built)

    assert rejudge_all(built.store) == 0
    assert rejudge_all(built.store, everything=True) == 0
    assert statuses(built) == before


def test_a_smaller_machine_changes_findings_without_running_anything(built: School) -> None:
    before, ran = statuses(built), len(built.runner.tasks)
    shrink(built)

    assert rejudge_all(built.store, everything=True) == 1

    assert len(built.runner.tasks) == ran
    assert before["magnitude.size"] == "pass"
    assert statuses(built)["magnitude.size"] != "pass"


def test_lists_show_the_new_findings(built: School) -> None:
    before = {one.slug: one.findings for one in parts(built.store, by=built.student, project=built.project)}
    shrink(built)
    rejudge_all(built.store, everything=True)

    after = {one.slug: one.findings for one in parts(built.store, by=built.student, project=built.project)}
    assert after["punch_pin"] != before["punch_pin"]
    assert after["lever"] == before["lever"]


def test_newer_rules_are_applied_once(built: School, monkeypatch: pytest.MonkeyPatch) -> None:
    shrink(built)
    monkeypatch.setattr(rejudge, "RULES_VERSION", "newer")

    assert rejudge_all(built.store) == 1
    assert rejudge_all(built.store) == 0


def test_one_project_is_judged_alone(built: School) -> None:
    shrink(built)

    assert rejudge_all(built.store, project="another", everything=True) == 0
    assert rejudge_all(built.store, project=built.project, everything=True) == 1
