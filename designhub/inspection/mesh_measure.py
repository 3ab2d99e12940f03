"""Measures of meshes: exact volume and inertia of the polyhedron, and whether it is the boundary of a body.

Its one rule: an open mesh has no volume. Its triangles still have an area and a box, and the report says how many
edges are open; a volume that depends on where the origin is would be worse than none.
"""

from collections.abc import Sequence

import numpy as np

from designhub.checks.measurements import FileReport, Measurements, MeshReport
from designhub.inspection.examined import FACES_MOST, Examined
from designhub.inspection.mass import NOTHING, Array, Mass, weighted_center
from designhub.inspection.mesh import Integers, MeshBody, components, edges_of
from designhub.inspection.mesh_faces import faces_of
from designhub.inspection.unreadable import Unreadable
from designhub.inspection.whole import Placed, material_of, whole
from designhub.script.declarations import Declarations

NOWHERE = np.eye(3, 4)
"""The placement of a mesh: its vertices already stand in the frame of the whole part."""


def measure_meshes(
    bodies: Sequence[MeshBody],
    declarations: Declarations,
    *,
    material: str | None = None,
    file: FileReport | None = None,
) -> Measurements:
    """Measure a part that consists of meshes; ``material`` is that of bodies whose declarations name none.

    Raises ``Unreadable`` where there are too many faces or a number is not finite.
    """
    total = sum(int(body.face_of_triangle.max(initial=-1)) + 1 for body in bodies)
    if total > FACES_MOST:
        raise Unreadable("inspection.too_many_faces", faces=total, most=FACES_MOST)
    name, density = material_of(None, declarations.material, material)
    reports = [report(body) for body in bodies]
    placed = [
        Placed(
            name=body.name,
            path=body.path,
            shape=examine(body, found),
            matrix=NOWHERE,
            box=(body.vertices.min(axis=0), body.vertices.max(axis=0)) if len(body.vertices) else None,
            material=name,
            density_kg_m3=density,
        )
        for body, found in zip(bodies, reports, strict=True)
    ]
    return whole(placed, declarations, file=file, mesh=_together(reports))


def report(body: MeshBody) -> MeshReport:
    """Return how the triangles of one body meet."""
    edges = edges_of(body.triangles)
    count, shell = components(len(body.triangles), edges.pairs)
    watertight = bool(len(body.triangles)) and not np.any(edges.uses % 2)
    oriented = not np.any(edges.balance[edges.uses % 2 == 0])
    return MeshReport(
        triangles=len(body.triangles),
        vertices=len(body.vertices),
        watertight=watertight,
        oriented=oriented,
        inverted=watertight and oriented and _inverted(body, shell, count),
        open_edges=int((edges.uses == 1).sum()),
        nonmanifold_edges=int((edges.uses > 2).sum()),
        degenerate_triangles=body.degenerate,
        shells=count,
    )


def examine(body: MeshBody, found: MeshReport) -> Examined:
    """Return the measures of one body; ``found`` says whether it has a volume."""
    faces = faces_of(body.vertices, body.triangles, body.face_of_triangle)
    closed = found.watertight and found.oriented
    volume = volume_of(body.vertices, body.triangles) if closed else NOTHING
    if volume.amount < 0:
        volume = volume.times(-1.0)
    areas = [face.area_mm2 for face in faces]
    center = volume.center if volume.amount > 0 else weighted_center(areas, [face.center for face in faces])
    return Examined(
        kind="mesh" if faces else "empty",
        solids=_bodies(body) if closed else 0,
        volume=volume,
        area_mm2=sum(areas),
        center=center,
        valid=closed and not found.inverted and not found.nonmanifold_edges,
        closed=found.watertight,
        edges=_crease_edges(body),
        faces=faces,
    )


def volume_of(vertices: Array, triangles: Integers) -> Mass:
    """Return volume, centre and inertia (unit density) of a closed polyhedron; negative where it is inside out.

    Sums over the tetrahedra between the triangles and a point amid them (divergence theorem): exact for a polyhedron.
    """
    if not len(triangles):
        return NOTHING
    origin = 0.5 * (vertices.min(axis=0) + vertices.max(axis=0))
    a, b, c = (vertices[triangles[:, corner]] - origin for corner in range(3))
    volumes = np.einsum("ij,ij->i", a, np.cross(b, c)) / 6.0
    total = float(volumes.sum())
    if total == 0.0:
        return NOTHING
    sums = a + b + c
    center = (volumes[:, None] * sums).sum(axis=0) / (4.0 * total)
    second = np.einsum("i,ij,ik->jk", volumes, sums, sums)
    for corner in (a, b, c):
        second += np.einsum("i,ij,ik->jk", volumes, corner, corner)
    second = second / 20.0 - total * np.outer(center, center)
    return Mass(amount=total, center=center + origin, inertia=np.trace(second) * np.eye(3) - second)


def _shell_volumes(body: MeshBody, shell: Integers, count: int) -> Array:
    """Return (count,) the signed volume of each shell: negative for cavities and for what is inside out."""
    a, b, c = (body.vertices[body.triangles[:, corner]] for corner in range(3))
    volumes = np.einsum("ij,ij->i", a, np.cross(b, c)) / 6.0
    return np.asarray(np.bincount(shell, weights=volumes, minlength=count))


def _bodies(body: MeshBody) -> int:
    """Return how many shells of a closed mesh bound a body from outside; the others are cavities."""
    count, shell = components(len(body.triangles), edges_of(body.triangles).pairs)
    return int((_shell_volumes(body, shell, count) > 0).sum())


def _inverted(body: MeshBody, shell: Integers, count: int) -> bool:
    """Tell whether the whole, or a shell that no other shell's box surrounds, is inside out."""
    volumes = _shell_volumes(body, shell, count)
    if volumes.sum() < 0:
        return True
    low, high = np.full((count, 3), np.inf), np.full((count, 3), -np.inf)
    for corner in range(3):
        np.minimum.at(low, shell, body.vertices[body.triangles[:, corner]])
        np.maximum.at(high, shell, body.vertices[body.triangles[:, corner]])
    positive = np.flatnonzero(volumes > 0)
    for number in np.flatnonzero(volumes < 0).tolist():
        inside = np.all(low[positive] <= low[number], axis=1) & np.all(high[positive] >= high[number], axis=1)
        if not inside.any():
            return True
    return False


def _crease_edges(body: MeshBody) -> int:
    """Return how many edges of triangles lie between two faces or are open."""
    edges = edges_of(body.triangles)
    sides = body.face_of_triangle[edges.pairs]
    between = np.unique(edges.pair_edges[sides[:, 0] != sides[:, 1]])
    return len(between) + int((edges.uses == 1).sum())


def _together(reports: Sequence[MeshReport]) -> MeshReport:
    return MeshReport(
        triangles=sum(report.triangles for report in reports),
        vertices=sum(report.vertices for report in reports),
        watertight=all(report.watertight for report in reports),
        oriented=all(report.oriented for report in reports),
        inverted=any(report.inverted for report in reports),
        open_edges=sum(report.open_edges for report in reports),
        nonmanifold_edges=sum(report.nonmanifold_edges for report in reports),
        degenerate_triangles=sum(report.degenerate_triangles for report in reports),
        shells=sum(report.shells for report in reports),
    )
