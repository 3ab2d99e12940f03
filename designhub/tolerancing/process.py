"""Which tolerance grade and roughness a process reaches (``tables/processes.toml``, every figure with its source).

Its one rule: a figure is what a good ordinary workshop holds. Whoever asks for more is told what would reach it, never
that it can't be done.
"""

from dataclasses import dataclass
from functools import cache

from designhub.tolerancing.tables import settings
from designhub.tolerancing.undefined import Undefined


@dataclass(frozen=True, kw_only=True, slots=True)
class Process:
    """A way to make a face."""

    name: str
    usual: int
    """Grade held without effort: 8 for IT8."""
    finest: int
    """Grade held with care."""
    usual_ra_um: float | None
    finest_ra_um: float | None
    """Roughness Ra; None where no source gives one."""
    source: str

    @property
    def key(self) -> str:
        """The key of its name for people."""
        return f"tolerancing.process.{self.name}"

    def holds(self, grade: int) -> bool:
        """Tell whether it reaches IT``grade``."""
        return grade >= self.finest


@cache
def processes() -> tuple[Process, ...]:
    """Return all known processes, roughest and cheapest first."""
    return tuple(
        Process(
            name=one["name"],
            usual=one["usual"],
            finest=one["finest"],
            usual_ra_um=one.get("usual_ra_um"),
            finest_ra_um=one.get("finest_ra_um"),
            source=one["source"],
        )
        for one in settings("processes")["process"]
    )


@cache
def _names() -> dict[str, str]:
    named = {one["name"]: one["name"] for one in settings("processes")["process"]}
    return named | {alias: one["name"] for one in settings("processes")["process"] for alias in one.get("aliases", ())}


def process(name: str) -> Process:
    """Return the process ``name`` (``turned``, ``turning``, ...); raise Undefined for an unknown one."""
    known = _names().get(name.strip().lower().replace(" ", "_").replace("-", "_"))
    if known is None:
        raise Undefined("tolerancing.process", name=name, known=", ".join(one.name for one in processes()))
    return next(one for one in processes() if one.name == known)


def reaching(grade: int, *, ra_um: float | None = None, cutting: bool = True) -> tuple[Process, ...]:
    """Return the processes that hold IT``grade`` and, where asked, the roughness ``ra_um``, cheapest first.

    ``cutting``: only those that finish a face which is there already (not casting, printing or sheet metal work).
    """
    found = (one for one in processes() if one.holds(grade) and (one.name in _CUTTING or not cutting))
    return tuple(one for one in found if ra_um is None or (one.finest_ra_um or float("inf")) <= ra_um)


_CUTTING = frozenset(
    {"drilled", "milled", "turned", "bored", "reamed", "broached", "turned_fine", "ground", "honed", "lapped"}
)
