"""Triangles and edge lines of a B-rep shape, as arrays.

Its one rule: no Python runs per point or per triangle. The kernel triangulates; its VTK bridge hands all points,
normals and sub-shape numbers over at once.

The kernel's Delabella mesher is about twenty times as fast as its default on plates with many holes, but may leave
faces bare or folded (lettering does that). So every face is looked at, and what is wrong is done again by Watson's
mesher.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from OCP.Bnd import Bnd_Box
from OCP.BRep import BRep_Builder, BRep_Tool
from OCP.BRepBndLib import BRepBndLib
from OCP.BRepMesh import BRepMesh_IncrementalMesh
from OCP.BRepTools import BRepTools
from OCP.gp import gp_Trsf
from OCP.IMeshTools import IMeshTools_MeshAlgoType, IMeshTools_Parameters
from OCP.IVtkOCC import IVtkOCC_Shape, IVtkOCC_ShapeMesher
from OCP.IVtkVTK import IVtkVTK_ShapeData
from OCP.Prs3d import Prs3d_Drawer
from OCP.TopAbs import TopAbs_FACE
from OCP.TopExp import TopExp
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS, TopoDS_Compound, TopoDS_Face, TopoDS_Shape
from OCP.TopTools import TopTools_IndexedMapOfShape
from vtkmodules.util.numpy_support import vtk_to_numpy

from designhub.previews.creases import Floats, Integers, unit_normals
from designhub.previews.surface import Surface

if TYPE_CHECKING:
    from designhub.building.handover import Leaf

TRIANGLES_MOST = 1_500_000
"""Triangles of all unique shapes of a part together; above it all are triangulated more coarsely."""

_EDGE_TYPES = (3, 4, 5)  # IVtk_MeshType: free, boundary and shared edge; 8 would be the seam of a closed surface
_SHADED_FACE = 7
_FOLDED = 0.02  # share of a face's area that may look the wrong way before the face counts as folded


@dataclass(frozen=True, kw_only=True)
class Quality:
    """How near the triangles come to the shape."""

    relative: float = 0.001
    """Largest distance from the shape, as a share of the diagonal of its box."""
    angle_rad: float = 0.3
    """Largest angle between neighbouring facets of a curve."""
    triangles_most: int = 400_000
    """Above this many the shape is triangulated again, more coarsely."""

    def coarser(self) -> "Quality":
        """Return the next coarser quality."""
        return Quality(
            relative=self.relative * 3,
            angle_rad=min(self.angle_rad * 1.7, 1.2),
            triangles_most=self.triangles_most,
        )


@dataclass(frozen=True, kw_only=True)
class Tessellation:
    """Triangles and edges of one shape, in the shape's own frame, in mm."""

    points: Floats
    """(n, 3). Each face has points of its own."""
    normals: Floats
    """(n, 3), unit length, outward."""
    triangles: Integers
    """(m, 3), counter-clockwise seen from outside, sorted by face."""
    triangles_per_face: Integers
    """(f,), one for each face in ``TopExp.MapShapes`` order; 0 where a face can't be triangulated."""
    edges: list[Floats]
    """Polylines (k, 3), one per edge; no seams."""


def tessellate(shape: TopoDS_Shape, quality: Quality | None = None) -> Tessellation:
    """Return the triangles and edges of ``shape``; whatever triangulation it brought along is thrown away."""
    wanted = quality or Quality()
    while True:
        result = _tessellate_once(shape, wanted)
        if len(result.triangles) <= wanted.triangles_most or wanted.angle_rad >= 1.2:
            return result
        wanted = wanted.coarser()


def diagonal(shape: TopoDS_Shape) -> float:
    """Return the diagonal of the box around ``shape`` in mm; 0 where there is nothing."""
    box = Bnd_Box()
    BRepBndLib.Add_s(shape, box, False)
    return 0.0 if box.IsVoid() else math.sqrt(box.SquareExtent())


