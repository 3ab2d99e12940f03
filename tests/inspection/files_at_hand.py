"""Files of every format, made by the tests themselves: honest ones from a plate, and what a hostile one is made of."""

import io
import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import cadquery as cq
import numpy as np

PLATE = {"box": ((-15.0, -10.0, -5.0), (15.0, 10.0, 5.0)), "volume": 30 * 20 * 10 - 3.141592653589793 * 9 * 10}

CORE = "http://schemas.microsoft.com/3dmanufacturing/core/2015/02"
PRODUCTION = "http://schemas.microsoft.com/3dmanufacturing/production/2015/06"
CUBE_POINTS = [(x, y, z) for x in (0, 1) for y in (0, 1) for z in (0, 1)]
CUBE_FACES = [
    (0, 1, 3), (0, 3, 2), (4, 6, 7), (4, 7, 5), (0, 4, 5), (0, 5, 1),
    (2, 3, 7), (2, 7, 6), (0, 2, 6), (0, 6, 4), (1, 5, 7), (1, 7, 3),
]  # fmt: skip


def plate() -> cq.Shape:
    """Return a plate of 30 x 20 x 10 mm with a hole of 6 mm."""
    return cq.Workplane().box(30, 20, 10).faces(">Z").workplane().hole(6).val()


def step_file(path: Path, shape: cq.Shape, unit: str = "MM") -> Path:
    """Write ``shape`` as STEP in ``unit`` (MM, INCH, M)."""
    from OCP.Interface import Interface_Static
    from OCP.STEPControl import STEPControl_StepModelType, STEPControl_Writer

    writer = STEPControl_Writer()
    Interface_Static.SetCVal_s("write.step.unit", unit)
    try:
        writer.Transfer(shape.wrapped, STEPControl_StepModelType.STEPControl_AsIs)
        writer.Write(str(path))
    finally:
        Interface_Static.SetCVal_s("write.step.unit", "MM")
    return path


def iges_file(path: Path, shape: cq.Shape, unit: str = "MM", solids: bool = True) -> Path:
    """Write ``shape`` as IGES in ``unit``, as solids or as loose surfaces."""
    from OCP.IGESControl import IGESControl_Controller, IGESControl_Writer

    IGESControl_Controller.Init_s()
    writer = IGESControl_Writer(unit, int(solids))
    writer.AddShape(shape.wrapped)
    writer.ComputeModel()
    writer.Write(str(path))
    return path


def binary_stl(points: np.ndarray, triangles: np.ndarray, header: bytes = b"") -> bytes:
    """Return a binary STL file."""
    records = np.zeros(len(triangles), dtype=[("n", "<f4", 3), ("c", "<f4", (3, 3)), ("a", "<u2")])
    records["c"] = np.asarray(points)[np.asarray(triangles)]
    return header.ljust(80, b" ") + struct.pack("<I", len(triangles)) + records.tobytes()


def ascii_stl(points: np.ndarray, triangles: np.ndarray) -> bytes:
    """Return an STL file in words."""
    lines = ["solid plate"]
    for triangle in triangles:
        corners = [f"  vertex {x:.9e} {y:.9e} {z:.9e}" for x, y, z in (points[number] for number in triangle)]
        lines += ["facet normal 0 0 0", " outer loop", *corners, " endloop", "endfacet"]
    return "\n".join([*lines, "endsolid plate", ""]).encode()


def mesh_xml(number: int = 1, more: str = "", points: Any = CUBE_POINTS, triangles: Any = CUBE_FACES) -> str:
    """Return an object of a 3MF model: a unit cube unless told otherwise."""
    vertices = "".join(f'<vertex x="{x}" y="{y}" z="{z}"/>' for x, y, z in points)
    faces = "".join(f'<triangle v1="{a}" v2="{b}" v3="{c}"/>' for a, b, c in triangles)
    return (
        f'<object id="{number}" type="model" {more}><mesh><vertices>{vertices}</vertices>'
        f"<triangles>{faces}</triangles></mesh></object>"
    )


def model_xml(resources: str, build: str = '<item objectid="1"/>', unit: str = "millimeter", more: str = "") -> str:
    """Return a 3MF model part."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><model unit="{unit}" xmlns="{CORE}" xmlns:p="{PRODUCTION}" {more}>'
        f"<resources>{resources}</resources><build>{build}</build></model>"
    )


def package(model: str | bytes | None, **members: bytes) -> bytes:
    """Return a 3MF package with ``model`` as its root model and further members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        if model is not None:
            archive.writestr("3D/3dmodel.model", model)
        for member, content in members.items():
            archive.writestr(member.replace("__", "/"), content)
    return stream.getvalue()


def glb_bytes(document: dict[str, Any], binary: bytes = b"") -> bytes:
    """Return a GLB file of a JSON document and a binary chunk."""
    text = json.dumps({"asset": {"version": "2.0"}, **document}).encode()
    text += b" " * (-len(text) % 4)
    chunks = struct.pack("<I", len(text)) + b"JSON" + text
    if binary:
        binary += b"\0" * (-len(binary) % 4)
        chunks += struct.pack("<I", len(binary)) + b"BIN\0" + binary
    return b"glTF" + struct.pack("<II", 2, 12 + len(chunks)) + chunks


def cube_glb(**changes: Any) -> tuple[dict[str, Any], bytes]:
    """Return document and binary chunk of a unit cube in metres."""
    points = np.array(CUBE_POINTS, "<f4").tobytes()
    triangles = np.array(CUBE_FACES, "<u2").tobytes()
    document: dict[str, Any] = {
        "scenes": [{"nodes": [0]}],
        "nodes": [{"name": "cube", "mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}, "indices": 1}]}],
        "accessors": [
            {"bufferView": 0, "componentType": 5126, "count": 8, "type": "VEC3"},
            {"bufferView": 1, "componentType": 5123, "count": 36, "type": "SCALAR"},
        ],
        "bufferViews": [
            {"buffer": 0, "byteLength": len(points)},
            {"buffer": 0, "byteOffset": len(points), "byteLength": len(triangles)},
        ],
        "buffers": [{"byteLength": len(points) + len(triangles)}],
    }
    return {**document, **changes}, points + triangles
