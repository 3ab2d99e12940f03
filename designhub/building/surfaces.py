"""Is this still the same face? Comparing faces that later operations have cut, joined or moved onto.

Its one rule: a face is recognised by its underlying surface and by sharing ground with the old one, never by its
position in a list.
"""

from collections.abc import Callable
from typing import Any

from OCP.BOPTools import BOPTools_AlgoTools3D
from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepTopAdaptor import BRepTopAdaptor_FClass2d
from OCP.GeomAbs import GeomAbs_SurfaceType as Kind
from OCP.GeomAPI import GeomAPI_ProjectPointOnSurf
from OCP.gp import gp_Ax1, gp_Lin, gp_Pnt, gp_Pnt2d
from OCP.IntTools import IntTools_Context
from OCP.TopAbs import TopAbs_State
from OCP.TopoDS import TopoDS_Face

LINEAR = 1e-4
"""mm: surfaces nearer than this are one (OCCT's own booleans work with 1e-7, scripts round to 1e-3)."""
ANGULAR = 1e-6
"""rad."""


def same_surface(one: TopoDS_Face, other: TopoDS_Face) -> bool:
    """Tell whether two faces lie on one plane, cylinder, cone, sphere or torus (free forms: whether they may)."""
    first, second = BRepAdaptor_Surface(one, False), BRepAdaptor_Surface(other, False)
    if first.GetType() != second.GetType():
        return False
    compare = _COMPARE.get(first.GetType())
    return True if compare is None else compare(first, second)


def _planes(first: Any, second: Any) -> bool:
    one, other = first.Plane(), second.Plane()
    parallel = one.Axis().Direction().IsParallel(other.Axis().Direction(), ANGULAR)
    return bool(parallel and one.Distance(other.Location()) < LINEAR)


def _cylinders(first: Any, second: Any) -> bool:
    one, other = first.Cylinder(), second.Cylinder()
    return abs(one.Radius() - other.Radius()) < LINEAR and _same_axis(one.Axis(), other.Axis())


def _cones(first: Any, second: Any) -> bool:
    one, other = first.Cone(), second.Cone()
    alike = abs(abs(one.SemiAngle()) - abs(other.SemiAngle())) < ANGULAR
    return alike and _same_axis(one.Axis(), other.Axis()) and one.Apex().Distance(other.Apex()) < 10 * LINEAR


def _spheres(first: Any, second: Any) -> bool:
    one, other = first.Sphere(), second.Sphere()
    return bool(abs(one.Radius() - other.Radius()) < LINEAR and one.Location().Distance(other.Location()) < LINEAR)


def _tori(first: Any, second: Any) -> bool:
    one, other = first.Torus(), second.Torus()
    alike = abs(one.MajorRadius() - other.MajorRadius()) < LINEAR
    alike = alike and abs(one.MinorRadius() - other.MinorRadius()) < LINEAR
    return alike and _same_axis(one.Axis(), other.Axis()) and one.Location().Distance(other.Location()) < LINEAR


def _same_axis(one: gp_Ax1, other: gp_Ax1) -> bool:
    parallel = one.Direction().IsParallel(other.Direction(), ANGULAR)
    return bool(parallel and gp_Lin(one).Distance(other.Location()) < LINEAR)


_COMPARE: dict[Kind, Callable[[Any, Any], bool]] = {
    Kind.GeomAbs_Plane: _planes,
    Kind.GeomAbs_Cylinder: _cylinders,
    Kind.GeomAbs_Cone: _cones,
    Kind.GeomAbs_Sphere: _spheres,
    Kind.GeomAbs_Torus: _tori,
}


def share_ground(one: TopoDS_Face, other: TopoDS_Face) -> bool:
    """Tell whether a point inside one face lies on the other: a cut face lies in the old one, a joined one holds it."""
    return any(
        point is not None and _is_on(point, face) for point, face in ((_inside(one), other), (_inside(other), one))
    )


def _inside(face: TopoDS_Face) -> gp_Pnt | None:
    """Return a point inside ``face``, away from its edges; ``None`` where the kernel finds none."""
    point, flat = gp_Pnt(), gp_Pnt2d()
    status = BOPTools_AlgoTools3D.PointInFace_s(face, point, flat, IntTools_Context())
    return point if status == 0 else None


def _is_on(point: gp_Pnt, face: TopoDS_Face) -> bool:
    projection = GeomAPI_ProjectPointOnSurf(point, BRep_Tool.Surface_s(face))
    if projection.NbPoints() == 0 or projection.LowerDistance() > 10 * LINEAR:
        return False
    u, v = projection.LowerDistanceParameters()
    state = BRepTopAdaptor_FClass2d(face, LINEAR).Perform(gp_Pnt2d(u, v), True)
    return state in (TopAbs_State.TopAbs_IN, TopAbs_State.TopAbs_ON)
