"""Tetrahedra in the solid, and finer ones where they are needed.

Netgen's boundaries carry the numbers of the solid's faces (``f0``, ``f1``, ... in the order of the solid), its domains
those of the bodies (``b0``, ...). Its one rule: that order is checked by centre and area, face by face, before
anything is held or loaded by it.
"""

import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designhub.simulation.engine import meshing, ng, occ
from designhub.simulation.solid import Solid, write
from designhub.simulation.unsolvable import Unsolvable

Flags = NDArray[np.bool_]

CUBIC_ELEMENTS_MOST = 1800
"""First meshes of more elements are computed with quadratic elements: cubic ones have three times the unknowns."""
ELEMENTS_MOST = 30_000
"""Finer first meshes are refused."""
_ACROSS = 9.0
"""Elements along the diagonal, at least."""
_WALLS = 3.0
"""An element is at most so many walls long: cubic elements bend well, and one layer of them does."""
_PLACE = 1e-3
"""How far a face's centre may lie elsewhere, as a share of the solid's size; and its area differ."""

COARSENESS = ((1.0, 2.0, 0.3), (1.6, 1.2, 0.5), (2.5, 0.8, 0.7))
"""Tried in turn until there are few enough elements: factor of the size, elements per radius of curvature, grading."""


def first_mesh(solid: Solid, scratch: Path) -> Any:
    """Return the coarsest mesh of ``solid``, an NGSolve mesh; the file ``scratch`` (``*.brep``) is used and emptied.

    Raises `Unsolvable` where there is none, or only a too fine one.
    """
    write(solid, scratch)
    try:
        geometry = occ.OCCGeometry(str(scratch))
    except Exception as error:
        raise Unsolvable("mesher") from error
    finally:
        scratch.write_bytes(b"")
    _check_faces(solid, geometry)
    size = min(solid.size_mm / _ACROSS, _WALLS * solid.wall_mm)
    size = max(size, _least_size(solid))
    for factor, curvature, grading in COARSENESS:
        mesh = _meshed(geometry, size * factor, curvature, grading)
        if mesh.ne <= CUBIC_ELEMENTS_MOST:
            break
    if mesh.ne > ELEMENTS_MOST:
        raise Unsolvable("too_fine", str(mesh.ne))
    return mesh


def order_for(mesh: Any) -> int:
    """Return the degree of polynomials for the first and all further meshes."""
    return 3 if mesh.ne <= CUBIC_ELEMENTS_MOST else 2


def refine(mesh: Any, marked: Flags) -> None:
    """Divide the ``marked`` elements, and as many others as that needs; new corners lie on the solid's surfaces."""
    for element, flag in zip(mesh.Elements(ng.VOL), marked, strict=True):
        mesh.SetRefinementFlag(element, bool(flag))
    mesh.Refine()


def boundaries(mesh: Any, faces: Iterable[int]) -> Any:
    """Return the region of the faces with these numbers in the solid's order."""
    return mesh.Boundaries("|".join(f"f{face}" for face in faces))


def _meshed(geometry: Any, size: float, curvature: float, grading: float) -> Any:
    parameters = meshing.MeshingParameters(
        maxh=size, curvaturesafety=curvature, grading=grading, segmentsperedge=0.5, parallel_meshing=False
    )
    try:
        made = geometry.GenerateMesh(parameters)
    except Exception as error:
        raise Unsolvable("mesher") from error
    for face in range(len(geometry.faces)):
        made.SetBCName(face, f"f{face}")
    for body in range(len(geometry.solids)):
        made.SetMaterial(body + 1, f"b{body}")
    mesh = ng.Mesh(made)
    if mesh.ne == 0:
        raise Unsolvable("mesher")
    return mesh


def _least_size(solid: Solid) -> float:
    """Return a size with which the solid has not more elements than cubic ones are wanted.

    A regular tetrahedron of edge h has the volume h³/(6 √2), a regular triangle the area 0.43 h²; a thin sheet has
    some three tetrahedra for each triangle of one side.
    """
    by_volume = math.cbrt(6 * math.sqrt(2) * solid.volume_mm3 / CUBIC_ELEMENTS_MOST)
    by_area = math.sqrt(3 * solid.area_mm2 / 2 / 0.43 / CUBIC_ELEMENTS_MOST)
    return min(by_volume, by_area)


def _check_faces(solid: Solid, geometry: Any) -> None:
    """Raise `Unsolvable` unless Netgen numbers the faces as the solid does."""
    theirs = list(geometry.faces)
    if len(theirs) != len(solid.faces) or len(list(geometry.solids)) != len(solid.bodies):
        raise Unsolvable("faces_lost")
    for ours, face in zip(solid.faces, theirs, strict=True):
        apart = float(np.linalg.norm(ours.center - np.array([face.center.x, face.center.y, face.center.z])))
        unlike = abs(face.mass - ours.area_mm2) / max(ours.area_mm2, 1e-12)
        if apart > _PLACE * solid.size_mm or unlike > _PLACE:
            raise Unsolvable("faces_lost")
