"""Do the gaps close that were measured between features of the built part?

Its one rule: a gap is judged as a chain is; its links are the sizes that were seen to move it, and how far they do.
"""

from collections.abc import Iterator

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Words
from designhub.checks.gap_report import Gap, Influence
from designhub.checks.stackup import judged, upside_down
from designhub.script.declarations import Stackup
from designhub.tolerancing.stackup.analysis import Analysis, analysed
from designhub.tolerancing.stackup.chain import Target
from designhub.tolerancing.stackup.measured import Moved, chain_of, slope

NAMES_TOLD = 6


def closes(case: Case) -> Iterator[Finding]:
    """Every declared gap between features stays within its limits, whatever its sizes do within theirs."""
    report = case.reports.gaps
    if report is None or case.declarations is None:
        return
    stackups = {stackup.name: stackup for stackup in case.declarations.stackups if stackup.between is not None}
    for gap in report.gaps:
        if gap.name in stackups:
            yield _closes(case, stackups[gap.name], gap)
            if gap.left_out:
                told = ", ".join(gap.left_out[:NAMES_TOLD])
                args: Data = {"name": gap.name, "names": told, "more": max(0, len(gap.left_out) - NAMES_TOLD)}
                line = stackups[gap.name].line
                yield case.finding("tolerance.gap", "skip", "checks_corners.gap.left_out", args, line=line)


def _closes(case: Case, stackup: Stackup, gap: Gap) -> Finding:
    start, end = gap.nominal.start, gap.nominal.end
    args: Data = {"name": gap.name, "start": start, "end": end}
    hint = Words(key="checks_corners.gap.hint")
    wrong = upside_down(case, stackup, rule="tolerance.gap")
    if wrong is not None:
        return wrong
    if gap.nominal.value_mm is None:
        return case.finding(
            "tolerance.gap", "skip", "checks_corners.gap.unmeasured", args, line=stackup.line, hint=hint
        )
    analysis = analysis_of(gap, Target(min=stackup.low_mm, max=stackup.high_mm))
    where = case.place(_faces(case, start, end))
    if analysis is None:
        inside = Target(min=stackup.low_mm, max=stackup.high_mm).room(gap.nominal.value_mm) >= 0
        args |= {"gap": gap.nominal.value_mm}
        key = "rigid" if inside else "outside"
        return case.finding(
            "tolerance.gap",
            "pass" if inside else "fail",
            f"checks_corners.gap.{key}",
            args,
            where=where,
            line=stackup.line,
            hint=None if inside else hint,
        )
    return judged(case, stackup, analysis, rule="tolerance.gap").model_copy(update={"where": where})


def analysis_of(gap: Gap, target: Target = Target()) -> Analysis | None:
    """Return what can be said of a measured gap; None where no toleranced size moves it, or it was not measured."""
    moved = {each.parameter: _moved(each) for each in gap.influences if each.upper > each.lower}
    if gap.nominal.value_mm is None or not moved:
        return None
    return analysed(chain_of(gap.nominal.value_mm, moved, target=target, name=gap.name))


def _moved(influence: Influence) -> Moved:
    return Moved(
        nominal=influence.nominal,
        upper=influence.upper,
        lower=influence.lower,
        sensitivity=slope(influence.at_lower_mm, influence.at_upper_mm, influence.lower, influence.upper),
        unit=influence.unit,
        tolerance=influence.tolerance,
    )


def _faces(case: Case, start: str, end: str) -> tuple[int, ...]:
    """Return one face of each of the two features, to be marked."""
    named = {feature.name: feature.faces for feature in (case.declarations.features if case.declarations else ())}
    return (*named.get(start, ())[:1], *named.get(end, ())[:1])


RULES: tuple[tuple[str, Rule], ...] = (("tolerance.gap", closes),)
