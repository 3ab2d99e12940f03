"""What is computed: the solids of a part as one connected body, with the hub's numbers for its faces.

Several solids count as bonded where they touch: the kernel's general fuse makes them share their common faces, and
its history says which piece is from which face. Its one rule: a face's number is never guessed; it comes from the
kernel's identity of faces, and ``mesh`` compares centre and area again on the other side.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from OCP.Bnd import Bnd_Box
from OCP.BOPAlgo import BOPAlgo_Builder
from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepBndLib import BRepBndLib
from OCP.BRepBuilderAPI import BRepBuilderAPI_Copy
from OCP.BRepGProp import BRepGProp
from OCP.BRepTools import BRepTools
from OCP.GeomAbs import GeomAbs_SurfaceType
from OCP.GProp import GProp_GProps
from OCP.TopAbs import TopAbs_FACE, TopAbs_ShapeEnum, TopAbs_SOLID
from OCP.TopExp import TopExp
from OCP.TopoDS import TopoDS, TopoDS_Shape
from OCP.TopTools import TopTools_FormatVersion, TopTools_IndexedMapOfShape

from designhub.building.handover import Leaf, face_map
from designhub.script.declarations import Material
from designhub.simulation.unsolvable import Unsolvable

Array = NDArray[np.float64]

BODIES_MOST = 12
"""Solids that are computed together; the general fuse of more takes its time."""
_VERSION = TopTools_FormatVersion.TopTools_FormatVersion_VERSION_1
"""The oldest text format: every OCCT reads it."""
_OVERLAP = 1e-6
"""Share of the volume by which the pieces may differ from the solids before these overlap."""


@dataclass(frozen=True, kw_only=True)
class SolidFace:
    """One face of the body that is meshed."""

    numbers: tuple[int, ...]
    """The hub's numbers: one; two where two solids touch."""
    center: Array
    area_mm2: float
    axis: tuple[Array, Array] | None
    """A point on, and the direction of, the axis of a round face."""


@dataclass(frozen=True, kw_only=True)
class Solid:
    """One connected body."""

    shape: TopoDS_Shape
    """A solid, or a compound of solids that share faces."""
    faces: tuple[SolidFace, ...]
    """In the order of ``TopExp.MapShapes``."""
    bodies: tuple[tuple[str, Material | None], ...]
    """Name and own material of each solid, in the order of the shape."""
    volume_mm3: float
    area_mm2: float
    size_mm: float
    """The diagonal of its box."""

    @property
    def wall_mm(self) -> float:
        """Twice the volume over the surface: the thickness, of a plate or sheet."""
        return 2 * self.volume_mm3 / self.area_mm2


def solid_of(leaves: Sequence[Leaf]) -> Solid:
    """Return the solids of ``leaves`` as one body; raise `Unsolvable` where they are none, too many or loose."""
    found = [(leaf, solid) for leaf in leaves for solid in _parts(leaf.shape, TopAbs_SOLID)]
    if not found:
        raise Unsolvable("no_solid")
    if len(found) > BODIES_MOST:
        raise Unsolvable("too_many_bodies", str(len(found)))
    numbers = _numbers(leaves)
    shape = found[0][1]
    pieces: dict[_Key, tuple[int, ...]] = {face: (number,) for face, number in numbers.items()}
    if len(found) > 1:
        shape, pieces = _bonded([solid for _, solid in found], numbers)
    return _described(shape, pieces, tuple((leaf.name, leaf.material) for leaf, _ in found))


def write(solid: Solid, path: Path) -> None:
    """Write the body as BREP text into the file ``path``, which may exist already."""
    copy = BRepBuilderAPI_Copy(solid.shape, True, False).Shape()
    if not BRepTools.Write_s(copy, str(path), False, False, _VERSION):
        raise Unsolvable("crash", "can't write")


class _Key:
    """A face of the kernel, the same however it is turned."""

    def __init__(self, shape: TopoDS_Shape) -> None:
        self.shape = shape

    def __hash__(self) -> int:
        return hash(self.shape)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and bool(self.shape.IsSame(other.shape))


def _parts(shape: TopoDS_Shape, kind: TopAbs_ShapeEnum) -> list[TopoDS_Shape]:
    found = TopTools_IndexedMapOfShape()
    TopExp.MapShapes_s(shape, kind, found)
    return [found.FindKey(number) for number in range(1, found.Extent() + 1)]


