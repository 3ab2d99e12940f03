"""STEP (ISO 10303-21): exact shapes with their unit, names, colours and tree.

Its one rule: only this file is read. The kernel's document reader follows references to other STEP files, so a file
that has any is read by the plain reader, which can't, and loses its names and colours instead.
"""

import re
from io import BytesIO
from pathlib import PurePosixPath

from OCP.IFSelect import IFSelect_ReturnStatus
from OCP.STEPCAFControl import STEPCAFControl_Reader
from OCP.STEPControl import STEPControl_Reader
from OCP.TColStd import TColStd_SequenceOfAsciiString

from designhub.checks.measurements import FileReport
from designhub.inspection.imports.tree import new_document, subject_of_document, subject_of_nodes
from designhub.inspection.imports.triangles import plain_name
from designhub.inspection.kernel import refusing
from designhub.inspection.subject import Subject
from designhub.inspection.unreadable import Unreadable
from designhub.script.declarations import Node

DOCUMENT_FILE = re.compile(rb"\bDOCUMENT_FILE\s*\(\s*'((?:[^']|'')*)'")
END = b"END-ISO-10303-21"
IGNORED_MOST = 50
UNITS = {
    "millimetre": "mm",
    "metre": "m",
    "centimetre": "cm",
    "micrometre": "um",
    "kilometre": "km",
    "inch": "in",
    "foot": "ft",
}


def read(content: bytes, name: str) -> Subject:
    """Return the tree of a STEP file, in mm whatever its unit is."""
    if END not in content[-4096:]:
        raise Unreadable("inspection.file.truncated", name=name)
    outside = [match.decode("latin-1")[:200] for match in DOCUMENT_FILE.findall(content)]
    with refusing("inspection.file.damaged", name=name, format="STEP"):
        return _plain(content, name, outside) if outside else _with_tree(content, name)


def _with_tree(content: bytes, name: str) -> Subject:
    reader = STEPCAFControl_Reader()
    reader.SetNameMode(True)
    reader.SetColorMode(True)
    for switch in (reader.SetLayerMode, reader.SetPropsMode, reader.SetGDTMode, reader.SetMatMode, reader.SetViewMode):
        switch(False)
    _load(reader, content, name)
    document = new_document()
    if not reader.Transfer(document):
        raise Unreadable("inspection.file.no_geometry", name=name)
    return subject_of_document(document, _report(reader.ChangeReader(), name, []), PurePosixPath(name).stem)


def _plain(content: bytes, name: str, outside: list[str]) -> Subject:
    reader = STEPControl_Reader()
    _load(reader, content, name)
    reader.TransferRoots()
    shapes = [reader.Shape(number + 1) for number in range(reader.NbShapes())]
    shapes = [shape for shape in shapes if not shape.IsNull()]
    stem = PurePosixPath(name).stem
    label = plain_name(stem, "part")
    nodes = [Node(name=label, shape=number) for number in range(len(shapes))]
    return subject_of_nodes(nodes, shapes, _report(reader, name, outside), stem)


def _load(reader: STEPCAFControl_Reader | STEPControl_Reader, content: bytes, name: str) -> None:
    if reader.ReadStream(name, BytesIO(content)) != IFSelect_ReturnStatus.IFSelect_RetDone:
        raise Unreadable("inspection.file.damaged", name=name, format="STEP")


def _report(reader: STEPControl_Reader, name: str, outside: list[str]) -> FileReport:
    lengths, angles, solid_angles = (TColStd_SequenceOfAsciiString() for _ in range(3))
    reader.FileUnits(lengths, angles, solid_angles)
    known = lengths.Length() > 0
    unit = str(lengths.Value(1).ToCString()).strip().lower() if known else "mm"
    ignored = tuple(f"DOCUMENT_FILE('{one}')" for one in dict.fromkeys(outside))[:IGNORED_MOST]
    return FileReport(name=name, format="step", unit=UNITS.get(unit, unit)[:20], unit_known=known, ignored=ignored)
