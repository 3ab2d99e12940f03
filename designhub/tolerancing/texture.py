"""Surface texture as it is written on a drawing: ``Ra 0.8 um``, ``Rz 6.3``, ``N6``.

ISO 21920-1:2021 (which replaced ISO 1302:2002) writes parameter and value in µm; the numbers N1 to N12 are those of
ISO 1302:1992, annex. Its one rule: Ra is compared with Ra. Rz is no function of Ra; only a value that no
relation between them allows is said to be out of reach.
"""

import re
from dataclasses import dataclass
from typing import Literal

from designhub.tolerancing.process import Process
from designhub.tolerancing.undefined import Unreadable
from designhub.units import QuantityError, read_quantity

Parameter = Literal["Ra", "Rz", "Rt", "Rq", "Rmax"]

GRADES_RA_UM = {
    "N1": 0.025, "N2": 0.05, "N3": 0.1, "N4": 0.2, "N5": 0.4, "N6": 0.8, "N7": 1.6, "N8": 3.2, "N9": 6.3, "N10": 12.5,
    "N11": 25.0, "N12": 50.0,
}  # fmt: skip
"""Ra in µm of the roughness grade numbers (ISO 1302:1992, annex; withdrawn, still on many drawings)."""
LEAST_UM, MOST_UM = 0.001, 1000.0
"""What can be meant: an atomically polished mirror, and the skin of a sand casting."""
RZ_PER_RA = 4.0
"""Rz is at least about four times Ra on machined faces: a rule of workshops, in no standard (ISO 4287 gives none)."""

LONGEST = 40
_WRITTEN = re.compile(r"(?:[UL]\s+)?(?P<parameter>Ra|Rz|Rt|Rq|Rmax)\s*(?:max\s*)?[=:≤]?\s*(?P<value>.+)", re.IGNORECASE)
_SPELT = {"ra": "Ra", "rz": "Rz", "rt": "Rt", "rq": "Rq", "rmax": "Rmax"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Texture:
    """A roughness that a face may have at most."""

    parameter: Parameter
    value_um: float

    @property
    def ra_um(self) -> float | None:
        """Ra where that is what was asked for, else the largest Ra that the value allows; None for Rt and Rmax."""
        if self.parameter in ("Ra", "Rq"):
            return self.value_um
        return self.value_um / RZ_PER_RA if self.parameter == "Rz" else None

    def reached_by(self, process: Process) -> bool | None:
        """Tell whether ``process`` reaches it; None where that is not known."""
        if self.ra_um is None or process.finest_ra_um is None:
            return None
        return process.finest_ra_um <= self.ra_um * (1 + 1e-9)

    def __str__(self) -> str:
        return f"{self.parameter} {self.value_um:g} µm"


def read_texture(text: str, *, language: str = "en") -> Texture:
    """Return the texture written ``text``: a parameter and a value (µm where no unit stands), or ``N1`` to ``N12``.

    Raises Unreadable for what is none, and for a value that nobody means.

    >>> read_texture("N6"), str(read_texture("Rz 6.3"))
    (Texture(parameter='Ra', value_um=0.8), 'Rz 6.3 µm')
    """
    stripped = text.strip()
    if stripped.upper() in GRADES_RA_UM:
        return Texture(parameter="Ra", value_um=GRADES_RA_UM[stripped.upper()])
    match = _WRITTEN.fullmatch(stripped) if len(stripped) <= LONGEST else None
    if match is None:
        raise Unreadable("tolerancing.texture.unreadable", text=stripped[:LONGEST])
    try:
        read = read_quantity(match["value"], language=language)
        value = round(read.to("µm"), 6) if read.unit else read.value
    except QuantityError:
        raise Unreadable("tolerancing.texture.unreadable", text=stripped) from None
    if not LEAST_UM <= value <= MOST_UM:
        raise Unreadable("tolerancing.texture.value", text=stripped, low=LEAST_UM, high=MOST_UM)
    parameter: Parameter = _SPELT[match["parameter"].lower()]  # type: ignore[assignment]
    return Texture(parameter=parameter, value_um=value)
