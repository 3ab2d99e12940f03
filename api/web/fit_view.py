"""Fits as a page shows them: every number in the reader's writing."""

from dataclasses import dataclass
from urllib.parse import quote

from api.reader import Reader
from designhub.messages import Message
from designhub.tolerancing import Fit, Limits
from designhub.tolerancing.grades import rank
from designhub.tolerancing.process import reaching


@dataclass(frozen=True, kw_only=True)
class ZoneShown:
    """One toleranced size."""

    side: str
    """``hole`` or ``shaft``."""
    zone: str
    upper: str
    lower: str
    largest: str
    smallest: str
    width: str
    processes: str
    """What reaches its grade, cheapest first."""


@dataclass(frozen=True, kw_only=True)
class FitShown:
    """A fit, or one toleranced size."""

    title: str
    kind: str | None
    zones: tuple[ZoneShown, ...]
    low: str = ""
    high: str = ""
    preferred: str = ""
    """Which list recommends it."""


@dataclass(frozen=True, kw_only=True)
class FitRow:
    """A fit in a list."""

    name: str
    address: str
    kind: str
    low: str
    high: str
    preferred: str


def shown(found: Fit | Limits, reader: Reader) -> FitShown:
    """Return what the page says of a fit or of one size."""
    if isinstance(found, Limits):
        return FitShown(
            title=_name(found.nominal_mm, str(found.zone), reader), kind=None, zones=(_zone(found, reader),)
        )
    return FitShown(
        title=_name(found.nominal_mm, found.zones, reader),
        kind=found.kind,
        zones=(_zone(found.hole, reader), _zone(found.shaft, reader)),
        low=_um(found.min_clearance_um, reader),
        high=_um(found.max_clearance_um, reader),
        preferred=found.preferred.source if found.preferred else "",
    )


def row(found: Fit, reader: Reader) -> FitRow:
    """Return the line of a fit in a list."""
    name = f"{found.nominal_mm:g} {found.zones}"
    return FitRow(
        name=_name(found.nominal_mm, found.zones, reader),
        address=f"/tools/fits?fit={quote(name)}",
        kind=found.kind,
        low=_um(found.min_clearance_um, reader),
        high=_um(found.max_clearance_um, reader),
        preferred=found.preferred.name if found.preferred else "",
    )


def _zone(one: Limits, reader: Reader) -> ZoneShown:
    grade = rank(one.zone.grade)
    made = [reader.message(Message(each.key)) for each in reaching(grade)] if grade > 0 else []
    return ZoneShown(
        side="hole" if one.zone.hole else "shaft",
        zone=str(one.zone),
        upper=_um(one.upper_um, reader),
        lower=_um(one.lower_um, reader),
        largest=reader.quantity(one.largest_mm, "mm", 8),
        smallest=reader.quantity(one.smallest_mm, "mm", 8),
        width=reader.quantity(one.width_um, "µm"),
        processes=", ".join(made),
    )


def _name(nominal: float, zones: str, reader: Reader) -> str:
    return f"{reader.number(nominal)} {zones}"


def _um(value: float, reader: Reader) -> str:
    sign = "+" if value > 0 else ""
    return f"{sign}{reader.quantity(value, 'µm')}".replace("-", "−")
