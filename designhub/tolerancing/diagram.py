"""The tolerance zones of a fit to scale, as SVG: zero line, hole, shaft, deviations, clearances.

Plain text without dependencies: colours stand in the elements (readable wherever a style sheet is not let in) and
change where the reader's surroundings are dark; the card behind is opaque. Its one rule: everything is drawn on one
scale of µm, so that what looks twice as large is.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from math import floor, log10

from designhub.messages import Message
from designhub.tolerancing.fits import Fit
from designhub.tolerancing.limits import Limits
from designhub.tolerancing.tables import Um
from designhub.units import format_number

WIDTH, HEIGHT = 760, 460
"""Size of the drawing in px."""
_TOP, _BOTTOM = 104.0, 404.0
_AXIS, _END = 78.0, 470.0
_HOLE_X, _SHAFT_X, _ZONE_WIDTH = 118.0, 278.0, 104.0
_ARROW_X = (500.0, 630.0)
_TICKS = 6
_FONT = "system-ui, -apple-system, 'Segoe UI', 'Liberation Sans', sans-serif"
_HOLE, _SHAFT, _GOOD, _TIGHT = "#1f6fb2", "#c2571a", "#2c7a3f", "#b3261e"
_INK, _FAINT, _GRID, _CARD = "#1c2530", "#5b6773", "#d9dee4", "#ffffff"
_COLOURS = {"ink": _INK, "faint": _FAINT, "hole": _HOLE, "shaft": _SHAFT, "good": _GOOD, "tight": _TIGHT}
_DARK = (
    "@media (prefers-color-scheme: dark){.card{fill:#171c22;stroke:#303944}.ink{fill:#e8edf2}.faint{fill:#a3afbb}"
    ".grid{stroke:#303944}.zero{stroke:#e8edf2}.hole{fill:#5aa9e6}.shaft{fill:#f0965a}.holeline{stroke:#5aa9e6}"
    ".shaftline{stroke:#f0965a}.good{fill:#6fce8a;stroke:#6fce8a}.tight{fill:#ff8a80;stroke:#ff8a80}"
    ".halo{stroke:#171c22}}"
)


@dataclass(frozen=True, slots=True)
class _Scale:
    """µm to px: deviations grow upwards."""

    low: float
    high: float

    def y(self, value_um: float) -> float:
        return round(_BOTTOM - (value_um - self.low) / (self.high - self.low) * (_BOTTOM - _TOP), 2)


def fit_svg(drawn: Fit | Limits, *, language: str = "en") -> str:
    """Return the diagram of a fit, or of one toleranced size, as an SVG document in the reader's language."""
    zones = (drawn.hole, drawn.shaft) if isinstance(drawn, Fit) else (drawn,)
    values = [value for zone in zones for value in (zone.upper_um, zone.lower_um)] + [0]
    room = (max(values) - min(values)) * 0.1 or 1.0
    scale = _Scale(min(values) - room, max(values) + room)
    words = _Words(language)
    nominal = format_number(zones[0].nominal_mm, language)
    pair = drawn.zones if isinstance(drawn, Fit) else str(drawn.zone)
    parts = [
        *_head(f"{nominal} {pair}", _told(drawn, words)),
        *_axis(scale, words),
        *_zero(scale, words.text("zero", nominal=zones[0].nominal_mm)),
        *(_clearances(drawn, scale, words) if isinstance(drawn, Fit) else ()),
        *(part for zone in zones for part in _zone(zone, scale, words)),
        _text(WIDTH - 24, HEIGHT - 16, "ISO 286-1:2010", "faint", size=11, anchor="end"),
    ]
    label = escape(f"{nominal} {pair}: {_told(drawn, words)}", quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        f'role="img" aria-label="{label}" lang="{language}" font-family="{escape(_FONT, quote=True)}">\n'
        f"<title>{escape(words.text('title', fit=f'{nominal} {pair}'))}</title>\n<style>{_DARK}</style>\n"
        + "\n".join(parts)
        + "\n</svg>\n"
    )


