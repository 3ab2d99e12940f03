"""What can still move in an assembly, in words, and what touches nothing.

Its one rule: what moves is told and never blamed, for a mechanism is meant to; only what lies loose among bodies that
touch is remarked on.
"""

from collections.abc import Iterator

from designhub.checks.assembly_report import Assembly, BodyFreedom, Movement
from designhub.checks.case import Case, Rule
from designhub.checks.finding import Data, Finding, Limit, Place, Quantity, Subject, Words

TOLD_MOST = 50
"""Movable bodies that are told one by one."""
_MOBILITY = "Whitney, Mechanical Assemblies (2004), ch. 4"
_AXES = "XYZ"


def freedom(case: Case) -> Iterator[Finding]:
    """What can still move, in words; nothing lies loose among bodies that touch."""
    report = case.reports.assembly
    if report is None or report.freedom is None or len(report.bodies) < 2:
        return
    found = report.freedom
    if found.loose and len(found.loose) + 1 < len(report.bodies):
        names = [report.bodies[body].name for body in found.loose]
        yield case.finding(
            "assembly.freedom",
            "warn",
            "checks.assembly.freedom.loose",
            {"count": len(names), "names": ", ".join(names[:6])},
            subject=Subject(body=names[0]),
            measured=Quantity(value=len(names)),
            limit=Limit(max=0),
            where=tuple(Place(faces=_faces(report, body), point=report.bodies[body].center) for body in found.loose),
            source=_MOBILITY,
            hint=Words(key="checks.assembly.freedom.loose_hint"),
        )
    ground = report.bodies[found.ground].name
    yield case.finding(
        "assembly.freedom",
        "pass",
        "checks.assembly.freedom.whole",
        {"degrees": found.degrees, "ground": ground, "moving": len(found.bodies), "fixed": len(found.fixed)},
        measured=Quantity(value=found.degrees),
        source=_MOBILITY,
    )
    for one in found.bodies[:TOLD_MOST]:
        yield _body_freedom(case, report, one, ground)


def _body_freedom(case: Case, report: Assembly, one: BodyFreedom, ground: str) -> Finding:
    body = report.bodies[one.body]
    args: Data = {"body": body.name, "ground": ground, "degrees": one.degrees}
    for kind, word in (("slide", "slides"), ("turn", "turns"), ("screw", "screws")):
        args[word] = ", ".join(_way(movement) for movement in one.movements if movement.kind == kind) or "none"
    key = "free" if one.degrees == 6 and all(movement.both_ways for movement in one.movements) else "body"
    if one.degrees == 6 and key == "body":
        lifted = [movement for movement in one.movements if movement.kind == "slide" and not movement.both_ways]
        args["lifted"] = ", ".join(_way(movement) for movement in lifted) or "none"
        key = "lies"
    return case.finding(
        "assembly.freedom",
        "pass",
        f"checks.assembly.freedom.{key}",
        args,
        subject=Subject(body=body.name),
        measured=Quantity(value=one.degrees),
        where=(Place(faces=_faces(report, one.body), point=body.center),),
        source=_MOBILITY,
    )


def _way(movement: Movement) -> str:
    """Return a movement as letters and numbers: ``X``, ``+Z`` (one way only), ``X (0, -16, 34)`` for an axis."""
    direction = movement.direction
    named = next((axis for axis, value in zip(_AXES, direction, strict=True) if abs(abs(value) - 1.0) < 1e-6), "")
    if not named:
        named = "(" + ", ".join(f"{value:.3g}" for value in direction) + ")"
    elif not movement.both_ways:
        named = ("+" if sum(direction) > 0 else "−") + named
    if movement.point is None:
        return named
    return f"{named} @ ({', '.join(f'{value:.4g}' for value in movement.point)})"


def _faces(report: Assembly, body: int) -> tuple[int, ...]:
    first = report.bodies[body].first_face
    return tuple(range(first, first + min(report.bodies[body].faces, 500)))


RULES: tuple[tuple[str, Rule], ...] = (("assembly.freedom", freedom),)
