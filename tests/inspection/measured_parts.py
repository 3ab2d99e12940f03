"""Parts to inspect, made where they are needed: leaves from CadQuery shapes, and triangles from plain arrays."""

from collections.abc import Sequence

import cadquery as cq
import numpy as np

from designhub.building.handover import leaves
from designhub.checks.measurements import Measurements
from designhub.inspection.measure import measure
from designhub.script.declarations import Declarations, Feature, Material, Node, Size


def measured(
    shape: cq.Shape | cq.Workplane, *, material: str | None = None, features: Sequence[Feature] = ()
) -> Measurements:
    """Measure one CadQuery shape as a part of one leaf."""
    shape = shape.val() if isinstance(shape, cq.Workplane) else shape
    scene = Node(name="part", shape=0)
    declarations = Declarations(
        scene=scene, features=tuple(features), material=Material(name=material) if material else None
    )
    shapes = [shape.wrapped]
    return measure(leaves(scene, shapes), shapes, declarations)


def measured_scene(shapes: Sequence[cq.Shape], scene: Node, **declared: object) -> Measurements:
    """Measure a tree that places ``shapes``."""
    kernel = [shape.wrapped for shape in shapes]
    declarations = Declarations.model_validate({"scene": scene, **declared})
    return measure(leaves(scene, kernel), kernel, declarations)


def at(x: float = 0, y: float = 0, z: float = 0) -> tuple[float, ...]:
    """Return the placement that only moves."""
    return (1, 0, 0, x, 0, 1, 0, y, 0, 0, 1, z)


def feature(faces: Sequence[int], value: float = 1.0, unit: str = "mm", kind: str = "auto") -> Feature:
    """Return a declared feature ``f`` with a size."""
    return Feature(name="f", faces=tuple(faces), size=Size.model_validate({"value": value, "unit": unit, "kind": kind}))


def faces_of_kind(measurements: Measurements, kind: str) -> list[int]:
    """Return the numbers of the faces of one kind."""
    return [face.index for face in measurements.faces if face.kind == kind]


def triangles_of(
    shape: cq.Shape | cq.Workplane, tolerance: float = 0.01, angle: float = 0.2
) -> tuple[np.ndarray, np.ndarray]:
    """Return vertices and triangles of a CadQuery shape, face by face, as a writer of STL has them."""
    shape = shape.val() if isinstance(shape, cq.Workplane) else shape
    points, triangles = shape.tessellate(tolerance, angle)
    return np.array([point.toTuple() for point in points]), np.array(triangles)
