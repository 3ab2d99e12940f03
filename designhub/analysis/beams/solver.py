"""Any plane beam, statically determinate or not: nodes where something happens, exact polynomials between them.

Theory of operation
-------------------
Between two neighbouring places of a support, a load, a hinge or a change of stiffness, E I is constant and the load at
most linear, so the deflection is a polynomial of the fifth degree. The cubic element of Euler and Bernoulli with its
consistent end loads gives deflection and slope at such nodes exactly (Tong 1969: nodal values are exact where the
shape functions solve the homogeneous equation); integrating the load from each node gives the rest, exactly as well.

Lengths are counted in beam lengths and stiffness in that of the first piece, so that the matrix is well scaled. The
one rule: before anything is solved, the supports are counted as constraints on the rigid motions of the pieces
between the hinges; a beam that could fall is refused with the number of supports that it lacks.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from designhub.analysis.beams.parts import Beam, LineLoad, Load, MomentLoad, PointLoad, Support
from designhub.analysis.beams.result import Bent, Piece, Reaction
from designhub.errors import Invalid
from designhub.script.dimension import Dimension

Floats = NDArray[np.float64]
MOST = 400
"""The most supports, loads, steps and hinges together."""
_SAME = 1e-9
"""Places closer than this share of the length are one."""


class BeamError(Invalid):
    """The beam can't be solved as it is described: something lies outside it, or it is not held."""


def solve(beam: Beam, supports: Sequence[Support], loads: Sequence[Load]) -> Bent:
    """Return reactions, shear force, bending moment, slope and deflection of ``beam``.

    Raises BeamError for a place outside the beam, a beam that its supports do not hold, or too large a problem.
    """
    _check(beam, supports, loads)
    nodes = _nodes(beam, supports, loads)
    unknowns = _Unknowns(nodes, [_index(nodes, place, beam.length_mm) for place in beam.hinges_mm])
    _held(beam, supports, nodes)
    stiffness, forces = _assembled(beam, loads, nodes, unknowns)
    held = _supported(beam, supports, nodes, unknowns, stiffness)
    free = np.setdiff1d(np.arange(unknowns.count), held)
    moved = np.zeros(unknowns.count)
    moved[free] = np.linalg.solve(stiffness[np.ix_(free, free)], forces[free])
    pieces = _pieces(beam, loads, nodes, unknowns, moved)
    return Bent(
        length_mm=beam.length_mm,
        pieces=tuple(pieces),
        reactions=tuple(_reactions(supports, loads, nodes, pieces)),
        supports=tuple(supports),
        loads=tuple(loads),
    )


# --- what is described ------------------------------------------------------------------------------------------------


def _places(beam: Beam, supports: Sequence[Support], loads: Sequence[Load]) -> list[float]:
    places = [place for place, _ in beam.pieces] + list(beam.hinges_mm) + [support.at_mm for support in supports]
    for load in loads:
        places += [load.start_mm, load.end_mm] if isinstance(load, LineLoad) else [load.at_mm]
    return places


def _check(beam: Beam, supports: Sequence[Support], loads: Sequence[Load]) -> None:
    places = _places(beam, supports, loads)
    if len(places) > MOST:
        raise BeamError("analysis.mechanics.beam.too_many", count=len(places), most=MOST)
    slack = _SAME * beam.length_mm
    for place in places:
        if not -slack <= place <= beam.length_mm + slack:
            raise BeamError("analysis.mechanics.beam.outside", at=place, length=beam.length_mm)
    for place in beam.hinges_mm:
        if not slack < place < beam.length_mm - slack:
            raise BeamError("analysis.mechanics.beam.hinge", at=place)
        same = [s for s in supports if abs(s.at_mm - place) <= slack and s.turning_nmm_rad > 0]
        turned = [x for x in loads if isinstance(x, MomentLoad) and abs(x.at_mm - place) <= slack]
        if same or turned:
            raise BeamError("analysis.mechanics.beam.hinge", at=place)


def _nodes(beam: Beam, supports: Sequence[Support], loads: Sequence[Load]) -> Floats:
    found = sorted({0.0, beam.length_mm, *(min(max(p, 0.0), beam.length_mm) for p in _places(beam, supports, loads))})
    kept = [found[0]]
    for place in found[1:]:
        if place - kept[-1] > _SAME * beam.length_mm:
            kept.append(place)
    kept[-1] = beam.length_mm
    return np.array(kept) / beam.length_mm


