"""One study from the first mesh to the last: solve, look where the error is, divide there, until two meshes agree.

Its one rule: at least two meshes, or the result says that there was time for one only. It ends when largest
displacement and regular stress change by less than ``ENOUGH``, or when unknowns or seconds run out.
"""

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from designhub.analysis.materials import find
from designhub.checks.study_report import MaterialUsed, MeshTried, Peak, StudyResult
from designhub.script.declarations import Declarations, Feature, Study
from designhub.simulation.elasticity import Solution, solve, von_mises
from designhub.simulation.engine import ng
from designhub.simulation.loading import Acting, acting, whole
from designhub.simulation.mesh import first_mesh, order_for, refine
from designhub.simulation.singular import Near, near_singular
from designhub.simulation.skin import Array, Skin, skin_of
from designhub.simulation.solid import Solid
from designhub.simulation.supports import Held, check_held, held_faces, reactions, stiffness_of
from designhub.simulation.unsolvable import Unsolvable

ENOUGH = 0.02
"""Two meshes agree when they differ by less than this share."""
MESHES_MOST = 5
UNKNOWNS_MOST = 95_000
"""Foreseen for the next mesh: it takes about 1 GB and 5 s."""
_GROWTH = 3.0
"""By how much the unknowns grow at most from one mesh to the next..."""
_LEAST_GROWTH = 1.4
"""... and at least, for the comparison to say something."""
_PER_MARKED = 25.0
"""Elements that come from dividing one: eight in its place, and some of its neighbours' (observed)."""
_SHARE = 0.5
"""The elements with the largest errors that make up this share of the whole are divided (Dörfler 1996)."""
_POLLUTION = 0.05
"""Weight of the errors at singular edges: nobody wants the stress there, but it spoils that further off."""
_NEAR_PEAK = 0.9
"""So are those that reach this share of the largest regular stress."""
_FIRST = 1e-12

Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Solved:
    """A study's result with what its picture is drawn from."""

    result: StudyResult
    skin: Skin
    stresses: Array
    """(t, 15) von Mises stress in MPa at the skin's points."""
    displacements: Array
    """(t, 15, 3) mm."""


@dataclass(frozen=True)
class _Task:
    """What is asked, with what is known of the part."""

    solid: Solid
    study: Study
    declarations: Declarations
    materials: tuple[MaterialUsed, ...]

    @property
    def features(self) -> dict[str, Feature]:
        """The declared features by name."""
        return {feature.name: feature for feature in self.declarations.features}

    @property
    def bed(self) -> float:
        """Stiffness of the supports in N/mm³."""
        return stiffness_of(self.materials, self.solid)


@dataclass(frozen=True)
class _Level:
    """One mesh with its solution, as seen on the skin."""

    tried: MeshTried
    solution: Solution
    skin: Skin
    stresses: Array
    displacements: Array
    counts: Flags
    """(t, 15) where stresses count."""
    held: tuple[Held, ...]
    loads: tuple[Acting, ...]


def solve_study(
    solid: Solid,
    study: Study,
    declarations: Declarations,
    scratch: Path,
    *,
    seconds: float = 15.0,
    material: str | None = None,
) -> Iterator[Solved]:
    """Yield what ``study`` gives on ``solid``, after each mesh; raise `Unsolvable` where it gives nothing.

    ``scratch`` is an existing file ``*.brep`` that may be written; ``seconds`` of processor time are for refining;
    ``material`` is the designation of bodies for which nothing is declared.
    """
    began = time.process_time()
    if not study.loads:
        raise Unsolvable("no_load")
    task = _Task(solid, study, declarations, materials_of(solid, study, declarations, material))
    mesh = first_mesh(solid, scratch)
    order = order_for(mesh)
    levels: list[_Level] = []
    near: Near | None = None
    while True:
        level_began = time.process_time()
        mesh.Curve(order)
        skin = skin_of(mesh, solid)
        held = held_faces(mesh, solid, study.supports, task.features)
        if near is None:
            check_held(mesh, held, solid)
            near = near_singular(skin, held, solid.wall_mm)
        levels.append(_level(task, mesh, order, skin, held, near, level_began))
        yield _result(task, mesh, levels, near)
        if _enough(levels) or len(levels) == MESHES_MOST:
            return
        growth = _growth(levels[-1], seconds - (time.process_time() - began))
        if growth < _LEAST_GROWTH:
            return
        refine(mesh, _marked(mesh, levels[-1], near, growth))


