"""Do the fits of a part hold: the script's own, and those of the project that concern it?

A fit names a hole and a shaft, as ``feature`` of this part or as ``part.feature``; a side that is another part's is
taken as the fit says. Its one rule: what a fit gives is computed from the standard, never from what the script says of
it.
"""

import difflib
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit, Place, Quantity, Subject, Words
from designhub.checks.measurements import FeatureSize
from designhub.errors import Invalid
from designhub.script.declarations import Feature
from designhub.script.declarations import Fit as Declared
from designhub.script.tolerance import Deviations, ToleranceError, Zone, read_tolerance
from designhub.tolerancing.fits import Fit, fit
from designhub.tolerancing.limits import Limits
from designhub.tolerancing.steps import LARGEST_MM
from designhub.tolerancing.undefined import Undefined
from designhub.units import QuantityError, compatible, convert, read_unit

Side = Literal["hole", "shaft"]
SAME_MM = 1e-6
"""Nominal sizes are written, not measured: they are equal or they are not."""
SAME_UM = 0.05
COMPARED = 50
"""Names that a mistyped one is compared with: a stranger's script may declare thousands."""
_SOURCE = "ISO 286-1:2010"


@dataclass(frozen=True, kw_only=True)
class Sided:
    """One side of a fit: the feature of this part that it is, if it is one."""

    side: Side
    name: str
    feature: Feature | None
    measured: FeatureSize | None

    @property
    def nominal_mm(self) -> float | None:
        """The declared diameter or width in mm."""
        return None if self.feature is None else nominal_mm(self.feature)


@dataclass(frozen=True, kw_only=True)
class Concerned:
    """A fit that names at least one feature of this part."""

    declared: Declared
    hole: Sided
    shaft: Sided

    @property
    def sides(self) -> tuple[Sided, ...]:
        """The sides that are features of this part."""
        return tuple(side for side in (self.hole, self.shaft) if side.feature is not None)

    @property
    def nominal_mm(self) -> float | None:
        """The nominal size of the first side that has one."""
        return next((side.nominal_mm for side in self.sides if side.nominal_mm is not None), None)

    @property
    def args(self) -> Data:
        """What every message about it is told."""
        return {"hole": self.hole.name, "shaft": self.shaft.name, "zones": self.declared.zones}


def defined(case: Case) -> Iterator[Finding]:
    """Every fit names features that there are, and tolerance classes that the standard defines at their size."""
    yield from _unknown(case)
    for one in concerned(case):
        if one.nominal_mm is None:
            yield _finding(case, one, "tolerance.fit.defined", "skip", "checks.fit.defined.no_size", one.args)
            continue
        try:
            found = fit(one.declared.zones, one.nominal_mm)
        except Invalid as error:
            hint = Words(key=f"checks.fit.defined.{'hint' if isinstance(error, Undefined) else 'form_hint'}")
            args = dict(error.message.args)
            ends = Limit(min=_number(args.get("over", 0)), max=_number(args.get("most", LARGEST_MM)), unit="mm")
            size = Quantity(value=one.nominal_mm, unit="mm")
            yield _finding(
                case, one, "tolerance.fit.defined", "fail", error.key, args, measured=size, limit=ends, hint=hint
            )
        else:
            yield _finding(
                case, one, "tolerance.fit.defined", "pass", "checks.fit.defined.pass", {**one.args, "fit": str(found)}
            )


def matches(case: Case) -> Iterator[Finding]:
    """Both sides of a fit have its nominal size and its tolerance class, one is a hole and the other a shaft."""
    for one, found in _given(case):
        problems = [*_sizes(case, one), *(p for side in one.sides for p in _matching(case, one, side, found))]
        yield from problems
        if not problems:
            yield _finding(case, one, "tolerance.fit.matches", "pass", "checks.fit.matches.pass", one.args)