def surfaces_of_leaves(leaves: "Sequence[Leaf]", quality: Quality | None = None) -> list[Surface]:
    """Triangulate every unique shape once and return one surface per leaf, in the order of ``leaves``."""
    wanted = quality or Quality()
    unique = {leaf.shape_index: leaf for leaf in reversed(leaves)}
    while True:
        made = {key: tessellate(shape_in_own_frame(leaf), wanted) for key, leaf in unique.items()}
        if sum(len(one.triangles) for one in made.values()) <= TRIANGLES_MOST or wanted.angle_rad >= 1.2:
            break
        wanted = wanted.coarser()
    return [
        Surface(
            name=leaf.name,
            path=tuple(leaf.path),
            points=made[leaf.shape_index].points,
            normals=made[leaf.shape_index].normals,
            triangles=made[leaf.shape_index].triangles,
            triangles_per_face=made[leaf.shape_index].triangles_per_face,
            edges=made[leaf.shape_index].edges,
            key=leaf.shape_index,
            matrix=np.asarray(leaf.matrix, np.float64).reshape(3, 4),
            color=leaf.color,
            first_face=leaf.first_face,
        )
        for leaf in leaves
    ]


def shape_in_own_frame(leaf: "Leaf") -> Any:
    """Return the leaf's shape without its placement, as the kernel's own object."""
    placed = getattr(leaf.shape, "wrapped", leaf.shape)
    matrix = np.asarray(leaf.matrix, np.float64).reshape(3, 4)
    if np.array_equal(matrix, np.eye(3, 4)):
        return placed
    placement = gp_Trsf()
    placement.SetValues(*matrix.ravel().tolist())
    return placed.Moved(TopLoc_Location(placement).Inverted())


def _tessellate_once(shape: TopoDS_Shape, quality: Quality) -> Tessellation:
    """Mesh by Delabella, look at every face, and mend what is bare or folded by Watson."""
    deflection = max(diagonal(shape) * quality.relative, 1e-5)
    BRepTools.Clean_s(shape)
    _mesh(shape, deflection, quality.angle_rad, IMeshTools_MeshAlgoType.IMeshTools_MeshAlgoType_Delabella)
    _fill_bare_faces(shape, deflection, quality.angle_rad)
    result = _read(shape)
    if _is_folded(result):
        BRepTools.Clean_s(shape)
        _mesh(shape, deflection, quality.angle_rad, IMeshTools_MeshAlgoType.IMeshTools_MeshAlgoType_Watson)
        result = _read(shape)
    return result


def _mesh(shape: TopoDS_Shape, deflection: float, angle: float, algorithm: IMeshTools_MeshAlgoType) -> None:
    parameters = IMeshTools_Parameters()
    parameters.Deflection = deflection
    parameters.Angle = angle
    parameters.InParallel = False
    parameters.MeshAlgo = algorithm
    BRepMesh_IncrementalMesh(shape, parameters)


def _fill_bare_faces(shape: TopoDS_Shape, deflection: float, angle: float) -> None:
    """Give the faces without triangles to Watson's mesher, which leaves the others as they are."""
    watson = IMeshTools_MeshAlgoType.IMeshTools_MeshAlgoType_Watson
    if any(_bare_faces(shape)):
        _mesh(shape, deflection, angle, watson)
    for face in list(_bare_faces(shape)):
        _mesh(face, deflection / 5, angle, watson)


def _bare_faces(shape: TopoDS_Shape) -> Iterator[TopoDS_Face]:
    """Yield the faces of ``shape`` that have no triangulation."""
    faces = TopTools_IndexedMapOfShape()
    TopExp.MapShapes_s(shape, TopAbs_FACE, faces)
    for number in range(1, faces.Extent() + 1):
        face = TopoDS.Face_s(faces.FindKey(number))
        triangulation = BRep_Tool.Triangulation_s(face, TopLoc_Location())
        if triangulation is None or triangulation.NbTriangles() == 0:
            yield face


def _is_folded(result: Tessellation) -> bool:
    """Tell whether on some face more than a sliver of the area looks against the surface's own normals."""
    if len(result.triangles) == 0:
        return False
    corners = result.points[result.triangles].astype(float)
    cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    against = np.einsum("ij,ij->i", cross, result.normals[result.triangles].sum(axis=1)) < 0
    area = np.linalg.norm(cross, axis=1)
    face = np.repeat(np.arange(len(result.triangles_per_face)), result.triangles_per_face)
    whole = np.bincount(face, area)
    wrong = np.bincount(face, area * against)
    return bool(np.any(wrong > _FOLDED * whole))


