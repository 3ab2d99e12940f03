"""``designhub stackup``: worst case, statistics and Monte Carlo of a chain of dimensions."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from designhub.cli import speaking
from designhub.errors import Invalid
from designhub.tolerancing.stackup.analysis import Analysis, analysed_and_simulated, as_json
from designhub.tolerancing.stackup.monte_carlo import SAMPLES
from designhub.tolerancing.stackup.report import StackReport, report
from designhub.tolerancing.stackup.stack_file import read_stack_file

_BAR = 20


def stackup(
    file: Annotated[str, typer.Argument(metavar="FILE", help="cli.help.stackup.file")],
    as_data: Annotated[bool, typer.Option("--json", help="cli.help.stackup.json")] = False,
    samples: Annotated[int, typer.Option(metavar="N", help="cli.help.stackup.samples")] = SAMPLES,
    seed: Annotated[int, typer.Option(metavar="S", help="cli.help.stackup.seed")] = 0,
    svg_file: Annotated[Path | None, typer.Option("--svg", metavar="FILE", help="cli.help.stackup.svg")] = None,
    pdf_file: Annotated[Path | None, typer.Option("--pdf", metavar="FILE", help="cli.help.stackup.pdf")] = None,
    locale: Annotated[str | None, typer.Option(help="cli.help.stackup.locale")] = None,
) -> None:
    """Compute a stack-up; exit 0 when that could be done, whatever came out, and 1 for a file that is refused."""
    try:
        stack = read_stack_file(_text(file), language=locale or speaking.language())
        analysis = analysed_and_simulated(stack, samples=samples, seed=seed)
    except Invalid as error:
        raise _refused(file, error, as_data=as_data) from None
    if svg_file is not None:
        from designhub.tolerancing.stackup.chart_svg import svg

        svg_file.write_text(svg(analysis, speaking.language()), encoding="utf-8")
    if pdf_file is not None:
        from designhub.tolerancing.stackup.chart_pdf import pdf

        pdf_file.write_bytes(pdf(analysis, speaking.language()))
    if as_data:
        typer.echo(json.dumps({"input": file, **as_json(analysis)}, ensure_ascii=False))
    else:
        for line in _lines(analysis):
            typer.echo(line)


def _text(file: str) -> str:
    """Return what the file, or for ``-`` standard input, says."""
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Invalid("cli.stackup.encoding") from None


def _refused(file: str, error: Invalid, *, as_data: bool) -> typer.Exit:
    """Tell everything that is wrong, each with its table and key, and return what ends the command."""
    language = speaking.language()
    if as_data:
        problems = [{"field": one.field, "message": one.message.text(language)} for one in error.problems]
        told = {"type": error.key, "message": error.message.text(language)}
        data = {"input": file, "error": told | ({"problems": problems} if problems else {})}
        typer.echo(json.dumps(data, ensure_ascii=False))
    elif error.problems:
        for one in error.problems:
            place = f"{file}: {one.field}" if one.field else file
            speaking.complain(f"{place}: {one.message.text(language)}")
    else:
        speaking.complain(f"{file}: {error.message.text(language)}")
    return typer.Exit(1)


def _lines(analysis: Analysis) -> list[str]:
    told = report(analysis, speaking.language())
    gap = f"{_word('gap')}: {told.gap} ({_word('nominal')}); {_word('target')}: {told.target}"
    return [
        told.title,
        gap,
        told.verdict_text,
        "",
        *_results(told),
        "",
        *told.remarks,
        "",
        *_links(told),
    ]


def _results(told: StackReport) -> list[str]:
    rows = [(_word("method"), _word("min"), _word("max"), "")]
    rows += [(row.label, row.min, row.max, row.judged) for row in told.rows]
    return _columns(rows, "<>><")


def _links(told: StackReport) -> list[str]:
    heads = ("link", "size", "tolerance", "sensitivity", "share_worst_case", "share_variance")
    rows = [(*(_word(head) for head in heads), "")]
    for link in told.links:
        bar = "█" * round(_BAR * link.variance_percent / 100)
        rows.append((link.name, link.size, link.tolerance, link.sensitivity, link.worst_case, link.variance, bar))
    return _columns(rows, "<><>>><")


def _columns(rows: Sequence[Sequence[str]], sides: str) -> list[str]:
    """Return rows with their columns flush: ``<`` left, ``>`` right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(sides))]
    return [
        "  ".join(f"{cell:{side}{width}}" for cell, side, width in zip(row, sides, widths, strict=True)).rstrip()
        for row in rows
    ]


def _word(key: str) -> str:
    return speaking.text(f"stackup.report.{key}")
