"""How a script asks for finite elements: ``study("press", fixed=["foot"], loads=[force("pad", (0, 0, N(-120)))])``.

Supports and loads stand on named features. Its one rule: a study is checked for its form here, where the script's own
line is in the trace; whether its features exist, and what it gives, is found out elsewhere.
"""

from collections.abc import Sequence
from typing import Literal

from pydantic import ValidationError

from designhub.script.declarations import Load, Study, Support
from designhub.script.declaring import DeclarationError
from designhub.script.dimension import Dimension
from designhub.script.recording import here
from designhub.script.unit_error import UnitError, refused

Vector = tuple[float, float, float]


def study(
    name: str,
    *,
    fixed: str | Sequence[str] = (),
    sliding: str | Sequence[str] = (),
    hinge: str | Sequence[str] = (),
    loads: Load | Sequence[Load] = (),
    youngs: float | None = None,
    poisson: float | None = None,
    yield_strength: float | None = None,
    deflection: float | None = None,
) -> None:
    """Ask for stresses and displacements of the part under ``loads``, held at the named features.

    ``fixed`` faces can't move at all, ``sliding`` ones not across their surface (a frictionless guide, a plane of
    symmetry), ``hinge`` ones, which are round, only turn about their axis. Stiffness and strength are the declared
    material's unless ``youngs`` (MPa), ``poisson`` and ``yield_strength`` (MPa) say otherwise; ``deflection`` (mm) is
    the largest displacement that is allowed.
    """
    recording, frame = here()
    supports = [*_supports("fixed", fixed), *_supports("sliding", sliding), *_supports("hinge", hinge)]
    held = [support.feature for support in supports]
    twice = next((feature for feature in held if held.count(feature) > 1), None)
    if twice is not None:
        raise DeclarationError("script.study.held_twice", study=str(name)[:80], feature=twice)
    try:
        wanted = Study(
            name=str(name).strip(),
            supports=tuple(supports),
            loads=(loads,) if isinstance(loads, Load) else tuple(loads),
            youngs_mpa=_optional(youngs, "MPa"),
            poisson=poisson,
            yield_mpa=_optional(yield_strength, "MPa"),
            deflection_mm=_optional(deflection, "mm"),
            line=frame.f_lineno,
        )
    except (ValidationError, TypeError) as error:
        raise _malformed(str(name), error) from None
    if recording is None:
        return
    if any(known.name == wanted.name for known in recording.studies):
        raise DeclarationError("script.study.named_twice", study=wanted.name)
    recording.studies.append(wanted)


def force(feature: str, vector: Vector) -> Load:
    """Return a force in N, spread evenly over the feature's faces; ``vector`` is its whole."""
    return _load("force", feature, vector, "N")


def torque(feature: str, vector: Vector) -> Load:
    """Return a moment in N·mm about the middle of the feature's faces; ``vector`` points along its axis."""
    return _load("torque", feature, vector, "N·mm")


def pressure(feature: str, value: float) -> Load:
    """Return a pressure in MPa that pushes onto the feature's faces."""
    try:
        return Load(kind="pressure", feature=str(feature).strip(), pressure_mpa=_number(value, "MPa"))
    except (ValidationError, TypeError, ValueError) as error:
        raise _malformed(str(feature), error) from None


def gravity(vector: Vector = (0.0, 0.0, -9.80665)) -> Load:
    """Return the weight of the part under an acceleration in m/s² (downwards along Z, unless said)."""
    return _load("gravity", None, vector, "m/s²")


def _load(kind: Literal["force", "torque", "gravity"], feature: str | None, vector: Sequence[float], unit: str) -> Load:
    try:
        x, y, z = (_number(part, unit) for part in vector)
        return Load(kind=kind, feature=None if feature is None else str(feature).strip(), vector=(x, y, z))
    except (ValidationError, TypeError, ValueError) as error:
        raise _malformed(str(feature or kind), error) from None


def _supports(kind: Literal["fixed", "sliding", "hinge"], features: str | Sequence[str]) -> list[Support]:
    names = [features] if isinstance(features, str) else list(features)
    try:
        return [Support(feature=str(name).strip(), kind=kind) for name in names]
    except ValidationError as error:
        raise _malformed(kind, error) from None


def _optional(value: float | None, unit: str) -> float | None:
    return None if value is None else _number(value, unit)


def _number(value: float, unit: str) -> float:
    """Return ``value`` in ``unit``; plain numbers are in it already. Raises `UnitError` for another dimension."""
    if not isinstance(value, Dimension):
        return float(value)
    try:
        return value.to(unit)
    except UnitError:
        raise refused("script.unit.convert", value, Dimension(1.0, unit)) from None


def _malformed(name: str, error: Exception) -> DeclarationError:
    reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
    return DeclarationError("script.study.malformed", study=name[:80], reason=reason[:200])
