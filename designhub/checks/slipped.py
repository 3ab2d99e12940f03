"""Declared values that a known slip would explain: MPa for Pa, g/cm³ for kg/m³, radians for degrees, a link in inches.

Its one rule: nothing is remarked on because of a factor alone. A value has to be out of its range, beyond what any
material is, or apart from the table first.
"""

import math
from collections.abc import Iterator

from designhub.analysis import materials
from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit, Quantity, Subject, Words
from designhub.checks.slips import Kind, slip, slip_into
from designhub.errors import Invalid
from designhub.script.declarations import Parameter, Stackup
from designhub.units import QuantityError, convert, dimension, kind, read_quantity, read_unit, shown

STIFFEST_MPA = 2e6
"""A bound, not a figure: about twice what is usually given for diamond (some 1000 GPa, not confirmed here)."""
STRONGEST_N, HEAVIEST_KG, LARGEST_TORQUE_NMM = 1e8, 1e5, 1e10
"""Bounds as well: 100 MN, 100 t and 10 MN·m are beyond every machine that a school's mechanism belongs to."""
DENSITY_APART = 0.1
"""Alloys and plastics of one name scatter by less than a tenth."""

_BOUND = "bound of the hub"
_KINDS: dict[str, Kind] = {
    "length": "length", "angle": "angle", "area": "area", "volume": "volume", "force": "force", "mass": "mass",
    "pressure": "stress", "energy": "torque", "density": "density",
}  # fmt: skip
_MOST: dict[Kind, tuple[float, str, str]] = {
    "stress": (STIFFEST_MPA, "MPa", _BOUND),
    "force": (STRONGEST_N, "N", _BOUND),
    "mass": (HEAVIEST_KG, "kg", _BOUND),
    "torque": (LARGEST_TORQUE_NMM, "N·mm", _BOUND),
}
_RADIANS = tuple(math.pi * part for part in (1 / 12, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1.0, 3 / 2, 2.0))
"""Angles that people write in radians."""


def parameter(case: Case) -> Iterator[Finding]:
    """No force, stress, mass or angle among the parameters looks like a slip of its unit."""
    if case.declarations is None:
        return
    for stated in case.declarations.parameters:
        value, what = _number(stated), kind_of(stated.unit)
        if value is None or what is None or stated.unit is None:
            continue
        if what == "angle":
            yield from _in_radians(case, stated, value)
        elif what in _MOST:
            yield from _too_much(case, stated, value, what)


def material(case: Case) -> Iterator[Finding]:
    """A material of the table has the density that the table gives."""
    declared = case.declarations.material if case.declarations is not None else None
    if declared is None or declared.density_kg_m3 is None:
        return
    known = materials.find(declared.name)
    if known is None or abs(declared.density_kg_m3 / known.density_kg_m3 - 1) <= DENSITY_APART:
        return
    density, usual = declared.density_kg_m3, known.density_kg_m3
    args: Data = {"material": declared.name, "density": density, "usual": usual}
    yield case.finding(
        "slip.material",
        "warn",
        "checks_units.slipped.material",
        args,
        measured=Quantity(value=density, unit="kg/m³"),
        limit=Limit(min=usual * (1 - DENSITY_APART), max=usual * (1 + DENSITY_APART), unit="kg/m³"),
        line=declared.line,
        source=known.source,
        hint=slip(density, usual, "density") or Words(key="checks_units.slipped.material.hint", args=args),
    )


def stackup(case: Case) -> Iterator[Finding]:
    """No chain of dimensions misses its limits because of one link in another unit."""
    for declared in case.declarations.stackups if case.declarations is not None else ():
        yield from _one_link(case, declared)


def requirement(case: Case) -> Iterator[Finding]:
    """A parameter that bears the name of a requirement is not off it by a known factor."""
    if case.declarations is None:
        return
    texts = {stated.name: stated for stated in case.declarations.requirements}
    for stated in case.declarations.parameters:
        wanted = texts.get(stated.name)
        value, what = _number(stated), kind_of(stated.unit)
        if wanted is None or value is None or what is None or stated.unit is None:
            continue
        limits = _limits(wanted.text, stated.unit)
        hint = None if limits is None else slip_into(value, *limits, what)
        if limits is None or hint is None:
            continue
        args: Data = {"parameter": stated.name, "value": value, "unit": shown(stated.unit), "text": wanted.text[:100]}
        yield case.finding(
            "slip.requirement",
            "warn",
            "checks_units.slipped.requirement",
            args,
            subject=Subject(parameter=stated.name),
            measured=Quantity(value=value, unit=stated.unit),
            limit=Limit(min=limits[0], max=limits[1], unit=stated.unit),
            line=stated.line,
            source=wanted.text[:100],
            hint=hint,
        )


