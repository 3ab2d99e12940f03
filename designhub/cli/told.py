"""What a hub tells, as lines for a terminal.

A hub speaks the language of the account; findings are told anew in that of the terminal, from their keys and data.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from babel.dates import format_datetime

from designhub.cli import speaking
from designhub.messages import Message
from designhub.units import format_quantity


def revision_line(revision: Mapping[str, Any]) -> str:
    """Return one line about a revision: number, state, when, who, what changed."""
    at = datetime.fromisoformat(revision["created_at"]).astimezone()
    made = format_datetime(at, "short", locale=speaking.language()).replace("\u202f", " ")  # terminals lack that blank
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
        yield f"    {word} {finding['rule']}{line}: {_words(finding['message'])}"
        if finding.get("hint") and finding["status"] != "pass":
            yield f"        {_words(finding['hint'])}"


def parameter_line(parameter: Mapping[str, Any]) -> str:
    """Return one line about a parameter: its name and value."""
    value = parameter["value"]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"    {parameter['name']} = {format_quantity(value, parameter['unit'] or '', speaking.language())}"
    return f"    {parameter['name']} = {json.dumps(value, ensure_ascii=False)}"


def _words(message: Mapping[str, Any]) -> str:
    """Return a message in the terminal's language; in the hub's words where this version does not know it."""
    known = Message(message["key"], message["args"])
    words = known.text(speaking.language())
    return " ".join((message["text"] if words == known.key else words).split())
