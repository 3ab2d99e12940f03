"""Small assemblies to examine, made where they are needed."""

from collections.abc import Sequence

import cadquery as cq

from designhub.building.handover import leaves, matrix_of
from designhub.checks.assembly_report import Assembly, BodyFreedom, Pair
from designhub.inspection.assembly.bodies import instances_of
from designhub.inspection.assembly.together import assembly_of
from designhub.inspection.subject import Subject
from designhub.script.declarations import Declarations, Node

Placed = tuple[str, cq.Workplane, cq.Location]
HERE = cq.Location()


def at(x: float = 0, y: float = 0, z: float = 0, axis: Sequence[float] = (0, 0, 1), angle: float = 0) -> cq.Location:
    return cq.Location(cq.Vector(x, y, z), cq.Vector(*axis), angle)


def subject(*placed: Placed, moved: cq.Location = HERE, **declared: object) -> Subject:
    """Return bodies in their places, all of them ``moved``; the same Workplane twice is one shape."""
    unique = list({id(work): work for _, work, _ in placed}.values())
    shapes = [work.val().wrapped for work in unique]
    number = {id(work): index for index, work in enumerate(unique)}
    children = tuple(
        Node(name=name, shape=number[id(work)], matrix=matrix_of((moved * place).wrapped))
        for name, work, place in placed
    )
    scene = Node(name="assembly", children=children)
    declarations = Declarations.model_validate({"scene": scene, **declared})
    return Subject(declarations=declarations, leaves=tuple(leaves(scene, shapes)), shapes=tuple(shapes))


def examined(*placed: Placed, moved: cq.Location = HERE, **declared: object) -> Assembly:
    made = subject(*placed, moved=moved, **declared)
    return assembly_of(instances_of(made), made.declarations)


def pair(report: Assembly, first: str, second: str) -> Pair:
    names = {body.name: number for number, body in enumerate(report.bodies)}
    (found,) = [each for each in report.pairs if {*each.bodies} == {names[first], names[second]}]
    return found


def freedom(report: Assembly, name: str) -> BodyFreedom | None:
    """Return what one body can still do; None where it can't move."""
    assert report.freedom is not None
    return next((each for each in report.freedom.bodies if report.bodies[each.body].name == name), None)


def block(x: float, y: float, z: float) -> cq.Workplane:
    """Return a box with its lowest corner at the origin."""
    return cq.Workplane().box(x, y, z, centered=False)


def rod(diameter: float, length: float) -> cq.Workplane:
    """Return a cylinder along Z from the origin."""
    return cq.Workplane().circle(diameter / 2).extrude(length)


def plate_with_hole(diameter: float, thickness: float = 10.0, side: float = 30.0) -> cq.Workplane:
    """Return a square plate about the Z axis with a hole in its middle."""
    return cq.Workplane().rect(side, side).extrude(thickness).cut(rod(diameter, thickness))
