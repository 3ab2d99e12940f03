"""From faults to findings: one a place, the worst first, no more than a page can show.

Its one rule: what is cut off is counted in the last finding's words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from designhub.checks.case import FACES_SHOWN, Case
from designhub.checks.finding import Data, Finding, Limit, Place, Quantity, Status, Subject, Words
from designhub.checks.making_report import MadeBody
from designhub.checks.measurements import Vector
from designhub.checks.process_profile import Threshold

SHOWN_MOST = 20


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One place that breaks a threshold."""

    key: str
    """Last part of the message's key; its hint has the same key with ``_hint``."""
    value: float
    limit: Limit
    faces: Sequence[int]
    point: Vector
    unit: str = "mm"
    args: Data = field(default_factory=dict)
    feature: str | None = None
    line: int | None = None

    @property
    def excess(self) -> float:
        """How far it is beyond its limit, relatively."""
        if self.limit.min:
            return 1 - self.value / self.limit.min
        return self.value / self.limit.max - 1 if self.limit.max else self.value


def told(case: Case, rule: str, faults: Sequence[Fault], looked_at: int, threshold: Threshold) -> Iterator[Finding]:
    """Yield a finding a fault, or one that says that all ``looked_at`` places hold; nothing where there were none."""
    name = f"manufacturing.{rule}"
    status: Status = "fail" if threshold.severity == "error" else "warn"
    worst = sorted(faults, key=lambda fault: -fault.excess)
    for number, fault in enumerate(worst[:SHOWN_MOST]):
        more = len(worst) - SHOWN_MOST if number == SHOWN_MOST - 1 else 0
        yield case.finding(
            name,
            status,
            f"checks.manufacturing.{rule}.{fault.key}",
            {"value": fault.value, "more": max(more, 0), **_ends(fault.limit), **fault.args},
            subject=Subject(feature=fault.feature),
            measured=Quantity(value=fault.value, unit=fault.unit),
            limit=fault.limit,
            where=(Place(faces=tuple(dict.fromkeys(fault.faces)), point=fault.point),),
            line=fault.line,
            source=threshold.source,
            hint=Words(key=f"checks.manufacturing.{rule}.{fault.key}_hint", args={**_ends(fault.limit), **fault.args}),
        )
    if looked_at and not worst:
        yield case.finding(
            name, "pass", f"checks.manufacturing.{rule}.pass", {"count": looked_at}, source=threshold.source
        )


def _ends(limit: Limit) -> Data:
    return {name: end for name, end in (("least", limit.min), ("most", limit.max)) if end is not None}


def middle_of(case: Case, body: MadeBody) -> Vector:
    """Return the centre of a body."""
    assert case.measurements is not None
    bodies = case.measurements.bodies
    return bodies[body.body].center if body.body < len(bodies) else case.measurements.center


def faces_of(case: Case, body: MadeBody) -> tuple[int, ...]:
    """Return the faces of a body, as many as a page marks."""
    assert case.measurements is not None
    if body.body >= len(case.measurements.bodies):
        return ()
    measured = case.measurements.bodies[body.body]
    return tuple(range(measured.first_face, measured.first_face + min(measured.faces, FACES_SHOWN)))
