"""A project as a folder: ``project.toml`` and the scripts beside it.

Its one rule: the file names everything that belongs to the project; a folder without one is a folder of single parts.

.. code-block:: toml

    [project]
    slug = "hole_puncher"
    name = "Hole puncher"
    description = "Two-hole office punch after ISO 838."
    envelope = ["300 mm", "200 mm", "150 mm"]
    tolerance = "m"                 # general tolerances: f, m, c or v of ISO 2768-1
    geometrical = "K"               # H, K or L of ISO 2768-2; absent: none
    process = "milled"              # how parts are made unless their scripts say otherwise

    [[part]]
    name = "punch_pin"
    entry = "punch_pin.py"
    files = ["punch_pin.py"]        # absent: the entry alone; patterns are allowed

    [[fit]]
    hole = "guide.bore"
    shaft = "punch_pin.shank"
    zones = "H7/g6"
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from designhub import ids
from designhub.checks import Asked, Envelope
from designhub.checks.asked import GeneralTolerance, GeometricalTolerance
from designhub.errors import Invalid
from designhub.pipeline.source import Source
from designhub.script.declarations import Fit
from designhub.units import convert, read_quantity

FILE = "project.toml"


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Heading(_Table):
    """The ``[project]`` table."""

    slug: str
    name: str
    description: str = ""
    envelope: Annotated[tuple[str, ...], Field(min_length=3, max_length=3)] | None = None
    tolerance: GeneralTolerance = "m"
    geometrical: GeometricalTolerance | None = None
    process: str | None = None

    @field_validator("slug")
    @classmethod
    def _is_slug(cls, value: str) -> str:
        if not ids.is_slug(value):
            raise ValueError("a slug has lower-case letters, digits, - and _ only")
        return value


class Entry(_Table):
    """One ``[[part]]`` table."""

    name: str
    title: str = ""
    entry: str
    files: tuple[str, ...] = ()


class _Contents(_Table):
    project: Heading
    part: tuple[Entry, ...] = ()
    fit: tuple[Fit, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ProjectFile:
    """A project read from its folder."""

    folder: Path
    slug: str
    name: str
    description: str
    asked: Asked
    parts: tuple[Entry, ...]

    def source(self, entry: Entry) -> Source:
        """Return the files of one part, read from the folder."""
        patterns = entry.files or (entry.entry,)
        paths = {path for pattern in patterns for path in self.folder.glob(pattern) if path.is_file()}
        paths.add(self.folder / entry.entry)
        return source_of(sorted(paths), folder=self.folder, entry=self.folder / entry.entry)


def read_project(folder: Path) -> ProjectFile:
    """Read the ``project.toml`` in ``folder``.

    Raises Invalid where the file is not what is described above, naming the place.
    """
    file = folder / FILE
    try:
        contents = _Contents.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Invalid("pipeline.project_file.syntax", file=str(file), reason=str(error)) from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise Invalid("pipeline.project_file.content", file=str(file), place=place, reason=str(first["msg"])) from error
    heading = contents.project
    return ProjectFile(
        folder=folder,
        slug=heading.slug,
        name=heading.name,
        description=heading.description,
        asked=Asked(
            envelope=_envelope(heading.envelope),
            tolerance=heading.tolerance,
            geometrical=heading.geometrical,
            process=heading.process,
            fits=contents.fit,
        ),
        parts=contents.part,
    )


def _envelope(texts: tuple[str, ...] | None) -> Envelope:
    if texts is None:
        return Envelope()
    x, y, z = (convert(read.value, read.unit, "mm") for read in (read_quantity(text, expect="mm") for text in texts))
    return Envelope(x_mm=x, y_mm=y, z_mm=z)


def source_of(paths: list[Path], *, folder: Path, entry: Path) -> Source:
    """Return the files at ``paths`` as a source, named relative to ``folder``."""
    files = {str(PurePosixPath(path.relative_to(folder))): path.read_bytes() for path in paths}
    return Source(files=files, entry=str(PurePosixPath(entry.relative_to(folder))))
