"""What a script declares: plain data that crosses from the untrusted child to the trusted side.

Its one rule: nothing here is believed. A declaration says what a part is *meant* to be; the measurements say what it
is. Every field is bounded, so that a hostile script can't hand over more than a page can show.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat

Name = Annotated[str, Field(min_length=1, max_length=80)]
Text = Annotated[str, Field(max_length=2000)]
Unit = Annotated[str, Field(max_length=40)]
Integer = Annotated[int, Field(ge=-(10**300), le=10**300)]
"""A whole number that a float can hold."""
Scalar = bool | Integer | FiniteFloat | Annotated[str, Field(max_length=2000)]
ParameterValue = Scalar | tuple[Scalar | tuple[Scalar | tuple[Scalar, ...], ...], ...]
"""A scalar, or a tuple of them that may hold tuples (three deep)."""

FACES_MOST = 200_000
"""Faces that one feature may name."""


DIMENSIONS_MOST = 1000
"""Toleranced parameters of imported modules that are handed over."""


class Declared(BaseModel):
    """A frozen declaration; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Parameter(Declared):
    """A named, typed, unit-carrying input of a script."""

    name: Name
    type: Literal["number", "integer", "boolean", "text", "tuple"]
    default: ParameterValue
    value: ParameterValue
    """What this build used: the default unless it was overridden. In ``unit``."""
    unit: Unit | None = None
    """``None`` for a plain CQGI constant, whose unit nobody stated; ``""`` for a number or count that has none."""
    low: FiniteFloat | None = None
    high: FiniteFloat | None = None
    tolerance: Annotated[str, Field(max_length=40)] | None = None
    """As written: ``h6``, ``±0.1``, ``+0.2/-0.1``."""
    doc: Text = ""
    motion: bool = False
    """Whether it is the position of something that moves, not a size that somebody chooses."""
    line: int = Field(ge=1)


class Size(Declared):
    """The size that a feature is meant to have."""

    value: FiniteFloat
    unit: Unit
    tolerance: Annotated[str, Field(max_length=40)] | None = None
    kind: Literal["auto", "diameter", "radius", "width", "angle"] = "auto"
    """``auto``: the diameter of cylinders and spheres, the angle where the unit is one, else the width of planes."""


class Feature(Declared):
    """A named piece of the geometry: faces of the shown result, and what they are meant to measure."""

    name: Name
    faces: Annotated[tuple[int, ...], Field(max_length=FACES_MOST)]
    """Numbers of faces in the measurements' face table (from 0). Empty: no face of the result was found."""
    size: Size | None = None
    finish: Annotated[str, Field(max_length=80)] | None = None
    """Surface texture as written: ``Ra 0.8 um``."""
    process: Annotated[str, Field(max_length=40)] | None = None
    """How these faces are finished, where that is not the part's own process: ``reamed``, ``ground``."""
    thread: Annotated[str, Field(max_length=40)] | None = None
    """The thread cut into (or onto) it: ``M6``, ``M8x1``; the faces are those of its core hole or bolt."""
    clears: Annotated[str, Field(max_length=40)] | None = None
    """The screw that passes through it: ``M6``, ``M6 fine``."""
    lettering: bool = False
    """Whether the faces are raised or engraved letters."""
    line: int | None = None


class Fit(Declared):
    """A hole and a shaft that belong together, as ``feature`` or ``part.feature`` names."""

    hole: Name
    shaft: Name
    zones: Annotated[str, Field(max_length=40)]
    """As written: ``H7/g6``."""
    line: int | None = None


class Process(Declared):
    """How the part is made: the name of a process profile (``turned``, ``milled``, ``fdm``, ...)."""

    name: Name
    line: int | None = None


class Requirement(Declared):
    """Something that must hold, in the words of the script: ``requirement("stroke", "8..12 mm")``."""

    name: Name
    text: Text
    line: int | None = None


class StackupLink(Declared):
    """One length in a chain."""

    name: Name
    nominal_mm: FiniteFloat
    direction: Literal[1, -1] = 1
    """Whether the gap grows (1) or shrinks (-1) with it."""
    tolerance: Annotated[str, Field(max_length=40)] | None = None


class Stackup(Declared):
    """A gap that must stay within limits: a chain of lengths, or measured between two features of the result."""

    name: Name
    links: Annotated[tuple[StackupLink, ...], Field(max_length=200)] = ()
    between: tuple[Name, Name] | None = None
    """Two features whose distance is the gap: its links are then found by building with changed parameters."""
    low_mm: FiniteFloat | None = None
    high_mm: FiniteFloat | None = None
    line: int | None = None


class Support(Declared):
    """Faces that are held, for a study by finite elements."""

    feature: Name
    kind: Literal["fixed", "sliding", "hinge"]
    """``fixed``: in all directions. ``sliding``: across the surface only, without friction. ``hinge``: round faces turn
    about their axis, and are held across and along it."""


