"""Overlap and distance of two shapes by the CAD kernel.

Its one rule: only faces that are near the other body are given to the kernel where that gives the same answer, and
nothing that its complexity says will take long: the kernel can't be interrupted.
"""

import numpy as np
from OCP.BRep import BRep_Builder
from OCP.BRepAlgoAPI import BRepAlgoAPI_Common
from OCP.BRepExtrema import BRepExtrema_DistShapeShape
from OCP.BRepGProp import BRepGProp
from OCP.gp import gp_Pnt, gp_Trsf
from OCP.GProp import GProp_GProps
from OCP.TopAbs import TopAbs_ShapeEnum
from OCP.TopExp import TopExp, TopExp_Explorer
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Compound, TopoDS_Shape
from OCP.TopTools import TopTools_IndexedMapOfShape, TopTools_ListOfShape

from designhub.inspection.assembly.forms import Form
from designhub.inspection.assembly.meshes import Overlap
from designhub.inspection.mass import Array

FUZZY_MM = 1e-5
"""Surfaces nearer than this count as one: far below any tolerance, far above the kernel's confusion of 1e-7 mm."""
FACE_PAIRS_MOST = 4000
"""Pairs of near faces that are given to the kernel."""
FREE_FORM_MOST = 24
"""The same where free-form faces are among them: each pair costs some hundred times as much."""
_FREE = frozenset({"bezier", "bspline", "revolution", "extrusion", "offset", "other"})

Faces = tuple[tuple[int, ...], tuple[int, ...]]
"""Faces of the first and of the second form."""


def near_faces(first: Form, second: Form, matrix: Array, within: float) -> Faces:
    """Return the faces of each form whose boxes are within ``within`` mm of a face of the other one."""
    one, other = first.boxes, _moved(second.boxes, matrix)
    if not len(one) or not len(other):
        return (), ()
    lower = np.maximum(one[:, None, 0], other[None, :, 0])
    upper = np.minimum(one[:, None, 1], other[None, :, 1])
    near = np.all(lower - upper <= within, axis=2)
    return tuple(np.flatnonzero(near.any(axis=1)).tolist()), tuple(np.flatnonzero(near.any(axis=0)).tolist())


def bearable(first: Form, second: Form, faces: Faces) -> bool:
    """Tell whether the kernel will be done with these faces in reasonable time."""
    if first.shape is None or second.shape is None:
        return False
    kinds = ({first.examined.faces[face].kind for face in faces[0]}, {second.examined.faces[f].kind for f in faces[1]})
    most = FREE_FORM_MOST if any(side & _FREE for side in kinds) else FACE_PAIRS_MOST
    return 0 < len(faces[0]) * len(faces[1]) <= most


def overlap(first: Form, second: Form, matrix: Array) -> Overlap | None:
    """Return what both occupy; None where the kernel can't say."""
    tool = placed(second, matrix)
    operation = BRepAlgoAPI_Common()
    operation.SetArguments(_list(first.shape))
    operation.SetTools(_list(tool))
    operation.SetFuzzyValue(FUZZY_MM)
    operation.SetRunParallel(False)
    operation.SetNonDestructive(True)
    operation.Build()
    if not operation.IsDone() or operation.Shape().IsNull():
        return None
    volume, center = _volume(operation.Shape())
    if not np.isfinite(volume) or volume < 0:
        return None
    if volume == 0.0:
        return Overlap(volume=0.0, uncertainty=0.0, faces=((), ()), center=center)
    moved = _faces_of(tool)
    kept = TopTools_IndexedMapOfShape()
    TopExp.MapShapes_s(operation.Shape(), TopAbs_ShapeEnum.TopAbs_FACE, kept)
    faces = (
        tuple(number for number, face in enumerate(first.faces) if _survives(operation, face, kept)),
        tuple(number for number, face in enumerate(moved) if _survives(operation, face, kept)),
    )
    return Overlap(volume=volume, uncertainty=0.0, faces=faces, center=center)


