"""The exact shape as STEP (AP242), with tree, names, colours and instances, in mm.

Its one rule: the file says nothing about who made it, where or when; the same part gives the same bytes.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from OCP.APIHeaderSection import APIHeaderSection_MakeHeader
from OCP.BRepBuilderAPI import BRepBuilderAPI_Copy, BRepBuilderAPI_Transform
from OCP.gp import gp_Trsf
from OCP.IFSelect import IFSelect_RetDone
from OCP.Interface import Interface_Static
from OCP.Quantity import Quantity_Color, Quantity_ColorRGBA, Quantity_TOC_sRGB
from OCP.STEPCAFControl import STEPCAFControl_Writer
from OCP.STEPControl import STEPControl_AsIs
from OCP.TCollection import TCollection_ExtendedString, TCollection_HAsciiString
from OCP.TDataStd import TDataStd_Name
from OCP.TDocStd import TDocStd_Document
from OCP.TopLoc import TopLoc_Location
from OCP.XCAFDoc import XCAFDoc_ColorSurf, XCAFDoc_DocumentTool

from designhub.previews.surface import Color, Matrix
from designhub.previews.tessellation import shape_in_own_frame
from designhub.previews.tree import Branch

if TYPE_CHECKING:
    from designhub.building.handover import Leaf

_SETTINGS = {"write.step.schema": "AP242DIS", "write.step.unit": "MM"}
_NO_TIME = "1970-01-01T00:00:00"


def step(leaves: "Sequence[Leaf]", tree: Branch, title: str) -> bytes:
    """Return the part as STEP; ``tree``'s leaves number ``leaves``.

    :raises RuntimeError: the kernel could not write it.
    """
    writer = STEPCAFControl_Writer()  # its making also registers the settings
    for name, value in _SETTINGS.items():
        Interface_Static.SetCVal_s(name, value)
    document = TDocStd_Document(TCollection_ExtendedString("BinXCAF"))
    _Product(document, leaves).root(tree, title)
    writer.SetNameMode(True)
    writer.SetColorMode(True)
    if not writer.Transfer(document, STEPControl_AsIs):
        raise RuntimeError("the kernel could not turn the part into STEP entities")
    _anonymous(writer, title)
    stream = io.BytesIO()
    if writer.WriteStream(stream) != IFSelect_RetDone:
        raise RuntimeError("the kernel could not write STEP")
    return stream.getvalue()


@dataclass
class _Product:
    """The document that is written: one label per unique shape and colour, one component per instance."""

    document: TDocStd_Document
    leaves: "Sequence[Leaf]"
    known: dict[tuple[int, Color | None], Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.shapes = XCAFDoc_DocumentTool.ShapeTool_s(self.document.Main())
        self.colors = XCAFDoc_DocumentTool.ColorTool_s(self.document.Main())

    def root(self, tree: Branch, title: str) -> None:
        """Add the whole tree; a single shape stands there alone, in its place."""
        if tree.leaf is not None and np.array_equal(tree.matrix, np.eye(3, 4)):
            _name(self._shape(tree.leaf), title)
        else:
            top = self.shapes.NewShape()
            moved = tree.leaf is not None or not np.array_equal(tree.matrix, np.eye(3, 4))
            self._children(top, [tree] if moved else tree.children)
            _name(top, title if moved else tree.name or title)
        self.shapes.UpdateAssemblies()

    def _children(self, parent: Any, branches: Sequence[Branch]) -> None:
        for branch in branches:
            if branch.leaf is not None:
                label = self._shape(branch.leaf)
            elif branch.children:
                label = self.shapes.NewShape()
                _name(label, branch.name)
                self._children(label, branch.children)
            else:
                continue
            _name(self.shapes.AddComponent(parent, label, _location(branch.matrix)), branch.name)

    def _shape(self, number: int) -> Any:
        """Return the label of a leaf's shape in its own frame; another colour takes a copy of the shape."""
        leaf = self.leaves[number]
        known = (leaf.shape_index, leaf.color)
        if known not in self.known:
            shape = _without_location(shape_in_own_frame(leaf))
            if any(index == leaf.shape_index for index, _ in self.known):
                shape = BRepBuilderAPI_Copy(shape).Shape()
            label = self.shapes.AddShape(shape, False)
            _name(label, leaf.name)
            if leaf.color is not None:
                red, green, blue, opacity = (min(max(part, 0.0), 1.0) for part in leaf.color)
                color = Quantity_ColorRGBA(Quantity_Color(red, green, blue, Quantity_TOC_sRGB), opacity)
                self.colors.SetColor(label, color, XCAFDoc_ColorSurf)
            self.known[known] = label
        return self.known[known]


def _without_location(shape: Any) -> Any:
    """Return ``shape`` with its own location built into its geometry.

    The document would take a located shape for an instance of another one, and lose its colour.
    """
    location = shape.Location()
    if location.IsIdentity():
        return shape
    return BRepBuilderAPI_Transform(shape.Located(TopLoc_Location()), location.Transformation(), True).Shape()


def _name(label: Any, name: str) -> None:
    TDataStd_Name.Set_s(label, TCollection_ExtendedString(name, True))


def _location(matrix: Matrix) -> TopLoc_Location:
    if np.array_equal(matrix, np.eye(3, 4)):
        return TopLoc_Location()
    placement = gp_Trsf()
    placement.SetValues(*matrix.ravel().tolist())
    return TopLoc_Location(placement)


def _anonymous(writer: STEPCAFControl_Writer, title: str) -> None:
    """Say in the header what the file is, and nothing about a person, a machine or a time."""
    header = APIHeaderSection_MakeHeader(writer.ChangeWriter().Model())
    plain = title.encode("ascii", "replace").decode()
    header.SetName(_text(plain))
    header.SetTimeStamp(_text(_NO_TIME))
    header.SetAuthorValue(1, _text(""))
    header.SetOrganizationValue(1, _text(""))
    header.SetOriginatingSystem(_text("DesignHub"))
    header.SetAuthorisation(_text(""))


def _text(text: str) -> TCollection_HAsciiString:
    return TCollection_HAsciiString(text)
