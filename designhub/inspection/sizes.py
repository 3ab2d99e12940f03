"""What the faces of a declared feature really measure.

Its one rule: the size comes from the measured faces alone. The declaration says which faces to look at and what kind
of size is asked for (diameter, width, angle); its number only settles which of two supplementary angles is meant.

- diameter: of cylinders and spheres that agree; of a fillet (torus) the diameter of its round.
- width: between parallel planes at exactly two distances; between two parallel axes when ``width`` is asked for.
- angle: between two planes, between two axes, or the full opening of a cone.

A feature whose faces are in several bodies (instances in an assembly) is measured in each of them first; where that
gives no common size, its faces are measured across the bodies, for example for a gap.
"""

import math
from collections.abc import Sequence

import numpy as np

from designhub.checks.measurements import Face, FeatureSize
from designhub.inspection.mass import Array
from designhub.inspection.placed import length
from designhub.script.declarations import Feature, Size

AGREE_MM = 1e-4
"""Sizes that differ by less are the same size (a thousand times the kernel's confusion)."""
AGREE_RELATIVE = 1e-6
PARALLEL_DEG = 0.01
ANGLE_UNITS = frozenset({"deg", "degree", "degrees", "°", "rad", "radian", "radians"})


def measure_feature(feature: Feature, faces: Sequence[Face]) -> FeatureSize:
    """Return what ``feature`` measures on ``faces`` (the whole part's table); kind ``none`` says why it can't."""
    numbers = tuple(number for number in feature.faces if 0 <= number < len(faces))
    chosen = [faces[number] for number in numbers]
    if not chosen:
        return FeatureSize(feature=feature.name, kind="none", reason="no_faces")
    size = _in_every_body(chosen, feature.size) or _by_kind(chosen, feature.size)
    return size.model_copy(update={"feature": feature.name, "faces": numbers})


def _in_every_body(faces: list[Face], wanted: Size | None) -> FeatureSize | None:
    """Return the size that the feature has in each body, where several instances carry it and agree."""
    bodies: dict[int, list[Face]] = {}
    for face in faces:
        bodies.setdefault(face.body, []).append(face)
    if len(bodies) == 1:
        return None
    sizes = [_by_kind(own, wanted) for own in bodies.values()]
    values = [size.value for size in sizes if size.value is not None]
    if len(values) < len(sizes) or len({size.kind for size in sizes}) > 1 or not _agree(min(values), max(values)):
        return None
    spread = max(max(values) - min(values), *(size.spread for size in sizes))
    sides = {size.concave for size in sizes}
    concave = sides.pop() if len(sides) == 1 else None
    return sizes[0].model_copy(update={"spread": length(spread), "concave": concave})


def _by_kind(faces: list[Face], wanted: Size | None) -> FeatureSize:
    kind = wanted.kind if wanted else "auto"
    if kind == "auto" and wanted and wanted.unit.strip().lower() in ANGLE_UNITS:
        kind = "angle"
    match kind:
        case "diameter" | "radius":
            return _diameter(faces)
        case "width":
            return _width(faces) if _all(faces, "plane") else _between_axes(faces)
        case "angle":
            return _angle(faces, wanted)
        case _:
            return _width(faces) if _all(faces, "plane") else _diameter(faces)


def _diameter(faces: list[Face]) -> FeatureSize:
    diameters = [2 * radius for face in faces if (radius := _round_radius(face)) is not None]
    if not diameters:
        return _none("free_form")
    if len(diameters) < len(faces):
        return _none("mixed")
    smallest, largest = min(diameters), max(diameters)
    if not _agree(smallest, largest):
        return _none("mixed", spread=largest - smallest)
    sides = {face.concave for face in faces}
    return FeatureSize(
        feature="",
        kind="diameter",
        value=length(math.fsum(diameters) / len(diameters)),
        spread=length(largest - smallest),
        concave=sides.pop() if len(sides) == 1 else None,
    )


def _round_radius(face: Face) -> float | None:
    return {"cylinder": face.radius_mm, "sphere": face.radius_mm, "torus": face.minor_radius_mm}.get(face.kind)


def _width(faces: list[Face]) -> FeatureSize:
    normals = np.array([face.normal for face in faces])
    if len(faces) == 1:
        return _none("one_plane")
    reference = normals[0]
    if np.degrees(np.arccos(np.clip(np.abs(normals @ reference), 0, 1))).max() > PARALLEL_DEG:
        return _none("not_parallel")
    heights = np.array([face.center for face in faces]) @ reference
    levels = _levels(heights)
    if len(levels) == 1:
        return _none("one_plane")
    if len(levels) > 2:
        return _none("mixed", spread=float(heights.max() - heights.min()))
    low, high = levels
    return FeatureSize(
        feature="", kind="width", value=length(heights[high].mean() - heights[low].mean()),
        spread=length(np.ptp(heights[high]) + np.ptp(heights[low])),
        concave=_slot(normals[low] @ reference, normals[high] @ reference),
    )  # fmt: skip


