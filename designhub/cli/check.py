"""``designhub check``: build and inspect parts on this machine, and judge them."""

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from designhub import checks
from designhub.cli import report, speaking
from designhub.cli.building import with_values, workshop
from designhub.cli.report import Checked
from designhub.cli.sources import find


def check(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="cli.help.check.path")],
    values: Annotated[list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="cli.help.set")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="cli.help.check.json")] = False,
    as_sarif: Annotated[bool, typer.Option("--sarif", help="cli.help.check.sarif")] = False,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="RULES", help="cli.help.check.select"),
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULES", help="cli.help.check.ignore")] = None,
    everything: Annotated[bool, typer.Option("--all", help="cli.help.all")] = False,
    ranges: Annotated[bool, typer.Option("--ranges/--no-ranges", help="cli.help.check.ranges")] = True,
) -> None:
    """Build, inspect and judge parts; exit 0 when no finding fails, 1 when some do, 2 when that could not be done."""
    wanted, unwanted = _names(select or []), _names(ignore or [])
    checks.select((), wanted, unwanted)  # a misspelt rule is refused before minutes of building
    found = [replace(part, source=with_values(part.source, values or [])) for part in find(paths)]
    progress = speaking.Progress()
    parts = []
    work = checks.needed(wanted, unwanted)
    with workshop(progress) as shop:
        for number, part in enumerate(found, start=1):
            progress.show(
                speaking.text("cli.check.part", number=number, count=len(found), part=part.name), lasting=True
            )
            evaluation = shop.evaluate(part, formats=(), trials=ranges, progress=progress, work=work)
            findings = checks.select(evaluation.findings, wanted, unwanted)
            parts.append(Checked(name=part.name, path=part.path, evaluation=evaluation, findings=findings))
            if not (as_json or as_sarif):
                progress.clear()
                for line in report.lines(parts[-1], everything=everything, color=sys.stdout.isatty()):
                    typer.echo(line)
    if as_json or as_sarif:
        data = report.as_json(parts) if as_json else report.as_sarif(parts)
        typer.echo(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        typer.echo(report.summary(parts))
    raise typer.Exit(1 if any(part.status == "fail" for part in parts) else 0)


def _names(texts: list[str]) -> list[str]:
    return [name.strip() for text in texts for name in text.split(",") if name.strip()]
