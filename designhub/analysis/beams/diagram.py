"""Shear force, bending moment and deflection of a bent beam as one SVG, below the beam with its supports and loads.

Bending moments are drawn on the side in tension (sagging below the line). The one rule: shapes and text only, no
script, no style sheet, nothing from outside.
"""

import math
from collections.abc import Iterator
from html import escape

import numpy as np

from designhub.analysis.beams.parts import LineLoad, PointLoad, Support
from designhub.analysis.beams.result import Bent, Extreme, What
from designhub.messages import Message
from designhub.script.dimension import Dimension
from designhub.units import format_quantity

WIDTH, LEFT, RIGHT = 680.0, 40.0, 640.0
TOP, BEAM_AT, FIRST, STEP, TALL = 12.0, 92.0, 186.0, 122.0, 38.0
_PANELS: tuple[tuple[What, float, str], ...] = (
    ("shear", -1.0, "#2b6cb0"),
    ("moment", 1.0, "#b7410e"),
    ("deflection", 1.0, "#2f7d4f"),
)
_TEXT = 'font-family="DejaVu Sans, Arial, sans-serif" font-size="12" fill="#222"'


def diagram(bent: Bent, language: str = "en") -> str:
    """Return the SVG element; texts and decimal signs in ``language``."""
    height = FIRST + STEP * len(_PANELS) - 40
    title = Message("analysis.mechanics.diagram.title").text(language)
    body = [*_loaded_beam(bent, language)]
    for number, (what, sign, colour) in enumerate(_PANELS):
        body += _panel(bent, what, sign, colour, FIRST + STEP * number, language)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {height:g}" width="{WIDTH:g}" '
        f'height="{height:g}" role="img"><title>{escape(title)}</title>{"".join(body)}</svg>'
    )


def readable(value: Dimension) -> Dimension:
    """Return bending moments of 10 N·m and more in N·m, what else there is as it is.

    The result is for showing only: a Dimension is counted in its working unit.
    """
    if value.unit == "N·mm" and abs(float(value)) >= 1e4:
        return Dimension(float(value) / 1000, "N·m")
    return value


def _shown(value: Dimension, language: str) -> str:
    seen = readable(value)
    return format_quantity(float(seen), seen.unit, language, digits=4)


def _x(bent: Bent, place_mm: float) -> float:
    return LEFT + (RIGHT - LEFT) * place_mm / bent.length_mm


def _label(x: float, y: float, text: str, anchor: str = "middle") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {_TEXT}>{escape(text)}</text>'


# --- the beam ---------------------------------------------------------------------------------------------------------


def _loaded_beam(bent: Bent, language: str) -> Iterator[str]:
    yield f'<path d="M{LEFT} {BEAM_AT}H{RIGHT}" stroke="#222" stroke-width="4"/>'
    for support in bent.supports:
        yield _support(_x(bent, support.at_mm), support)
    top = max((abs(v) for q in bent.loads if isinstance(q, LineLoad) for v in (q.first_n_mm, q.last_n_mm)), default=0)
    level = 0
    for load in bent.loads:
        if isinstance(load, LineLoad):
            yield from _line_load(bent, load, top, language)
            continue
        x = _x(bent, load.at_mm)
        value = load.force_n if isinstance(load, PointLoad) else load.moment_nmm
        unit = "N" if isinstance(load, PointLoad) else "N·mm"
        yield _arrow(x, value) if isinstance(load, PointLoad) else _turn(x, value)
        yield _label(
            min(max(x, LEFT + 20), RIGHT - 20), TOP + 8 + 14 * (level % 2), _shown(Dimension(value, unit), language)
        )
        level += 1


def _support(x: float, support: Support) -> str:
    clamped, rigid = math.isinf(support.turning_nmm_rad), math.isinf(support.rate_n_mm)
    if clamped:
        return f'<path d="M{x:.1f} {BEAM_AT - 18}v36" stroke="#222" stroke-width="5"/>'
    if rigid:
        shape = f"M{x:.1f} {BEAM_AT + 3}l-9 15h18z"
        return f'<path d="{shape}" fill="#fff" stroke="#222"/><path d="M{x - 13:.1f} {BEAM_AT + 21}h26" stroke="#222"/>'
    zigzag = f"M{x:.1f} {BEAM_AT + 2}v4l-6 3l12 4l-12 4l12 4l-6 3v4m-10 0h20"
    return f'<path d="{zigzag}" fill="none" stroke="#222"/>'


