"""The fits that standards recommend, in their order.

Its one rule: a list is a list of a standard, with its source; nobody's taste is in it.
"""

from dataclasses import dataclass
from functools import cache

from designhub.tolerancing.tables import settings


@dataclass(frozen=True, kw_only=True, slots=True)
class Preference:
    """How a pair of tolerance classes is recommended."""

    name: str
    """``preferred`` (first choice) or ``recommended``."""
    rank: int
    """0 for the first choice, 1 for the second."""
    source: str


@cache
def _lists() -> dict[str, Preference]:
    found: dict[str, Preference] = {}
    for rank, one in enumerate(settings("preferred")["list"]):
        named = Preference(name=one["name"], rank=rank, source=one["source"])
        for zones in (*one["hole_basis"], *one["shaft_basis"]):
            found.setdefault(zones, named)
    return found


def preference(zones: str) -> Preference | None:
    """Return which list recommends ``zones`` (``H7/g6``), None where none does."""
    return _lists().get(zones)


def recommended() -> tuple[str, ...]:
    """Return all recommended pairs of classes, those of the first choice before the others."""
    return tuple(_lists())
