"""Stress at a point and in a section: axial, bending, shear, combined by von Mises or Tresca, Mohr's circle.

Tension is positive. The one rule: plane stress; the third principal stress, 0, counts wherever the largest shear does.
"""

import math
from dataclasses import dataclass
from typing import Annotated

from designhub.analysis.formula import (
    Area,
    Force,
    Given,
    Length,
    Moment,
    Of,
    SecondMoment,
    Stress,
    formula,
    taken,
)
from designhub.script.dimension import Dimension

GERE = "Gere & Goodno, Mechanics of Materials, 9th ed."
Modulus = Annotated[float, Of("mm³")]


@formula("σ = F / A", source=f"{GERE}, chapter 1", symbols="F A")
def axial(force: Force, area: Area) -> Stress:
    """Return the normal stress of an axial ``force``, tension positive."""
    return force / area


@formula("σ = M / W", source=f"{GERE}, chapter 5, flexure formula", symbols="M W")
def bending(moment: Moment, modulus: Modulus) -> Stress:
    """Return the bending stress in the farthest fibre of a section of ``modulus`` (`Section.modulus_x`)."""
    return moment / modulus


@formula("τ = F / A", source=f"{GERE}, chapter 1, average shear stress", symbols="F A")
def shear(force: Force, area: Area) -> Stress:
    """Return the mean shear stress in ``area``."""
    return force / area


@formula("τ = V S / (I b)", source=f"{GERE}, chapter 5, shear formula (Jourawski 1856)", symbols="V S I b")
def transverse_shear(force: Force, first_moment: Modulus, second_moment: SecondMoment, width: Length) -> Stress:
    """Return the shear stress where a beam is ``width`` wide; ``first_moment`` of the area beyond that line."""
    return force * first_moment / (second_moment * width)


@formula("τ = 3 V / (2 A)", source=f"{GERE}, chapter 5, rectangular beams", symbols="V A")
def rectangle_shear(force: Force, area: Area) -> Stress:
    """Return the largest transverse shear stress in a rectangular section."""
    return 1.5 * force / area


@formula("τ = 4 V / (3 A)", source=f"{GERE}, chapter 5, circular beams", symbols="V A")
def circle_shear(force: Force, area: Area) -> Stress:
    """Return the transverse shear stress at the neutral axis of a solid circular section."""
    return 4 * force / (3 * area)


@formula("σ_v = √(σ^2 + 3 τ^2)", source="von Mises 1913; DIN 743-1, shafts", symbols="σ τ")
def von_mises(normal: Stress, shear: Stress) -> Stress:
    """Return the equivalent stress of one normal and one shear stress (distortion energy)."""
    return math.sqrt(normal**2 + 3 * shear**2)


@formula("σ_v = √(σ^2 + 4 τ^2)", source="Tresca 1864; largest shear stress", symbols="σ τ")
def tresca(normal: Stress, shear: Stress) -> Stress:
    """Return the equivalent stress of one normal and one shear stress (largest shear)."""
    return math.sqrt(normal**2 + 4 * shear**2)


@dataclass(frozen=True, kw_only=True)
class PlaneStress:
    """Stress at a point, normal stresses along x and y and the shear between them, and all that Mohr's circle gives.

    Source: Gere & Goodno, Mechanics of Materials, 9th ed., chapter 7; equivalent stresses: von Mises 1913, Tresca 1864.
    """

    x: Dimension
    y: Dimension
    shear: Dimension

    @property
    def center(self) -> Dimension:
        """Centre of Mohr's circle on the axis of normal stress."""
        return Dimension((float(self.x) + float(self.y)) / 2, "MPa")

    @property
    def radius(self) -> Dimension:
        """Radius of Mohr's circle: the largest shear stress in the plane."""
        return Dimension(math.hypot((float(self.x) - float(self.y)) / 2, float(self.shear)), "MPa")

    @property
    def principal(self) -> tuple[Dimension, Dimension]:
        """The greater and the lesser principal stress in the plane."""
        middle, radius = float(self.center), float(self.radius)
        return Dimension(middle + radius, "MPa"), Dimension(middle - radius, "MPa")

    @property
    def principal_angle(self) -> Dimension:
        """From x to the direction of the greater principal stress, anticlockwise, -90° to 90°."""
        twice = math.atan2(2 * float(self.shear), float(self.x) - float(self.y))
        return Dimension(math.degrees(twice) / 2, "deg")

    @property
    def largest_shear(self) -> Dimension:
        """Largest shear stress in space: half the range of the three principal stresses, one of which is 0."""
        values = [0.0, *(float(value) for value in self.principal)]
        return Dimension((max(values) - min(values)) / 2, "MPa")

    @property
    def von_mises(self) -> Dimension:
        """Equivalent stress by distortion energy."""
        x, y, shear = float(self.x), float(self.y), float(self.shear)
        return Dimension(math.sqrt(x * x - x * y + y * y + 3 * shear * shear), "MPa")

    @property
    def tresca(self) -> Dimension:
        """Equivalent stress by largest shear."""
        return Dimension(2 * float(self.largest_shear), "MPa")

    def turned(self, angle: Given) -> "PlaneStress":
        """Return the same stress on axes turned anticlockwise by ``angle``."""
        twice = 2 * math.radians(taken(angle, "deg", "angle", "PlaneStress.turned"))
        middle, half, shear = float(self.center), (float(self.x) - float(self.y)) / 2, float(self.shear)
        along = half * math.cos(twice) + shear * math.sin(twice)
        return plane_stress(
            Dimension(middle + along, "MPa"),
            Dimension(middle - along, "MPa"),
            Dimension(shear * math.cos(twice) - half * math.sin(twice), "MPa"),
        )

    def circle(self, points: int = 73) -> tuple[list[float], list[float]]:
        """Return normal and shear stresses in MPa on planes all around, to plot Mohr's circle."""
        turned = [self.turned(Dimension(180.0 * step / (points - 1), "deg")) for step in range(points)]
        return [float(each.x) for each in turned], [float(each.shear) for each in turned]


def plane_stress(x: Given, y: Given = Dimension(0.0, "MPa"), shear: Given = Dimension(0.0, "MPa")) -> PlaneStress:
    """Return the state of plane stress. Raises WrongQuantity for what is no stress."""
    values = {name: Dimension(taken(v, "MPa", name, "plane_stress"), "MPa") for name, v in (("x", x), ("y", y))}
    return PlaneStress(**values, shear=Dimension(taken(shear, "MPa", "shear", "plane_stress"), "MPa"))
