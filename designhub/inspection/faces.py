"""The faces of one shape of the CAD kernel, as plain numbers in the shape's own frame.

Its one rule: what is said about a face depends on the surface, not on how the kernel happens to write it. A normal
points out of the material, the point of an axis is the one nearest to the face's centre, a cone's axis points to
where it opens.
"""

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepGProp import BRepGProp
from OCP.GeomAbs import GeomAbs_SurfaceType
from OCP.gp import gp_Ax3, gp_XYZ
from OCP.GProp import GProp_GProps
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopoDS import TopoDS, TopoDS_Shape

from designhub.checks.measurements import FaceKind
from designhub.inspection.examined import FaceShape
from designhub.inspection.mass import Array

KINDS: Mapping[GeomAbs_SurfaceType, FaceKind] = {
    GeomAbs_SurfaceType.GeomAbs_Plane: "plane",
    GeomAbs_SurfaceType.GeomAbs_Cylinder: "cylinder",
    GeomAbs_SurfaceType.GeomAbs_Cone: "cone",
    GeomAbs_SurfaceType.GeomAbs_Sphere: "sphere",
    GeomAbs_SurfaceType.GeomAbs_Torus: "torus",
    GeomAbs_SurfaceType.GeomAbs_BezierSurface: "bezier",
    GeomAbs_SurfaceType.GeomAbs_BSplineSurface: "bspline",
    GeomAbs_SurfaceType.GeomAbs_SurfaceOfRevolution: "revolution",
    GeomAbs_SurfaceType.GeomAbs_SurfaceOfExtrusion: "extrusion",
    GeomAbs_SurfaceType.GeomAbs_OffsetSurface: "offset",
    GeomAbs_SurfaceType.GeomAbs_OtherSurface: "other",
}


def look_at(shape: TopoDS_Shape) -> FaceShape:
    """Return what one face of the kernel is; its perimeter and neighbours are the caller's to add."""
    properties = GProp_GProps()
    BRepGProp.SurfaceProperties_s(shape, properties)
    center = _vector(properties.CentreOfMass().XYZ())
    reversed_ = shape.Orientation() == TopAbs_Orientation.TopAbs_REVERSED
    surface = BRepAdaptor_Surface(TopoDS.Face_s(shape), False)
    face = FaceShape(kind=KINDS.get(surface.GetType(), "other"), area_mm2=abs(properties.Mass()), center=center)
    match face.kind:
        case "plane":
            return _plane(face, surface, reversed_)
        case "cylinder":
            return _cylinder(face, surface, reversed_)
        case "cone":
            return _cone(face, BRepAdaptor_Surface(TopoDS.Face_s(shape), True), reversed_)
        case "sphere":
            sphere = surface.Sphere()
            inward = _turns_in(sphere.Position(), reversed_)
            return replace(face, radius_mm=sphere.Radius(), concave=inward)
        case "torus":
            return _torus(face, surface, reversed_)
        case "revolution":
            axis = surface.AxeOfRevolution()
            return replace(face, axis=_axis_near(center, axis.Location().XYZ(), axis.Direction().XYZ()))
        case _:
            return face


def _plane(face: FaceShape, surface: BRepAdaptor_Surface, reversed_: bool) -> FaceShape:
    position = surface.Plane().Position()
    normal = _vector(position.XDirection().Crossed(position.YDirection()).XYZ())
    return replace(face, normal=-normal if reversed_ else normal)


def _cylinder(face: FaceShape, surface: BRepAdaptor_Surface, reversed_: bool) -> FaceShape:
    cylinder = surface.Cylinder()
    position = cylinder.Position()
    return replace(
        face,
        axis=_axis_near(face.center, position.Location().XYZ(), position.Direction().XYZ()),
        radius_mm=cylinder.Radius(),
        concave=_turns_in(position, reversed_),
    )


def _cone(face: FaceShape, surface: BRepAdaptor_Surface, reversed_: bool) -> FaceShape:
    cone = surface.Cone()
    position = cone.Position()
    origin, direction = _vector(position.Location().XYZ()), _vector(position.Direction().XYZ())
    angle = cone.SemiAngle()
    middle = 0.5 * (surface.FirstVParameter() + surface.LastVParameter())
    beyond_apex = cone.RefRadius() + middle * math.sin(angle) < 0
    growth = -math.tan(angle) if beyond_apex else math.tan(angle)
    along = float((face.center - origin) @ direction)
    radius = abs(cone.RefRadius() + along * math.tan(angle))
    opens = direction if growth >= 0 else -direction
    return replace(
        face,
        axis=(origin + along * direction, opens),
        radius_mm=radius,
        half_angle_deg=abs(math.degrees(angle)),
        concave=_turns_in(position, reversed_) != beyond_apex,
    )


def _torus(face: FaceShape, surface: BRepAdaptor_Surface, reversed_: bool) -> FaceShape:
    torus = surface.Torus()
    position = torus.Position()
    return replace(
        face,
        axis=(_vector(position.Location().XYZ()), _vector(position.Direction().XYZ())),
        radius_mm=torus.MajorRadius(),
        minor_radius_mm=torus.MinorRadius(),
        concave=_turns_in(position, reversed_),
    )


def _turns_in(position: gp_Ax3, reversed_: bool) -> bool:
    """Tell whether the outward side of a surface round ``position`` looks towards its axis or centre."""
    return bool(position.Direct()) == reversed_


def _axis_near(center: Array, origin: gp_XYZ, direction: gp_XYZ) -> tuple[Array, Array]:
    point, unit = _vector(origin), _vector(direction)
    return point + float((center - point) @ unit) * unit, unit


def _vector(xyz: gp_XYZ) -> Array:
    return np.array([xyz.X(), xyz.Y(), xyz.Z()])
