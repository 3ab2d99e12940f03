"""Faces of a mesh: where a reader of the triangles would see one surface end and another begin.

How it works. Triangles in one plane are joined first. Two of these patches belong to one curved face when they meet
flatter than the crease angle, unless one of them is a flat face that runs smoothly into a round (a fillet): a flat
face is much larger than the strips of the round that it meets. A face whose triangles are in one plane is a plane; one
whose vertices are on a cylinder or sphere and whose normals agree is that. Everything else stays ``mesh``.

Its one rule: a shape is only named where every vertex of the face agrees; a near miss is ``mesh``.
"""

import numpy as np
import numpy.typing as npt

from designhub.inspection.examined import FaceShape
from designhub.inspection.mass import Array
from designhub.inspection.mesh import Edges, Integers, components, cross_products, edges_of

CREASE_DEG = 28.0
"""Patches that meet at less than this may be one curved face (13 segments round a hole and more)."""
COPLANAR_DEG = 0.05
FLAT_FACTOR = 4.0
"""A flat face is this many times larger than the median of the patches that it runs smoothly into."""
COARSER_DEG = (CREASE_DEG, 60.0, 180.0)
FACES_MOST = 20_000
"""Faces of one mesh; above this the crease angle is raised until there are fewer."""
ON_SURFACE = 2e-4
"""How far vertices may be from a fitted surface, as a part of its radius."""
SPHERE_TILT_DEG = 25.0
"""How far the normal of a coarse triangle may lean from the radius of the sphere that its corners are on."""
TURN_LEAST_DEG = 25.0
"""Least turn of the normals for a curved surface to be clear."""


def segment(vertices: Array, triangles: Integers) -> Integers:
    """Return (m,) the face of each triangle, numbered from 0 in the order of their first triangle."""
    edges = edges_of(triangles)
    bends = _bends(vertices, triangles, edges)
    for crease in COARSER_DEG:
        count, faces = _segment(vertices, triangles, edges, bends, crease)
        if count <= FACES_MOST:
            break
    _, first, face = np.unique(faces, return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.int64)
    rank[np.argsort(first)] = np.arange(len(first))
    return rank[face.reshape(-1)]


def faces_of(vertices: Array, triangles: Integers, face_of_triangle: Integers) -> tuple[FaceShape, ...]:
    """Return the measures of each face."""
    edges = edges_of(triangles)
    crosses = cross_products(vertices, triangles)
    areas = 0.5 * np.linalg.norm(crosses, axis=1)
    centers = vertices[triangles].mean(axis=1)
    count = int(face_of_triangle.max(initial=-1)) + 1
    face_areas = np.bincount(face_of_triangle, weights=areas, minlength=count)
    perimeters, neighbours = _outlines(vertices, edges, face_of_triangle, count)
    order = np.argsort(face_of_triangle, kind="stable")
    members = np.split(order, np.flatnonzero(np.diff(face_of_triangle[order])) + 1)
    faces: list[FaceShape] = []
    for number, rows in enumerate(members):
        weights = areas[rows] if face_areas[number] > 0 else np.ones(len(rows))
        face = _shape(vertices, triangles[rows], crosses[rows])
        faces.append(
            FaceShape(
                kind=face.kind,
                area_mm2=float(face_areas[number]),
                center=np.average(centers[rows], axis=0, weights=weights),
                perimeter_mm=float(perimeters[number]),
                normal=face.normal,
                axis=face.axis,
                radius_mm=face.radius_mm,
                concave=face.concave,
                neighbours=neighbours[number],
            )
        )
    return tuple(faces)


def _bends(vertices: Array, triangles: Integers, edges: Edges) -> Array:
    """Return (p,) the angle in degrees between the two triangles of each pair."""
    crosses = cross_products(vertices, triangles)
    lengths = np.linalg.norm(crosses, axis=1)
    units = crosses / np.where(lengths > 0, lengths, 1.0)[:, None]
    left, right = units[edges.pairs[:, 0]], units[edges.pairs[:, 1]]
    bends = np.degrees(2.0 * np.arcsin(np.clip(0.5 * np.linalg.norm(left - right, axis=1), 0.0, 1.0)))
    return np.asarray(bends)


