"""What may be shown, and the shapes in it: Workplane, Shape, Sketch, Assembly, and lists of these.

Its one rule: what is no geometry gives nothing here, never an error; the caller says that nothing was shown.
"""

from collections.abc import Iterable
from typing import Any

from cadquery import Assembly, Compound, Shape, Sketch, Workplane
from OCP.TopoDS import TopoDS_Shape

_compound = Compound.makeCompound
_cast = Shape.cast


def is_showable(value: Any) -> bool:
    """Tell whether ``value`` is something that the hub can show."""
    return isinstance(value, Assembly | Workplane | Sketch | Shape | TopoDS_Shape)


def shapes_in(value: Any, depth: int = 0) -> list[Shape]:
    """Return the shapes that ``value`` consists of, as CAD would draw it; empty where it is no geometry."""
    if depth > 8:
        return []
    match value:
        case Shape():
            return [] if value.wrapped is None or value.wrapped.IsNull() else [value]
        case Workplane():
            return _flat(_of_stack(value), depth)
        case Sketch():
            return _of_sketch(value)
        case TopoDS_Shape():
            return [] if value.IsNull() else [_cast(value)]
        case Assembly():
            return [value.toCompound()]
        case list() | tuple() | set() | frozenset():
            return _flat(value, depth)
    return []


def _of_stack(workplane: Workplane) -> list[Any]:
    """Return the objects on the stack; where there are only points, the wires that wait to be used."""
    objects = list(workplane.objects)
    if any(isinstance(item, Shape | Sketch) for item in objects):
        return objects
    return list(workplane.ctx.pendingWires or workplane.ctx.pendingEdges)


def _flat(values: Iterable[Any], depth: int) -> list[Shape]:
    return [shape for value in values for shape in shapes_in(value, depth + 1)]


def _of_sketch(sketch: Sketch) -> list[Shape]:
    """Return the faces of a sketch, or its edges where it has none yet, at each of its places."""
    faces = getattr(sketch, "_faces", None)
    shape = faces if isinstance(faces, Shape) and faces.Faces() else None
    edges = [edge for edge in getattr(sketch, "_edges", ()) if isinstance(edge, Shape)]
    drawn = [shape] if shape is not None else edges
    places = list(getattr(sketch, "locs", ())) or [None]
    return [each if place is None else each.moved(place) for place in places for each in drawn]


def as_one(shapes: list[Shape]) -> Shape:
    """Return the only one of ``shapes``, or all in a compound."""
    return shapes[0] if len(shapes) == 1 else _compound(shapes)