class Load(Declared):
    """What acts on the faces of a feature, or (``gravity``) on everything."""

    kind: Literal["force", "pressure", "torque", "gravity"]
    feature: Name | None = None
    vector: tuple[FiniteFloat, FiniteFloat, FiniteFloat] | None = None
    """The whole force in N, the whole moment in N·mm, or the acceleration in m/s²."""
    pressure_mpa: FiniteFloat | None = None
    """Onto the faces where it is positive."""


class Study(Declared):
    """Supports and loads under which the part is computed by finite elements."""

    name: Name
    supports: Annotated[tuple[Support, ...], Field(max_length=50)] = ()
    loads: Annotated[tuple[Load, ...], Field(max_length=50)] = ()
    youngs_mpa: Annotated[FiniteFloat, Field(gt=0, lt=1e7)] | None = None
    """In place of the material's own."""
    poisson: Annotated[FiniteFloat, Field(gt=-1, lt=0.5)] | None = None
    yield_mpa: Annotated[FiniteFloat, Field(gt=0, lt=1e5)] | None = None
    deflection_mm: Annotated[FiniteFloat, Field(gt=0)] | None = None
    """The largest displacement that is allowed."""
    line: int | None = None


class Material(Declared):
    """What the part is made of: a designation of the materials table, or a name with a density."""

    name: Name
    density_kg_m3: Annotated[FiniteFloat, Field(gt=0, lt=30_000)] | None = None
    line: int | None = None


class Node(Declared):
    """One node of the shown tree: a shape, or an assembly of further nodes, placed in its parent."""

    name: Name
    shape: Annotated[int, Field(ge=0)] | None = None
    """Index into the handed-over shapes; several nodes may show the same one."""
    matrix: tuple[
        FiniteFloat,
        FiniteFloat,
        FiniteFloat,
        FiniteFloat,
        FiniteFloat,
        FiniteFloat,
        FiniteFloat,
        FiniteFloat,
        FiniteFloat,
        FiniteFloat,
        FiniteFloat,
        FiniteFloat,
    ] = (1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0)
    """Rows of the 3x4 placement in the parent, translations in mm."""
    color: tuple[FiniteFloat, FiniteFloat, FiniteFloat, FiniteFloat] | None = None
    """Red, green, blue (sRGB) and opacity, each 0..1."""
    material: Material | None = None
    """What this body is made of, where it differs from the part's material."""
    children: Annotated[tuple["Node", ...], Field(max_length=10_000)] = ()


class Declarations(Declared):
    """Everything that a script declared; together with the shapes this is all that a build hands over."""

    parameters: Annotated[tuple[Parameter, ...], Field(max_length=1000)] = ()
    dimensions: Annotated[tuple[Parameter, ...], Field(max_length=DIMENSIONS_MOST)] = ()
    """Toleranced parameters of the modules that the script imports, named ``module.parameter``."""
    features: Annotated[tuple[Feature, ...], Field(max_length=5000)] = ()
    fits: Annotated[tuple[Fit, ...], Field(max_length=1000)] = ()
    stackups: Annotated[tuple[Stackup, ...], Field(max_length=1000)] = ()
    requirements: Annotated[tuple[Requirement, ...], Field(max_length=1000)] = ()
    studies: Annotated[tuple[Study, ...], Field(max_length=20)] = ()
    material: Material | None = None
    process: Process | None = None
    bodies: int | None = None
    """How many bodies the part is meant to have (``show(..., bodies=2)``); ``None``: one per shown leaf."""
    scene: Node
    uses_units: bool = False
    """Whether the script imports ``designhub.script``: only then are plain numbers worth a remark."""
    doc: Text = ""


class Built(Declared):
    """The script ran and showed something."""

    kind: Literal["built"] = "built"
    declarations: Declarations


Reason = Literal[
    "syntax",
    "exception",
    "unit",
    "parameter",
    "no_result",
    "import",
    "file",
    "time",
    "memory",
    "output",
    "crash",
    "sandbox",
]


class Failed(Declared):
    """The script, or the reading of a file, did not give a part. Kept like a success."""

    kind: Literal["failed"] = "failed"
    reason: Reason
    message: Text
    """What went wrong, in the words of Python or CadQuery (not translated; the reason is)."""
    file: Annotated[str, Field(max_length=255)] | None = None
    line: int | None = None
    """The student's own line: the last frame of the trace that is in one of the part's files."""
    field: Name | None = None
    """The parameter that was refused."""
    key: Annotated[str, Field(max_length=120)] | None = None
    """Key of a translated message where there is one, with ``args``."""
    args: dict[str, str | int | FiniteFloat] = {}
    parameters: tuple[Parameter, ...] = ()
    """As far as they could be read, so that a form can still be shown."""


class BuildOutcome(Declared):
    """What stage 1 gave."""

    outcome: Annotated[Built | Failed, Field(discriminator="kind")]
