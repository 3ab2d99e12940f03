"""The bill of materials: bodies of one shape and one material are one line.

Its one rule: what is the same is decided by the shape, never by a name: left_pin and right_pin are two of one pin.
"""

from collections.abc import Sequence
from itertools import takewhile

import numpy as np

from designhub.checks.assembly_report import BillLine
from designhub.inspection.assembly.forms import Instance
from designhub.inspection.mass import Array, weighted_center
from designhub.inspection.placed import length
from designhub.inspection.whole import G_PER_MM3
from designhub.script.declarations import Feature


def bill_of(instances: Sequence[Instance], features: Sequence[Feature] = ()) -> tuple[BillLine, ...]:
    """Return the lines, in the order in which their first bodies stand in the tree.

    A line is called as the part that its features come from (``punch_pin.shank``), else by the words that the names of
    its bodies end or begin with (left_spring, right_spring: spring), else as the first of them.
    """
    lines: dict[tuple[int, str | None, float | None], list[int]] = {}
    for number, one in enumerate(instances):
        lines.setdefault((one.key, one.material, one.density_kg_m3), []).append(number)
    parts = _parts(features)
    return tuple(
        BillLine(
            name=_part(instances[bodies[0]], parts) or common_name([instances[body].name for body in bodies]),
            material=material,
            quantity=len(bodies),
            mass_g=_mass(instances[bodies[0]]),
            volume_mm3=length(instances[bodies[0]].form.volume),
            bodies=tuple(bodies),
        )
        for (_, material, _), bodies in lines.items()
    )


def mass_of(instance: Instance) -> float | None:
    """Return the mass in g, where a density and a volume are known."""
    return _mass(instance)


def total(instances: Sequence[Instance]) -> tuple[float, Array] | None:
    """Return mass in g and centre of mass of everything; None where a body has no mass."""
    solid = [one for one in instances if one.form.examined.solids]
    masses = [_mass(one) for one in solid]
    known = [mass for mass in masses if mass is not None]
    if not known or len(known) < len(masses):
        return None
    return float(np.sum(known)), weighted_center(known, [center_of(one) for one in solid])


def center_of(instance: Instance) -> Array:
    """Return the centre of a placed body."""
    return np.asarray(instance.matrix[:, :3] @ instance.form.examined.center + instance.matrix[:, 3])


def _mass(instance: Instance) -> float | None:
    if not instance.density_kg_m3 or not instance.form.examined.solids:
        return None
    return length(instance.form.volume * instance.density_kg_m3 * G_PER_MM3)


def _parts(features: Sequence[Feature]) -> dict[int, str]:
    """Return the part that each face of a named feature belongs to."""
    return {face: one.name.rpartition(".")[0] for one in features if "." in one.name for face in one.faces}


def _part(instance: Instance, parts: dict[int, str]) -> str | None:
    faces = range(instance.first_face, instance.first_face + len(instance.form.examined.faces))
    return next((parts[face] for face in faces if face in parts), None)


def common_name(names: Sequence[str]) -> str:
    """Return what equal bodies are called together.

    >>> common_name(["left_spring", "right_spring"]), common_name(["screw_1", "screw_2"]), common_name(["a", "b"])
    ('spring', 'screw', 'a')
    """
    words = [name.split("_") for name in names]
    for backwards in (True, False):
        rows = [list(reversed(row)) if backwards else row for row in words]
        same = [column[0] for column in takewhile(lambda column: len(set(column)) == 1, zip(*rows, strict=False))]
        if same:
            return "_".join(reversed(same) if backwards else same)
    return names[0]
