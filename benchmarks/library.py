"""The parts that the benchmarks build."""

from pathlib import Path

from designhub.cli.sources import find
from designhub.pipeline import Source

PARTS = Path(__file__).resolve().parents[1] / "parts"


def sources() -> dict[str, Source]:
    """Return every part of the library by name."""
    return {found.name: found.source for found in find([PARTS])}


def punch_pin(diameter: float = 6.0) -> Source:
    """Return the punch pin at some diameter, so that nothing of it comes from a cache."""
    return sources()["punch_pin"].with_parameters(diameter=round(diameter, 6))
