"""Every part of the library is a test: it builds at every end of its ranges, and no finding fails."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from designhub.cli.sources import find
from designhub.pipeline import Evaluation, MemoryCache, Options, Source, evaluate
from designhub.pipeline.project_file import read_project
from designhub.sandbox import Sandbox
from designhub.script.declarations import Built

PARTS = Path(__file__).parents[2] / "parts"
FOUND = {found.name: found for found in find([PARTS])}

pytestmark = [pytest.mark.cad, pytest.mark.slow]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as box:
        yield box


@pytest.fixture(scope="module", params=sorted(FOUND))
def evaluated(request: pytest.FixtureRequest, sandbox: Sandbox) -> Evaluation:
    found = FOUND[request.param]
    options = Options(
        part=found.name, formats=("glb", "iso"), asked=found.asked, corners_most=18, positions_most=5, completion_s=3600
    )
    return evaluate(found.source, runner=sandbox, cache=MemoryCache(), options=options)


def test_a_library_part_has_no_failing_finding_and_no_warning(evaluated: Evaluation) -> None:
    assert isinstance(evaluated.outcome, Built), evaluated.outcome
    troubles = [f.message.text("en") for f in evaluated.findings if f.status in {"fail", "warn"}]

    assert troubles == []


def test_a_library_part_has_a_mass_because_its_material_is_known(evaluated: Evaluation) -> None:
    assert evaluated.measurements is not None
    assert evaluated.measurements.mass_g is not None
    assert evaluated.measurements.mass_g > 0


def puncher(lever_angle: float) -> Source:
    return FOUND["hole_puncher"].source.with_parameters(lever_angle=lever_angle)


def body_box(evaluation: Evaluation, name: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    assert evaluation.measurements is not None
    (body,) = [body for body in evaluation.measurements.bodies if body.name == name]
    return body.box


@pytest.fixture(scope="module")
def pressed(sandbox: Sandbox) -> Evaluation:
    return evaluate(
        puncher(-13.0), runner=sandbox, cache=MemoryCache(), options=Options(formats=("glb",), trials=False)
    )


def test_at_rest_the_punches_clear_the_paper_slot(sandbox: Sandbox) -> None:
    rest = evaluate(puncher(13.0), runner=sandbox, cache=MemoryCache(), options=Options(formats=("glb",), trials=False))

    assert body_box(rest, "left_pin")[0][2] > 2.5


def test_pressed_the_punches_have_cut_through_the_dies(pressed: Evaluation) -> None:
    lowest = body_box(pressed, "right_pin")[0][2]

    assert -4.5 < lowest < -2.0


def test_the_punches_stand_80_mm_apart_and_12_mm_from_the_paper_stop(pressed: Evaluation) -> None:
    left, right = (body_box(pressed, f"{side}_pin") for side in ("left", "right"))
    stop = body_box(pressed, "paper_stop")
    axis = [(box[0][0] + box[1][0]) / 2 for box in (left, right)]

    assert axis[1] - axis[0] == pytest.approx(80, abs=0.5)
    assert stop[0][1] - (left[0][1] + left[1][1]) / 2 == pytest.approx(12, abs=1)


def test_every_declared_fit_names_features_of_the_project() -> None:
    for project in (read_project(file.parent) for file in PARTS.glob("*/project.toml")):
        names = {entry.name for entry in project.parts}
        for fit in project.asked.fits:
            assert fit.hole.split(".")[0] in names, json.dumps(fit.model_dump())
            assert fit.shaft.split(".")[0] in names
