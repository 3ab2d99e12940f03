"""The picture of a stack-up as SVG.

It brings its own light ground, so that it reads the same on a light page, a dark one and on paper; the colours are
those of Okabe & Ito, which colour-blind people tell apart, and nothing is told by colour alone. Its one rule: the same
analysis gives the same text, with nothing in it from outside.
"""

from typing import assert_never
from xml.sax.saxutils import escape, quoteattr

from designhub.tolerancing.stackup.analysis import Analysis
from designhub.tolerancing.stackup.chart import WIDTH, Box, Ink, Label, Picture, Stroke, chart

COLORS: dict[Ink, str] = {
    "ink": "#1b1f24",
    "faint": "#d0d7de",
    "inside": "#56a0cf",
    "outside": "#d55e00",
    "target": "#00694d",
    "outline": "#1b1f24",
}
_FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
_LINE = 0.25


def svg(analysis: Analysis, language: str = "en") -> str:
    """Return the picture of an analysis as an SVG document, its texts in ``language``."""
    picture = chart(analysis, language)
    size = f'width="{_n(WIDTH)}mm" height="{_n(picture.height)}mm" viewBox="0 0 {_n(WIDTH)} {_n(picture.height)}"'
    about = f'role="img" lang={quoteattr(language)} aria-labelledby="stackup-title stackup-description"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {about} font-family="{_FONT}">',
        f'<title id="stackup-title">{escape(_plain(picture.title))}</title>',
        f'<desc id="stackup-description">{escape(_plain(picture.description))}</desc>',
        f'<rect width="{_n(WIDTH)}" height="{_n(picture.height)}" fill="#ffffff"/>',
        *(_element(shape) for shape in picture.shapes),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _element(shape: Box | Stroke | Label) -> str:
    match shape:
        case Box(ink="outline"):
            return f'<rect {_place(shape)} fill="none" stroke="{COLORS["outline"]}" stroke-width="{_LINE}"/>'
        case Box():
            return f'<rect {_place(shape)} fill="{COLORS[shape.ink]}"/>'
        case Stroke():
            dashes = ' stroke-dasharray="2 1.2"' if shape.dashed else ""
            ends = f'x1="{_n(shape.x1)}" y1="{_n(shape.y1)}" x2="{_n(shape.x2)}" y2="{_n(shape.y2)}"'
            return f'<line {ends} stroke="{COLORS[shape.ink]}" stroke-width="{_n(shape.width)}"{dashes}/>'
        case Label():
            weight = ' font-weight="600"' if shape.bold else ""
            anchor = "" if shape.anchor == "start" else f' text-anchor="{shape.anchor}"'
            place = f'x="{_n(shape.x)}" y="{_n(shape.y)}" font-size="{_n(shape.size)}"'
            return f'<text {place} fill="{COLORS[shape.ink]}"{anchor}{weight}>{escape(_plain(shape.text))}</text>'
        case _:
            assert_never(shape)


def _place(box: Box) -> str:
    return f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(max(box.width, 0.0))}" height="{_n(max(box.height, 0.0))}"'


def _plain(text: str) -> str:
    """Return a text without characters that XML has no place for."""
    return "".join(c if c.isprintable() or c == " " else "�" for c in text)


def _n(value: float) -> str:
    """Return a number to the micrometre."""
    return f"{round(value, 3) + 0.0:g}" if abs(value) < 1000 else f"{value:.3f}"


__all__ = ["COLORS", "Picture", "svg"]
