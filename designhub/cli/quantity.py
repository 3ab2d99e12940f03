"""``designhub quantity``: how the hub reads a quantity."""

import json
from typing import Annotated, Any

import typer

from designhub.cli import many, speaking
from designhub.units import Quantity, QuantityError, format_quantity, read_quantity


def quantity(
    texts: Annotated[list[str], typer.Argument(metavar="TEXT", help="cli.help.quantity.text")],
    locale: Annotated[str | None, typer.Option(help="cli.help.quantity.locale")] = None,
    expect: Annotated[str | None, typer.Option(help="cli.help.quantity.expect")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="cli.help.quantity.json")] = False,
) -> None:
    """Show how the hub reads quantities: "3,5 mm", "1 1/2 in", "12 Nm"."""
    reads_in = locale or speaking.language()
    refused = False
    for text in many.texts_of(texts):
        try:
            read = read_quantity(text, language=reads_in, expect=expect)
        except QuantityError as error:
            refused = True
            many.refuse(text, error, as_json=as_json)
        else:
            typer.echo(_json({"input": text, **read.as_json()}) if as_json else _shown(text, read))
    raise typer.Exit(1 if refused else 0)


def _shown(text: str, read: Quantity) -> str:
    language = speaking.language()
    readings = [text, read.text(language)]
    if read.si_unit != read.unit:
        readings.append(format_quantity(read.si_value, read.si_unit, language))
    return " = ".join(readings)


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
