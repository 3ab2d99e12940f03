"""A calculation sheet as PDF on A4, formulas as they are written by hand, plots in vectors.

The one rule: the same sheet gives the same bytes.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

from fpdf import FPDF
from markdown_it import MarkdownIt

from designhub.analysis.sheet.boxes import Box, Boxer, Glyphs
from designhub.analysis.sheet.drawing import HIGH, WIDE, Label, drawing
from designhub.analysis.sheet.lines import linear
from designhub.analysis.sheet.notation import Tree, Value
from designhub.analysis.sheet.record import SheetRecord
from designhub.analysis.sheet.setting import (
    SetCheck,
    SetGiven,
    SetPlot,
    SetProse,
    SetStep,
    SetTable,
    Setter,
    value_text,
)

_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_MARGIN, _WIDTH, _FOOT = 18.0, 174.0, 16.0
_TEXT, _FORMULA, _SMALL = 9.5, 10.5, 7.5
_MM = 25.4 / 72
_INK, _GREY, _RED, _GREEN = (26, 32, 44), (90, 102, 120), (176, 0, 32), (47, 125, 79)
_STYLES = {"": "DejaVuSans.ttf", "B": "DejaVuSans-Bold.ttf", "I": "DejaVuSans-Oblique.ttf"}
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable(["image", "link", "autolink"])


def pdf(sheet: SheetRecord, language: str = "en") -> bytes:
    """Return the sheet as a PDF of as many pages as it needs."""
    setter = Setter(sheet, language)
    writer = _Writer(setter)
    writer.line(setter.title, 15, "B")
    for block in setter.blocks():
        match block:
            case SetStep():
                writer.step(block)
            case SetCheck():
                writer.check(block)
            case SetTable():
                writer.table(block)
            case SetProse():
                writer.prose(block.markdown)
            case SetPlot():
                writer.plot(block)
            case givens:
                writer.givens(givens)
    if setter.summary:
        writer.space(3)
        writer.line(setter.summary, _TEXT, "B")
    return writer.finished()


class _Writer:
    """Puts one thing below the other and begins a page where there is no room."""

    def __init__(self, setter: Setter) -> None:
        self._setter = setter
        self._paper = FPDF(unit="mm", format="A4")
        self._paper.set_auto_page_break(False)
        self._paper.set_margin(_MARGIN)
        self._paper.set_title(setter.title)
        self._paper.set_lang(setter.language)
        self._paper.set_creator("DesignHub")
        self._paper.set_creation_date(_NO_TIME)
        self._family = _font(self._paper)
        self._widths: dict[tuple[str, str], float] = {}
        self._boxer = Boxer(self._measured)
        self._y = 0.0
        self._begin()

    def finished(self) -> bytes:
        return bytes(self._paper.output())

    # --- what a sheet is made of ----------------------------------------------------------------------------------

    def line(self, text: str, size: float, style: str = "", colour: Sequence[int] = _INK, left: float = 0.0) -> None:
        """Write a paragraph, broken where it is too long."""
        self._paper.set_text_color(*colour)
        self._choose(size, style)
        for each in self._broken(text, _WIDTH - left):
            self._room(size * _MM * 1.35)
            self._write(_MARGIN + left, self._y + size * _MM, each, size, style)
            self._y += size * _MM * 1.35
        self._paper.set_text_color(*_INK)

    def space(self, high: float) -> None:
        self._y += high

    def givens(self, givens: tuple[SetGiven, ...]) -> None:
        self.space(1.5)
        boxes = [self._equation(each.symbol, each.value) for each in givens]
        wide = min(max(box.width for box in boxes), 80.0) + 6
        for each, box in zip(givens, boxes, strict=True):
            self._room(6.0)
            top = self._y
            self._draw(box, _MARGIN, top + box.up)
            told = " ".join(part for part in (each.words, f"[{each.source}]" if each.source else "") if part)
            if told:
                self.line(told, _SMALL + 0.8, "", _GREY, left=wide)
            self._y = max(self._y, top + box.up + box.down) + 0.6

    def step(self, step: SetStep) -> None:
        self._room(24.0)
        self.space(2.0)
        if step.words:
            self.line(step.words, _TEXT)
        if isinstance(step.formula, str):
            self.line(f"{linear(step.symbol)} = {step.formula}", _TEXT, "I", left=6)
        self._equations(step)
        if step.put_in:
            told = ", ".join(f"{linear(letter)} = {value_text(value)}" for letter, value in step.put_in)
            self.line(f"{self._setter.label('with')} {told}", _TEXT, left=6)
        if step.source:
            self.line(step.source, _SMALL, "", _GREY, left=6)
        if step.warning:
            self.line(f"! {step.warning}", _TEXT, "B", _RED, left=6)

    def check(self, check: SetCheck) -> None:
        self._room(14.0)
        self.space(2.0)
        told = " ".join(f"{sign} {value_text(limit)}" for sign, limit in check.limits)
        tail = f", {check.safety}" if check.safety else ""
        mark, colour = ("✓", _GREEN) if check.holds else ("✗", _RED)
        start = (self._paper.page, self._y)
        self.line(f"{mark} {check.name}: {value_text(check.value)} {told}: {check.verdict}{tail}", _TEXT, "B", left=4)
        if check.source:
            self.line(check.source, _SMALL, "", _GREY, left=4)
        top = start[1] if start[0] == self._paper.page else _MARGIN
        self._paper.set_draw_color(*colour)
        self._paper.set_line_width(1.0)
        self._paper.line(_MARGIN + 1, top, _MARGIN + 1, self._y)

    def table(self, table: SetTable) -> None:
        self.space(2.0)
        if table.caption:
            self.line(table.caption, _TEXT, "", _GREY)
        self._choose(_SMALL + 1, "")
        rows = [table.header, *table.rows]
        natural = [max(self._measured(row[n], _SMALL + 1, "B") for row in rows) + 4 for n in range(len(table.header))]
        shrunk = min(1.0, _WIDTH / sum(natural))
        for number, row in enumerate(rows):
            self._row([(cell, wide * shrunk) for cell, wide in zip(row, natural, strict=True)], table, number == 0)

    def prose(self, markdown: str) -> None:
        """Write Markdown as plain paragraphs, headings and list items."""
        opened, prefix = "", ""
        for token in _MARKDOWN.parse(markdown):
            if token.type.endswith("_open"):
                opened = token.tag if token.tag != "p" or opened != "li" else opened
                prefix = "•  " if token.tag == "li" else prefix
            elif token.type == "inline":
                text = "".join(" " if c.type in ("softbreak", "hardbreak") else c.content for c in token.children or ())
                heading = opened.startswith("h") and opened[1:].isdigit()
                self.space(4.0 if heading else 1.5)
                if heading:
                    self._room(18.0)
                self.line(prefix + text, 12 if heading else _TEXT, "B" if heading else "", left=4 if prefix else 0)
                opened = prefix = ""
            elif token.type in ("fence", "code_block"):
                for each in token.content.splitlines():
                    self.line(each, _TEXT, left=6)

    def plot(self, plot: SetPlot) -> None:
        scale = 150.0 / WIDE
        high = HIGH * scale
        self.space(3.0)
        self._room(high + 6)
        if plot.caption:
            self.line(plot.caption, _TEXT, "", _GREY)
        for each in drawing(plot, self._setter):
            colour = tuple(int(each.colour[i : i + 2], 16) for i in (1, 3, 5))
            if isinstance(each, Label):
                self._paper.set_text_color(*colour)
                size = 12 * scale / _MM
                back = {"start": 0.0, "middle": 0.5, "end": 1.0}[each.anchor] * self._measured(each.text, size, "")
                self._write(_MARGIN + each.x * scale - back, self._y + each.y * scale, each.text, size, "")
            else:
                self._paper.set_draw_color(*colour)
                self._paper.set_line_width(each.width * scale)
                self._paper.polyline([(_MARGIN + x * scale, self._y + y * scale) for x, y in each.points])
        self._paper.set_text_color(*_INK)
        self.space(high)

    # --- how it gets onto the paper -------------------------------------------------------------------------------

    def _equations(self, step: SetStep) -> None:
        """Write symbol = formula = values = result, on several lines where one is too narrow."""
        trees = [] if step.formula is None or isinstance(step.formula, str) else [step.formula]
        trees += [] if step.inserted is None else [step.inserted]
        boxes = [self._boxer.formula(tree, _FORMULA) for tree in trees]
        boxes.append(self._boxer.value(step.result, _FORMULA))
        equals, gap = self._boxer.text("=", _FORMULA), 1.2
        symbol = self._boxer.formula(step.symbol, _FORMULA)
        line = symbol
        for number, box in enumerate(boxes):
            if number and line.width + box.width + equals.width + 2 * gap > _WIDTH - 8:
                self._flush(line)
                line = self._boxer.row(Box(symbol.width, 0.0, 0.0, ()), equals, box, gap=gap)
            else:
                line = self._boxer.row(line, equals, box, gap=gap)
        self._flush(line)

    def _flush(self, line: Box) -> None:
        self._room(line.up + line.down + 1.6)
        self.space(0.8)
        self._draw(line, _MARGIN + 6, self._y + line.up)
        self.space(line.up + line.down + 0.8)

    def _equation(self, symbol: Tree, value: Value) -> Box:
        left = self._boxer.formula(symbol, _FORMULA)
        return self._boxer.row(left, self._boxer.text("=", _FORMULA), self._boxer.value(value, _FORMULA), gap=1.2)

    def _draw(self, box: Box, x: float, y: float) -> None:
        self._paper.set_text_color(*_INK)
        self._paper.set_draw_color(*_INK)
        self._paper.set_line_width(0.2)
        for part in box.parts:
            if isinstance(part, Glyphs):
                self._write(x + part.x, y - part.y, part.text, part.size, part.style)
            else:
                self._paper.line(x + part.x0, y - part.y0, x + part.x1, y - part.y1)

    def _row(self, cells: list[tuple[str, float]], table: SetTable, head: bool) -> None:
        size, style = _SMALL + 1, "B" if head else ""
        self._choose(size, style)
        broken = [self._broken(text, wide - 3) for text, wide in cells]
        high = max(len(lines) for lines in broken) * size * _MM * 1.35 + 1.0
        self._room(high)
        x = _MARGIN
        for lines, (_, wide), numeric in zip(broken, cells, table.numeric, strict=True):
            for number, text in enumerate(lines):
                back = wide - 3 - self._measured(text, size, style) if numeric else 0.0
                self._write(x + back, self._y + size * _MM * (1.35 * number + 1.1), text, size, style)
            x += wide
        self._y += high
        self._paper.set_draw_color(200, 206, 215)
        self._paper.set_line_width(0.15)
        self._paper.line(_MARGIN, self._y, x, self._y)

    def _broken(self, text: str, width: float) -> list[str]:
        """Return ``text`` in lines of at most ``width`` mm; a word that is longer is cut."""
        size, style = self._paper.font_size_pt, self._paper.font_style
        lines, line, used = [], "", 0.0
        blank = self._measured(" ", size, style)
        for word in text.split(" "):
            pieces = self._cut(word, width, size, style)
            for number, piece in enumerate(pieces):
                wide = self._measured(piece, size, style)
                joined = number == 0 and line != ""
                if line and (number or used + blank + wide > width):
                    lines.append(line)
                    line, used, joined = "", 0.0, False
                line, used = (f"{line} {piece}", used + blank + wide) if joined else (piece, wide)
        return [*lines, line]

    def _cut(self, word: str, width: float, size: float, style: str) -> list[str]:
        """Return ``word`` in pieces that fit."""
        pieces, piece, used = [], "", 0.0
        for character in word:
            wide = self._measured(character, size, style)
            if piece and used + wide > width:
                pieces.append(piece)
                piece, used = "", 0.0
            piece, used = piece + character, used + wide
        return [*pieces, piece]

    def _room(self, high: float) -> None:
        if self._y + high > 297 - _FOOT - 4:
            self._begin()

    def _begin(self) -> None:
        self._paper.add_page()
        self._paper.set_text_color(*_GREY)
        self._write(_MARGIN, 297 - _FOOT + 4, self._setter.title[:90], _SMALL, "")
        number = str(self._paper.page)
        self._write(210 - _MARGIN - self._measured(number, _SMALL, ""), 297 - _FOOT + 4, number, _SMALL, "")
        self._paper.set_text_color(*_INK)
        self._y = _MARGIN

    def _choose(self, size: float, style: str) -> None:
        self._paper.set_font(self._family, style=style, size=size)

    def _measured(self, text: str, size: float, style: str) -> float:
        return size * sum(self._width_of(character, style) for character in text)

    def _width_of(self, character: str, style: str) -> float:
        """Return the width of a character in mm per point; the font has no kerning here."""
        known = self._widths.get((style, character))
        if known is None:
            size, own = self._paper.font_size_pt, self._paper.font_style
            self._choose(1000.0, style)
            known = float(self._paper.get_string_width(_writable(character, self._family))) / 1000.0
            self._choose(size or _TEXT, own)
            self._widths[style, character] = known
        return known

    def _write(self, x: float, y: float, text: str, size: float, style: str) -> None:
        self._choose(size, style)
        self._paper.text(x, y, _writable(text, self._family))


def _font(paper: FPDF) -> str:
    """Add DejaVu Sans as matplotlib (which the CAD kernel's package brings along) carries it; else take Helvetica."""
    spec = find_spec("matplotlib")
    if spec is not None and spec.origin is not None:
        folder = Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"
        if all((folder / name).is_file() for name in _STYLES.values()):
            for style, name in _STYLES.items():
                paper.add_font("sheet", style=style, fname=str(folder / name))
            return "sheet"
    return "helvetica"


def _writable(text: str, family: str) -> str:
    """Return ``text`` without control characters, and without what the built-in font does not have."""
    printable = "".join(c if c.isprintable() or c == "\u00a0" else " " for c in text)
    return printable.encode("latin-1", "replace").decode("latin-1") if family == "helvetica" else printable
