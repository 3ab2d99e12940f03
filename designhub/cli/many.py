"""Texts from the command line or, where one is ``-``, from standard input: one answer each, whatever the others are."""

import json
import sys
from collections.abc import Iterator

import typer

from designhub.cli import speaking
from designhub.errors import Invalid


def texts_of(given: list[str]) -> Iterator[str]:
    """Yield the texts; a ``-`` stands for the lines of standard input."""
    for text in given:
        if text == "-":
            yield from (line.rstrip("\r\n") for line in sys.stdin)
        else:
            yield text


def refuse(text: str, error: Invalid, *, as_json: bool) -> None:
    """Tell that ``text`` was refused, and why: as the error object of the contract, or on standard error."""
    message = error.message.text(speaking.language())
    if as_json:
        refused = {"input": text, "error": {"type": error.key, "message": message}}
        typer.echo(json.dumps(refused, ensure_ascii=False))
    else:
        speaking.complain(message)
