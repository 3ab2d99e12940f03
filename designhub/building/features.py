"""Which faces of the result a script means when it says ``feature("shank", pin.faces("%CYLINDER"))``.

    1. the very face of the result (the same, or the same one in another place: instances in an assembly);
    2. else faces on the same surface that share ground with it (a later cut, fillet or union has changed it);
    3. else none: the feature is handed on without faces, and that becomes a finding.

Its one rule: a feature is never moved to a face that merely looks like it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from cadquery import Shape, Workplane
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS, TopoDS_Face, TopoDS_Shape

from designhub.building.handover import Leaf, face_map
from designhub.building.shown_objects import as_one, shapes_in
from designhub.building.surfaces import same_surface, share_ground
from designhub.errors import Invalid
from designhub.script.declarations import FACES_MOST, Feature, Size
from designhub.script.dimension import Dimension
from designhub.script.recording import NamedFaces

_to_face = TopoDS.Face_s


@dataclass(frozen=True, kw_only=True)
class _Numbered:
    """One face of the result, in the frame in which the script made it."""

    number: int
    face: TopoDS_Face
    shape: int
    """Which of the unique shapes it belongs to."""


class Finder:
    """Finds the faces of features in one result."""

    def __init__(self, leaves: Sequence[Leaf], made: Sequence[TopoDS_Shape]) -> None:
        """Take the ``leaves`` of the result, and of each the shape as the script ``made`` it, before any assembly."""
        self._made = made
        self._faces: list[_Numbered] = []
        self._twins: dict[int, list[_Numbered]] = {}
        for leaf, shape in zip(leaves, made, strict=True):
            mapped = face_map(shape)
            for index in range(mapped.Extent()):
                numbered = _Numbered(
                    number=leaf.first_face + index, face=_to_face(mapped.FindKey(index + 1)), shape=leaf.shape_index
                )
                self._faces.append(numbered)
                self._twins.setdefault(_twin_key(numbered.face), []).append(numbered)

    def numbers(self, wanted: Any, *, changed: bool = True) -> tuple[int, ...]:
        """Return the numbers of the faces that ``wanted`` means, ascending, each once.

        ``changed`` says whether faces that a later operation has changed are looked for too.
        """
        if isinstance(wanted, str):
            wanted = (
                [Workplane(as_one([Shape.cast(shape) for shape in self._made])).faces(wanted)] if self._made else []
            )
        found: set[int] = set()
        for face in _faces_in(wanted):
            found.update(self._very(face) or (self._changed(face) if changed else ()))
        return tuple(sorted(found))[:FACES_MOST]

    def _very(self, face: TopoDS_Face) -> list[int]:
        """Return the very face, or else the same face wherever it was placed."""
        twins = [each for each in self._twins.get(_twin_key(face), ()) if each.face.IsPartner(face)]
        return [each.number for each in twins if each.face.IsSame(face)] or [each.number for each in twins]

    def _changed(self, face: TopoDS_Face) -> list[int]:
        """Return what became of ``face``; nothing where faces of two different shapes could claim it.

        Parts of an assembly are made about their own origins, so that a coincidence there means nothing.
        """
        found = [each for each in self._faces if same_surface(each.face, face) and share_ground(each.face, face)]
        return [each.number for each in found] if len({each.shape for each in found}) == 1 else []


def _twin_key(face: TopoDS_Face) -> int:
    """Return what faces have in common that are one face in different places."""
    return hash(face.Located(TopLoc_Location(), False))


def _faces_in(wanted: Any) -> Iterable[TopoDS_Face]:
    for shape in shapes_in(wanted):
        mapped = face_map(shape.wrapped)
        for index in range(mapped.Extent()):
            yield _to_face(mapped.FindKey(index + 1))


def declared_feature(named: NamedFaces, finder: Finder, module: str = "") -> Feature:
    """Return what is handed over of one call of ``feature``, in the script or in a ``module`` that it imports."""
    return Feature(
        name=f"{module}.{named.name}"[:80] if module else named.name,
        faces=finder.numbers(named.faces, changed=not module),
        size=_size(named),
        finish=named.finish,
        process=named.process,
        thread=named.thread,
        clears=named.clears,
        lettering=named.lettering,
        line=named.line,
    )


def _size(named: NamedFaces) -> Size | None:
    """Return the size as declared; a plain number is mm, or degrees where it is said to be an angle."""
    size = named.size
    if size is None:
        return None
    if isinstance(size, Dimension):
        return Size(value=float(size), unit=size.unit, tolerance=size.tolerance, kind=named.kind)
    if isinstance(size, bool) or not isinstance(size, int | float):
        raise Invalid("script.declaration.size", feature=named.name)
    return Size(value=float(size), unit="deg" if named.kind == "angle" else "mm", kind=named.kind)
