"""What was measured on a part: plain numbers, made by the inspecting child, judged by the checks.

Lengths in mm, areas in mm², volumes in mm³, mass in g, angles in degrees. Faces are numbered from 0 in the order of
the shown tree (leaf after leaf, instance after instance); the same numbers address them in the GLB and in features.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat

MEASURING_VERSION = 1
"""Raise it when a measurement changes its meaning or its digits: everything is then measured anew."""

Vector = tuple[FiniteFloat, FiniteFloat, FiniteFloat]
FaceKind = Literal[
    "plane",
    "cylinder",
    "cone",
    "sphere",
    "torus",
    "bezier",
    "bspline",
    "revolution",
    "extrusion",
    "offset",
    "other",
    "mesh",
]


class Measured(BaseModel):
    """A frozen measurement."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Face(Measured):
    """One face, as a reviewer or an anchor recognises it."""

    index: int
    body: int
    """Index into ``Measurements.bodies``."""
    kind: FaceKind
    area_mm2: FiniteFloat
    perimeter_mm: FiniteFloat
    center: Vector
    normal: Vector | None = None
    """Outward unit normal of a plane."""
    axis: tuple[Vector, Vector] | None = None
    """A point on, and the unit direction of, the axis of a cylinder, cone, torus or surface of revolution."""
    radius_mm: FiniteFloat | None = None
    """Of a cylinder or sphere; of a torus its major radius; of a cone its radius at ``axis``' point."""
    minor_radius_mm: FiniteFloat | None = None
    half_angle_deg: FiniteFloat | None = None
    """Of a cone."""
    concave: bool | None = None
    """A hole (True) or a shaft (False), for faces with a radius."""
    neighbours: tuple[int, ...] = ()
    """Numbers of the faces that share an edge with this one, ascending."""


class Body(Measured):
    """One leaf of the shown tree: a body in its place."""

    name: str
    path: tuple[str, ...]
    """Names from the root of the tree down to this leaf."""
    kind: Literal["solid", "compound", "shell", "face", "wire", "edge", "vertex", "mesh", "empty"]
    solids: int
    volume_mm3: FiniteFloat
    area_mm2: FiniteFloat
    mass_g: FiniteFloat | None = None
    material: str | None = None
    density_kg_m3: FiniteFloat | None = None
    center: Vector
    box: tuple[Vector, Vector]
    valid: bool
    """The kernel's own check of the B-rep (for a mesh: watertight and consistently oriented)."""
    closed: bool
    first_face: int
    faces: int


class FeatureSize(Measured):
    """What a declared feature measures on the real faces."""

    feature: str
    kind: Literal["diameter", "width", "angle", "none"]
    """``none``: its faces have no common size (why is in ``reason``)."""
    value: FiniteFloat | None = None
    unit: Literal["mm", "deg"] = "mm"
    faces: tuple[int, ...] = ()
    spread: FiniteFloat = 0.0
    """Largest less smallest value among the faces."""
    reason: Literal["", "no_faces", "mixed", "free_form", "one_plane", "not_parallel"] = ""
    concave: bool | None = None


class MeshReport(Measured):
    """Of an imported mesh: is it the boundary of a body?"""

    triangles: int
    vertices: int
    watertight: bool
    oriented: bool
    """Neighbouring triangles agree which side is out."""
    inverted: bool
    """Closed, and its inside is out."""
    open_edges: int
    """Edges with one triangle, after merging equal vertices and dropping degenerate triangles."""
    nonmanifold_edges: int
    degenerate_triangles: int
    shells: int


class FileReport(Measured):
    """Of an imported file."""

    name: str
    format: Literal["step", "iges", "stl", "3mf", "obj", "ply", "glb"]
    unit: str
    """The unit the numbers were read in."""
    unit_known: bool
    """Whether the file itself states its unit (STEP, IGES, 3MF and GLB do, STL, OBJ and PLY can't)."""
    ignored: tuple[str, ...] = ()
    """External references and other things in the file that were not followed."""


class Measurements(Measured):
    """Everything that was measured on one part."""

    version: int = MEASURING_VERSION
    file: FileReport | None = None
    mesh: MeshReport | None = None
    volume_mm3: FiniteFloat
    area_mm2: FiniteFloat
    mass_g: FiniteFloat | None = None
    """Only where every solid has a density."""
    center: Vector
    """Centre of mass where there is a mass, else of volume, else of area."""
    inertia: tuple[Vector, Vector, Vector]
    """Matrix of inertia about ``center``: g·mm² where there is a mass, else mm⁵ (unit density)."""
    box: tuple[Vector, Vector]
    valid: bool
    closed: bool
    solids: int
    edges: int
    bodies: Annotated[tuple[Body, ...], Field(max_length=20_000)]
    faces: Annotated[tuple[Face, ...], Field(max_length=200_000)]
    features: tuple[FeatureSize, ...] = ()


class Trial(Measured):
    """The part built with one parameter at one end of its range."""

    parameter: str
    value: FiniteFloat
    unit: str | None = None
    end: Literal["low", "high"]
    built: bool
    valid: bool
    """Whether the solid was valid and closed (false when not built)."""
    reason: str = ""
    """Why it was not built, as the failure says it."""
    line: int | None = None
