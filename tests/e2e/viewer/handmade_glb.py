"""GLB files by hand, after the contract between previews and viewer: faces in order, instances, edges; no CAD kernel.

Its one rule: every number in here can be checked with pencil and paper, so that a test can name the face it expects.
"""

import json
import math
import struct
from dataclasses import dataclass, field

Point = tuple[float, float, float]
AXES = ((1, 0, 0), (0, 1, 0), (0, 0, 1))


@dataclass
class Shape:
    """Triangles sorted by face, with normals, and edges as pairs of points."""

    points: list[Point] = field(default_factory=list)
    normals: list[Point] = field(default_factory=list)
    triangles: list[int] = field(default_factory=list)
    triangles_per_face: list[int] = field(default_factory=list)
    segments: list[Point] = field(default_factory=list)

    def add_face(self, corners: list[Point], normal: Point) -> None:
        """Add a flat convex face, counter-clockwise seen from outside, with its outline."""
        start = len(self.points)
        self.points += corners
        self.normals += [normal] * len(corners)
        for nth in range(1, len(corners) - 1):
            self.triangles += [start, start + nth, start + nth + 1]
        self.triangles_per_face.append(len(corners) - 2)
        for one, other in zip(corners, corners[1:] + corners[:1], strict=True):
            self.segments += [one, other]


def box(x: float, y: float, z: float) -> Shape:
    """A box from the origin to (x, y, z). Faces: 0 -X, 1 +X, 2 -Y, 3 +Y, 4 -Z, 5 +Z."""
    shape = Shape()
    shape.add_face([(0, 0, 0), (0, 0, z), (0, y, z), (0, y, 0)], (-1, 0, 0))
    shape.add_face([(x, 0, 0), (x, y, 0), (x, y, z), (x, 0, z)], (1, 0, 0))
    shape.add_face([(0, 0, 0), (x, 0, 0), (x, 0, z), (0, 0, z)], (0, -1, 0))
    shape.add_face([(0, y, 0), (0, y, z), (x, y, z), (x, y, 0)], (0, 1, 0))
    shape.add_face([(0, 0, 0), (0, y, 0), (x, y, 0), (x, 0, 0)], (0, 0, -1))
    shape.add_face([(0, 0, z), (x, 0, z), (x, y, z), (0, y, z)], (0, 0, 1))
    return shape


def cylinder(radius: float, height: float, steps: int = 48) -> Shape:
    """A cylinder on the origin along Z. Faces: 0 round, 1 -Z, 2 +Z."""
    ring = [
        (radius * math.cos(2 * math.pi * nth / steps), radius * math.sin(2 * math.pi * nth / steps))
        for nth in range(steps)
    ]
    shape = Shape()
    for x, y in ring:
        shape.points += [(x, y, 0.0), (x, y, height)]
        shape.normals += [(x / radius, y / radius, 0.0)] * 2
    for nth in range(steps):
        a, b = 2 * nth, 2 * ((nth + 1) % steps)
        shape.triangles += [a, b, b + 1, a, b + 1, a + 1]
    shape.triangles_per_face.append(2 * steps)
    shape.add_face([(x, y, 0.0) for x, y in reversed(ring)], (0, 0, -1))
    shape.add_face([(x, y, height) for x, y in ring], (0, 0, 1))
    return shape


@dataclass
class Leaf:
    """A body in its place: name, shape by number, translation in mm, colour."""

    name: str
    shape: int
    at: Point = (0.0, 0.0, 0.0)
    color: tuple[float, float, float, float] | None = None


