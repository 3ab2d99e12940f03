"""One model part of a 3MF package: its unit, objects, colours and build items, streamed.

Its one rule: numbers are read as they come and never as a tree of elements, so that memory follows the triangles.
"""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO

import numpy as np
from lxml import etree

from designhub.inspection.imports.triangles import TRIANGLES_MOST
from designhub.inspection.imports.xml import refuse_declarations
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Color, Integers
from designhub.inspection.unreadable import Unreadable

PRODUCTION = "http://schemas.microsoft.com/3dmanufacturing/production/2015/06"
SUPPORTED = {
    "http://schemas.microsoft.com/3dmanufacturing/core/2015/02",
    "http://schemas.microsoft.com/3dmanufacturing/material/2015/02",
    PRODUCTION,
}
SUPPORTS = {"support", "solidsupport"}


@dataclass
class Object:
    """One object: a mesh, or components that point at further objects (path, number, 4x4 placement)."""

    number: str
    name: str = ""
    support: bool = False
    color: Color | None = None
    vertices: Array = field(default_factory=lambda: np.zeros((0, 3)))
    triangles: Integers = field(default_factory=lambda: np.zeros((0, 3), dtype=np.int64))
    components: list[tuple[str | None, str, Array]] = field(default_factory=list)


@dataclass(frozen=True)
class Model:
    """What one model part says; items are (path, object, 4x4 placement)."""

    path: str
    unit: str
    objects: Mapping[str, Object]
    items: tuple[tuple[str, str, Array], ...]
    ignored: tuple[str, ...]


def read_model(content: bytes, path: str, name: str) -> Model:
    """Return the model part ``path`` of the file ``name``; raise `Unreadable` where it is not one."""
    refuse_declarations(content, name)
    reader = _Reader(path, name)
    try:
        events = etree.iterparse(
            BytesIO(content), events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False
        )
        for event, element in events:
            if event == "start":
                reader.start(element)
            else:
                reader.end(element)
                element.clear(keep_tail=False)
    except (etree.XMLSyntaxError, ValueError, OverflowError, TypeError) as error:
        raise Unreadable("inspection.file.damaged", name=name, format="3MF") from error
    return Model(path, reader.unit, reader.objects, tuple(reader.items), tuple(reader.ignored))


class _Reader:
    """Collects what the elements of one model say, in document order."""

    def __init__(self, path: str, name: str) -> None:
        self.path = path
        self.name = name
        self.unit = "millimeter"
        self.objects: dict[str, Object] = {}
        self.items: list[tuple[str, str, Array]] = []
        self.ignored: list[str] = []
        self._colors: dict[str, list[Color | None]] = {}
        self._group: list[Color | None] = []
        self._object = Object("")
        self._vertices = array("d")
        self._triangles = array("q")

    def start(self, element: etree._Element) -> None:
        """Read what opens: groups, objects and everything that is said in attributes alone."""
        tag = etree.QName(element).localname
        if tag == "vertex":
            self._vertices.extend((float(element.get("x")), float(element.get("y")), float(element.get("z"))))  # type: ignore[arg-type]
        elif tag == "triangle":
            self._triangle(element)
        elif tag == "model":
            self._model(element)
        elif tag == "object":
            self._open(element)
        elif tag in {"basematerials", "colorgroup"}:
            self._group = self._colors[element.get("id", "")] = []
        elif tag in {"base", "color"}:
            self._group.append(_color(element.get("displaycolor") or element.get("color")))
        elif tag == "component":
            path = element.get(f"{{{PRODUCTION}}}path")
            self._object.components.append((path, element.get("objectid", ""), _matrix(element)))
        elif tag == "item":
            path = element.get(f"{{{PRODUCTION}}}path") or self.path
            self.items.append((path, element.get("objectid", ""), _matrix(element)))
        elif tag == "texture2d":
            self.ignored.append(f"texture2d {element.get('path', '')}"[:200])

    def end(self, element: etree._Element) -> None:
        """Close an object."""
        if etree.QName(element).localname == "object":
            self._object.vertices = np.frombuffer(self._vertices, dtype=np.float64).reshape(-1, 3).copy()
            self._object.triangles = np.frombuffer(self._triangles, dtype=np.int64).reshape(-1, 3).copy()
            self.objects[self._object.number] = self._object
            self._object = Object("")

    def _model(self, element: etree._Element) -> None:
        self.unit = element.get("unit", "millimeter")
        for prefix in element.get("requiredextensions", "").split():
            namespace = element.nsmap.get(prefix, prefix)
            if namespace not in SUPPORTED:
                raise Unreadable("inspection.file.extension", name=self.name, extension=namespace[:200])

    def _open(self, element: etree._Element) -> None:
        self._vertices, self._triangles = array("d"), array("q")
        group = self._colors.get(element.get("pid", ""), [])
        index = int(element.get("pindex", "0"))
        self._object = Object(
            number=element.get("id", ""),
            name=element.get("name", ""),
            support=element.get("type") in SUPPORTS,
            color=group[index] if 0 <= index < len(group) else None,
        )

    def _triangle(self, element: etree._Element) -> None:
        self._triangles.extend((int(element.get("v1")), int(element.get("v2")), int(element.get("v3"))))  # type: ignore[arg-type]
        if len(self._triangles) > 3 * TRIANGLES_MOST:
            count = len(self._triangles) // 3
            raise Unreadable("inspection.file.too_many_triangles", name=self.name, triangles=count, most=TRIANGLES_MOST)


def _matrix(element: etree._Element) -> Array:
    """Return the 4x4 placement of twelve numbers; 3MF writes rows for row vectors, so it is transposed."""
    text = element.get("transform")
    if text is None:
        return np.eye(4)
    numbers = np.array([float(number) for number in text.split()]).reshape(4, 3)
    matrix = np.eye(4)
    matrix[:3, :] = numbers.T
    return matrix


def _color(text: str | None) -> Color | None:
    """Return ``#RRGGBB`` or ``#RRGGBBAA`` as four numbers 0..1."""
    if text is None or len(text) not in (7, 9) or not text.startswith("#"):
        return None
    red, green, blue, *alpha = bytes.fromhex(text[1:])
    return red / 255, green / 255, blue / 255, (alpha[0] if alpha else 255) / 255
