"""The title block of a drawing sheet, after ISO 7200, with the symbol of first-angle projection (ISO 5456-2).

Its one rule: it names the part and what is drawn, never a person.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from designhub.messages import Message
from designhub.previews.curves import Arc, Curve, Polyline

TITLE_WIDTH, TITLE_HEIGHT = 180.0, 36.0
_SMALL, _LARGE = 2.0, 3.5

Drawn = tuple[Curve, Literal["thin", "frame", "center"]]
Written = tuple[str, tuple[float, float], float]


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What the title block says."""

    title: str
    material: str | None = None
    mass_g: float | None = None
    language: str = "en"


def title_block(
    right: float, bottom: float, facts: Facts, scale: float, size: str
) -> tuple[list[Drawn], list[Written]]:
    """Return lines and texts (text, place, height) of the block whose lower right corner is at ``right, bottom``."""
    x0, y0 = right - TITLE_WIDTH, bottom
    x1, y1, middle = right, bottom + TITLE_HEIGHT, bottom + TITLE_HEIGHT / 2
    third, half = bottom + 12.0, bottom + 24.0
    lines: list[Drawn] = [
        (Polyline(np.array([[x0, y0], [x0, y1], [x1, y1]])), "frame"),
        *((Polyline(np.array([[x0, y], [x1 - 30, y]])), "thin") for y in (third, half)),
        (Polyline(np.array([[x1 - 30, y0], [x1 - 30, y1]])), "thin"),
        (Polyline(np.array([[x0 + 75, third], [x0 + 75, half]])), "thin"),
        *((Polyline(np.array([[x0 + x, y0], [x0 + x, third]])), "thin") for x in (30.0, 60.0, 90.0, 120.0)),
    ]
    lines += _first_angle(x1 - 15, middle)

    def cell(x: float, top: float, key: str, value: str, room: float, height: float = _LARGE) -> list[Written]:
        label = Message(f"preview.sheet.{key}").text(facts.language)
        tall = min(height, room / max(0.62 * len(value), 1))  # a long name is written smaller, never cut off
        return [(label, (x0 + x + 1.5, top - 3.0), _SMALL), (value, (x0 + x + 1.5, top - 10.0), tall)]

    words = [
        *cell(0, y1, "title", facts.title, 146, 5.0),
        *cell(0, half, "material", facts.material or "-", 71),
        *cell(75, half, "mass", _mass(facts.mass_g), 71),
        *cell(0, third, "scale", scale_text(scale), 27),
        *cell(30, third, "units", "mm", 27),
        *cell(60, third, "format", size, 27),
        *cell(90, third, "sheet", "1/1", 27),
        *cell(120, third, "made_with", "DesignHub", 27),
    ]
    return lines, words


def scale_text(scale: float) -> str:
    """Return a scale as ISO 5455 writes it.

    >>> scale_text(2.0), scale_text(0.2)
    ('2:1', '1:5')
    """
    return f"{scale:g}:1" if scale >= 1 else f"1:{1 / scale:g}"


def _mass(mass_g: float | None) -> str:
    if mass_g is None:
        return "-"
    text = f"{mass_g / 1000:.3g} kg" if mass_g >= 1000 else f"{mass_g:.3g} g"
    return text.replace(".", ",")


def _first_angle(x: float, y: float) -> list[Drawn]:
    """Return the symbol: a cut-off cone, and to its right what is seen from its left, small, end."""
    cone = np.array([[x - 11, y - 2], [x - 2, y - 4], [x - 2, y + 4], [x - 11, y + 2], [x - 11, y - 2]])
    eye = x + 7.0
    return [
        (Polyline(cone), "thin"),
        (Arc((eye, y), 4.0, 0, 360), "thin"),
        (Arc((eye, y), 2.0, 0, 360), "thin"),
        (Polyline(np.array([[x - 13, y], [x, y]])), "center"),
        (Polyline(np.array([[eye - 5.5, y], [eye + 5.5, y]])), "center"),
        (Polyline(np.array([[eye, y - 5.5], [eye, y + 5.5]])), "center"),
    ]
