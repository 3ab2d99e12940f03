"""Simple solids with their faces named by where they are, and a short way to solve one study on them."""

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import cadquery as cq

from designhub.building.handover import leaves
from designhub.script.declarations import Declarations, Feature, Load, Material, Node, Study, Support
from designhub.simulation.solid import Solid, solid_of

Where = Callable[[Any], bool]


def solid(*shapes: cq.Workplane) -> Solid:
    wrapped = [shape.val().wrapped for shape in shapes]
    nodes = tuple(Node(name=f"body{index}", shape=index) for index in range(len(wrapped)))
    return solid_of(leaves(Node(name="part", children=nodes), wrapped))


def faces(shape: cq.Workplane, where: Where, first: int = 0) -> tuple[int, ...]:
    return tuple(first + index for index, face in enumerate(shape.val().Faces()) if where(face))


def at(axis: int, value: float) -> Where:
    """Return whether a face's centre has this coordinate and the face is plane."""
    return lambda face: face.geomType() == "PLANE" and abs(face.Center().toTuple()[axis] - value) < 1e-6


def round_face(radius: float) -> Where:
    return lambda face: face.geomType() == "CYLINDER" and abs(face._geomAdaptor().Cylinder().Radius() - radius) < 1e-6


def declarations(features: Mapping[str, tuple[int, ...]], material: str | None = "S235JR") -> Declarations:
    return Declarations(
        scene=Node(name="part", shape=0),
        features=tuple(Feature(name=name, faces=numbers) for name, numbers in features.items()),
        material=None if material is None else Material(name=material),
    )


def study(supports: Mapping[str, str], loads: Sequence[Load], **more: Any) -> Study:
    held = tuple(Support(feature=feature, kind=kind) for feature, kind in supports.items())  # type: ignore[arg-type]
    return Study(name="test", supports=held, loads=tuple(loads), line=3, **more)


def solved(
    part: Solid, features: Mapping[str, tuple[int, ...]], asked: Study, folder: Path, meshes: int = 9, **more: Any
) -> Any:
    """Return what the last of at most ``meshes`` meshes gave."""
    from designhub.simulation.study import solve_study

    scratch = folder / "solid.brep"
    scratch.touch()
    asked_for = declarations(features, **more)
    return list(islice(solve_study(part, asked, asked_for, scratch, seconds=60.0), meshes))[-1]
