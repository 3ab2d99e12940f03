"""The picture of a stack-up: bars of what each link contributes, and a histogram of the gap with its limits, to scale.

A picture is plain shapes in millimetres, x to the right and y down; `chart_svg` and `chart_pdf` write them. Its one
rule: everything on the axis of the gap (bins, limits, target) is placed by one and the same scale.
"""

import math
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from designhub.messages import Message
from designhub.tolerancing.stackup.analysis import Analysis
from designhub.tolerancing.stackup.chain import Interval
from designhub.tolerancing.stackup.report import LinkRow, StackReport, percent, report
from designhub.units import format_number, shown

Ink = Literal["ink", "faint", "inside", "outside", "target", "outline"]
Anchor = Literal["start", "middle", "end"]

WIDTH = 180.0
_MARGIN = 8.0
_LINKS_MOST = 14
_BAR, _PITCH = 3.4, 7.0
_NAMES, _FIGURES = 46.0, 17.0
_PLOT = 52.0
_SMALL, _TEXT, _LARGE = 2.7, 3.2, 4.6
_NAME_LONGEST = 26
_FAR = 1.0
"""An end of the target farther off than all that is drawn is wide is told at the edge instead of squeezing the rest."""


@dataclass(frozen=True)
class Box:
    """A filled rectangle, or its outline."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink


@dataclass(frozen=True)
class Stroke:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink
    width: float = 0.3
    dashed: bool = False


@dataclass(frozen=True)
class Label:
    """A text; ``y`` is its base line, ``size`` the height of its font in mm."""

    x: float
    y: float
    text: str
    size: float = _TEXT
    anchor: Anchor = "start"
    bold: bool = False
    ink: Ink = "ink"


@dataclass
class Picture:
    """Shapes on a sheet of `WIDTH` by ``height`` mm, and what the picture is for who can't see it."""

    title: str
    description: str
    language: str
    height: float = 0.0
    shapes: list[Box | Stroke | Label] = field(default_factory=list)


@dataclass(frozen=True)
class _Axis:
    """The scale of the gap."""

    low: float
    high: float

    def at(self, value: float) -> float:
        """Return the place of a gap on the sheet, never beyond the plot."""
        share = (value - self.low) / (self.high - self.low)
        return _MARGIN + min(max(share, 0.0), 1.0) * (WIDTH - 2 * _MARGIN)

    def shows(self, value: float | None) -> bool:
        return value is not None and self.low <= value <= self.high


def chart(analysis: Analysis, language: str = "en", *, heading: bool = True) -> Picture:
    """Return the picture of an analysis; without a simulation, the normal curve of the closed form is drawn.

    Without ``heading`` it has no title, gap and verdict, for a page that has told them already.
    """
    told = report(analysis, language)
    words = _said(language, "picture", verdict=told.verdict_text)
    picture = Picture(title=told.title, description=words, language=language)
    y = _heading(picture, told) if heading else 5.0
    y = _bars(picture, told, y)
    y = _histogram(picture, analysis, y)
    picture.height = y + _MARGIN
    return picture


def _heading(picture: Picture, told: StackReport) -> float:
    picture.shapes.append(Label(_MARGIN, 11, told.title, _LARGE, bold=True))
    gap = f"{_said(told.language, 'gap')}: {told.gap} ({_said(told.language, 'target')}: {told.target})"
    if told.verdict == "open":
        gap = f"{_said(told.language, 'gap')}: {told.gap}"
    picture.shapes.append(Label(_MARGIN, 17, gap))
    ink: Ink = "outside" if told.verdict == "never" else "ink"
    picture.shapes.append(Label(_MARGIN, 22, told.verdict_text, ink=ink))
    return 31.0


