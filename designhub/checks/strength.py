"""Does the part bear what its studies put on it?

Finite elements gave displacements and stresses on several meshes (`study_report`); here they are compared with the
material's yield strength and with each other. Its one rule: a number that finer meshes still change is not judged as
if it were known, and stresses at singular edges never are.
"""

from collections.abc import Iterator

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit, Place, Quantity, Status, Subject, Words
from designhub.checks.study_report import Peak, StudyResult

CONVERGED = 0.05
"""Two meshes agree when their largest regular stress differs by no more than this share."""
SAFE = 1.5
"""Usual safety against yielding under static load of a ductile material (Roloff/Matek, Maschinenelemente, chapter 3:
1.2 to 1.8 by consequence and certainty of the load)."""
BALANCE = 1e-4
"""Loads and reactions may differ by this share before the solution counts as wrong."""

_HUBS_OWN: dict[str, Status] = {"no_solver": "skip", "time": "warn", "memory": "warn"}
"""What is not the part's fault, or not its alone."""
_ELASTIC = "linear elasticity; von Mises (1913)"
_MESHES = "Zienkiewicz, Taylor and Zhu, The Finite Element Method, 6th ed., chapter 13"


def solved(case: Case) -> Iterator[Finding]:
    """Every declared study could be solved, and its reactions hold its loads."""
    for study in case.reports.studies or ():
        balanced = not study.meshes or study.meshes[-1].imbalance <= BALANCE
        if study.unsolved is None and balanced:
            yield _solved(case, study)
            continue
        reason = study.unsolved or "not_a_number"
        args: Data = {"study": study.study, "detail": study.detail}
        yield case.finding(
            "strength.solved",
            _HUBS_OWN.get(reason, "fail"),
            f"checks.strength.solved.{reason}",
            args,
            subject=Subject(feature=study.detail or None) if reason == "unknown_feature" else Subject(),
            measured=Quantity(value=0),
            limit=Limit(min=1),
            line=study.line,
            source=_ELASTIC,
            hint=Words(key=f"checks.strength.hint.{reason}", args=args),
        )


def _solved(case: Case, study: StudyResult) -> Finding:
    last = study.meshes[-1]
    args: Data = {"study": study.study, "meshes": len(study.meshes), "unknowns": last.unknowns}
    return case.finding(
        "strength.solved",
        "pass",
        "checks.strength.solved.pass",
        args,
        measured=Quantity(value=last.imbalance),
        limit=Limit(max=BALANCE),
        line=study.line,
        source="equilibrium of forces and moments",
    )


def converged(case: Case) -> Iterator[Finding]:
    """The last two meshes agree in the largest stress away from singular edges, and in the largest displacement."""
    for study in _solved_ones(case):
        changes = [change for change in (study.stress_change, study.displacement_change) if change is not None]
        change = max(changes, default=None)
        key = "single" if change is None else "pass" if change <= CONVERGED else "warn"
        args: Data = {"study": study.study, "change": 100 * (change or 0.0), "limit": 100 * CONVERGED}
        yield case.finding(
            "strength.converged",
            "pass" if key == "pass" else "warn",
            f"checks.strength.converged.{key}",
            args,
            measured=None if change is None else Quantity(value=100 * change, unit="%"),
            limit=Limit(max=100 * CONVERGED, unit="%"),
            where=_place(study.regular_stress),
            line=study.line,
            source=_MESHES,
            hint=None if key == "pass" else Words(key="checks.strength.converged.hint"),
        )
        if study.growing:
            yield _growing(case, study)


def _growing(case: Case, study: StudyResult) -> Finding:
    """Return the remark that the largest stress of all lies where it has no finite value."""
    peak = study.stress
    assert peak is not None
    args: Data = {"study": study.study, "stress": peak.value, "near": study.singular_mm}
    return case.finding(
        "strength.converged",
        "pass",
        "checks.strength.converged.singular",
        args,
        measured=Quantity(value=peak.value, unit="MPa"),
        where=_place(peak),
        line=study.line,
        source="Williams, J. Appl. Mech. 19 (1952) 526-528",
        hint=Words(key="checks.strength.converged.round"),
    )


def yielding(case: Case) -> Iterator[Finding]:
    """The material does not yield under the loads, with some safety."""
    for study in _solved_ones(case):
        peak = study.regular_stress
        if peak is None:
            continue
        strengths = [each.yield_mpa for each in study.materials if each.yield_mpa is not None]
        if study.safety is None:
            yield _no_strength(case, study, peak)
            continue
        status: Status = "fail" if study.safety < 1 else "warn" if study.safety < SAFE else "pass"
        strength = min(strengths)
        args: Data = {"study": study.study, "stress": peak.value, "strength": strength, "safety": study.safety}
        yield case.finding(
            "strength.yield",
            status,
            f"checks.strength.yield.{status}",
            {**args, "safe": SAFE},
            measured=Quantity(value=study.safety),
            limit=Limit(min=SAFE),
            where=_place(peak),
            line=study.line,
            source="; ".join([_ELASTIC, *sorted({each.source for each in study.materials if each.source})]),
            hint=None if status == "pass" else Words(key="checks.strength.yield.hint", args={"safe": SAFE}),
        )


def _no_strength(case: Case, study: StudyResult, peak: Peak) -> Finding:
    names = ", ".join(sorted({each.name for each in study.materials if each.yield_mpa is None and each.name}))
    return case.finding(
        "strength.yield",
        "skip",
        "checks.strength.yield.unknown",
        {"study": study.study, "stress": peak.value, "material": names},
        measured=Quantity(value=peak.value, unit="MPa"),
        where=_place(peak),
        line=study.line,
        source=_ELASTIC,
        hint=Words(key="checks.strength.yield.state"),
    )


def deflection(case: Case) -> Iterator[Finding]:
    """The part gives no more than the script allows; where it allows nothing, how much it gives."""
    for study in _solved_ones(case):
        peak, limit = study.displacement, study.deflection_limit_mm
        if peak is None:
            continue
        key = "info" if limit is None else "pass" if peak.value <= limit else "fail"
        args: Data = {"study": study.study, "displacement": peak.value, "limit": limit or 0.0}
        yield case.finding(
            "strength.deflection",
            "fail" if key == "fail" else "pass",
            f"checks.strength.deflection.{key}",
            args,
            measured=Quantity(value=peak.value, unit="mm"),
            limit=None if limit is None else Limit(max=limit, unit="mm"),
            where=_place(peak),
            line=study.line,
            source=_ELASTIC,
            hint=Words(key="checks.strength.deflection.hint") if key == "fail" else None,
        )


def _solved_ones(case: Case) -> Iterator[StudyResult]:
    for study in case.reports.studies or ():
        if study.unsolved is None and study.meshes and study.meshes[-1].imbalance <= BALANCE:
            yield study


def _place(peak: Peak | None) -> tuple[Place, ...]:
    return () if peak is None else (Place(faces=(peak.face,), point=peak.point),)


RULES: tuple[tuple[str, Rule], ...] = (
    ("strength.solved", solved),
    ("strength.converged", converged),
    ("strength.yield", yielding),
    ("strength.deflection", deflection),
)
