"""What a worker makes of a submission, with a double in place of the sandbox."""

import threading
from collections import Counter

import pytest
from furnished import School

from designhub.checks.measurements import Measurements
from designhub.errors import Conflict, NotFound
from designhub.jobs import queue
from designhub.jobs.queue import ATTEMPTS_MOST, LEASE
from designhub.revisions import artifacts, history, record
from designhub.revisions.evaluate import evaluate_next
from designhub.revisions.pretend import PretendRunner
from designhub.revisions.retry import retry
from designhub.revisions.submit import submit
from designhub.revisions.sweep import sweep
from designhub.revisions.values import Revision
from designhub.sandbox.task import Ended, Task


def latest(school: School) -> Revision:
    return history.revision(school.store, by=school.student, project=school.project, part="punch_pin")


def told(school: School) -> Counter[str]:
    return Counter(event.kind for event in school.store.events(limit=1000))


def step(school: School) -> None:
    assert evaluate_next(school.store, school.runner, "tests") is not None


def test_nothing_to_do_is_nothing_done(school: School) -> None:
    assert evaluate_next(school.store, school.runner, "tests") is None


def test_first_comes_what_somebody_waits_for(school: School) -> None:
    school.submit()

    step(school)

    revision = latest(school)
    assert revision.state == "previewed"
    assert revision.outcome is not None
    assert not revision.outcome.complete
    assert {"model.glb", "iso.png"} <= {artifact.name for artifact in revision.outcome.artifacts}


def test_then_comes_the_rest(school: School) -> None:
    school.submit()

    assert school.work() == 2

    revision = latest(school)
    assert revision.state == "built"
    assert revision.outcome is not None
    assert revision.outcome.complete
    assert {"model.stl", "model.step", "drawing.svg", "iso.png"} <= {one.name for one in revision.outcome.artifacts}


def test_files_are_there_before_the_builds_that_take_longest(school: School) -> None:
    class Stuck(PretendRunner):
        """Has built the part, and does not come to its corners."""

        def run(self, task: Task, stop: threading.Event | None = None) -> Ended:
            if task.entry.endswith(":build") and b"side" in task.inputs["request.json"]:
                raise RuntimeError("the machine was switched off")
            return super().run(task, stop)

    school.submit()
    step(school)
    evaluate_next(school.store, Stuck(), "tests")

    revision = latest(school)
    assert revision.state == "previewed"
    assert revision.outcome is not None
    assert {"model.stl", "drawing.pdf"} <= {one.name for one in revision.outcome.artifacts}
    assert told(school)["revision.extended"] == 2


def test_a_failure_is_an_outcome_too(school: School) -> None:
    school.submit("side = 3\nraise ValueError('no')")

    assert school.work() == 1

    revision = latest(school)
    assert revision.state == "failed"
    assert revision.outcome is not None
    assert revision.outcome.failure is not None
    assert revision.outcome.failure.line == 2
    assert revision.outcome.counts["fail"] == 1


def test_what_a_build_gave_is_read_back(school: School) -> None:
    school.submit("side = 12")
    school.work()
    where = {"by": school.partner, "project": school.project, "part": "punch_pin", "number": 1}

    measured = artifacts.measurements(school.store, **where)
    glb = artifacts.artifact(school.store, **where, name="model.glb")

    assert isinstance(measured, Measurements)
    assert measured.volume_mm3 == 12**3
    assert [one.value for one in artifacts.parameters(school.store, **where)] == [12]
    assert artifacts.log(school.store, **where) == "a box\n"
    assert len(artifacts.trials(school.store, **where) or ()) == 2
    assert {finding.status for finding in artifacts.findings(school.store, **where)} <= {"pass", "skip", "warn"}
    assert school.store.objects.get(glb.object) == b"model.glb of a box of 12.0 mm"
    assert (glb.size, glb.media) == (29, "model/gltf-binary")


def test_what_is_not_made_is_not_found(school: School) -> None:
    school.submit()
    where = {"project": school.project, "part": "punch_pin", "number": 1}

    assert artifacts.findings(school.store, by=school.student, **where) == ()
    assert artifacts.measurements(school.store, by=school.student, **where) is None
    with pytest.raises(NotFound):
        artifacts.artifact(school.store, by=school.student, **where, name="model.glb")
    with pytest.raises(NotFound):
        artifacts.artifact(school.store, by=school.stranger, **where, name="model.glb")


def test_the_same_work_again_runs_nothing_again(school: School) -> None:
    school.submit("side = 12")
    school.work()
    before = len(school.runner.tasks)

    school.submit("side = 12", parent=1)
    school.work()

    assert len(school.runner.tasks) == before
    assert latest(school).state == "built"


def test_progress_is_told_as_it_comes(school: School) -> None:
    school.submit()
    school.work()

    stages = [event.data["stage"] for event in school.store.events(limit=1000) if event.kind == "revision.stage"]
    assert stages == ["building", "inspecting", "exporting", "examining", "trying", "judging"]
    assert told(school)["revision.previewed"] == told(school)["revision.built"] == 1


@pytest.mark.parametrize("again", ["submitted", "asked for"])
def test_a_failure_that_may_pass_is_built_once_more(school: School, again: str) -> None:
    school.submit("crash")
    school.work()
    assert latest(school).state == "failed"

    if again == "submitted":
        assert school.submit("crash").state == "queued"
    else:
        retry(school.store, by=school.teacher, project=school.project, part="punch_pin", number=1)

    assert latest(school).outcome is None
    assert school.work() == 1
    assert latest(school).number == 1
    assert told(school)["revision.failed"] == 2


