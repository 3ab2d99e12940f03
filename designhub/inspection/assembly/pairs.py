"""What two forms do to each other in one relative placement.

    far apart by the triangles                 nothing
    apart                                      the least distance, by the kernel where it can bear it
    meeting                                    the common volume, by the kernel; checked against the triangles'

The kernel's boolean operations may fail silently, so that its volume is taken only where the triangles agree within
their uncertainty. Its one rule: a pair is examined in the frame of its first form, so that ten equal pairs of screw
and hole are examined once, and a motion of the whole changes nothing.
"""

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from OCP.Standard import Standard_Failure

from designhub.inspection.assembly import exact, meshes
from designhub.inspection.assembly.cylinders import Cylinder, Found, cylinders, mates
from designhub.inspection.assembly.forms import Form
from designhub.inspection.assembly.planes import TOUCH_MM, Touch, touches
from designhub.inspection.mass import Array

NEGLIGIBLE_MM3 = 1e-6


@dataclass(frozen=True, kw_only=True)
class Between:
    """What is between two forms, in the frame of the first one."""

    volume: float = 0.0
    uncertainty: float = 0.0
    method: Literal["exact", "mesh"] = "exact"
    overlap_faces: exact.Faces = ((), ())
    overlap_center: Array | None = None
    gap: float | None = None
    points: tuple[Array, Array] | None = None
    near_faces: exact.Faces = ((), ())
    mates: tuple[Found, ...] = ()
    touches: tuple[Touch, ...] = ()
    left_out: tuple[Literal["clearance", "exact"], ...] = ()


class Look:
    """Looks at pairs of forms, and remembers what it found."""

    def __init__(self, cap_mm: float) -> None:
        self.cap_mm = cap_mm
        self._cylinders: dict[int, tuple[Cylinder, ...]] = {}

    def at(self, first: Form, second: Form, matrix: Array, *, kernel: bool = True) -> Between | None:
        """Return what is between ``first`` and ``second`` moved by ``matrix``; None beyond the cap.

        ``kernel`` says whether there is time for the CAD kernel.
        """
        slack = first.deflection + second.deflection
        rough = meshes.gap(first, second, matrix, self.cap_mm + slack)
        if rough is not None and rough >= self.cap_mm + slack:
            return None
        faces = exact.near_faces(first, second, matrix, self.cap_mm)
        inside = rough is not None and rough <= 0
        if not any(faces) and not inside:
            return None
        found = Between(
            mates=tuple(mates(self._of(first), self._of(second), matrix)),
            touches=tuple(touches(first, second, matrix, faces)),
        )
        if rough is None or rough <= slack:
            found = _overlapped(found, first, second, matrix, exact_too=kernel)
        if found.volume > found.uncertainty + NEGLIGIBLE_MM3:
            return replace(found, gap=0.0)
        found = _distant(found, first, second, matrix, rough, kernel=kernel)
        return found if found.gap is None or found.gap < self.cap_mm else None

    def _of(self, form: Form) -> tuple[Cylinder, ...]:
        if id(form) not in self._cylinders:
            self._cylinders[id(form)] = cylinders(form)
        return self._cylinders[id(form)]


def _overlapped(found: Between, first: Form, second: Form, matrix: Array, *, exact_too: bool) -> Between:
    """Return ``found`` with the common volume."""
    if not (first.solid and second.solid):
        return found
    rough = meshes.overlap(first, second, matrix)
    near = exact.near_faces(first, second, matrix, TOUCH_MM)
    curved = first.curved[list(near[0])].any() or second.curved[list(near[1])].any()
    if rough is not None and not curved and rough.volume <= rough.uncertainty:
        return found
    whole = (tuple(range(len(first.faces))), tuple(range(len(second.faces))))
    better = None
    if exact_too and exact.bearable(first, second, near if any(near) else whole):
        better = _by_kernel(first, second, matrix)
    if better is not None and (rough is None or _agree(better, rough)):
        return replace(
            found, volume=better.volume, overlap_faces=better.faces, overlap_center=better.center, method="exact"
        )
    if rough is None:
        return replace(found, left_out=(*found.left_out, "exact"))
    missing: tuple[Literal["clearance", "exact"], ...] = ("exact",) if first.shape is not None else ()
    return replace(
        found,
        volume=rough.volume,
        uncertainty=rough.uncertainty,
        overlap_faces=rough.faces,
        overlap_center=rough.center,
        method="mesh",
        left_out=(*found.left_out, *missing),
    )


def _by_kernel(first: Form, second: Form, matrix: Array) -> meshes.Overlap | None:
    try:
        return exact.overlap(first, second, matrix)
    except (Standard_Failure, RuntimeError):
        return None


def _agree(better: meshes.Overlap, rough: meshes.Overlap) -> bool:
    """Tell whether two volumes can be of one thing; curved faces that nearly touch may hide from triangles."""
    return abs(better.volume - rough.volume) <= 2.0 * rough.uncertainty + 0.02 * better.volume + 0.1


def _distant(found: Between, first: Form, second: Form, matrix: Array, rough: float | None, *, kernel: bool) -> Between:
    """Return ``found`` with the least distance."""
    resting = next((touch for touch in found.touches if touch.gap <= TOUCH_MM), None)
    if resting is not None:
        on: exact.Faces = ((resting.faces[0],), (resting.faces[1],))
        return replace(found, gap=0.0, points=(resting.center, resting.center), near_faces=on)
    guided = next((mate for mate in found.mates if mate.engagement > 0 and _snug(mate)), None)
    if guided is not None:
        sides = (guided.hole.faces[:1], guided.shaft.faces[:1])
        at = guided.point + guided.hole.radius * _across(guided.direction)
        return replace(found, gap=0.0, points=(at, at), near_faces=sides if guided.hole_is_first else sides[::-1])
    slack = first.deflection + second.deflection
    reach = None if rough is None else rough + 2.0 * slack
    nearby = None if reach is None else exact.near_faces(first, second, matrix, reach)
    if kernel and nearby is not None and exact.bearable(first, second, nearby):
        answer = _measured(first, second, matrix, nearby)
        if answer is not None:
            gap, one, other, sides = answer
            return replace(found, gap=gap, points=(one, other), near_faces=sides)
    if rough is None:
        return replace(found, left_out=(*found.left_out, "clearance"))
    exactly = first.shape is None and second.shape is None
    return replace(
        found,
        gap=rough,
        points=meshes.nearest(first, second, matrix),
        left_out=found.left_out if exactly else (*found.left_out, "clearance"),
    )


def _measured(
    first: Form, second: Form, matrix: Array, faces: exact.Faces
) -> tuple[float, Array, Array, exact.Faces] | None:
    try:
        return exact.distance(first, second, matrix, faces)
    except (Standard_Failure, RuntimeError):
        return None


def _snug(mate: Found) -> bool:
    return abs(mate.hole.radius - mate.shaft.radius) <= TOUCH_MM and mate.offset <= TOUCH_MM


def _across(direction: Array) -> Array:
    across = np.cross(direction, np.eye(3)[int(np.argmin(np.abs(direction)))])
    return np.asarray(across / np.linalg.norm(across))
