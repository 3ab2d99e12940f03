"""``designhub fit``: limits, deviations and clearances of a fit; which fit gives a wanted clearance; its diagram."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer
from rich import box
from rich.console import Console
from rich.table import Table

from designhub.cli import many, speaking
from designhub.errors import Invalid
from designhub.tolerancing.diagram import fit_svg
from designhub.tolerancing.fits import Fit, joined, read_fit, read_size
from designhub.tolerancing.limits import Limits, limits
from designhub.tolerancing.search import Wanted, nearest, read_range, search
from designhub.tolerancing.tables import Um
from designhub.units import format_number


def fit(
    texts: Annotated[list[str], typer.Argument(metavar="TEXT", help="cli.help.fit.text")],
    wanted: Annotated[str | None, typer.Option("--for", metavar="RANGE", help="cli.help.fit.for")] = None,
    svg: Annotated[Path | None, typer.Option(metavar="FILE", help="cli.help.fit.svg")] = None,
    locale: Annotated[str | None, typer.Option(help="cli.help.fit.locale")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="cli.help.fit.json")] = False,
) -> None:
    """Show limits, deviations and clearances of a fit: "25 H7/g6"; or find one: --for "5..30 um" 25."""
    reads_in = locale or speaking.language()
    clearance = None if wanted is None else read_range(wanted, language=reads_in)
    if svg is not None and (len(texts) != 1 or texts == ["-"] or clearance is not None):
        raise speaking.stop("cli.fit.svg")
    worst = 0
    for text in many.texts_of(texts):
        try:
            if clearance is not None:
                found = _find(text, clearance, reads_in, as_json=as_json)
                worst = max(worst, 0 if found else 1)
            else:
                _show(text, reads_in, svg, as_json=as_json)
        except Invalid as error:
            worst = 1
            many.refuse(text, error, as_json=as_json)
    raise typer.Exit(worst)


def _write(value: dict[str, Any]) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False))


# --- one fit, or one toleranced size ----------------------------------------------------------------------------------


def _show(text: str, reads_in: str, svg: Path | None, *, as_json: bool) -> None:
    written = read_fit(text, language=reads_in)
    first = limits(written.first, written.nominal_mm)
    shown = first if written.second is None else joined(first, limits(written.second, written.nominal_mm))
    if svg is not None:
        svg.write_text(fit_svg(shown, language=speaking.language()), encoding="utf-8")
    if as_json:
        _write({"input": text, **_as_json(shown)})
    else:
        _draw(shown)


def _as_json(shown: Fit | Limits) -> dict[str, Any]:
    if isinstance(shown, Fit):
        return shown.as_json()
    side = "hole" if shown.zone.hole else "shaft"
    return {"nominal_mm": shown.nominal_mm, side: shown.as_json()}


def _draw(shown: Fit | Limits) -> None:
    """Write the table of a fit for a person."""
    console = Console(highlight=False, soft_wrap=True)
    sides = (shown.hole, shown.shaft) if isinstance(shown, Fit) else (shown,)
    name = shown.zones if isinstance(shown, Fit) else str(shown.zone)
    console.print(f"[bold]{_number(sides[0].nominal_mm)} {name}[/]{_title(shown)}")
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for number, column in enumerate(("side", "class", "upper", "lower", "smallest", "largest")):
        table.add_column(speaking.text(f"cli.fit.column.{column}"), justify="left" if number < 2 else "right")
    for side in sides:
        table.add_row(
            speaking.text(f"tolerancing.diagram.{'hole' if side.zone.hole else 'shaft'}"),
            str(side.zone),
            _number(side.upper_um, signed=True),
            _number(side.lower_um, signed=True),
            _size(side.smallest_mm),
            _size(side.largest_mm),
        )
    console.print(table)
    if isinstance(shown, Fit):
        console.print(_clearance(shown))
    for side in sides:
        if side.rounded_um is not None:
            console.print(
                f"[dim]{speaking.text('cli.fit.rounded', zone=str(side.zone), rounded=_number(side.rounded_um))}[/]"
            )


def _title(shown: Fit | Limits) -> str:
    """Return kind, basis and recommendation of a fit."""
    if isinstance(shown, Limits):
        return ""
    told = [speaking.text(f"tolerancing.kind.{shown.kind}"), speaking.text(f"cli.fit.basis.{shown.basis}")]
    if shown.preferred is not None:
        told.append(speaking.text(f"cli.fit.list.{shown.preferred.name}"))
    return "  " + " · ".join(told)


def _clearance(fit: Fit) -> str:
    low, high = fit.min_clearance_um, fit.max_clearance_um
    ends = {
        "clearance": (("min_clearance", low), ("max_clearance", high)),
        "transition": (("max_interference", -low), ("max_clearance", high)),
        "interference": (("min_interference", -high), ("max_interference", -low)),
    }[fit.kind]
    return "   ".join(f"{speaking.text(f'tolerancing.diagram.{key}')} [bold]{_number(um)} µm[/]" for key, um in ends)


def _number(value: Um, *, signed: bool = False) -> str:
    sign = "−" if value < 0 else "+" if signed and value > 0 else ""
    return sign + format_number(abs(value), speaking.language())


def _size(millimetres: float) -> str:
    """Return a limit of size with as many digits as its deviation needs, at least three."""
    digits = max(3, len(f"{millimetres:.6f}".rstrip("0").partition(".")[2]))
    text = f"{millimetres:.{digits}f}"
    return text if speaking.language() == "en" else text.replace(".", ",")


# --- which fit? -------------------------------------------------------------------------------------------------------


def _find(text: str, wanted: Wanted, reads_in: str, *, as_json: bool) -> bool:
    """Show the fits that give ``wanted`` at the nominal size ``text``; tell whether there is one."""
    nominal = read_size(text.strip(), reads_in)
    found = search(nominal, wanted.min_um, wanted.max_um)
    near = () if found else nearest(nominal, wanted.min_um, wanted.max_um)
    if as_json:
        _write({"input": text, "fits": [_listed(one) for one in found], "nearest": [_listed(one) for one in near]})
        return bool(found)
    if not found:
        speaking.remark("cli.fit.none", nominal=nominal, low=wanted.min_um, high=wanted.max_um)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column, justify in (("fit", "left"), ("kind", "left"), ("clearance", "right"), ("list", "left")):
        table.add_column(speaking.text(f"cli.fit.column.{column}"), justify="right" if justify == "right" else "left")
    for one in found or near:
        table.add_row(
            f"[bold]{_number(one.nominal_mm)} {one.zones}[/]",
            speaking.text(f"tolerancing.kind.{one.kind}"),
            f"{_number(one.min_clearance_um)} … {_number(one.max_clearance_um)} µm",
            "" if one.preferred is None else speaking.text(f"cli.fit.list.{one.preferred.name}"),
        )
    Console(highlight=False, soft_wrap=True).print(table)
    return bool(found)


def _listed(fit: Fit) -> dict[str, Any]:
    return {**fit.as_json(), "preferred": None if fit.preferred is None else fit.preferred.name}
