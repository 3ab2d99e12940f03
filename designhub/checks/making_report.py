"""What was found on a part that matters for making it, whatever the process.

Lengths in mm, areas in mm², angles in degrees; faces by their numbers in the measurements, points in the part's frame.
Its one rule: facts only. Every list is bounded; ``left_out`` says what was not looked at.
"""

from typing import Annotated, Literal

from pydantic import Field, FiniteFloat

from designhub.checks.measurements import Measured, Vector

MAKING_VERSION = 1
"""Raise it when something here changes its meaning or its digits."""

Faces = Annotated[tuple[int, ...], Field(max_length=500)]


class Wall(Measured):
    """The thinnest place between two faces."""

    face: int
    opposite: int
    ray_mm: FiniteFloat
    """Straight through the wall, at right angles to ``face``."""
    ball_mm: FiniteFloat
    """Diameter of the largest ball that touches ``face`` there; never larger than ``ray_mm``."""
    point: Vector
    area_mm2: FiniteFloat
    """Of the part of ``face`` that has ``opposite`` behind it."""
    width_mm: FiniteFloat
    """Of the narrower of both faces: a chamfer is narrower than the wall that it ends is thick."""

    @property
    def thickness_mm(self) -> float:
        """The smaller of both measures."""
        return min(self.ray_mm, self.ball_mm)


class Hole(Measured):
    """A cylindrical hole, or one step of it."""

    faces: Faces
    diameter_mm: FiniteFloat
    depth_mm: FiniteFloat
    """Length of the cylinder."""
    point: Vector
    """Where its axis comes out."""
    direction: Vector
    """From there into the material."""
    through: bool
    """Whether it is open at both ends (into another step too)."""
    bottom: Literal["none", "flat", "cone", "sphere", "other"] = "none"
    entry: int | None = None
    """The plane that it is drilled into."""
    reachable: bool = True
    """Whether a drill gets to it along its axis."""
    edge_mm: FiniteFloat | None = None
    """Material left between it and the nearest other face that is no hole."""
    edge: int | None = None
    web_mm: FiniteFloat | None = None
    """Material left between it and the nearest hole."""
    web: int | None = None


class Boss(Measured):
    """A cylinder that stands out."""

    faces: Faces
    diameter_mm: FiniteFloat
    height_mm: FiniteFloat
    point: Vector


class Corner(Measured):
    """An inner corner into which a cutter gets only along the corner, so that its radius is the cutter's."""

    faces: Faces
    radius_mm: FiniteFloat
    """0 for a sharp one."""
    depth_mm: FiniteFloat
    open_ends: Literal[1, 2]
    """From how many sides the cutter may come."""
    point: Vector


class Gap(Measured):
    """A slot or pocket: two faces that look at each other."""

    face: int
    opposite: int
    width_mm: FiniteFloat
    depth_mm: FiniteFloat
    """From its opening, along the direction from which it is least deep."""
    point: Vector


class Hidden(Measured):
    """A face that can't be seen, or not wholly, along any of the three main axes of the body."""

    face: int
    area_mm2: FiniteFloat
    point: Vector


class Overhang(Measured):
    """A face that hangs over when the body is built up in layers."""

    face: int
    slope_deg: FiniteFloat
    """Least angle between the face and the plate: 0 is a ceiling; only what is flatter than 45° is listed."""
    area_mm2: FiniteFloat
    span_mm: FiniteFloat | None = None
    """How far it spans where it rests on both sides; None where it rests on one side or none."""
    point: Vector


class Attitude(Measured):
    """One way in which the body may stand on the plate."""

    up: Vector
    overhangs: Annotated[tuple[Overhang, ...], Field(max_length=500)]


class Bend(Measured):
    """A bend of a sheet; ``faces`` are the inner side and the outer one."""

    faces: Faces
    radius_mm: FiniteFloat
    """Inside; 0 for a sharp edge."""
    angle_deg: FiniteFloat
    length_mm: FiniteFloat
    point: Vector


class Flange(Measured):
    """A flat piece beside a bend."""

    face: int
    height_mm: FiniteFloat
    """From the outside of the bend to the flange's edge."""
    radius_mm: FiniteFloat
    """Inner radius of that bend."""
    point: Vector


class Uneven(Measured):
    """A face of a sheet behind which it is not as thick as elsewhere."""

    face: int
    thickness_mm: FiniteFloat
    point: Vector


class Sheet(Measured):
    """The body looked at as a sheet."""

    thickness_mm: FiniteFloat
    share: FiniteFloat
    """Of the surface (without its rim), so thick."""
    uneven: Annotated[tuple[Uneven, ...], Field(max_length=200)] = ()
    bends: Annotated[tuple[Bend, ...], Field(max_length=200)] = ()
    flanges: Annotated[tuple[Flange, ...], Field(max_length=400)] = ()


class Off(Measured):
    """A face that does not turn about the axis."""

    face: int
    area_mm2: FiniteFloat
    point: Vector


class Turning(Measured):
    """The body looked at as a turned part."""

    point: Vector
    direction: Vector
    share: FiniteFloat
    """Of the surface that turns about the axis or lies square to it."""
    diameter_mm: FiniteFloat
    length_mm: FiniteFloat
    off: Annotated[tuple[Off, ...], Field(max_length=500)] = ()


class Lettering(Measured):
    """The letters of one declared feature."""

    feature: str
    faces: Faces
    height_mm: FiniteFloat
    depth_mm: FiniteFloat
    point: Vector


class MadeBody(Measured):
    """One body; instances of the same shape are looked at once."""

    body: int
    """Index into ``Measurements.bodies``: the first instance."""
    name: str
    sides_mm: Vector
    """Of the box along its own main axes, longest first."""
    triangles: int
    samples: int
    walls: Annotated[tuple[Wall, ...], Field(max_length=1000)] = ()
    """Thinnest first."""
    holes: Annotated[tuple[Hole, ...], Field(max_length=1000)] = ()
    bosses: Annotated[tuple[Boss, ...], Field(max_length=1000)] = ()
    corners: Annotated[tuple[Corner, ...], Field(max_length=1000)] = ()
    gaps: Annotated[tuple[Gap, ...], Field(max_length=1000)] = ()
    hidden: Annotated[tuple[Hidden, ...], Field(max_length=1000)] = ()
    attitudes: Annotated[tuple[Attitude, ...], Field(max_length=6)] = ()
    sheet: Sheet | None = None
    turning: Turning | None = None


LeftOut = Literal["bodies", "faces", "triangles", "surface"]
"""More bodies, faces or triangles than are looked at; a body without a surface."""


class Making(Measured):
    """Everything that was found for making a part."""

    version: int = MAKING_VERSION
    bodies: Annotated[tuple[MadeBody, ...], Field(max_length=100)]
    lettering: Annotated[tuple[Lettering, ...], Field(max_length=100)] = ()
    left_out: Annotated[tuple[LeftOut, ...], Field(max_length=10)] = ()
