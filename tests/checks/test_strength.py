"""What is said about studies: pure judgement of numbers made by hand."""

from typing import Any

from hand_made import judged, only
from hypothesis import given
from hypothesis import strategies as st

from designhub.checks.finding import Finding
from designhub.checks.reports import Reports
from designhub.checks.study_report import MaterialUsed, MeshTried, Peak, StudyResult, unsolved


def mesh(stress: float = 100.0, **changes: Any) -> MeshTried:
    fields: dict[str, Any] = {
        "elements": 500, "order": 3, "unknowns": 9000, "displacement_mm": 0.2, "stress_mpa": stress,
        "regular_stress_mpa": stress, "energy_error": 0.03, "imbalance": 1e-10, "seconds": 0.5,
    }  # fmt: skip
    return MeshTried(**{**fields, **changes})


def study(*stresses: float, yield_mpa: float | None = 235.0, **changes: Any) -> StudyResult:
    peak = Peak(value=stresses[-1], point=(1.0, 2.0, 3.0), face=4)
    fields: dict[str, Any] = {
        "study": "press", "line": 12, "meshes": tuple(map(mesh, stresses)), "stress": peak, "regular_stress": peak,
        "displacement": Peak(value=0.2, point=(5.0, 5.0, 5.0), face=2), "singular_mm": 1.0,
        "materials": (MaterialUsed(body=0, name="S235JR", youngs_mpa=210e3, poisson=0.3, yield_mpa=yield_mpa),),
        "safety": None if yield_mpa is None else yield_mpa / stresses[-1],
    }  # fmt: skip
    return StudyResult(**{**fields, **changes})


def strength(*studies: StudyResult) -> tuple[Finding, ...]:
    return tuple(f for f in judged(reports=Reports(studies=studies)) if f.rule.startswith("strength."))


def test_nothing_is_said_while_no_study_was_solved() -> None:
    assert [f for f in judged() if f.rule.startswith("strength.")] == []


def test_a_sound_study_passes_every_rule() -> None:
    assert {f.status for f in strength(study(98.0, 100.0))} == {"pass"}


def test_stress_beyond_the_yield_strength_fails_at_its_place() -> None:
    finding = only(strength(study(298.0, 300.0)), "strength.yield")

    assert (finding.status, finding.line) == ("fail", 12)
    assert finding.measured is not None
    assert finding.measured.value < 1
    assert finding.where[0].faces == (4,)
    assert finding.where[0].point == (1.0, 2.0, 3.0)
    assert finding.hint is not None


def test_little_safety_is_a_remark() -> None:
    assert only(strength(study(199.0, 200.0)), "strength.yield").status == "warn"


def test_without_a_yield_strength_nothing_is_judged_but_the_stress_is_told() -> None:
    finding = only(strength(study(99.0, 100.0, yield_mpa=None)), "strength.yield")

    assert finding.status == "skip"
    assert finding.measured is not None
    assert (finding.measured.value, finding.measured.unit) == (100.0, "MPa")


def test_meshes_that_disagree_are_a_remark() -> None:
    assert only(strength(study(80.0, 100.0)), "strength.converged").status == "warn"


def test_a_single_mesh_is_a_remark() -> None:
    assert only(strength(study(100.0)), "strength.converged").status == "warn"


def test_a_peak_at_a_sharp_inner_edge_is_told_but_not_judged() -> None:
    peak = Peak(value=900.0, point=(0.0, 0.0, 0.0), face=1)

    findings = strength(study(98.0, 100.0, stress=peak))

    told = [f for f in findings if f.message.key == "checks.strength.converged.singular"]
    assert [f.where[0].faces for f in told] == [(1,)]
    assert {f.status for f in findings} == {"pass"}


def test_reactions_that_do_not_hold_the_loads_are_no_solution() -> None:
    wrong = study(98.0, 100.0).model_copy(update={"meshes": (mesh(98.0), mesh(100.0, imbalance=0.01))})

    assert [(f.rule, f.status) for f in strength(wrong)] == [("strength.solved", "fail")]


def test_a_free_motion_fails_at_the_line_of_the_study() -> None:
    finding = only(strength(unsolved("press", "free_motion", detail="about_z", line=7)), "strength.solved")

    assert (finding.status, finding.line) == ("fail", 7)
    assert "turning about Z" in finding.message.text("en")
    assert finding.hint is not None


def test_a_missing_solver_is_not_the_part_s_fault() -> None:
    finding = only(strength(unsolved("press", "no_solver")), "strength.solved")

    assert finding.status == "skip"
    assert finding.hint is not None
    assert "x86-64" in finding.hint.text("de")


def test_more_deflection_than_allowed_fails() -> None:
    assert only(strength(study(99.0, 100.0, deflection_limit_mm=0.1)), "strength.deflection").status == "fail"


def test_every_reason_has_its_sentence_in_every_language() -> None:
    from typing import get_args

    from designhub.checks.study_report import Unsolved

    for reason in get_args(Unsolved):
        finding = only(strength(unsolved("press", reason, detail="pad")), "strength.solved")
        for language in ("en", "es", "it", "de"):
            assert "press" in finding.message.text(language)
            assert finding.hint is not None
            assert finding.hint.text(language)


@given(st.floats(1.0, 1000.0), st.floats(1.0, 1000.0), st.floats(1.0, 3.0))
def test_a_stronger_material_never_makes_it_worse(stress: float, strong: float, factor: float) -> None:
    ranks = ["fail", "warn", "pass"]

    weak = only(strength(study(stress, stress, yield_mpa=strong)), "strength.yield").status
    stronger = only(strength(study(stress, stress, yield_mpa=strong * factor)), "strength.yield").status

    assert ranks.index(stronger) >= ranks.index(weak)
