"""What one inspection is about, wherever it came from.

Its one rule: a subject is either leaves of B-rep or meshes, never both.
"""

from dataclasses import dataclass

from OCP.TopoDS import TopoDS_Shape

from designhub.building.handover import Leaf
from designhub.checks.measurements import FileReport
from designhub.inspection.mesh import MeshBody
from designhub.script.declarations import Declarations

LEAVES_MOST = 20_000
"""Leaves of one part; as many bodies as ``Measurements`` may carry."""
SIBLINGS_MOST = 10_000
"""Children of one node; as many as ``Node`` may carry."""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Leaves of B-rep with the shapes that they show, or meshes; and what is known of the file they are from."""

    declarations: Declarations
    leaves: tuple[Leaf, ...] = ()
    shapes: tuple[TopoDS_Shape, ...] = ()
    meshes: tuple[MeshBody, ...] = ()
    file: FileReport | None = None
