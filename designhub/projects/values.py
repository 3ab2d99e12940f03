"""What the verbs of this slice give."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from designhub.checks import Envelope
from designhub.checks.asked import GeneralTolerance, GeometricalTolerance
from designhub.people.policy import Audience, Standing
from designhub.script.declarations import Fit

State = Literal["queued", "building", "previewed", "built", "failed"]
"""What has become of a revision."""


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """The envelope of the machine that makes the parts, in mm; by default the one that the checks assume."""

    x_mm: float = Envelope.x_mm
    y_mm: float = Envelope.y_mm
    z_mm: float = Envelope.z_mm


@dataclass(frozen=True, kw_only=True)
class Project:
    """A project as its members see it."""

    slug: str
    name: str
    description: str
    """Markdown source."""
    bounds: Bounds
    tolerance: GeneralTolerance
    geometrical: GeometricalTolerance | None
    process: str | None
    """How parts are made unless their scripts say otherwise."""
    fits: tuple[Fit, ...]
    """Holes and shafts of different parts that belong together."""
    audience: Audience
    standing: Standing | None
    """What the caller is here; None for an administrator who is no member."""
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Thumbnail:
    """The picture that stands for a part: artifact ``name`` of revision ``number``."""

    number: int
    name: str = "iso.png"


@dataclass(frozen=True, kw_only=True)
class ProjectSummary:
    """A project in a list."""

    slug: str
    name: str
    description: str
    standing: Standing | None
    parts: int
    open_threads: int
    failing_parts: int
    """Parts whose newest revision failed or has failing findings."""
    thumbnail_part: str | None
    """Slug of the part whose picture stands for the project: the one changed last."""
    thumbnail: Thumbnail | None
    changed_at: datetime


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part."""

    id: str
    project: str
    slug: str
    name: str
    description: str
    """Markdown source."""
    latest: int | None
    """Number of its newest revision."""
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class PartSummary:
    """A part in a list."""

    slug: str
    name: str
    description: str
    latest: int | None
    state: State | None
    thumbnail: Thumbnail | None
    findings: Mapping[str, int]
    """Status (pass, warn, fail, skip) -> how many."""
    open_threads: int
    changed_at: datetime
