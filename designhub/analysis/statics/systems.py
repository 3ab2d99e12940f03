"""Plane systems of rigid bodies: bodies, joints between them, loads on them; the forces in the joints come out.

Theory of operation
-------------------
Every body gives three equations of equilibrium; every joint brings unknowns, and each unknown is one column: what a
unit of it does to the body it acts on and, reversed, to the other. Moments are divided by the size of the system, so
that all equations count alike. The rank of the matrix tells the rest: as many unknowns as rank and as equations means
statically determinate. Its one rule: a system that is not is refused with how many unknowns there are too many, or how
many ways it can move.

x points right, y up; directions are angles from x, anticlockwise; ``GROUND`` is the body that holds everything.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from designhub.analysis.formula import Given, taken
from designhub.errors import Invalid
from designhub.script.dimension import Dimension

GROUND = "ground"
MOST = 200
"""The most bodies, joints or loads."""
Kind = Literal["pin", "roller", "slider", "weld", "link", "effort"]
Floats = NDArray[np.float64]


class StaticsError(Invalid):
    """The system can't be solved by equilibrium alone, or names a body that is not there."""


@dataclass(frozen=True, kw_only=True)
class Joint:
    """What holds ``body`` against ``other``; the forces that come out are those on ``body``."""

    name: str
    kind: Kind
    body: str
    other: str
    at: tuple[float, float]
    direction_deg: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Load:
    """A known force (N) at a place (mm) and moment (N·mm, anticlockwise) on a body."""

    body: str
    at: tuple[float, float]
    force: tuple[float, float]
    moment: float = 0.0


@dataclass(frozen=True, kw_only=True)
class JointForce:
    """What a joint does to its ``body``: force along x and y, and moment anticlockwise."""

    x: Dimension
    y: Dimension
    moment: Dimension

    @property
    def amount(self) -> Dimension:
        """The amount of the force."""
        return Dimension(math.hypot(float(self.x), float(self.y)), "N")

    @property
    def direction(self) -> Dimension:
        """The direction of the force, from x, anticlockwise."""
        return Dimension(math.degrees(math.atan2(float(self.y), float(self.x))), "deg")


Place = tuple[Given, Given]


def pin(name: str, body: str, other: str, at: Place) -> Joint:
    """Return a hinge: a force in any direction, no moment."""
    return Joint(name=name, kind="pin", body=body, other=other, at=_place(at))


def roller(name: str, body: str, other: str, at: Place, direction: Given = "90 deg") -> Joint:
    """Return a roller or smooth contact that pushes on ``body`` along ``direction``."""
    return _directed("roller", name, body, other, at, direction)


def slider(name: str, body: str, other: str, at: Place, direction: Given = "0 deg") -> Joint:
    """Return a guide along ``direction``: a force across it, and a moment."""
    return _directed("slider", name, body, other, at, direction)


def weld(name: str, body: str, other: str, at: Place) -> Joint:
    """Return a rigid connection: force and moment."""
    return Joint(name=name, kind="weld", body=body, other=other, at=_place(at))


def link(name: str, body: str, other: str, at: Place, towards: Place) -> Joint:
    """Return a bar with a hinge at either end, from ``at`` on ``body`` to ``towards`` on ``other``.

    Its force on ``body`` points towards the other end where the bar is in tension.
    """
    start, end = _place(at), _place(towards)
    angle = math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))
    return Joint(name=name, kind="link", body=body, other=other, at=start, direction_deg=angle)


def effort(name: str, body: str, at: Place, direction: Given) -> Joint:
    """Return a force of known line and unknown amount: the hand on the lever, found by equilibrium."""
    return _directed("effort", name, body, GROUND, at, direction)


def load(body: str, at: Place, force: Given, direction: Given, moment: Given | None = None) -> Load:
    """Return a known ``force`` along ``direction`` (``"-90 deg"`` is down), and a ``moment`` anticlockwise."""
    amount, angle = taken(force, "N", "force", "load"), math.radians(taken(direction, "deg", "direction", "load"))
    return Load(
        body=body,
        at=_place(at),
        force=(amount * math.cos(angle), amount * math.sin(angle)),
        moment=0.0 if moment is None else taken(moment, "N·mm", "moment", "load"),
    )


