"""Finite elements: seconds and error against unknowns, on a thick cylinder under pressure (Lamé solved it exactly)."""

import tempfile
import time
from pathlib import Path

from benchmarks.figure import Figure

INNER, OUTER, HEIGHT, PRESSURE = 10.0, 20.0, 8.0, 50.0
YOUNGS, POISSON = 210e3, 0.3
MESHES = 2


def measure() -> list[Figure]:
    """Return, for quadratic and cubic elements on refined meshes, seconds and error by those of the first."""
    figures = []
    for order in (2, 3):
        meshes = _meshes(order)
        _, first_seconds, first_error = meshes[0]
        for unknowns, seconds, error in meshes:
            name = f"degree {order}, {unknowns} unknowns"
            base = "its first mesh"
            figures += [
                Figure(what=f"{name}, seconds", value=seconds, base_is=base, base=first_seconds, unit="s"),
                Figure(what=f"{name}, error", value=100 * error, base_is=base, base=100 * first_error, unit="%"),
            ]
    return figures


def opening() -> float:
    """Return how far the bore moves outward in plane strain (Lamé), mm."""
    difference = OUTER**2 - INNER**2
    return (1 + POISSON) / YOUNGS * PRESSURE * INNER / difference * ((1 - 2 * POISSON) * INNER**2 + OUTER**2)


def _meshes(order: int) -> list[tuple[int, float, float]]:
    """Return unknowns, seconds and the share by which the bore's opening is wrong, mesh by mesh."""
    import cadquery as cq
    import numpy as np

    from designhub.building.handover import leaves
    from designhub.checks.study_report import MaterialUsed
    from designhub.script.declarations import Feature, Load, Node, Support
    from designhub.simulation.elasticity import solve
    from designhub.simulation.loading import acting
    from designhub.simulation.mesh import first_mesh, refine
    from designhub.simulation.skin import skin_of
    from designhub.simulation.solid import solid_of
    from designhub.simulation.supports import held_faces, stiffness_of

    quarter = cq.Workplane().box(2 * OUTER, 2 * OUTER, HEIGHT, centered=False)
    ring = cq.Workplane().circle(OUTER).circle(INNER).extrude(HEIGHT).intersect(quarter)
    faces = ring.val().Faces()
    planes = [index for index, face in enumerate(faces) if face.geomType() == "PLANE"]
    bore = min(set(range(len(faces))) - set(planes), key=lambda index: faces[index].Area())
    features = {
        "cuts": Feature(name="cuts", faces=tuple(planes)),
        "bore": Feature(name="bore", faces=(bore,)),
    }
    solid = solid_of(leaves(Node(name="ring", shape=0), [ring.val().wrapped]))
    materials = (MaterialUsed(body=0, name="", youngs_mpa=YOUNGS, poisson=POISSON),)
    found = []
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder) / "solid.brep"
        scratch.touch()
        mesh = first_mesh(solid, scratch)
    for _ in range(MESHES):
        began = time.perf_counter()
        mesh.Curve(order)
        held = held_faces(mesh, solid, (Support(feature="cuts", kind="sliding"),), features)
        loads = acting(mesh, solid, (Load(kind="pressure", feature="bore", pressure_mpa=PRESSURE),), features, None)
        solution = solve(mesh, order, materials, held, loads, stiffness_of(materials, solid))
        moved = skin_of(mesh, solid).values(solution.displacement, 3)
        seconds = time.perf_counter() - began
        error = abs(float(np.linalg.norm(moved, axis=2).max()) / opening() - 1)
        found.append((solution.unknowns, seconds, error))
        refine(mesh, np.ones(mesh.ne, dtype=bool))
    return found
