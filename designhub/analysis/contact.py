"""Hertz contact: balls, rollers, cams and the flats they press on.

Theory of operation: two elastic bodies with the radii R1 and R2 act as one of radius R (1/R = 1/R1 + 1/R2) and modulus
E_r (Johnson writes E*) on a rigid flat; a flat has no radius (``None``), a hollow a negative one. The largest shear
stress lies below the surface; it is found on the axis from the exact stresses there, for the Poisson ratio of the first
body. The one rule: the contact is small against the radii, without friction, and elastic; whether the material bears it
is asked elsewhere.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

from scipy.optimize import minimize_scalar

from designhub.analysis.bounds import poisson, positive
from designhub.analysis.formula import Force, Length, Number, OutOfRange, Stress
from designhub.analysis.formula import formula as formula
from designhub.script.dimension import Dimension

JOHNSON = "Johnson, Contact Mechanics (1985)"

LINE_SHEAR = 0.300283
"""Largest shear stress under a line contact over the largest pressure; does not depend on the material."""
LINE_DEPTH = 0.786152
"""Its depth over the half width; both from d/dζ [ζ - ζ²/√(1 + ζ²)] = 0 (Johnson, section 4.2(c))."""


@dataclass(frozen=True, kw_only=True)
class PointContact:
    """The contact of two balls, or of a ball and a flat."""

    radius: Dimension
    """Radius of the circle of contact."""
    pressure: Dimension
    """Largest pressure, in its middle."""
    mean_pressure: Dimension
    shear: Dimension
    """Largest shear stress, below the surface."""
    depth: Dimension
    """Where that is."""
    approach: Dimension
    """How much nearer the bodies come."""


@dataclass(frozen=True, kw_only=True)
class LineContact:
    """The contact of two cylinders with parallel axes, or of a cylinder and a flat."""

    half_width: Dimension
    pressure: Dimension
    """Largest pressure, in the middle line."""
    mean_pressure: Dimension
    shear: Dimension
    """Largest shear stress, below the surface."""
    depth: Dimension
    """Where that is."""


@formula("E_r = 1 / ((1 - ν_1^2)/E_1 + (1 - ν_2^2)/E_2)", source=f"{JOHNSON}, eq. 4.19", symbols="E_1 ν_1 E_2 ν_2")
def contact_modulus(first_modulus: Stress, first_poisson: Number, modulus: Stress, poisson_ratio: Number) -> Stress:
    """Return the modulus of the one body that stands for both."""
    return _modulus(first_modulus, first_poisson, modulus, poisson_ratio)


@formula("R = 1 / (1/R_1 + 1/R_2)", source=f"{JOHNSON}, eq. 4.18", symbols="R_1 R_2")
def contact_radius(first: Length, second: Length | None = None) -> Length:
    """Return the radius of the one body that stands for both; None is a flat, a negative radius a hollow.

    Raises OutOfRange where a ball does not fit its hollow.
    """
    return _radius(first, second)


@formula("a = (3 F R / (4 E_r))^(1/3),  p_0 = 3 F / (2 π a^2)", source=f"{JOHNSON}, eq. 4.22 to 4.24 and 3.45")
def point_contact(
    force: Force,
    first_radius: Length,
    second_radius: Length | None = None,
    *,
    first_modulus: Stress,
    first_poisson: Number,
    second_modulus: Stress,
    second_poisson: Number,
) -> PointContact:
    """Return what two balls do to each other; ``second_radius`` None is a flat, negative a socket.

    Raises OutOfRange for a force that is not positive and for a ball that does not fit its socket.
    """
    positive(force=force)
    modulus = _modulus(first_modulus, first_poisson, second_modulus, second_poisson)
    relative = _radius(first_radius, second_radius)
    radius = (3 * force * relative / (4 * modulus)) ** (1 / 3)
    pressure = 3 * force / (2 * math.pi * radius**2)
    shear, depth = _shear_below_point(first_poisson)
    return PointContact(
        radius=Dimension(radius, "mm"),
        pressure=Dimension(pressure, "MPa"),
        mean_pressure=Dimension(pressure * 2 / 3, "MPa"),
        shear=Dimension(shear * pressure, "MPa"),
        depth=Dimension(depth * radius, "mm"),
        approach=Dimension(radius**2 / relative, "mm"),
    )


@formula("b = √(4 F R / (π L E_r)),  p_0 = 2 F / (π b L)", source=f"{JOHNSON}, eq. 4.43 to 4.45 and 4.46a")
def line_contact(
    force: Force,
    length: Length,
    first_radius: Length,
    second_radius: Length | None = None,
    *,
    first_modulus: Stress,
    first_poisson: Number,
    second_modulus: Stress,
    second_poisson: Number,
) -> LineContact:
    """Return what two rollers of ``length`` do to each other; ``second_radius`` None is a flat, negative a groove.

    Raises OutOfRange for a force or length that is not positive and for a roller that does not fit its groove.
    """
    positive(force=force, length=length)
    modulus = _modulus(first_modulus, first_poisson, second_modulus, second_poisson)
    half_width = math.sqrt(4 * force * _radius(first_radius, second_radius) / (math.pi * length * modulus))
    pressure = 2 * force / (math.pi * half_width * length)
    return LineContact(
        half_width=Dimension(half_width, "mm"),
        pressure=Dimension(pressure, "MPa"),
        mean_pressure=Dimension(pressure * math.pi / 4, "MPa"),
        shear=Dimension(LINE_SHEAR * pressure, "MPa"),
        depth=Dimension(LINE_DEPTH * half_width, "mm"),
    )


def _modulus(e_1: float, nu_1: float, e_2: float, nu_2: float) -> float:
    positive(first_modulus=e_1, second_modulus=e_2)
    poisson(first_poisson=nu_1, second_poisson=nu_2)
    return 1 / ((1 - nu_1**2) / e_1 + (1 - nu_2**2) / e_2)


def _radius(first: float, second: float | None) -> float:
    positive(first_radius=first)
    if second is None:
        return first
    if second == 0 or 1 / first + 1 / second <= 0:
        raise OutOfRange("analysis.elements.hollow", first=first, second=second)
    return 1 / (1 / first + 1 / second)


@lru_cache(maxsize=64)
def _shear_below_point(nu: float) -> tuple[float, float]:
    """Return the largest shear stress on the axis over the pressure, and its depth over the radius (Johnson 3.45)."""

    def shear(z: float) -> float:
        tangential = -(1 + nu) * (1 - z * math.atan2(1, z)) + 0.5 / (1 + z * z)
        axial = -1 / (1 + z * z)
        return abs(tangential - axial) / 2

    found = minimize_scalar(lambda z: -shear(z), bounds=(0.05, 2.0), method="bounded", options={"xatol": 1e-9})
    return shear(float(found.x)), float(found.x)
