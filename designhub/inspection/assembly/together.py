"""From bodies in their places to the report on them.

    boxes within the cap   ->  pairs by their triangles, all of them  ->  pairs by the kernel, cheapest first, in time

Its one rule: equal pairs (the same two shapes in the same relative placement) are looked at once, and time that runs
out leaves the rest as the triangles have them, and says so.
"""

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from typing import Literal

import numpy as np

from designhub.checks.assembly_report import (
    PAIRS_MOST,
    Assembly,
    AssemblyBody,
    Contact,
    LeftOut,
    Mate,
    Pair,
)
from designhub.inspection.assembly.bill import bill_of, center_of, mass_of, total
from designhub.inspection.assembly.cylinders import Found, cylinders
from designhub.inspection.assembly.forms import Instance
from designhub.inspection.assembly.joints import Declared, freedom_of, hole_of
from designhub.inspection.assembly.near import near_pairs
from designhub.inspection.assembly.pairs import Between, Look
from designhub.inspection.assembly.planes import TOUCH_MM, Touch
from designhub.inspection.mass import Array
from designhub.inspection.placed import DIRECTION_DIGITS, LENGTH_DIGITS, length, vector
from designhub.script.declarations import Declarations

CAP_MM = 2.0
KERNEL_SHARE = 0.6
"""Share of the time after which the kernel is asked no more: one answer of it can't be interrupted."""
NAMED_MOST = 20
Why = Literal["time", "many", "not_closed", "kernel"]


