"""Are the walls thick enough?

A wall that is narrower than it is thick (what a chamfer or a rounding leaves at a rim) is none; letters have their own
rule. Each pair of faces is told once.
"""

from collections.abc import Iterator

from designhub.analysis import materials
from designhub.checks.case import Case, Rule
from designhub.checks.finding import Finding, Limit
from designhub.checks.making_report import MadeBody, Wall
from designhub.checks.manufacturing.faults import Fault, told
from designhub.checks.manufacturing.process import meant
from designhub.checks.process_profile import WallThreshold

_EQUAL_MM = 1e-3
_PLASTIC = "plastic"
"""Family of the materials table."""


def wall(case: Case) -> Iterator[Finding]:
    """No wall is thinner than the process can make it."""
    part = meant(case)
    if part is None or part.profile.wall is None:
        return
    letters = {face for lettering in part.making.lettering for face in lettering.faces}
    faults, looked_at = [], 0
    for body in part.making.bodies:
        least = _least(case, body, part.profile.wall)
        real = [one for one in body.walls if _is_wall(one) and not letters & {one.face, one.opposite}]
        looked_at += len(real)
        seen: set[frozenset[int]] = set()
        for one in real:  # thinnest first
            pair = frozenset((one.face, one.opposite))
            if one.thickness_mm < least - _EQUAL_MM and pair not in seen:
                seen.add(pair)
                faults.append(
                    Fault(
                        key="fail",
                        value=one.thickness_mm,
                        limit=Limit(min=least, unit="mm"),
                        faces=(one.face, one.opposite),
                        point=one.point,
                    )
                )
    yield from told(case, "wall", faults, looked_at, part.profile.wall)


def _is_wall(one: Wall) -> bool:
    return one.width_mm >= one.thickness_mm - _EQUAL_MM


def _least(case: Case, body: MadeBody, threshold: WallThreshold) -> float:
    """Return the threshold for the material of a body."""
    assert case.measurements is not None
    name = case.measurements.bodies[body.body].material if body.body < len(case.measurements.bodies) else None
    material = materials.find(name) if name else None
    plastic = material is not None and material.family == _PLASTIC
    return threshold.plastic_mm if plastic and threshold.plastic_mm is not None else threshold.least_mm


RULES: tuple[tuple[str, Rule], ...] = (("manufacturing.wall", wall),)