def materials_of(
    solid: Solid, study: Study, declarations: Declarations, default: str | None
) -> tuple[MaterialUsed, ...]:
    """Return what each body is computed with; raise `Unsolvable` where its stiffness is not known."""
    found = []
    for index, (_, own) in enumerate(solid.bodies):
        declared = own or declarations.material
        name = declared.name if declared is not None else default
        known = find(name) if name else None
        gpa = known.e_gpa if known is not None else None
        youngs = study.youngs_mpa or (None if gpa is None else 1000.0 * gpa)
        poisson = study.poisson if study.poisson is not None else known.nu if known is not None else None
        if youngs is None or poisson is None:
            raise Unsolvable("no_material", name or "")
        source = known.source if known is not None else ""
        strength = study.yield_mpa or (known.re_mpa if known is not None else None)
        found.append(
            MaterialUsed(
                body=index, name=name or "", youngs_mpa=youngs, poisson=poisson, yield_mpa=strength, source=source
            )
        )
    return tuple(found)


def _density(mesh: Any, task: _Task) -> Any:
    """Return the density in t/mm³ by body; None where one is not known."""
    densities = {}
    for used, (_, own) in zip(task.materials, task.solid.bodies, strict=True):
        stated = own or task.declarations.material
        known = find(used.name) if used.name else None
        value = stated.density_kg_m3 if stated is not None else None
        if value is None and known is not None:
            value = known.density_kg_m3
        if value is None:
            return None
        densities[f"b{used.body}"] = value * 1e-12
    return mesh.MaterialCF(densities)


def _level(task: _Task, mesh: Any, order: int, skin: Skin, held: tuple[Held, ...], near: Near, began: float) -> _Level:
    loads = acting(mesh, task.solid, task.study.loads, task.features, _density(mesh, task))
    solution = solve(mesh, order, task.materials, held, loads, task.bed)
    stresses = von_mises(skin.values(ng.CF(solution.stresses), 6))
    displacements = skin.values(solution.displacement, 3)
    if not (np.isfinite(stresses).all() and np.isfinite(displacements).all()):
        raise Unsolvable("not_a_number")
    counts = skin.outer[:, None] & ~near(skin.points)
    tried = MeshTried(
        elements=mesh.ne,
        order=order,
        unknowns=solution.unknowns,
        displacement_mm=float(np.linalg.norm(displacements, axis=2).max()),
        stress_mpa=float(stresses[skin.outer].max()),
        regular_stress_mpa=float(stresses[counts].max()) if counts.any() else 0.0,
        energy_error=solution.energy_error,
        imbalance=_imbalance(task, mesh, held, loads, solution.displacement, order),
        seconds=time.process_time() - began,
    )
    return _Level(tried, solution, skin, stresses, displacements, counts, held, loads)


def _imbalance(
    task: _Task, mesh: Any, held: Sequence[Held], loads: Sequence[Acting], displacement: Any, order: int
) -> float:
    force, moment, size = whole(mesh, loads)
    for each in reactions(mesh, held, task.bed, displacement, order):
        force += np.array(each.force_n)
        moment += np.array(each.moment_n_mm)
    if size == 0:
        return 0.0
    return float(max(np.linalg.norm(force) / size, np.linalg.norm(moment) / (size * task.solid.size_mm)))


def _enough(levels: Sequence[_Level]) -> bool:
    if len(levels) < 2:
        return False
    before, now = levels[-2].tried, levels[-1].tried
    return all(
        abs(a - b) <= ENOUGH * max(abs(b), _FIRST)
        for a, b in (
            (before.displacement_mm, now.displacement_mm),
            (before.regular_stress_mpa, now.regular_stress_mpa),
        )
    )


def _growth(level: _Level, seconds: float) -> float:
    """Return by how much the next mesh may be larger: its time grows with less than the square of the unknowns."""
    in_time = math.sqrt(max(seconds, 0.0) / max(level.tried.seconds, 1e-3))
    return min(_GROWTH, UNKNOWNS_MOST / level.tried.unknowns, in_time)


