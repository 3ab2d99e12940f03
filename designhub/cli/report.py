"""Findings for people and for programs: lines, JSON, SARIF.

Lines read ``file:line: error rule  sentence``, as editors and CI systems know them; what passed is only counted.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import designhub
from designhub.checks import NAMES, RULES_VERSION
from designhub.checks.finding import Finding, Status
from designhub.cli import speaking
from designhub.pipeline import Evaluation

_STATUSES: tuple[Status, ...] = ("fail", "warn", "skip", "pass")
_COLORS = {"fail": "\x1b[1;31m", "warn": "\x1b[1;33m", "skip": "\x1b[2m", "pass": "\x1b[32m"}
_PLAIN = "\x1b[0m"
_LEVELS = {"fail": "error", "warn": "warning", "skip": "note", "pass": "none"}
_KINDS = {"fail": "fail", "warn": "review", "skip": "notApplicable", "pass": "pass"}


@dataclass(frozen=True, kw_only=True)
class Checked:
    """One part with its findings, after selection."""

    name: str
    path: Path
    evaluation: Evaluation
    findings: tuple[Finding, ...]

    @property
    def status(self) -> Status:
        """The worst status among the findings; ``skip`` where there are none."""
        return next((s for s in _STATUSES if any(f.status == s for f in self.findings)), "skip")

    def file_of(self, finding: Finding) -> Path:
        """Return the file that a finding is about."""
        return self.path.parent / finding.file if finding.file else self.path


def lines(part: Checked, *, everything: bool, color: bool) -> Iterable[str]:
    """Yield the lines about one part: failing and remarked findings, or everything."""
    language = speaking.language()
    for finding in part.findings:
        if not everything and finding.status in ("pass", "skip"):
            continue
        place = f"{part.file_of(finding)}:{finding.line}" if finding.line else f"{part.file_of(finding)}"
        word = speaking.text(f"cli.status.{finding.status}")
        if color:
            word = f"{_COLORS[finding.status]}{word}{_PLAIN}"
        yield f"{place}: {word} {finding.rule}: {_one_line(finding.message.text(language))}"
        if finding.hint is not None and finding.status != "pass":
            yield f"    {_one_line(finding.hint.text(language))}"


def summary(parts: Sequence[Checked]) -> str:
    """Return the last line: how many parts, and how many findings of each status."""
    counts = Counter(finding.status for part in parts for finding in part.findings)
    numbers = {name: counts[name] for name in _STATUSES}
    return speaking.text("cli.check.summary", parts=len(parts), **numbers)


def as_json(parts: Sequence[Checked]) -> dict[str, Any]:
    """Return findings and parts as data: the findings in the form of the contract, the parts with what they measure."""
    language = speaking.language()
    return {
        "findings": [finding.as_json(language) for part in parts for finding in part.findings],
        "parts": [_part(part) for part in parts],
        "rules_version": RULES_VERSION,
    }


def as_sarif(parts: Sequence[Checked]) -> dict[str, Any]:
    """Return findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS)."""
    driver = {
        "name": "designhub",
        "version": designhub.__version__,
        "rules": [{"id": name} for name in NAMES],
    }
    results = [_result(part, finding) for part in parts for finding in part.findings]
    return {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }


def _part(part: Checked) -> dict[str, Any]:
    counts = Counter(finding.status for finding in part.findings)
    shown: dict[str, Any] = {
        "part": part.name,
        "path": str(part.path),
        "status": part.status,
        "counts": {name: counts[name] for name in _STATUSES},
    }
    measured = part.evaluation.measurements
    if measured is not None:
        shown |= {
            "volume_mm3": measured.volume_mm3,
            "area_mm2": measured.area_mm2,
            "mass_g": measured.mass_g,
            "box_mm": [list(corner) for corner in measured.box],
            "bodies": len(measured.bodies),
            "faces": len(measured.faces),
        }
    return shown


def _result(part: Checked, finding: Finding) -> dict[str, Any]:
    language = speaking.language()
    words = finding.message.text(language)
    if finding.hint is not None and finding.status != "pass":
        words = f"{words} {finding.hint.text(language)}"
    place: dict[str, Any] = {"artifactLocation": {"uri": part.file_of(finding).as_posix()}}
    if finding.line:
        place["region"] = {"startLine": finding.line}
    return {
        "ruleId": finding.rule,
        "ruleIndex": NAMES.index(finding.rule),
        "kind": _KINDS[finding.status],
        "level": _LEVELS[finding.status] if finding.status == "fail" else "none",
        "message": {"text": words},
        "locations": [{"physicalLocation": place}],
        "properties": finding.as_json(language),
    }


def _one_line(words: str) -> str:
    return " ".join(words.split())
