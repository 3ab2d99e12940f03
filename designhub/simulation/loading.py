"""Loads as tractions on faces and forces on the volume; their sum is exactly what was declared.

A force is spread evenly, a torque like the stress of a rigid patch (growing with the distance from its middle). Its
one rule: what is applied is integrated over the mesh's own faces, so that a coarse circle carries the whole force too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designhub.script.declarations import Feature, Load
from designhub.simulation.engine import ng
from designhub.simulation.mesh import boundaries
from designhub.simulation.solid import Solid
from designhub.simulation.supports import faces_of
from designhub.simulation.unsolvable import Unsolvable

Array = NDArray[np.float64]

_QUADRATURE = 6


@dataclass(frozen=True)
class Acting:
    """One load: a traction in MPa on a region of faces, or a force in N/mm³ in the whole volume (no region)."""

    region: Any
    density: Any


def acting(
    mesh: Any, solid: Solid, loads: Sequence[Load], features: dict[str, Feature], density: Any
) -> tuple[Acting, ...]:
    """Return what acts; ``density`` is a coefficient function in t/mm³, or None where a body's is not known."""
    found = []
    for load in loads:
        vector = np.array(load.vector or (0.0, 0.0, 0.0))
        if load.kind == "gravity":
            if density is None:
                raise Unsolvable("no_material", "density")
            found.append(Acting(None, density * ng.CF(tuple((1000.0 * vector).tolist()))))  # m/s² to mm/s²
            continue
        region = boundaries(mesh, faces_of(solid, features, load.feature or ""))
        if load.kind == "pressure":
            found.append(Acting(region, -(load.pressure_mpa or 0.0) * ng.specialcf.normal(3)))
        elif load.kind == "force":
            area = float(ng.Integrate(1.0, mesh, definedon=region))
            found.append(Acting(region, ng.CF(tuple((vector / area).tolist()))))
        else:
            found.append(Acting(region, _turning(mesh, region, vector)))
    return tuple(found)


def whole(mesh: Any, loads: Sequence[Acting]) -> tuple[Array, Array, float]:
    """Return the sums of forces (N) and moments about the origin (N·mm), and the sum of the forces' magnitudes."""
    position = ng.CF((ng.x, ng.y, ng.z))
    force, moment, size = np.zeros(3), np.zeros(3), 0.0
    for load in loads:
        where = {} if load.region is None else {"definedon": load.region}
        force += np.array(ng.Integrate(load.density, mesh, order=_QUADRATURE, **where))
        moment += np.array(ng.Integrate(ng.Cross(position, load.density), mesh, order=_QUADRATURE, **where))
        size += float(ng.Integrate(ng.Norm(load.density), mesh, order=_QUADRATURE, **where))
    return force, moment, size


def work(loads: Sequence[Acting], v: Any) -> Any:
    """Return the linear form of all loads."""
    form = None
    for load in loads:
        volume = load.region is None
        term = load.density * v * ng.dx if volume else load.density * v.Trace() * ng.ds(load.region)
        form = term if form is None else form + term
    return form


def _turning(mesh: Any, region: Any, moment: Array) -> Any:
    """Return the traction ω x r about the middle of the faces whose moment is ``moment``; it has no resultant force."""
    area = float(ng.Integrate(1.0, mesh, definedon=region))
    middle = np.array(ng.Integrate(ng.CF((ng.x, ng.y, ng.z)), mesh, definedon=region)) / area
    away = ng.CF(tuple(c - m for c, m in zip((ng.x, ng.y, ng.z), middle.tolist(), strict=True)))
    square = ng.CF(tuple(away[i] * away[j] for i in range(3) for j in range(3)))
    second = np.array(ng.Integrate(square, mesh, definedon=region, order=_QUADRATURE)).reshape(3, 3)
    inertia = np.trace(second) * np.eye(3) - second
    turn = np.linalg.solve(inertia, moment)
    return ng.Cross(ng.CF(tuple(turn.tolist())), away)
