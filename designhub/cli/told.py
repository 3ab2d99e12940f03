"""What a hub tells, as lines for a terminal."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from babel.dates import format_datetime

from designhub.cli import speaking


def revision_line(revision: Mapping[str, Any]) -> str:
    """Return one line about a revision: number, state, when, who, what changed."""
    made = format_datetime(
        datetime.fromisoformat(revision["created_at"]).astimezone(), "short", locale=speaking.language()
    )
    authors = ", ".join(author["name"] for author in revision["authors"])
    state = speaking.text(f"cli.state.{revision['state']}")
    line = f"{revision['project']}/{revision['part']} r{revision['number']}  {state}  {made}  {authors}"
    return f"{line}  {' '.join(revision['message'].split())}".rstrip()


def finding_lines(findings: Iterable[Mapping[str, Any]], *, everything: bool = False) -> Iterable[str]:
    """Yield lines about findings as the hub tells them: what failed and what was remarked on, or everything."""
    for finding in findings:
        if not everything and finding["status"] in ("pass", "skip"):
            continue
        word = speaking.text(f"cli.status.{finding['status']}")
        line = f":{finding['line']}" if finding.get("line") else ""
        yield f"    {word} {finding['rule']}{line}: {' '.join(finding['message']['text'].split())}"
        if finding.get("hint") and finding["status"] != "pass":
            yield f"        {' '.join(finding['hint']['text'].split())}"
