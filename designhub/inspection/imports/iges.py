"""IGES: surfaces and, seldom, solids; with a unit, and names where the writer gave any.

Its one rule: loose surfaces are sewn, because an IGES file almost never says that they belong together; what does not
close within the tolerance stays open and is reported as such. Swept surfaces that are cylinders or cones become that,
for IGES writes no others.
"""

from pathlib import Path

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeSolid, BRepBuilderAPI_Sewing
from OCP.BRepLib import BRepLib
from OCP.IFSelect import IFSelect_ReturnStatus
from OCP.IGESControl import IGESControl_Reader
from OCP.ShapeCustom import ShapeCustom
from OCP.TopAbs import TopAbs_ShapeEnum
from OCP.TopExp import TopExp_Explorer
from OCP.TopoDS import TopoDS, TopoDS_Shape

from designhub.checks.measurements import FileReport
from designhub.inspection.imports.tree import subject_of_nodes
from designhub.inspection.imports.triangles import plain_name
from designhub.inspection.kernel import refusing
from designhub.inspection.subject import Subject
from designhub.inspection.unreadable import Unreadable
from designhub.script.declarations import Node

SEWING_MM = 1e-3
UNITS = {1: "in", 2: "mm", 4: "ft", 5: "mi", 6: "m", 7: "km", 8: "mil", 9: "um", 10: "cm", 11: "uin"}
"""Unit flags of the global section (IGES 5.3, table 9); 3 names its unit itself."""
BY_NAME = 3


def read(path: Path, content: bytes) -> Subject:
    """Return the bodies of an IGES file, in mm whatever its unit is."""
    name = path.name
    last = content.rstrip().rsplit(b"\n", 1)[-1]
    if last[72:73] != b"T":
        raise Unreadable("inspection.file.truncated", name=name)
    reader = IGESControl_Reader()
    with refusing("inspection.file.damaged", name=name, format="IGES"):
        if reader.ReadFile(str(path)) != IFSelect_ReturnStatus.IFSelect_RetDone:
            raise Unreadable("inspection.file.damaged", name=name, format="IGES")
        reader.TransferRoots()
        shape = reader.OneShape()
        bodies = [] if shape.IsNull() else _bodies(ShapeCustom.SweptToElementary_s(shape))
    label = plain_name(path.stem, "part")
    nodes = [Node(name=label, shape=number) for number in range(len(bodies))]
    return subject_of_nodes(nodes, bodies, _report(reader, name), path.stem)


def _bodies(shape: TopoDS_Shape) -> list[TopoDS_Shape]:
    """Return the solids of ``shape``; its surfaces sewn, and closed to solids, where it has none."""
    solids = _pieces(shape, TopAbs_ShapeEnum.TopAbs_SOLID)
    if solids:
        return solids
    if not _pieces(shape, TopAbs_ShapeEnum.TopAbs_FACE):
        return [shape]
    sewing = BRepBuilderAPI_Sewing(SEWING_MM)
    sewing.Add(shape)
    sewing.Perform()
    sewn = sewing.SewedShape()
    shells = _pieces(sewn, TopAbs_ShapeEnum.TopAbs_SHELL)
    if not shells:
        return [sewn]
    return [_solid(shell) for shell in shells]


def _solid(shell: TopoDS_Shape) -> TopoDS_Shape:
    if not shell.Closed():
        return shell
    solid = BRepBuilderAPI_MakeSolid(TopoDS.Shell_s(shell)).Solid()
    BRepLib.OrientClosedSolid_s(solid)
    return solid


def _pieces(shape: TopoDS_Shape, kind: TopAbs_ShapeEnum) -> list[TopoDS_Shape]:
    explorer = TopExp_Explorer(shape, kind)
    found: list[TopoDS_Shape] = []
    while explorer.More():
        found.append(explorer.Current())
        explorer.Next()
    return found


def _report(reader: IGESControl_Reader, name: str) -> FileReport:
    section = reader.IGESModel().GlobalSection()
    flag = section.UnitFlag()
    stated = section.UnitName() if flag == BY_NAME and section.HasUnitName() else None
    unit = UNITS.get(flag) or (str(stated.ToCString()).strip().lower() if stated is not None else "")
    return FileReport(name=name, format="iges", unit=unit[:20] or "mm", unit_known=bool(unit))
