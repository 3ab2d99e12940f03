"""The part as 3MF for printing: millimetres, names, colours, instances and groups.

Its one rule: an object is written once and placed as often as it is shown; the same part gives the same bytes.
Source: 3MF Core Specification 1.3.
"""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

import numpy as np
from numpy.typing import NDArray

from designhub.previews.surface import Color, Matrix, Surface
from designhub.previews.tree import Branch

_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="model" ContentType="application/vnd.ms-package.3dmanufacturing-3dmodel+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Target="/3D/3dmodel.model" Id="rel0" '
    'Type="http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"/></Relationships>'
)
_DEFAULT: Color = (0.72, 0.75, 0.80, 1.0)
_MATERIALS = 1  # number of the resource that holds the colours


def threemf(surfaces: Sequence[Surface], tree: Branch, title: str) -> bytes:
    """Return the part as 3MF; ``tree``'s leaves number the ``surfaces``."""
    model = _Model(surfaces)
    root = model.object_of(tree)
    item = "" if root is None else f'<item objectid="{root}"{_transform(tree.matrix)}/>'
    xml = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<model unit="millimeter" xml:lang="en-US" '
        'xmlns="http://schemas.microsoft.com/3dmanufacturing/core/2015/02">'
        f'<metadata name="Title">{_escaped(title)}</metadata><metadata name="Application">DesignHub</metadata>'
        f"<resources>{model.materials()}{''.join(model.objects)}</resources><build>{item}</build></model>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in (("[Content_Types].xml", _TYPES), ("_rels/.rels", _RELATIONS), ("3D/3dmodel.model", xml)):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, text.encode())
    return out.getvalue()


@dataclass
class _Model:
    """The objects of the file while they are collected."""

    surfaces: Sequence[Surface]
    objects: list[str] = field(default_factory=list)
    colors: list[Color] = field(default_factory=list)
    known: dict[tuple[int, Color | None], int] = field(default_factory=dict)

    def object_of(self, branch: Branch) -> int | None:
        """Add the object of ``branch`` and those below it; ``None`` where there is nothing to print."""
        if branch.leaf is not None:
            return self._mesh(self.surfaces[branch.leaf])
        placed = [(self.object_of(child), child) for child in branch.children]
        components = "".join(
            f'<component objectid="{number}"{_transform(child.matrix)}/>'
            for number, child in placed
            if number is not None
        )
        if not components:
            return None
        return self._add(branch.name, 'type="model"', f"<components>{components}</components>")

    def materials(self) -> str:
        """Return the resource with the colours; none where nothing is coloured."""
        if not self.colors:
            return ""
        bases = "".join(f'<base name="{_hex(color)}" displaycolor="{_hex(color)}"/>' for color in self.colors)
        return f'<basematerials id="{_MATERIALS}">{bases}</basematerials>'

    def _mesh(self, surface: Surface) -> int | None:
        known = (surface.key, surface.color)
        if known not in self.known:
            points, triangles = _welded(surface)
            if not len(triangles):
                return None
            color = surface.color or _DEFAULT
            if color not in self.colors:
                self.colors.append(color)
            # An open surface is no model to print; saying so is better than a slicer's guess.
            kind = "model" if _closed(triangles) else "surface"
            attributes = f'type="{kind}" pid="{_MATERIALS}" pindex="{self.colors.index(color)}"'
            vertices = "".join(f'<vertex x="{x:.9g}" y="{y:.9g}" z="{z:.9g}"/>' for x, y, z in points.tolist())
            corners = "".join(f'<triangle v1="{a}" v2="{b}" v3="{c}"/>' for a, b, c in triangles.tolist())
            body = f"<mesh><vertices>{vertices}</vertices><triangles>{corners}</triangles></mesh>"
            self.known[known] = self._add(surface.name, attributes, body)
        return self.known[known]

    def _add(self, name: str, attributes: str, body: str) -> int:
        number = _MATERIALS + 1 + len(self.objects)
        self.objects.append(f'<object id="{number}" name={quoteattr(_printable(name))} {attributes}>{body}</object>')
        return number


def _welded(surface: Surface) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return points and triangles with equal points merged, as neighbouring triangles must share them."""
    points, number = np.unique(surface.points, axis=0, return_inverse=True)
    triangles = number.ravel()[surface.triangles]
    real = (
        (triangles[:, 0] != triangles[:, 1])
        & (triangles[:, 1] != triangles[:, 2])
        & (triangles[:, 2] != triangles[:, 0])
    )
    return points, triangles[real]


def _closed(triangles: NDArray[np.int64]) -> bool:
    """Tell whether each side of a triangle is the side of exactly one other, run the other way."""
    sides = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    there, back = (sides[:, 0] << 32) | sides[:, 1], (sides[:, 1] << 32) | sides[:, 0]
    return bool(len(np.unique(there)) == len(there) and np.all(np.isin(there, back)))


def _transform(matrix: Matrix) -> str:
    """Return the attribute for a placement; 3MF multiplies rows, so the rotation is written column by column."""
    if np.array_equal(matrix, np.eye(3, 4)):
        return ""
    return ' transform="' + " ".join(f"{value:.12g}" for value in matrix.T.ravel().tolist()) + '"'


def _hex(color: Color) -> str:
    return "#" + "".join(f"{round(255 * min(max(part, 0.0), 1.0)):02X}" for part in color)


def _printable(text: str) -> str:
    """Return ``text`` without the control characters that XML can't hold."""
    return "".join(sign for sign in text if sign.isprintable() or sign == " ")


def _escaped(text: str) -> str:
    return _printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
