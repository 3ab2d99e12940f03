"""Do the declared features measure what the script says?

A part is drawn at its nominal sizes, and the tolerance says how far the made part may be off. So a drawn size is
right when it is the nominal size, or when it lies within limits written out (``±0.1``); a size beside the nominal one
that the general tolerance would still let pass is a remark; everything else is an error. Its one rule: the measured
face decides.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit, Quantity, Status, Subject, Words
from designhub.checks.measurements import FeatureSize
from designhub.checks.slips import Kind, slip
from designhub.script.declarations import Feature, Size
from designhub.script.tolerance import Deviations, ToleranceError, Zone, read_tolerance
from designhub.units import QuantityError, convert, read_unit, shown

EQUAL_MM = 1e-3
"""Drawn sizes are compared to the micrometre: finer than any tolerance of a workshop."""
EQUAL_DEG = 1e-3

_GENERAL_MM = ((0.5, 0.0), (3, 0.1), (6, 0.1), (30, 0.2), (120, 0.3), (400, 0.5), (1000, 0.8), (2000, 1.2), (4000, 2.0))
"""ISO 2768-1:1989, table 1, class m (medium): limit deviation for sizes up to and including the first number, in mm."""
_GENERAL_DEG = 1.0
"""ISO 2768-1:1989, table 3, class m, for the shortest leg: up to 10 mm."""

_SOURCE = "ISO 2768-1:1989, class m"


def found(case: Case) -> Iterator[Finding]:
    """Every declared feature is somewhere on the shown part."""
    for feature in _features(case):
        subject = Subject(feature=feature.name)
        if feature.faces:
            args: Data = {"feature": feature.name, "count": len(feature.faces)}
            yield case.finding(
                "feature.found",
                "pass",
                "checks.feature.found.pass",
                args,
                subject=subject,
                where=case.place(feature.faces),
                line=feature.line,
            )
        else:
            yield case.finding(
                "feature.found",
                "fail",
                "checks.feature.found.fail",
                {"feature": feature.name},
                subject=subject,
                measured=Quantity(value=0),
                limit=Limit(min=1),
                line=feature.line,
                hint=Words(key="checks.feature.found.hint"),
            )


def size(case: Case) -> Iterator[Finding]:
    """Every sized feature measures what was declared."""
    for feature, meant, measured in _sized(case):
        try:
            yield _judged(case, feature, meant, measured)
        except (QuantityError, ToleranceError):
            args: Data = {"feature": feature.name}
            yield case.finding(
                "feature.size",
                "skip",
                "checks.feature.size.unreadable",
                args,
                subject=Subject(feature=feature.name),
                line=feature.line,
            )


def side(case: Case) -> Iterator[Finding]:
    """Zones of holes (``H7``) are on holes, zones of shafts (``h6``) on shafts."""
    for feature, meant, measured in _sized(case):
        try:
            tolerance = read_tolerance(meant.tolerance) if meant.tolerance else None
        except ToleranceError:
            continue
        if not isinstance(tolerance, Zone) or measured.concave is None or tolerance.letters.lower() == "js":
            continue
        fits = tolerance.hole == measured.concave
        args: Data = {"feature": feature.name, "zone": str(tolerance)}
        key = "pass" if fits else "hole" if measured.concave else "shaft"
        hint = None if fits else Words(key="checks.feature.side.hint", args={"zone": str(tolerance).swapcase()})
        yield case.finding(
            "feature.side",
            "pass" if fits else "fail",
            f"checks.feature.side.{key}",
            args,
            subject=Subject(feature=feature.name),
            where=case.place(measured.faces),
            line=feature.line,
            source="ISO 286-1:2010, 4.1.2",
            hint=hint,
        )


@dataclass(frozen=True)
class _Limits:
    """Deviations from the nominal size: inside the first two it passes, inside ``remark`` it is remarked on."""

    lower: float
    upper: float
    remark: float


def _judged(case: Case, feature: Feature, meant: Size, measured: FeatureSize) -> Finding:
    """Return the finding on one feature; raise where its unit or tolerance can't be read."""
    subject = Subject(feature=feature.name)
    where = case.place(measured.faces)
    if measured.value is None:
        args: Data = {"feature": feature.name}
        return case.finding(
            "feature.size",
            "skip",
            f"checks.feature.size.{measured.reason or 'mixed'}",
            args,
            subject=subject,
            where=where,
            line=feature.line,
        )
    unit = read_unit(meant.unit)
    nominal = convert(meant.value, unit, measured.unit)
    value = measured.value / 2 if meant.kind == "radius" else measured.value
    limits = _limits(meant, nominal, measured.unit)
    off = value - nominal
    inside = limits.lower <= off <= limits.upper
    status: Status = "pass" if inside else "warn" if abs(off) <= limits.remark else "fail"
    kind: Kind = "angle" if measured.unit == "deg" else "length"
    spoken = shown(measured.unit)
    data: Data = {
        "feature": feature.name,
        "measured": value,
        "nominal": nominal,
        "unit": spoken,
        "off": off,
        "what": "radius" if meant.kind == "radius" else measured.kind,
    }
    return case.finding(
        "feature.size",
        status,
        f"checks.feature.size.{status}",
        data,
        subject=subject,
        measured=Quantity(value=value, unit=measured.unit),
        limit=Limit(min=nominal + limits.lower, max=nominal + limits.upper, unit=measured.unit),
        where=where,
        line=feature.line,
        source=_SOURCE,
        hint=None if status == "pass" else slip(value, nominal, kind) or Words(key="checks.feature.size.hint"),
    )


def _limits(meant: Size, nominal: float, unit: str) -> _Limits:
    equal, general = (EQUAL_DEG, _GENERAL_DEG) if unit == "deg" else (EQUAL_MM, _general_mm(abs(nominal)))
    tolerance = read_tolerance(meant.tolerance) if meant.tolerance else None
    if isinstance(tolerance, Deviations):
        scale = read_unit(tolerance.unit) if tolerance.unit else read_unit(meant.unit)
        upper, lower = (convert(d, scale, unit) for d in (tolerance.upper, tolerance.lower))
        return _Limits(lower=min(lower, 0.0) - equal, upper=max(upper, 0.0) + equal, remark=0.0)
    return _Limits(lower=-equal, upper=equal, remark=general)


def _general_mm(nominal: float) -> float:
    """Return the general tolerance of a length; sizes that the standard does not cover have none."""
    return next((limit for upto, limit in _GENERAL_MM if nominal <= upto), 0.0)


def _features(case: Case) -> tuple[Feature, ...]:
    return case.declarations.features if case.declarations is not None and case.measurements is not None else ()


def _sized(case: Case) -> Iterator[tuple[Feature, Size, FeatureSize]]:
    """Yield every feature that has faces and a declared size, with what was measured on it."""
    measured = {size.feature: size for size in case.measurements.features} if case.measurements else {}
    for feature in _features(case):
        if feature.size is not None and feature.faces and feature.name in measured:
            yield feature, feature.size, measured[feature.name]


RULES: tuple[tuple[str, Rule], ...] = (
    ("feature.found", found),
    ("feature.size", size),
    ("feature.side", side),
)
