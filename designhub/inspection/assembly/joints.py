"""From what was found between bodies to joints of rigid bodies, and from what they allow to the report.

    shaft in a hole, as drawn with play or snug          shaft: turns and slides
    shaft drawn larger than its hole                     fixed: pressed in, or a thread
    shaft in a hole with an interference fit declared    fixed
    shaft in a hole with a thread declared               fixed: a screw is tightened, and presses together what it
                                                         goes through between its head and its thread
    plane faces on each other, or within a small play    rest: may part, may not enter
    the same with two empty holes in line, or one with   fixed: held by screws that are not drawn
      a thread or a screw declared
    any other touch                                      rest at one point, where its normal is known

Springs (wire after EN 10270) hold nothing in its place. Its one rule: only what is drawn or declared is a joint.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from designhub.checks.assembly_report import BodyFreedom, Contact, Freedom, Mate, Movement, Pair
from designhub.errors import Invalid
from designhub.inspection.assembly.cylinders import Cylinder
from designhub.inspection.assembly.freedom import Fixed, Joint, Mobility, Motion, Rest, Shaft, mobility
from designhub.inspection.mass import Array
from designhub.inspection.placed import DIRECTION_DIGITS, vector
from designhub.script.declarations import Declarations, Feature, Fit
from designhub.tolerancing import fit

SNUG_MM = 0.5
"""A hole that is wider than its shaft by more than this does not guide it."""
OVERLAP_MM = 2e-3
_SPRING_WIRE = "EN 10270"
_SAME_AXIS_MM = 0.05
_PARALLEL_RAD = 1e-3
_SCREW_DIAMETER_MOST_MM = 24.0
_CORE_TO_CLEARANCE = 0.6
"""Core hole by clearance hole: 2.5 by 3.4 for M3 (ISO 261, ISO 273), 0.74; a free hole may be wider."""


@dataclass(frozen=True, kw_only=True)
class Hole:
    """A hole of a placed body, as something that a screw may go through."""

    point: Array
    direction: Array
    radius: float
    faces: tuple[int, ...]
    intervals: tuple[tuple[float, float], ...]


@dataclass(frozen=True, kw_only=True)
class Declared:
    """What the declarations say about faces."""

    fits: tuple[tuple[frozenset[int], frozenset[int], str], ...]
    """Faces of the hole, of the shaft, and the zones."""
    threaded: frozenset[int]
    screwed: frozenset[int]

    @classmethod
    def of(cls, declarations: Declarations) -> "Declared":
        """Return what ``declarations`` say."""
        features = {feature.name: feature for feature in declarations.features}
        return cls(
            fits=tuple(_fits(declarations.fits, features)),
            threaded=frozenset(face for one in declarations.features if one.thread for face in one.faces),
            screwed=frozenset(face for one in declarations.features if one.thread or one.clears for face in one.faces),
        )


def freedom_of(
    pairs: Sequence[Pair],
    *,
    holes: Sequence[Sequence[Hole]],
    materials: Sequence[str | None],
    volumes: Sequence[float],
    declared: Declared,
) -> Freedom | None:
    """Return what the bodies can still do; None where there are too many of them."""
    count = len(volumes)
    elastic = {body for body, name in enumerate(materials) if name and name.startswith(_SPRING_WIRE)}
    touching = [pair for pair in pairs if pair.clearance_mm == 0.0]
    rigid = [pair for pair in pairs if not elastic & set(pair.bodies)]
    joints: list[Joint] = [*_joints(rigid, holes, declared), *_clamped(rigid, declared)]
    joined = {body for joint in joints for body in joint.bodies} | {body for pair in touching for body in pair.bodies}
    ground = _ground(count, joints, volumes, elastic)
    still = [Fixed(bodies=(ground, body)) for body in range(count) if body in elastic or body not in joined]
    found = mobility(count, [*joints, *still], ground)
    loose = tuple(body for body in range(count) if body not in joined and count > 1)
    fixed = tuple(dict.fromkeys(joint.bodies for joint in joints if isinstance(joint, Fixed)))
    return None if found is None else _reported(found, ground, loose, fixed, tuple(sorted(elastic)))


def _joints(pairs: Sequence[Pair], holes: Sequence[Sequence[Hole]], declared: Declared) -> Iterator[Joint]:
    filled = {face for pair in pairs for mate in pair.mates if mate.engagement_mm > 0 for face in mate.hole_faces}
    for pair in pairs:
        held = False
        for mate in pair.mates:
            if mate.engagement_mm <= 0 or mate.play_mm > SNUG_MM:
                continue
            if _is_fixed(mate, declared):
                yield Fixed(bodies=pair.bodies)
            else:
                point, direction = (np.array(one) for one in mate.axis)
                yield Shaft(bodies=pair.bodies, point=point, direction=direction)
            held = True
        for contact in pair.contacts:
            yield Rest(bodies=pair.bodies, points=np.array(contact.corners), normal=np.array(contact.normal))
            if contact.gap_mm == 0.0 and _screwed(pair.bodies, np.array(contact.normal), holes, filled, declared):
                yield Fixed(bodies=pair.bodies)
            held = True
        if not held and pair.clearance_mm == 0.0 and pair.points is not None and pair.touch_normal is not None:
            yield Rest(bodies=pair.bodies, points=np.array(pair.points[:1]), normal=np.array(pair.touch_normal))


def _clamped(pairs: Sequence[Pair], declared: Declared) -> Iterator[Joint]:
    """Yield what a screw or a pressed-in pin holds together: all that it goes through, from head to thread."""
    passing = [mate for pair in pairs for mate in pair.mates if mate.engagement_mm > 0]
    for held in passing:
        if not _is_fixed(held, declared):
            continue
        along = np.array(held.axis[1])
        through = {mate.hole for mate in passing if mate.shaft == held.shaft and _parallel(mate.axis[1], along)}
        stacked = [pair.bodies for pair in pairs if any(_rests(contact, along) for contact in pair.contacts)]
        group = {held.shaft, held.hole}
        growing = True
        while growing:
            beside = {body for bodies in stacked if group & set(bodies) for body in bodies}
            growing = bool((beside & through) - group)
            group |= beside & through
        yield from (Fixed(bodies=(held.shaft, body)) for body in sorted(group - {held.shaft, held.hole}))


def _rests(contact: Contact, along: Array) -> bool:
    return contact.gap_mm == 0.0 and _parallel(contact.normal, along)


def _parallel(one: Sequence[float], other: Array) -> bool:
    return float(np.linalg.norm(np.cross(np.array(one), other))) < _PARALLEL_RAD


def _is_fixed(mate: Mate, declared: Declared) -> bool:
    hole, shaft = set(mate.hole_faces), set(mate.shaft_faces)
    if mate.play_mm < -OVERLAP_MM or declared.threaded & (hole | shaft):
        return True
    return any(
        one & hole and two & shaft and presses(zones, mate.hole_diameter_mm) for one, two, zones in declared.fits
    )


def _screwed(
    bodies: tuple[int, int], normal: Array, holes: Sequence[Sequence[Hole]], filled: set[int], declared: Declared
) -> bool:
    """Tell whether two touching bodies have empty holes in line, as for screws that are bought and not drawn."""
    first, second = ([hole for hole in holes[body] if not filled & set(hole.faces)] for body in bodies)
    found = 0
    for one in first:
        for other in second:
            if _in_line(one, other, normal):
                found += 2 if declared.screwed & {*one.faces, *other.faces} else 1
    return found >= 2


def _in_line(one: Hole, other: Hole, normal: Array) -> bool:
    if max(one.radius, other.radius) > 0.5 * _SCREW_DIAMETER_MOST_MM:
        return False
    if min(one.radius, other.radius) < _CORE_TO_CLEARANCE * max(one.radius, other.radius):
        return False
    if not all(_parallel(tuple(hole.direction), normal) for hole in (one, other)):
        return False
    between = other.point - one.point
    return bool(np.linalg.norm(between - (between @ one.direction) * one.direction) <= _SAME_AXIS_MM)


def _fits(fits: Sequence[Fit], features: dict[str, Feature]) -> Iterator[tuple[frozenset[int], frozenset[int], str]]:
    for declared in fits:
        hole, shaft = features.get(declared.hole), features.get(declared.shaft)
        if hole is not None and shaft is not None:
            yield frozenset(hole.faces), frozenset(shaft.faces), declared.zones


def presses(zones: str, diameter_mm: float) -> bool:
    """Tell whether a fit of this diameter is an interference fit (ISO 286-1:2010, 3.4.6)."""
    try:
        return fit(zones, diameter_mm).kind == "interference"
    except Invalid:
        return False


def _ground(count: int, joints: Sequence[Joint], volumes: Sequence[float], elastic: set[int]) -> int:
    """Return the body that the most others are joined to, the largest of them."""
    neighbours: list[set[int]] = [set() for _ in range(count)]
    for joint in joints:
        neighbours[joint.bodies[0]].add(joint.bodies[1])
        neighbours[joint.bodies[1]].add(joint.bodies[0])
    candidates = [body for body in range(count) if body not in elastic] or list(range(count))
    return max(candidates, key=lambda body: (len(neighbours[body]), volumes[body]))


def _reported(
    found: Mobility, ground: int, loose: tuple[int, ...], fixed: tuple[tuple[int, int], ...], elastic: tuple[int, ...]
) -> Freedom:
    return Freedom(
        ground=ground,
        degrees=found.degrees,
        bodies=tuple(
            BodyFreedom(body=body, degrees=len(motions), movements=tuple(_movement(one) for one in motions))
            for body, motions in found.bodies
        ),
        loose=loose,
        fixed=fixed[:2000],
        elastic=elastic,
    )


def _movement(motion: Motion) -> Movement:
    turns, slides = bool(np.any(motion.turn)), bool(np.any(motion.slide))
    point = motion.point - (motion.point @ motion.turn) * motion.turn
    direction = motion.turn if turns else motion.slide
    return Movement(
        kind="screw" if turns and slides else "turn" if turns else "slide",
        direction=vector(direction, DIRECTION_DIGITS),
        point=vector(point) if turns else None,
        both_ways=motion.both_ways,
    )


def hole_of(cylinder: Cylinder, matrix: Array, first_face: int) -> Hole:
    """Return a hole of a form, placed by ``matrix``, its faces numbered from ``first_face``."""
    return Hole(
        point=matrix[:, :3] @ cylinder.point + matrix[:, 3],
        direction=matrix[:, :3] @ cylinder.direction,
        radius=cylinder.radius,
        faces=tuple(first_face + face for face in cylinder.faces),
        intervals=cylinder.intervals,
    )
