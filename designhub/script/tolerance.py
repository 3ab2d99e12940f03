"""How a tolerance is written: ``h6``, ``H7``, ``±0.1``, ``+0.2/-0.1``, or absent (then the general tolerance holds).

Its one rule: text is read once, into a value; whether a zone exists for a size is for the standard to say.
"""

import re
from dataclasses import dataclass

from designhub.errors import Invalid

_NUMBER = r"\d+(?:[.,]\d+)?"
_SIGNED = rf"(?:[+\-−]\s*{_NUMBER}|0(?:[.,]0+)?)"
"""Only a nought needs no sign: ``0.2/0.1`` may mean two things."""
_ZONE = re.compile(r"(?P<letters>js|JS|[A-Z]{1,2}|[a-z]{1,2})\s*(?P<grade>0[01]|\d{1,2})")
_SYMMETRIC = re.compile(rf"(?:±|\+\s*/\s*[-−])\s*(?P<size>{_NUMBER})\s*(?P<unit>mm|µm|um|deg|°)?")
_TWO = re.compile(rf"(?P<upper>{_SIGNED})\s*/\s*(?P<lower>{_SIGNED})\s*(?P<unit>mm|µm|um|deg|°)?")
_LETTERS = frozenset({*"abcdefghjkmnprstuvxyz", "cd", "ef", "fg", "js", "za", "zb", "zc"})
"""ISO 286-1:2010, table 1 (i, l, o, q and w are left out there, since they are read as others)."""
_LARGEST_GRADE = 18
LONGEST = 40
"""Characters that a tolerance may have."""


class ToleranceError(Invalid):
    """A text is no tolerance."""


@dataclass(frozen=True, kw_only=True)
class Zone:
    """A tolerance zone of ISO 286: ``H7`` (a hole), ``h6`` (a shaft)."""

    letters: str
    grade: str
    """``01``, ``0``, ``1`` to ``18``."""

    @property
    def hole(self) -> bool:
        """Whether it is a zone of holes (capitals)."""
        return self.letters.isupper()

    def __str__(self) -> str:
        return f"{self.letters}{self.grade}"


@dataclass(frozen=True, kw_only=True)
class Deviations:
    """Limit deviations as written: the size may be this much larger and smaller."""

    upper: float
    lower: float
    unit: str = ""
    """``mm``, ``µm`` or ``deg`` where it was written; empty: the unit of the dimension itself."""

    def __str__(self) -> str:
        unit = f" {self.unit}" if self.unit else ""
        if self.upper == -self.lower:
            return f"±{abs(self.upper):g}{unit}"
        return f"{self.upper:+g}/{self.lower:+g}{unit}"


Tolerance = Zone | Deviations


def read_tolerance(text: str) -> Tolerance:
    """Return the tolerance written ``text``; raise `ToleranceError` for what is none.

    >>> read_tolerance("H7")
    Zone(letters='H', grade='7')
    >>> read_tolerance("+0,2/−0,1")
    Deviations(upper=0.2, lower=-0.1, unit='')
    """
    stripped = text.strip()
    if len(stripped) > LONGEST:
        raise ToleranceError("script.tolerance.unreadable", text=stripped[:LONGEST] + "…")
    for read in (_zone, _symmetric, _two):
        tolerance = read(stripped)
        if tolerance is not None:
            return tolerance
    raise ToleranceError("script.tolerance.unreadable", text=stripped)


def _zone(text: str) -> Zone | None:
    match = _ZONE.fullmatch(text)
    if match is None or match["letters"].lower() not in _LETTERS:
        return None
    if int(match["grade"]) > _LARGEST_GRADE:
        raise ToleranceError("script.tolerance.grade", text=text, largest=_LARGEST_GRADE)
    grade = match["grade"] if match["grade"] == "01" else str(int(match["grade"]))
    return Zone(letters=match["letters"], grade=grade)


def _symmetric(text: str) -> Deviations | None:
    match = _SYMMETRIC.fullmatch(text)
    if match is None:
        return None
    size = _number(match["size"])
    return Deviations(upper=size, lower=-size, unit=_unit(match["unit"]))


def _two(text: str) -> Deviations | None:
    match = _TWO.fullmatch(text)
    if match is None:
        return None
    upper, lower = _number(match["upper"]), _number(match["lower"])
    if upper < lower:
        raise ToleranceError("script.tolerance.upside_down", text=text)
    return Deviations(upper=upper, lower=lower, unit=_unit(match["unit"]))


def _number(text: str) -> float:
    return float("".join(text.split()).replace("−", "-").replace(",", ".")) + 0.0  # which makes -0 a 0


def _unit(text: str | None) -> str:
    return {None: "", "um": "µm", "°": "deg"}.get(text, text or "")
