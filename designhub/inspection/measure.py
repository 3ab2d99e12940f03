"""Measurements of a part from its leaves: every shape is measured once, every instance only moved.

Its one rule: what is measured depends on the geometry alone; the declarations only name features and materials.
"""

from collections.abc import Sequence

import numpy as np
from OCP.TopoDS import TopoDS_Shape

from designhub.building.handover import Leaf
from designhub.checks.measurements import FileReport, Measurements
from designhub.inspection.brep import box_of, examine
from designhub.inspection.examined import FACES_MOST
from designhub.inspection.mass import Array
from designhub.inspection.placed import DIRECTION_DIGITS, FURTHEST_MM, placement
from designhub.inspection.unreadable import Unreadable
from designhub.inspection.whole import Box, Placed, material_of, whole
from designhub.script.declarations import Declarations


def measure(
    leaves: Sequence[Leaf],
    shapes: Sequence[TopoDS_Shape],
    declarations: Declarations,
    *,
    material: str | None = None,
    file: FileReport | None = None,
) -> Measurements:
    """Measure the ``leaves`` of a part, whose ``shape_index`` points into ``shapes``.

    ``material`` is the designation for bodies for which neither the node nor the part declares one. Raises
    ``Unreadable`` where there is too much of it, a placement is not rigid, or a number is not finite.
    """
    known = {index: examine(_kernel(shapes[index])) for index in sorted({leaf.shape_index for leaf in leaves})}
    total = sum(len(known[leaf.shape_index].faces) for leaf in leaves)
    if total > FACES_MOST:
        raise Unreadable("inspection.too_many_faces", faces=total, most=FACES_MOST)
    boxes = Boxes()
    bodies: list[Placed] = []
    for leaf in leaves:
        matrix = placement(leaf.matrix)
        name, density = material_of(leaf.material, declarations.material, material)
        bodies.append(
            Placed(
                name=leaf.name,
                path=tuple(leaf.path),
                shape=known[leaf.shape_index],
                matrix=matrix,
                material=name,
                density_kg_m3=density,
                box=boxes.of(leaf, matrix),
            )
        )
    return whole(bodies, declarations, file=file)


class Boxes:
    """Tight boxes of the leaves; instances that are only shifted share one computation."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, bytes], Box | None] = {}

    def of(self, leaf: Leaf, matrix: Array) -> Box | None:
        """Return the tight box of ``leaf`` in the frame of the whole part, ``None`` for nothing.

        Raises `Unreadable` for what has no end, as a plane without an outline.
        """
        key = (leaf.shape_index, np.round(matrix[:, :3], DIRECTION_DIGITS).tobytes())
        offset = matrix[:, 3]
        if key not in self._known:
            box = box_of(_kernel(leaf.shape))
            if box and not np.abs(box).max() <= FURTHEST_MM:
                raise Unreadable("inspection.too_far")
            self._known[key] = box and (box[0] - offset, box[1] - offset)
        known = self._known[key]
        return known and (known[0] + offset, known[1] + offset)


def _kernel(shape: object) -> TopoDS_Shape:
    """Return the kernel's shape, whether CadQuery wraps it or not."""
    return getattr(shape, "wrapped", shape)
