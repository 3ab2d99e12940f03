"""The tree of a document of the CAD kernel (XCAF): names, colours, placements and shared shapes.

Its one rule: a tree has an end. Depth and number of leaves are bounded while it is walked, for a small file can
describe a tree that is larger than any machine.
"""

import re

from OCP.gp import gp_Trsf
from OCP.Quantity import Quantity_ColorRGBA
from OCP.TCollection import TCollection_AsciiString, TCollection_ExtendedString
from OCP.TDataStd import TDataStd_Name
from OCP.TDF import TDF_Label, TDF_LabelSequence, TDF_Tool
from OCP.TDocStd import TDocStd_Document
from OCP.TopAbs import TopAbs_ShapeEnum
from OCP.TopExp import TopExp_Explorer
from OCP.TopoDS import TopoDS_Shape
from OCP.XCAFDoc import XCAFDoc_ColorTool, XCAFDoc_ColorType, XCAFDoc_DocumentTool, XCAFDoc_ShapeTool

from designhub.building.handover import IDENTITY, Matrix, leaves, matrix_of
from designhub.checks.measurements import FileReport
from designhub.inspection.imports.triangles import plain_name
from designhub.inspection.kernel import refusing
from designhub.inspection.mesh import Color, path_names
from designhub.inspection.subject import LEAVES_MOST, SIBLINGS_MOST, Subject
from designhub.inspection.unreadable import Unreadable
from designhub.script.declarations import Declarations, Node

DEPTH_MOST = 64
PIECES_MOST = 1000
GENERIC = re.compile(r"Open CASCADE STEP translator|part$|(SOLID|COMPOUND|SHELL)\d*$")
"""Names that a writer gives where it has none."""
COLOR_TYPES = (
    XCAFDoc_ColorType.XCAFDoc_ColorSurf,
    XCAFDoc_ColorType.XCAFDoc_ColorGen,
    XCAFDoc_ColorType.XCAFDoc_ColorCurv,
)


def new_document() -> TDocStd_Document:
    """Return an empty document for a reader to fill."""
    return TDocStd_Document(TCollection_ExtendedString("BinXCAF"))


def subject_of_document(document: TDocStd_Document, file: FileReport, stem: str) -> Subject:
    """Return the tree of ``document``; raise `Unreadable` where it has no geometry, or too much."""
    walk = _Walk(document, file.name)
    free = TDF_LabelSequence()
    walk.tool.GetFreeShapes(free)
    nodes = [walk.node(free.Value(number + 1), 1) for number in range(free.Length())]
    return subject_of_nodes([node for node in nodes if node], walk.shapes, file, stem)


def subject_of_nodes(nodes: list[Node], shapes: list[TopoDS_Shape], file: FileReport, stem: str) -> Subject:
    """Return the subject of top nodes that point into ``shapes``; a shape without an edge is no geometry."""
    if not nodes or not any(TopExp_Explorer(shape, TopAbs_ShapeEnum.TopAbs_EDGE).More() for shape in shapes):
        raise Unreadable("inspection.file.no_geometry", name=file.name)
    label = plain_name(stem, "part")
    if len(nodes) == 1:
        scene = nodes[0] if not GENERIC.match(nodes[0].name) else nodes[0].model_copy(update={"name": label})
    else:
        scene = Node(name=label, children=_differing(nodes))
    declarations = Declarations(scene=scene)
    with refusing("inspection.not_rigid"):
        placed = leaves(scene, shapes)
    return Subject(declarations=declarations, leaves=tuple(placed), shapes=tuple(shapes), file=file)


