"""Linear elasticity on one mesh: displacements, and stresses that are continuous across the elements.

    find u:  ∫ σ(u) : ε(v) dx + Σ ∫ k (u·d)(v·d) ds = ∫ f·v,   σ = 2 µ ε + λ tr(ε) I

with polynomials of degree 2 or 3 on tetrahedra that follow curved surfaces, unknowns inside the elements eliminated,
and a sparse Cholesky factorisation. The stresses of neighbouring elements differ; each component is fitted within the
elements and averaged where they meet, and the distance between both is the estimate of the error (Zienkiewicz and
Zhu, A simple error estimator and adaptive procedure for practical engineering analysis, Int. J. Numer. Meth. Engng.
24 (1987) 337-357).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designhub.checks.study_report import MaterialUsed
from designhub.simulation.engine import ng
from designhub.simulation.loading import Acting, work
from designhub.simulation.supports import Held, bedding
from designhub.simulation.unsolvable import Unsolvable

Array = NDArray[np.float64]

_COMPONENTS = ((0, 0), (1, 1), (2, 2), (0, 1), (0, 2), (1, 2))


@dataclass(frozen=True)
class Solution:
    """Displacements and stresses on one mesh."""

    displacement: Any
    """Grid function with three components, mm."""
    stresses: tuple[Any, ...]
    """Grid functions: σ_xx, σ_yy, σ_zz, σ_xy, σ_xz, σ_yz in MPa, averaged."""
    errors: Array
    """(elements,) squared estimate of each element's error in the energy norm."""
    energy_error: float
    """The whole's estimate, as a share."""
    unknowns: int


def solve(
    mesh: Any, order: int, materials: Sequence[MaterialUsed], held: Sequence[Held], loads: Sequence[Acting], bed: float
) -> Solution:
    """Return the solution; ``bed`` is the supports' stiffness in N/mm³."""
    youngs = mesh.MaterialCF({f"b{each.body}": each.youngs_mpa for each in materials})
    poisson = mesh.MaterialCF({f"b{each.body}": each.poisson for each in materials})
    shear = youngs / 2 / (1 + poisson)
    lame = youngs * poisson / (1 + poisson) / (1 - 2 * poisson)

    def stress(field: Any) -> Any:
        return 2 * shear * ng.Sym(ng.Grad(field)) + lame * ng.Trace(ng.Grad(field)) * ng.Id(3)

    space = ng.VectorH1(mesh, order=order)
    u, v = space.TnT()
    form = ng.BilinearForm(space, symmetric=True, condense=True)
    form += ng.InnerProduct(stress(u), ng.Sym(ng.Grad(v))) * ng.dx
    form += bedding(held, bed, u.Trace(), v.Trace())
    load = ng.LinearForm(space)
    load += work(loads, v)
    displacement = _solved(form, load, space)
    found = stress(displacement)
    averaged = _averaged(mesh, found, order)
    errors, energy = _errors(mesh, found, averaged, youngs)
    share = math.sqrt(errors.sum() / energy) if energy > 0 else 0.0
    if not math.isfinite(share):
        raise Unsolvable("not_a_number")
    return Solution(displacement, averaged, errors, share, int(space.ndof))


def _solved(form: Any, load: Any, space: Any) -> Any:
    """Return the displacements; unknowns inside the elements are eliminated first and found again afterwards."""
    form.Assemble()
    load.Assemble()
    displacement = ng.GridFunction(space)
    right, found = load.vec, displacement.vec
    right.data += form.harmonic_extension_trans * right
    found.data = form.mat.Inverse(space.FreeDofs(True), inverse="sparsecholesky") * right
    found.data += form.harmonic_extension * found
    found.data += form.inner_solve * right
    return displacement


def _averaged(mesh: Any, stress: Any, order: int) -> tuple[Any, ...]:
    """Return the six components as continuous fields of the displacements' degree less one."""
    space = ng.H1(mesh, order=max(order - 1, 1))
    fields = []
    for row, column in _COMPONENTS:
        field = ng.GridFunction(space)
        field.Set(stress[row, column])
        fields.append(field)
    return tuple(fields)


def _errors(mesh: Any, stress: Any, averaged: tuple[Any, ...], youngs: Any) -> tuple[Array, float]:
    """Return each element's squared error, and the whole energy: both of stress squared over Young's modulus."""
    apart = sum(
        (1 if row == column else 2) * (stress[row, column] - field) ** 2
        for (row, column), field in zip(_COMPONENTS, averaged, strict=True)
    )
    errors = np.asarray(ng.Integrate(apart / youngs, mesh, element_wise=True), dtype=np.float64)
    return errors, float(ng.Integrate(ng.InnerProduct(stress, stress) / youngs, mesh))


def von_mises(components: Array) -> Array:
    """Return the equivalent stress of (..., 6) components xx, yy, zz, xy, xz, yz (von Mises 1913)."""
    xx, yy, zz, xy, xz, yz = np.moveaxis(components, -1, 0)
    normal = (xx - yy) ** 2 + (yy - zz) ** 2 + (zz - xx) ** 2
    return np.asarray(np.sqrt(normal / 2 + 3 * (xy**2 + xz**2 + yz**2)))
