"""Bolts as goods: the sections of a metric thread, hexagon heads, and strength classes.

Threads and clearance holes are those of `designhub.tolerancing.threads` (ISO 261, ISO 273); widths across flats stand
in ``bolt_heads.csv`` (ISO 4014 and ISO 4017), strength classes in ``bolt_classes.csv`` (ISO 898-1:2013, table 3). Its
one rule: what is not in the tables is refused.
"""

import csv
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from designhub.analysis.formula import OutOfRange
from designhub.script.dimension import Dimension
from designhub.tolerancing.threads import clearance_hole, thread

LARGEST_MM = 39.0
"""Up to this diameter ISO 898-1 holds."""


@dataclass(frozen=True, kw_only=True)
class Bolt:
    """A hexagon bolt of one thread."""

    name: str
    diameter: Dimension
    pitch: Dimension
    pitch_diameter: Dimension
    """d2 = d - 0.6495 P (ISO 724)."""
    root_diameter: Dimension
    """d3 = d - 1.2269 P (ISO 898-1:2013, 9.1.6.1)."""
    stress_area: Dimension
    """A_s = π/4 ((d2 + d3)/2)² (ISO 898-1:2013, 9.1.6.1)."""
    across_flats: Dimension
    hole: Dimension
    """Clearance hole, medium series."""


@dataclass(frozen=True, kw_only=True)
class StrengthClass:
    """What the mark on a bolt head promises."""

    name: str
    tensile_strength: Dimension
    yield_strength: Dimension
    """Lower yield stress, or proof stress at 0.2 % or 0.0048 d."""
    proof_stress: Dimension
    """Stress that the bolt takes without lasting stretch in the proof load test."""
    source: str


def bolt(size: str) -> Bolt:
    """Return the hexagon bolt with the thread ``size`` (``M8``, ``M10x1.25``).

    Raises ThreadError for a thread that ISO 261 does not have, OutOfRange for one without a hexagon head in the table.
    """
    found = thread(size)
    d, pitch = found.size_mm, found.pitch_mm
    heads = {float(row["size_mm"]): float(row["across_flats_mm"]) for row in _rows("bolt_heads.csv")}
    if d not in heads:
        raise OutOfRange(
            "analysis.elements.choice", name="size", value=size, choices=", ".join(f"M{each:g}" for each in heads)
        )
    return Bolt(
        name=str(found),
        diameter=Dimension(d, "mm"),
        pitch=Dimension(pitch, "mm"),
        pitch_diameter=Dimension(flank_diameter(d, pitch), "mm"),
        root_diameter=Dimension(d - 1.226869 * pitch, "mm"),
        stress_area=Dimension(math.pi / 4 * stress_diameter(d, pitch) ** 2, "mm²"),
        across_flats=Dimension(heads[d], "mm"),
        hole=Dimension(clearance_hole(f"M{d:g}"), "mm"),
    )


def strength_class(name: str, diameter_mm: float) -> StrengthClass:
    """Return the strengths of class ``name`` (``8.8``) for a bolt of ``diameter_mm``.

    Raises OutOfRange for a class, or a diameter in that class, that ISO 898-1 does not have.
    """
    rows = [row for row in _rows("bolt_classes.csv") if row["class"] == name.strip()]
    if not rows:
        known = ", ".join(dict.fromkeys(row["class"] for row in _rows("bolt_classes.csv")))
        raise OutOfRange("analysis.elements.choice", name="grade", value=name, choices=known)
    for row in rows:
        if float(row["from_mm"]) < diameter_mm <= float(row["to_mm"]):
            return StrengthClass(
                name=row["class"],
                tensile_strength=Dimension(float(row["rm_mpa"]), "MPa"),
                yield_strength=Dimension(float(row["yield_mpa"]), "MPa"),
                proof_stress=Dimension(float(row["proof_mpa"]), "MPa"),
                source=row["source"],
            )
    high = float(rows[-1]["to_mm"])
    raise OutOfRange("analysis.elements.between", name="diameter", value=diameter_mm, low=0.0, high=high)


def flank_diameter(diameter: float, pitch: float) -> float:
    """Return d2, the pitch diameter of the basic profile (ISO 724)."""
    return diameter - 0.649519 * pitch


def stress_diameter(diameter: float, pitch: float) -> float:
    """Return the diameter of the stress area, (d2 + d3) / 2 (ISO 898-1:2013, 9.1.6.1)."""
    return diameter - 0.938194 * pitch


@cache
def _rows(name: str) -> tuple[Mapping[str, str], ...]:
    text = files("designhub.analysis").joinpath(name).read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines()))