def _numbers(leaves: Sequence[Leaf]) -> dict[_Key, int]:
    numbers: dict[_Key, int] = {}
    for leaf in leaves:
        faces = face_map(leaf.shape)
        for index in range(leaf.faces):
            numbers.setdefault(_Key(faces.FindKey(index + 1)), leaf.first_face + index)
    return numbers


def _bonded(
    solids: Sequence[TopoDS_Shape], numbers: dict[_Key, int]
) -> tuple[TopoDS_Shape, dict[_Key, tuple[int, ...]]]:
    """Return the solids with common faces shared, and for each face of the result the numbers it is from."""
    fuse = BOPAlgo_Builder()
    fuse.SetRunParallel(False)
    for solid in solids:
        fuse.AddArgument(solid)
    fuse.Perform()
    if fuse.HasErrors():
        raise Unsolvable("overlapping_bodies")
    shape = fuse.Shape()
    after = _parts(shape, TopAbs_SOLID)
    before = sum(_volume(solid) for solid in solids)
    if len(after) != len(solids) or abs(sum(map(_volume, after)) - before) > _OVERLAP * before:
        raise Unsolvable("overlapping_bodies")
    _check_connected(after)
    pieces: dict[_Key, tuple[int, ...]] = {}
    for face, number in numbers.items():
        modified = list(fuse.Modified(face.shape)) or [face.shape]
        for piece in modified:
            pieces[_Key(piece)] = (*pieces.get(_Key(piece), ()), number)
    return shape, pieces


def _check_connected(solids: Sequence[TopoDS_Shape]) -> None:
    """Raise `Unsolvable` where the solids are not one piece by their shared faces."""
    faces = [{_Key(face) for face in _parts(solid, TopAbs_FACE)} for solid in solids]
    reached, border = {0}, [0]
    while border:
        here = border.pop()
        near = {other for other in range(len(solids)) if other not in reached and faces[here] & faces[other]}
        reached |= near
        border += near
    if len(reached) != len(solids):
        raise Unsolvable("loose_bodies", str(len(solids) - len(reached)))


def _described(
    shape: TopoDS_Shape, pieces: dict[_Key, tuple[int, ...]], bodies: tuple[tuple[str, Material | None], ...]
) -> Solid:
    faces = tuple(_face(face, pieces.get(_Key(face), ())) for face in _parts(shape, TopAbs_FACE))
    if any(not face.numbers for face in faces):
        raise Unsolvable("faces_lost")
    points = _corners(shape)
    return Solid(
        shape=shape,
        faces=faces,
        bodies=bodies,
        volume_mm3=_volume(shape),
        area_mm2=sum(face.area_mm2 for face in faces if len(face.numbers) == 1),
        size_mm=float(np.linalg.norm(points[1] - points[0])),
    )


def _face(face: TopoDS_Shape, numbers: tuple[int, ...]) -> SolidFace:
    properties = GProp_GProps()
    BRepGProp.SurfaceProperties_s(face, properties)
    center = properties.CentreOfMass()
    return SolidFace(
        numbers=numbers,
        center=np.array([center.X(), center.Y(), center.Z()]),
        area_mm2=abs(properties.Mass()),
        axis=_axis(face),
    )


def _axis(face: TopoDS_Shape) -> tuple[Array, Array] | None:
    surface = BRepAdaptor_Surface(TopoDS.Face_s(face), False)
    match surface.GetType():
        case GeomAbs_SurfaceType.GeomAbs_Cylinder:
            axis = surface.Cylinder().Axis()
        case GeomAbs_SurfaceType.GeomAbs_Cone:
            axis = surface.Cone().Axis()
        case GeomAbs_SurfaceType.GeomAbs_Torus:
            axis = surface.Torus().Axis()
        case GeomAbs_SurfaceType.GeomAbs_SurfaceOfRevolution:
            axis = surface.AxeOfRevolution()
        case _:
            return None
    point, direction = axis.Location(), axis.Direction()
    return np.array([point.X(), point.Y(), point.Z()]), np.array([direction.X(), direction.Y(), direction.Z()])


def _volume(shape: TopoDS_Shape) -> float:
    properties = GProp_GProps()
    BRepGProp.VolumeProperties_s(shape, properties)
    return float(properties.Mass())


def _corners(shape: TopoDS_Shape) -> Array:

    box = Bnd_Box()
    BRepBndLib.AddOptimal_s(shape, box, False, False)
    low, high = box.CornerMin(), box.CornerMax()
    return np.array([[low.X(), low.Y(), low.Z()], [high.X(), high.Y(), high.Z()]])