@dataclass(frozen=True, slots=True)
class _Words:
    language: str

    def text(self, key: str, **args: str | float) -> str:
        return Message(f"tolerancing.diagram.{key}", args).text(self.language)

    def kind(self, name: str) -> str:
        return Message(f"tolerancing.kind.{name}").text(self.language)

    def um(self, value: Um, *, signed: bool = False) -> str:
        """Return a number of µm, with a real sign where it is a deviation."""
        plain = format_number(abs(value), self.language)
        sign = "−" if value < 0 else "+" if signed and value > 0 else ""
        return sign + plain


def _told(drawn: Fit | Limits, words: _Words) -> str:
    """Return the line below the title."""
    if isinstance(drawn, Limits):
        return f"{words.um(drawn.upper_um, signed=True)} / {words.um(drawn.lower_um, signed=True)} µm"
    low, high = drawn.min_clearance_um, drawn.max_clearance_um
    told = {
        "clearance": f"{words.text('clearance')} {words.um(low)} … {words.um(high)} µm",
        "interference": f"{words.text('interference')} {words.um(-high)} … {words.um(-low)} µm",
        "transition": (
            f"{words.text('max_interference')} {words.um(-low)} µm, {words.text('max_clearance')} {words.um(high)} µm"
        ),
    }[drawn.kind]
    return f"{words.kind(drawn.kind)} · {told}"


def _head(title: str, told: str) -> Iterable[str]:
    yield (
        f'<rect class="card" x="0.5" y="0.5" width="{WIDTH - 1}" height="{HEIGHT - 1}" rx="12" fill="{_CARD}" '
        f'stroke="{_GRID}"/>'
    )
    yield _text(24, 42, title, "ink", size=24, weight=650)
    yield _text(24, 66, told, "faint", size=14)


def _axis(scale: _Scale, words: _Words) -> Iterable[str]:
    """Yield the grid, with its numbers of µm."""
    step = nice_step((scale.high - scale.low) / _TICKS)
    number = floor(scale.low / step) + 1
    while number * step < scale.high:
        y = scale.y(number * step)
        yield f'<line class="grid" x1="{_AXIS}" y1="{y}" x2="{_END}" y2="{y}" stroke="{_GRID}"/>'
        value = round(number * step, 3)
        label = words.um(int(value) if value == int(value) else value, signed=True)
        yield _text(_AXIS - 8, y + 4, label, "faint", size=12, anchor="end")
        number += 1
    middle = (_TOP + _BOTTOM) / 2
    turned = f'transform="rotate(-90 22 {middle})"'
    yield _text(22, middle, words.text("unit"), "faint", size=12, anchor="middle", more=turned)


def nice_step(rough: float) -> float:
    """Return the next step of 1, 2 or 5 times a power of ten that is not below ``rough``."""
    power = 10.0 ** floor(log10(rough))
    return next(factor * power for factor in (1.0, 2.0, 5.0, 10.0) if factor * power >= rough * (1 - 1e-9))


def _zone(zone: Limits, scale: _Scale, words: _Words) -> Iterable[str]:
    """Yield the box of one zone, its name, and its two deviations."""
    css, colour, x = ("hole", _HOLE, _HOLE_X) if zone.zone.hole else ("shaft", _SHAFT, _SHAFT_X)
    top, bottom = scale.y(zone.upper_um), scale.y(zone.lower_um)
    height = max(bottom - top, 1.5)
    yield (
        f'<rect class="{css}" x="{x}" y="{top}" width="{_ZONE_WIDTH}" height="{height:.2f}" fill="{colour}" '
        f'fill-opacity="0.22"/>'
    )
    yield (
        f'<rect class="{css}line" x="{x}" y="{top}" width="{_ZONE_WIDTH}" height="{height:.2f}" fill="none" '
        f'stroke="{colour}" stroke-width="1.75"/>'
    )
    middle = x + _ZONE_WIDTH / 2
    if height >= 24:
        yield _text(middle, (top + bottom) / 2 + 6, str(zone.zone), css, size=18, weight=650, anchor="middle")
    else:
        yield _text(x - 6, (top + bottom) / 2 + 5, str(zone.zone), css, size=14, weight=650, anchor="end")
    right = x + _ZONE_WIDTH + 5
    yield _text(right, top + (4 if height >= 16 else 0), words.um(zone.upper_um, signed=True), "ink halo", size=13)
    yield _text(right, bottom + (4 if height >= 16 else 12), words.um(zone.lower_um, signed=True), "ink halo", size=13)
    name = words.text("hole" if zone.zone.hole else "shaft")
    yield _text(middle, _BOTTOM + 28, name, css, size=14, weight=600, anchor="middle")