def _read(shape: TopoDS_Shape) -> Tessellation:
    """Read the triangulation that ``shape`` carries."""
    if shape.ShapeType() == TopAbs_FACE:  # the bridge gives the number of a sub-shape, and a lone face is none
        shape = _in_a_compound(shape)
    drawer = Prs3d_Drawer()
    drawer.SetupOwnDefaults()  # without it the bridge follows a null pointer
    drawer.SetAutoTriangulation(False)
    data = IVtkVTK_ShapeData()
    IVtkOCC_ShapeMesher().Build(IVtkOCC_Shape(shape, drawer), data)
    poly = data.getVtkPolyData()
    if poly.GetNumberOfPoints() == 0:
        return _nothing(shape)
    points = vtk_to_numpy(poly.GetPoints().GetData()).astype(np.float32)
    normals = vtk_to_numpy(poly.GetPointData().GetArray("Normals")).astype(np.float32)
    ids = vtk_to_numpy(poly.GetCellData().GetArray("SUBSHAPE_IDS"))
    types = vtk_to_numpy(poly.GetCellData().GetArray("MESH_TYPES"))
    # VTK numbers cells by kind: vertices first, then lines, then polygons.
    lines_from = poly.GetNumberOfVerts()
    polys_from = lines_from + poly.GetNumberOfLines()
    triangles = vtk_to_numpy(poly.GetPolys().GetConnectivityArray()).reshape(-1, 3)
    lines = poly.GetLines()
    offsets = vtk_to_numpy(lines.GetOffsetsArray())
    connectivity = vtk_to_numpy(lines.GetConnectivityArray())
    face_of_id, faces = _face_of_id(shape)
    of_lines = slice(lines_from, polys_from)
    edges = _polylines(points, offsets, connectivity, ids[of_lines], types[of_lines], face_of_id)
    face = face_of_id[ids[polys_from:]]
    return _compact(points, normals, triangles, face, faces, edges)


def _in_a_compound(shape: TopoDS_Shape) -> TopoDS_Compound:
    compound = TopoDS_Compound()
    builder = BRep_Builder()
    builder.MakeCompound(compound)
    builder.Add(compound, shape)
    return compound


def _nothing(shape: TopoDS_Shape) -> Tessellation:
    _, faces = _face_of_id(shape)
    empty = np.zeros((0, 3), np.float32)
    return Tessellation(
        points=empty,
        normals=empty,
        triangles=np.zeros((0, 3), np.int32),
        triangles_per_face=np.zeros(faces, np.int32),
        edges=[],
    )


def _face_of_id(shape: TopoDS_Shape) -> tuple[Integers, int]:
    """Return the face number for each of the bridge's sub-shape numbers (-1: not a face), and how many faces."""
    everything, faces = TopTools_IndexedMapOfShape(), TopTools_IndexedMapOfShape()
    TopExp.MapShapes_s(shape, everything)
    TopExp.MapShapes_s(shape, TopAbs_FACE, faces)
    table = np.full(everything.Extent() + 1, -1, np.int32)
    for number in range(1, faces.Extent() + 1):
        table[everything.FindIndex(faces.FindKey(number))] = number - 1
    return table, faces.Extent()


def _compact(
    points: Floats,
    normals: Floats,
    triangles: NDArray[np.int64],
    face: Integers,
    faces: int,
    edges: list[Floats],
) -> Tessellation:
    """Sort the triangles by face, and drop points that belong to none and triangles without any area."""
    corners = points[triangles]
    real = (
        (face >= 0)
        & np.any(corners[:, 0] != corners[:, 1], axis=1)
        & np.any(corners[:, 1] != corners[:, 2], axis=1)
        & np.any(corners[:, 2] != corners[:, 0], axis=1)
    )
    triangles, face = triangles[real], face[real]
    order = np.argsort(face, kind="stable")
    used, renumbered = np.unique(triangles[order], return_inverse=True)
    local: Integers = renumbered.reshape(-1, 3).astype(np.int32)
    points = np.ascontiguousarray(points[used])
    return Tessellation(
        points=points,
        normals=unit_normals(points, local, normals[used]),
        triangles=local,
        triangles_per_face=np.bincount(face, minlength=faces).astype(np.int32),
        edges=edges,
    )


def _polylines(
    points: Floats,
    offsets: NDArray[np.int64],
    connectivity: NDArray[np.int64],
    ids: NDArray[np.int64],
    types: NDArray[np.int64],
    face_of_id: Integers,
) -> list[Floats]:
    """Return one polyline per edge: the bridge's line cells, without those it repeats for every face."""
    wanted = np.flatnonzero(np.isin(types, _EDGE_TYPES) & (face_of_id[ids] < 0))
    wanted = wanted[np.argsort(ids[wanted], kind="stable")]
    lines = (points[connectivity[offsets[cell] : offsets[cell + 1]]] for cell in wanted.tolist())
    return [line for line in lines if len(line) > 1 and np.any(line != line[0])]
