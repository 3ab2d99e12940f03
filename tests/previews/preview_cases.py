"""A part as the inspecting child has it in hand."""

from dataclasses import dataclass
from typing import Any

from designhub.checks.measurements import Measurements
from designhub.script.declarations import Declarations, Material, Node


@dataclass(frozen=True)
class Case:
    """Leaves, what was declared and measured on them, and their exact volume."""

    leaves: list[Any]
    declarations: Declarations
    measurements: Measurements
    volume: float


def case_of(scene: Node, shapes: list[Any]) -> Case:
    from OCP.BRepGProp import BRepGProp
    from OCP.GProp import GProp_GProps

    from designhub.building.handover import leaves
    from designhub.inspection.measure import measure

    declarations = Declarations(scene=scene, material=Material(name="S235JR", density_kg_m3=7850))
    found = leaves(scene, shapes)
    volume = 0.0
    for leaf in found:
        properties = GProp_GProps()
        BRepGProp.VolumeProperties_s(leaf.shape, properties)
        volume += properties.Mass()
    return Case(found, declarations, measure(found, shapes, declarations), volume)
