"""What examining an assembly costs: against triangles, against bodies, and against asking the kernel of every pair."""

import time
from collections.abc import Callable
from itertools import combinations

import cadquery as cq
import numpy as np

from benchmarks.figure import Figure
from designhub.building.handover import leaves, matrix_of
from designhub.inspection.assembly.bodies import instances_of
from designhub.inspection.assembly.forms import Form, form_of_mesh
from designhub.inspection.assembly.meshes import gap, overlap
from designhub.inspection.assembly.one_thread import manifold3d
from designhub.inspection.assembly.together import assembly_of
from designhub.inspection.mesh import MeshBody
from designhub.inspection.subject import Subject
from designhub.script.declarations import Declarations, Node

SEGMENTS = (32, 64, 128, 256)
"""Segments round a sphere: its triangles are their square times a half."""
ROWS = (4, 8, 16, 32)
"""Rods in a row of a square field."""
ALL_PAIRS_ROWS = 4
APART = np.hstack([np.eye(3), [[11.0], [0.0], [0.0]]])
MEETING = np.hstack([np.eye(3), [[6.0], [0.0], [0.0]]])


def measure() -> list[Figure]:
    """Return seconds against the smallest size of the same run."""
    return [*_triangles(), *_bodies(), _against_all_pairs()]


def _triangles() -> list[Figure]:
    forms = [_ball(segments) for segments in SEGMENTS]
    figures: list[Figure] = []
    for word, act in (
        ("overlap of two balls", lambda form: overlap(form, form, MEETING)),
        ("gap of two balls", lambda form: gap(form, form, APART, 2.0)),
    ):
        times = [_seconds(lambda form=form, act=act: act(form)) for form in forms]
        base = f"that of {len(forms[0].triangles)} triangles"
        figures += [
            Figure(what=f"{word}, {len(form.triangles)} triangles each", value=1e3 * took, base_is=base,
                   base=1e3 * times[0], unit="ms")
            for form, took in zip(forms, times, strict=True)
        ]  # fmt: skip
    return figures


def _bodies() -> list[Figure]:
    fields = {rows: _field(rows) for rows in ROWS}
    times = {rows: _seconds(lambda made=made: _examine(made), rounds=1) for rows, made in fields.items()}
    return [
        Figure(what=f"field of {rows**2} touching rods, per body", value=1e3 * took / rows**2,
               base_is=f"that of {ROWS[0] ** 2} rods", base=1e3 * times[ROWS[0]] / ROWS[0] ** 2, unit="ms")
        for rows, took in times.items()
    ]  # fmt: skip


def _against_all_pairs() -> Figure:
    """Return the whole examination against the kernel's boolean operation on every pair, as a script would do it."""
    made = _field(ALL_PAIRS_ROWS)
    solids = [cq.Shape.cast(leaf.shape) for leaf in made.leaves]

    def all_pairs() -> None:
        for one, other in combinations(solids, 2):
            one.intersect(other)

    return Figure(
        what=f"field of {ALL_PAIRS_ROWS**2} touching rods, examined",
        value=1e3 * _seconds(lambda: _examine(made), rounds=1),
        base_is="the kernel's common part of every pair",
        base=1e3 * _seconds(all_pairs, rounds=1),
        unit="ms",
    )


def _examine(made: Subject) -> None:
    assembly_of(instances_of(made), made.declarations, budget_s=300.0, light=True)


def _field(rows: int) -> Subject:
    rod = cq.Workplane().circle(4).extrude(8).val().wrapped
    children = tuple(
        Node(name=f"rod{x}_{y}", shape=0, matrix=matrix_of(cq.Location(cq.Vector(8.0 * x, 8.0 * y, 0)).wrapped))
        for x in range(rows)
        for y in range(rows)
    )
    scene = Node(name="field", children=children)
    return Subject(declarations=Declarations(scene=scene), leaves=tuple(leaves(scene, [rod])), shapes=(rod,))


def _ball(segments: int) -> Form:
    mesh = manifold3d.Manifold.sphere(5.0, segments).to_mesh()
    triangles = np.asarray(mesh.tri_verts, dtype=np.int64)
    body = MeshBody(
        name="ball",
        path=("ball",),
        vertices=np.asarray(mesh.vert_properties, dtype=np.float64)[:, :3],
        triangles=triangles,
        face_of_triangle=np.zeros(len(triangles), dtype=np.int64),
    )
    form = form_of_mesh(body)
    assert form.bodies is not None  # made before the clock runs
    return form


def _seconds(act: Callable[[], object], rounds: int = 3) -> float:
    """Return the least time of some rounds."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        act()
        times.append(time.perf_counter() - started)
    return min(times)
