"""Does every number say what it counts?

Only scripts that use the hub's quantities are asked: in a plain CQGI script every length is in mm, and nothing says so.
"""

from collections.abc import Iterator

from designhub.checks.build import failure
from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Subject, Words
from designhub.script.declarations import Failed

_SOURCE = "ISO 80000-1:2009, 7.1"


def consistent(case: Case) -> Iterator[Finding]:
    """No sum or comparison of the script mixes dimensions."""
    if isinstance(case.outcome, Failed) and case.outcome.reason == "unit":
        hint = Words(key="checks.units.consistent.hint")
        yield failure(case, case.outcome, rule="units.consistent", hint=hint)
    elif case.declarations is not None and case.declarations.uses_units:
        yield case.finding("units.consistent", "pass", "checks.units.consistent.pass", source=_SOURCE)


def stated(case: Case) -> Iterator[Finding]:
    """Every numeric parameter states its unit."""
    declarations = case.declarations
    if declarations is None or case.imported:
        return
    if not declarations.uses_units:
        yield case.finding(
            "units.stated", "skip", "checks.units.stated.plain", hint=Words(key="checks.units.stated.hint")
        )
        return
    numbers = [p for p in declarations.parameters if p.type in ("number", "integer")]
    bare = [parameter for parameter in numbers if parameter.unit is None]
    for parameter in bare:
        args: Data = {"parameter": parameter.name, "value": str(parameter.value)}
        yield case.finding(
            "units.stated",
            "warn",
            "checks.units.stated.fail",
            args,
            subject=Subject(parameter=parameter.name),
            line=parameter.line,
            source=_SOURCE,
            hint=Words(key="checks.units.stated.fix", args=args),
        )
    if numbers and not bare:
        yield case.finding("units.stated", "pass", "checks.units.stated.pass", {"count": len(numbers)}, source=_SOURCE)


RULES: tuple[tuple[str, Rule], ...] = (
    ("units.consistent", consistent),
    ("units.stated", stated),
)
