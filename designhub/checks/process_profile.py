"""What a process can make: thresholds of walls, holes, corners, each with its source.

Six profiles come along (``profiles/*.toml``); a school writes its own in the same form. Its one rule: a threshold is
never a constant of the program. It differs from shop to shop, so it stands in a profile and says whose it is; a
threshold that a profile does not have switches its rule off.
"""

import difflib
import tomllib
from functools import cache
from importlib.resources import files
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from designhub.errors import Invalid

Millimetres = Annotated[float, Field(gt=0, le=100_000)]
Ratio = Annotated[float, Field(gt=0, le=1000)]


class ProfileError(Invalid):
    """A profile has not the form it needs, or there is none of that name."""


class Threshold(BaseModel):
    """A threshold, and whose it is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    severity: Literal["error", "warning"] = "warning"
    source: Annotated[str, Field(min_length=3, max_length=300)]


class WallThreshold(Threshold):
    """Least thickness of a wall."""

    least_mm: Millimetres
    plastic_mm: Millimetres | None = None
    """In plastics, where that is another."""


class HoleDiameterThreshold(Threshold):
    """Least diameter of a hole, in mm or in thicknesses of the sheet."""

    least_mm: Millimetres | None = None
    least_thickness: Ratio | None = None


class HoleDepthThreshold(Threshold):
    """Largest depth of a hole in its diameters."""

    most_ratio: Ratio


class InnerCornerThreshold(Threshold):
    """Least radius of an inner corner, and how many radii deep it may be."""

    least_mm: Millimetres
    most_reach: Ratio | None = None


class UndercutThreshold(Threshold):
    """No face may be hidden from the tool."""


class ReachThreshold(Threshold):
    """How many of its widths a slot may be deep, and how many mm at all."""

    most_ratio: Ratio
    most_mm: Millimetres | None = None


class OverhangThreshold(Threshold):
    """Least angle to the plate of a face that looks down (up to 45°); smaller faces are let pass."""

    least_deg: Annotated[float, Field(gt=0, le=45)]
    smallest_mm2: Annotated[float, Field(ge=0)] = 0.0


class BridgeThreshold(Threshold):
    """Largest span of a ceiling that rests on both sides."""

    most_mm: Millimetres


class TextHeightThreshold(Threshold):
    """Least height of letters."""

    least_mm: Millimetres


class EdgeDistanceThreshold(Threshold):
    """What is left beside a hole, in thicknesses of the sheet: to the edge and to the next hole."""

    edge_thickness: Ratio | None = None
    web_thickness: Ratio | None = None


class BendRadiusThreshold(Threshold):
    """Least inner radius of a bend in thicknesses of the sheet."""

    least_thickness: Ratio


class FlangeThreshold(Threshold):
    """Least height of a flange: so many thicknesses plus so many bend radii."""

    thickness: Ratio
    radius: Annotated[float, Field(ge=0)] = 0.0


class ThicknessThreshold(Threshold):
    """Thickness of a sheet, and whether it has to be the same everywhere."""

    least_mm: Millimetres
    most_mm: Millimetres
    even: bool = True


class EnvelopeThreshold(Threshold):
    """The machine: sides of a box, or diameter and length for what turns."""

    sides_mm: tuple[Millimetres, Millimetres, Millimetres] | None = None
    diameter_mm: Millimetres | None = None
    length_mm: Millimetres | None = None


class ThreadDepthThreshold(Threshold):
    """Largest depth of a thread in its diameters."""

    most_ratio: Ratio


class TurnedFormThreshold(Threshold):
    """Least part of the surface that turns about the axis."""

    least_share: Annotated[float, Field(gt=0, le=1)]


class Profile(BaseModel):
    """A process: each threshold, or None where the process does not ask."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
    wall: WallThreshold | None = None
    hole_diameter: HoleDiameterThreshold | None = None
    hole_depth: HoleDepthThreshold | None = None
    inner_corner: InnerCornerThreshold | None = None
    undercut: UndercutThreshold | None = None
    reach: ReachThreshold | None = None
    overhang: OverhangThreshold | None = None
    bridge: BridgeThreshold | None = None
    text_height: TextHeightThreshold | None = None
    edge_distance: EdgeDistanceThreshold | None = None
    bend_radius: BendRadiusThreshold | None = None
    flange: FlangeThreshold | None = None
    thickness: ThicknessThreshold | None = None
    envelope: EnvelopeThreshold | None = None
    thread_depth: ThreadDepthThreshold | None = None
    turned_form: TurnedFormThreshold | None = None


def read_profile(text: str) -> Profile:
    """Return the profile written in TOML; raise `ProfileError` with the place and the reason of each fault."""
    try:
        data: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileError("checks.manufacturing.profile.toml", reason=str(error)) from None
    try:
        return Profile.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"])
        raise ProfileError("checks.manufacturing.profile.form", place=place, reason=first["msg"]) from None


@cache
def profiles() -> dict[str, Profile]:
    """Return the profiles that come along, by name."""
    folder = files("designhub.checks").joinpath("profiles")
    read = [read_profile(file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".toml")]
    return {profile.name: profile for profile in sorted(read, key=lambda profile: profile.name)}


def profile(name: str) -> Profile:
    """Return the profile of a process; raise `ProfileError` naming those that are near."""
    known = profiles()
    if name not in known:
        near = difflib.get_close_matches(name.lower(), known, n=3, cutoff=0.5) or list(known)
        raise ProfileError("checks.manufacturing.process.unknown", process=name[:80], near=", ".join(near))
    return known[name]