def _segment(vertices: Array, triangles: Integers, edges: Edges, bends: Array, crease: float) -> tuple[int, Integers]:
    """Return how many faces there are and the face of each triangle, in any order."""
    areas = 0.5 * np.linalg.norm(cross_products(vertices, triangles), axis=1)
    needle = areas <= 0
    meets = (edges.uses[edges.pair_edges] == 2) & ~needle[edges.pairs].any(axis=1)
    patches, patch = components(len(triangles), edges.pairs[meets & (bends <= COPLANAR_DEG)])
    links = patch[edges.pairs[meets & (bends > COPLANAR_DEG) & (bends < crease)]]
    links = links[links[:, 0] != links[:, 1]]
    sizes: Array = np.bincount(patch, weights=areas, minlength=patches).astype(np.float64)
    plane = _flat_faces(sizes, links)
    count, face = components(patches, links[~plane[links].any(axis=1)])
    return count, _needles_joined(face[patch], needle, edges)


def _needles_joined(face: Integers, needle: npt.NDArray[np.bool_], edges: Edges) -> Integers:
    """Give each triangle without area the face of one beside it."""
    face, needle = face.copy(), needle.copy()
    while needle.any():
        for left, right in ((0, 1), (1, 0)):
            beside = needle[edges.pairs[:, left]] & ~needle[edges.pairs[:, right]]
            if beside.any():
                break
        else:
            break
        taker, giver = edges.pairs[beside, left], edges.pairs[beside, right]
        face[taker] = face[giver]
        needle[taker] = False
    return face


def _flat_faces(areas: Array, links: Integers) -> npt.NDArray[np.bool_]:
    """Tell which patches are much larger than the median of those that they run smoothly into."""
    flat = np.zeros(len(areas), dtype=bool)
    if not len(links):
        return flat
    both = np.unique(np.vstack([links, links[:, ::-1]]), axis=0)
    order = np.lexsort((areas[both[:, 1]], both[:, 0]))
    owner, neighbour = both[order].T
    starts = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])
    middles = starts + np.diff(np.r_[starts, len(owner)]) // 2
    flat[owner[starts]] = areas[owner[starts]] > FLAT_FACTOR * areas[neighbour[middles]]
    return flat


def _outlines(
    vertices: Array, edges: Edges, face_of_triangle: Integers, count: int
) -> tuple[Array, list[tuple[int, ...]]]:
    """Return the perimeter and the neighbours of each face."""
    lengths = np.linalg.norm(vertices[edges.ends[:, 0]] - vertices[edges.ends[:, 1]], axis=1)
    perimeters = np.zeros(count)
    sides = face_of_triangle[edges.pairs]
    between = sides[:, 0] != sides[:, 1]
    for column in (0, 1):
        np.add.at(perimeters, sides[between, column], lengths[edges.pair_edges[between]])
    open_edges = edges.uses[edges.of_triangle] == 1
    owners, corner = np.nonzero(open_edges)
    np.add.at(perimeters, face_of_triangle[owners], lengths[edges.of_triangle[owners, corner]])
    meeting = np.unique(np.vstack([sides[between], sides[between][:, ::-1]]), axis=0)
    neighbours: list[list[int]] = [[] for _ in range(count)]
    for face, other in meeting.tolist():
        neighbours[face].append(other)
    return perimeters, [tuple(numbers) for numbers in neighbours]