def _bars(picture: Picture, told: StackReport, y: float) -> float:
    """Draw one bar a link: filled its share of the variance, outlined its share of the worst case."""
    language, add = told.language, picture.shapes.append
    add(Label(_MARGIN, y, _said(language, "contributions"), bold=True))
    start, length = _MARGIN + _NAMES, WIDTH - 2 * _MARGIN - _NAMES - 2 * _FIGURES
    first, second = WIDTH - _MARGIN - _FIGURES, WIDTH - _MARGIN
    key = start
    for ink, name in (("inside", "share_variance"), ("outline", "share_worst_case")):
        add(Box(key, y - 2.4, 4, 2.4, ink))  # type: ignore[arg-type] # both are inks
        add(Label(key + 5.5, y, _said(language, name), _SMALL))
        key += 46
    y += 3
    links = _shortened(told)
    longest = max(max(link.variance_percent, link.worst_case_percent) for link in links) or 1.0
    for link in links:
        add(Label(_MARGIN, y + _BAR - 0.5, _cut(link.name), _TEXT))
        add(Box(start, y, length * link.variance_percent / longest, _BAR, "inside"))
        add(Box(start, y - 0.6, length * link.worst_case_percent / longest, _BAR + 1.2, "outline"))
        add(Label(first, y + _BAR - 0.5, link.variance, _SMALL, "end", bold=True))
        add(Label(second, y + _BAR - 0.5, link.worst_case, _SMALL, "end"))
        y += _PITCH
    add(Stroke(start, y - _PITCH * len(links) - 1, start, y - _PITCH + _BAR + 1, "ink"))
    return y + 5


def _shortened(told: StackReport) -> list[LinkRow]:
    """Return the links to draw: of very many the first, and the rest as one."""
    if len(told.links) <= _LINKS_MOST:
        return list(told.links)
    rest = told.links[_LINKS_MOST - 1 :]
    worst = math.fsum(link.worst_case_percent for link in rest)
    variance = math.fsum(link.variance_percent for link in rest)
    texts = [percent(share, told.language) for share in (worst, variance)]
    name = _said(told.language, "others", count=len(rest))
    return [*told.links[: _LINKS_MOST - 1], LinkRow(name, "", "", "", worst, variance, texts[0], texts[1])]


def _histogram(picture: Picture, analysis: Analysis, y: float) -> float:
    language, add = picture.language, picture.shapes.append
    add(Label(_MARGIN, y, _said(language, "distribution"), bold=True))
    top, bottom = y + 7, y + 7 + _PLOT
    axis = _axis(analysis)
    _columns(picture, analysis, axis, top, bottom)
    _target(picture, analysis, axis, top, bottom)
    add(Stroke(_MARGIN, bottom, WIDTH - _MARGIN, bottom, "ink"))
    for value in _ticks(axis):
        add(Stroke(axis.at(value), bottom, axis.at(value), bottom + 1.2, "ink"))
        add(Label(axis.at(value), bottom + 4.4, format_number(value, language, digits=6), _SMALL, "middle"))
    unit = shown(analysis.chain.unit)
    add(Label(WIDTH - _MARGIN, bottom + 8.2, f"{_said(language, 'gap')} [{unit}]", _SMALL, "end"))
    below = bottom + 12
    for name in ("worst_case", "rss"):
        below = _bracket(picture, axis, getattr(analysis, name), _said(language, name), below)
    return below - 3


def _axis(analysis: Analysis) -> _Axis:
    """Return the scale: all that the gap may be, and the ends of the target that are not far beyond."""
    spans = [analysis.worst_case, analysis.rss]
    if analysis.simulation is not None:
        histogram = analysis.simulation.histogram
        spans.append(Interval(min=histogram.start, max=histogram.stop))
    low, high = min(span.min for span in spans), max(span.max for span in spans)
    if not low < high:
        margin = max(abs(low), 1.0) * 1e-3
        low, high = low - margin, high + margin
    width = high - low
    ends = (analysis.chain.target.min, analysis.chain.target.max)
    near = [end for end in ends if end is not None and low - _FAR * width <= end <= high + _FAR * width]
    low, high = min(low, *near, high), max(high, *near, low)
    margin = 0.04 * (high - low)
    return _Axis(low - margin, high + margin)


