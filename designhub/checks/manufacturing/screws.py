"""Threads and the holes that screws pass through, as they are declared: ``thread="M6"``, ``clears="M6 fine"``.

What is drawn is the core hole or the bolt, not the thread itself. These rules hold for every process; only how deep a
thread may be cut is asked of the process profile.
"""

from collections.abc import Callable, Iterator

from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit, Quantity, Status, Subject, Words
from designhub.checks.making_report import Hole
from designhub.checks.manufacturing.process import meant
from designhub.checks.measurements import FeatureSize
from designhub.script.declarations import Feature
from designhub.tolerancing.threads import Clearance, Limits, Thread, ThreadError, clearance, thread

_THREAD, _CLEARANCE = "manufacturing.thread", "manufacturing.clearance_hole"
_EQUAL_MM = 1e-3
_THREAD_SOURCE = "ISO 261:1998; ISO 965-1:1998, {}"
_CLEARANCE_SOURCE = "ISO 273:1979"


def threads(case: Case) -> Iterator[Finding]:
    """Every declared thread exists, and its core hole or bolt has the diameter for it."""
    for feature, size in _declared(case, lambda feature: feature.thread):
        try:
            wanted = thread(feature.thread or "")
            limits = wanted.core if size is None or size.concave else wanted.bolt
        except ThreadError as error:
            yield _refused(case, _THREAD, feature, error)
            continue
        if size is None or size.value is None or size.kind != "diameter" or size.concave is None:
            yield _unmeasured(case, _THREAD, feature)
            continue
        yield _of_diameter(case, feature, size, wanted, limits, size.value)
        yield from _deep(case, feature, wanted)


def clearance_holes(case: Case) -> Iterator[Finding]:
    """Every hole that a screw passes through has the diameter of its series."""
    for feature, size in _declared(case, lambda feature: feature.clears):
        try:
            wanted = clearance(feature.clears or "")
        except ThreadError as error:
            yield _refused(case, _CLEARANCE, feature, error)
            continue
        if size is None or size.value is None or size.kind != "diameter" or not size.concave:
            yield _unmeasured(case, _CLEARANCE, feature)
            continue
        yield _passing(case, feature, size, wanted, size.value)


def _of_diameter(
    case: Case, feature: Feature, size: FeatureSize, wanted: Thread, limits: Limits, value: float
) -> Finding:
    side = "core" if size.concave else "bolt"
    fits = limits.low_mm - _EQUAL_MM <= value <= limits.high_mm + _EQUAL_MM
    nominal = bool(size.concave) and abs(value - wanted.size_mm) <= _EQUAL_MM
    drawn = wanted.drill_mm if size.concave else wanted.size_mm
    args: Data = {"feature": feature.name, "thread": str(wanted), "value": value, "drawn": drawn,
                  "least": limits.low_mm, "most": limits.high_mm}  # fmt: skip
    hint = Words(key=f"checks.manufacturing.thread.{'nominal' if nominal else side}_hint", args=args)
    return case.finding(
        _THREAD,
        "pass" if fits else "fail",
        f"checks.manufacturing.thread.{side}_{'pass' if fits else 'fail'}",
        args,
        subject=Subject(feature=feature.name),
        measured=Quantity(value=value, unit="mm"),
        limit=Limit(min=limits.low_mm, max=limits.high_mm, unit="mm"),
        where=case.place(size.faces or feature.faces),
        line=feature.line,
        source=_THREAD_SOURCE.format("6H" if size.concave else "6g"),
        hint=None if fits else hint,
    )


def _deep(case: Case, feature: Feature, wanted: Thread) -> Iterator[Finding]:
    """Yield a finding where the process can't cut the thread so deep."""
    part = meant(case)
    threshold = part.profile.thread_depth if part else None
    if part is None or threshold is None:
        return
    holes = [hole for body in part.making.bodies for hole in body.holes if set(hole.faces) & set(feature.faces)]
    deepest: Hole | None = max(holes, key=lambda hole: hole.depth_mm, default=None)
    if deepest is None or deepest.depth_mm <= threshold.most_ratio * wanted.size_mm + _EQUAL_MM:
        return
    most = threshold.most_ratio * wanted.size_mm
    args: Data = {"feature": feature.name, "thread": str(wanted), "value": deepest.depth_mm, "most": most}
    status: Status = "fail" if threshold.severity == "error" else "warn"
    yield case.finding(
        _THREAD,
        status,
        "checks.manufacturing.thread.deep",
        args,
        subject=Subject(feature=feature.name),
        measured=Quantity(value=deepest.depth_mm, unit="mm"),
        limit=Limit(max=most, unit="mm"),
        where=case.place(deepest.faces),
        line=feature.line,
        source=threshold.source,
        hint=Words(key="checks.manufacturing.thread.deep_hint", args=args),
    )


def _passing(case: Case, feature: Feature, size: FeatureSize, wanted: Clearance, value: float) -> Finding:
    series = wanted.series_of(value)
    low, high = wanted.diameters_mm["fine"], wanted.diameters_mm["coarse"]
    meant_series = series is not None and wanted.series in (None, series)
    inside = low - _EQUAL_MM <= value <= high + _EQUAL_MM
    status: Status = "pass" if meant_series else "warn" if inside else "fail"
    key = "pass" if meant_series else "other" if inside else "tight" if value < low else "wide"
    args: Data = {"feature": feature.name, "screw": f"M{wanted.size_mm:g}", "value": value, "wanted": wanted.wanted_mm,
                  "series": series or wanted.series or "medium", "least": low, "most": high}  # fmt: skip
    one = wanted.diameters_mm[wanted.series] if wanted.series else None
    return case.finding(
        _CLEARANCE,
        status,
        f"checks.manufacturing.clearance_hole.{key}",
        args,
        subject=Subject(feature=feature.name),
        measured=Quantity(value=value, unit="mm"),
        limit=Limit(min=one or low, max=one or high, unit="mm"),
        where=case.place(size.faces or feature.faces),
        line=feature.line,
        source=_CLEARANCE_SOURCE,
        hint=None if meant_series else Words(key="checks.manufacturing.clearance_hole.hint", args=args),
    )


def _declared(case: Case, of: Callable[[Feature], str | None]) -> Iterator[tuple[Feature, FeatureSize | None]]:
    """Yield the features that declare something, each with what its faces measure."""
    if case.declarations is None or case.measurements is None:
        return
    sizes = {size.feature: size for size in case.measurements.features}
    for feature in case.declarations.features:
        if of(feature):
            yield feature, sizes.get(feature.name)


def _refused(case: Case, rule: str, feature: Feature, error: ThreadError) -> Finding:
    return case.finding(
        rule,
        "fail",
        error.key,
        {key: value for key, value in error.message.args.items() if isinstance(value, str | int | float)},
        subject=Subject(feature=feature.name),
        where=case.place(feature.faces),
        line=feature.line,
        source=_CLEARANCE_SOURCE if rule == _CLEARANCE else _THREAD_SOURCE.format("6"),
    )


def _unmeasured(case: Case, rule: str, feature: Feature) -> Finding:
    return case.finding(
        rule,
        "skip",
        "checks.manufacturing.unmeasured",
        {"feature": feature.name},
        subject=Subject(feature=feature.name),
        where=case.place(feature.faces),
        line=feature.line,
    )


RULES: tuple[tuple[str, Rule], ...] = ((_THREAD, threads), (_CLEARANCE, clearance_holes))
