"""What is to be built: the files of a part, the one to start with, and parameter values.

Its one rule: a source is a value; its keys hash everything that a stage's result depends on, the toolchain included.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import PurePosixPath
from typing import Any

from designhub import __version__, ids

IMPORTED = {".step", ".stp", ".iges", ".igs", ".stl", ".3mf", ".obj", ".ply", ".glb"}
"""Files that are geometry already and enter at the inspection."""

ARTIFACTS = {
    "glb": ("model.glb",),
    "iso": ("iso.png",),
    "png": ("iso.png", "front.png", "top.png", "right.png"),
    "stl": ("model.stl",),
    "step": ("model.step",),
    "3mf": ("model.3mf",),
    "svg": ("drawing.svg",),
    "pdf": ("drawing.pdf",),
    "dxf": ("drawing.dxf",),
}
"""The files that each format writes."""

MODELS = ("png", "stl", "step", "3mf")
DRAWINGS = ("svg", "pdf", "dxf")
"""Apart from the models, because removing hidden lines may take longer than a child may."""

FORMATS = ("glb", *MODELS, *DRAWINGS)
"""Every format; the order in which they are made."""

PREVIEW_FORMATS = ("glb", "iso")
"""What somebody waits for."""


def artifact_names(formats: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the files that ``formats`` write, each once.

    Raises KeyError for an unknown format.
    """
    return tuple(dict.fromkeys(name for wanted in formats for name in ARTIFACTS[wanted]))


@cache
def toolchain() -> dict[str, str]:
    """Return the versions that a result depends on."""
    found = {"designhub": __version__, "python": f"{sys.version_info.major}.{sys.version_info.minor}"}
    for package in ("cadquery", "cadquery-ocp", "trimesh", "numpy"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "absent"
    return found


@dataclass(frozen=True, kw_only=True)
class Source:
    """Files of a part by relative path, the entry among them, and overridden parameters.

    ``module.parameter`` overrides one of a module that the entry imports.
    """

    files: Mapping[str, bytes]
    entry: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    free: bool = False
    """Whether parameters may lie outside their ranges, as made sizes may."""

    def __post_init__(self) -> None:
        if self.entry not in self.files:
            raise ValueError(f"the entry {self.entry!r} is not among the files")

    @property
    def imported(self) -> bool:
        """Whether the entry is geometry, not a script."""
        return PurePosixPath(self.entry).suffix.lower() in IMPORTED

    @property
    def build_key(self) -> str:
        """The key of stage 1."""
        hashes = {path: ids.digest(content) for path, content in self.files.items()}
        return ids.key("build", hashes, self.entry, dict(self.parameters), self.free, toolchain())

    def with_parameters(self, /, **values: Any) -> "Source":
        """Return the same source with further parameters overridden."""
        return replace(self, parameters={**self.parameters, **values})
