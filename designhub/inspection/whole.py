"""The part as a whole from its placed bodies: face table, body reports, totals and declared features.

Its one rule: totals are sums of what the bodies report; nothing is measured a second way.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from pydantic import ValidationError

from designhub.analysis import materials
from designhub.checks.measurements import Body, Face, FileReport, Measurements, MeshReport, Vector
from designhub.inspection.examined import Examined
from designhub.inspection.mass import Array, Mass, together, weighted_center
from designhub.inspection.placed import length, placed, vector
from designhub.inspection.sizes import measure_feature
from designhub.inspection.unreadable import Unreadable
from designhub.script.declarations import Declarations, Material

Box = tuple[Array, Array]
"""Lower and upper corner in mm."""
G_PER_MM3 = 1e-6
"""1 kg/m³ in g/mm³."""


@dataclass(frozen=True, kw_only=True)
class Placed:
    """One leaf of the tree: what its shape measures in its own frame, and where it stands."""

    name: str
    path: tuple[str, ...]
    shape: Examined
    matrix: Array
    box: Box | None
    """In the frame of the whole part; ``None`` where there is nothing."""
    material: str | None = None
    density_kg_m3: float | None = None

    @cached_property
    def volume(self) -> Mass:
        """Volume in mm³ in the frame of the whole part."""
        return self.shape.volume.moved(self.matrix)

    @cached_property
    def mass(self) -> Mass | None:
        """Mass in g, where there are a solid and a density."""
        if not self.density_kg_m3 or not self.shape.solids:
            return None
        return self.volume.times(self.density_kg_m3 * G_PER_MM3)


def material_of(node: Material | None, part: Material | None, fallback: str | None) -> tuple[str | None, float | None]:
    """Return designation and density in kg/m³ of a body: its own material, else the part's, else ``fallback``.

    A density that the declaration states itself comes before that of the materials table.
    """
    declared = node or part or (Material(name=fallback) if fallback else None)
    if declared is None:
        return None, None
    row = materials.find(declared.name)
    name = row.designation if row else declared.name
    return name, declared.density_kg_m3 or (row.density_kg_m3 if row else None)


def whole(
    bodies: Sequence[Placed],
    declarations: Declarations,
    *,
    file: FileReport | None = None,
    mesh: MeshReport | None = None,
) -> Measurements:
    """Return the measurements of the part that consists of ``bodies``.

    Raises ``Unreadable`` where a number is not finite.
    """
    try:
        return _whole(bodies, declarations, file, mesh)
    except ValidationError as error:
        raise Unreadable("inspection.not_finite") from error


def _whole(
    bodies: Sequence[Placed], declarations: Declarations, file: FileReport | None, mesh: MeshReport | None
) -> Measurements:
    table: list[Face] = []
    reports: list[Body] = []
    for number, body in enumerate(bodies):
        first = len(table)
        table.extend(placed(body.shape.faces, body.matrix, body=number, first=first))
        reports.append(_report(body, first))
    volume = together(body.volume for body in bodies)
    mass = _mass(bodies)
    heavy = mass or volume
    lower, upper = _union(body.box for body in bodies)
    return Measurements(
        file=file,
        mesh=mesh,
        volume_mm3=length(volume.amount),
        area_mm2=length(sum(body.shape.area_mm2 for body in bodies)),
        mass_g=None if mass is None else length(mass.amount),
        center=vector(heavy.center if heavy.amount else _center(reports)),
        inertia=_rows(heavy.inertia),
        box=(vector(lower), vector(upper)),
        valid=bool(bodies) and all(body.shape.valid for body in bodies),
        closed=bool(bodies) and all(body.shape.closed for body in bodies),
        solids=sum(body.shape.solids for body in bodies),
        edges=sum(body.shape.edges for body in bodies),
        bodies=tuple(reports),
        faces=tuple(table),
        features=tuple(measure_feature(feature, table) for feature in declarations.features),
    )


def _report(body: Placed, first: int) -> Body:
    shape = body.shape
    center = body.matrix[:, :3] @ shape.center + body.matrix[:, 3]
    lower, upper = body.box or (center, center)
    return Body(
        name=body.name,
        path=body.path,
        kind=shape.kind,
        solids=shape.solids,
        volume_mm3=length(shape.volume.amount),
        area_mm2=length(shape.area_mm2),
        mass_g=None if body.mass is None else length(body.mass.amount),
        material=body.material,
        density_kg_m3=body.density_kg_m3,
        center=vector(center),
        box=(vector(lower), vector(upper)),
        valid=shape.valid,
        closed=shape.closed,
        first_face=first,
        faces=len(shape.faces),
    )


def _mass(bodies: Sequence[Placed]) -> Mass | None:
    """Return the mass of the whole, only where every body that has a solid has a density."""
    solid = [body.mass for body in bodies if body.shape.solids]
    known = [mass for mass in solid if mass is not None]
    return together(known) if known and len(known) == len(solid) else None


def _center(reports: Sequence[Body]) -> Array:
    """Return the centre of what has no volume: weighted by area, else the mean of the bodies' own centres."""
    centers = [np.array(report.center) for report in reports]
    areas = [report.area_mm2 for report in reports]
    if sum(areas) > 0:
        return weighted_center(areas, centers)
    return np.asarray(np.mean(centers, axis=0)) if centers else np.zeros(3)


def _union(boxes: Iterable[Box | None]) -> Box:
    """Return the box round all boxes; a point at the origin where there is none."""
    known = [box for box in boxes if box is not None]
    if not known:
        return np.zeros(3), np.zeros(3)
    return np.min([box[0] for box in known], axis=0), np.max([box[1] for box in known], axis=0)


def _rows(inertia: Array) -> tuple[Vector, Vector, Vector]:
    """Return the symmetric matrix of inertia as rows, rounded."""
    symmetric = 0.5 * (inertia + inertia.T)
    return vector(symmetric[0]), vector(symmetric[1]), vector(symmetric[2])
