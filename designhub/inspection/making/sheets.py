"""A body looked at as a bent sheet: one thickness, bends, flanges.

The thickness is the one that most of the surface has behind it. Its one rule: the rim of the sheet, the narrow faces
no wider than it is thick, says nothing about its thickness.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from designhub.inspection.making.creases import Creases
from designhub.inspection.making.holes import ROUND_RAD, Round
from designhub.inspection.making.samples import Samples
from designhub.inspection.making.skin import Skin
from designhub.inspection.making.tree import Truths
from designhub.inspection.making.walls import Thickness
from designhub.inspection.mass import Array

SAME = 0.02
"""Relative difference up to which two thicknesses are one."""
_RIM = 1.05
_STRIP = 1.2
_SHEET_SHARE = 0.5
"""Part of the surface from which on a body may be a sheet at all."""
_SLENDER = 8.0
"""A sheet is so many times as long as it is thick."""


@dataclass(frozen=True, kw_only=True)
class BendShape:
    """A bend: its inner side and, unless it is sharp, the outer one."""

    faces: tuple[int, ...]
    radius_mm: float
    angle_deg: float
    length_mm: float
    point: Array
    axis: Array
    inner: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class FlangeShape:
    """A flat piece beside a bend."""

    face: int
    height_mm: float
    radius_mm: float
    point: Array


@dataclass(frozen=True, kw_only=True)
class SheetShape:
    """A body as a sheet."""

    thickness_mm: float
    share: float
    uneven: tuple[tuple[int, float, Array], ...]
    """Face, thickness behind it, and a point."""
    bends: tuple[BendShape, ...]
    flanges: tuple[FlangeShape, ...]


def sheet_of(
    skin: Skin, creases: Creases, samples: Samples, thickness: Thickness, rounds: list[Round]
) -> SheetShape | None:
    """Return the body as a sheet, None where it has no thickness that much of it shares."""
    known = np.isfinite(thickness.mm)
    if not known.any():
        return None
    mm = _weighted_median(thickness.mm[known], samples.area[known])
    width = np.array([creases.width_of(face, float(area)) for face, area in enumerate(skin.face_areas)])
    rim = (width <= _RIM * mm)[samples.face]
    same = np.abs(thickness.mm - mm) <= SAME * mm
    share = float(samples.area[same & ~rim].sum() / max(float(samples.area[~rim].sum()), 1e-12))
    if share < _SHEET_SHARE or skin.diagonal < _SLENDER * mm:
        return None
    main = _main_faces(samples, same)
    bends = _bends(skin, creases, rounds, mm, main)
    return SheetShape(
        thickness_mm=mm,
        share=share,
        uneven=_uneven(creases, samples, thickness, known & ~rim & ~same, mm),
        bends=tuple(bends),
        flanges=_shortest(flange for bend in bends for flange in _flanges(skin, creases, bend, mm)),
    )


def _weighted_median(values: Array, weights: Array) -> float:
    order = np.argsort(values)
    total = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(total, 0.5 * total[-1])])


def _main_faces(samples: Samples, same: Truths) -> frozenset[int]:
    """Return the faces that have the sheet's thickness behind most of them."""
    whole = np.bincount(samples.face, weights=samples.area)
    thick = np.bincount(samples.face, weights=samples.area * same)
    return frozenset(np.flatnonzero(thick > 0.5 * whole).tolist())


def _uneven(
    creases: Creases, samples: Samples, thickness: Thickness, rows: Truths, mm: float
) -> tuple[tuple[int, float, Array], ...]:
    """Return faces with another thickness behind them: more of it than the strip along the edges of a bent sheet."""
    found = []
    for face in np.unique(samples.face[rows]).tolist():
        off = np.flatnonzero((samples.face == face) & rows)
        if samples.area[off].sum() > _STRIP * mm * creases.perimeters.get(face, 0.0):
            worst = off[np.argmin(thickness.mm[off])]
            found.append((face, float(thickness.mm[worst]), samples.points[worst]))
    return tuple(found)


