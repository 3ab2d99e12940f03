"""What finite elements gave for one declared study: numbers and places, from the solving child.

Lengths in mm, forces in N, stresses in MPa, moments in N·mm, energies in N·mm (mJ). Its one rule: it tells what was
computed and how far two meshes agree; whether that is enough is judged in ``strength``.
"""

from typing import Annotated, Literal

from pydantic import Field, FiniteFloat

from designhub.checks.measurements import Measured, Vector

STUDIES_MOST = 8
"""Studies of one part that are solved."""

Unsolved = Literal[
    "unknown_feature",
    "no_support",
    "free_motion",
    "no_load",
    "no_material",
    "no_solid",
    "too_many_bodies",
    "loose_bodies",
    "overlapping_bodies",
    "faces_lost",
    "mesher",
    "too_fine",
    "not_a_number",
    "no_solver",
    "time",
    "memory",
    "crash",
]
"""Why there is no result. ``free_motion``: the supports leave the part free to move; ``mesher``: no mesh of the solid
could be made; ``too_fine``: it would have more elements than the limit; ``no_solver``: it is not installed."""

Motion = Literal["x", "y", "z", "about_x", "about_y", "about_z", "several"]


class Peak(Measured):
    """Where on the boundary a value is largest."""

    value: FiniteFloat
    point: Vector
    face: int
    """Number of the face that the point is on."""


class MeshTried(Measured):
    """One of the meshes that a study was solved on, coarsest first."""

    elements: int
    order: int
    """Degree of the displacement's polynomials on each element."""
    unknowns: int
    displacement_mm: FiniteFloat
    """Largest displacement."""
    stress_mpa: FiniteFloat
    """Largest von Mises stress of all, singular edges included."""
    regular_stress_mpa: FiniteFloat
    """Largest von Mises stress away from singular edges."""
    energy_error: FiniteFloat
    """Estimated error of the stresses in the energy norm, as a share of the whole (Zienkiewicz and Zhu)."""
    imbalance: FiniteFloat
    """Loads and reactions summed, as a share of the loads: forces and moments, whichever is worse."""
    seconds: FiniteFloat


class Reaction(Measured):
    """What one support carries."""

    feature: str
    kind: Literal["fixed", "sliding", "hinge"]
    force_n: Vector
    moment_n_mm: Vector
    """About the origin of the part."""


class MaterialUsed(Measured):
    """The material that one body was computed with."""

    body: int
    name: str
    youngs_mpa: FiniteFloat
    poisson: FiniteFloat
    yield_mpa: FiniteFloat | None = None
    """Yield strength or proof stress; None where neither table nor script gives one."""
    source: str = ""


class StudyResult(Measured):
    """One study, solved or not."""

    study: Annotated[str, Field(max_length=80)]
    line: int | None = None
    unsolved: Unsolved | None = None
    """None where it was solved."""
    detail: Annotated[str, Field(max_length=200)] = ""
    """The feature that is unknown, the motion that is free (a `Motion`), the count of bodies."""
    materials: tuple[MaterialUsed, ...] = ()
    meshes: tuple[MeshTried, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    load_n: Vector = (0.0, 0.0, 0.0)
    """All loads summed."""
    displacement: Peak | None = None
    stress: Peak | None = None
    """The largest von Mises stress of all, on the last mesh."""
    regular_stress: Peak | None = None
    """The largest von Mises stress further than ``singular_mm`` from every singular edge."""
    singular_mm: FiniteFloat = 0.0
    """Stresses nearer than this to a sharp inner edge, or to the rim of a support, don't count: there they have no
    finite value that a finer mesh could come nearer to."""
    safety: FiniteFloat | None = None
    """Least yield strength over von Mises stress, away from singular edges; None without a yield strength or load."""
    deflection_limit_mm: FiniteFloat | None = None
    """What the script allows."""
    exaggeration: FiniteFloat = 1.0
    """How many times too large ``study-<n>.glb`` shows the displacements at full weight."""

    @property
    def stress_change(self) -> float | None:
        """How far the last two meshes differ in the regular stress, as a share; None for a single mesh."""
        return _change([mesh.regular_stress_mpa for mesh in self.meshes])

    @property
    def displacement_change(self) -> float | None:
        """How far the last two meshes differ in the largest displacement, as a share; None for a single mesh."""
        return _change([mesh.displacement_mm for mesh in self.meshes])

    @property
    def growing(self) -> bool:
        """Whether the largest stress of all lies at a singular edge."""
        return (
            self.stress is not None
            and self.regular_stress is not None
            and self.stress.value > 1.001 * self.regular_stress.value
        )


def unsolved(study: str, reason: Unsolved, *, detail: str = "", line: int | None = None) -> StudyResult:
    """Return the result of a study that was not solved."""
    return StudyResult(study=study, unsolved=reason, detail=detail[:200], line=line)


def _change(values: list[float]) -> float | None:
    if len(values) < 2:
        return None
    return abs(values[-1] - values[-2]) / max(abs(values[-1]), 1e-300) if values[-1] != values[-2] else 0.0
