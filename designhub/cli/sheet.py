"""``designhub sheet``: run a script of calculation sheets in the sandbox and show what it calculated."""

from pathlib import Path
from typing import Annotated

import typer

from designhub.analysis.sheet import SheetRecord, page, pdf, text
from designhub.cli import speaking
from designhub.cli.building import with_values, workshop
from designhub.cli.sources import find
from designhub.errors import Invalid, Unavailable
from designhub.messages import LANGUAGES, Message
from designhub.pipeline.calculate import calculate
from designhub.script.declarations import Failed


def sheet(
    script: Annotated[Path, typer.Argument(metavar="SCRIPT", help="cli.help.sheet.script")],
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE", help="cli.help.sheet.html")] = None,
    as_pdf: Annotated[Path | None, typer.Option("--pdf", metavar="FILE", help="cli.help.sheet.pdf")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="cli.help.sheet.json")] = False,
    values: Annotated[list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="cli.help.set")] = None,
    locale: Annotated[str | None, typer.Option(help="cli.help.sheet.locale")] = None,
) -> None:
    """Show the sheets of a script; exit 1 when a check does not hold or the script fails."""
    language = locale or speaking.language()
    if language not in LANGUAGES:
        raise Invalid("cli.sheet.language", language=language, known=", ".join(LANGUAGES))
    if script.is_dir():
        raise Invalid("cli.one_file", path=str(script))
    (part,) = find([script])
    progress = speaking.Progress()
    with workshop(progress) as shop:
        source = with_values(part.source, values or [])
        calculated, log = calculate(source, runner=shop.sandbox, limits=shop.limits, language=language)
    if log:
        typer.echo(log.rstrip(), err=True)
    _write(calculated.sheets, language, html, as_pdf)
    if as_json:
        typer.echo(calculated.model_dump_json(exclude_none=True))
    elif html is None and as_pdf is None:
        for each in calculated.sheets:
            typer.echo(text(each, language))
    if calculated.failed is not None:
        _tell(calculated.failed, script)
    elif not calculated.sheets:
        speaking.complain(speaking.text("cli.sheet.none", path=str(script)))
    raise typer.Exit(0 if calculated.holds and calculated.sheets else 1)


def _write(sheets: tuple[SheetRecord, ...], language: str, html: Path | None, as_pdf: Path | None) -> None:
    """Write each sheet into a file: of several, the second and later ones get a number behind the name."""
    for number, each in enumerate(sheets, start=1):
        if html is not None:
            _keep(html, number, page(each, language).encode())
        if as_pdf is not None:
            _keep(as_pdf, number, pdf(each, language))


def _keep(file: Path, number: int, content: bytes) -> None:
    target = file if number == 1 else file.with_stem(f"{file.stem}-{number}")
    target.write_bytes(content)
    typer.echo(str(target))


def _tell(failed: Failed, script: Path) -> None:
    """Say in one line why the script failed and where."""
    if failed.reason == "sandbox":
        raise Unavailable("cli.sandbox_refuses", reason=failed.message)
    words = Message(failed.key, dict(failed.args)).text(speaking.language()) if failed.key else failed.message
    where = f"{script.parent / failed.file if failed.file else script}"
    speaking.complain(f"{where}:{failed.line}: {words}" if failed.line else f"{where}: {words}")