def glb(shapes: list[Shape], leaves: list[Leaf], root: str = "thing") -> bytes:
    """Return the bytes of a GLB that shows ``leaves`` below one root node."""
    data = bytearray()
    views: list[dict[str, object]] = []
    accessors: list[dict[str, object]] = []

    def add(values: list[float] | list[int], kind: str, component: int, bounds: bool = False) -> int:
        code = "f" if component == 5126 else "I"
        width = {"SCALAR": 1, "VEC3": 3}[kind]
        views.append({"buffer": 0, "byteOffset": len(data), "byteLength": 4 * len(values)})
        data.extend(struct.pack(f"<{len(values)}{code}", *values))
        accessor: dict[str, object] = {
            "bufferView": len(views) - 1,
            "componentType": component,
            "type": kind,
            "count": len(values) // width,
        }
        if bounds:
            accessor["min"] = [min(values[nth::3]) for nth in range(3)]
            accessor["max"] = [max(values[nth::3]) for nth in range(3)]
        accessors.append(accessor)
        return len(accessors) - 1

    def flat(points: list[Point]) -> list[float]:
        return [float(number) for point in points for number in point]

    materials: list[dict[str, object]] = []
    meshes: list[dict[str, object]] = []
    for nth, shape in enumerate(shapes):
        color = next((leaf.color for leaf in leaves if leaf.shape == nth and leaf.color), None)
        pbr = {"pbrMetallicRoughness": {"baseColorFactor": list(color)}} if color else {}
        materials.append({"name": "painted" if color else "default", **pbr})
        solid = {
            "attributes": {
                "POSITION": add(flat(shape.points), "VEC3", 5126, bounds=True),
                "NORMAL": add(flat(shape.normals), "VEC3", 5126),
            },
            "indices": add(shape.triangles, "SCALAR", 5125),
            "material": nth,
            "mode": 4,
        }
        lines = {"attributes": {"POSITION": add(flat(shape.segments), "VEC3", 5126, bounds=True)}, "mode": 1}
        extras = {"trianglesPerFace": shape.triangles_per_face, "segmentsPerEdge": [1] * (len(shape.segments) // 2)}
        meshes.append({"primitives": [solid, lines], "extras": extras})
    nodes: list[dict[str, object]] = [
        {"name": root, "children": list(range(1, len(leaves) + 1)), "extras": {"unit": "mm", "up": "Z"}}
    ]
    first = 0
    for nth, leaf in enumerate(leaves):
        nodes.append(
            {
                "name": leaf.name,
                "mesh": leaf.shape,
                "translation": list(leaf.at),
                "extras": {"body": nth, "firstFace": first},
            }
        )
        first += len(shapes[leaf.shape].triangles_per_face)
    return _packed({
        "asset": {"version": "2.0"}, "scene": 0, "scenes": [{"nodes": [0]}], "nodes": nodes, "meshes": meshes,
        "materials": materials, "accessors": accessors, "bufferViews": views, "buffers": [{"byteLength": len(data)}],
    }, bytes(data))  # fmt: skip


def _packed(document: dict[str, object], data: bytes) -> bytes:
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    body = struct.pack("<II", len(text), 0x4E4F534A) + text + struct.pack("<II", len(data), 0x004E4942) + data
    return struct.pack("<III", 0x46546C67, 2, 12 + len(body)) + body


def table() -> bytes:
    """A plate 60 x 40 x 10 (faces 0-5) with two equal pins of 5 mm radius, 20 mm high, on it (faces 6-8 and 9-11)."""
    blue = (0.15, 0.35, 0.7, 1.0)
    shapes = [box(60, 40, 10), cylinder(5, 20)]
    leaves = [Leaf("plate", 0), Leaf("pin", 1, (15, 20, 10), blue), Leaf("pin", 1, (45, 20, 10), blue)]
    return glb(shapes, leaves, "table")


def table_measurements() -> dict[str, object]:
    """What the inspection would tell about ``table`` (the parts of it that the viewer reads)."""
    sides = [(-1, 0, 0), (1, 0, 0), (0, -1, 0), (0, 1, 0), (0, 0, -1), (0, 0, 1)]
    faces: list[dict[str, object]] = [
        {"index": nth, "body": 0, "kind": "plane", "area_mm2": 400.0 + nth, "normal": normal}
        for nth, normal in enumerate(sides)
    ]
    for body, x in ((1, 15.0), (2, 45.0)):
        axis = ((x, 20.0, 10.0), (0.0, 0.0, 1.0))
        faces.append({"index": len(faces), "body": body, "kind": "cylinder", "area_mm2": 200 * math.pi,
                      "axis": axis, "radius_mm": 5.0, "concave": False})  # fmt: skip
        for normal in ((0, 0, -1), (0, 0, 1)):
            faces.append({"index": len(faces), "body": body, "kind": "plane", "area_mm2": 25 * math.pi,
                          "normal": normal})  # fmt: skip
    bodies = [{"name": name, "closed": True} for name in ("plate", "pin", "pin")]
    return {"faces": faces, "bodies": bodies, "features": [{"feature": "shank", "faces": [6]}]}
