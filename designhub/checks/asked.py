"""What a project asks of its parts, beside what their scripts declare: machine, general tolerances, process, fits."""

from dataclasses import dataclass
from typing import Literal, get_args

from designhub.script.declarations import Fit

GeneralTolerance = Literal["f", "m", "c", "v"]
"""Class of ISO 2768-1: fine, medium, coarse, very coarse."""
GeometricalTolerance = Literal["H", "K", "L"]
"""Class of ISO 2768-2."""

Work = Literal["script", "making", "assembly", "studies", "ends", "corners", "motion", "gaps"]
"""What can be done beside measuring: examinations, and further builds."""
EVERYTHING: frozenset[Work] = frozenset(get_args(Work))

PROCESSES = ("turned", "milled", "sheet_metal", "fdm", "sla", "laser_cut")
"""Ways to make a part; each has a profile with its limits."""


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """The largest part that a school's machine takes; a part may lie in it any way round.

    The default is the working space of a small milling machine as schools have it.
    """

    x_mm: float = 300.0
    y_mm: float = 200.0
    z_mm: float = 150.0

    @property
    def sides_mm(self) -> tuple[float, float, float]:
        """The sides, longest first."""
        long, middle, short = sorted((self.x_mm, self.y_mm, self.z_mm), reverse=True)
        return long, middle, short

    def filled(self, sides_mm: tuple[float, float, float]) -> float:
        """Return how full the envelope is, the part turned to fit best: above 1 it sticks out."""
        part = sorted(sides_mm, reverse=True)
        return max(side / room for side, room in zip(part, self.sides_mm, strict=True))


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What the project asks of one part."""

    envelope: Envelope = Envelope()
    tolerance: GeneralTolerance = "m"
    geometrical: GeometricalTolerance | None = None
    """None: the project names no class of ISO 2768-2 (withdrawn in 2021)."""
    process: str | None = None
    """How its parts are made unless a script says otherwise: name of a process profile."""
    fits: tuple[Fit, ...] = ()
    """Fits of the whole project, features named ``part.feature``."""