class Missing:
    """What was left out, counted by what and why."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, Why]] = Counter()
        self._named: dict[tuple[str, Why], list[tuple[int, ...]]] = defaultdict(list)

    def add(self, what: str, why: Why, bodies: tuple[int, ...], *, count: int = 1) -> None:
        """Note that ``what`` of ``bodies`` was left out."""
        self._counts[what, why] += count
        if bodies and len(self._named[what, why]) < NAMED_MOST:
            self._named[what, why].append(bodies)

    def reported(self) -> tuple[LeftOut, ...]:
        """Return what was noted."""
        return tuple(
            LeftOut.model_validate({"what": what, "why": why, "count": count, "bodies": self._named[what, why]})
            for (what, why), count in self._counts.items()
        )


def assembly_of(
    instances: Sequence[Instance],
    declarations: Declarations,
    *,
    light: bool = False,
    budget_s: float = 30.0,
    only: Callable[[int, int], bool] | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Assembly:
    """Return what is found between ``instances`` within ``budget_s`` seconds; ``light`` leaves bill and freedom out."""
    missing = Missing()
    for number, one in enumerate(instances):
        if not one.form.solid:
            missing.add("body", "not_closed", (number,))
    if len(instances) < 2:
        return Assembly()
    pairs = _pairs(instances, missing, clock() + budget_s, only=only, clock=clock)
    report = Assembly(
        bodies=tuple(_body(one) for one in instances), pairs=pairs, cap_mm=CAP_MM, left_out=missing.reported()
    )
    if light:
        return report
    mass = total(instances)
    holes = [
        [hole_of(one, each.matrix, each.first_face) for one in cylinders(each.form) if one.concave]
        for each in instances
    ]
    freedom = freedom_of(
        pairs,
        holes=holes,
        materials=[one.material for one in instances],
        volumes=[one.form.volume for one in instances],
        declared=Declared.of(declarations),
    )
    if freedom is None:
        missing.add("freedom", "many", ())
    return report.model_copy(
        update={
            "freedom": freedom,
            "bill": bill_of(instances, declarations.features),
            "mass_g": None if mass is None else length(mass[0]),
            "center": None if mass is None else vector(mass[1]),
            "left_out": missing.reported(),
        }
    )


def _pairs(
    instances: Sequence[Instance],
    missing: Missing,
    until: float,
    *,
    only: Callable[[int, int], bool] | None,
    clock: Callable[[], float],
) -> tuple[Pair, ...]:
    look = Look(CAP_MM)
    near, beyond = near_pairs([one.box for one in instances], CAP_MM, PAIRS_MOST)
    if beyond:
        missing.add("pair", "many", (), count=beyond)
    near = sorted(
        (pair for pair in near if only is None or only(*pair)),
        key=lambda pair: sum(len(instances[body].form.triangles) for body in pair),
    )
    known: dict[tuple[int, int, bytes], Between | None] = {}
    pairs: list[Pair] = []
    started = clock()
    for first, second in near:
        left = until - clock()
        if left <= 0:
            missing.add("pair", "time", (first, second))
            continue
        one, other = instances[first], instances[second]
        relative = _relative(one.matrix, other.matrix)
        key = (one.key, other.key, np.round(relative, LENGTH_DIGITS).tobytes())
        if key not in known:
            kernel = left > (1.0 - KERNEL_SHARE) * (until - started)
            known[key] = look.at(one.form, other.form, relative, kernel=kernel)
            in_time = kernel
        found = known[key]
        if found is not None:
            pairs.append(_pair((first, second), one, other, found))
            for what in found.left_out:
                missing.add(what, "kernel" if in_time else "time", (first, second))
    return tuple(sorted(pairs, key=lambda pair: pair.bodies))


def _relative(first: Array, second: Array) -> Array:
    """Return the placement of the second body as the first one sees it."""
    turned = first[:, :3].T
    return np.hstack([turned @ second[:, :3], (turned @ (second[:, 3] - first[:, 3]))[:, None]])


def _pair(bodies: tuple[int, int], one: Instance, other: Instance, found: Between) -> Pair:
    at = one.matrix

    def faces(sides: tuple[tuple[int, ...], tuple[int, ...]]) -> tuple[int, ...]:
        return (*(one.first_face + face for face in sides[0]), *(other.first_face + face for face in sides[1]))

    return Pair(
        bodies=bodies,
        interference_mm3=length(found.volume),
        uncertainty_mm3=length(found.uncertainty),
        method=found.method,
        clearance_mm=None if found.gap is None else length(found.gap) if found.gap > TOUCH_MM else 0.0,
        points=None if found.points is None else (_placed(at, found.points[0]), _placed(at, found.points[1])),
        near_faces=faces(found.near_faces),
        touch_normal=_normal(one, other, found),
        overlap_faces=faces(found.overlap_faces)[:500],
        overlap_center=None if found.overlap_center is None else _placed(at, found.overlap_center),
        mates=tuple(_mate(bodies, one, other, mate) for mate in found.mates[:200]),
        contacts=tuple(_contact(bodies, one, other, touch) for touch in found.touches[:200]),
    )


def _normal(one: Instance, other: Instance, found: Between) -> tuple[float, float, float] | None:
    """Return the direction out of the first body where the two touch, if a plane face there says it."""
    if found.gap is None or found.gap > TOUCH_MM:
        return None
    for instance, faces, sign in ((one, found.near_faces[0], 1.0), (other, found.near_faces[1], -1.0)):
        normals = [instance.form.examined.faces[face].normal for face in faces]
        for normal in normals:
            if normal is not None:
                return vector(sign * instance.matrix[:, :3] @ normal, DIRECTION_DIGITS)
    return None


def _mate(bodies: tuple[int, int], one: Instance, other: Instance, found: Found) -> Mate:
    ends = ((bodies[0], one), (bodies[1], other))
    (hole, hole_at), (shaft, shaft_at) = ends if found.hole_is_first else ends[::-1]
    return Mate(
        hole=hole,
        shaft=shaft,
        hole_faces=tuple(hole_at.first_face + face for face in found.hole.faces),
        shaft_faces=tuple(shaft_at.first_face + face for face in found.shaft.faces),
        hole_diameter_mm=length(2 * found.hole.radius),
        shaft_diameter_mm=length(2 * found.shaft.radius),
        engagement_mm=length(found.engagement),
        offset_mm=length(found.offset),
        axis=(_placed(one.matrix, found.point), vector(one.matrix[:, :3] @ found.direction, DIRECTION_DIGITS)),
    )


def _contact(bodies: tuple[int, int], one: Instance, other: Instance, touch: Touch) -> Contact:
    return Contact(
        bodies=bodies,
        faces=(one.first_face + touch.faces[0], other.first_face + touch.faces[1]),
        area_mm2=length(touch.area),
        gap_mm=length(touch.gap) if touch.gap > TOUCH_MM else 0.0,
        normal=vector(one.matrix[:, :3] @ touch.normal, DIRECTION_DIGITS),
        center=_placed(one.matrix, touch.center),
        corners=tuple(_placed(one.matrix, corner) for corner in touch.corners),
    )


def _body(one: Instance) -> AssemblyBody:
    return AssemblyBody(
        name=one.name,
        path=one.path,
        volume_mm3=length(one.form.volume),
        mass_g=mass_of(one),
        center=vector(center_of(one)),
        first_face=one.first_face,
        faces=len(one.form.examined.faces),
    )


def _placed(matrix: Array, point: Array) -> tuple[float, float, float]:
    return vector(matrix[:, :3] @ point + matrix[:, 3])
