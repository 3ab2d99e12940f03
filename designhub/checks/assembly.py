"""Do the bodies of an assembly keep out of each other, at rest and as they move, and what do they weigh?

A part of one body is no assembly, and these rules are silent on it. Its one rule: a volume that both occupy is a fault
unless a press fit or a thread that was declared for these very faces explains it; and what was not examined is told.
"""

from collections.abc import Iterable, Iterator, Sequence

from designhub.checks import assembly_freedom, assembly_mates
from designhub.checks.assembly_mates import EQUAL_MM, MICROMETRE, explained_mm3, sleeve_mm3
from designhub.checks.assembly_report import Assembly, Extreme, Motion, Pair
from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit, Place, Quantity, Subject, Words
from designhub.units import QuantityError, read_quantity, shown

LEAST_MM3 = 0.01
"""Common volumes below this are nobody's fault: a cube of 0.2 mm."""
FINDINGS_MOST = 50
"""Overlapping pairs, or movable bodies, that are told one by one."""
MUCH_WORSE = 1.5
"""A pair that overlaps already as shown is told again where it overlaps so many times more elsewhere."""
_RIGID = "rigid bodies share no volume"


def interference(case: Case) -> Iterator[Finding]:
    """No two bodies occupy the same place."""
    report = _assembly(case)
    if report is None:
        return
    faults = sorted((pair for pair in report.pairs if _fault(case, pair)), key=lambda pair: -pair.interference_mm3)
    for pair in faults[:FINDINGS_MOST]:
        names = _names(report, pair)
        yield _overlap(case, "assembly.interference", "checks.assembly.interference.fail", pair, names, {})
    if len(faults) > FINDINGS_MOST:
        yield _more(case, "assembly.interference", len(faults) - FINDINGS_MOST)
    pressed = [pair for pair in report.pairs if pair not in faults and pair.interference_mm3 > _least(pair)]
    unsure = [pair for pair in pressed if pair.uncertainty_mm3 > 0]
    missing = sum(part.count for part in report.left_out if part.what in ("pair", "exact"))
    if not faults:
        args: Data = {
            "bodies": len(report.bodies),
            "pairs": len(report.pairs),
            "pressed": len(pressed) - len(unsure),
            "cap": report.cap_mm,
        }
        yield case.finding("assembly.interference", "pass", "checks.assembly.interference.pass", args, source=_RIGID)
    if missing or unsure:
        yield case.finding(
            "assembly.interference",
            "skip",
            "checks.assembly.interference.skip",
            {"missing": missing, "unsure": len(unsure)},
            where=tuple(place for pair in unsure[:20] for place in _where(pair)),
        )


def clearance(case: Case) -> Iterator[Finding]:
    """Bodies that don't touch keep the clearance that a requirement called ``clearance`` asks for."""
    report = _assembly(case)
    if report is None:
        return
    apart = sorted((pair for pair in report.pairs if pair.clearance_mm), key=lambda pair: pair.clearance_mm or 0.0)
    least, line = _required(case)
    narrow = [pair for pair in apart if least is not None and (pair.clearance_mm or 0.0) < least - MICROMETRE]
    for pair in narrow[:FINDINGS_MOST]:
        first, second = _names(report, pair)
        yield case.finding(
            "assembly.clearance",
            "fail",
            "checks.assembly.clearance.fail",
            {"first": first, "second": second, "gap": pair.clearance_mm or 0.0, "least": least or 0.0},
            subject=Subject(body=first),
            measured=Quantity(value=pair.clearance_mm or 0.0, unit="mm"),
            limit=Limit(min=least, unit="mm"),
            where=_nearest(pair),
            line=line,
            hint=Words(key="checks.assembly.clearance.hint"),
        )
    if apart and not narrow:
        first, second = _names(report, apart[0])
        yield case.finding(
            "assembly.clearance",
            "pass",
            "checks.assembly.clearance.pass",
            {"first": first, "second": second, "gap": apart[0].clearance_mm or 0.0},
            measured=Quantity(value=apart[0].clearance_mm or 0.0, unit="mm"),
            limit=Limit(min=least or 0.0, unit="mm"),
            where=_nearest(apart[0]),
        )


def motion(case: Case) -> Iterator[Finding]:
    """Nothing meets anything over the whole way of what moves."""
    moved, report = case.reports.motion, case.reports.assembly
    if moved is None or not moved.positions:
        return
    known = {_names(report, pair): pair.interference_mm3 for pair in report.pairs} if report else {}
    faults = [
        one
        for one in sorted(moved.interference, key=lambda each: -each.pair.interference_mm3)
        if _fault(case, one.pair) and one.pair.interference_mm3 > MUCH_WORSE * known.get(one.names, 0.0)
    ]
    for one in faults[:FINDINGS_MOST]:
        where: Data = {"position": _position(moved, one)}
        yield _overlap(case, "assembly.motion", "checks.assembly.motion.fail", one.pair, one.names, where)
    if len(faults) > FINDINGS_MOST:
        yield _more(case, "assembly.motion", len(faults) - FINDINGS_MOST)
    unbuilt = sum(not position.built for position in moved.positions)
    if unbuilt or moved.left_out:
        args: Data = {"unbuilt": unbuilt, "positions": len(moved.positions), "missing": moved.left_out}
        yield case.finding("assembly.motion", "skip", "checks.assembly.motion.skip", args)
    if not faults and unbuilt < len(moved.positions):
        yield _free_way(case, moved, len(moved.positions) - unbuilt)


