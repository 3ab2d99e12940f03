"""The published tables as data, read once: one CSV or TOML file each, with its source in the lines above its head.

Its one rule: a cell is what was published. An empty cell is not defined; a ``*`` marks what only one source gives.
"""

import csv
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

Um = int | float
"""A length in µm: an int where it is whole."""

_FOLDER = Path(__file__).parent


@cache
def rows(name: str) -> tuple[Mapping[str, str], ...]:
    """Return the rows of ``name``.csv, by the names of the columns."""
    text = (_FOLDER / f"{name}.csv").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return tuple(csv.DictReader(lines))


@cache
def settings(name: str) -> Mapping[str, Any]:
    """Return what is in ``name``.toml."""
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def number(cell: str) -> float | None:
    """Return the number in a cell, None where it is empty."""
    plain = cell.strip().rstrip("*")
    return float(plain) if plain else None


def um(value: float) -> Um:
    """Return a computed deviation as it is published: whole, or to the tenth (half a grade: to the twentieth) of a µm.

    >>> um(21.0), um(2.5 - 0.8)
    (21, 1.7)
    """
    rounded = round(value, 3)
    return int(rounded) if rounded == int(rounded) else rounded
