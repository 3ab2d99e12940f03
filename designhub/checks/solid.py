"""Is the part a body that can be made?

Meshes of imported files are judged in ``file.py``; what is said here is about exact geometry. The source of all rules
is the topology of a B-rep solid (ISO 10303-42, manifold_solid_brep): one closed, outward-oriented shell a body.
"""

from collections.abc import Callable, Iterator

from designhub.checks.case import Case, Rule, place_of
from designhub.checks.finding import Data, Finding, Limit, Quantity, Subject, Words
from designhub.checks.measurements import Body

_SOURCE = "ISO 10303-42, manifold_solid_brep"
_MANIFOLD = frozenset({"solid", "compound", "shell"})


def exists(case: Case) -> Iterator[Finding]:
    """The result holds at least one solid, and nothing but solids."""
    bodies = _bodies(case)
    if not bodies:
        return
    hollow = [body for body in bodies if not body.solids]
    if len(hollow) == len(bodies):
        args: Data = {"kind": hollow[0].kind, "count": len(hollow)}
        yield case.finding(
            "solid.exists",
            "fail",
            "checks.solid.exists.none",
            args,
            measured=Quantity(value=0),
            limit=Limit(min=1),
            source=_SOURCE,
            hint=Words(key="checks.solid.exists.hint"),
        )
        return
    for body in hollow:
        args = {"body": body.name, "kind": body.kind}
        yield case.finding(
            "solid.exists",
            "warn",
            "checks.solid.exists.beside",
            args,
            subject=Subject(body=body.name),
            where=place_of(body),
            source=_SOURCE,
        )
    if not hollow:
        solids = sum(body.solids for body in bodies)
        yield case.finding(
            "solid.exists",
            "pass",
            "checks.solid.exists.pass",
            {"count": solids},
            measured=Quantity(value=solids),
            limit=Limit(min=1),
            source=_SOURCE,
        )


def valid(case: Case) -> Iterator[Finding]:
    """The kernel's own check finds no fault in any solid."""
    yield from _each(case, "solid.valid", lambda body: body.valid)


def closed(case: Case) -> Iterator[Finding]:
    """Every solid is closed: its boundary has no open edge."""
    yield from _each(case, "solid.closed", lambda body: body.closed)


def volume(case: Case) -> Iterator[Finding]:
    """Every solid has a volume, and its inside is in."""
    solids = [body for body in _bodies(case) if body.solids]
    faulty = [body for body in solids if body.volume_mm3 <= 0]
    for body in faulty:
        key = "checks.solid.volume.inside_out" if body.volume_mm3 < 0 else "checks.solid.volume.none"
        yield case.finding(
            "solid.volume",
            "fail",
            key,
            {"body": body.name, "volume": body.volume_mm3},
            subject=Subject(body=body.name),
            measured=Quantity(value=body.volume_mm3, unit="mm³"),
            limit=Limit(min=0, unit="mm³"),
            where=place_of(body),
            source=_SOURCE,
        )
    if solids and not faulty:
        total = sum(body.volume_mm3 for body in solids)
        yield case.finding(
            "solid.volume",
            "pass",
            "checks.solid.volume.pass",
            {"volume": total},
            measured=Quantity(value=total, unit="mm³"),
            limit=Limit(min=0, unit="mm³"),
            source=_SOURCE,
        )


def bodies(case: Case) -> Iterator[Finding]:
    """There are as many bodies as were declared; without a declaration, each shown object is one body."""
    shown = [body for body in _bodies(case) if body.solids]
    if not shown or case.declarations is None:
        return
    solids = sum(body.solids for body in shown)
    declared = case.declarations.bodies
    wanted = len(shown) if declared is None else declared
    if solids == wanted:
        yield case.finding(
            "solid.bodies",
            "pass",
            "checks.solid.bodies.pass",
            {"count": solids},
            measured=Quantity(value=solids),
            limit=Limit(min=wanted, max=wanted),
        )
        return
    pieces = [body for body in shown if body.solids > 1]
    key = "checks.solid.bodies.pieces" if declared is None else "checks.solid.bodies.differs"
    yield case.finding(
        "solid.bodies",
        "fail",
        key,
        {"count": solids, "wanted": wanted},
        subject=Subject(body=pieces[0].name if len(pieces) == 1 else None),
        measured=Quantity(value=solids),
        limit=Limit(min=wanted, max=wanted),
        where=tuple(place for body in pieces[:10] for place in place_of(body)),
        hint=Words(key="checks.solid.bodies.hint", args={"count": solids}),
    )


def _each(case: Case, rule: str, holds: Callable[[Body], bool]) -> Iterator[Finding]:
    """Fail ``rule`` for each solid for which ``holds`` is false, else pass it once."""
    solids = [body for body in _bodies(case) if body.kind in _MANIFOLD]
    faulty = [body for body in solids if not holds(body)]
    for body in faulty:
        yield case.finding(
            rule,
            "fail",
            f"checks.{rule}.fail",
            {"body": body.name},
            subject=Subject(body=body.name),
            where=place_of(body),
            source=_SOURCE,
            hint=Words(key=f"checks.{rule}.hint"),
        )
    if solids and not faulty:
        yield case.finding(rule, "pass", f"checks.{rule}.pass", {"count": len(solids)}, source=_SOURCE)


def _bodies(case: Case) -> list[Body]:
    """Return the bodies of exact geometry."""
    return [b for b in case.measurements.bodies if b.kind != "mesh"] if case.measurements else []


RULES: tuple[tuple[str, Rule], ...] = (
    ("solid.exists", exists),
    ("solid.valid", valid),
    ("solid.closed", closed),
    ("solid.volume", volume),
    ("solid.bodies", bodies),
)