def _slot(low: Array, high: Array) -> bool | None:
    """Tell a slot (its planes look at each other) from a block; ``None`` for a step."""
    if (low > 0).all() and (high < 0).all():
        return True
    if (low < 0).all() and (high > 0).all():
        return False
    return None


def _levels(heights: Array) -> list[Array]:
    """Return the indices of equal heights, level by level from the lowest."""
    order = np.argsort(heights, kind="stable")
    gaps = np.diff(heights[order])
    return np.split(order, np.flatnonzero(gaps > _tolerance(float(np.abs(heights).max()))) + 1)


def _between_axes(faces: list[Face]) -> FeatureSize:
    """Return the distance between two parallel axes, for example of two holes."""
    if any(face.axis is None for face in faces):
        return _none("mixed" if any(face.axis or face.kind == "plane" for face in faces) else "free_form")
    points = np.array([face.axis[0] for face in faces if face.axis])
    directions = np.array([face.axis[1] for face in faces if face.axis])
    along = directions[0] / np.linalg.norm(directions[0])
    if np.degrees(np.arccos(np.clip(np.abs(directions @ along), 0, 1))).max() > PARALLEL_DEG:
        return _none("not_parallel")
    across = points - np.outer(points @ along, along)
    distances = np.linalg.norm(across - across[0], axis=1)
    levels = _levels(distances)
    if len(levels) == 1:
        return _none("one_plane")
    apart = across[levels[1]]
    if len(levels) > 2 or np.ptp(apart, axis=0).max() > _tolerance(float(np.abs(apart).max())):
        return _none("mixed", spread=float(distances.max()))
    return FeatureSize(feature="", kind="width", value=length(float(distances[levels[1]].mean())))


def _angle(faces: list[Face], wanted: Size | None) -> FeatureSize:
    if all(face.half_angle_deg is not None for face in faces):
        return _opening(faces)
    directions = [face.normal if face.kind == "plane" else face.axis and face.axis[1] for face in faces]
    if len({face.kind == "plane" for face in faces}) > 1:
        return _none("mixed")
    if any(direction is None for direction in directions):
        return _none("free_form")
    rows = np.array(directions)
    angles = np.degrees(np.arccos(np.clip(np.abs(rows @ rows[0]), 0, 1)))
    others = angles[angles > PARALLEL_DEG]
    if not len(others):
        return _none("one_plane") if len(faces) == 1 else _as_angle(0.0, 0.0, wanted)
    if np.ptp(others) > PARALLEL_DEG:
        return _none("mixed", spread=float(np.ptp(others)), unit_is_angle=True)
    return _as_angle(float(others.mean()), float(np.ptp(others)), wanted)


def _opening(faces: list[Face]) -> FeatureSize:
    angles = [2 * face.half_angle_deg for face in faces if face.half_angle_deg is not None]
    spread = max(angles) - min(angles)
    if spread > PARALLEL_DEG:
        return _none("mixed", spread=spread, unit_is_angle=True)
    sides = {face.concave for face in faces}
    concave = sides.pop() if len(sides) == 1 else None
    value = length(math.fsum(angles) / len(angles))
    return FeatureSize(feature="", kind="angle", value=value, unit="deg", spread=length(spread), concave=concave)


def _as_angle(acute: float, spread: float, wanted: Size | None) -> FeatureSize:
    """Return the angle, or its supplement where that is nearer to what is wanted: two planes make both."""
    value = acute
    if wanted is not None:
        meant = math.degrees(wanted.value) if wanted.unit.strip().lower().startswith("rad") else wanted.value
        value = min((acute, 180.0 - acute), key=lambda angle: abs(angle - abs(meant)))
    return FeatureSize(feature="", kind="angle", value=length(value), unit="deg", spread=length(spread))


def _none(reason: str, *, spread: float = 0.0, unit_is_angle: bool = False) -> FeatureSize:
    unit = "deg" if unit_is_angle else "mm"
    return FeatureSize.model_validate(
        {"feature": "", "kind": "none", "reason": reason, "spread": length(spread), "unit": unit}
    )


def _all(faces: list[Face], kind: str) -> bool:
    return all(face.kind == kind for face in faces)


def _tolerance(size: float) -> float:
    return max(AGREE_MM, AGREE_RELATIVE * size)


def _agree(smallest: float, largest: float) -> bool:
    return largest - smallest <= _tolerance(largest)
