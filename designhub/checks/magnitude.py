"""Are the sizes such as somebody could have meant?

A part that sticks out of the machine is a remark: there are larger machines. One ten times too large, or smaller than
anything that is held in a vice, was not meant: some unit is wrong.
"""

from collections.abc import Iterator

from designhub.checks.case import Case, Rule, place_of, sides
from designhub.checks.finding import Data, Finding, Limit, Quantity, Status, Subject, Words
from designhub.checks.measurements import Body
from designhub.checks.slips import slip_into
from designhub.units import QuantityError, convert, kind, read_unit

ABSURD = 10.0
"""So many times the machine's envelope, nobody means."""
TINY_MM = 1.0
"""Nothing smaller is held in a vice."""
MINUTE_MM = 0.1
"""Nothing smaller is a part."""
HEAVY_KG = 25.0
"""ISO 11228-1: reference mass for lifting by one person."""
LIGHTEST_KG_M3, DENSEST_KG_M3 = 15.0, 22_600.0
"""Foamed polystyrene, and osmium (CRC Handbook of Chemistry and Physics)."""

_MACHINE = "machine envelope of the project"


def size(case: Case) -> Iterator[Finding]:
    """Every body goes into the machine, and is not vanishingly small."""
    measurements = case.measurements
    if measurements is None or (measurements.file is not None and not measurements.file.unit_known):
        return  # file.unit asks in which unit such a file is
    solids = [body for body in measurements.bodies if body.kind != "empty"]
    remarks = [remark for body in solids for remark in sized(case, body, rule="magnitude.size")]
    yield from remarks
    if solids and not remarks:
        yield case.finding(
            "magnitude.size",
            "pass",
            "checks.magnitude.size.pass",
            {"count": len(solids)},
            measured=Quantity(value=max(max(sides(b.box)) for b in solids), unit="mm"),
            limit=_room(case),
            source=_MACHINE,
        )


def sized(case: Case, body: Body, *, rule: str) -> Iterator[Finding]:
    """Yield a finding where ``body`` is too large or too small."""
    x, y, z = sides(body.box)
    longest = max(x, y, z)
    filled = case.envelope.filled((x, y, z))
    if filled > 1 + 1e-9:
        status, key, hint = ("fail", "absurd", "too_large") if filled > ABSURD else ("warn", "large", "machine")
    elif longest < TINY_MM:
        status, key, hint = ("fail", "minute", "too_small") if longest < MINUTE_MM else ("warn", "tiny", "too_small")
    else:
        return
    long, middle, short = case.envelope.sides_mm
    args: Data = {"body": body.name, "x": x, "y": y, "z": z, "long": long, "middle": middle, "short": short}
    yield case.finding(
        rule,
        "fail" if status == "fail" else "warn",
        f"checks.magnitude.size.{key}",
        args,
        subject=Subject(body=body.name),
        measured=Quantity(value=longest, unit="mm"),
        limit=_room(case),
        where=place_of(body),
        source=_MACHINE,
        hint=Words(key=f"checks.magnitude.size.{hint}"),
    )


def mass(case: Case) -> Iterator[Finding]:
    """One person can lift the part, and its material's density is that of a material."""
    if case.measurements is None:
        return
    strange = [b for b in case.measurements.bodies if b.density_kg_m3 is not None and not _dense(b.density_kg_m3)]
    for body in strange:
        density = body.density_kg_m3 or 0.0
        hint = slip_into(density, LIGHTEST_KG_M3, DENSEST_KG_M3, "density")
        args: Data = {"body": body.name, "density": density, "material": body.material or ""}
        yield case.finding(
            "magnitude.mass",
            "fail",
            "checks.magnitude.density.fail",
            args,
            subject=Subject(body=body.name),
            measured=Quantity(value=density, unit="kg/m³"),
            limit=Limit(min=LIGHTEST_KG_M3, max=DENSEST_KG_M3, unit="kg/m³"),
            source="CRC Handbook of Chemistry and Physics",
            hint=hint,
        )
    if case.measurements.mass_g is None or strange:
        return
    kilograms = case.measurements.mass_g / 1000
    status: Status = "warn" if kilograms > HEAVY_KG else "pass"
    yield case.finding(
        "magnitude.mass",
        status,
        f"checks.magnitude.mass.{status}",
        {"mass": case.measurements.mass_g, "unit": "g"} if kilograms < 1 else {"mass": kilograms, "unit": "kg"},
        measured=Quantity(value=kilograms, unit="kg"),
        limit=Limit(max=HEAVY_KG, unit="kg"),
        source="ISO 11228-1:2021",
    )


def parameter(case: Case) -> Iterator[Finding]:
    """No length among the parameters is out of all proportion to the machine."""
    if case.declarations is None:
        return
    longest = ABSURD * case.envelope.sides_mm[0]
    for stated in case.declarations.parameters:
        if stated.unit is None or isinstance(stated.value, bool) or not isinstance(stated.value, int | float):
            continue
        try:
            unit = read_unit(stated.unit)
        except QuantityError:
            continue
        if kind(unit) != "length" or abs(length := convert(stated.value, unit, "mm")) <= longest:
            continue
        args: Data = {"parameter": stated.name, "value": length, "most": longest}
        yield case.finding(
            "magnitude.parameter",
            "warn",
            "checks.magnitude.parameter.fail",
            args,
            subject=Subject(parameter=stated.name),
            measured=Quantity(value=length, unit="mm"),
            limit=Limit(max=longest, unit="mm"),
            line=stated.line,
            source=_MACHINE,
            hint=slip_into(abs(length), TINY_MM, longest / ABSURD, "length")
            or Words(key="checks.magnitude.size.too_large"),
        )


def _room(case: Case) -> Limit:
    return Limit(min=TINY_MM, max=case.envelope.sides_mm[0], unit="mm")


def _dense(density_kg_m3: float) -> bool:
    return LIGHTEST_KG_M3 <= density_kg_m3 <= DENSEST_KG_M3


RULES: tuple[tuple[str, Rule], ...] = (
    ("magnitude.size", size),
    ("magnitude.mass", mass),
    ("magnitude.parameter", parameter),
)
