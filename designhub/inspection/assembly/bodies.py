"""The bodies of an assembly in their places, from a build's leaves or a file's meshes.

Its one rule: every unique shape is looked at once, and a body that bounds no volume stays in the list, so that
numbers mean what they mean in the measurements.
"""

from designhub.building.handover import Leaf
from designhub.inspection.assembly.forms import Form, Instance, box_of, form_of_mesh, form_of_shape
from designhub.inspection.mesh_measure import NOWHERE
from designhub.inspection.placed import placement
from designhub.inspection.subject import Subject
from designhub.inspection.unreadable import Unreadable
from designhub.inspection.whole import material_of

BODIES_MOST = 5_000
"""Bodies of one assembly that are looked at."""


def instances_of(subject: Subject) -> list[Instance]:
    """Return every body of ``subject`` in its place; raise `Unreadable` where one is not placed rigidly."""
    if subject.meshes:
        return _meshes(subject)
    made: dict[int, Form] = {}
    return [_instance(leaf, subject, made) for leaf in subject.leaves[:BODIES_MOST]]


def _instance(leaf: Leaf, subject: Subject, made: dict[int, Form]) -> Instance:
    if leaf.shape_index not in made:
        made[leaf.shape_index] = form_of_shape(subject.shapes[leaf.shape_index])
    form = made[leaf.shape_index]
    if len(form.examined.faces) != leaf.faces:
        raise Unreadable("inspection.shapes")
    matrix = placement(leaf.matrix)
    material, density = material_of(leaf.material, subject.declarations.material, None)
    return Instance(
        name=leaf.name,
        path=tuple(leaf.path),
        form=form,
        key=leaf.shape_index,
        matrix=matrix,
        first_face=leaf.first_face,
        material=material,
        density_kg_m3=density,
        box=box_of(form, matrix),
    )


def _meshes(subject: Subject) -> list[Instance]:
    material, density = material_of(None, subject.declarations.material, None)
    made: list[Instance] = []
    for number, body in enumerate(subject.meshes[:BODIES_MOST]):
        form = form_of_mesh(body)
        before = made[-1].first_face + len(made[-1].form.examined.faces) if made else 0
        made.append(
            Instance(
                name=body.name,
                path=body.path,
                form=form,
                key=number,
                matrix=NOWHERE,
                first_face=before,
                material=material,
                density_kg_m3=density,
                box=box_of(form, NOWHERE),
            )
        )
    return made
