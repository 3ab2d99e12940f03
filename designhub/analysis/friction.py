"""Coefficients of friction for press fits and bolts.

They stand in ``friction.csv``, as a range: friction scatters, so what must hold is computed with the low end and what
must not break with the high one. Its one rule: every row says its source, and none is a default of a formula.
"""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Friction:
    """The friction of one pair in one condition."""

    pair: str
    condition: str
    low: float
    high: float
    use: str
    """``press fit`` or ``bolted joint``."""
    confirmed: bool
    """Whether a second source gives about this range."""
    source: str


@cache
def table() -> tuple[Friction, ...]:
    """Return all rows in the order of the table."""
    text = Path(__file__).with_name("friction.csv").read_text(encoding="utf-8")
    return tuple(
        Friction(
            pair=row["pair"],
            condition=row["condition"],
            low=float(row["low"]),
            high=float(row["high"]),
            use=row["use"],
            confirmed=row["confirmed"] == "yes",
            source=row["source"],
        )
        for row in csv.DictReader(text.splitlines())
    )


def find(pair: str, condition: str) -> Friction | None:
    """Return the row for ``pair`` in ``condition`` (case makes no difference), None where there is none.

    >>> find("steel on steel", "dry").low
    0.12
    """
    wanted = (pair.strip().casefold(), condition.strip().casefold())
    return next((row for row in table() if (row.pair.casefold(), row.condition.casefold()) == wanted), None)
