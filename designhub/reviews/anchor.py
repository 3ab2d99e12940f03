"""Where a thread is pinned: a face, a point on it, and the view in which it was seen.

The client says which face and point it means; what identifies the face (its measured kind, size, place, body and
feature) is looked up here in the measurements of the pinned revision.
Its one rule: a client can pin to a wrong face of its own, but never give a face a false description.
"""

import math
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, FiniteFloat

from designhub.checks.measurements import Face, Measurements
from designhub.errors import Invalid
from designhub.script.declarations import Declarations

FAR_MM = 1e7
"""Farther from the origin nothing is pinned and no camera stands."""

Coordinate = Annotated[FiniteFloat, Field(ge=-FAR_MM, le=FAR_MM)]
Point = tuple[Coordinate, Coordinate, Coordinate]
FACES_MOST = 2**31 - 1


def _text(value: str) -> str:
    """Refuse what no database and no page can carry: half a character (of UTF-16), and the zero."""
    if "\0" in value or any("\ud800" <= sign <= "\udfff" for sign in value):
        raise ValueError("no text")
    return value


NodePath = Annotated[str, Field(min_length=1, max_length=1000), AfterValidator(_text)]


class Placed(BaseModel):
    """A frozen piece of an anchor; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Section(Placed):
    """A plane that cuts the model open."""

    axis: Literal["x", "y", "z"]
    offset: Coordinate
    """Where the plane stands on its axis, in mm."""
    flipped: bool = False
    """False: the side of larger coordinates is cut away."""


class View(Placed):
    """Everything that a reviewer saw, in model millimetres."""

    position: Point
    target: Point
    up: Point = (0, 0, 1)
    orthographic: bool = False
    zoom: Annotated[FiniteFloat, Field(gt=0, le=1e6)] = 1.0
    section: Section | None = None
    hidden: Annotated[tuple[NodePath, ...], Field(max_length=2000)] = ()
    """Paths of hidden nodes, names joined by ``/``."""
    transparent: bool = False
    edges: bool = True
    aspect: Annotated[FiniteFloat, Field(ge=0, le=1000)] = 0.0
    """Width by height of the window; 0 when unknown."""


class Pin(Placed):
    """What a client says about where it points."""

    face: Annotated[int, Field(ge=0, le=FACES_MOST)]
    point: Point
    """On the face, in mm."""
    normal: Point
    """Outward at the point; its length does not matter."""
    view: View


class Anchor(Placed):
    """A pin together with what the hub knows about its face."""

    face: int
    fingerprint: Face
    body: tuple[str, ...]
    """Names from the root of the tree down to the body."""
    feature: str | None
    """The declared feature that the face belongs to."""
    point: Point
    normal: Point
    """Of unit length."""
    view: View


def anchor_of(pin: Pin, measurements: Measurements | None, declarations: Declarations | None) -> Anchor:
    """Return the anchor of ``pin`` on a revision that was so measured.

    Raises Invalid when there is no such face, or the point is off the part.
    """
    if measurements is None:
        raise Invalid.field("anchor", "reviews.not_measured")
    if pin.face >= len(measurements.faces):
        raise Invalid.field("anchor.face", "reviews.no_face", face=pin.face, faces=len(measurements.faces))
    if not _is_near(pin.point, measurements):
        raise Invalid.field("anchor.point", "reviews.point_off")
    face = measurements.faces[pin.face]
    return Anchor(
        face=pin.face,
        fingerprint=face,
        body=measurements.bodies[face.body].path if face.body < len(measurements.bodies) else (),
        feature=_feature(pin.face, declarations),
        point=pin.point,
        normal=_unit(pin.normal),
        view=pin.view,
    )


def _is_near(point: Point, measurements: Measurements) -> bool:
    """Tell whether ``point`` lies in the part's box, with room for the coarseness of the shown triangles."""
    low, high = measurements.box
    room = 0.01 * math.dist(low, high) + 0.1
    return all(a - room <= value <= b + room for a, value, b in zip(low, point, high, strict=True))


def _feature(face: int, declarations: Declarations | None) -> str | None:
    for feature in declarations.features if declarations else ():
        if face in feature.faces:
            return feature.name
    return None


def _unit(normal: Point) -> Point:
    length = math.hypot(*normal)
    if length < 1e-9:
        raise Invalid.field("anchor.normal", "reviews.no_normal")
    x, y, z = (value / length for value in normal)
    return x, y, z
