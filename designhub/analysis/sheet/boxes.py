"""Formulas as boxes on paper: fractions above one another, roots, powers, letters below.

A box has a width, a height above the line on which its text stands and a depth below it; boxes are put side by side or
on top of each other. The one rule: a box knows nothing of PDF but how wide a text is, which it is told.
"""

from collections.abc import Callable
from dataclasses import dataclass

from designhub.analysis.sheet.lines import binds
from designhub.analysis.sheet.notation import (
    Call,
    Name,
    Negative,
    Number,
    Power,
    Product,
    Quotient,
    Root,
    Sum,
    Tree,
    Value,
)

Measure = Callable[[str, float, str], float]
"""Width of a text in a size (points) and style (``""`` or ``"I"``), in mm."""
_MM = 25.4 / 72
_UP, _DOWN, _AXIS = 0.76, 0.24, 0.30
"""Height, depth and height of the fraction line, as shares of the font size (DejaVu Sans)."""
_SMALL = 0.72


@dataclass(frozen=True)
class Glyphs:
    """A text at a place relative to the box's left end on the line, y upwards."""

    x: float
    y: float
    text: str
    size: float
    style: str


@dataclass(frozen=True)
class Rule:
    """A straight line."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True)
class Box:
    """What is drawn, and the room that it takes in mm."""

    width: float
    up: float
    down: float
    parts: tuple[Glyphs | Rule, ...]

    def moved(self, x: float, y: float = 0.0) -> tuple[Glyphs | Rule, ...]:
        """Return the parts at another place."""
        return tuple(
            Glyphs(each.x + x, each.y + y, each.text, each.size, each.style)
            if isinstance(each, Glyphs)
            else Rule(each.x0 + x, each.y0 + y, each.x1 + x, each.y1 + y)
            for each in self.parts
        )


class Boxer:
    """Makes boxes with one font's widths."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure

    def text(self, text: str, size: float, style: str = "") -> Box:
        """Return one text."""
        high = size * _MM
        glyphs = Glyphs(0.0, 0.0, text, size, style)
        return Box(self._measure(text, size, style), _UP * high, _DOWN * high, (glyphs,))

    def row(self, *boxes: Box, gap: float = 0.0) -> Box:
        """Return boxes side by side."""
        parts: list[Glyphs | Rule] = []
        x = 0.0
        for number, box in enumerate(boxes):
            x += gap if number else 0.0
            parts += box.moved(x)
            x += box.width
        return Box(x, max(box.up for box in boxes), max(box.down for box in boxes), tuple(parts))

    def value(self, value: Value, size: float) -> Box:
        """Return number and unit."""
        number = self.text(value.number, size)
        if not value.unit:
            return number
        return self.row(number, self.text(value.unit, size), gap=0.0 if value.unit == "°" else 0.22 * size * _MM)

    def formula(self, tree: Tree, size: float) -> Box:
        """Return the box of a formula."""
        match tree:
            case Number(text):
                return self.text(text, size)
            case Name(text):
                return self._letter(text, size)
            case Value():
                return self.value(tree, size)
            case Negative(of):
                return self.row(self.text("−", size), self._in(of, 2, size))
            case Sum(left, sign, right):
                least = 2 if sign == "−" else 1
                return self._joined(self.formula(left, size), sign, self._in(right, least, size), size)
            case Product(left, right):
                return self._joined(self._in(left, 2, size), "·", self._in(right, 2, size), size)
            case Quotient(above, below):
                return self._fraction(self.formula(above, size), self.formula(below, size), size)
            case Power(base, exponent):
                return self._power(self._in(base, 4.5, size), self.formula(exponent, size * _SMALL), size)
            case Root(of):
                return self._root(self.formula(of, size), size)
            case Call(name, arguments):
                inside = self.formula(arguments[0], size)
                for each in arguments[1:]:
                    inside = self.row(inside, self.text("; ", size), self.formula(each, size))
                return self.row(self.text(name, size), self._bracketed(inside, size))

    def _joined(self, left: Box, sign: str, right: Box, size: float) -> Box:
        return self.row(left, self.text(sign, size), right, gap=0.22 * size * _MM)

    def _in(self, tree: Tree, least: float, size: float) -> Box:
        inner = self.formula(tree, size)
        return inner if binds(tree) >= least else self._bracketed(inner, size)

    def _bracketed(self, inner: Box, size: float) -> Box:
        tall = max(size, size * (inner.up + inner.down) / (size * _MM) * 0.92)
        raised = (inner.up - inner.down) / 2 - (_UP - _DOWN) / 2 * tall * _MM
        opening, closing = self.text("(", tall), self.text(")", tall)
        parts = (
            *opening.moved(0.0, raised),
            *inner.moved(opening.width),
            *closing.moved(opening.width + inner.width, raised),
        )
        return Box(opening.width + inner.width + closing.width, inner.up, inner.down, parts)

    def _fraction(self, above: Box, below: Box, size: float) -> Box:
        axis, room, pad = _AXIS * size * _MM, 0.10 * size * _MM, 0.12 * size * _MM
        width = max(above.width, below.width) + 2 * pad
        up = axis + room + above.down
        down = axis - room - below.up
        parts = (
            *above.moved((width - above.width) / 2, up),
            Rule(0.0, axis, width, axis),
            *below.moved((width - below.width) / 2, down),
        )
        return Box(width, up + above.up, below.down - down, parts)

    def _power(self, base: Box, exponent: Box, size: float) -> Box:
        raised = max(base.up - 0.42 * size * _MM, 0.3 * size * _MM)
        parts = (*base.parts, *exponent.moved(base.width, raised))
        return Box(base.width + exponent.width, max(base.up, raised + exponent.up), base.down, parts)

    def _root(self, of: Box, size: float) -> Box:
        unit = size * _MM
        wide, top = 0.62 * unit, of.up + 0.10 * unit
        parts = (
            Rule(0.0, 0.28 * unit, 0.14 * unit, 0.36 * unit),
            Rule(0.14 * unit, 0.36 * unit, 0.32 * unit, -of.down),
            Rule(0.32 * unit, -of.down, 0.54 * unit, top),
            Rule(0.54 * unit, top, wide + of.width, top),
            *of.moved(wide),
        )
        return Box(wide + of.width, top + 0.05 * unit, of.down, parts)

    def _letter(self, text: str, size: float) -> Box:
        base, _, below = text.partition("_")
        letter = self.text(base, size, "I")
        if not below:
            return letter
        small = self.text(below, size * _SMALL)
        parts = (*letter.parts, *small.moved(letter.width, -0.2 * size * _MM))
        return Box(letter.width + small.width, letter.up, letter.down + 0.06 * size * _MM, parts)
