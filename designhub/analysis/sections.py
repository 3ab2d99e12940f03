"""Cross-sections of beams and shafts: area, second moments, section moduli and torsion constants.

Bending is about the horizontal axis x through the centroid (loads act vertically) or about the vertical axis y. The
one rule: a figure that is not known exactly says so (``torsion_note``), and one that nobody has is ``None``.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from designhub.analysis.formula import Given, OutOfRange, taken
from designhub.script.dimension import Dimension

YOUNG = "Young & Budynas, Roark's Formulas for Stress and Strain, 7th ed., appendix A and table 10.1"
SAINT_VENANT = "Timoshenko & Goodier, Theory of Elasticity, 3rd ed., section 109 (series of Saint-Venant)"
BREDT = "Bredt 1896; Gere & Goodno, Mechanics of Materials, 9th ed., chapter 3 (thin-walled tubes)"
_ODD = range(1, 40, 2)


@dataclass(frozen=True, kw_only=True)
class Section:
    """A cross-section about its centroid; lengths in mm, areas in mm², second moments in mm⁴, moduli in mm³."""

    shape: str
    area: Dimension
    second_moment_x: Dimension
    """For bending by vertical loads."""
    second_moment_y: Dimension
    product: Dimension
    """Product of inertia; 0 for a section with an axis of symmetry along x or y."""
    above: Dimension
    """From the centroid to the uppermost fibre; ``below``, ``left`` and ``right`` likewise."""
    below: Dimension
    left: Dimension
    right: Dimension
    torsion_constant: Dimension | None = None
    """J in φ = T L / (G J)."""
    torsion_modulus: Dimension | None = None
    """Wt in τ = T / Wt, at the most stressed point."""
    torsion_note: str = ""
    """``exact``, or what the torsion figures neglect."""
    source: str = YOUNG

    @property
    def modulus_x(self) -> Dimension:
        """Section modulus W for bending about x: second moment over the distance of the farthest fibre."""
        return Dimension(float(self.second_moment_x) / max(float(self.above), float(self.below)), "mm³")

    @property
    def modulus_y(self) -> Dimension:
        """Section modulus for bending about y."""
        return Dimension(float(self.second_moment_y) / max(float(self.left), float(self.right)), "mm³")

    @property
    def gyration_x(self) -> Dimension:
        """Radius of gyration i = √(I/A) about x."""
        return Dimension(math.sqrt(float(self.second_moment_x) / float(self.area)), "mm")

    @property
    def gyration_y(self) -> Dimension:
        """Radius of gyration about y."""
        return Dimension(math.sqrt(float(self.second_moment_y) / float(self.area)), "mm")

    @property
    def principal(self) -> tuple[Dimension, Dimension, Dimension]:
        """Largest and least second moment, and the angle from x to the axis of the largest, anticlockwise in deg."""
        ix, iy, ixy = float(self.second_moment_x), float(self.second_moment_y), float(self.product)
        middle, radius = (ix + iy) / 2, math.hypot((ix - iy) / 2, ixy)
        angle = math.degrees(math.atan2(-2 * ixy, ix - iy)) / 2 if radius > 1e-12 * middle else 0.0
        return Dimension(middle + radius, "mm⁴"), Dimension(middle - radius, "mm⁴"), Dimension(angle, "deg")

    @property
    def least_gyration(self) -> Dimension:
        """Radius of gyration about the weakest axis: what a free column buckles about."""
        return Dimension(math.sqrt(float(self.principal[1]) / float(self.area)), "mm")


def circle(diameter: Given) -> Section:
    """Return the solid circle: I = π d⁴/64, J = π d⁴/32, both exact."""
    return tube(diameter, "0 mm")


def tube(outer: Given, inner: Given) -> Section:
    """Return the concentric tube of an ``outer`` and an ``inner`` diameter: I = π (D⁴ - d⁴)/64, J = 2 I, exact.

    Raises OutOfRange where the inner diameter is not less than the outer.
    """
    big, small = taken(outer, "mm", "outer", "tube"), taken(inner, "mm", "inner", "tube")
    _ordered("tube", 0 <= small < big)
    second = math.pi * (big**4 - small**4) / 64
    return _symmetric(
        "tube" if small else "circle",
        math.pi * (big**2 - small**2) / 4,
        (second, second),
        (big, big),
        torsion=(2 * second, 4 * second / big, "exact"),
        source=f"{YOUNG}; torsion exact (Coulomb)",
    )


def rectangle(width: Given, height: Given) -> Section:
    """Return the rectangle of ``width`` (along x) and ``height``: I = b h³/12; torsion by Saint-Venant's series."""
    b, h = taken(width, "mm", "width", "rectangle"), taken(height, "mm", "height", "rectangle")
    _ordered("rectangle", b > 0 and h > 0)
    return _symmetric(
        "rectangle",
        b * h,
        (b * h**3 / 12, h * b**3 / 12),
        (b, h),
        torsion=(*rectangle_torsion(b, h), "exact"),
        source=f"{YOUNG}; {SAINT_VENANT}",
    )


def box(width: Given, height: Given, thickness: Given) -> Section:
    """Return the rectangular hollow section of one wall ``thickness``; torsion by Bredt (thin wall)."""
    b, h, t = (taken(v, "mm", n, "box") for v, n in ((width, "width"), (height, "height"), (thickness, "thickness")))
    _ordered("box", 0 < 2 * t < min(b, h))
    inner_b, inner_h = b - 2 * t, h - 2 * t
    enclosed, around = (b - t) * (h - t), 2 * (b + h - 2 * t)
    return _symmetric(
        "box",
        b * h - inner_b * inner_h,
        ((b * h**3 - inner_b * inner_h**3) / 12, (h * b**3 - inner_h * inner_b**3) / 12),
        (b, h),
        torsion=(4 * enclosed**2 * t / around, 2 * enclosed * t, "thin wall, without the corners' stress rise"),
        source=f"{YOUNG}; {BREDT}",
    )


