"""Keeping what an evaluation gave, and reading it back.

Its one rule: objects are written before the transaction that names them begins.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy.orm import Session

from designhub import ids
from designhub.checks import Reports
from designhub.checks.finding import Finding
from designhub.checks.measurements import Measurements, Trial
from designhub.pipeline.evaluation import Evaluation
from designhub.pipeline.source import toolchain
from designhub.revisions.rows import ArtifactRow, OutcomeRow
from designhub.revisions.values import Artifact
from designhub.script.declarations import Built, Declarations, Failed, Parameter
from designhub.store.store import Store

_FINDINGS = TypeAdapter(tuple[Finding, ...])
_TRIALS = TypeAdapter(tuple[Trial, ...])


@dataclass(frozen=True, kw_only=True)
class Written:
    """An evaluation whose bytes are kept: what the rows will say."""

    columns: dict[str, Any]
    artifacts: tuple[Artifact, ...]
    counts: dict[str, int]
    failed: bool


def write(store: Store, evaluation: Evaluation) -> Written:
    """Keep the bytes of ``evaluation``."""
    failure = evaluation.outcome if isinstance(evaluation.outcome, Failed) else None
    declarations = evaluation.declarations
    if declarations is None and isinstance(evaluation.outcome, Built):
        declarations = evaluation.outcome.declarations
    findings, counts = write_findings(store, evaluation.findings)
    columns = {
        "build_key": evaluation.build_key,
        "measurement_key": evaluation.measurement_key,
        "declarations": declarations and store.objects.put(declarations.model_dump_json().encode()),
        "failure": failure and failure.model_dump(mode="json"),
        "measurements": _measurements(store, evaluation),
        "trials": None if evaluation.trials is None else store.objects.put(_TRIALS.dump_json(evaluation.trials)),
        "reports": _reports(store, evaluation.reports),
        "findings": findings,
        "counts": counts,
        "log": store.objects.put(evaluation.log.encode(errors="replace")) if evaluation.log else None,
        "layers": [asdict(layer) for layer in evaluation.run.layers],
        "cost": asdict(evaluation.run.cost),
        "toolchain": toolchain(),
        "rules": evaluation.rules,
    }
    return Written(columns=columns, artifacts=_artifacts(store, evaluation), counts=counts, failed=failure is not None)


def write_findings(store: Store, findings: Iterable[Finding]) -> tuple[str, dict[str, int]]:
    """Keep ``findings``; return their object and how many there are of each status."""
    kept = tuple(findings)
    counts = Counter(finding.status for finding in kept)
    return store.objects.put(_FINDINGS.dump_json(kept, exclude_none=True)), dict(sorted(counts.items()))


def add(session: Session, written: Written, at: datetime, *, complete: bool) -> OutcomeRow:
    """Add the rows of an outcome."""
    row = OutcomeRow(id=ids.short(), complete=complete, recorded_at=at, **written.columns)
    session.add(row)
    session.flush()
    row.artifacts = [_artifact_row(row.id, artifact) for artifact in written.artifacts]
    return row


def extend(session: Session, row: OutcomeRow, written: Written, at: datetime, *, complete: bool) -> None:
    """Add to a previewed outcome what completing it gave so far; what the first run cost and printed stays."""
    for name in ("trials", "reports", "findings", "counts", "rules"):
        setattr(row, name, written.columns[name])
    there = {artifact.name for artifact in row.artifacts}
    for artifact in written.artifacts:
        if artifact.name not in there:
            session.add(_artifact_row(row.id, artifact))
    if complete:
        row.cost = _together(row.cost, written.columns["cost"])
        row.complete = True
    row.recorded_at = at


def _together(cost: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    return {
        "wall_s": cost["wall_s"] + more["wall_s"],
        "cpu_s": cost["cpu_s"] + more["cpu_s"],
        "memory_bytes": max(cost["memory_bytes"], more["memory_bytes"]),
    }


def read_findings(store: Store, row: OutcomeRow) -> tuple[Finding, ...]:
    """Return the findings that were kept."""
    return _FINDINGS.validate_json(store.objects.get(row.findings))


def read_measurements(store: Store, row: OutcomeRow) -> Measurements | None:
    """Return the measurements, or None when there was nothing to measure."""
    if row.measurements is None:
        return None
    return Measurements.model_validate_json(store.objects.get(row.measurements))


def read_declarations(store: Store, row: OutcomeRow) -> Declarations | None:
    """Return the declarations, or None when the script did not come to any."""
    if row.declarations is None:
        return None
    return Declarations.model_validate_json(store.objects.get(row.declarations))


def read_trials(store: Store, row: OutcomeRow) -> tuple[Trial, ...] | None:
    """Return the trials at the ends of the ranges; None until they were made."""
    return None if row.trials is None else _TRIALS.validate_json(store.objects.get(row.trials))


def read_reports(store: Store, row: OutcomeRow) -> Reports:
    """Return what was examined beside the measurements."""
    return Reports() if row.reports is None else Reports.model_validate_json(store.objects.get(row.reports))


def read_parameters(store: Store, row: OutcomeRow) -> tuple[Parameter, ...]:
    """Return the parameters that were used, as far as they could be read."""
    declarations = read_declarations(store, row)
    if declarations is not None:
        return declarations.parameters
    return Failed.model_validate(row.failure).parameters if row.failure else ()


def read_log(store: Store, row: OutcomeRow) -> str:
    """Return what the script printed."""
    return store.objects.get(row.log).decode(errors="replace") if row.log else ""


def read_evaluation(store: Store, row: OutcomeRow) -> Evaluation:
    """Return what the rules judge; no script is run and no shape is loaded for it."""
    declarations = read_declarations(store, row)
    outcome: Built | Failed
    if row.failure is not None or declarations is None:
        outcome = Failed.model_validate(row.failure or {"reason": "crash", "message": ""})
    else:
        outcome = Built(declarations=declarations)
    return Evaluation(
        build_key=row.build_key,
        outcome=outcome,
        declarations=declarations,
        measurement_key=row.measurement_key,
        measurements=read_measurements(store, row),
        trials=read_trials(store, row),
        reports=read_reports(store, row),
        rules=row.rules,
    )


def _reports(store: Store, reports: Reports) -> str | None:
    if reports == Reports():
        return None
    return store.objects.put(reports.model_dump_json(exclude_none=True).encode())


def _measurements(store: Store, evaluation: Evaluation) -> str | None:
    if evaluation.measurements is None:
        return None
    kept = store.stage(evaluation.measurement_key or "") or {}
    if "measurements.json" in kept:
        return kept["measurements.json"].object
    return store.objects.put(evaluation.measurements.model_dump_json().encode())


def _artifacts(store: Store, evaluation: Evaluation) -> tuple[Artifact, ...]:
    stages = {key: store.stage(key) or {} for key in set(evaluation.artifacts.values())}
    return tuple(
        Artifact(name=name, object=kept.object, size=kept.size, media=kept.media)
        for name, key in sorted(evaluation.artifacts.items())
        if (kept := stages[key].get(name)) is not None
    )


def _artifact_row(outcome: str, artifact: Artifact) -> ArtifactRow:
    return ArtifactRow(
        outcome=outcome,
        name=artifact.name,
        object=artifact.object,
        size=artifact.size,
        media=artifact.media,
    )
