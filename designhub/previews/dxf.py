"""A drawing sheet as DXF for CAD and for cutting machines.

Its one rule: one drawing unit is one millimetre of the part. The sheet around it grows or shrinks instead, so that a
contour taken from a 1:5 drawing is cut in its true size.
"""

import io

import ezdxf
from ezdxf.document import Drawing
from ezdxf.enums import TextEntityAlignment
from ezdxf.layouts import Modelspace

from designhub.previews.curves import Arc, moved
from designhub.previews.sheet import TEXT, WIDTHS, Dimension, Line, Sheet, Stroke, Words, dashes

_LAYERS: dict[Stroke, tuple[str, int, str]] = {
    "visible": ("VISIBLE", 7, "CONTINUOUS"),
    "hidden": ("HIDDEN", 8, "HIDDEN_ISO"),
    "tangent": ("TANGENT", 8, "CONTINUOUS"),
    "center": ("CENTER", 1, "CENTER_ISO"),
    "dimension": ("DIM", 3, "CONTINUOUS"),
    "frame": ("FRAME", 7, "CONTINUOUS"),
    "thin": ("ISO", 7, "CONTINUOUS"),
}
"""Layer, colour index and line type of each kind of line."""

_ANCHORS = {
    "start": TextEntityAlignment.LEFT,
    "middle": TextEntityAlignment.CENTER,
    "end": TextEntityAlignment.RIGHT,
}


def dxf(page: Sheet) -> bytes:
    """Return the sheet as DXF (R2010), in mm of the part."""
    fixed = ezdxf.options.write_fixed_meta_data_for_testing
    ezdxf.options.write_fixed_meta_data_for_testing = True  # no time, no random identities: same sheet, same bytes
    try:
        return _bytes(_drawn(page))
    finally:
        ezdxf.options.write_fixed_meta_data_for_testing = fixed


def _drawn(page: Sheet) -> Drawing:
    document = _document(page)
    space = document.modelspace()
    factor = 1 / page.scale
    for line in page.lines:
        _draw(space, line, factor)
    for words in page.words:
        _write(space, words, factor)
    for dimension in page.dimensions:
        _dimension(space, dimension, factor)
    return document


def _bytes(document: Drawing) -> bytes:
    out = io.StringIO()
    document.write(out)
    return out.getvalue().encode(document.output_encoding, "dxfreplace")


def _document(page: Sheet) -> Drawing:
    document = ezdxf.new("R2010", units=ezdxf.units.MM)
    document.linetypes.add("HIDDEN_ISO", [3.75, 3.0, -0.75], description="ISO 128-2 no. 02 __ __ __")
    chain = [5.94, 4.32, -0.54, 0.54, -0.54]
    document.linetypes.add("CENTER_ISO", chain, description="ISO 128-2 no. 04 ____ _ ____")
    document.styles.add("SHEET", font="isocpeur.ttf")
    for stroke, (name, color, pattern) in _LAYERS.items():
        document.layers.add(name, color=color, linetype=pattern, lineweight=round(100 * WIDTHS[stroke]))
    document.layers.add("TEXT", color=7, lineweight=25)
    style = document.dimstyles.new("SHEET")
    style.dxf.dimtxsty = "SHEET"
    style.dxf.dimscale = 1 / page.scale
    style.dxf.dimtxt, style.dxf.dimasz = TEXT, 3.0
    style.dxf.dimexo, style.dxf.dimexe, style.dxf.dimgap = 1.0, 2.0, 1.0
    style.dxf.dimdec, style.dxf.dimzin, style.dxf.dimdsep = 2, 8, ord(",")
    style.dxf.dimtad, style.dxf.dimtih, style.dxf.dimtoh = 1, 0, 0
    return document


def _draw(space: Modelspace, line: Line, factor: float) -> None:
    curve = moved(line.curve, factor, (0.0, 0.0))
    attributes: dict[str, object] = {"layer": _LAYERS[line.stroke][0]}
    pattern = dashes(line)
    if pattern:
        nominal = 3.0 if line.stroke == "hidden" else 4.32
        attributes["ltscale"] = pattern[0] / nominal * factor
    if isinstance(curve, Arc) and curve.full:
        space.add_circle(curve.center, curve.radius, dxfattribs=attributes)
    elif isinstance(curve, Arc):
        space.add_arc(curve.center, curve.radius, curve.start, curve.end, dxfattribs=attributes)
    elif len(curve.points) == 2:
        space.add_line(*curve.points.tolist(), dxfattribs=attributes)
    else:
        space.add_lwpolyline(curve.points.tolist(), dxfattribs=attributes)


def _write(space: Modelspace, words: Words, factor: float) -> None:
    text = space.add_text(
        words.text,
        height=words.height * factor,
        rotation=90.0 if words.turned else 0.0,
        dxfattribs={"layer": "TEXT", "style": "SHEET"},
    )
    place = (words.at[0] * factor, words.at[1] * factor)
    text.set_placement(place, align=_ANCHORS[words.anchor])


def _dimension(space: Modelspace, dimension: Dimension, factor: float) -> None:
    """Add a real dimension, which a CAD program can measure again."""
    begin, end = ((x * factor, y * factor) for x, y in (dimension.begin, dimension.end))
    at = dimension.at * factor
    entity = space.add_linear_dim(
        base=(at, begin[1]) if dimension.vertical else (begin[0], at),
        p1=begin,
        p2=end,
        angle=90 if dimension.vertical else 0,
        dimstyle="SHEET",
        dxfattribs={"layer": "DIM"},
    )
    entity.render()
