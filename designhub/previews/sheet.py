"""One drawing sheet: views in first-angle projection, overall dimensions, centre lines, title block.

Everything is laid out once, on paper, in mm from the lower left corner; SVG, PDF and DXF only write it down. Its one
rule: what stands on the sheet was measured, never declared.

Sources: ISO 128-2 (lines), ISO 128-3 and ISO 5456-2 (views, first angle), ISO 129-1 (dimensions), ISO 5455 (scales),
ISO 5457 (sheets), ISO 7200 (title block).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from designhub.checks.measurements import Measurements
from designhub.previews.curves import Curve, Polyline, box_of, length_of, moved
from designhub.previews.title_block import TITLE_HEIGHT, TITLE_WIDTH, Facts, title_block
from designhub.previews.views import VIEWS, Axis, Projection

Stroke = Literal["visible", "hidden", "tangent", "center", "dimension", "frame", "thin"]
Anchor = Literal["start", "middle", "end"]

WIDTHS: Mapping[Stroke, float] = {
    "visible": 0.5, "frame": 0.7, "hidden": 0.25, "tangent": 0.18, "center": 0.18, "dimension": 0.18, "thin": 0.25,
}  # fmt: skip
"""Widths of lines in mm: line group 0,5 of ISO 128-2."""

SCALES = (50.0, 20.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001)
SHEETS = (("A4", 210.0, 297.0), ("A3", 420.0, 297.0))
FILING, BORDER = 20.0, 10.0  # ISO 5457: the filing margin is on the left

_BEFORE, _BETWEEN, _AFTER = 18.0, 24.0, 8.0  # room for dimensions left of, between and beyond the views
_BEYOND = 2.5  # centre lines run on so far
_OFFSET, _GAP, _PAST = 10.0, 1.0, 2.0  # dimension line from the view; extension line from the edge, and past the line
TEXT = 3.5


@dataclass(frozen=True)
class Line:
    """A curve with its kind of line."""

    curve: Curve
    stroke: Stroke


@dataclass(frozen=True)
class Words:
    """A line of text; ``at`` is on its base line."""

    text: str
    at: tuple[float, float]
    height: float = TEXT
    anchor: Anchor = "start"
    turned: bool = False
    """Read from the right: turned by 90 degrees counter-clockwise."""


@dataclass(frozen=True)
class Dimension:
    """A linear dimension between two points, its line at ``at`` (a y for a horizontal, an x for a vertical one)."""

    begin: tuple[float, float]
    end: tuple[float, float]
    at: float
    vertical: bool
    value_mm: float


@dataclass(frozen=True)
class Triangle:
    """A filled triangle: an arrow head."""

    corners: tuple[tuple[float, float], tuple[float, float], tuple[float, float]]


@dataclass(frozen=True)
class Sheet:
    """A sheet of paper with all that is drawn on it."""

    size: str
    width: float
    height: float
    scale: float
    title: str
    lines: list[Line] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    dimensions: list[Dimension] = field(default_factory=list)


def sheet(
    views: Mapping[str, Projection],
    axes: Sequence[Axis],
    measurements: Measurements,
    facts: Facts,
) -> Sheet:
    """Lay out the views ``front``, ``left``, ``top`` and ``iso`` on the smallest sheet that suits them."""
    extents = _extents(views)
    size, width, height, scale = _chosen(extents)
    page = Sheet(size, width, height, scale, facts.title)
    corners = _corners(extents, page)
    for name, corner in corners.items():
        _place_view(page, views[name], corner, scale)
        _place_axes(page, views[name], axes, corner, scale)
    _place_dimensions(page, views, corners, _sizes(extents, measurements), scale)
    _place_iso(page, views["iso"], corners, extents)
    page.lines.append(Line(_rectangle(FILING, BORDER, width - BORDER, height - BORDER), "frame"))
    lines, words = title_block(width - BORDER, BORDER, facts, scale, size)
    page.lines.extend(Line(curve, stroke) for curve, stroke in lines)
    page.words.extend(Words(text, at, tall) for text, at, tall in words)
    return page


def parts_of(dimension: Dimension) -> tuple[list[Line], list[Triangle], Words]:
    """Return a dimension as lines, arrow heads and text, for formats that have no dimensions of their own."""
    (x0, y0), (x1, y1) = dimension.begin, dimension.end
    if dimension.vertical:
        flipped = Dimension((y0, x0), (y1, x1), dimension.at, vertical=False, value_mm=dimension.value_mm)
        lines, arrows, words = parts_of(flipped)
        turned = [Line(Polyline(_points(line.curve)[:, ::-1]), line.stroke) for line in lines]
        mirrored = [Triangle(tuple((y, x) for x, y in arrow.corners)) for arrow in arrows]  # type: ignore[arg-type]
        # The text of a vertical dimension is read from the right, and stands left of its line.
        at = (dimension.at - 1.0, words.at[0])
        return turned, mirrored, Words(words.text, at, words.height, words.anchor, turned=True)
    side = 1.0 if dimension.at > max(y0, y1) else -1.0
    lines = [
        Line(_segment(x, y + side * _GAP, x, dimension.at + side * _PAST), "dimension") for x, y in ((x0, y0), (x1, y1))
    ]
    lines.append(Line(_segment(x0, dimension.at, x1, dimension.at), "dimension"))
    inside = abs(x1 - x0) > 9.0
    low, high = min(x0, x1), max(x0, x1)
    if not inside:  # too narrow for arrows between the extension lines: they point inwards from outside
        lines.append(Line(_segment(low - 6, dimension.at, low, dimension.at), "dimension"))
        lines.append(Line(_segment(high, dimension.at, high + 6, dimension.at), "dimension"))
    arrows = [_arrow(low, dimension.at, -1.0 if inside else 1.0), _arrow(high, dimension.at, 1.0 if inside else -1.0)]
    text = number(dimension.value_mm)
    fits = abs(x1 - x0) > 0.65 * TEXT * len(text) + (7 if inside else 0)
    at = ((x0 + x1) / 2, dimension.at + 1.0) if fits else (high + 7, dimension.at + 1.0)
    return lines, arrows, Words(text, at, TEXT, "middle" if fits else "start")


def number(value: float) -> str:
    """Return a size in mm with at most two decimals and the comma that ISO 129-1 asks for.

    >>> number(25.0), number(7.5), number(0.125)
    ('25', '7,5', '0,13')
    """
    text = f"{value + 1e-9:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",")


def dashes(line: Line) -> tuple[float, ...]:
    """Return dashes and gaps in mm for a line; fitted to its length, so that it begins and ends with a dash.

    ISO 128-2 gives dash 12 d, gap 3 d, and for chain lines 24 d, 3 d, 0,5 d, 3 d (d: width of the line). A line too
    short for its pattern would come out solid, so its pattern shrinks.
    """
    width = WIDTHS[line.stroke]
    if line.stroke == "hidden":
        first, rest = 12 * width, [3 * width]
    elif line.stroke == "center":
        first, rest = 24 * width, [3 * width, 0.5 * width, 3 * width]
    else:
        return ()
    period = first + sum(rest)
    length = length_of(line.curve)
    repeats = max(round((length - first) / period), 1)
    shrink = length / (repeats * period + first)
    return tuple(shrink * piece for piece in (first, *rest))


def _extents(views: Mapping[str, Projection]) -> tuple[float, float, float]:
    """Return width (along X), depth (Y) and height (Z) of what is drawn."""
    front, top = views["front"].box, views["top"].box
    return front[2] - front[0], top[3] - top[1], front[3] - front[1]


def _sizes(extents: tuple[float, float, float], measurements: Measurements) -> tuple[float, float, float]:
    """Return the sizes to write: the measured box, unless it is not the box of what is drawn."""
    low, high = measurements.box
    measured = (high[0] - low[0], high[1] - low[1], high[2] - low[2])
    agree = all(abs(a - b) <= 0.005 * max(extents) for a, b in zip(measured, extents, strict=True))
    return measured if agree else extents


def _chosen(extents: tuple[float, float, float]) -> tuple[str, float, float, float]:
    """Return name, width and height of the sheet, and the scale: A4 unless A3 shows the part at a larger scale."""
    fitting = []
    for name, width, height in SHEETS:
        scale = next((scale for scale in SCALES if _fits(extents, scale, width, height)), SCALES[-1])
        fitting.append((name, width, height, scale))
    small, large = fitting
    return small if small[3] >= min(large[3], 1.0) else large


def _room(extents: tuple[float, float, float], scale: float) -> tuple[float, float]:
    """Return width and height that the three views take, with their dimensions."""
    wide, deep, tall = (scale * extent for extent in extents)
    return _BEFORE + wide + _BETWEEN + deep + _AFTER, _BEFORE / 2 + tall + _BETWEEN + deep + _AFTER


def _fits(extents: tuple[float, float, float], scale: float, width: float, height: float) -> bool:
    across, down = _room(extents, scale)
    inner = width - FILING - BORDER
    beside = across <= inner - TITLE_WIDTH  # then the views may run down beside the title block
    below = BORDER if beside else BORDER + TITLE_HEIGHT + 4
    return across <= inner and down <= height - BORDER - below


def _corners(extents: tuple[float, float, float], page: Sheet) -> dict[str, tuple[float, float]]:
    """Return where the lower left corner of each view lies; first angle: top below front, left view right of it."""
    wide, deep, tall = (page.scale * extent for extent in extents)
    across, down = _room(extents, page.scale)
    inner = page.width - FILING - BORDER
    beside = across <= inner - TITLE_WIDTH
    below = BORDER if beside else BORDER + TITLE_HEIGHT + 4
    spare_across = (inner - TITLE_WIDTH if beside else inner) - across
    spare_down = page.height - BORDER - below - down
    x = FILING + _BEFORE + max(min(spare_across / 2, 30.0), 0.0)
    y = page.height - BORDER - _BEFORE / 2 - tall - max(min(spare_down / 2, 40.0), 0.0)
    return {"front": (x, y), "left": (x + wide + _BETWEEN, y), "top": (x, y - _BETWEEN - deep)}


def _shift(view: Projection, corner: tuple[float, float], scale: float) -> tuple[float, float]:
    return corner[0] - scale * view.box[0], corner[1] - scale * view.box[1]


def _place_view(page: Sheet, view: Projection, corner: tuple[float, float], scale: float) -> None:
    shift = _shift(view, corner, scale)
    page.lines.extend(Line(moved(curve, scale, shift), "hidden") for curve in view.hidden)
    page.lines.extend(Line(moved(curve, scale, shift), "visible") for curve in view.visible)


def _place_axes(page: Sheet, view: Projection, axes: Sequence[Axis], corner: tuple[float, float], scale: float) -> None:
    """Draw centre lines: a cross where an axis points at the viewer, a line where it lies in the picture."""
    rotation = VIEWS[view.view]
    shift = np.array(_shift(view, corner, scale))
    drawn: set[tuple[float, ...]] = set()
    for axis in axes:
        direction = rotation @ axis.direction
        foot = scale * (rotation @ axis.foot)[:2] + shift
        if abs(direction[2]) > 0.9999:
            reach = scale * axis.radius + _BEYOND
            x, y = (float(value) for value in foot)
            pieces = [_segment(x - reach, y, x + reach, y), _segment(x, y - reach, x, y + reach)]
        elif abs(direction[2]) < 1e-4:
            ends = [foot + direction[:2] * (scale * t + beyond) for t, beyond in
                    ((axis.begin, -_BEYOND), (axis.end, _BEYOND))]  # fmt: skip
            pieces = [Polyline(np.array(ends))]
        else:
            continue
        for piece in pieces:
            key = tuple(sorted(np.round(piece.points, 1).ravel().tolist()))
            if key not in drawn:
                drawn.add(key)
                page.lines.append(Line(piece, "center"))


def _place_dimensions(
    page: Sheet,
    views: Mapping[str, Projection],
    corners: Mapping[str, tuple[float, float]],
    sizes: tuple[float, float, float],
    scale: float,
) -> None:
    """Dimension width and height at the front view, depth at the top view."""
    (x, y), (u, v) = corners["front"], corners["top"]
    wide, tall = (scale * (views["front"].box[i + 2] - views["front"].box[i]) for i in (0, 1))
    deep = scale * (views["top"].box[3] - views["top"].box[1])
    page.dimensions.extend(
        one
        for one in (
            Dimension((x, y), (x + wide, y), y - _OFFSET, vertical=False, value_mm=sizes[0]),
            Dimension((x, y), (x, y + tall), x - _OFFSET, vertical=True, value_mm=sizes[2]),
            Dimension((u, v), (u, v + deep), u - _OFFSET, vertical=True, value_mm=sizes[1]),
        )
        if one.value_mm > 1e-6
    )


def _place_iso(
    page: Sheet,
    view: Projection,
    corners: Mapping[str, tuple[float, float]],
    extents: tuple[float, float, float],
) -> None:
    """Draw the isometric view into the larger free rectangle: right of the views, or below the left view."""
    curves = [*view.visible, *view.tangent]
    low_x, low_y, high_x, high_y = box_of(curves)
    if high_x - low_x < 1e-9 or high_y - low_y < 1e-9:
        return
    wide, deep, _ = (page.scale * extent for extent in extents)
    right, floor = page.width - BORDER - 4, BORDER + TITLE_HEIGHT + 4
    beyond = corners["left"][0] + deep + _AFTER
    free = [
        (beyond, floor, right, page.height - BORDER - 4),
        (corners["top"][0] + wide + _AFTER, floor, right, corners["left"][1] - _AFTER),
    ]
    best = max(free, key=lambda one: min((one[2] - one[0]) / (high_x - low_x), (one[3] - one[1]) / (high_y - low_y)))
    room = min((best[2] - best[0]) / (high_x - low_x), (best[3] - best[1]) / (high_y - low_y))
    scale = min(page.scale, 0.92 * room)
    if scale * max(high_x - low_x, high_y - low_y) < 15:
        return
    shift = (
        (best[0] + best[2]) / 2 - scale * (low_x + high_x) / 2,
        (best[1] + best[3]) / 2 - scale * (low_y + high_y) / 2,
    )
    page.lines.extend(Line(moved(curve, scale, shift), "tangent") for curve in view.tangent)
    page.lines.extend(Line(moved(curve, scale, shift), "thin") for curve in view.visible)


def _points(curve: Curve) -> np.ndarray:
    assert isinstance(curve, Polyline)
    return curve.points


def _segment(x0: float, y0: float, x1: float, y1: float) -> Polyline:
    return Polyline(np.array([[x0, y0], [x1, y1]]))


def _rectangle(x0: float, y0: float, x1: float, y1: float) -> Polyline:
    return Polyline(np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]))


def _arrow(x: float, y: float, towards: float) -> Triangle:
    """Return an arrow head whose tip is at x, y and which points right (+1) or left (-1)."""
    back = x - 3.0 * towards
    return Triangle(((x, y), (back, y + 0.5), (back, y - 0.5)))
