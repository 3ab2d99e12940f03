"""What a build gave: files, findings, measurements, declarations, log."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from designhub.checks import Reports
from designhub.checks.finding import Finding
from designhub.checks.measurements import Measurements, Trial
from designhub.errors import NotFound
from designhub.people.caller import Caller
from designhub.revisions import outcome
from designhub.revisions.history import find
from designhub.revisions.rows import OutcomeRow
from designhub.revisions.values import Artifact
from designhub.script.declarations import Declarations, Parameter
from designhub.store.store import Store

Read = TypeVar("Read")

MEASUREMENTS = "measurements.json"
"""Asked for like an artifact; it is kept apart because rules read it too."""


@dataclass(frozen=True, kw_only=True)
class Results:
    """Everything that a page shows of what a build gave."""

    findings: tuple[Finding, ...] = ()
    measurements: Measurements | None = None
    declarations: Declarations | None = None
    parameters: tuple[Parameter, ...] = ()
    reports: Reports = Reports()


def artifact(store: Store, *, by: Caller, project: str, part: str, number: int, name: str) -> Artifact:
    """Return one file that building the revision gave. Raises NotFound, also when it is not made yet."""
    with store.reading() as session:
        _, row = find(session, by, project, part, number)
        for file in row.result.artifacts if row.result else ():
            if file.name == name:
                return Artifact(name=name, object=file.object, size=file.size, media=file.media)
        kept = row.result.measurements if row.result and name == MEASUREMENTS else None
    return measurements_file(store, kept)


def measurements_file(store: Store, kept: str | None) -> Artifact:
    """Return the measurements as the file that viewers read. Raises NotFound when there are none."""
    if kept is None:
        raise NotFound
    return Artifact(name=MEASUREMENTS, object=kept, size=store.objects.size(kept), media="application/json")


def results(store: Store, *, by: Caller, project: str, part: str, number: int) -> Results:
    """Return all that is known of the revision, looked up once; empty until it is previewed. Raises NotFound."""
    return _read(store, by, project, part, number, _results) or Results()


def findings(store: Store, *, by: Caller, project: str, part: str, number: int) -> tuple[Finding, ...]:
    """Return the findings on the revision; empty until it is previewed. Raises NotFound."""
    return _read(store, by, project, part, number, outcome.read_findings) or ()


def measurements(store: Store, *, by: Caller, project: str, part: str, number: int) -> Measurements | None:
    """Return what was measured; None when there is nothing (yet). Raises NotFound."""
    return _read(store, by, project, part, number, outcome.read_measurements)


def declarations(store: Store, *, by: Caller, project: str, part: str, number: int) -> Declarations | None:
    """Return what the script declared; None when it came to nothing (yet). Raises NotFound."""
    return _read(store, by, project, part, number, outcome.read_declarations)


def parameters(store: Store, *, by: Caller, project: str, part: str, number: int) -> tuple[Parameter, ...]:
    """Return the script's parameters with the values of this revision, as far as known. Raises NotFound."""
    return _read(store, by, project, part, number, outcome.read_parameters) or ()


def trials(store: Store, *, by: Caller, project: str, part: str, number: int) -> tuple[Trial, ...] | None:
    """Return the trials at the ends of the ranges; None until they were made. Raises NotFound."""
    return _read(store, by, project, part, number, outcome.read_trials)


def log(store: Store, *, by: Caller, project: str, part: str, number: int) -> str:
    """Return what the script printed. Raises NotFound."""
    return _read(store, by, project, part, number, outcome.read_log) or ""


def _results(store: Store, row: OutcomeRow) -> Results:
    return Results(
        findings=outcome.read_findings(store, row),
        measurements=outcome.read_measurements(store, row),
        declarations=outcome.read_declarations(store, row),
        parameters=outcome.read_parameters(store, row),
        reports=outcome.read_reports(store, row),
    )


def _read(
    store: Store,
    by: Caller,
    project: str,
    part: str,
    number: int,
    read: Callable[[Store, OutcomeRow], Read],
) -> Read | None:
    with store.reading() as session:
        _, row = find(session, by, project, part, number)
        result = row.result
    return None if result is None else read(store, result)
