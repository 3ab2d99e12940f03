"""All rules in their order, and what is made of their findings.

Its one rule: judging is a pure function of declarations, measurements and trials. It may be done again at any time, on
ten years of revisions, with today's rules.
"""

import difflib
from collections.abc import Iterable, Sequence
from pathlib import Path

from designhub import ids
from designhub.checks import (
    assembly,
    build,
    capability,
    corners,
    examined,
    feature,
    file,
    fit,
    gap,
    magnitude,
    manufacturing,
    ranges,
    slipped,
    solid,
    stackup,
    static_units,
    strength,
    units,
)
from designhub.checks.asked import Asked, Work
from designhub.checks.case import Case
from designhub.checks.finding import Finding
from designhub.checks.measurements import Measurements, Trial
from designhub.checks.reports import Reports
from designhub.errors import Invalid
from designhub.script.declarations import Built, Failed

RULES = (
    *build.RULES,
    *examined.RULES,
    *file.RULES,
    *solid.RULES,
    *units.RULES,
    *static_units.RULES,
    *feature.RULES,
    *fit.RULES,
    *capability.RULES,
    *magnitude.RULES,
    *slipped.RULES,
    *manufacturing.RULES,
    *ranges.RULES,
    *assembly.RULES,
    *stackup.RULES,
    *gap.RULES,
    *corners.RULES,
    *strength.RULES,
)
"""Every rule by its name, in the order in which findings are told."""

NAMES = tuple(name for name, _ in RULES)


_BEHIND: dict[str, tuple[Work, ...]] = {
    "units.static": ("script",),
    "manufacturing": ("making",),
    "assembly": ("assembly",),
    "assembly.mates": ("motion",),
    "assembly.motion": ("motion",),
    "strength": ("studies",),
    "ranges.builds": ("ends",),
    "corners": ("corners",),
    "tolerance.gap": ("gaps",),
}
"""Rules and families that judge more than measurements, and what has to be done for them."""


def judge(
    outcome: Built | Failed,
    measurements: Measurements | None,
    trials: tuple[Trial, ...] | None,
    *,
    part: str,
    asked: Asked = Asked(),
    reports: Reports = Reports(),
) -> tuple[Finding, ...]:
    """Return every rule's findings on a part, passed ones too, in the order of the rules.

    ``trials`` is None while the ends of the ranges have not been tried.
    """
    case = Case(part=part, outcome=outcome, measurements=measurements, trials=trials, asked=asked, reports=reports)
    return tuple(finding for _, rule in RULES for finding in rule(case))


def select(findings: Iterable[Finding], select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Finding, ...]:
    """Return the findings of the rules or families in ``select`` (all, when empty) that are not in ``ignore``.

    Raises Invalid for a name that is neither a rule nor a family, so that a typing slip switches nothing off.
    """
    for name in (*select, *ignore):
        _known(name)
    return tuple(
        finding
        for finding in findings
        if (not select or _named(finding.rule, select)) and not _named(finding.rule, ignore)
    )


def needed(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> frozenset[Work]:
    """Return the work behind the rules or families in ``select`` (all, when empty) that are not in ``ignore``.

    What is not needed for any of them need not be done: corners of a large assembly take minutes.
    """
    chosen = [rule for rule in NAMES if (not select or _named(rule, select)) and not _named(rule, ignore)]
    return frozenset(
        work for rule in chosen for name, works in _BEHIND.items() if _named(rule, (name,)) for work in works
    )


def _named(rule: str, names: Sequence[str]) -> bool:
    return any(rule == name or rule.startswith(f"{name}.") for name in names)


def _known(name: str) -> None:
    families = {rule.rsplit(".", depth)[0] for rule in NAMES for depth in range(1, rule.count(".") + 1)}
    if name in NAMES or name in families:
        return
    near = difflib.get_close_matches(name, (*NAMES, *sorted(families)), n=3, cutoff=0.5)
    raise Invalid("checks.rule.unknown", name=name, near=", ".join(near or sorted(families)))


_JUDGED_BY = ("checks", "tolerancing", "analysis")
"""Slices whose code and tables decide what a finding says."""


def _version() -> str:
    """Return a hash of the rules' source and tables: no change of a rule can forget to change the version."""
    package = Path(__file__).parent.parent
    files = (file for slice_ in _JUDGED_BY for file in (package / slice_).rglob("*"))
    sources = sorted(
        (file.relative_to(package).as_posix(), ids.digest(file.read_bytes()))
        for file in files
        if file.suffix in (".py", ".csv", ".toml")
    )
    return ids.key(*sources)[:16]


RULES_VERSION = _version()
"""Names the rules behind a set of findings: when it differs, the findings are made anew."""
