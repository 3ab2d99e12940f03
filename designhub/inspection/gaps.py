"""Stage 2 in its child: how far named features of the built part are apart.

Planes that face each other have a signed distance, parallel axes that of the axes, everything else the least distance.
Its one rule: the sign of a gap between planes tells whether the bodies are apart, whichever feature was named first.
"""

from pathlib import Path

import numpy as np
from OCP.BRep import BRep_Builder
from OCP.BRepExtrema import BRepExtrema_DistShapeShape
from OCP.gp import gp_Pnt
from OCP.TopoDS import TopoDS_Compound, TopoDS_Shape
from pydantic import BaseModel, ConfigDict, Field

from designhub.building.handover import face_map
from designhub.checks.gap_report import Distance, Distances
from designhub.checks.measurements import Face, Measurements
from designhub.inspection.child import handed_over, measurements_of
from designhub.inspection.kernel import refusing
from designhub.inspection.subject import Subject
from designhub.inspection.unreadable import Unreadable

PARALLEL = 1e-6
"""Largest sine of the angle between directions that count as parallel."""


class Request(BaseModel):
    """The pairs of features whose distance is wanted."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    pairs: tuple[tuple[str, str], ...] = Field(max_length=1000)


def measure(inputs: Path, outputs: Path) -> None:
    """Write ``gaps.json``: the distances of the pairs in ``inputs/request.json``."""
    request = Request.model_validate_json((inputs / "request.json").read_bytes())
    subject = handed_over(inputs)
    measurements = measurements_of(subject)
    distances = tuple(distance(subject, measurements, start, end) for start, end in request.pairs)
    (outputs / "gaps.json").write_text(Distances(distances=distances).model_dump_json(), encoding="utf-8")


def distance(subject: Subject, measurements: Measurements, start: str, end: str) -> Distance:
    """Return how far the features ``start`` and ``end`` are apart."""
    named = {feature.name: feature.faces for feature in subject.declarations.features}
    first, second = named.get(start, ()), named.get(end, ())
    if not first or not second:
        return Distance(start=start, end=end, how="none", reason="no_faces")
    one, other = ([measurements.faces[number] for number in numbers] for numbers in (first, second))
    return (
        _between_planes(start, end, one, other)
        or _between_axes(start, end, one, other)
        or _between_surfaces(subject, start, end, first, second)
    )


def _between_planes(start: str, end: str, one: list[Face], other: list[Face]) -> Distance | None:
    """Return the distance of two planes along the normal: positive while the second lies before the first.

    Of two planes that face the same way (a step), the distance is that of the planes, without a sign.
    """
    if any(face.kind != "plane" or face.normal is None for face in (*one, *other)):
        return None
    normal, opposite = np.array(one[0].normal), np.array(other[0].normal)
    normals = np.array([face.normal for face in (*one, *other)])
    if np.abs(np.cross(normals, normal)).max() > PARALLEL:
        return None
    a, b = np.array(one[0].center), np.array(other[0].center)
    along = float((b - a) @ normal)
    value = along if normal @ opposite < 0 else abs(along)
    return Distance(start=start, end=end, how="planes", value_mm=value, points=(one[0].center, other[0].center))


def _between_axes(start: str, end: str, one: list[Face], other: list[Face]) -> Distance | None:
    """Return the distance of the parallel axes of two cylinders; coaxial ones have none: their surfaces do."""
    if any(face.kind != "cylinder" or face.axis is None for face in (*one, *other)):
        return None
    assert one[0].axis is not None
    assert other[0].axis is not None
    (a, along), (b, direction) = one[0].axis, other[0].axis
    if np.linalg.norm(np.cross(along, direction)) > PARALLEL:
        return None
    apart = np.subtract(b, a)
    value = float(np.linalg.norm(apart - (apart @ np.array(along)) * np.array(along)))
    return None if value < 1e-9 else Distance(start=start, end=end, how="axes", value_mm=value, points=(a, b))


def _between_surfaces(
    subject: Subject, start: str, end: str, first: tuple[int, ...], second: tuple[int, ...]
) -> Distance:
    try:
        with refusing("inspection.kernel"):
            extrema = BRepExtrema_DistShapeShape(_faces(subject, first), _faces(subject, second))
            if not extrema.IsDone() or extrema.NbSolution() < 1:
                return Distance(start=start, end=end, how="none", reason="kernel")
            points = (_point(extrema.PointOnShape1(1)), _point(extrema.PointOnShape2(1)))
            return Distance(start=start, end=end, how="surfaces", value_mm=extrema.Value(), points=points)
    except Unreadable:
        return Distance(start=start, end=end, how="none", reason="kernel")


def _point(point: gp_Pnt) -> tuple[float, float, float]:
    return point.X(), point.Y(), point.Z()


def _faces(subject: Subject, numbers: tuple[int, ...]) -> TopoDS_Shape:
    """Return the faces with these ``numbers`` in their places."""
    builder, compound, wanted = BRep_Builder(), TopoDS_Compound(), set(numbers)
    builder.MakeCompound(compound)
    for leaf in subject.leaves:
        mapped = face_map(getattr(leaf.shape, "wrapped", leaf.shape))
        for index in range(mapped.Extent()):
            if leaf.first_face + index in wanted:
                builder.Add(compound, mapped.FindKey(index + 1))
    return compound