def slipped(stated: Parameter) -> Words | None:
    """Return the hint for a parameter outside its own range: the slip from its default, or from the range."""
    value, what = _number(stated), kind_of(stated.unit) or "length"
    if value is None:
        return None
    default = stated.default
    if isinstance(default, int | float) and not isinstance(default, bool):
        known = slip(value, float(default), what)
        if known is not None:
            return known
    if stated.low is None or stated.high is None:
        return None
    return slip_into(value, stated.low, stated.high, what)


def kind_of(unit: str | None) -> Kind | None:
    """Return which slips can happen to a quantity in ``unit``; None where none are known."""
    if not unit:
        return None
    try:
        read = read_unit(unit)
    except QuantityError:
        return None
    return "inertia" if dimension(read) == "length⁴" else _KINDS.get(kind(read))


def _number(stated: Parameter) -> float | None:
    value = stated.value
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return float(value)
    except OverflowError:  # a script may state a number of a thousand digits
        return None


def _in_radians(case: Case, stated: Parameter, value: float) -> Iterator[Finding]:
    degrees = convert(value, read_unit(stated.unit or "deg"), "deg")
    if not any(abs(abs(degrees) - usual) < 5e-4 for usual in _RADIANS):
        return
    args: Data = {"parameter": stated.name, "value": degrees, "degrees": math.degrees(degrees)}
    yield case.finding(
        "slip.parameter",
        "warn",
        "checks_units.slipped.radians",
        args,
        subject=Subject(parameter=stated.name),
        measured=Quantity(value=degrees, unit="deg"),
        line=stated.line,
        source="ISO 80000-3:2019, 3-5",
        hint=Words(key="checks_units.slipped.radians.hint", args=args),
    )


def _too_much(case: Case, stated: Parameter, value: float, what: Kind) -> Iterator[Finding]:
    most, unit, source = _MOST[what]
    counted = convert(value, read_unit(stated.unit or unit), unit)
    if abs(counted) <= most:
        return
    args: Data = {"parameter": stated.name, "value": counted, "most": most, "unit": unit, "kind": what}
    yield case.finding(
        "slip.parameter",
        "warn",
        "checks_units.slipped.parameter",
        args,
        subject=Subject(parameter=stated.name),
        measured=Quantity(value=counted, unit=unit),
        limit=Limit(max=most, unit=unit),
        line=stated.line,
        source=source,
        hint=slip_into(abs(counted), most * 1e-9, most, what) or Words(key="checks_units.slipped.parameter.hint"),
    )


def _one_link(case: Case, declared: Stackup) -> Iterator[Finding]:
    """Yield a remark where exactly one link, freed of a known factor, would close the chain."""
    low = -math.inf if declared.low_mm is None else declared.low_mm
    high = math.inf if declared.high_mm is None else declared.high_mm
    gap = sum(link.direction * link.nominal_mm for link in declared.links)
    if low <= gap <= high or not math.isfinite(gap):
        return
    found = []
    for link in declared.links:
        for factor in (25.4, 1 / 25.4, 1e3, 1e-3, 10.0, 0.1):
            meant = link.nominal_mm / factor
            if low <= gap + link.direction * (meant - link.nominal_mm) <= high:
                found.append((link, meant))
    if len(found) != 1:
        return
    link, meant = found[0]
    args: Data = {"name": declared.name, "link": link.name, "value": link.nominal_mm, "meant": meant, "gap": gap}
    yield case.finding(
        "slip.stackup",
        "warn",
        "checks_units.slipped.stackup",
        args,
        measured=Quantity(value=gap, unit="mm"),
        limit=Limit(min=declared.low_mm, max=declared.high_mm, unit="mm"),
        line=declared.line,
        source="1 in = 25.4 mm (ISO 80000-3:2019)",
        hint=slip(link.nominal_mm, meant, "length"),
    )


def _limits(text: str, unit: str) -> tuple[float, float] | None:
    """Return the ends of a requirement such as ``8..12 mm`` in ``unit``; None where it says something else."""
    first, dots, second = text.partition("..")
    if not dots or len(text) > 100:
        return None
    try:
        upper = read_quantity(second.strip(), expect=unit)
        lower = read_quantity(first.strip() if any(c.isalpha() for c in first) else f"{first.strip()} {upper.unit}")
        low, high = lower.to(unit), upper.to(unit)
    except Invalid:
        return None
    return (low, high) if 0 < low < high else None


RULES: tuple[tuple[str, Rule], ...] = (
    ("slip.parameter", parameter),
    ("slip.material", material),
    ("slip.stackup", stackup),
    ("slip.requirement", requirement),
)
