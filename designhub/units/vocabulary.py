"""The units that the hub knows, and the registry that converts them.

They stand in ``vocabulary.toml``, with their sources; nothing else is ever read. Its one rule: there is one registry
per process, made when it is first needed, and text from a person never reaches its own parser.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pint


@dataclass(frozen=True, kw_only=True)
class Unit:
    """One unit of the vocabulary."""

    symbol: str
    """Its canonical text."""
    name: str
    """Its name in the registry."""
    si: str
    """The coherent SI unit of its dimension, as canonical text."""
    working: str
    """The unit in which scripts count that dimension, as canonical text."""
    order: int
    """Where it stands in a product."""
    has_zero: bool
    """Whether its zero is a convention (°C, °F): it can't be multiplied."""


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """All units, and every spelling that is read."""

    units: Mapping[str, Unit]
    """By symbol."""
    spellings: Mapping[str, str]
    """Spelling to canonical text: symbols, further names, and compounds such as ``Nm``."""


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("vocabulary.toml").read_text(encoding="utf-8"))


@cache
def vocabulary() -> Vocabulary:
    """Return the hub's units (read once per process)."""
    units: dict[str, Unit] = {}
    spellings: dict[str, str] = {}
    for order, row in enumerate(_data()["unit"]):
        symbol = row["symbol"]
        units[symbol] = Unit(
            symbol=symbol,
            name=row["name"],
            si=row["si"],
            working=row["working"],
            order=order,
            has_zero="offset" in row.get("is", ""),
        )
        for spelling in (symbol, *row.get("also", ())):
            if spellings.setdefault(spelling, symbol) != symbol:
                raise ValueError(f"{spelling} is the spelling of two units")
    for row in _data()["compound"]:
        if row["spelling"] in spellings:
            raise ValueError(f"{row['spelling']} is the spelling of two units")
        spellings[row["spelling"]] = row["means"]
    return Vocabulary(units=MappingProxyType(units), spellings=MappingProxyType(spellings))


@cache
def registry() -> "pint.UnitRegistry[Any]":
    """Return the process's one pint registry, which holds exactly the hub's vocabulary."""
    import pint

    registry: pint.UnitRegistry[Any] = pint.UnitRegistry(None, on_redefinition="raise")
    for row in _data()["base"]:
        registry.define(f"{row['name']} = [{row['dimension']}]")
    for row in _data()["unit"]:
        if "is" in row:
            symbol = f" = {row['symbol']}" if row["symbol"].isidentifier() and row["symbol"] != row["name"] else ""
            registry.define(f"{row['name']} = {row['is']}{symbol}")
    return registry
