"""Looking without submitting."""

from typing import Any

import pytest
from furnished import School

from designhub.errors import Forbidden, Invalid, NotFound, TooMany
from designhub.jobs import queue
from designhub.jobs.queue import ATTEMPTS_MOST, LEASE
from designhub.revisions import preview as revisions_preview
from designhub.revisions.preview import (
    preview,
    preview_artifact,
    preview_findings,
    preview_parameters,
    preview_state,
)
from designhub.revisions.sweep import sweep
from designhub.revisions.values import Preview


def look(school: School, **more: Any) -> Preview:
    asked = {"by": school.student, "project": school.project, "part": "punch_pin", **more}
    return preview(school.store, **asked)


def again(school: School, seen: Preview) -> Preview:
    return preview_state(school.store, by=school.student, project=school.project, preview_id=seen.id)


@pytest.fixture
def part(school: School) -> School:
    school.submit("side = 10")
    school.work()
    return school


def test_other_parameters_are_built_without_a_revision(part: School) -> None:
    seen = look(part, parameters={"side": 15})
    assert seen.state == "queued"
    assert part.work() == 1

    where = {"by": part.student, "project": part.project, "preview_id": seen.id}
    assert again(part, seen).state == "built"
    assert [one.value for one in preview_parameters(part.store, **where)] == [15]
    assert preview_findings(part.store, **where)
    glb = preview_artifact(part.store, **where, name="model.glb")
    assert part.store.objects.get(glb.object) == b"model.glb of a box of 15.0 mm"
    assert part.submit("side = 15").number == 2


def test_edited_files_are_built_without_a_revision(part: School) -> None:
    seen = look(part, files={"punch_pin.py": b"raise ValueError"})
    part.work()

    outcome = again(part, seen).outcome
    assert outcome is not None
    assert outcome.failure is not None
    assert outcome.failure.line == 1


def test_a_partner_tries_parameters_and_no_scripts(part: School) -> None:
    assert look(part, by=part.partner, parameters={"side": 15}).state == "queued"
    with pytest.raises(Forbidden):
        look(part, by=part.partner, files={"a.py": b""})


def test_the_same_look_is_shared(part: School) -> None:
    seen = look(part, parameters={"side": 15})
    part.work()
    before = len(part.runner.tasks)

    assert look(part, by=part.teacher, parameters={"side": 15}).id == seen.id
    assert part.work() == 0
    assert len(part.runner.tasks) == before


def test_what_was_looked_at_builds_at_once_when_it_is_submitted(part: School) -> None:
    look(part, files={"punch_pin.py": b"side = 17"})
    part.work()
    before = [task for task in part.runner.tasks if task.endswith(":build")]

    part.submit("side = 17")
    part.work()

    trials = 2
    assert len([task for task in part.runner.tasks if task.endswith(":build")]) == len(before) + trials


def test_a_newer_look_takes_the_place_of_one_that_still_waits(part: School) -> None:
    first = look(part, parameters={"side": 11})
    second = look(part, parameters={"side": 12})

    assert part.work() == 1
    assert again(part, second).state == "built"
    with pytest.raises(NotFound):
        again(part, first)


def test_a_failure_that_may_pass_is_tried_again(part: School) -> None:
    first = look(part, files={"punch_pin.py": b"crash"})
    part.work()

    assert look(part, files={"punch_pin.py": b"crash"}).id != first.id


def test_a_look_that_kills_its_workers_is_given_up(part: School) -> None:
    seen = look(part, parameters={"side": 15})
    for _ in range(ATTEMPTS_MOST):
        assert queue.claim(part.store, "dies") is not None
        part.clock.advance(seconds=LEASE.total_seconds() + 1)

    assert sweep(part.store) == 1
    assert again(part, seen).state == "failed"
    assert part.store.events(limit=1000)[-1].kind == "preview.ended"


def test_nobody_has_looks_built_without_end(part: School, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revisions_preview, "PER_MINUTE", 2)
    for side in (11, 12):
        look(part, parameters={"side": side})
        part.work()

    with pytest.raises(TooMany):
        look(part, parameters={"side": 13})
    part.clock.advance(minutes=1)
    assert look(part, parameters={"side": 13}).state == "queued"


def test_a_look_expires_and_leaves_nothing(part: School) -> None:
    seen = look(part, parameters={"side": 15})
    part.work()
    part.clock.advance(hours=12)

    with pytest.raises(NotFound):
        again(part, seen)
    assert sweep(part.store) == 0
    assert look(part, parameters={"side": 15}).id != seen.id


def test_a_look_is_found_in_its_own_project_only(part: School) -> None:
    seen = look(part, parameters={"side": 15})

    with pytest.raises(NotFound):
        preview_state(part.store, by=part.stranger, project=part.project, preview_id=seen.id)
    with pytest.raises(NotFound):
        preview_state(part.store, by=part.admin, project="another", preview_id=seen.id)


def test_a_look_starts_from_the_revision_that_is_named(part: School) -> None:
    part.submit("side = 20")

    seen = look(part, base=1, parameters={})
    part.work()

    where = {"by": part.student, "project": part.project, "preview_id": seen.id}
    assert [one.value for one in preview_parameters(part.store, **where)] == [10]


@pytest.mark.parametrize("more", [{"base": 9}, {"part": "no-such-part"}])
def test_a_look_at_what_is_not_there_is_not_found(part: School, more: dict[str, Any]) -> None:
    with pytest.raises(NotFound):
        look(part, **more)


def test_refused_parameters_are_named(part: School) -> None:
    with pytest.raises(Invalid) as caught:
        look(part, parameters={"side": float("nan")})

    assert [problem.field for problem in caught.value.problems] == ["parameters.side"]


def test_a_look_that_waits_is_not_taken_away_by_somebody_else(part: School) -> None:
    mine = look(part, parameters={"side": 15})
    theirs = look(part, by=part.partner, parameters={"side": 15})

    look(part, parameters={"side": 16})

    assert theirs.id != mine.id
    assert again(part, theirs).state == "queued"


def test_a_look_that_is_built_serves_everybody(part: School) -> None:
    mine = look(part, parameters={"side": 15})
    part.work()

    assert look(part, by=part.partner, parameters={"side": 15}).id == mine.id