def _index(nodes: Floats, place_mm: float, length_mm: float) -> int:
    return int(np.argmin(np.abs(nodes - place_mm / length_mm)))


class _Unknowns:
    """The numbers of deflection and slope at each node; a hinge has a slope to either side."""

    def __init__(self, nodes: Floats, hinges: Sequence[int]) -> None:
        self.deflection: list[int] = []
        self.slope_left: list[int] = []
        self.slope_right: list[int] = []
        self.count = 0
        for node in range(len(nodes)):
            self.deflection.append(self.count)
            self.slope_left.append(self.count + 1)
            self.slope_right.append(self.count + (2 if node in hinges else 1))
            self.count += 3 if node in hinges else 2

    def of_element(self, number: int) -> list[int]:
        """Return the four unknowns of the element between node ``number`` and the next."""
        after = number + 1
        return [self.deflection[number], self.slope_right[number], self.deflection[after], self.slope_left[after]]


def _held(beam: Beam, supports: Sequence[Support], nodes: Floats) -> None:
    """Refuse a beam that may move without bending: rank of the constraints on its rigid pieces."""
    cuts = sorted({_index(nodes, place, beam.length_mm) for place in beam.hinges_mm})
    count = len(cuts) + 1
    rows: list[Floats] = []

    def row(piece: int, deflection: float, slope: float) -> Floats:
        made = np.zeros(2 * count)
        made[2 * piece : 2 * piece + 2] = deflection, slope
        return made

    for number, cut in enumerate(cuts):
        rows.append(row(number, 1.0, nodes[cut]) - row(number + 1, 1.0, nodes[cut]))
    for support in supports:
        node = _index(nodes, support.at_mm, beam.length_mm)
        piece = sum(cut < node for cut in cuts)
        if support.rate_n_mm > 0:
            rows.append(row(piece, 1.0, nodes[node]))
        if support.turning_nmm_rad > 0:
            rows.append(row(piece, 0.0, 1.0))
    rank = int(np.linalg.matrix_rank(np.array(rows))) if rows else 0
    if rank < 2 * count:
        raise BeamError("analysis.mechanics.beam.falls", missing=2 * count - rank)


# --- the equations ----------------------------------------------------------------------------------------------------


def _stiffness_of(beam: Beam, nodes: Floats, number: int) -> float:
    """Return E I of an element over that of the first piece."""
    middle = (nodes[number] + nodes[number + 1]) / 2 * beam.length_mm
    return [stiffness for place, stiffness in beam.pieces if place <= middle][-1] / beam.pieces[0][1]


def _element(stiffness: float, h: float) -> Floats:
    """Return the stiffness matrix of the cubic element (Przemieniecki, Theory of Matrix Structural Analysis)."""
    rows = [
        [12, 6 * h, -12, 6 * h],
        [6 * h, 4 * h * h, -6 * h, 2 * h * h],
        [-12, -6 * h, 12, -6 * h],
        [6 * h, 2 * h * h, -6 * h, 4 * h * h],
    ]
    return stiffness / h**3 * np.array(rows, dtype=float)


def _intensity(loads: Sequence[Load], start: float, end: float) -> tuple[float, float]:
    """Return the line load in N/mm just inside both ends of the stretch between two neighbouring nodes (mm)."""
    middle = (start + end) / 2
    over = [load for load in loads if isinstance(load, LineLoad) and load.start_mm < middle < load.end_mm]
    return sum(load.at(start) for load in over), sum(load.at(end) for load in over)


def _end_loads(first: float, last: float, h: float) -> Floats:
    """Return the consistent end loads (upwards, anticlockwise) of a linear load downwards."""
    return np.array(
        [
            -h * (7 * first + 3 * last) / 20,
            -h * h * (3 * first + 2 * last) / 60,
            -h * (3 * first + 7 * last) / 20,
            h * h * (2 * first + 3 * last) / 60,
        ]
    )