def _shape(vertices: Array, triangles: Integers, crosses: Array) -> FaceShape:
    """Return what surface the face clearly is; area, centre and outline are the caller's to add."""
    mesh = FaceShape(kind="mesh", area_mm2=0.0, center=np.zeros(3))
    total = np.linalg.norm(crosses, axis=1).sum()
    if total <= 0:
        return mesh
    mean = crosses.sum(axis=0)
    normal = mean / np.linalg.norm(mean) if np.linalg.norm(mean) > 0 else mean
    units = crosses / np.maximum(np.linalg.norm(crosses, axis=1), np.finfo(float).tiny)[:, None]
    real = np.linalg.norm(crosses, axis=1) > 1e-9 * total
    if np.all(units[real] @ normal >= np.cos(np.radians(2 * COPLANAR_DEG))):
        return FaceShape(kind="plane", area_mm2=0.0, center=np.zeros(3), normal=normal)
    points = vertices[np.unique(triangles)]
    if len(points) < 6:
        return mesh
    middles = vertices[triangles[real]].mean(axis=1)
    return _cylinder(points, middles, units[real], crosses[real]) or _sphere(points, middles, units[real]) or mesh


def _cylinder(points: Array, middles: Array, units: Array, crosses: Array) -> FaceShape | None:
    """Return the cylinder that all ``points`` lie on, if the normals are square to its axis."""
    _, vectors = np.linalg.eigh(np.einsum("ij,ik->jk", crosses, units))
    axis = vectors[:, 0] * np.sign(vectors[np.argmax(np.abs(vectors[:, 0])), 0])
    if np.abs(units @ axis).max() > np.sin(np.radians(0.5)):
        return None
    across = np.linalg.svd(axis[None, :])[2][1:]
    fitted = _round(points @ across.T)
    if fitted is None:
        return None
    center, radius = fitted
    outward = middles @ across.T - center
    turn = _turn(units @ across.T)
    sides = np.einsum("ij,ij->i", outward, units @ across.T)
    if turn < TURN_LEAST_DEG or (sides.min() < 0 < sides.max()):
        return None
    origin = center @ across + float(middles.mean(axis=0) @ axis) * axis
    inward = bool(sides[0] < 0)
    return FaceShape(
        kind="cylinder", area_mm2=0.0, center=np.zeros(3), axis=(origin, axis), radius_mm=radius, concave=inward
    )


def _sphere(points: Array, middles: Array, units: Array) -> FaceShape | None:
    """Return the sphere that all ``points`` lie on, if the normals point to or from its centre."""
    fitted = _round(points)
    if fitted is None or len(points) < 8:
        return None
    center, radius = fitted
    outward = middles - center
    sides = np.einsum("ij,ij->i", outward, units) / np.linalg.norm(outward, axis=1)
    if np.abs(sides).min() < np.cos(np.radians(SPHERE_TILT_DEG)) or (sides.min() < 0 < sides.max()):
        return None
    if _turn(units) < TURN_LEAST_DEG:
        return None
    return FaceShape(
        kind="sphere", area_mm2=0.0, center=np.zeros(3), radius_mm=radius, concave=bool(sides[0] < 0)
    )  # fmt: skip


def _round(points: Array) -> tuple[Array, float] | None:
    """Return centre and radius of the circle or sphere that all ``points`` (n, 2 or 3) lie on, else ``None``."""
    middle = points.mean(axis=0)
    local = points - middle
    system = np.column_stack([2 * local, np.ones(len(local))])
    solution, _, rank, _ = np.linalg.lstsq(system, np.einsum("ij,ij->i", local, local), rcond=None)
    center = solution[:-1]
    square = float(solution[-1] + center @ center)
    if rank < system.shape[1] or square <= 0:
        return None
    radius = float(np.sqrt(square))
    if np.abs(np.linalg.norm(local - center, axis=1) - radius).max() > ON_SURFACE * radius:
        return None
    return center + middle, radius


def _turn(units: Array) -> float:
    """Return the largest angle in degrees between the first normal and any other."""
    return float(np.degrees(np.arccos(np.clip(units @ units[0], -1, 1)).max()))