def _arrow(x: float, force: float) -> str:
    tip, tail, back = (BEAM_AT - 3, BEAM_AT - 48, -9) if force >= 0 else (BEAM_AT + 3, BEAM_AT + 48, 9)
    return (
        f'<path d="M{x:.1f} {tail}V{tip + back}" stroke="#b00020" stroke-width="2"/>'
        f'<path d="M{x:.1f} {tip}l-4 {back}h8z" fill="#b00020"/>'
    )


def _turn(x: float, moment: float) -> str:
    sweep, tip = (0, -1) if moment >= 0 else (1, 1)
    start, end = (x + 13, x - 13) if moment >= 0 else (x - 13, x + 13)
    return (
        f'<path d="M{start:.1f} {BEAM_AT - 8}A15 15 0 0 {sweep} {end:.1f} {BEAM_AT - 8}" fill="none" '
        f'stroke="#b00020" stroke-width="2"/><path d="M{end + tip:.1f} {BEAM_AT - 1}l-5 -8h10z" fill="#b00020"/>'
    )


def _line_load(bent: Bent, load: LineLoad, top: float, language: str) -> Iterator[str]:
    left, right = _x(bent, load.start_mm), _x(bent, load.end_mm)
    heights = [6 + 24 * value / top if top else 6.0 for value in (load.first_n_mm, load.last_n_mm)]
    corners = f"M{left:.1f} {BEAM_AT - 3}V{BEAM_AT - 3 - heights[0]:.1f}L{right:.1f} {BEAM_AT - 3 - heights[1]:.1f}"
    yield f'<path d="{corners}V{BEAM_AT - 3}z" fill="#b00020" fill-opacity="0.15" stroke="#b00020"/>'
    first, last = (format_quantity(v, "N/mm", language, digits=4) for v in (load.first_n_mm, load.last_n_mm))
    yield _label((left + right) / 2, BEAM_AT - 38, first if first == last else f"{first} … {last}")


# --- the curves -------------------------------------------------------------------------------------------------------


def _panel(bent: Bent, what: What, sign: float, colour: str, middle: float, language: str) -> Iterator[str]:
    places, values = bent.sampled(what, 300)
    most = float(np.max(np.abs(values))) or 1.0
    points = " ".join(
        f"{_x(bent, x):.1f},{middle + sign * TALL * y / most:.2f}" for x, y in zip(places, values, strict=True)
    )
    name = Message(f"analysis.mechanics.diagram.{what}").text(language)
    yield _label(LEFT, middle - TALL - 12, name, "start")
    yield f'<polygon points="{LEFT},{middle} {points} {RIGHT},{middle}" fill="{colour}" fill-opacity="0.15"/>'
    yield f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.8"/>'
    yield f'<path d="M{LEFT} {middle}H{RIGHT}" stroke="#888" stroke-width="0.8"/>'
    low, high = bent.extremes(what)
    for extreme in {round(float(e.value) / most, 6): e for e in (low, high)}.values():
        if abs(float(extreme.value)) > 0.02 * most:
            yield from _marked(bent, extreme, sign * float(extreme.value) / most, middle, language)


def _marked(bent: Bent, extreme: Extreme, share: float, middle: float, language: str) -> Iterator[str]:
    x, y = _x(bent, float(extreme.at)), middle + TALL * share
    place = format_quantity(float(extreme.at), "mm", language, digits=4)
    text = f"{_shown(extreme.value, language)}  (x = {place})"
    yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="#222"/>'
    anchor = "start" if x < LEFT + 110 else "end" if x > RIGHT - 110 else "middle"
    yield _label(x, y + (15 if share > 0 else -6), text, anchor)