def _marked(mesh: Any, level: _Level, near: Near, growth: float) -> Flags:
    """Return which elements to divide: those with the largest errors, and those at the largest regular stress.

    Errors in elements that reach a singular edge weigh little: they would take all the rest for themselves.
    """
    centers, sizes = _elements(mesh)
    errors = level.solution.errors * np.where(near(centers, sizes), _POLLUTION, 1.0)
    worth = errors / max(float(errors.max()), 1e-300)
    if level.counts.any():
        hot = level.skin.points[level.counts & (level.stresses >= _NEAR_PEAK * level.tried.regular_stress_mpa)]
        apart = cKDTree(hot).query(centers)[0]
        worth = np.where(apart < sizes, 2.0, worth)
    order = np.argsort(-worth, kind="stable")
    enough = int(np.searchsorted(np.cumsum(errors[order]), _SHARE * errors.sum())) + 1
    most = max(int((growth - 1) * mesh.ne / _PER_MARKED), 1)
    marked = np.zeros(mesh.ne, dtype=bool)
    marked[order[: min(enough, most)]] = True
    return marked


def _elements(mesh: Any) -> tuple[Array, Array]:
    """Return the centre (e, 3) and the mean side (e,) of each element."""
    count = mesh.ne
    volumes = np.asarray(ng.Integrate(ng.CF(1.0), mesh, element_wise=True), dtype=np.float64)
    sums = [np.asarray(ng.Integrate(part, mesh, element_wise=True)) for part in (ng.x, ng.y, ng.z)]
    centers = np.stack(sums, axis=1) / volumes[:, None]
    return centers.reshape(count, 3), np.cbrt(6 * np.sqrt(2) * np.abs(volumes))


def _result(task: _Task, mesh: Any, levels: Sequence[_Level], near: Near) -> Solved:
    last = levels[-1]
    size = np.linalg.norm(last.displacements, axis=2)
    outside = np.broadcast_to(last.skin.outer[:, None], size.shape)
    force, _, _ = whole(mesh, last.loads)
    regular = _peak(task.solid, last, last.stresses, last.counts)
    result = StudyResult(
        study=task.study.name,
        line=task.study.line,
        materials=task.materials,
        meshes=tuple(level.tried for level in levels),
        reactions=reactions(mesh, last.held, task.bed, last.solution.displacement, last.tried.order),
        load_n=(float(force[0]), float(force[1]), float(force[2])),
        displacement=_peak(task.solid, last, size, outside),
        stress=_peak(task.solid, last, last.stresses, outside),
        regular_stress=regular,
        singular_mm=near.distance,
        safety=_safety(task, last),
        deflection_limit_mm=task.study.deflection_mm,
        exaggeration=exaggeration(task.solid.size_mm, float(size.max())),
    )
    return Solved(result, last.skin, last.stresses, last.displacements)


def _safety(task: _Task, level: _Level) -> float | None:
    """Return the least yield strength over the largest regular stress; None unless every body's is known."""
    strengths = [each.yield_mpa for each in task.materials if each.yield_mpa is not None]
    if len(strengths) < len(task.materials) or level.tried.regular_stress_mpa <= 0:
        return None
    return min(strengths) / level.tried.regular_stress_mpa


def exaggeration(size_mm: float, displacement_mm: float) -> float:
    """Return the factor, 1, 2 or 5 times a power of ten, that shows the displacement as some 5 % of the size."""
    if displacement_mm <= 0:
        return 1.0
    wanted = 0.07 * size_mm / displacement_mm
    power = 10.0 ** np.floor(np.log10(wanted))
    return float(max(step * power for step in (1.0, 2.0, 5.0) if step * power <= wanted))


def _peak(solid: Solid, level: _Level, values: Array, counts: Flags) -> Peak | None:
    if not counts.any():
        return None
    triangle, point = np.unravel_index(int(np.where(counts, values, -1.0).argmax()), values.shape)
    x, y, z = (round(float(part), 4) for part in level.skin.points[triangle, point])
    face = solid.faces[int(level.skin.face[triangle])].numbers[0]
    return Peak(value=float(values[triangle, point]), point=(x, y, z), face=face)