def test_a_failure_of_the_script_is_not_built_again(school: School) -> None:
    school.submit("raise ValueError")
    school.work()

    assert school.submit("raise ValueError").state == "failed"
    with pytest.raises(Conflict):
        retry(school.store, by=school.student, project=school.project, part="punch_pin", number=1)
    assert school.work() == 0


class Broken(PretendRunner):
    """A runner with an error of ours."""

    def run(self, task: Task, stop: threading.Event | None = None) -> Ended:
        raise OSError("no space left on device")


def test_an_error_of_ours_is_tried_again_and_then_recorded(school: School) -> None:
    school.submit()
    for _ in range(ATTEMPTS_MOST):
        assert evaluate_next(school.store, Broken(), "tests") is not None
        assert sweep(school.store) == 0
        school.clock.advance(minutes=1)

    assert sweep(school.store) == 1

    revision = latest(school)
    assert revision.state == "failed"
    assert revision.outcome is not None
    assert revision.outcome.failure is not None
    assert revision.outcome.failure.key == "revisions.given_up"
    assert sweep(school.store) == 0


def test_a_revision_whose_rest_is_given_up_keeps_its_preview(school: School) -> None:
    school.submit()
    step(school)
    for _ in range(ATTEMPTS_MOST):
        assert evaluate_next(school.store, Broken(), "tests") is not None
        school.clock.advance(minutes=1)
    sweep(school.store)

    revision = latest(school)
    assert revision.state == "built"
    assert revision.outcome is not None
    assert not revision.outcome.complete
    assert revision.outcome.artifact("model.glb") is not None
    assert told(school)["revision.incomplete"] == 1


class Late(PretendRunner):
    """A runner so slow that another worker has taken the job when it comes back."""

    def __init__(self, school: School) -> None:
        super().__init__()
        self.school = school

    def run(self, task: Task, stop: threading.Event | None = None) -> Ended:
        ended = super().run(task, stop)
        if len(self.tasks) == 2:
            self.school.clock.advance(seconds=LEASE.total_seconds() * 2)
            assert evaluate_next(self.school.store, PretendRunner(), "quick") is not None
        return ended


def test_a_job_that_was_lost_is_recorded_once_by_its_new_holder(school: School) -> None:
    school.submit()

    evaluate_next(school.store, Late(school), "slow")

    assert told(school)["revision.previewed"] == 1
    assert latest(school).state == "previewed"
    assert school.work() == 1


def test_a_worker_that_is_told_to_stop_records_nothing(school: School) -> None:
    school.submit()
    stop = threading.Event()
    stop.set()

    evaluate_next(school.store, PretendRunner(delay_s=1), "tests", stop=stop)

    assert latest(school).outcome is None
    assert queue.waiting(school.store) == 1


class Busy(PretendRunner):
    """A runner during whose third task somebody else submits."""

    def __init__(self, school: School) -> None:
        super().__init__()
        self.school = school

    def run(self, task: Task, stop: threading.Event | None = None) -> Ended:
        if len(self.tasks) == 2:
            self.school.submit(part="lever")
        return super().run(task, stop)


def test_what_nobody_waits_for_steps_aside_for_what_somebody_waits_for(school: School) -> None:
    school.submit()
    step(school)
    busy = Busy(school)
    busy.tasks = ["building", "inspecting"]

    kinds = [held.kind for _ in range(4) if (held := evaluate_next(school.store, busy, "tests")) is not None]

    assert kinds == ["completion", "revision", "completion", "completion"]
    assert latest(school).state == "built"


class Endless(PretendRunner):
    """A runner whose tasks end when they are told to; while the first one runs somebody else submits."""

    def __init__(self, school: School) -> None:
        super().__init__()
        self.school = school

    def run(self, task: Task, stop: threading.Event | None = None) -> Ended:
        self.school.submit("side = 7", part="lever")
        assert stop is not None
        assert stop.wait(10)
        return Ended(ending="refused", detail="stopped by the hub")


def test_a_long_task_that_nobody_waits_for_is_ended_for_somebody_who_waits(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("designhub.revisions.evaluate.PATIENCE_S", 0.05)
    school.submit()
    step(school)

    stopped = evaluate_next(school.store, Endless(school), "tests")
    following = evaluate_next(school.store, school.runner, "tests")

    assert stopped is not None
    assert following is not None
    assert (stopped.kind, following.kind) == ("completion", "revision")


def test_a_submission_without_a_job_gets_one(school: School) -> None:
    made = school.submit()
    with school.store.session() as session:
        queue.cancel(session, "revision", made.id, school.clock())

    assert school.work() == 0
    assert sweep(school.store) == 1
    assert sweep(school.store) == 0
    assert school.work() == 2


def test_a_previewed_revision_without_a_job_gets_one(school: School) -> None:
    made = school.submit()
    step(school)
    with school.store.session() as session:
        queue.cancel(session, "completion", made.id, school.clock())

    assert sweep(school.store) == 1
    assert school.work() == 1
    assert latest(school).state == "built"


def test_a_stage_of_a_lost_job_is_not_told(school: School) -> None:
    school.submit()
    lost = queue.claim(school.store, "slow")
    assert lost is not None
    school.clock.advance(seconds=LEASE.total_seconds() * 2)
    queue.claim(school.store, "quick")

    assert not record.record_stage(school.store, lost, "building")
    assert told(school)["revision.stage"] == 0


def test_an_imported_file_is_inspected_without_a_build(school: School) -> None:
    where = {"by": school.student, "project": school.project, "part": "housing"}

    submit(school.store, **where, files={"housing.stl": b"solid"})
    school.work()

    assert history.revision(school.store, **where).state == "built"
    assert not any(task.endswith(":build") for task in school.runner.tasks)
