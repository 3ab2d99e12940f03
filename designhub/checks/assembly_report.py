"""What was found between the bodies of an assembly: plain numbers, made by the assembly's own child.

Its one rule: a length of zero was measured as zero; what was not examined stands in ``left_out``. Lengths in mm,
volumes in mm³, masses in g. Bodies are numbered as in ``Measurements.bodies``, faces as in ``Measurements.faces``.
"""

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field, FiniteFloat

from designhub.checks.measurements import Measured, Vector

PAIRS_MOST = 20_000
"""Pairs that one report may hold."""

Method = Literal["exact", "mesh"]
"""Boolean operation of the CAD kernel, or of triangles that come as near as ``uncertainty_mm3`` says."""


class AssemblyBody(Measured):
    """One body in its place."""

    name: str
    path: tuple[str, ...]
    volume_mm3: FiniteFloat
    mass_g: FiniteFloat | None = None
    center: Vector
    first_face: int
    faces: int


class Mate(Measured):
    """A shaft in a hole, about one axis."""

    hole: int
    """The body with the hole."""
    shaft: int
    hole_faces: tuple[int, ...]
    shaft_faces: tuple[int, ...]
    hole_diameter_mm: FiniteFloat
    shaft_diameter_mm: FiniteFloat
    engagement_mm: FiniteFloat
    """Length along the axis on which the shaft is in the hole; negative: in line, and so far apart."""
    offset_mm: FiniteFloat = 0.0
    """Distance of the two axes."""
    axis: tuple[Vector, Vector]
    """A point amid the engagement, and the unit direction."""

    @property
    def play_mm(self) -> float:
        """Hole less shaft diameter as drawn; negative where the shaft is the larger one."""
        return self.hole_diameter_mm - self.shaft_diameter_mm


class Contact(Measured):
    """Two plane faces that lie on each other, or within a small play."""

    bodies: tuple[int, int]
    faces: tuple[int, int]
    area_mm2: FiniteFloat
    gap_mm: FiniteFloat
    normal: Vector
    """Out of the first body, into the second."""
    center: Vector
    corners: Annotated[tuple[Vector, ...], Field(max_length=64)] = ()
    """Of the convex hull of the common area."""


class Pair(Measured):
    """Two bodies that are near each other."""

    bodies: tuple[int, int]
    interference_mm3: FiniteFloat = 0.0
    """Volume that both occupy."""
    uncertainty_mm3: FiniteFloat = 0.0
    """How far ``interference_mm3`` may be off; 0 for ``exact``."""
    method: Method = "exact"
    clearance_mm: FiniteFloat | None = None
    """Least distance; 0 where they touch or overlap; None where it was left out."""
    points: tuple[Vector, Vector] | None = None
    """Where the two come nearest: on the first and on the second body."""
    near_faces: tuple[int, ...] = ()
    """Faces in which ``points`` lie, as far as they are known."""
    touch_normal: Vector | None = None
    """Out of the first body, where the two touch and a plane face says it."""
    overlap_faces: Annotated[tuple[int, ...], Field(max_length=500)] = ()
    """Faces of both that bound the common volume."""
    overlap_center: Vector | None = None
    mates: Annotated[tuple[Mate, ...], Field(max_length=200)] = ()
    contacts: Annotated[tuple[Contact, ...], Field(max_length=200)] = ()


class Movement(Measured):
    """One way in which a body can still move against the ground."""

    kind: Literal["turn", "slide", "screw"]
    direction: Vector
    point: Vector | None = None
    """On the axis of a turn or screw."""
    both_ways: bool = True
    """False: only in ``direction``, as something that lies on something can be lifted."""


class BodyFreedom(Measured):
    """What one body can still do against the ground, the others following as they must."""

    body: int
    degrees: int
    movements: tuple[Movement, ...] = ()


class Freedom(Measured):
    """Degrees of freedom of the whole, the ground held still."""

    ground: int
    degrees: int
    """Independent motions of all bodies together."""
    bodies: Annotated[tuple[BodyFreedom, ...], Field(max_length=2000)] = ()
    """Those that can move, in their order."""
    loose: tuple[int, ...] = ()
    """Bodies that touch nothing."""
    fixed: Annotated[tuple[tuple[int, int], ...], Field(max_length=2000)] = ()
    """Pairs taken as one piece: pressed, screwed, or held by screws that are not drawn."""
    elastic: tuple[int, ...] = ()
    """Springs: they hold nothing in its place and are left out."""