def _shortest(flanges: Iterable[FlangeShape]) -> tuple[FlangeShape, ...]:
    """Return one flange a face: the shortest."""
    found: dict[int, FlangeShape] = {}
    for flange in sorted(flanges, key=lambda one: one.height_mm):
        found.setdefault(flange.face, flange)
    return tuple(found.values())


def _bends(skin: Skin, creases: Creases, rounds: list[Round], mm: float, main: frozenset[int]) -> list[BendShape]:
    outer = [one for one in rounds if not one.concave and one.turn_rad < ROUND_RAD]
    found = []
    for inner in rounds:
        if not inner.concave or inner.turn_rad >= ROUND_RAD:
            continue
        around = [one for one in outer if _wraps(one, inner, mm)]
        if around:
            found.append(
                BendShape(
                    faces=(*inner.faces, *around[0].faces),
                    radius_mm=inner.radius_mm,
                    angle_deg=float(np.degrees(inner.turn_rad)),
                    length_mm=inner.length_mm,
                    point=skin.points_of(inner.faces).mean(axis=0),
                    axis=inner.axis,
                    inner=inner.faces,
                )
            )
    return [*found, *_sharp_bends(skin, creases, main)]


def _wraps(outer: Round, inner: Round, mm: float) -> bool:
    """Tell whether ``outer`` lies about ``inner``, one thickness further out."""
    coaxial = abs(float(outer.axis @ inner.axis)) > 1 - 1e-9
    offset = outer.low - inner.low
    across = float(np.linalg.norm(offset - (offset @ inner.axis) * inner.axis))
    return coaxial and across < SAME * mm and abs(outer.radius_mm - inner.radius_mm - mm) <= SAME * mm


def _sharp_bends(skin: Skin, creases: Creases, main: frozenset[int]) -> list[BendShape]:
    """Return the sharp inner edges between planes of the sheet."""
    lengths = np.linalg.norm(creases.ends[:, 1] - creases.ends[:, 0], axis=1)
    pieces: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for row in np.flatnonzero(creases.sharp & (creases.turn > 0)):
        pieces[int(creases.faces[row, 0]), int(creases.faces[row, 1])].append(int(row))
    found = []
    for pair, rows in pieces.items():
        planes = [skin.shapes[face].normal for face in pair]
        if planes[0] is None or planes[1] is None or not main.issuperset(pair):
            continue
        axis = np.cross(planes[0], planes[1])
        found.append(
            BendShape(
                faces=pair,
                radius_mm=0.0,
                angle_deg=float(np.degrees(np.arccos(np.clip(planes[0] @ planes[1], -1, 1)))),
                length_mm=float(lengths[rows].sum()),
                point=creases.ends[rows].mean(axis=(0, 1)),
                axis=axis / np.linalg.norm(axis),
                inner=pair,
            )
        )
    return found


def _flanges(skin: Skin, creases: Creases, bend: BendShape, mm: float) -> list[FlangeShape]:
    """Return the flat inner sides beside a bend, measured from the outside of the bend to their edges."""
    if bend.radius_mm:
        flat = {other for face in bend.inner for other in creases.beside(face, creases.smooth)}
    else:
        flat = set(bend.faces)
    found = []
    for face in sorted(flat):
        normal = skin.shapes[face].normal
        if normal is None:
            continue
        along = np.cross(normal, bend.axis)
        heights = (skin.points_of([face]) - bend.point) @ along
        tangent = skin.points_of(bend.inner if bend.radius_mm else (face,))
        start = (tangent - bend.point) @ along
        away = heights if abs(heights.max()) >= abs(heights.min()) else -heights
        begin = start if abs(heights.max()) >= abs(heights.min()) else -start
        length = float(away.max() - (begin.max() if bend.radius_mm else begin.min()))
        found.append(
            FlangeShape(
                face=face,
                height_mm=length + bend.radius_mm + mm,
                radius_mm=bend.radius_mm,
                point=skin.points_of([face]).mean(axis=0),
            )
        )
    return found
