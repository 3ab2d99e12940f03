"""What passes from the building child to the inspecting one: shapes as bytes, and how the shown tree reads them.

The shapes travel as one compound in OCCT's binary format; its i-th child is the unique shape i of the declarations'
scene. Its one rule: leaves and faces have one order (depth first, then TopExp.MapShapes), and their numbers mean the
same in both children, in the measurements and in every file that is written.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from OCP.BinTools import BinTools, BinTools_FormatVersion
from OCP.BRep import BRep_Builder
from OCP.gp import gp_Trsf
from OCP.TopAbs import TopAbs_FACE
from OCP.TopExp import TopExp
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Compound, TopoDS_Iterator, TopoDS_Shape
from OCP.TopTools import TopTools_IndexedMapOfShape

from designhub.script.declarations import Material, Node

Matrix = tuple[
    float, float, float, float, float, float, float, float, float, float, float, float
]  # fmt: skip
"""Twelve numbers: the rows of a 3x4 placement, translations in mm."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0)

_RIGID = 1e-6
"""How far the numbers of a placement may be from those of a rotation."""

_write = BinTools.Write_s
_VERSION = BinTools_FormatVersion.BinTools_FormatVersion_CURRENT


class HandoverError(ValueError):
    """The bytes or the scene are not what a building child hands over."""


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """A leaf of the shown tree: one shape in its place."""

    name: str
    path: tuple[str, ...]
    """Names from the root of the tree down to this leaf."""
    shape: TopoDS_Shape
    """Placed in the frame of the root."""
    shape_index: int
    """Which of the unique shapes it shows."""
    matrix: Matrix
    """Its placement in the frame of the root."""
    color: tuple[float, float, float, float] | None
    """Red, green, blue, opacity; its own, or that of the nearest node above which has one."""
    material: Material | None
    first_face: int
    """The number of its first face."""
    faces: int
    """How many faces it has."""


def write_shapes(shapes: Sequence[TopoDS_Shape], path: Path) -> None:
    """Write the unique ``shapes``, without their triangulations, into the file ``path``, which may exist already."""
    builder = BRep_Builder()
    compound = TopoDS_Compound()
    builder.MakeCompound(compound)
    for shape in shapes:
        builder.Add(compound, shape)
    if not _write(compound, str(path), False, False, _VERSION):
        raise HandoverError(f"can't write {path.name}")


def read_shapes(path: Path) -> list[TopoDS_Shape]:
    """Return the unique shapes of the file ``path``; raise `HandoverError` where it holds none."""
    compound = TopoDS_Shape()
    try:
        read = BinTools.Read_s(compound, str(path))
    except Exception as error:
        raise HandoverError(f"{path.name} holds no shapes") from error
    if not read or compound.IsNull():
        raise HandoverError(f"{path.name} holds no shapes")
    return list(_children(compound))


def _children(shape: TopoDS_Shape) -> Iterator[TopoDS_Shape]:
    iterator = TopoDS_Iterator(shape)
    while iterator.More():
        yield iterator.Value()
        iterator.Next()


def leaves(scene: Node, shapes: Sequence[TopoDS_Shape]) -> list[Leaf]:
    """Return the leaves of ``scene`` depth first; raise `HandoverError` where it names a shape that is not there."""
    found: list[Leaf] = []
    counts = [face_map(shape).Extent() for shape in shapes]
    _gather(scene, (), TopLoc_Location(), None, None, shapes, counts, found)
    return found


def _gather(
    node: Node,
    above: tuple[str, ...],
    placed: TopLoc_Location,
    color: tuple[float, float, float, float] | None,
    material: Material | None,
    shapes: Sequence[TopoDS_Shape],
    counts: Sequence[int],
    found: list[Leaf],
) -> None:
    here = placed.Multiplied(location_of(node.matrix))
    path = (*above, node.name)
    color = node.color or color
    material = node.material or material
    if node.shape is not None:
        if node.shape >= len(shapes):
            raise HandoverError(f"there is no shape {node.shape}")
        first = found[-1].first_face + found[-1].faces if found else 0
        leaf = Leaf(
            name=node.name,
            path=path,
            shape=shapes[node.shape].Moved(here, False),
            shape_index=node.shape,
            matrix=matrix_of(here),
            color=color,
            material=material,
            first_face=first,
            faces=counts[node.shape],
        )
        found.append(leaf)
    for child in node.children:
        _gather(child, path, here, color, material, shapes, counts, found)


def face_map(shape: TopoDS_Shape) -> Any:
    """Return the faces of ``shape`` in the one order that numbers them (OCCT counts from 1, the hub from 0)."""
    faces = TopTools_IndexedMapOfShape()
    TopExp.MapShapes_s(shape, TopAbs_FACE, faces)
    return faces


def location_of(matrix: Matrix) -> TopLoc_Location:
    """Return the placement of twelve numbers; raise `HandoverError` where it is not a rigid motion."""
    if tuple(matrix) == IDENTITY:
        return TopLoc_Location()
    transformation = gp_Trsf()
    try:
        transformation.SetValues(*matrix)
    except Exception as error:
        raise HandoverError("a placement is not a rigid motion") from error
    if abs(transformation.ScaleFactor() - 1.0) > _RIGID:
        raise HandoverError("a placement is not a rigid motion")
    transformation.SetScaleFactor(1.0)
    location = TopLoc_Location(transformation)
    # OCCT makes a rotation of whatever it is given; what it had to change was none.
    if any(abs(given - taken) > _RIGID for given, taken in zip(matrix, matrix_of(location), strict=True)):
        raise HandoverError("a placement is not a rigid motion")
    return location


def matrix_of(location: TopLoc_Location) -> Matrix:
    """Return the twelve numbers of a placement."""
    if location.IsIdentity():
        return IDENTITY
    transformation = location.Transformation()
    values = (transformation.Value(row, column) for row in (1, 2, 3) for column in (1, 2, 3, 4))
    return cast("Matrix", tuple(values))
