"""Do the declared features measure what the script says?

A part is drawn at its nominal sizes, and the tolerance says how far the made part may be off. So a drawn size is
right when it is the nominal size, or when it lies within the limits that are stated (``±0.1``, ``H7``). Where none are,
the general tolerance of the project holds: a size beside the nominal one that it would still let pass is a remark;
everything else is an error. Its one rule: the measured face decides.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from designhub.checks.asked import GeneralTolerance
from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit, Quantity, Status, Subject, Words
from designhub.checks.fit import nominal_mm
from designhub.checks.measurements import FeatureSize
from designhub.checks.slips import Kind, slip
from designhub.script.declarations import Feature, Size
from designhub.script.tolerance import Deviations, ToleranceError, Zone, read_tolerance
from designhub.tolerancing.deviations import LETTERS
from designhub.tolerancing.general import general_angle, general_source, general_tolerance
from designhub.tolerancing.geometrical import SUCCESSOR
from designhub.tolerancing.limits import limits
from designhub.tolerancing.steps import LARGEST_MM
from designhub.tolerancing.undefined import Undefined
from designhub.units import QuantityError, convert, read_unit, shown

EQUAL_MM = 1e-3
"""Drawn sizes are compared to the micrometre: finer than any tolerance of a workshop."""
EQUAL_DEG = 1e-3

_SHORTEST_LEG_MM = 10.0
"""Which leg an angle is toleranced by is not known here: the shortest, which is given most, is taken."""


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
        except (QuantityError, ToleranceError, Undefined):
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
    remark: float = 0.0
    source: str = ""
    hint: Words = Words(key="checks.feature.size.hint")


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
    allowed = _limits(meant, nominal, measured.unit, case.asked.tolerance)
    off = value - nominal
    inside = allowed.lower <= off <= allowed.upper
    status: Status = "pass" if inside else "warn" if abs(off) <= allowed.remark else "fail"
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
        limit=Limit(min=nominal + allowed.lower, max=nominal + allowed.upper, unit=measured.unit),
        where=where,
        line=feature.line,
        source=allowed.source,
        hint=None if status == "pass" else slip(value, nominal, kind) or allowed.hint,
    )


def _limits(meant: Size, nominal: float, unit: str, general: GeneralTolerance) -> _Limits:
    """Return what a drawn size may be; raise where its tolerance can't be read, or has no value at this size."""
    equal = EQUAL_DEG if unit == "deg" else EQUAL_MM
    tolerance = read_tolerance(meant.tolerance) if meant.tolerance else None
    if isinstance(tolerance, Deviations):
        scale = read_unit(tolerance.unit) if tolerance.unit else read_unit(meant.unit)
        upper, lower = (convert(d, scale, unit) for d in (tolerance.upper, tolerance.lower))
        return _Limits(lower=min(lower, 0.0) - equal, upper=max(upper, 0.0) + equal, source=f"{tolerance}")
    if isinstance(tolerance, Zone) and unit == "mm":
        share = 0.5 if meant.kind == "radius" else 1.0  # a class is of the diameter
        of_class = limits(tolerance, round(abs(nominal) / share, 6))
        lower, upper = share * of_class.lower_um / 1000, share * of_class.upper_um / 1000
        args: Data = {"zone": str(tolerance), "nominal": nominal, "low": nominal + lower, "high": nominal + upper}
        return _Limits(
            lower=min(lower, 0.0) - equal,
            upper=max(upper, 0.0) + equal,
            source=f"ISO 286-1:2010, {tolerance}",
            hint=Words(key="checks.fit.size.zone_hint", args=args),
        )
    remark = _general(abs(nominal), unit, general)
    return _Limits(lower=-equal, upper=equal, remark=remark, source=general_source(general))


def _general(nominal: float, unit: str, general: GeneralTolerance) -> float:
    """Return the general tolerance of a size or angle; sizes that the standard does not cover have none."""
    try:
        return general_angle(_SHORTEST_LEG_MM, general) if unit == "deg" else general_tolerance(nominal, general)
    except Undefined:
        return 0.0


def zone(case: Case) -> Iterator[Finding]:
    """Every tolerance class of a feature is one that ISO 286-1 defines at its size."""
    for feature in _features(case):
        nominal, tolerance = nominal_mm(feature), _class_of(feature)
        if nominal is None or tolerance is None:
            continue
        subject, where = Subject(feature=feature.name), case.place(feature.faces)
        size = Quantity(value=nominal, unit="mm")
        try:
            found = limits(tolerance, nominal)
        except Undefined as error:
            given = error.message.args
            near = ", ".join(str(other) for other in _near(tolerance, nominal)) or "-"
            low, high = given.get("over", 0), given.get("most", LARGEST_MM)
            yield case.finding(
                "tolerance.zone",
                "fail",
                error.key,
                given,
                subject=subject,
                measured=size,
                limit=Limit(min=float(low), max=float(high), unit="mm"),
                where=where,
                line=feature.line,
                source="ISO 286-1:2010, tables 1 to 5",
                hint=Words(key="checks.fit.zone.hint", args={"near": near}),
            )
            continue
        args: Data = {"feature": feature.name, "zone": str(tolerance), "nominal": nominal}
        args |= {"low": found.lower_um, "high": found.upper_um}
        ends = Limit(min=found.smallest_mm, max=found.largest_mm, unit="mm")
        yield case.finding(
            "tolerance.zone",
            "pass",
            "checks.fit.zone.pass",
            args,
            subject=subject,
            measured=size,
            limit=ends,
            where=where,
            line=feature.line,
            source=f"ISO 286-1:2010, {tolerance}",
        )


def _class_of(feature: Feature) -> Zone | None:
    try:
        tolerance = read_tolerance(feature.size.tolerance) if feature.size and feature.size.tolerance else None
    except ToleranceError:
        return None  # feature.size says that it can't be read
    return tolerance if isinstance(tolerance, Zone) else None


def _near(wanted: Zone, nominal: float) -> list[Zone]:
    """Return up to three classes next to ``wanted`` in the order of the letters, of its grade, that are defined."""
    place = LETTERS.index(wanted.letters.lower())
    found = []
    for letters in sorted(LETTERS, key=lambda letter: abs(LETTERS.index(letter) - place)):
        other = Zone(letters=letters.upper() if wanted.hole else letters, grade=wanted.grade)
        try:
            limits(other, nominal)
        except Undefined:
            continue
        found.append(other)
    return found[:3]


def geometrical(case: Case) -> Iterator[Finding]:
    """A project that names a class of ISO 2768-2 knows that the standard was withdrawn."""
    if case.asked.geometrical is not None:
        yield case.finding(
            "tolerance.geometrical",
            "warn",
            "checks.fit.geometrical",
            {"class": case.asked.geometrical},
            source=f"{SUCCESSOR}, which replaced ISO 2768-2:1989",
            hint=Words(key="checks.fit.geometrical_hint"),
        )


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
    ("tolerance.zone", zone),
    ("tolerance.geometrical", geometrical),
)
