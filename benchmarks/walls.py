"""Wall thickness against the number of triangles: how the cost grows.

A torus of 2 mm wall is triangulated ever more finely, as a mesh, so that nothing but the tree and the rays changes.
"""

import time

import numpy as np

from benchmarks.figure import Figure
from designhub.inspection.making.child import warm
from designhub.inspection.making.creases import creases_of
from designhub.inspection.making.samples import spread
from designhub.inspection.making.skin import Skin, skin_of_mesh
from designhub.inspection.making.surfaces import surfaces_of
from designhub.inspection.making.walls import Material
from designhub.inspection.mesh import MeshBody

STEPS = (16, 32, 64, 128, 256)
"""Facets round the ring; half as many round the tube."""


def measure() -> list[Figure]:
    """Return CPU seconds of building the tree and of measuring the walls, each against the coarsest mesh."""
    warm()
    rows = [_seconds(_tube(facets)) for facets in STEPS]
    _, tree, walls = rows[0]
    figures = []
    for triangles, tree_s, walls_s in rows:
        figures.append(
            Figure(what=f"tree over {triangles} triangles", value=tree_s, base_is="coarsest", base=tree, unit="s")
        )
        figures.append(
            Figure(what=f"walls of {triangles} triangles", value=walls_s, base_is="coarsest", base=walls, unit="s")
        )
    return figures


def _seconds(skin: Skin) -> tuple[int, float, float]:
    start = time.process_time()
    assert skin.tree is not None
    planted = time.process_time()
    surfaces = surfaces_of(skin)
    samples = spread(skin, surfaces)
    material = Material(skin=skin, surfaces=surfaces, creases=creases_of(skin))
    thickness = material.by_ray(samples.face, samples.points, samples.normals)
    material.thinnest(samples, thickness)
    return len(skin.triangles), planted - start, time.process_time() - planted


def _tube(facets: int) -> Skin:
    """Return two nested tori 2 mm apart, the inner one inside out, as one mesh."""
    outer, outer_triangles = _torus(facets, 10.0)
    inner, inner_triangles = _torus(facets, 8.0)
    triangles = np.concatenate([outer_triangles, inner_triangles[:, ::-1] + len(outer)])
    face = np.repeat([0, 1], [len(outer_triangles), len(inner_triangles)])
    mesh = MeshBody(name="tube", path=("tube",), vertices=np.concatenate([outer, inner]), triangles=triangles,
                    face_of_triangle=face)  # fmt: skip
    skin = skin_of_mesh(mesh)
    assert skin is not None
    return skin


def _torus(facets: int, minor: float) -> tuple[np.ndarray, np.ndarray]:
    round_, tube = facets, facets // 2
    u, v = np.meshgrid(2 * np.pi * np.arange(round_) / round_, 2 * np.pi * np.arange(tube) / tube, indexing="ij")
    ring = 30 + minor * np.cos(v)
    points = np.stack([ring * np.cos(u), ring * np.sin(u), minor * np.sin(v)], axis=-1).reshape(-1, 3)
    i, j = (index.ravel() for index in np.meshgrid(np.arange(round_), np.arange(tube), indexing="ij"))
    a, b = i * tube + j, (i + 1) % round_ * tube + j
    c, d = (i + 1) % round_ * tube + (j + 1) % tube, i * tube + (j + 1) % tube
    return points, np.concatenate([np.stack([a, b, c], axis=1), np.stack([a, c, d], axis=1)]).astype(np.int64)
