"""3MF: meshes with a unit, in a zip archive of XML parts (3MF Core 1.3, Materials 1.2, Production 1.1).

Its one rule: only parts inside the archive are read, and only what the build places is a body. Entities and document
types are refused, instances are counted before they are made, and components that contain themselves are an error.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import numpy as np

from designhub.checks.measurements import FileReport
from designhub.inspection.imports.archive import Archive
from designhub.inspection.imports.threemf_model import Model, Object, read_model
from designhub.inspection.imports.triangles import Loose, guard_counts, subject_of
from designhub.inspection.imports.xml import parsed
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Color
from designhub.inspection.subject import Subject
from designhub.inspection.unreadable import Unreadable

MODEL_TYPE = "http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"
DEFAULT_MODEL = "3D/3dmodel.model"
UNITS_MM = {
    "micron": 0.001,
    "millimeter": 1.0,
    "centimeter": 10.0,
    "inch": 25.4,
    "foot": 304.8,
    "meter": 1000.0,
}
UNIT_NAMES = {"micron": "um", "millimeter": "mm", "centimeter": "cm", "inch": "in", "foot": "ft", "meter": "m"}
DEPTH_MOST = 32
IDENTITY = np.eye(4)


def read(content: bytes, name: str) -> Subject:
    """Return the bodies that the build of a 3MF file places, in mm whatever its unit is."""
    archive = Archive(content, name)
    package = Package(archive, name)
    root = package.model(_root_model(archive, name))
    if root.unit not in UNITS_MM:
        raise Unreadable("inspection.file.unit", name=name, unit=root.unit[:40])
    scale = np.diag([UNITS_MM[root.unit]] * 3 + [1.0])
    items = root.items or tuple((root.path, number, IDENTITY) for number in root.objects)
    loose: list[Loose] = []
    triangles = 0
    for path, number, matrix in items:
        for body in package.bodies(path, number, scale @ matrix, (), None):
            triangles += len(body.triangles)
            guard_counts(triangles, len(loose) + 1, name)
            loose.append(body)
    ignored = tuple(dict.fromkeys(package.ignored))[:50]
    file = FileReport(name=name, format="3mf", unit=UNIT_NAMES[root.unit], unit_known=True, ignored=ignored)
    return subject_of(loose, file)


def _root_model(archive: Archive, name: str) -> str:
    """Return the path of the model that the package starts with."""
    relations = archive.read("_rels/.rels")
    if relations is not None:
        for element in parsed(relations, name).iter("{*}Relationship"):
            if element.get("Type") == MODEL_TYPE and element.get("TargetMode", "Internal") == "Internal":
                return str(element.get("Target", DEFAULT_MODEL))
    if archive.read(DEFAULT_MODEL) is None:
        raise Unreadable("inspection.file.not_3mf", name=name)
    return DEFAULT_MODEL


@dataclass
class Package:
    """The models of one archive, each read once."""

    archive: Archive
    name: str
    ignored: list[str] = field(default_factory=list)
    _models: dict[str, Model] = field(default_factory=dict)
    _placed: int = 0

    def model(self, path: str) -> Model:
        """Return the model part ``path``."""
        if path not in self._models:
            content = self.archive.read(path)
            if content is None:
                raise Unreadable("inspection.file.missing_member", name=self.name, member=path[:200])
            self._models[path] = read_model(content, path, self.name)
            self.ignored.extend(self._models[path].ignored)
        return self._models[path]

    def bodies(
        self, path: str, number: str, matrix: Array, above: tuple[tuple[str, str], ...], color: Color | None
    ) -> Iterator[Loose]:
        """Yield the meshes of one object and its components, placed by the 4x4 ``matrix``."""
        here = (path, number)
        self._placed += 1
        if here in above or len(above) > DEPTH_MOST:
            raise Unreadable("inspection.file.cycle", name=self.name, object=number[:40])
        guard_counts(0, self._placed, self.name)
        found = self.model(path).objects.get(number)
        if found is None:
            raise Unreadable("inspection.file.missing_object", name=self.name, object=number[:40])
        if found.support:
            self.ignored.append(f"object {number} type=support"[:200])
            return
        color = found.color or color
        if len(found.triangles):
            yield _placed(found, matrix, color)
        for component_path, component, placement in found.components:
            yield from self.bodies(component_path or path, component, matrix @ placement, (*above, here), color)


def _placed(found: Object, matrix: Array, color: Color | None) -> Loose:
    with np.errstate(over="ignore", invalid="ignore"):
        vertices = found.vertices @ matrix[:3, :3].T + matrix[:3, 3]
        mirrored = np.linalg.det(matrix[:3, :3]) < 0
    triangles = found.triangles[:, ::-1] if mirrored else found.triangles
    return Loose(
        name=found.name or PurePosixPath(found.number).name, vertices=vertices, triangles=triangles, color=color
    )
