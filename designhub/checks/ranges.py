"""Does the part hold over the whole of its parameters' ranges?

Its one rule: an end that was not tried is skipped and said to be so, never taken as passed.
"""

from collections.abc import Iterator

from designhub.checks.case import Case, Rule, holds
from designhub.checks.finding import Data, Finding, Limit, Quantity, Subject, Words
from designhub.checks.measurements import Trial
from designhub.checks.slipped import slipped
from designhub.script.declarations import Parameter
from designhub.units import shown


def value(case: Case) -> Iterator[Finding]:
    """Every parameter lies in its own range, and the range is one."""
    for parameter in _ranged(case):
        low, high, number = parameter.low, parameter.high, _number(parameter)
        limit, unit = _limit(parameter), shown(parameter.unit or "")
        subject, name = Subject(parameter=parameter.name), parameter.name
        if low is not None and high is not None and low > high:
            args: Data = {"parameter": name, "low": low, "high": high, "unit": unit}
            yield case.finding(
                "ranges.value",
                "fail",
                "checks.ranges.value.empty",
                args,
                subject=subject,
                measured=Quantity(value=low, unit=parameter.unit or ""),
                line=parameter.line,
            )
            continue
        inside = (low is None or number >= low) and (high is None or number <= high)
        status = holds(inside)
        data: Data = {"parameter": name, "value": number, "unit": unit}
        yield case.finding(
            "ranges.value",
            status,
            f"checks.ranges.value.{status}",
            data,
            subject=subject,
            measured=Quantity(value=number, unit=parameter.unit or ""),
            limit=limit,
            line=parameter.line,
            hint=None if inside else slipped(parameter),
        )


def builds(case: Case) -> Iterator[Finding]:
    """The part still builds, to a valid closed solid, at both ends of every range."""
    if case.trials is None:
        yield from _later(case)
        return
    tried: dict[tuple[str, str], Trial] = {(trial.parameter, trial.end): trial for trial in case.trials}
    for parameter in _ranged(case):
        ends = [end for end, number in (("low", parameter.low), ("high", parameter.high)) if number is not None]
        trials = [tried[parameter.name, end] for end in ends if (parameter.name, end) in tried]
        faulty = [trial for trial in trials if not (trial.built and trial.valid)]
        for trial in faulty:
            yield _fault(case, parameter, trial)
        if len(trials) < len(ends):
            yield case.finding(
                "ranges.builds",
                "skip",
                "checks.ranges.builds.many",
                {"parameter": parameter.name},
                subject=Subject(parameter=parameter.name),
                line=parameter.line,
            )
        elif not faulty:
            yield case.finding(
                "ranges.builds",
                "pass",
                "checks.ranges.builds.pass",
                {"parameter": parameter.name},
                subject=Subject(parameter=parameter.name),
                limit=_limit(parameter),
                line=parameter.line,
            )


def _later(case: Case) -> Iterator[Finding]:
    """One word for all ranges while their ends have not been tried: somebody waits for the preview."""
    ranged = _ranged(case)
    if ranged:
        yield case.finding("ranges.builds", "skip", "checks.ranges.builds.later", {"count": len(ranged)})


def _fault(case: Case, parameter: Parameter, trial: Trial) -> Finding:
    args: Data = {
        "parameter": parameter.name,
        "value": trial.value,
        "unit": shown(trial.unit or ""),
        "reason": trial.reason,
    }
    key = "checks.ranges.builds.invalid" if trial.built else "checks.ranges.builds.fail"
    return case.finding(
        "ranges.builds",
        "fail",
        key,
        args,
        subject=Subject(parameter=parameter.name),
        measured=Quantity(value=trial.value, unit=trial.unit or ""),
        limit=_limit(parameter),
        line=trial.line or parameter.line,
        hint=Words(key="checks.ranges.builds.hint"),
    )


def _ranged(case: Case) -> list[Parameter]:
    if case.declarations is None:
        return []
    return [
        parameter
        for parameter in case.declarations.parameters
        if parameter.type in ("number", "integer") and (parameter.low is not None or parameter.high is not None)
    ]


def _number(parameter: Parameter) -> float:
    return float(parameter.value) if isinstance(parameter.value, int | float) else 0.0


def _limit(parameter: Parameter) -> Limit:
    return Limit(min=parameter.low, max=parameter.high, unit=parameter.unit or "")


RULES: tuple[tuple[str, Rule], ...] = (
    ("ranges.value", value),
    ("ranges.builds", builds),
)
