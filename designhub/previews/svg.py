"""A drawing sheet as SVG. Its one rule: shapes and text only; no script, no style sheet, nothing from outside."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from designhub.previews.curves import Arc, Curve
from designhub.previews.sheet import WIDTHS, Line, Sheet, Words, dashes, parts_of

_FONT = "osifont, ISOCPEUR, 'DejaVu Sans', 'Liberation Sans', Arial, sans-serif"
_CAP_HEIGHT = 0.72  # height of a capital letter, as a share of the font size


def svg(page: Sheet) -> bytes:
    """Return the sheet as SVG, in mm."""
    body = "\n".join(_elements(page))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{page.width:g}mm" height="{page.height:g}mm" '
        f'viewBox="0 0 {page.width:g} {page.height:g}" role="img">\n<title>{_clean(page.title)}</title>\n'
        f'<rect width="{page.width:g}" height="{page.height:g}" fill="#fff"/>\n'
        f'<g fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round">\n{body}\n</g>\n</svg>\n'
    ).encode()


def _elements(page: Sheet) -> Iterator[str]:
    height = page.height
    words = list(page.words)
    lines = list(page.lines)
    for dimension in page.dimensions:
        drawn, arrows, text = parts_of(dimension)
        lines.extend(drawn)
        words.append(text)
        for arrow in arrows:
            corners = " ".join(f"{x:.3f},{height - y:.3f}" for x, y in arrow.corners)
            yield f'<polygon points="{corners}" fill="#000" stroke="none"/>'
    yield from (_path(line, height) for line in lines)
    yield from (_text(one, height) for one in words)


def _path(line: Line, height: float) -> str:
    pattern = " ".join(f"{piece:.3f}" for piece in dashes(line))
    dashed = f' stroke-dasharray="{pattern}" stroke-linecap="butt"' if pattern else ""
    return f'<path d="{_data(line.curve, height)}" stroke-width="{WIDTHS[line.stroke]:g}"{dashed}/>'


def _data(curve: Curve, height: float) -> str:
    if isinstance(curve, Arc):
        return _arc(curve, height)
    points = [f"{x:.3f} {height - y:.3f}" for x, y in curve.points.tolist()]
    closed = len(points) > 2 and points[0] == points[-1]
    return "M" + "L".join(points[:-1] if closed else points) + ("Z" if closed else "")


def _arc(arc: Arc, height: float) -> str:
    """Return an arc in two halves, as a path can't draw a whole circle at once."""
    middle = (arc.start + arc.end) / 2
    points = [
        f"{x:.3f} {height - y:.3f}"
        for x, y in Arc(arc.center, arc.radius, arc.start, arc.end).points((arc.end - arc.start) / 2).tolist()
    ]
    large = int(middle - arc.start > 180)
    turn = f"A{arc.radius:.3f} {arc.radius:.3f} 0 {large} 0 "
    return "M" + points[0] + "".join(turn + point for point in points[1:])


def _text(words: Words, height: float) -> str:
    x, y = words.at[0], height - words.at[1]
    turn = f' transform="rotate(-90 {x:.3f} {y:.3f})"' if words.turned else ""
    return (
        f'<text x="{x:.3f}" y="{y:.3f}" font-family="{_FONT}" font-size="{words.height / _CAP_HEIGHT:.3f}" '
        f'text-anchor="{words.anchor}" fill="#000" stroke="none"{turn}>{_clean(words.text)}</text>'
    )


def _clean(text: str) -> str:
    """Return ``text`` for XML, without the control characters that XML can't hold."""
    return escape("".join(sign for sign in text if sign.isprintable()))