def mass(case: Case) -> Iterator[Finding]:
    """How many bodies of how many kinds there are, what they weigh, and where their centre of mass is."""
    report = _assembly(case)
    if report is None or not report.bill:
        return
    args: Data = {"bodies": len(report.bodies), "kinds": len(report.bill)}
    if report.mass_g is None or report.center is None:
        unknown = [line.name for line in report.bill if line.mass_g is None]
        args |= {"count": len(unknown), "names": ", ".join(unknown[:6])}
        yield case.finding("assembly.mass", "skip", "checks.assembly.mass.skip", args)
        return
    x, y, z = (round(value, 2) + 0.0 for value in report.center)
    yield case.finding(
        "assembly.mass",
        "pass",
        "checks.assembly.mass.pass",
        {**args, "mass": report.mass_g, "x": x, "y": y, "z": z},
        measured=Quantity(value=report.mass_g, unit="g"),
        where=(Place(point=report.center),),
    )


def _assembly(case: Case) -> Assembly | None:
    """Return the report on an assembly, None for a part of one body."""
    report = case.reports.assembly
    return report if report is not None and len(report.bodies) > 1 else None


def _fault(case: Case, pair: Pair) -> bool:
    """Tell whether a pair certainly overlaps by more than what was declared explains."""
    surely = pair.interference_mm3 - pair.uncertainty_mm3
    explained = explained_mm3(case, pair) if surely > _least(pair) else 0.0
    return surely - assembly_mates.SLEEVE_SPARE * explained > _least(pair)


def _least(pair: Pair) -> float:
    """Return the common volume that counts as none: a skin of a micrometre where faces lie on each other."""
    touching = sum(contact.area_mm2 for contact in pair.contacts)
    return max(LEAST_MM3, MICROMETRE * touching)


def _overlap(case: Case, rule: str, key: str, pair: Pair, names: tuple[str, str], more: Data) -> Finding:
    first, second = names
    sleeve = any(mate.play_mm < -EQUAL_MM and sleeve_mm3(mate) > 0.5 * pair.interference_mm3 for mate in pair.mates)
    return case.finding(
        rule,
        "fail",
        key,
        {"first": first, "second": second, "volume": pair.interference_mm3, **more},
        subject=Subject(body=first),
        measured=Quantity(value=pair.interference_mm3, unit="mm³"),
        limit=Limit(max=_least(pair), unit="mm³"),
        where=_where(pair),
        source=_RIGID,
        hint=Words(key=f"checks.assembly.interference.{'sleeve_hint' if sleeve else 'hint'}"),
    )


def _more(case: Case, rule: str, count: int) -> Finding:
    return case.finding(
        rule,
        "fail",
        "checks.assembly.interference.more",
        {"count": count},
        measured=Quantity(value=count),
        limit=Limit(max=0),
        source=_RIGID,
        hint=Words(key="checks.assembly.interference.hint"),
    )


def _free_way(case: Case, moved: Motion, built: int) -> Finding:
    """Return the finding that nothing meets, with the narrowest place of the way."""
    apart = [one for one in moved.clearance if one.pair.clearance_mm]
    names = ", ".join(moved.parameters)
    if not apart:
        return case.finding(
            "assembly.motion", "pass", "checks.assembly.motion.pass", {"positions": built, "parameters": names}
        )
    nearest = min(apart, key=lambda one: one.pair.clearance_mm or 0.0)
    gap = nearest.pair.clearance_mm or 0.0
    return case.finding(
        "assembly.motion",
        "pass",
        "checks.assembly.motion.least",
        {
            "positions": built,
            "parameters": names,
            "first": nearest.names[0],
            "second": nearest.names[1],
            "gap": gap,
            "position": _position(moved, nearest),
        },
        measured=Quantity(value=gap, unit="mm"),
        where=_nearest(nearest.pair),
    )


def _position(moved: Motion, one: Extreme) -> str:
    """Return the values of a position: ``lever_angle = -13 °``."""
    values = moved.positions[one.position].values
    return ", ".join(f"{value.parameter} = {value.value:g} {shown(value.unit)}".rstrip() for value in values)


def _required(case: Case) -> tuple[float | None, int | None]:
    """Return the least clearance in mm that the script asks for, and the line where it does."""
    for requirement in case.declarations.requirements if case.declarations else ():
        if requirement.name.casefold() != "clearance":
            continue
        try:
            asked = read_quantity(requirement.text.strip().lstrip("≥>= "), expect="mm")
        except QuantityError:
            continue
        return asked.si_value * 1000.0, requirement.line
    return None, None


def _names(report: Assembly | None, pair: Pair) -> tuple[str, str]:
    if report is None:
        return "", ""
    first, second = (report.bodies[body].name for body in pair.bodies)
    return first, second


def _where(pair: Pair) -> tuple[Place, ...]:
    return (Place(faces=pair.overlap_faces, point=pair.overlap_center),)


def _nearest(pair: Pair) -> tuple[Place, ...]:
    points: Sequence[tuple[float, float, float] | None] = pair.points or (None,)
    faces: Iterable[int] = pair.near_faces
    return (Place(faces=tuple(faces), point=points[0]),)


RULES: tuple[tuple[str, Rule], ...] = (
    ("assembly.interference", interference),
    ("assembly.clearance", clearance),
    ("assembly.motion", motion),
    *assembly_mates.RULES,
    ("assembly.mass", mass),
    *assembly_freedom.RULES,
)
