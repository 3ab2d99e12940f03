"""Did the script run, and show something?

Its one rule: whatever went wrong points at the student's own line, and says in the reader's language of which kind it
is; the words of Python and CadQuery are only quoted.
"""

from collections.abc import Iterator

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Finding, Subject, Words
from designhub.messages import catalogue
from designhub.script.declarations import Built, Failed

_HINTED = frozenset({"time", "memory", "import", "no_result", "output"})


def runs(case: Case) -> Iterator[Finding]:
    """The script runs to its end, within its limits, and shows a part."""
    match case.outcome:
        case Built():
            if not case.imported:
                yield case.finding("build.runs", "pass", "checks.build.runs")
        case Failed(reason="unit" | "file"):
            return  # units.consistent and file.readable speak of them
        case Failed() as failed:
            hint = Words(key=f"checks.build.{failed.reason}.hint") if failed.reason in _HINTED else None
            yield failure(case, failed, rule="build.runs", hint=hint)


def failure(case: Case, failed: Failed, *, rule: str, hint: Words | None = None) -> Finding:
    """Return the finding that says why the part was not built."""
    key, args = failed.key or "", dict(failed.args)
    if not catalogue().has(key, "en"):  # the child named none, or one that is not ours
        key, args = f"checks.build.{failed.reason}", {"message": failed.message, "field": failed.field or ""}
    return case.finding(
        rule,
        "fail",
        key,
        args,
        subject=Subject(parameter=failed.field),
        line=failed.line,
        file=failed.file,
        hint=hint,
    )


RULES: tuple[tuple[str, Rule], ...] = (("build.runs", runs),)
