"""Do the units of the script agree, as far as reading it can tell?

Beside what a run finds: it sees every branch, and what a run can't notice because CadQuery and ``math`` take any float
(an angle given for a length, degrees given to ``math.sin``). Its one rule: what is wrong in every run fails, what is
only likely wrong is a remark, and nothing is said twice.
"""

from collections.abc import Iterator

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit, Quantity, Words
from designhub.checks.script_report import ScriptRemark
from designhub.script.declarations import Failed
from designhub.units import shown

_SUMS = frozenset({"add", "subtract", "remainder", "compare", "exponent", "offset", "convert", "unlike", "range"})
_HINTS = {
    "add": "sum",
    "subtract": "sum",
    "remainder": "sum",
    "compare": "sum",
    "unlike": "sum",
    "degrees_for_radians": "radians",
    "radians_for_degrees": "degrees",
    "diameter_for_radius": "halve",
    "radius_for_diameter": "double",
    "tolerance": "tolerance",
    "two_uses": "two_uses",
    "exponent": "exponent",
    "offset": "offset",
}
"""The hint of each kind of remark; the others share one."""

_OURS = frozenset({"feature", "sin", "cos", "tan"})
"""Functions of ``designhub.script`` that take arguments as CadQuery's do."""


def static(case: Case) -> Iterator[Finding]:
    """Read without running it, the script mixes no dimensions and gives every function the unit that it wants."""
    report = case.reports.script
    if report is None:
        return
    remarks = [remark for remark in report.remarks if not _told(case, remark)]
    for remark in remarks:
        yield _finding(case, remark)
    if report.more:
        yield case.finding("units.static", "skip", "checks_units.static.more", {"count": report.more})
    if report.unread:
        names = ", ".join(report.unread[:5])
        yield case.finding("units.static", "skip", "checks_units.static.unread", {"names": names})
    if not report.finished:
        yield case.finding("units.static", "skip", "checks_units.static.unfinished")
    elif not report.remarks and not report.unread:
        count = len(report.names)
        yield case.finding(
            "units.static", "pass", "checks_units.static.pass", {"count": count}, measured=Quantity(value=0),
            limit=Limit(max=0), source=_source("add", ""),
        )  # fmt: skip


def _finding(case: Case, remark: ScriptRemark) -> Finding:
    args: Data = {**remark.args, "column": remark.column, "end_column": remark.end_column}
    for key in ("unit", "wanted", "left_unit", "right_unit"):
        args[key] = shown(str(args.get(key) or "")) or "none"
    args.setdefault("function", "")
    return case.finding(
        "units.static",
        "fail" if remark.sure else "warn",
        f"checks_units.static.{remark.kind}",
        args,
        line=remark.line,
        file=remark.file,
        source=_source(remark.kind, str(args["function"])),
        hint=Words(key=f"checks_units.static.hint.{_HINTS.get(remark.kind, 'wanted')}", args=args),
    )


def _told(case: Case, remark: ScriptRemark) -> bool:
    """Tell whether the run has stopped at that very line over its units: ``units.consistent`` says so already."""
    outcome = case.outcome
    if not isinstance(outcome, Failed) or outcome.reason != "unit" or outcome.line != remark.line:
        return False
    return outcome.file is None or outcome.file == remark.file


def _source(kind: str, function: str) -> str:
    if kind == "tolerance":
        return "ISO 286-1:2010, clause 1"
    if kind in _SUMS or not function:
        return "ISO 80000-1:2009, 7.1"
    if function.startswith(("math.", "numpy.")):
        return f"Python, {function}"
    return f"designhub.script, {function}" if function in _OURS else f"CadQuery 2.8, {function}"


RULES: tuple[tuple[str, Rule], ...] = (("units.static", static),)
