"""One shape of the CAD kernel, measured once in its own frame, however often it is placed.

Its one rule: nothing here knows about the tree, the declarations or the numbering of the whole part; ``measure`` puts
shapes into their places.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from OCP.Bnd import Bnd_Box
from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.BRepBndLib import BRepBndLib
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.BRepGProp import BRepGProp
from OCP.GCPnts import GCPnts_AbscissaPoint
from OCP.GProp import GProp_GProps
from OCP.TopAbs import TopAbs_ShapeEnum
from OCP.TopExp import TopExp
from OCP.TopoDS import TopoDS, TopoDS_Iterator, TopoDS_Shape
from OCP.TopTools import TopTools_IndexedDataMapOfShapeListOfShape, TopTools_IndexedMapOfShape

from designhub.inspection.examined import FACES_MOST, NOTHING, Examined, FaceShape, Kind
from designhub.inspection.faces import look_at
from designhub.inspection.mass import Array, Mass, together, weighted_center
from designhub.inspection.unreadable import Unreadable

KINDS: dict[TopAbs_ShapeEnum, Kind] = {
    TopAbs_ShapeEnum.TopAbs_COMPOUND: "compound",
    TopAbs_ShapeEnum.TopAbs_COMPSOLID: "compound",
    TopAbs_ShapeEnum.TopAbs_SOLID: "solid",
    TopAbs_ShapeEnum.TopAbs_SHELL: "shell",
    TopAbs_ShapeEnum.TopAbs_FACE: "face",
    TopAbs_ShapeEnum.TopAbs_WIRE: "wire",
    TopAbs_ShapeEnum.TopAbs_EDGE: "edge",
    TopAbs_ShapeEnum.TopAbs_VERTEX: "vertex",
}


def examine(shape: TopoDS_Shape) -> Examined:
    """Measure one shape in its own frame.

    Raises ``Unreadable`` when it has more faces than a part may have.
    """
    shape = _unwrapped(shape)
    found = _map(shape, TopAbs_ShapeEnum.TopAbs_FACE) if not shape.IsNull() else None
    if found is None or (not TopoDS_Iterator(shape).More() and KINDS[shape.ShapeType()] == "compound"):
        return NOTHING
    if found.Extent() > FACES_MOST:
        raise Unreadable("inspection.too_many_faces", faces=found.Extent(), most=FACES_MOST)
    outlines = _outlines(shape, found)
    faces = tuple(
        replace(look_at(found.FindKey(index + 1)), perimeter_mm=perimeter, neighbours=neighbours)
        for index, (perimeter, neighbours) in enumerate(zip(outlines.perimeters, outlines.neighbours, strict=True))
    )
    solids = _map(shape, TopAbs_ShapeEnum.TopAbs_SOLID)
    volumes = [_volume(solids.FindKey(index + 1)) for index in range(solids.Extent())]
    volume = together(_outside_out(part) for part in volumes)
    return Examined(
        kind=KINDS[shape.ShapeType()],
        solids=len(volumes),
        volume=volume,
        area_mm2=sum(face.area_mm2 for face in faces),
        center=_center(shape, volume, faces),
        valid=bool(BRepCheck_Analyzer(shape).IsValid()) and all(part.amount > 0 for part in volumes),
        closed=bool(faces) and not outlines.open_edges,
        edges=outlines.edges,
        faces=faces,
    )


def box_of(shape: TopoDS_Shape) -> tuple[Array, Array] | None:
    """Return the tight box of a shape as it is placed (lower and upper corner in mm), ``None`` for nothing."""
    box = Bnd_Box()
    BRepBndLib.AddOptimal_s(shape, box, False, False)
    if box.IsVoid():
        return None
    x0, y0, z0, x1, y1, z1 = box.Get()
    return np.array([x0, y0, z0]), np.array([x1, y1, z1])


def _unwrapped(shape: TopoDS_Shape) -> TopoDS_Shape:
    """Return the one thing that a compound of one thing holds, as often as that is so."""
    while not shape.IsNull() and shape.ShapeType() == TopAbs_ShapeEnum.TopAbs_COMPOUND:
        children = list(_children(shape))
        if len(children) != 1:
            break
        shape = children[0]
    return shape


def _children(shape: TopoDS_Shape) -> Iterator[TopoDS_Shape]:
    iterator = TopoDS_Iterator(shape)
    while iterator.More():
        yield iterator.Value()
        iterator.Next()


def _map(shape: TopoDS_Shape, kind: TopAbs_ShapeEnum) -> TopTools_IndexedMapOfShape:
    found = TopTools_IndexedMapOfShape()
    TopExp.MapShapes_s(shape, kind, found)
    return found


def _volume(solid: TopoDS_Shape) -> Mass:
    properties = GProp_GProps()
    BRepGProp.VolumeProperties_s(solid, properties)
    center, inertia = properties.CentreOfMass(), properties.MatrixOfInertia()
    return Mass(
        amount=properties.Mass(),
        center=np.array([center.X(), center.Y(), center.Z()]),
        inertia=np.array([[inertia.Value(row, column) for column in (1, 2, 3)] for row in (1, 2, 3)]),
    )


def _outside_out(volume: Mass) -> Mass:
    """Return the volume of a solid that may be inside out; that it is makes it invalid, not negative."""
    return volume if volume.amount >= 0 else volume.times(-1.0)


def _center(shape: TopoDS_Shape, volume: Mass, faces: tuple[FaceShape, ...]) -> Array:
    if volume.amount > 0:
        return volume.center
    if any(face.area_mm2 > 0 for face in faces):
        return weighted_center([face.area_mm2 for face in faces], [face.center for face in faces])
    box = box_of(shape)
    return np.zeros(3) if box is None else 0.5 * (box[0] + box[1])


@dataclass(frozen=True, kw_only=True)
class _Outlines:
    """The edges of a shape, as its faces see them."""

    perimeters: list[float]
    neighbours: list[tuple[int, ...]]
    edges: int
    open_edges: int


def _outlines(shape: TopoDS_Shape, faces: TopTools_IndexedMapOfShape) -> _Outlines:
    """Return perimeters and neighbours of the faces; seams and poles are no edges of anything."""
    found = TopTools_IndexedDataMapOfShapeListOfShape()
    TopExp.MapShapesAndAncestors_s(shape, TopAbs_ShapeEnum.TopAbs_EDGE, TopAbs_ShapeEnum.TopAbs_FACE, found)
    perimeters = [0.0] * faces.Extent()
    touching: defaultdict[int, set[int]] = defaultdict(set)
    edges = open_edges = 0
    for index in range(1, found.Extent() + 1):
        edge = TopoDS.Edge_s(found.FindKey(index))
        if BRep_Tool.Degenerated_s(edge):
            continue
        owners = found.FindFromIndex(index)
        numbers = _numbers(owners, faces)
        edges += 1
        open_edges += len(numbers) == 1
        sides = set(numbers)
        if len(numbers) == 2 and len(sides) == 1:
            continue
        length = GCPnts_AbscissaPoint.Length_s(BRepAdaptor_Curve(edge)) if sides else 0.0
        for number in sides:
            perimeters[number] += length
            touching[number] |= sides
    neighbours = [tuple(sorted(touching[number] - {number})) for number in range(faces.Extent())]
    return _Outlines(perimeters=perimeters, neighbours=neighbours, edges=edges, open_edges=open_edges)


def _numbers(owners: TopTools_IndexedDataMapOfShapeListOfShape, faces: TopTools_IndexedMapOfShape) -> list[int]:
    """Return the numbers of the faces at one edge; a face whose seam it is stands there twice."""
    match owners.Size():
        case 0:
            found = []
        case 1:
            found = [owners.First()]
        case 2:
            found = [owners.First(), owners.Last()]
        case _:
            found = list(owners)
    return [faces.FindIndex(owner) - 1 for owner in found]