def _assembled(beam: Beam, loads: Sequence[Load], nodes: Floats, unknowns: _Unknowns) -> tuple[Floats, Floats]:
    """Return stiffness matrix and load vector: deflection up and slope anticlockwise, over the unit load of 1 N.

    Lengths are shares of the beam's; deflections come out in L³/(E I) of the first piece.
    """
    length = beam.length_mm
    stiffness, forces = np.zeros((unknowns.count, unknowns.count)), np.zeros(unknowns.count)
    for number in range(len(nodes) - 1):
        h = nodes[number + 1] - nodes[number]
        where = unknowns.of_element(number)
        stiffness[np.ix_(where, where)] += _element(_stiffness_of(beam, nodes, number), h)
        first, last = _intensity(loads, nodes[number] * length, nodes[number + 1] * length)
        forces[where] += _end_loads(first * length, last * length, h)
    for load in loads:
        if isinstance(load, PointLoad):
            forces[unknowns.deflection[_index(nodes, load.at_mm, length)]] -= load.force_n
        elif isinstance(load, MomentLoad):
            forces[unknowns.slope_left[_index(nodes, load.at_mm, length)]] += load.moment_nmm / length
    return stiffness, forces


def _supported(
    beam: Beam, supports: Sequence[Support], nodes: Floats, unknowns: _Unknowns, stiffness: Floats
) -> list[int]:
    """Add the springs to ``stiffness``; return the unknowns that are held."""
    length, reference = beam.length_mm, beam.pieces[0][1]
    held: set[int] = set()
    for support in supports:
        node = _index(nodes, support.at_mm, length)
        for value, scale, unknown in (
            (support.rate_n_mm, length**3 / reference, unknowns.deflection[node]),
            (support.turning_nmm_rad, length / reference, unknowns.slope_left[node]),
        ):
            if math.isinf(value):
                held.add(unknown)
            else:
                stiffness[unknown, unknown] += value * scale
    return sorted(held)


# --- what comes of it -------------------------------------------------------------------------------------------------


def _pieces(beam: Beam, loads: Sequence[Load], nodes: Floats, unknowns: _Unknowns, moved: Floats) -> list[Piece]:
    length, reference = beam.length_mm, beam.pieces[0][1]
    found = []
    for number in range(len(nodes) - 1):
        start, end = nodes[number] * length, nodes[number + 1] * length
        h = nodes[number + 1] - nodes[number]
        relative = _stiffness_of(beam, nodes, number)
        first, last = _intensity(loads, start, end)
        ends = moved[unknowns.of_element(number)]
        actions = _element(relative, h) @ ends - _end_loads(first * length, last * length, h)
        found.append(
            Piece(
                start_mm=start,
                end_mm=end,
                stiffness=relative * reference,
                first_n_mm=first,
                last_n_mm=last,
                shear_n=float(actions[0]),
                moment_nmm=float(-actions[1]) * length,
                slope=float(ends[1]) * length**2 / reference,
                deflection_mm=float(ends[0]) * length**3 / reference,
            )
        )
    return found


def _reactions(
    supports: Sequence[Support], loads: Sequence[Load], nodes: Floats, pieces: Sequence[Piece]
) -> list[Reaction]:
    """Return what each support gives, from the jumps of shear force and bending moment there."""
    length = pieces[-1].end_mm
    found = []
    for support in supports:
        node = _index(nodes, support.at_mm, length)
        right = pieces[node] if node < len(pieces) else None
        left = pieces[node - 1] if node else None
        shear_jump = (right.shear_n if right else 0.0) - (left.shear_at_end if left else 0.0)
        moment_jump = (right.moment_nmm if right else 0.0) - (left.moment_at_end if left else 0.0)
        for load in loads:
            if isinstance(load, PointLoad) and _index(nodes, load.at_mm, length) == node:
                shear_jump += load.force_n
            elif isinstance(load, MomentLoad) and _index(nodes, load.at_mm, length) == node:
                moment_jump += load.moment_nmm
        found.append(
            Reaction(
                at=Dimension(support.at_mm, "mm"),
                force=Dimension(shear_jump if support.rate_n_mm > 0 else 0.0, "N"),
                moment=Dimension(-moment_jump if support.turning_nmm_rad > 0 else 0.0, "N·mm"),
            )
        )
    return found
