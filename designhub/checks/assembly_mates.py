"""What shafts in holes say: which fits the assembly really brings together, and which overlap a fit explains.

A part is drawn at its nominal sizes, so that a shaft in its hole overlaps nowhere. Where it was drawn larger, the
common volume is a sleeve of pi/4 (d^2 - D^2) L; a press fit or a thread that was declared for these very faces explains
it. Its one rule: a declaration explains only the faces that it names, and no more than its zones allow.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from designhub.checks.assembly_report import Assembly, Mate, Pair
from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Place, Quantity, Subject, Words
from designhub.checks.measurements import Face
from designhub.errors import Invalid
from designhub.script.declarations import Feature, Fit
from designhub.tolerancing import fit as fit_of

MICROMETRE = 1e-3
EQUAL_MM = 2 * MICROMETRE
"""Diameters that differ by less were drawn as one nominal size."""
AXIS_MM = 0.01
TILT_DEG = 0.06
"""A thousandth of a radian."""
THREAD_DEPTH = 0.25
"""Core hole and bolt differ by at most this part of the diameter: 0.5 mm of 2 mm in M2 to ISO 262, less above."""
SLEEVE_SPARE = 1.05
"""A sleeve may be larger by this: chamfers and cross holes change its length."""
_SOURCE = "ISO 286-1:2010, 3.4"


@dataclass(frozen=True)
class DeclaredFit:
    """A fit whose two features are both on this part."""

    fit: Fit
    hole: Feature
    shaft: Feature

    def joins(self, mate: Mate) -> bool:
        """Tell whether ``mate`` is one of a face of the hole and a face of the shaft."""
        return bool({*self.hole.faces} & {*mate.hole_faces} and {*self.shaft.faces} & {*mate.shaft_faces})


def declared_fits(case: Case) -> list[DeclaredFit]:
    """Return the fits of the script and of the project whose features are both on this part, each once."""
    if case.declarations is None:
        return []
    features = {feature.name: feature for feature in case.declarations.features if feature.faces}
    fits = {(fit.hole, fit.shaft): fit for fit in (*case.asked.fits, *case.declarations.fits)}
    return [
        DeclaredFit(fit, features[fit.hole], features[fit.shaft])
        for fit in fits.values()
        if fit.hole in features and fit.shaft in features
    ]


def explained_mm3(case: Case, pair: Pair) -> float:
    """Return the volume of ``pair`` that press fits and threads explain."""
    fits = declared_fits(case)
    threaded = {
        face for feature in (case.declarations.features if case.declarations else ()) if feature.thread
        for face in feature.faces
    }  # fmt: skip
    return sum(
        sleeve_mm3(mate)
        for mate in pair.mates
        if mate.play_mm < 0
        and mate.engagement_mm > 0
        and (_is_thread(mate, threaded) or any(one.joins(mate) and _presses(one.fit.zones, mate) for one in fits))
    )


def sleeve_mm3(mate: Mate) -> float:
    """Return the volume that a shaft and a smaller hole share: ``pi/4 (d^2 - D^2) L``."""
    ring = mate.shaft_diameter_mm**2 - mate.hole_diameter_mm**2
    return max(0.25 * math.pi * ring * mate.engagement_mm, 0.0)


def mates(case: Case) -> Iterator[Finding]:
    """Every declared fit is between a hole and a shaft that the assembly brings together."""
    report = case.reports.assembly
    if report is None or len(report.bodies) < 2 or case.measurements is None:
        return
    for one in declared_fits(case):
        yield from _brought_together(case, report, one)
    yield from _without_a_fit(case, report)


def fit(case: Case) -> Iterator[Finding]:
    """What the brought-together fits really give: least and greatest clearance at the diameter that was measured."""
    report = case.reports.assembly
    if report is None or len(report.bodies) < 2:
        return
    for one in declared_fits(case):
        found = [mate for mate in _all_mates(case, report) if one.joins(mate) and mate.engagement_mm > 0]
        if not found:
            continue
        mate = max(found, key=lambda each: each.engagement_mm)
        try:
            limits = fit_of(one.fit.zones, mate.hole_diameter_mm)
        except Invalid:
            continue
        args: Data = {
            "hole": one.fit.hole,
            "shaft": one.fit.shaft,
            "zones": one.fit.zones,
            "diameter": mate.hole_diameter_mm,
            "least": limits.min_clearance_um,
            "most": limits.max_clearance_um,
            "length": mate.engagement_mm,
            "count": len(found),
            "kind": limits.kind,
        }
        yield case.finding(
            "assembly.fit",
            "pass",
            "checks.assembly.fit.pass",
            args,
            subject=Subject(feature=one.fit.hole),
            measured=Quantity(value=mate.hole_diameter_mm, unit="mm"),
            where=_at(mate),
            line=one.fit.line,
            source=_SOURCE,
        )


def _brought_together(case: Case, report: Assembly, one: DeclaredFit) -> Iterator[Finding]:
    """Yield what became of one fit; nothing for what is no shaft in a hole, such as a key in its groove."""
    holes, shafts = _cylinders(case, one.hole), _cylinders(case, one.shaft)
    if not holes or not shafts:
        return
    together = [mate for mate in _all_mates(case, report) if one.joins(mate) and mate.engagement_mm > 0]
    names: Data = {"hole": one.fit.hole, "shaft": one.fit.shaft, "zones": one.fit.zones}
    subject = Subject(feature=one.fit.hole)
    if together:
        best = max(together, key=lambda mate: mate.engagement_mm)
        yield case.finding(
            "assembly.mates",
            "pass",
            "checks.assembly.mates.pass",
            {**names, "count": len(together), "length": best.engagement_mm},
            subject=subject,
            measured=Quantity(value=best.engagement_mm, unit="mm"),
            where=_at(best),
            line=one.fit.line,
        )
        return
    hole, shaft, off = min(
        ((hole, shaft, _off(hole, shaft)) for hole in holes for shaft in shafts), key=lambda each: each[2].offset_mm
    )
    where = (Place(faces=(hole.index,), point=hole.center), Place(faces=(shaft.index,), point=shaft.center))
    if off.in_line and case.reports.motion is None and _moves(case):
        key, args = "checks.assembly.mates.elsewhere", {**names, "value": off.along_mm}
        yield case.finding("assembly.mates", "skip", key, args, subject=subject, where=where, line=one.fit.line)
        return
    word, value = off.fault
    yield case.finding(
        "assembly.mates",
        "fail",
        f"checks.assembly.mates.{word}",
        {**names, "value": value},
        subject=subject,
        measured=Quantity(value=value, unit="deg" if word == "tilted" else "mm"),
        where=where,
        line=one.fit.line,
        source=_SOURCE,
        hint=Words(key=f"checks.assembly.mates.{word}_hint"),
    )


@dataclass(frozen=True)
class _Off:
    """How a shaft lies to a hole that it is not in."""

    offset_mm: float
    """From the hole's axis to the middle of the shaft."""
    along_mm: float
    """From middle to middle along the axis."""
    tilt_deg: float
    smaller_mm: float
    """Hole less shaft diameter."""

    @property
    def in_line(self) -> bool:
        """Whether a slide along the axis would bring the two together."""
        return self.fault[0] == "apart"

    @property
    def fault(self) -> tuple[str, float]:
        """What keeps them from being a fit, and how much of it."""
        if self.tilt_deg > TILT_DEG:
            return "tilted", self.tilt_deg
        if abs(self.smaller_mm) > EQUAL_MM:
            return "size", abs(self.smaller_mm)
        if self.offset_mm > AXIS_MM:
            return "offset", self.offset_mm
        return "apart", self.along_mm


