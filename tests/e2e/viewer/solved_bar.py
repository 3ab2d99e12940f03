"""A pulled bar, solved by the hub's own finite elements: the real thing beside ``handmade_study``."""

from pathlib import Path

import cadquery as cq

from designhub.building.handover import leaves
from designhub.script import force
from designhub.script.declarations import Declarations, Feature, Material, Node, Study, Support
from designhub.simulation.glb import glb
from designhub.simulation.solid import solid_of
from designhub.simulation.study import solve_study

LENGTH, SIDE = 60.0, 10.0


def pulled_bar(folder: Path, *, stress_mpa: float) -> bytes:
    """Return the picture of a bar from the origin along X, that slides at both ends' planes and is pulled at x = 60.

    Nothing keeps it from growing thinner, so the stress is the same everywhere.
    """
    bar = cq.Workplane().box(LENGTH, SIDE, SIDE, centered=False)
    planes = {"held": (0, 0.0), "side": (1, 0.0), "floor": (2, 0.0), "pulled": (0, LENGTH)}
    scene = Node(name="bar", shape=0)
    declarations = Declarations(
        scene=scene,
        features=tuple(Feature(name=name, faces=(_face(bar, *plane),)) for name, plane in planes.items()),
        material=Material(name="S235JR"),
    )
    supports = tuple(Support(feature=name, kind="sliding") for name in ("held", "side", "floor"))
    load = force("pulled", (stress_mpa * SIDE * SIDE, 0, 0))
    study = Study(name="pull", supports=supports, loads=(load,))
    scratch = folder / "solid.brep"
    scratch.touch()
    solid = solid_of(leaves(scene, [bar.val().wrapped]))
    return glb(next(solve_study(solid, study, declarations, scratch)), solid)


def _face(bar: cq.Workplane, axis: int, value: float) -> int:
    """Return the number of the face whose centre has this coordinate."""
    centers = [face.Center().toTuple() for face in bar.val().Faces()]
    return next(nth for nth, center in enumerate(centers) if abs(center[axis] - value) < 1e-6)