def clearance(case: Case) -> Iterator[Finding]:
    """What every fit gives: its kind, and how much clearance or interference."""
    for one, found in _given(case):
        low, high = found.min_clearance_um, found.max_clearance_um
        args: Data = {**one.args, "fit": str(found), "low": low, "high": high, "tight": -low, "loose": -high}
        yield _finding(
            case,
            one,
            "tolerance.fit.clearance",
            "pass",
            f"checks.fit.clearance.{found.kind}",
            args,
            measured=Quantity(value=low, unit="µm"),
            limit=Limit(min=low, max=high, unit="µm"),
        )


# --- which fits -------------------------------------------------------------------------------------------------------


def concerned(case: Case) -> tuple[Concerned, ...]:
    """Return the fits that name a feature of this part, the script's own before the project's, each once."""
    if case.declarations is None:
        return ()
    features = {feature.name: feature for feature in case.declarations.features}
    sizes = {} if case.measurements is None else {size.feature: size for size in case.measurements.features}

    def sided(side: Side, name: str) -> Sided:
        part, dot, rest = name.partition(".")
        feature = features.get(name) or (features.get(rest) if dot and part == case.part else None)
        return Sided(side=side, name=name, feature=feature, measured=sizes.get(feature.name) if feature else None)

    seen: dict[tuple[str, str, str], Concerned] = {}
    for declared in (*case.declarations.fits, *case.asked.fits):
        one = Concerned(declared=declared, hole=sided("hole", declared.hole), shaft=sided("shaft", declared.shaft))
        if one.sides:
            own = [side.feature.name if side.feature else side.name for side in (one.hole, one.shaft)]
            seen.setdefault((own[0], own[1], declared.zones.replace(" ", "")), one)
    return tuple(seen.values())


def _unknown(case: Case) -> Iterator[Finding]:
    """A name without a dot is a feature of this part: there has to be one of that name."""
    if case.declarations is None:
        return
    names = [feature.name for feature in case.declarations.features]
    if any("." in name for name in names):
        return  # an assembly, whose parts have their own fits
    for declared in case.declarations.fits:
        for name in (declared.hole, declared.shaft):
            if "." in name or name in names:
                continue
            near = difflib.get_close_matches(name, names[:COMPARED], n=3, cutoff=0.4) or names[:5]
            yield case.finding(
                "tolerance.fit.defined",
                "fail",
                "checks.fit.defined.unknown",
                {"name": name, "zones": declared.zones},
                subject=Subject(feature=name),
                measured=Quantity(value=0),
                limit=Limit(min=1),
                line=declared.line,
                source=_SOURCE,
                hint=Words(key="checks.fit.defined.unknown_hint", args={"near": ", ".join(near) or "-"}),
            )


def _given(case: Case) -> Iterator[tuple[Concerned, Fit]]:
    """Yield the fits that the standard defines."""
    for one in concerned(case):
        if one.nominal_mm is None:
            continue
        try:
            yield one, fit(one.declared.zones, one.nominal_mm)
        except Invalid:
            continue  # fit.defined says it


# --- whether both sides are what the fit says -------------------------------------------------------------------------


def _sizes(case: Case, one: Concerned) -> Iterator[Finding]:
    hole, shaft = one.hole.nominal_mm, one.shaft.nominal_mm
    if hole is None or shaft is None or abs(hole - shaft) <= SAME_MM:
        return
    yield _finding(
        case,
        one,
        "tolerance.fit.matches",
        "fail",
        "checks.fit.matches.sizes",
        {**one.args, "hole_mm": hole, "shaft_mm": shaft},
        measured=Quantity(value=shaft, unit="mm"),
        limit=Limit(min=hole, max=hole, unit="mm"),
        hint=Words(key="checks.fit.matches.sizes_hint"),
    )


