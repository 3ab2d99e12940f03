"""Does the part hold at the corners of its design, and as it may be made within its tolerances?

Its one rule: a corner is judged as the part is, by the same rules; what fails there is told with the settings it takes.
"""

from collections.abc import Iterable, Iterator

from designhub.checks import feature, solid
from designhub.checks.asked import Asked
from designhub.checks.case import Case, Rule
from designhub.checks.corner_report import Corner, Setting
from designhub.checks.finding import Data, Finding, Subject, Words
from designhub.messages import Argument
from designhub.script.declarations import Built, Parameter
from designhub.units import shown

_RULES: tuple[tuple[str, Rule], ...] = (*solid.RULES, *feature.RULES)
"""What a corner has to pass; magnitudes are those of the drawn part.

Overlaps are not judged there: in a real assembly what is thicker pushes its neighbour away, in a script it stays.
"""

SETTINGS_TOLD = 6
FINDINGS_TOLD = 12
"""Failing corners are told up to so many findings."""


def passes(corner: Corner, *, part: str, asked: Asked) -> bool:
    """Tell whether the part was built at ``corner`` and no rule fails there."""
    return corner.built and not any(True for _ in _failing(corner, part=part, asked=asked))


def ranges(case: Case) -> Iterator[Finding]:
    """The part holds with its ranged parameters at their ends, two by two."""
    yield from _judged(case, "ranges", "corners.ranges")


def tolerances(case: Case) -> Iterator[Finding]:
    """The part holds with its toleranced sizes at their limits, two by two."""
    yield from _judged(case, "tolerances", "corners.tolerances")


def _judged(case: Case, of: str, rule: str) -> Iterator[Finding]:
    report = case.reports.corners
    if report is None:
        return
    corners = [corner for corner in report.corners if corner.of == of and not _told_elsewhere(corner)]
    faults = list(_once(finding for corner in corners for finding in _faults(case, corner, rule)))
    yield from faults[:FINDINGS_TOLD]
    if of == "tolerances" and report.undefined:
        names = ", ".join(report.undefined[:SETTINGS_TOLD])
        yield case.finding(rule, "skip", "checks_corners.undefined", {"names": names})
    if corners and not faults:
        key = "stopped" if report.stopped else "pass"
        yield case.finding(
            rule, "pass", f"checks_corners.{of}.{key}", {"count": len(corners)}, source="pairwise corners"
        )


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield each finding once: two corners may come down to the same sizes."""
    told: list[Finding] = []
    for finding in findings:
        if finding not in told:
            told.append(finding)
            yield finding


def _told_elsewhere(corner: Corner) -> bool:
    """Tell whether ``ranges.builds`` says the same: one end of one range, without a sound solid there."""
    if corner.of != "ranges" or len(corner.settings) > 1:
        return False
    measured = corner.measurements
    return measured is None or not (measured.valid and measured.closed)


def _faults(case: Case, corner: Corner, rule: str) -> Iterator[Finding]:
    """Yield what fails at one corner: that it was not built, or what the rules say of it."""
    hint = Words(key=f"checks_corners.{corner.of}.hint", args=_told(corner.settings))
    parameters = (*case.declarations.parameters, *case.declarations.dimensions) if case.declarations else ()
    subject, line = _about(corner, parameters)
    if not corner.built:
        args: Data = {"reason": corner.reason, **_told(corner.settings)}
        yield case.finding(
            rule, "fail", "checks_corners.unbuilt", args, subject=subject, line=corner.line or line, hint=hint
        )
        return
    for found in _failing(corner, part=case.part, asked=case.asked):
        yield found.model_copy(update={"rule": rule, "hint": hint, "where": (), "line": found.line or line})


def _failing(corner: Corner, *, part: str, asked: Asked) -> Iterator[Finding]:
    if corner.declarations is None or corner.measurements is None:
        return
    case = Case(
        part=part,
        outcome=Built(declarations=corner.declarations),
        measurements=corner.measurements,
        asked=asked,
    )
    for _, rule in _RULES:
        yield from (finding for finding in rule(case) if finding.status == "fail")


def _about(corner: Corner, parameters: tuple[Parameter, ...]) -> tuple[Subject, int | None]:
    """Return the first parameter of a corner as the subject, with its line in the script (none in a module)."""
    if not corner.settings:
        return Subject(), None
    name = corner.settings[0].parameter
    lines = {parameter.name: parameter.line for parameter in parameters if "." not in parameter.name}
    return Subject(parameter=name), lines.get(name)


def _told(settings: tuple[Setting, ...]) -> dict[str, Argument]:
    told = [f"{each.parameter} = {each.value:.6g} {shown(each.unit or '')}".rstrip() for each in settings]
    return {"settings": "; ".join(told[:SETTINGS_TOLD]), "more": max(0, len(told) - SETTINGS_TOLD)}


RULES: tuple[tuple[str, Rule], ...] = (("corners.ranges", ranges), ("corners.tolerances", tolerances))