def _columns(picture: Picture, analysis: Analysis, axis: _Axis, top: float, bottom: float) -> None:
    """Draw the bins, cut at the ends of the target: what is outside is of another colour."""
    bins = _bins(analysis)
    highest = max((share for _, _, share in bins), default=0.0) or 1.0
    cuts = [end for end in (analysis.chain.target.min, analysis.chain.target.max) if end is not None]
    for start, stop, share in bins:
        height = (bottom - top) * share / highest
        edges = [start, *sorted(cut for cut in cuts if start < cut < stop), stop]
        for left, right in pairwise(edges):
            inside = analysis.chain.target.low <= (left + right) / 2 <= analysis.chain.target.high
            ink: Ink = "inside" if inside else "outside"
            picture.shapes.append(Box(axis.at(left), bottom - height, axis.at(right) - axis.at(left), height, ink))


def _bins(analysis: Analysis) -> list[tuple[float, float, float]]:
    """Return start, stop and height of the columns: of the samples, or of the normal distribution."""
    if analysis.simulation is not None:
        histogram = analysis.simulation.histogram
        edges = [histogram.start + i * histogram.width for i in range(len(histogram.counts) + 1)]
        return [(edges[i], edges[i + 1], float(count)) for i, count in enumerate(histogram.counts)]
    mean, std = analysis.chain.mean, analysis.chain.std
    if std == 0:
        return []
    steps = [-4 + i / 8 for i in range(64)]
    return [(mean + z * std, mean + (z + 1 / 8) * std, math.exp(-((z + 1 / 16) ** 2) / 2)) for z in steps]


def _target(picture: Picture, analysis: Analysis, axis: _Axis, top: float, bottom: float) -> None:
    """Draw the ends of the target; one that is far off is told at the edge that it lies beyond."""
    language, unit, add = picture.language, shown(analysis.chain.unit), picture.shapes.append
    for end, leftwards in ((analysis.chain.target.min, True), (analysis.chain.target.max, False)):
        if end is None:
            continue
        figure = f"{_said(language, 'min' if leftwards else 'max')} {format_number(end, language, digits=6)} {unit}"
        if axis.shows(end):
            x = axis.at(end)
            add(Stroke(x, top - 2, x, bottom, "target", 0.6))
            leftwards = x > WIDTH - 45 or (leftwards and x >= 45)
            anchor: Anchor = "end" if leftwards else "start"
            add(Label(x, top - 3, figure, _SMALL, anchor, bold=True, ink="target"))
        elif leftwards:
            add(Label(_MARGIN, top - 3, f"← {figure}", _SMALL, "start", bold=True, ink="target"))
        else:
            add(Label(WIDTH - _MARGIN, top - 3, f"{figure} →", _SMALL, "end", bold=True, ink="target"))


def _bracket(picture: Picture, axis: _Axis, interval: Interval, name: str, y: float) -> float:
    left, right, add = axis.at(interval.min), axis.at(interval.max), picture.shapes.append
    add(Stroke(left, y, right, y, "ink", 0.5))
    for x in (left, right):
        add(Stroke(x, y - 1.3, x, y + 1.3, "ink", 0.5))
    numbers = [format_number(round(end, 4) + 0.0, picture.language) for end in (interval.min, interval.max)]
    range_ = _said(picture.language, "range", min=numbers[0], max=numbers[1])
    middle = min(max((left + right) / 2, _MARGIN + 30), WIDTH - _MARGIN - 30)
    add(Label(middle, y + 4.2, f"{name}: {range_}", _SMALL, "middle"))
    return y + 8.5


def _ticks(axis: _Axis) -> list[float]:
    """Return round values along the axis, five to ten (Heckbert's nice numbers: 1, 2, 5 by powers of ten)."""
    raw = (axis.high - axis.low) / 10
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(nice * power for nice in (1, 2, 5, 10) if nice * power >= raw)
    first = math.ceil(axis.low / step)
    return [round(i * step, 12) + 0.0 for i in range(first, math.floor(axis.high / step) + 1)]


def _cut(name: str) -> str:
    return name if len(name) <= _NAME_LONGEST else name[: _NAME_LONGEST - 1] + "…"


def _said(language: str, key: str, **args: str | float) -> str:
    return Message(f"stackup.report.{key}", args).text(language)