def _off(hole: Face, shaft: Face) -> _Off:
    assert hole.axis is not None
    assert shaft.axis is not None
    (point, direction), (other, other_direction) = hole.axis, shaft.axis
    between = [a - b for a, b in zip(other, point, strict=True)]
    along = sum(a * b for a, b in zip(between, direction, strict=True))
    cosine = abs(sum(a * b for a, b in zip(direction, other_direction, strict=True)))
    return _Off(
        offset_mm=math.sqrt(max(sum(a * a for a in between) - along * along, 0.0)),
        along_mm=abs(along),
        tilt_deg=math.degrees(math.acos(min(cosine, 1.0))),
        smaller_mm=2.0 * ((hole.radius_mm or 0.0) - (shaft.radius_mm or 0.0)),
    )


def _without_a_fit(case: Case, report: Assembly) -> Iterator[Finding]:
    """Say, where fits are declared at all, which shafts of the hole's own size have none; that is no fault."""
    fits = declared_fits(case)
    if not fits:
        return
    bare = [
        mate
        for pair in report.pairs
        for mate in pair.mates
        if mate.engagement_mm > 0 and abs(mate.play_mm) <= EQUAL_MM and not any(one.joins(mate) for one in fits)
    ]
    if not bare:
        return
    pairs = {(report.bodies[mate.shaft].name, report.bodies[mate.hole].name) for mate in bare}
    yield case.finding(
        "assembly.mates",
        "pass",
        "checks.assembly.mates.bare",
        {"count": len(bare), "names": ", ".join(f"{shaft} – {hole}" for shaft, hole in sorted(pairs)[:6])},
        measured=Quantity(value=len(bare)),
        where=tuple(place for mate in bare[:20] for place in _at(mate)),
        hint=Words(key="checks.assembly.mates.bare_hint"),
    )


def _all_mates(case: Case, report: Assembly) -> list[Mate]:
    """Return the mates of the shown position and, where it was moved, of all others; each pair of faces once."""
    moved = case.reports.motion.mates if case.reports.motion else ()
    best: dict[tuple[tuple[int, ...], tuple[int, ...]], Mate] = {}
    for mate in (*(mate for pair in report.pairs for mate in pair.mates), *moved):
        ends = (mate.hole_faces, mate.shaft_faces)
        if ends not in best or mate.engagement_mm > best[ends].engagement_mm:
            best[ends] = mate
    return list(best.values())


def _cylinders(case: Case, feature: Feature) -> list[Face]:
    faces = case.measurements.faces if case.measurements else ()
    known = [faces[number] for number in feature.faces if 0 <= number < len(faces)]
    return [face for face in known if face.kind == "cylinder" and face.axis and face.radius_mm]


def _is_thread(mate: Mate, threaded: set[int]) -> bool:
    declared = bool(threaded & {*mate.hole_faces, *mate.shaft_faces})
    return declared and -mate.play_mm <= THREAD_DEPTH * mate.shaft_diameter_mm + EQUAL_MM


def _presses(zones: str, mate: Mate) -> bool:
    """Tell whether the zones allow as much interference as was drawn."""
    try:
        limits = fit_of(zones, mate.hole_diameter_mm)
    except Invalid:
        return False
    return -mate.play_mm <= -limits.min_clearance_um * MICROMETRE + MICROMETRE


def _moves(case: Case) -> bool:
    return any(parameter.motion for parameter in case.declarations.parameters) if case.declarations else False


def _at(mate: Mate) -> tuple[Place, ...]:
    return (Place(faces=(*mate.hole_faces, *mate.shaft_faces)[:500], point=mate.axis[0]),)


RULES: tuple[tuple[str, Rule], ...] = (("assembly.mates", mates), ("assembly.fit", fit))
