"""Was everything examined that was to be?

Its one rule: what was not examined is skipped and said to be so, never taken as passed.
"""

from collections.abc import Iterator

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Finding, Words


def finished(case: Case) -> Iterator[Finding]:
    """Every examination came to its end."""
    for name in case.reports.unfinished:
        yield case.finding(
            "examined.finished",
            "skip",
            f"checks_corners.examined.{name}",
            hint=Words(key="checks_corners.examined.hint"),
        )


RULES: tuple[tuple[str, Rule], ...] = (("examined.finished", finished),)