def solve(bodies: Sequence[str], joints: Sequence[Joint], loads: Sequence[Load]) -> dict[str, JointForce]:
    """Return the force of every joint by its name.

    Raises StaticsError for an unknown body, a name given twice, a statically indeterminate or a movable system.
    """
    _check(bodies, joints, loads)
    size = _size(joints, loads)
    number = {body: 3 * index for index, body in enumerate(bodies)}
    columns, owners = [], []
    for joint in joints:
        for unit in _units(joint):
            columns.append(_column(joint, unit, number, size))
            owners.append((joint, unit))
    matrix = np.array(columns).T if columns else np.zeros((3 * len(bodies), 0))
    _determinate(matrix, len(bodies))
    amounts = np.linalg.solve(matrix, -_known(loads, number, size))
    forces = {joint.name: np.zeros(3) for joint in joints}
    for (joint, unit), amount in zip(owners, amounts, strict=True):
        forces[joint.name] += amount * np.array([unit[0], unit[1], unit[2] * size])
    return {name: _force(values) for name, values in forces.items()}


def _check(bodies: Sequence[str], joints: Sequence[Joint], loads: Sequence[Load]) -> None:
    if max(len(bodies), len(joints), len(loads)) > MOST:
        raise StaticsError("analysis.mechanics.statics.too_many", most=MOST)
    known = {GROUND, *bodies}
    for body in [*(j.body for j in joints), *(j.other for j in joints), *(x.body for x in loads)]:
        if body not in known:
            raise StaticsError("analysis.mechanics.statics.body", body=body)
    for names in (list(bodies), [joint.name for joint in joints]):
        for name in names:
            if names.count(name) > 1 or name == GROUND:
                raise StaticsError("analysis.mechanics.statics.twice", name=name)


def _determinate(matrix: Floats, bodies: int) -> None:
    equations, unknowns = matrix.shape
    rank = int(np.linalg.matrix_rank(matrix, tol=1e-9)) if unknowns else 0
    counts = {"bodies": bodies, "equations": equations, "unknowns": unknowns}
    if rank < equations:
        raise StaticsError("analysis.mechanics.statics.movable", freedoms=equations - rank, **counts)
    if rank < unknowns:
        raise StaticsError("analysis.mechanics.statics.indeterminate", degree=unknowns - rank, **counts)


def _units(joint: Joint) -> Iterator[tuple[float, float, float]]:
    """Yield what each unknown of ``joint`` is: a unit force along x and y, and a moment in sizes of the system."""
    angle = math.radians(joint.direction_deg)
    along = (math.cos(angle), math.sin(angle), 0.0)
    if joint.kind in ("pin", "weld"):
        yield from ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
    elif joint.kind == "slider":
        yield (-along[1], along[0], 0.0)
    else:
        yield along
    if joint.kind in ("slider", "weld"):
        yield (0.0, 0.0, 1.0)


def _column(joint: Joint, unit: tuple[float, float, float], number: dict[str, int], size: float) -> Floats:
    column = np.zeros(3 * len(number))
    turning = (joint.at[0] * unit[1] - joint.at[1] * unit[0]) / size + unit[2]
    for body, sign in ((joint.body, 1.0), (joint.other, -1.0)):
        if body in number:
            column[number[body] : number[body] + 3] += sign * np.array([unit[0], unit[1], turning])
    return column


def _known(loads: Sequence[Load], number: dict[str, int], size: float) -> Floats:
    known = np.zeros(3 * len(number))
    for each in loads:
        if each.body in number:
            turning = (each.at[0] * each.force[1] - each.at[1] * each.force[0] + each.moment) / size
            known[number[each.body] : number[each.body] + 3] += [*each.force, turning]
    return known


def _size(joints: Sequence[Joint], loads: Sequence[Load]) -> float:
    places = [each.at for each in joints] + [each.at for each in loads]
    return max([1e-9, *(math.hypot(x, y) for x, y in places)])


def _force(values: Floats) -> JointForce:
    x, y, moment = (float(value) for value in values)
    return JointForce(x=Dimension(x, "N"), y=Dimension(y, "N"), moment=Dimension(moment, "N·mm"))


def _place(at: Place) -> tuple[float, float]:
    return taken(at[0], "mm", "x", "at"), taken(at[1], "mm", "y", "at")


def _directed(kind: Kind, name: str, body: str, other: str, at: Place, direction: Given) -> Joint:
    angle = taken(direction, "deg", "direction", name)
    return Joint(name=name, kind=kind, body=body, other=other, at=_place(at), direction_deg=angle)
