"""Hidden-line projections of a part as plain curves in mm.

A view is what the kernel's hidden-line removal gives, cleaned: the kernel returns every edge by itself, so lines that
lie on each other in the picture are merged, and a hidden line never lies on a visible one.

Its one rule: the exact algorithm draws as long as the part is simple enough for it; above that the polygonal one does,
whose circles are polygons, but whose time is bounded.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np
from OCP.BRep import BRep_Builder
from OCP.BRepAdaptor import BRepAdaptor_Curve, BRepAdaptor_Surface
from OCP.BRepLib import BRepLib
from OCP.GCPnts import GCPnts_TangentialDeflection
from OCP.GeomAbs import (
    GeomAbs_BezierSurface,
    GeomAbs_BSplineSurface,
    GeomAbs_Circle,
    GeomAbs_Cone,
    GeomAbs_Cylinder,
    GeomAbs_Line,
    GeomAbs_Plane,
    GeomAbs_Sphere,
    GeomAbs_Torus,
)
from OCP.gp import gp_Ax2, gp_Dir, gp_Pnt
from OCP.HLRAlgo import HLRAlgo_Projector
from OCP.HLRBRep import HLRBRep_Algo, HLRBRep_HLRToShape, HLRBRep_PolyAlgo, HLRBRep_PolyHLRToShape
from OCP.Standard import Standard_Failure
from OCP.TopAbs import TopAbs_EDGE, TopAbs_FACE
from OCP.TopExp import TopExp, TopExp_Explorer
from OCP.TopoDS import TopoDS, TopoDS_Compound, TopoDS_Shape
from OCP.TopTools import TopTools_IndexedMapOfShape

from designhub.previews.curves import Arc, Curve, Polyline, cleaned
from designhub.previews.surface import Surface
from designhub.previews.tessellation import Quality, surfaces_of_leaves
from designhub.previews.views import VIEWS, Axis, Projection

if TYPE_CHECKING:
    from designhub.building.handover import Leaf

EXACT_MOST = 1600
"""Weight of the faces up to which hidden lines are found exactly (a few seconds for four views)."""
FACES_MOST = 20_000
"""Above this many faces there is no drawing: nobody could read it."""

_SIMPLE = (GeomAbs_Plane, GeomAbs_Cylinder, GeomAbs_Cone, GeomAbs_Sphere, GeomAbs_Torus)
_FREE_FORM_WEIGHT = 6
# Per pole: a spring or a thread of one face keeps the exact algorithm busy for half a minute; and the longer a narrow
# face winds, the more often it crosses itself in the picture, so that its length counts twice.
_SWEPT_WEIGHT = 2
_MANY = 20_000  # triangles that are fine enough as they are
_FINE = Quality(relative=0.0004, angle_rad=0.12)  # for the polygonal way, so that circles look round on paper
_ANGLE_RAD = 0.08


def too_complex(shapes: list[TopoDS_Shape]) -> bool:
    """Tell whether the part has more faces than a drawing can show."""
    return len(_faces(shapes)) > FACES_MOST


def projections(leaves: "Sequence[Leaf]", surfaces: Sequence[Surface], views: Sequence[str]) -> dict[str, Projection]:
    """Return the ``views`` of all ``leaves`` together; ``surfaces`` are their triangulation, which they still carry."""
    shapes = [leaf.shape for leaf in leaves]
    whole = TopoDS_Compound()
    builder = BRep_Builder()
    builder.MakeCompound(whole)
    for shape in shapes:
        builder.Add(whole, shape)
    exact = _weight(shapes) <= EXACT_MOST
    if not exact and sum(len(surface.triangles) for surface in surfaces) < _MANY:
        surfaces_of_leaves(leaves, _FINE)
    return {view: _projection(whole, view, exact=exact) for view in views}


def _projection(shape: TopoDS_Shape, view: str, *, exact: bool) -> Projection:
    """Return one view; where the exact algorithm gives up or finds nothing, the polygonal one draws."""
    if exact:
        with suppress(RuntimeError, Standard_Failure):
            result = _exact(shape, view)
            if result.visible:
                return result
    return _polygonal(shape, view)


def _faces(shapes: list[TopoDS_Shape]) -> list[TopoDS_Shape]:
    found: list[TopoDS_Shape] = []
    for shape in shapes:
        faces = TopTools_IndexedMapOfShape()
        TopExp.MapShapes_s(shape, TopAbs_FACE, faces)
        found.extend(faces.FindKey(number) for number in range(1, faces.Extent() + 1))
    return found


def _weight(shapes: list[TopoDS_Shape]) -> int:
    """Return how hard the part is for the exact algorithm: faces, those of free form several times."""
    return sum(_face_weight(BRepAdaptor_Surface(TopoDS.Face_s(face), False)) for face in _faces(shapes))


def _face_weight(surface: BRepAdaptor_Surface) -> int:
    kind = surface.GetType()
    if kind in _SIMPLE:
        return 1
    if kind in (GeomAbs_BSplineSurface, GeomAbs_BezierSurface):
        across, along = sorted((int(surface.NbUPoles()), int(surface.NbVPoles())))
        return max(_FREE_FORM_WEIGHT, _SWEPT_WEIGHT * across * along, along * along // 2)
    return _FREE_FORM_WEIGHT


def _projector(view: str) -> HLRAlgo_Projector:
    right, _, out = VIEWS[view].tolist()
    return HLRAlgo_Projector(gp_Ax2(gp_Pnt(0, 0, 0), gp_Dir(*out), gp_Dir(*right)))


def _exact(shape: TopoDS_Shape, view: str) -> Projection:
    algorithm = HLRBRep_Algo()
    algorithm.Add(shape, 0)
    algorithm.Projector(_projector(view))
    algorithm.Update()
    algorithm.Hide()
    return _gathered(HLRBRep_HLRToShape(algorithm), view)


def _polygonal(shape: TopoDS_Shape, view: str) -> Projection:
    algorithm = HLRBRep_PolyAlgo()
    algorithm.Load(shape)
    algorithm.Projector(_projector(view))
    algorithm.Update()
    extractor = HLRBRep_PolyHLRToShape()
    extractor.Update(algorithm)
    return _gathered(extractor, view)


def _gathered(result: HLRBRep_HLRToShape | HLRBRep_PolyHLRToShape, view: str) -> Projection:
    seen = [*_curves(result.VCompound()), *_curves(result.OutLineVCompound())]
    unseen = [*_curves(result.HCompound()), *_curves(result.OutLineHCompound())]
    visible = cleaned(seen, [])
    return Projection(
        view=view,
        visible=visible,
        hidden=cleaned(unseen, visible),
        tangent=cleaned(list(_curves(result.Rg1LineVCompound())), visible),
    )


def _curves(compound: TopoDS_Shape | None) -> Iterator[Curve]:
    """Yield the edges of a projected compound as plane curves."""
    if compound is None or compound.IsNull():
        return
    BRepLib.BuildCurves3d_s(compound)
    explorer = TopExp_Explorer(compound, TopAbs_EDGE)
    while explorer.More():
        curve = _curve(BRepAdaptor_Curve(TopoDS.Edge_s(explorer.Current())))
        if curve is not None:
            yield curve
        explorer.Next()


def _curve(edge: BRepAdaptor_Curve) -> Curve | None:
    first, last = edge.FirstParameter(), edge.LastParameter()
    if edge.GetType() == GeomAbs_Line:
        ends = [edge.Value(first), edge.Value(last)]
        return Polyline(np.array([[point.X(), point.Y()] for point in ends]))
    if edge.GetType() == GeomAbs_Circle:
        circle = edge.Circle()
        if abs(abs(circle.Axis().Direction().Z()) - 1) < 1e-9:
            return _arc(edge, first, last)
    sampled = GCPnts_TangentialDeflection(edge, first, last, _ANGLE_RAD, 0.05, 2, 1e-7)
    points = [sampled.Value(number) for number in range(1, sampled.NbPoints() + 1)]
    if len(points) < 2:
        return None
    return Polyline(np.array([[point.X(), point.Y()] for point in points]))


def _arc(edge: BRepAdaptor_Curve, first: float, last: float) -> Arc:
    """Return a circle's arc counter-clockwise, whichever way the edge runs."""
    circle = edge.Circle()
    center = np.array([circle.Location().X(), circle.Location().Y()])

    def angle(point: gp_Pnt) -> float:
        return float(np.degrees(np.arctan2(point.Y() - center[1], point.X() - center[0])))

    span = float(np.degrees(last - first))
    start = angle(edge.Value(first)) if circle.Axis().Direction().Z() > 0 else angle(edge.Value(last))
    return Arc((float(center[0]), float(center[1])), circle.Radius(), start, start + min(span, 360.0))


