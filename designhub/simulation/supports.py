"""Supports as very stiff springs on faces, and the check that nothing can move as a whole.

A held direction is given a bedding of stiffness ``STIFFNESS`` E/wall per area: the give of a support is then ten
thousand times less than that of one wall thickness of the material, the equations keep one form for plane, round and
free-form faces, and the reaction is the spring's force. On round faces the directions are taken from the kernel's
axis, not from the mesh, so that turning about it costs nothing at all.

Its one rule: a part that could move is refused before it is solved, with the motion that is free.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from designhub.checks.study_report import MaterialUsed, Reaction
from designhub.script.declarations import Feature, Support
from designhub.simulation.engine import ng
from designhub.simulation.mesh import boundaries
from designhub.simulation.solid import Solid
from designhub.simulation.unsolvable import Unsolvable

Array = NDArray[np.float64]

Kind = Literal["fixed", "sliding", "hinge"]

STIFFNESS = 1e4
_FREE = 1e-5
"""A motion is free where the supports resist it so much less than the best held one."""
_QUADRATURE = 6
_MOTIONS = ("x", "y", "z", "about_x", "about_y", "about_z")


@dataclass(frozen=True)
class Held:
    """One face that is held."""

    feature: str
    kind: Kind
    face: int
    """Its index in the solid's order."""
    region: Any
    """The boundary region of the mesh."""
    directions: tuple[Any, ...]
    """Unit vectors (coefficient functions) along which it can't move."""


def held_faces(mesh: Any, solid: Solid, supports: Sequence[Support], features: dict[str, Feature]) -> tuple[Held, ...]:
    """Return the faces that ``supports`` hold; raise `Unsolvable` where a feature has no faces."""
    if not supports:
        raise Unsolvable("no_support")
    held = []
    for support in supports:
        for face in faces_of(solid, features, support.feature):
            region = boundaries(mesh, [face])
            directions = _directions(support.kind, solid.faces[face].axis)
            held.append(Held(support.feature, support.kind, face, region, directions))
    return tuple(held)


def faces_of(solid: Solid, features: dict[str, Feature], name: str) -> list[int]:
    """Return the faces of feature ``name`` in the solid's order; raise `Unsolvable` where there are none."""
    feature = features.get(name)
    wanted = set(feature.faces) if feature is not None else set()
    found = [index for index, face in enumerate(solid.faces) if len(face.numbers) == 1 and face.numbers[0] in wanted]
    if not found:
        raise Unsolvable("unknown_feature", name)
    return found


def stiffness_of(materials: Sequence[MaterialUsed], solid: Solid) -> float:
    """Return the stiffness of the bedding in N/mm³."""
    return STIFFNESS * max(each.youngs_mpa for each in materials) / solid.wall_mm


def bedding(held: Sequence[Held], stiffness: float, u: Any, v: Any) -> Any:
    """Return the bilinear form of all supports, ``stiffness`` in N/mm³."""
    form = None
    for each in held:
        for direction in each.directions:
            term = stiffness * (u * direction) * (v * direction) * ng.ds(each.region)
            form = term if form is None else form + term
    return form


def reactions(mesh: Any, held: Sequence[Held], stiffness: float, displacement: Any, order: int) -> tuple[Reaction, ...]:
    """Return what each support carries, feature by feature.

    ``order`` is the displacements' degree: these integrals have to use the very points of `bedding`'s, which NGSolve
    takes for twice that degree, or the springs' forces would not be those that the solution balances.
    """
    position = ng.CF((ng.x, ng.y, ng.z))
    sums: dict[tuple[str, Kind], Array] = {}
    for each in held:
        first, *others = (-stiffness * (displacement * one) * one for one in each.directions)
        traction = sum(others, first)
        force = _integral(traction, mesh, each.region, 2 * order)
        moment = _integral(ng.Cross(position, traction), mesh, each.region, 2 * order)
        key = (each.feature, each.kind)
        sums[key] = sums.get(key, np.zeros(6)) + np.concatenate([force, moment])
    return tuple(
        Reaction(feature=feature, kind=kind, force_n=tuple(whole[:3].tolist()), moment_n_mm=tuple(whole[3:].tolist()))
        for (feature, kind), whole in sums.items()
    )


def check_held(mesh: Any, held: Sequence[Held], solid: Solid) -> None:
    """Raise `Unsolvable` where the supports leave a motion of the whole part free.

    The work that the bedding does on the six small motions of a rigid body is a 6 x 6 matrix; a motion is free where
    it is an eigenvector of (nearly) no work. Rotations are about the middle of the supports, scaled by the size.
    """
    area = sum(float(ng.Integrate(1.0, mesh, definedon=each.region)) for each in held)
    middle = np.sum([_integral(ng.CF((ng.x, ng.y, ng.z)), mesh, each.region) for each in held], axis=0) / area
    away = [ng.CF(c) - m for c, m in zip((ng.x, ng.y, ng.z), middle.tolist(), strict=True)]
    scale = 2.0 / solid.size_mm
    modes = [ng.CF((1, 0, 0)), ng.CF((0, 1, 0)), ng.CF((0, 0, 1))]
    modes += [ng.CF(turn) * scale for turn in ((0, -away[2], away[1]), (away[2], 0, -away[0]), (-away[1], away[0], 0))]
    work = np.zeros((6, 6))
    for each in held:
        for direction in each.directions:
            along = ng.CF(tuple(mode * direction for mode in modes))
            product = ng.CF(tuple(along[i] * along[j] for i in range(6) for j in range(6)))
            work += np.array(ng.Integrate(product, mesh, definedon=each.region, order=_QUADRATURE)).reshape(6, 6)
    values, vectors = np.linalg.eigh(work / area)
    free = vectors[:, values < _FREE]
    if free.shape[1]:
        raise Unsolvable("free_motion", _named(free))


def _named(free: Array) -> str:
    """Return the name of the one free motion: along or about which axis it mostly is."""
    if free.shape[1] > 1:
        return "several"
    return _MOTIONS[int(np.abs(free[:, 0]).argmax())]


def _directions(kind: Kind, axis: tuple[Array, Array] | None) -> tuple[Any, ...]:
    if kind == "fixed":
        return ng.CF((1, 0, 0)), ng.CF((0, 1, 0)), ng.CF((0, 0, 1))
    if axis is None:
        return (ng.specialcf.normal(3),)
    point, along = (tuple(part.tolist()) for part in axis)
    outward = ng.CF((ng.x - point[0], ng.y - point[1], ng.z - point[2]))
    unit = ng.CF(along)
    across = outward - (outward * unit) * unit
    radial = across / ng.Norm(across)
    return (radial,) if kind == "sliding" else (radial, unit)


def _integral(vector: Any, mesh: Any, region: Any, order: int = _QUADRATURE) -> Array:
    return np.array(ng.Integrate(vector, mesh, definedon=region, order=order), dtype=np.float64)