class BillLine(Measured):
    """Bodies of one shape and one material."""

    name: str
    material: str | None = None
    quantity: int
    mass_g: FiniteFloat | None = None
    """Of one of them."""
    volume_mm3: FiniteFloat
    """Of one of them."""
    bodies: Annotated[tuple[int, ...], Field(max_length=20_000)]


class LeftOut(Measured):
    """What was not examined, and why."""

    what: Literal["clearance", "exact", "pair", "freedom", "body"]
    why: Literal["time", "many", "not_closed", "kernel"]
    count: int
    bodies: Annotated[tuple[tuple[int, ...], ...], Field(max_length=20)] = ()
    """The first of them."""


class Assembly(Measured):
    """Everything that was found between the bodies at one position."""

    bodies: Annotated[tuple[AssemblyBody, ...], Field(max_length=20_000)] = ()
    pairs: Annotated[tuple[Pair, ...], Field(max_length=PAIRS_MOST)] = ()
    cap_mm: FiniteFloat = 2.0
    """Pairs further apart are not in ``pairs``."""
    freedom: Freedom | None = None
    bill: Annotated[tuple[BillLine, ...], Field(max_length=20_000)] = ()
    mass_g: FiniteFloat | None = None
    """Only where every body has a mass."""
    center: Vector | None = None
    """Centre of mass; None where ``mass_g`` is."""
    left_out: tuple[LeftOut, ...] = ()


class PositionValue(Measured):
    """The value of one parameter of motion."""

    parameter: str
    value: FiniteFloat
    unit: str = ""


class Position(Measured):
    """One examined position."""

    values: tuple[PositionValue, ...]
    built: bool
    """Whether the script gave a part there, and it could be examined."""


class Extreme(Measured):
    """The worst of one pair over all positions."""

    position: int
    """Index into ``Motion.positions``."""
    names: tuple[str, str]
    pair: Pair


class Motion(Measured):
    """What was found over the positions of the moving parts."""

    parameters: tuple[str, ...]
    positions: Annotated[tuple[Position, ...], Field(max_length=2000)]
    interference: Annotated[tuple[Extreme, ...], Field(max_length=PAIRS_MOST)] = ()
    """Of each pair that overlaps anywhere: where it overlaps most."""
    clearance: Annotated[tuple[Extreme, ...], Field(max_length=PAIRS_MOST)] = ()
    """Of each pair that is near and never overlaps: where it comes nearest."""
    mates: Annotated[tuple[Mate, ...], Field(max_length=5000)] = ()
    """Every shaft that is in its hole at some position, with its longest engagement."""
    left_out: int = 0
    """Pairs, summed over the positions, that were not examined or not to the end."""


def motion_of(
    parameters: Sequence[str], positions: Sequence[tuple[Sequence[PositionValue], Assembly | None]]
) -> Motion:
    """Return what all ``positions`` together show; ``None`` stands for a position that did not build.

    Pairs are the same pair when the paths of their bodies are.
    """
    worst: dict[tuple[tuple[str, ...], tuple[str, ...]], Extreme] = {}
    nearest: dict[tuple[tuple[str, ...], tuple[str, ...]], Extreme] = {}
    mates: dict[tuple[tuple[int, ...], tuple[int, ...]], Mate] = {}
    examined = [(number, found) for number, (_, found) in enumerate(positions) if found is not None]
    for number, found in examined:
        for pair in found.pairs:
            first, second = (found.bodies[body] for body in pair.bodies)
            key = (first.path, second.path)
            extreme = Extreme(position=number, names=(first.name, second.name), pair=pair)
            if pair.interference_mm3 > (worst[key].pair.interference_mm3 if key in worst else 0.0):
                worst[key] = extreme
            if pair.clearance_mm is not None and (key not in nearest or pair.clearance_mm < _gap(nearest[key])):
                nearest[key] = extreme
            for mate in pair.mates:
                ends = (mate.hole_faces, mate.shaft_faces)
                if ends not in mates or mate.engagement_mm > mates[ends].engagement_mm:
                    mates[ends] = mate
    return Motion(
        parameters=tuple(parameters),
        positions=tuple(Position(values=tuple(values), built=found is not None) for values, found in positions),
        interference=tuple(worst.values()),
        clearance=tuple(extreme for key, extreme in nearest.items() if key not in worst),
        mates=tuple(mate for mate in mates.values() if mate.engagement_mm > 0)[:5000],
        left_out=sum(part.count for _, found in examined for part in found.left_out if part.what != "body"),
    )


def _gap(extreme: Extreme) -> float:
    return extreme.pair.clearance_mm if extreme.pair.clearance_mm is not None else float("inf")