class _Walk:
    """One walk through a document; keeps the unique shapes and counts the leaves."""

    def __init__(self, document: TDocStd_Document, name: str) -> None:
        self.tool = XCAFDoc_DocumentTool.ShapeTool_s(document.Main())
        self.colors = XCAFDoc_DocumentTool.ColorTool_s(document.Main())
        self.shapes: list[TopoDS_Shape] = []
        self._numbers: dict[str, int] = {}
        self._name = name
        self._leaves = 0

    def node(self, label: TDF_Label, depth: int) -> Node | None:
        """Return the node of ``label``, ``None`` where there is no geometry below it."""
        if depth > DEPTH_MOST:
            raise Unreadable("inspection.file.too_deep", name=self._name, most=DEPTH_MOST)
        target, matrix = label, IDENTITY
        if XCAFDoc_ShapeTool.IsReference_s(label):
            target = TDF_Label()
            XCAFDoc_ShapeTool.GetReferredShape_s(label, target)
            matrix = _matrix(label)
        name = plain_name(_name(label) if _named(label) else _name(target), "part")
        color = self._color(label) or self._color(target)
        if not XCAFDoc_ShapeTool.IsAssembly_s(target):
            return self._leaf(target, name, matrix, color)
        components = TDF_LabelSequence()
        XCAFDoc_ShapeTool.GetComponents_s(target, components, False)
        children = [self.node(components.Value(number + 1), depth + 1) for number in range(components.Length())]
        there = [child for child in children if child]
        if not there:
            return None
        return Node(name=name, matrix=matrix, color=color, children=_differing(there))

    def _leaf(self, label: TDF_Label, name: str, matrix: Matrix, color: Color | None) -> Node | None:
        shape = XCAFDoc_ShapeTool.GetShape_s(label)
        if shape.IsNull():
            return None
        self._leaves += 1
        if self._leaves > LEAVES_MOST:
            raise Unreadable("inspection.too_many_bodies", bodies=self._leaves, most=LEAVES_MOST)
        entry = _entry(label)
        if entry not in self._numbers:
            self._numbers[entry] = len(self.shapes)
            self.shapes.append(shape)
        return Node.model_validate(
            {"name": name, "shape": self._numbers[entry], "matrix": matrix, "color": color or self._solid_color(label)}
        )

    def _color(self, label: TDF_Label) -> Color | None:
        color = Quantity_ColorRGBA()
        for kind in COLOR_TYPES:
            if XCAFDoc_ColorTool.GetColor_s(label, kind, color):
                rgb = color.GetRGB()
                return (_srgb(rgb.Red()), _srgb(rgb.Green()), _srgb(rgb.Blue()), round(float(color.Alpha()), 4))
        return None

    def _solid_color(self, label: TDF_Label) -> Color | None:
        """Return the colour of the first piece of a shape that has one."""
        pieces = TDF_LabelSequence()
        XCAFDoc_ShapeTool.GetSubShapes_s(label, pieces)
        for number in range(min(pieces.Length(), PIECES_MOST)):
            color = self._color(pieces.Value(number + 1))
            if color:
                return color
        return None


def _differing(nodes: list[Node]) -> tuple[Node, ...]:
    """Return siblings whose names differ; raise `Unreadable` where there are more than a node may have."""
    if len(nodes) > SIBLINGS_MOST:
        raise Unreadable("inspection.too_many_bodies", bodies=len(nodes), most=SIBLINGS_MOST)
    names = path_names([node.name for node in nodes])
    return tuple(
        node if node.name == name else node.model_copy(update={"name": name})
        for node, name in zip(nodes, names, strict=True)
    )


def _named(label: TDF_Label) -> bool:
    """Tell whether an instance has a name of its own, not only the kernel's ``=>[0:1:1:2]`` or a counter."""
    return re.match(r"=>|NAUO|\d*$", _name(label), re.IGNORECASE) is None


def _name(label: TDF_Label) -> str:
    attribute = TDataStd_Name()
    if not label.FindAttribute(TDataStd_Name.GetID_s(), attribute):
        return ""
    return str(attribute.Get().ToExtString())


def _entry(label: TDF_Label) -> str:
    entry = TCollection_AsciiString()
    TDF_Tool.Entry_s(label, entry)
    return str(entry.ToCString())


def _matrix(label: TDF_Label) -> Matrix:
    location = XCAFDoc_ShapeTool.GetLocation_s(label)
    transformation: gp_Trsf = location.Transformation()
    if abs(transformation.ScaleFactor() - 1.0) > 1e-6:
        raise Unreadable("inspection.not_rigid")
    return matrix_of(location)


def _srgb(linear: float) -> float:
    """Return one channel of the kernel's linear colour as sRGB (IEC 61966-2-1)."""
    value = 12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055
    return round(min(max(value, 0.0), 1.0), 4)