def _matching(case: Case, one: Concerned, side: Sided, found: Fit) -> Iterator[Finding]:
    """Yield what is wrong with one side."""
    wanted = found.hole if side.side == "hole" else found.shaft
    assert side.feature is not None  # the caller's sides are features
    args: Data = {**one.args, "feature": side.feature.name, "zone": str(wanted.zone)}
    args |= {"low": wanted.lower_um, "high": wanted.upper_um}

    def problem(status: Literal["warn", "fail"], key: str, hint: str) -> Finding:
        is_ = side.measured.value if side.measured is not None else None
        return _finding(
            case,
            one,
            "tolerance.fit.matches",
            status,
            f"checks.fit.matches.{key}",
            args,
            side=side,
            measured=Quantity(value=wanted.nominal_mm if is_ is None else is_, unit="mm"),
            limit=Limit(min=wanted.smallest_mm, max=wanted.largest_mm, unit="mm"),
            hint=Words(key=f"checks.fit.matches.{hint}", args={"zone": str(wanted.zone)}),
        )

    concave = side.measured.concave if side.measured is not None else None
    if concave is not None and concave != (side.side == "hole"):
        yield problem("fail", "not_hole" if side.side == "hole" else "not_shaft", "side_hint")
    written = side.feature.size.tolerance if side.feature.size is not None else None
    if written is None:
        yield problem("warn", "untoleranced", "add_hint")
    elif not _same(written, wanted, side.feature):
        args["written"] = written
        yield problem("fail", "zone", "zone_hint")


def _same(written: str, wanted: Limits, feature: Feature) -> bool:
    """Tell whether a written tolerance is the class that a fit asks for, or has just its limits."""
    try:
        tolerance = read_tolerance(written)
    except ToleranceError:
        return True  # another rule says that it can't be read
    if isinstance(tolerance, Zone):
        return tolerance == wanted.zone
    low, high = in_um(tolerance, feature)
    return abs(low - wanted.lower_um) <= SAME_UM and abs(high - wanted.upper_um) <= SAME_UM


def in_um(tolerance: Deviations, feature: Feature) -> tuple[float, float]:
    """Return written deviations in µm of the diameter."""
    assert feature.size is not None  # it has a tolerance
    unit = read_unit(tolerance.unit or feature.size.unit)
    scale = 2 if feature.size.kind == "radius" else 1
    return scale * convert(tolerance.lower, unit, "µm"), scale * convert(tolerance.upper, unit, "µm")


def nominal_mm(feature: Feature) -> float | None:
    """Return the declared size of a feature in mm, of a radius twice it; None for an angle or an unknown unit."""
    if feature.size is None:
        return None
    try:
        unit = read_unit(feature.size.unit)
        if not compatible(unit, "mm"):
            return None
        value = convert(feature.size.value, unit, "mm")
    except QuantityError:
        return None
    size = value * (2 if feature.size.kind == "radius" else 1)
    return round(size, 6) if math.isfinite(size) else None


def _number(value: str | float) -> float | None:
    return None if isinstance(value, str) else value


def _finding(
    case: Case,
    one: Concerned,
    rule: str,
    status: Literal["pass", "warn", "fail", "skip"],
    key: str,
    args: Data,
    *,
    side: Sided | None = None,
    measured: Quantity | None = None,
    limit: Limit | None = None,
    hint: Words | None = None,
) -> Finding:
    sides = one.sides if side is None else (side,)
    first = sides[0].feature
    line = one.declared.line if side is None or first is None else (first.line or one.declared.line)
    return case.finding(
        rule,
        status,
        key,
        args,
        subject=Subject(feature=first.name if first is not None else None),
        measured=measured,
        limit=limit,
        where=_places(case, sides),
        line=line if line is not None else (first.line if first is not None else None),
        source=_SOURCE,
        hint=hint,
    )


def _places(case: Case, sides: tuple[Sided, ...]) -> tuple[Place, ...]:
    return tuple(place for side in sides if side.feature for place in case.place(side.feature.faces))


RULES: tuple[tuple[str, Rule], ...] = (
    ("tolerance.fit.defined", defined),
    ("tolerance.fit.matches", matches),
    ("tolerance.fit.clearance", clearance),
)
