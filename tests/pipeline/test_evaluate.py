"""The trusted side of the stages, with a double in place of the sandbox."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from designhub.pipeline import MemoryCache, Options, Source, complete, evaluate, preview, rejudge
from designhub.sandbox.task import Cost, Ended, Ending, Task
from designhub.script.declarations import Built, Failed

BOX = ((0.0, 0.0, 0.0), (10.0, 10.0, 10.0))
UNIT = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def outcome(**parameters: Any) -> bytes:
    listed = [
        {
            "name": name,
            "type": "number",
            "default": value,
            "value": value,
            "unit": "mm",
            "low": 1,
            "high": 20,
            "line": 3,
        }
        for name, value in parameters.items()
    ]
    declarations = {"parameters": listed, "scene": {"name": "cube", "shape": 0}}
    return json.dumps({"outcome": {"kind": "built", "declarations": declarations}}).encode()


def measurements(*, valid: bool = True) -> bytes:
    body = {
        "name": "cube",
        "path": ["cube"],
        "kind": "solid",
        "solids": 1,
        "volume_mm3": 1000,
        "area_mm2": 600,
        "center": [5, 5, 5],
        "box": BOX,
        "valid": valid,
        "closed": valid,
        "first_face": 0,
        "faces": 0,
    }
    whole = {
        "volume_mm3": 1000,
        "area_mm2": 600,
        "center": [5, 5, 5],
        "inertia": UNIT,
        "box": BOX,
        "valid": valid,
        "closed": valid,
        "solids": 1,
        "edges": 12,
        "bodies": [body],
        "faces": [],
    }
    return json.dumps(whole).encode()


STAGES = {
    "designhub.inspection.script_text:inspect": "read",
    "designhub.inspection.making.child:examine": "making",
}
REPORTS = {"read": {"script.json": b"{}"}, "making": {"making.json": b'{"bodies": []}'}}


class Workshop:
    """A runner that answers builds and inspections with what it was given, and notes what was asked."""

    def __init__(
        self,
        built: Callable[[Mapping[str, Any]], bytes] = lambda request: outcome(side=10.0),
        measured: bytes = measurements(),
        ending: Ending = "finished",
    ) -> None:
        self.built = built
        self.measured = measured
        self.ending = ending
        self.requests: list[tuple[str, dict[str, Any]]] = []

    def run(self, task: Task) -> Ended:
        request = json.loads(task.inputs["request.json"])
        stage = STAGES.get(task.entry, task.entry.rsplit(":", 1)[-1])
        self.requests.append((stage, request))
        if self.ending != "finished":
            return Ended(ending=self.ending, detail="60 s were over")
        if stage == "build":
            return Ended(
                ending="finished",
                outputs={"outcome.json": self.built(request), "shapes.bin": b"shapes"},
                log="hello\n",
                cost=Cost(cpu_s=1.0),
            )
        if stage in REPORTS:
            return Ended(ending="finished", outputs=REPORTS[stage])
        names = [name for name in task.outputs if name.rsplit(".", 1)[-1] != "json"]
        return Ended(
            ending="finished",
            outputs={"measurements.json": self.measured} | {name: name.encode() for name in names},
            cost=Cost(cpu_s=0.5),
        )

    def asked(self, stage: str) -> int:
        return sum(1 for name, _ in self.requests if name == stage)


CUBE = Source(files={"cube.py": b"side = 10"}, entry="cube.py")


def test_a_source_is_built_inspected_and_judged() -> None:
    given = evaluate(CUBE, runner=Workshop(), cache=MemoryCache())

    assert isinstance(given.outcome, Built)
    assert given.measurements is not None
    assert {finding.rule for finding in given.findings if finding.status == "fail"} == set()
    assert {"model.glb", "iso.png", "model.step", "drawing.pdf"} <= set(given.artifacts)


def test_every_artifact_is_in_the_cache_under_its_key() -> None:
    cache = MemoryCache()
    given = evaluate(CUBE, runner=Workshop(), cache=cache)

    for name, key in given.artifacts.items():
        kept = cache.load(key)
        assert kept is not None
        assert kept[name] == name.encode()


def test_the_same_source_never_builds_twice() -> None:
    workshop, cache = Workshop(), MemoryCache()

    first = evaluate(CUBE, runner=workshop, cache=cache)
    asked = len(workshop.requests)
    second = evaluate(CUBE, runner=workshop, cache=cache)

    assert len(workshop.requests) == asked
    assert second.findings == first.findings
    assert second.log == first.log == "hello\n"
    assert second.run.cached


@pytest.mark.parametrize(
    "other",
    [
        Source(files={"cube.py": b"side = 11"}, entry="cube.py"),
        Source(files={"cube.py": b"side = 10", "more.py": b""}, entry="cube.py"),
        Source(files={"cube.py": b"side = 10"}, entry="cube.py", parameters={"side": 12}),
    ],
)
def test_any_change_of_a_source_builds_anew(other: Source) -> None:
    assert other.build_key != CUBE.build_key


def test_a_preview_makes_only_what_somebody_waits_for() -> None:
    workshop = Workshop()
    given = preview(CUBE, runner=workshop, cache=MemoryCache())

    assert set(given.artifacts) == {"model.glb", "iso.png"}
    assert given.trials is None
    assert workshop.asked("build") == 1


def test_a_look_without_files_does_not_cost_a_later_one_its_files() -> None:
    cache = MemoryCache()
    evaluate(CUBE, runner=Workshop(), cache=cache, options=Options(formats=()))

    given = evaluate(CUBE, runner=Workshop(), cache=cache, options=Options(formats=("glb", "step")))

    assert set(given.artifacts) == {"model.glb", "model.step"}


def test_both_ends_of_every_range_are_tried() -> None:
    workshop = Workshop(built=lambda request: outcome(side=10.0, height=5.0))
    given = evaluate(CUBE, runner=workshop, cache=MemoryCache())

    tried = [request["parameters"] for stage, request in workshop.requests if stage == "build"][1:5]
    assert tried == [{"side": 1.0}, {"side": 20.0}, {"height": 1.0}, {"height": 20.0}]
    assert given.trials is not None
    assert all(trial.built and trial.valid for trial in given.trials)


def test_ends_are_also_tried_together() -> None:
    workshop = Workshop(built=lambda request: outcome(side=10.0, height=5.0))
    evaluate(CUBE, runner=workshop, cache=MemoryCache())

    together = [request["parameters"] for stage, request in workshop.requests if stage == "build"][5:]
    assert {(each["side"], each["height"]) for each in together} == {(1, 1), (1, 20), (20, 1), (20, 20)}


def test_an_examination_that_fails_costs_only_its_report() -> None:
    class Clumsy(Workshop):
        def run(self, task: Task) -> Ended:
            if task.entry in STAGES:
                return Ended(ending="memory", detail="too much")
            return super().run(task)

    given = evaluate(CUBE, runner=Clumsy(), cache=MemoryCache())

    assert given.reports.making is None
    assert given.measurements is not None
    assert given.trials is not None


def test_trials_stop_at_the_agreed_number() -> None:
    workshop = Workshop(built=lambda request: outcome(**{f"p{number}": 2.0 for number in range(30)}))
    given = evaluate(CUBE, runner=workshop, cache=MemoryCache(), options=Options(trials_most=5))

    assert given.trials is not None
    assert len(given.trials) == 5


def test_an_end_that_does_not_build_is_a_failing_finding() -> None:
    def built(request: Mapping[str, Any]) -> bytes:
        if request["parameters"].get("side") == 20.0:
            return json.dumps(
                {"outcome": {"kind": "failed", "reason": "exception", "message": "fillet failed", "line": 7}}
            ).encode()
        return outcome(side=10.0)

    given = evaluate(CUBE, runner=Workshop(built=built), cache=MemoryCache())

    failing = [finding for finding in given.findings if finding.status == "fail"]
    assert len(failing) == 1
    assert failing[0].subject.parameter == "side"


@pytest.mark.parametrize(
    "handed_over",
    [
        b"",
        b"not json",
        b"[" * 100_000,
        b'{"outcome": {"kind": "built"}}',
        b'{"outcome": {"kind": "built", "findings": [], "declarations": {"scene": {"name": "x"}}}}',
        (
            b'{"outcome": {"kind": "built", "declarations": {"scene": {"name": "x"}, "parameters": [{"name": "a", '
            b'"type": "number", "default": 1e999, "value": 1, "line": 1}]}}}'
        ),
    ],
)
def test_what_is_not_a_declaration_is_a_failure_and_not_an_exception(handed_over: bytes) -> None:
    given = evaluate(CUBE, runner=Workshop(built=lambda request: handed_over), cache=MemoryCache())

    assert isinstance(given.outcome, Failed)
    assert given.measurements is None
    assert [finding.status for finding in given.findings if finding.rule != "units.static"] == ["fail"]


def test_forged_measurements_from_a_broken_inspection_are_a_failure() -> None:
    given = evaluate(CUBE, runner=Workshop(measured=b'{"volume_mm3": "much"}'), cache=MemoryCache())

    assert isinstance(given.outcome, Failed)
    assert given.outcome.parameters[0].name == "side"


@pytest.mark.parametrize("ending", ["time", "memory", "output", "crash", "refused"])
def test_a_child_that_does_not_end_well_is_a_failure_with_its_reason(ending: Ending) -> None:
    given = evaluate(CUBE, runner=Workshop(ending=ending), cache=MemoryCache())

    assert isinstance(given.outcome, Failed)
    assert given.outcome.reason == ("sandbox" if ending == "refused" else ending)


def test_a_time_out_is_tried_again_the_next_time() -> None:
    cache = MemoryCache()
    evaluate(CUBE, runner=Workshop(ending="time"), cache=cache)

    assert isinstance(evaluate(CUBE, runner=Workshop(), cache=cache).outcome, Built)


def test_judging_again_runs_nothing() -> None:
    workshop = Workshop(measured=measurements(valid=False))
    given = evaluate(CUBE, runner=workshop, cache=MemoryCache())
    asked = len(workshop.requests)

    findings = rejudge(given)

    assert findings == given.findings
    assert len(workshop.requests) == asked


def test_a_geometry_file_enters_at_the_inspection() -> None:
    workshop = Workshop()
    source = Source(files={"cube.step": b"ISO-10303-21;"}, entry="cube.step")
    preview(source, runner=workshop, cache=MemoryCache())

    assert workshop.asked("build") == 0
    assert workshop.asked("inspect") == 1


def test_the_stages_are_told_as_they_start() -> None:
    seen: list[str] = []
    workshop, cache = Workshop(), MemoryCache()
    first = preview(CUBE, runner=workshop, cache=cache, watch=seen.append)
    complete(first, CUBE, runner=workshop, cache=cache, watch=seen.append)

    assert seen == ["building", "inspecting", "exporting", "examining", "trying", "judging"]


class Unfinished(Workshop):
    """A workshop whose inspections of drawings end early, with what they had written by then."""

    def __init__(self, ending: Ending, left: Mapping[str, bytes]) -> None:
        super().__init__()
        self.early, self.left = ending, left

    def run(self, task: Task) -> Ended:
        ended = super().run(task)
        if "drawing.svg" in task.outputs:
            return Ended(ending=self.early, outputs=self.left, detail="60 s were over")
        return ended


def test_a_drawing_that_takes_too_long_costs_neither_models_nor_findings() -> None:
    left = {"measurements.json": measurements(), "drawing.svg": b"<svg"}
    given = evaluate(CUBE, runner=Unfinished("time", left), cache=MemoryCache())

    assert "model.step" in given.artifacts
    assert "drawing.svg" not in given.artifacts
    assert given.measurements is not None


class Crashing(Workshop):
    """A workshop whose kernel dies over every file, having left word before."""

    def run(self, task: Task) -> Ended:
        word = {
            "kind": "failed",
            "reason": "file",
            "message": "",
            "key": "inspection.file.fatal",
            "args": {"name": "x"},
        }
        return Ended(ending="crash", outputs={"failure.json": json.dumps(word).encode()}, detail="signal 11")


def test_the_last_words_of_a_crashed_inspection_are_its_failure() -> None:
    source = Source(files={"x.step": b"ISO-10303-21;"}, entry="x.step")
    given = evaluate(source, runner=Crashing(), cache=MemoryCache())

    assert isinstance(given.outcome, Failed)
    assert given.outcome.key == "inspection.file.fatal"


def test_the_same_content_under_another_name_is_inspected_under_that_name() -> None:
    workshop, cache = Workshop(), MemoryCache()
    for name in ("a.stl", "b.stl"):
        preview(Source(files={name: b"solid"}, entry=name), runner=workshop, cache=cache)

    assert workshop.asked("inspect") == 2


def test_a_source_without_its_entry_is_refused() -> None:
    with pytest.raises(ValueError, match=r"other\.py"):
        Source(files={"cube.py": b""}, entry="other.py")
