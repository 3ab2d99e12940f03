"""Whatever a script's process hands over, the further builds come to an end and give a report."""

import json
from collections.abc import Mapping
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from designhub.checks.assembly_report import Assembly
from designhub.checks.gap_report import Distance, Distances
from designhub.pipeline import Evaluation, MemoryCache, Options, Source, complete, preview
from designhub.sandbox.task import Cost, Ended, Task
from designhub.script.declarations import BuildOutcome, Built, Declarations

NAMES = st.sampled_from(("self", "side", "pin.length", "__class__", "a\x00b", "\u202egnp", "<b>", "x" * 80))
NUMBERS = st.sampled_from((0, -1, 10, 0.5, 1e-320, 1e300, -1.7e308, 1.7e308, 10**300, 2**63))
FLOATS = st.sampled_from((0.0, 1.0, -5e-324, 1e300, -1.7e308, 1.7e308))
TOLERANCES = st.sampled_from(
    (None, "±0.1", "h6", "±1e300", "+1e999/-1e999", "±nan", "H7", "js18", "±1e308 m", "-0/+0", "±")
)
PARAMETERS = st.fixed_dictionaries(
    {
        "name": NAMES,
        "type": st.sampled_from(("number", "integer", "text")),
        "default": NUMBERS,
        "value": st.one_of(NUMBERS, st.just("text"), st.just(True)),
        "unit": st.sampled_from((None, "", "mm", "deg", "parsec", "mm" * 20)),
        "low": st.none() | FLOATS,
        "high": st.none() | FLOATS,
        "tolerance": TOLERANCES,
        "motion": st.booleans(),
        "line": st.integers(1, 10**9),
    }
)
STACKUPS = st.fixed_dictionaries(
    {"name": NAMES, "between": st.none() | st.tuples(NAMES, NAMES), "low_mm": FLOATS, "high_mm": FLOATS}
)
STUDIES = st.fixed_dictionaries({"name": NAMES})
SCRIPT = Source(files={"part.py": b""}, entry="part.py")
LEAST = Options(trials_most=3, corners_most=4, positions_most=3, positions_in_all=5, gap_sizes_most=2, formats=("glb",))

CORNERS = ((0.0, 0.0, 0.0), (10.0, 10.0, 10.0))
SHAPE = {"volume_mm3": 1000, "area_mm2": 600, "center": [5, 5, 5], "box": CORNERS, "valid": True, "closed": True}
BODY = {"name": "cube", "path": ["cube"], "kind": "solid", "solids": 1, "first_face": 0, "faces": 0, **SHAPE}
WHOLE = {"inertia": ((1, 0, 0), (0, 1, 0), (0, 0, 1)), "solids": 2, "edges": 24, "bodies": [BODY, BODY], "faces": []}
MEASURED = json.dumps(SHAPE | WHOLE).encode()


class Forger:
    """A child that hands over ``declarations`` whatever it was asked to build, and reports that fit them."""

    def __init__(self, declarations: Declarations) -> None:
        self.seconds = 0.0
        self.built = BuildOutcome(outcome=Built(declarations=declarations)).model_dump_json().encode()

    def run(self, task: Task) -> Ended:
        self.seconds += 1.0
        request = json.loads(task.inputs["request.json"])
        outputs: Mapping[str, bytes] = {
            "outcome.json": self.built,
            "shapes.bin": b"shapes",
            "measurements.json": MEASURED,
            "assembly.json": Assembly().model_dump_json().encode(),
            "script.json": b"{}",
            "making.json": b'{"bodies": []}',
            "gaps.json": _distances(len(request.get("pairs", ()))),
        }
        given = {name: content for name, content in outputs.items() if name in task.outputs}
        return Ended(ending="finished", outputs=given, cost=Cost(wall_s=1.0))


def _distances(count: int) -> bytes:
    one = Distance(start="a", end="b", how="planes", value_mm=-1.7e308)
    return Distances(distances=(one,) * count).model_dump_json().encode()


def completed(declarations: dict[str, Any], options: Options = LEAST) -> Evaluation:
    declared = Declarations.model_validate({"scene": {"name": "cube", "shape": 0}, **declarations})
    runner, cache = Forger(declared), MemoryCache()
    first = preview(SCRIPT, runner=runner, cache=cache, options=options)
    return complete(first, SCRIPT, runner=runner, cache=cache, options=options)


@settings(max_examples=40, deadline=None)
@given(
    parameters=st.lists(PARAMETERS, max_size=4),
    dimensions=st.lists(PARAMETERS, max_size=3),
    stackups=st.lists(STACKUPS, max_size=3),
    studies=st.lists(STUDIES, max_size=2),
)
def test_absurd_declarations_are_judged_like_others(parameters, dimensions, stackups, studies) -> None:
    given = {"parameters": parameters, "dimensions": dimensions, "stackups": stackups, "studies": studies}

    assert completed(given).findings


def test_as_many_declarations_as_there_may_be_are_bounded_work() -> None:
    parameters = [
        {"name": f"p{n}", "type": "number", "default": 1, "value": 1, "unit": "mm", "low": 0, "high": 2,
         "tolerance": "±0.1", "motion": True, "line": 1}
        for n in range(1000)
    ]  # fmt: skip
    stackups = [{"name": f"g{n}", "between": ("a", "b"), "low_mm": 0} for n in range(1000)]

    reports = completed({"parameters": parameters, "stackups": stackups}, Options(formats=("glb",))).reports

    assert reports.motion is not None
    assert len(reports.motion.positions) <= 60
    assert reports.gaps is not None
    assert len(reports.gaps.gaps) == 1000


def test_what_a_corner_keeps_does_not_grow_with_the_faces_that_features_name() -> None:
    features = [{"name": f"f{n}", "faces": list(range(2000))} for n in range(50)]
    sizes = [
        {"name": f"p{n}", "type": "number", "default": 1, "value": 1, "unit": "mm", "tolerance": "±0.1", "line": 1}
        for n in range(9)
    ]

    corners = completed({"parameters": sizes, "features": features}).reports.corners

    assert corners is not None
    assert len(corners.model_dump_json()) < 100_000


def test_a_slow_part_gets_no_more_than_its_time_and_is_told_what_is_left_out() -> None:
    sizes = [
        {"name": f"p{n}", "type": "number", "default": 1, "value": 1, "unit": "mm", "low": 0, "high": 2, "line": 1}
        for n in range(9)
    ]
    declared = Declarations.model_validate({"scene": {"name": "cube", "shape": 0}, "parameters": sizes})
    runner, cache, options = Forger(declared), MemoryCache(), Options(formats=("glb",), completion_s=20.0)
    first = preview(SCRIPT, runner=runner, cache=cache, options=options)
    before = runner.seconds

    whole = complete(first, SCRIPT, runner=runner, cache=cache, options=options)

    assert runner.seconds - before <= 20.0
    assert 0 < len(whole.trials or ()) < 18
    assert "builds" in whole.reports.unfinished
    assert "examined.finished" in {finding.rule for finding in whole.findings if finding.status == "skip"}


def test_what_was_made_before_costs_no_time_again() -> None:
    declared = Declarations.model_validate({"scene": {"name": "cube", "shape": 0}})
    runner, cache = Forger(declared), MemoryCache()
    first = preview(SCRIPT, runner=runner, cache=cache, options=LEAST)
    complete(first, SCRIPT, runner=runner, cache=cache, options=LEAST)

    again = complete(first, SCRIPT, runner=runner, cache=cache, options=Options(formats=("glb",), completion_s=0.0))

    assert again.reports.unfinished == ()