def distance(first: Form, second: Form, matrix: Array, faces: Faces) -> tuple[float, Array, Array, Faces] | None:
    """Return the distance of the given faces, the two points, and the faces that these lie in; None for no answer."""
    moved = _faces_of(placed(second, matrix))
    one, one_map = _compound([first.faces[face] for face in faces[0]])
    other, other_map = _compound([moved[face] for face in faces[1]])
    solver = BRepExtrema_DistShapeShape(one, other)
    if not solver.IsDone() or solver.NbSolution() < 1:
        return None
    value = float(solver.Value())
    if not np.isfinite(value):
        return None
    owners = (
        tuple(faces[0][index] for index in one_map(solver.SupportOnShape1(1)))[:1],
        tuple(faces[1][index] for index in other_map(solver.SupportOnShape2(1)))[:1],
    )
    return value, _array(solver.PointOnShape1(1)), _array(solver.PointOnShape2(1)), owners


def placed(form: Form, matrix: Array) -> TopoDS_Shape:
    """Return the kernel's shape, moved by ``matrix``."""
    assert form.shape is not None
    motion = gp_Trsf()
    motion.SetValues(*matrix.ravel().tolist())
    motion.SetScaleFactor(1.0)
    return form.shape.Moved(TopLoc_Location(motion), False)


def _moved(boxes: Array, matrix: Array) -> Array:
    """Return the boxes round moved boxes."""
    middle = 0.5 * (boxes[:, 0] + boxes[:, 1]) @ matrix[:, :3].T + matrix[:, 3]
    half = 0.5 * (boxes[:, 1] - boxes[:, 0]) @ np.abs(matrix[:, :3]).T
    return np.stack([middle - half, middle + half], axis=1)


def _list(shape: TopoDS_Shape | None) -> TopTools_ListOfShape:
    shapes = TopTools_ListOfShape()
    shapes.Append(shape)
    return shapes


def _volume(shape: TopoDS_Shape) -> tuple[float, Array]:
    total, weighted = 0.0, np.zeros(3)
    explorer = TopExp_Explorer(shape, TopAbs_ShapeEnum.TopAbs_SOLID)
    while explorer.More():
        properties = GProp_GProps()
        BRepGProp.VolumeProperties_s(explorer.Current(), properties)
        amount = abs(properties.Mass())
        total += amount
        weighted += amount * _array(properties.CentreOfMass())
        explorer.Next()
    return total, weighted / total if total > 0 else weighted


def _survives(operation: BRepAlgoAPI_Common, face: TopoDS_Shape, kept: TopTools_IndexedMapOfShape) -> bool:
    """Tell whether ``face``, or a piece of it, bounds the result."""
    if kept.Contains(face):
        return True
    return any(kept.Contains(piece) for piece in operation.Modified(face))


def _faces_of(shape: TopoDS_Shape) -> list[TopoDS_Shape]:
    found = TopTools_IndexedMapOfShape()
    TopExp.MapShapes_s(shape, TopAbs_ShapeEnum.TopAbs_FACE, found)
    return [found.FindKey(index + 1) for index in range(found.Extent())]


class _Owners:
    """Which of some faces a face, edge or vertex belongs to."""

    def __init__(self, faces: list[TopoDS_Shape]) -> None:
        self._maps: list[TopTools_IndexedMapOfShape] = []
        for face in faces:
            parts = TopTools_IndexedMapOfShape()
            TopExp.MapShapes_s(face, parts)
            self._maps.append(parts)

    def __call__(self, part: TopoDS_Shape) -> list[int]:
        return [index for index, parts in enumerate(self._maps) if parts.Contains(part)]


def _compound(faces: list[TopoDS_Shape]) -> tuple[TopoDS_Compound, _Owners]:
    builder = BRep_Builder()
    compound = TopoDS_Compound()
    builder.MakeCompound(compound)
    for face in faces:
        builder.Add(compound, face)
    return compound, _Owners(faces)


def _array(point: gp_Pnt) -> Array:
    return np.array([point.X(), point.Y(), point.Z()])
