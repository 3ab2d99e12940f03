"""A stack-up as PDF: results, links and the picture, in vectors; on one page unless the links are many.

Its one rule: the same analysis gives the same bytes.
"""

from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import assert_never

from fpdf import FPDF

from designhub.messages import Message
from designhub.tolerancing.stackup.analysis import Analysis
from designhub.tolerancing.stackup.chart import Anchor, Box, Label, Picture, Stroke, chart
from designhub.tolerancing.stackup.chart_svg import COLORS
from designhub.tolerancing.stackup.report import StackReport, report

_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_POINT_MM = 25.4 / 72
_LEFT, _TOP, _RIGHT = 15.0, 14.0, 195.0
_PAGE_HEIGHT = 297.0
_PITCH = 5.2
_LINKS_MOST = 20
_ASCII = str.maketrans({"σ": "s", "→": ">", "←": "<", "−": "-", "…": "."})


def pdf(analysis: Analysis, language: str = "en") -> bytes:
    """Return the report of an analysis as a PDF (A4), its texts in ``language``."""
    told, picture = report(analysis, language), chart(analysis, language, heading=False)
    sheet = _Sheet(told, picture)
    y = sheet.tables(told)
    if y + picture.height > _PAGE_HEIGHT - 6:
        sheet.document.add_page()
        y = _TOP
    sheet.draw(picture, y)
    return bytes(sheet.document.output())


class _Sheet:
    """A document with one font that has all the letters."""

    def __init__(self, told: StackReport, picture: Picture) -> None:
        self.document = FPDF(unit="mm", format="A4")
        self.document.set_auto_page_break(False)
        self.document.set_margin(0)
        self.document.add_page()
        self.document.set_title(picture.title)
        self.document.set_lang(told.language)
        self.document.set_creator("DesignHub")
        self.document.set_creation_date(_NO_TIME)
        self.family = self._font()

    def _font(self) -> str:
        """Return DejaVu Sans as matplotlib, which the CAD kernel's package brings along, carries it; else Helvetica."""
        spec = find_spec("matplotlib")
        folder = Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf" if spec is not None and spec.origin else None
        if folder is None or not (folder / "DejaVuSans.ttf").is_file():
            return "helvetica"
        self.document.add_font("sheet", fname=str(folder / "DejaVuSans.ttf"))
        self.document.add_font("sheet", style="B", fname=str(folder / "DejaVuSans-Bold.ttf"))
        return "sheet"

    def write(
        self, x: float, y: float, text: str, size: float, *, anchor: Anchor = "start", bold: bool = False
    ) -> None:
        """Write a text at its base line."""
        self.document.set_font(self.family, style="B" if bold else "", size=size / _POINT_MM)
        if self.family == "helvetica":
            text = text.translate(_ASCII).encode("latin-1", "replace").decode("latin-1")
        text = "".join(c if c.isprintable() else "?" for c in text)
        width = self.document.get_string_width(text)
        self.document.text(x - {"start": 0.0, "middle": width / 2, "end": width}[anchor], y, text)

    def tables(self, told: StackReport) -> float:
        """Write results, remarks and links; return where they end."""
        y = _TOP
        say = _Say(told.language)
        self.write(_LEFT, y + 4, told.title, 5.2, bold=True)
        self.write(_LEFT, y + 10, f"{say('gap')}: {told.gap} ({say('nominal')}); {say('target')}: {told.target}", 3.2)
        self.write(_LEFT, y + 15, told.verdict_text, 3.2, bold=told.verdict == "never")
        y = self._results(told, y + 23)
        for remark in told.remarks:
            self.write(_LEFT, y, remark, 2.7)
            y += 4.4
        return self._links(told, y + 3)

    def _results(self, told: StackReport, y: float) -> float:
        say = _Say(told.language)
        columns = (_LEFT, _LEFT + 95, _LEFT + 125, _LEFT + 132)
        for x, key, anchor in zip(columns, ("method", "min", "max"), ("start", "end", "end"), strict=False):
            self.write(x, y, say(key), 2.9, anchor=anchor, bold=True)  # type: ignore[arg-type] # all are anchors
        for row in told.rows:
            y += _PITCH
            self.write(columns[0], y, row.label, 2.9)
            self.write(columns[1], y, row.min, 2.9, anchor="end")
            self.write(columns[2], y, row.max, 2.9, anchor="end")
            self.write(columns[3], y, row.judged, 2.9, bold=row.holds is False)
        return y + _PITCH + 1

    def _links(self, told: StackReport, y: float) -> float:
        say = _Say(told.language)
        columns: tuple[tuple[str, float, Anchor], ...] = (
            ("link", _LEFT, "start"),
            ("size", _LEFT + 68, "end"),
            ("tolerance", _LEFT + 74, "start"),
            ("sensitivity", _LEFT + 128, "end"),
            ("share_variance", _LEFT + 180, "end"),
        )
        for key, x, anchor in columns:
            self.write(x, y, say(key), 2.7, anchor=anchor, bold=True)
        for link in told.links[:_LINKS_MOST]:
            y += 4.4
            cells = (link.name[:34], link.size, link.tolerance, link.sensitivity, link.variance)
            for (_, x, anchor), text in zip(columns, cells, strict=True):
                self.write(x, y, text, 2.7, anchor=anchor)
        if len(told.links) > _LINKS_MOST:
            y += 4.4
            self.write(_LEFT, y, say("others", count=len(told.links) - _LINKS_MOST), 2.7)
        return y + 3

    def draw(self, picture: Picture, top: float) -> None:
        """Draw the picture in its real size below ``top``."""
        for shape in picture.shapes:
            match shape:
                case Box():
                    self._box(shape, top)
                case Stroke():
                    self.document.set_draw_color(COLORS[shape.ink])
                    self.document.set_line_width(shape.width)
                    self.document.line(_LEFT + shape.x1, top + shape.y1, _LEFT + shape.x2, top + shape.y2)
                case Label():
                    self.document.set_text_color(COLORS[shape.ink])
                    self.write(
                        _LEFT + shape.x, top + shape.y, shape.text, shape.size, anchor=shape.anchor, bold=shape.bold
                    )
                case _:
                    assert_never(shape)

    def _box(self, box: Box, top: float) -> None:
        if box.width <= 0 or box.height <= 0:
            return
        outline = box.ink == "outline"
        self.document.set_line_width(0.25)
        self.document.set_draw_color(COLORS[box.ink])
        self.document.set_fill_color(COLORS[box.ink])
        self.document.rect(_LEFT + box.x, top + box.y, box.width, box.height, style="D" if outline else "F")


class _Say:
    """The report's words in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, key: str, **args: str | float) -> str:
        return Message(f"stackup.report.{key}", args).text(self.language)
