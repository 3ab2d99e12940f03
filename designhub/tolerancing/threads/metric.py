"""ISO metric screw threads: which sizes and pitches there are, and what their core hole and bolt measure.

    sizes and pitches     ISO 261:1998, table 2, from M1.6 to M64 (``iso261.csv``; choice 1 is preferred, 3 avoided)
    basic profile         ISO 68-1:1998: H = √3/2 P;  D1 = D - 5/4 H = D - 1.082532 P
    limits 6H and 6g      ISO 965-1:1998, tables 1, 2 and 4 (``iso965.csv``, in µm by pitch)
    tapping drill         ISO 2306:1972: D - P, the nearest that leaves the minor diameter within its limits

Its one rule: what the tables don't hold is refused, never extrapolated.
"""

import csv
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from designhub.tolerancing.threads.error import ThreadError

MINOR = 5 / 8 * math.sqrt(3)
"""(D - D1) / P of the basic profile (ISO 68-1)."""
_WRITTEN = re.compile(r"M\s*(?P<size>\d+(?:[.,]\d+)?)(?:\s*[x×X*-]\s*(?P<pitch>\d+(?:[.,]\d+)?))?", re.IGNORECASE)
_CLASS = re.compile(r"\s*[-–]?\s*(?:[4-8][HGhge]){1,2}$")
"""A tolerance class after the designation (``M6-6g``), which is not read."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The least and the largest diameter in mm."""

    low_mm: float
    high_mm: float

    def __contains__(self, diameter_mm: object) -> bool:
        return isinstance(diameter_mm, int | float) and self.low_mm <= diameter_mm <= self.high_mm


@dataclass(frozen=True, kw_only=True)
class Thread:
    """One thread of ISO 261."""

    size_mm: float
    """Nominal (major) diameter."""
    pitch_mm: float
    choice: int
    """1: preferred, 2: second choice, 3: avoid (ISO 261, columns 1 to 3)."""
    coarse: bool

    def __str__(self) -> str:
        return f"M{self.size_mm:g}" if self.coarse else f"M{self.size_mm:g}x{self.pitch_mm:g}"

    @property
    def minor_mm(self) -> float:
        """Basic minor diameter D1 of the nut thread (ISO 68-1)."""
        return self.size_mm - MINOR * self.pitch_mm

    @property
    def drill_mm(self) -> float:
        """Diameter of the core hole: D - P (ISO 2306), for M6 5 mm."""
        return round(self.size_mm - self.pitch_mm, 6)

    @property
    def core(self) -> Limits:
        """Limits of the core hole: those of the minor diameter, class 6H (ISO 965-1, table 2); not below 0.35 mm."""
        width = _deviations(self.pitch_mm)["minor_6H_um"]
        return Limits(low_mm=round(self.minor_mm, 3), high_mm=round(self.minor_mm + width / 1000, 3))

    @property
    def bolt(self) -> Limits:
        """Limits of the bolt before the thread is cut: those of the major diameter, class 6g, up to its nominal size.

        The nominal size itself is drawn by custom (ISO 6410-1), so that the upper end is D and not D - es.
        """
        row = _deviations(self.pitch_mm)
        low = self.size_mm - (row["g_um"] + row["major_6_um"]) / 1000
        return Limits(low_mm=round(low, 3), high_mm=self.size_mm)


def thread(text: str) -> Thread:
    """Return the thread written ``M6`` or ``M8x1``; raise `ThreadError` for what ISO 261 does not have.

    >>> thread("M6").drill_mm, thread("M8x1").pitch_mm
    (5.0, 1.0)
    >>> thread("M6").core
    Limits(low_mm=4.917, high_mm=5.153)
    """
    match = _WRITTEN.fullmatch(_CLASS.sub("", text.strip()))
    if match is None:
        raise ThreadError("threads.unreadable", text=text[:40])
    size = number(match["size"])
    row = _sizes().get(size)
    if row is None:
        raise ThreadError("threads.size", text=text.strip(), near=near_sizes(size, tuple(_sizes())))
    coarse, fine, choice = row
    pitch = number(match["pitch"]) if match["pitch"] else coarse
    if pitch is None or pitch not in (coarse, *fine):
        pitches = ", ".join(f"{one:g}" for one in (coarse, *fine) if one is not None)
        raise ThreadError("threads.pitch", text=text.strip(), size=f"M{size:g}", pitches=pitches)
    return Thread(size_mm=size, pitch_mm=pitch, choice=choice, coarse=pitch == coarse)


def threads() -> tuple[Thread, ...]:
    """Return every thread of the table, by size and from coarse to fine."""
    return tuple(
        Thread(size_mm=size, pitch_mm=pitch, choice=choice, coarse=pitch == coarse)
        for size, (coarse, fine, choice) in _sizes().items()
        for pitch in (coarse, *fine)
        if pitch is not None
    )


def near_sizes(size_mm: float, known_mm: tuple[float, ...]) -> str:
    """Return the two or three known sizes nearest to ``size_mm``, as text: ``M5, M6``."""
    nearest = sorted(sorted(known_mm, key=lambda known: abs(known - size_mm))[:3])
    return ", ".join(f"M{known:g}" for known in nearest)


def number(text: str) -> float:
    """Return the number of a size or pitch, with a point or a comma."""
    return float(text.replace(",", "."))


def table(name: str) -> list[dict[str, str]]:
    """Return the rows of a table of this package."""
    text = files("designhub.tolerancing.threads").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@cache
def _sizes() -> Mapping[float, tuple[float | None, tuple[float, ...], int]]:
    return {
        float(row["size_mm"]): (
            float(row["coarse_mm"]) if row["coarse_mm"] else None,
            tuple(float(pitch) for pitch in row["fine_mm"].split()),
            int(row["choice"]),
        )
        for row in table("iso261.csv")
    }


@cache
def _tolerances() -> Mapping[float, Mapping[str, float]]:
    return {float(row["pitch_mm"]): {name: float(value) for name, value in row.items()} for row in table("iso965.csv")}


def _deviations(pitch_mm: float) -> Mapping[str, float]:
    row = _tolerances().get(pitch_mm)
    if row is None:
        raise ThreadError("threads.tolerance", pitch=pitch_mm)
    return row
