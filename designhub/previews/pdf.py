"""A drawing sheet as PDF, in vectors. Its one rule: the same sheet gives the same bytes."""

from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

from fpdf import FPDF

from designhub.previews.curves import points_of
from designhub.previews.sheet import WIDTHS, Line, Sheet, Words, dashes, parts_of

_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_POINT_MM = 25.4 / 72
_CAP_HEIGHT = 0.718  # of Helvetica, as a share of the font size


def pdf(page: Sheet) -> bytes:
    """Return the sheet as a PDF of one page in its real size."""
    document = FPDF(unit="mm", format=(page.width, page.height))
    document.set_auto_page_break(False)
    document.set_margin(0)
    document.add_page()
    document.set_title(page.title)
    document.set_creator("DesignHub")
    document.set_creation_date(_NO_TIME)
    lines, words = list(page.lines), list(page.words)
    for dimension in page.dimensions:
        drawn, arrows, text = parts_of(dimension)
        lines.extend(drawn)
        words.append(text)
        for arrow in arrows:
            document.polygon([(x, page.height - y) for x, y in arrow.corners], style="F")
    for line in lines:
        _draw(document, line, page.height)
    _choose_font(document, "".join(one.text for one in words))
    for one in words:
        _write(document, one, page.height)
    return bytes(document.output())


def _draw(document: FPDF, line: Line, height: float) -> None:
    document.set_line_width(WIDTHS[line.stroke])
    pattern = dashes(line)
    # fpdf knows one dash and one gap; the dots of a chain line are left out, its long dashes stay.
    if pattern:
        document.set_dash_pattern(dash=pattern[0], gap=sum(pattern[1:]))
    document.polyline([(x, height - y) for x, y in points_of(line.curve).tolist()])
    if pattern:
        document.set_dash_pattern()


def _choose_font(document: FPDF, text: str) -> None:
    """Take the built-in Helvetica where it has all the letters, else a font that knows more of them."""
    file = _unicode_font()
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        if file is not None:
            document.add_font("sheet", fname=str(file))
            document.set_font("sheet", size=10)
            return
    document.set_font("helvetica", size=10)


def _unicode_font() -> Path | None:
    """Return DejaVu Sans as matplotlib, which the CAD kernel's package brings along, carries it."""
    spec = find_spec("matplotlib")
    if spec is None or spec.origin is None:
        return None
    file = Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf"
    return file if file.is_file() else None


def _write(document: FPDF, words: Words, height: float) -> None:
    document.set_font_size(words.height / _CAP_HEIGHT / _POINT_MM)
    text = words.text
    if document.font_family == "helvetica":
        text = text.encode("latin-1", "replace").decode("latin-1")
    width = document.get_string_width(text)
    back = {"start": 0.0, "middle": width / 2, "end": width}[words.anchor]
    x, y = words.at[0], height - words.at[1]
    if words.turned:
        with document.rotation(90, x, y):
            document.text(x - back, y, text)
    else:
        document.text(x - back, y, text)