def _zero(scale: _Scale, label: str) -> Iterable[str]:
    """Yield the zero line: the nominal size."""
    y = scale.y(0)
    yield f'<line class="zero" x1="{_AXIS}" y1="{y}" x2="{_END}" y2="{y}" stroke="{_INK}" stroke-width="1.75"/>'
    yield _text(_AXIS, _BOTTOM + 48, f"0 = {label}", "faint", size=12)


def _clearances(fit: Fit, scale: _Scale, words: _Words) -> Iterable[str]:
    """Yield both ends of the clearance as dimensions between the limits that make them."""
    ends = (
        (fit.hole.upper_um, fit.shaft.lower_um, fit.max_clearance_um),
        (fit.hole.lower_um, fit.shaft.upper_um, fit.min_clearance_um),
    )
    labels: list[str] = []
    for x, (hole, shaft, value) in zip(_ARROW_X, ends, strict=True):
        css, what = ("tight", "interference") if value < 0 else ("good", "clearance")
        yield from _dimension(x, scale.y(hole), scale.y(shaft), css)
        largest = (value == fit.max_clearance_um) if value >= 0 else (value == fit.min_clearance_um)
        middle = (scale.y(hole) + scale.y(shaft)) / 2
        name = words.text(f"{'max' if largest else 'min'}_{what}")
        labels.append(_text(x + 12, middle - 4, name, "faint halo", size=12))
        labels.append(_text(x + 12, middle + 14, f"{words.um(abs(value))} µm", f"{css} halo", size=16, weight=650))
    yield from labels


def _dimension(x: float, one: float, other: float, css: str) -> Iterable[str]:
    """Yield a vertical dimension line with arrows; a dot where both ends are the same."""
    top, bottom = min(one, other), max(one, other)
    paint = f'class="{css}" fill="{_COLOURS[css]}" stroke="{_COLOURS[css]}"'
    for y, start in ((one, _HOLE_X + _ZONE_WIDTH), (other, _SHAFT_X + _ZONE_WIDTH)):
        yield f'<line {paint} x1="{start + 40}" y1="{y}" x2="{x + 6}" y2="{y}" stroke-dasharray="2 4" opacity="0.55"/>'
    if bottom - top < 1:
        yield f'<circle {paint} cx="{x}" cy="{top}" r="3"/>'
        return
    yield f'<line {paint} x1="{x}" y1="{top}" x2="{x}" y2="{bottom}" stroke-width="1.5"/>'
    head = min(9.0, (bottom - top) / 2)
    for y, towards in ((top, head), (bottom, -head)):
        yield f'<path {paint} d="M{x} {y} l-3.5 {towards:.2f} h7 z" stroke-width="0"/>'


def _text(
    x: float,
    y: float,
    words: str,
    css: str,
    *,
    size: int,
    weight: int = 400,
    anchor: str = "start",
    more: str = "",
) -> str:
    """Return a text; with the class ``halo`` it is legible where lines pass behind it."""
    halo = f' stroke="{_CARD}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"' if "halo" in css else ""
    return (
        f'<text class="{css}" x="{x:g}" y="{y:g}" font-size="{size}" font-weight="{weight}" text-anchor="{anchor}" '
        f'fill="{_COLOURS[css.split()[0]]}"{halo} {more}>{escape(words)}</text>'
    )
