"""A plot as strokes and labels, in units of which the plot is 640 wide and 230 high: for SVG and PDF alike."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from designhub.analysis.sheet.setting import SetPlot, Setter

WIDE, HIGH = 640.0, 230.0
LEFT, RIGHT, TOP, BOTTOM = 66.0, 628.0, 24.0, 190.0
INK, GRID = "#1a202c", "#d9dee5"
COLOURS = ("#2b6cb0", "#b7410e", "#2f7d4f", "#6b46c1", "#97721b", "#b83280", "#2c7a7b", "#4a5568")


@dataclass(frozen=True)
class Stroke:
    """A line through points; y grows downwards."""

    points: tuple[tuple[float, float], ...]
    colour: str
    width: float


@dataclass(frozen=True)
class Label:
    """A text; ``anchor`` says which of its ends is at ``x``."""

    x: float
    y: float
    text: str
    anchor: Literal["start", "middle", "end"] = "middle"
    colour: str = INK


def drawing(plot: SetPlot, setter: Setter) -> Iterator[Stroke | Label]:
    """Yield grid, labels and curves of ``plot``, numbers in the reader's language."""
    xs, ys = plot.plot.x, [y for _, points in plot.plot.curves for y in points]
    x_ticks = ticks(min(xs), max(xs), 8)
    y_ticks = ticks(min(0.0, *ys), max(0.0, *ys), 5)
    left, right = min(xs), max(xs)
    if left == right:
        left, right = x_ticks[0], x_ticks[-1]
    low, high = y_ticks[0], y_ticks[-1]

    def place(x: float, y: float) -> tuple[float, float]:
        return LEFT + (RIGHT - LEFT) * (x - left) / (right - left), BOTTOM - (BOTTOM - TOP) * (y - low) / (high - low)

    for tick in y_ticks:
        _, at = place(left, tick)
        yield Stroke(((LEFT, at), (RIGHT, at)), INK if tick == 0 else GRID, 1.0 if tick == 0 else 0.6)
        yield Label(LEFT - 6, at + 4, setter.number(tick, 6), "end")
    for tick in x_ticks:
        if left <= tick <= right:
            at, _ = place(tick, low)
            yield Stroke(((at, TOP), (at, BOTTOM)), GRID, 0.6)
            yield Label(at, BOTTOM + 16, setter.number(tick, 6))
    yield Label(LEFT - 58, 13, plot.y_label, "start")
    yield Label(RIGHT, BOTTOM + 33, plot.x_label, "end")
    for number, ((_, points), name) in enumerate(zip(plot.plot.curves, plot.curves, strict=True)):
        colour = COLOURS[number % len(COLOURS)]
        yield Stroke(tuple(place(x, y) for x, y in zip(xs, points, strict=True)), colour, 1.8)
        if name:
            yield Label(RIGHT, TOP - 10 + 14 * number, name, "end", colour)


def ticks(low: float, high: float, about: int) -> list[float]:
    """Return round numbers that span ``low`` to ``high``, about as many as asked for.

    >>> ticks(0, 96, 5)
    [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]
    """
    span = high - low
    if not span > 1e-12 * max(abs(low), abs(high), 1e-150):  # nothing to tell apart
        span = max(abs(high), 1e-150)
    raw = span / about
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * each for each in (1, 2, 5, 10) if power * each >= raw * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    if first == last:
        last += 1
    return [round(number * step, 12 - math.floor(math.log10(step))) for number in range(first, last + 1)]
