"""What a rule gets, and how it says what it found.

A rule is a function ``rule(case) -> Iterator[Finding]``: pure, without a CAD kernel, without a clock. Its one rule: a
finding that fails says where, how much, how much was allowed, and what would mend it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from designhub.checks.asked import Asked, Envelope
from designhub.checks.finding import Finding, Limit, Place, Quantity, Severity, Status, Subject, Words
from designhub.checks.measurements import Body, Measurements, Trial
from designhub.checks.reports import Reports
from designhub.script.declarations import Built, Declarations, Failed

FACES_SHOWN = 500
"""Faces that one finding points at, so that a page can mark them."""

_SEVERITY: dict[Status, Severity] = {"pass": "info", "skip": "info", "warn": "warning", "fail": "error"}


@dataclass(frozen=True, kw_only=True)
class Case:
    """Everything that is known about one part."""

    part: str
    outcome: Built | Failed
    measurements: Measurements | None = None
    trials: tuple[Trial, ...] | None = None
    """None until they were made."""
    asked: Asked = Asked()
    reports: Reports = Reports()
    """What was examined beyond the measurements; each None until that was done."""

    @property
    def envelope(self) -> Envelope:
        """The machine that the part has to go into."""
        return self.asked.envelope

    @property
    def declarations(self) -> Declarations | None:
        """What was declared, where the part was built."""
        return self.outcome.declarations if isinstance(self.outcome, Built) else None

    @property
    def imported(self) -> bool:
        """Whether the part came as geometry, not as a script."""
        return self.measurements is not None and self.measurements.file is not None

    def finding(
        self,
        rule: str,
        status: Status,
        key: str,
        args: Mapping[str, str | int | float] = MappingProxyType({}),
        *,
        subject: Subject = Subject(),
        measured: Quantity | None = None,
        limit: Limit | None = None,
        where: tuple[Place, ...] = (),
        line: int | None = None,
        file: str | None = None,
        source: str = "",
        hint: Words | None = None,
    ) -> Finding:
        """Return a finding about this part; its severity follows from its status."""
        return Finding(
            rule=rule,
            status=status,
            severity=_SEVERITY[status],
            subject=subject.model_copy(update={"part": self.part}),
            measured=measured,
            limit=limit,
            message=Words(key=key, args=dict(args)),
            where=where,
            line=line,
            file=file,
            source=source,
            hint=hint,
        )

    def place(self, faces: Sequence[int]) -> tuple[Place, ...]:
        """Return the place of ``faces`` (numbers), with a point on the first of them; nothing for none."""
        if self.measurements is None:
            return ()
        known = [number for number in faces if 0 <= number < len(self.measurements.faces)][:FACES_SHOWN]
        if not known:
            return ()
        return (Place(faces=tuple(known), point=self.measurements.faces[known[0]].center),)


Rule = Callable[[Case], Iterator[Finding]]


def holds(truth: bool) -> Status:
    """Return the status of a rule that has no shades."""
    return "pass" if truth else "fail"


def place_of(body: Body) -> tuple[Place, ...]:
    """Return the place of a whole body."""
    faces = range(body.first_face, body.first_face + min(body.faces, FACES_SHOWN))
    return (Place(faces=tuple(faces), point=body.center),)


def sides(box: tuple[tuple[float, float, float], tuple[float, float, float]]) -> tuple[float, float, float]:
    """Return the lengths of the sides of a box."""
    (x0, y0, z0), (x1, y1, z1) = box
    return x1 - x0, y1 - y0, z1 - z0