def axes(shapes: list[TopoDS_Shape]) -> list[Axis]:
    """Return the axes of everything that is round all the way, one for each line in space."""
    turned: dict[tuple[float, ...], float] = {}
    found: dict[tuple[float, ...], Axis] = {}
    for face in _faces(shapes):
        surface = BRepAdaptor_Surface(TopoDS.Face_s(face))
        if surface.GetType() not in (GeomAbs_Cylinder, GeomAbs_Cone):
            continue
        axis = _axis_of(surface)
        line = tuple(np.round([*axis.foot, *axis.direction], 3).tolist())
        exact = (*line, round(axis.radius, 3))
        turned[exact] = turned.get(exact, 0.0) + surface.LastUParameter() - surface.FirstUParameter()
        if turned[exact] < 2 * np.pi * 0.95:
            known = found.get(exact, axis)
            found[exact] = _joined(known, axis)
            continue
        whole = _joined(found.pop(exact, axis), axis)
        found[line] = _joined(found.get(line, whole), whole)
    return [axis for key, axis in found.items() if len(key) == 6]


def _axis_of(surface: BRepAdaptor_Surface) -> Axis:
    cone = surface.GetType() == GeomAbs_Cone
    quadric = surface.Cone() if cone else surface.Cylinder()
    position, out = quadric.Axis().Location(), quadric.Axis().Direction()
    direction = np.array([out.X(), out.Y(), out.Z()])
    if tuple(np.round(direction, 6)) < (0.0, 0.0, 0.0):
        direction = -direction
    point = np.array([position.X(), position.Y(), position.Z()])
    middle = 0.5 * (surface.FirstUParameter() + surface.LastUParameter())
    ends = [surface.Value(middle, v) for v in (surface.FirstVParameter(), surface.LastVParameter())]
    places = np.array([[end.X(), end.Y(), end.Z()] for end in ends]) - point
    along = places @ direction
    radius = float(np.linalg.norm(places - np.outer(along, direction), axis=1).max())
    shift = float(point @ direction)
    return Axis(point - shift * direction, direction, float(along.min()) + shift, float(along.max()) + shift, radius)


def _joined(one: Axis, other: Axis) -> Axis:
    begin, end = min(one.begin, other.begin), max(one.end, other.end)
    return Axis(one.foot, one.direction, begin, end, max(one.radius, other.radius))