def i_section(width: Given, height: Given, web: Given, flange: Given) -> Section:
    """Return the I of flanges ``width`` x ``flange`` and a ``web``; torsion as thin strips, J = Σ b t³/3."""
    names = ("width", "height", "web", "flange")
    b, h, tw, tf = (taken(v, "mm", n, "i_section") for v, n in zip((width, height, web, flange), names, strict=True))
    _ordered("i_section", 0 < tw <= b and 0 < 2 * tf < h)
    clear = h - 2 * tf
    constant = (2 * b * tf**3 + clear * tw**3) / 3
    return _symmetric(
        "i_section",
        2 * b * tf + clear * tw,
        ((b * h**3 - (b - tw) * clear**3) / 12, (2 * tf * b**3 + clear * tw**3) / 12),
        (b, h),
        torsion=(constant, constant / max(tw, tf), "thin strips, without fillets and warping"),
        source=f"{YOUNG}; thin open sections: Timoshenko & Goodier, Theory of Elasticity, 3rd ed., chapter 10",
    )


def polygon(points: Sequence[tuple[Given, Given]], holes: Sequence[Sequence[tuple[Given, Given]]] = ()) -> Section:
    """Return the section within a polygon, less its ``holes``; corners as (x, y), in either sense of turning.

    Area and moments by Green's theorem over the edges (Steger 1996, On the calculation of arbitrary moments of
    polygons); its torsion is not known. Raises OutOfRange for fewer than three corners or no area.
    """
    outline, inner = _corners(points), [_corners(hole) for hole in holes]
    sums = [sum(each) for each in zip(_moments(outline), *((-m for m in _moments(h)) for h in inner), strict=True)]
    area, static_x, static_y, ixx, iyy, ixy = sums
    _ordered("polygon", area > 0)
    cx, cy = static_x / area, static_y / area
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    return Section(
        shape="polygon",
        area=Dimension(area, "mm²"),
        second_moment_x=Dimension(ixx - area * cy**2, "mm⁴"),
        second_moment_y=Dimension(iyy - area * cx**2, "mm⁴"),
        product=Dimension(ixy - area * cx * cy, "mm⁴"),
        above=Dimension(max(ys) - cy, "mm"),
        below=Dimension(cy - min(ys), "mm"),
        left=Dimension(cx - min(xs), "mm"),
        right=Dimension(max(xs) - cx, "mm"),
        source="Green's theorem over the edges (Steger 1996)",
    )


def rectangle_torsion(b: float, h: float) -> tuple[float, float]:
    """Return torsion constant (mm⁴) and torsion modulus (mm³) of a rectangle of sides ``b`` and ``h`` in mm.

    Saint-Venant's series (Timoshenko & Goodier, section 109); 20 terms are exact to the last digit of a double for
    the constant, to 1e-4 for the modulus of a square and better for slender ones.
    """
    a, c = max(b, h), min(b, h)
    series = sum(math.tanh(n * math.pi * a / (2 * c)) / n**5 for n in _ODD)
    constant = a * c**3 * (1 / 3 - 64 / math.pi**5 * c / a * series)
    peak = 1 - 8 / math.pi**2 * sum(1 / (n**2 * math.cosh(min(n * math.pi * a / (2 * c), 700.0))) for n in _ODD)
    return constant, constant / (c * peak)


def _symmetric(
    shape: str,
    area: float,
    second: tuple[float, float],
    size: tuple[float, float],
    *,
    torsion: tuple[float, float, str],
    source: str,
) -> Section:
    across, up = Dimension(size[0] / 2, "mm"), Dimension(size[1] / 2, "mm")
    return Section(
        shape=shape,
        area=Dimension(area, "mm²"),
        second_moment_x=Dimension(second[0], "mm⁴"),
        second_moment_y=Dimension(second[1], "mm⁴"),
        product=Dimension(0.0, "mm⁴"),
        above=up,
        below=up,
        left=across,
        right=across,
        torsion_constant=Dimension(torsion[0], "mm⁴"),
        torsion_modulus=Dimension(torsion[1], "mm³"),
        torsion_note=torsion[2],
        source=source,
    )


def _corners(points: Sequence[tuple[Given, Given]]) -> list[tuple[float, float]]:
    _ordered("polygon", len(points) >= 3)
    return [(taken(x, "mm", "x", "polygon"), taken(y, "mm", "y", "polygon")) for x, y in points]


def _moments(corners: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    """Return area, ∫x, ∫y, ∫y², ∫x² and ∫xy over a polygon, positive for either sense of turning."""
    sums = [0.0] * 6
    for (x0, y0), (x1, y1) in zip(corners, [*corners[1:], corners[0]], strict=True):
        cross = x0 * y1 - x1 * y0
        terms = (
            cross / 2,
            (x0 + x1) * cross / 6,
            (y0 + y1) * cross / 6,
            (y0 * y0 + y0 * y1 + y1 * y1) * cross / 12,
            (x0 * x0 + x0 * x1 + x1 * x1) * cross / 12,
            (x0 * y1 + 2 * x0 * y0 + 2 * x1 * y1 + x1 * y0) * cross / 24,
        )
        sums = [total + term for total, term in zip(sums, terms, strict=True)]
    sign = -1.0 if sums[0] < 0 else 1.0
    return tuple(sign * total for total in sums)


def _ordered(shape: str, holds: bool) -> None:
    if not holds:
        raise OutOfRange("analysis.mechanics.section", shape=shape)
