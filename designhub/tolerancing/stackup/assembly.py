"""Assemblies in the plane and in space: a gap that is a function of sizes, and of what settles when parts are put
together.

    closed loop   h(x, u) = 0    gives what settles, u: where a roller comes to rest, at which angle a lever stands
    open loop     g(x, u)        is the gap

x are the sizes of the links. The direct linearisation method (DLM) makes a chain of it: with A = ∂h/∂x, B = ∂h/∂u,
C = ∂g/∂x, D = ∂g/∂u a small change of sizes settles as du = -B⁻¹ A dx and moves the gap by dg = (C - D B⁻¹ A) dx.
K. W. Chase, J. Gao, S. P. Magleby, "General 2-D tolerance analysis of mechanical assemblies with small kinematic
adjustments", J. Design and Manufacturing 5 (1995) 263-274; in space: J. Gao, K. W. Chase, S. P. Magleby, IIE
Transactions 30 (1998) 367-377. Derivatives are central differences of the functions themselves.

Its one rule: sensitivities are taken where the sizes are in the middle of their tolerances.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from designhub.tolerancing.stackup.chain import Chain, Interval, Link, Target, Unit
from designhub.tolerancing.stackup.distributions import Samples
from designhub.tolerancing.stackup.errors import StackupError
from designhub.tolerancing.stackup.monte_carlo import SAMPLES, Simulation, drawn_sizes, summed_up

Values = npt.NDArray[np.float64]
Gap = Callable[[Values, Values], Any]
"""``gap(x, u)``: sizes in the order of the links, settled values in the order of the unknowns; mm or degrees."""
Closure = Callable[[Values, Values], Any]
"""``closure(x, u)``: residuals of the closed loops, as many as there are unknowns; all 0 where they close."""

_CLOSED = 1e-9
"""A loop is closed to a millionth of a micrometre."""
_STEPS = 40
_LEAST_PIVOT = 1e-9
"""Singular values smaller than this, beside the largest, are what differences of floats leave of 0."""


@dataclass(frozen=True, kw_only=True)
class Unknown:
    """Something that settles: a position in mm or an angle in degrees, and about where it is looked for."""

    name: str
    start: float


@dataclass(frozen=True, kw_only=True)
class Assembly:
    """Sizes, what settles, and the gap.

    Functions that also take blocks (x of shape (links, n), u of shape (unknowns, n)) are simulated a hundred times
    faster; whether they do is found out.
    """

    links: tuple[Link, ...]
    """Their own sensitivities count for nothing."""
    gap: Gap
    closure: Closure | None = None
    unknowns: tuple[Unknown, ...] = ()
    target: Target = Target()
    name: str = ""
    unit: Unit = "mm"
    """Of the gap."""

    def __post_init__(self) -> None:
        if not self.links:
            raise StackupError("stackup.chain.empty")
        if (self.closure is None) != (not self.unknowns):
            raise StackupError("stackup.loop.unknowns")

    @property
    def middle(self) -> Values:
        """All sizes in the middle of their tolerances."""
        return np.array([link.middle for link in self.links])

    @property
    def start(self) -> Values:
        """Where the unknowns are looked for."""
        return np.array([unknown.start for unknown in self.unknowns])

    def settled(self, sizes: Values) -> Values:
        """Return the unknowns for one set of ``sizes``; raise StackupError where the loop does not close."""
        if self.closure is None:
            return np.empty(0)
        from scipy.optimize import root

        found = root(lambda u: _flat(self.closure, sizes, u), self.start, method="hybr", options={"xtol": 1e-13})
        if not (np.all(np.isfinite(found.x)) and np.abs(_flat(self.closure, sizes, found.x)).max() <= 1e3 * _CLOSED):
            raise StackupError("stackup.loop.open", name=self.name)
        return np.asarray(found.x, dtype=float)

    def gap_at(self, sizes: Values) -> float:
        """Return the gap for one set of ``sizes``; raise StackupError where the loop does not close."""
        return float(_flat(self.gap, sizes, self.settled(sizes))[0])


@dataclass(frozen=True, kw_only=True)
class Derivatives:
    """The linear part of an assembly: rows are the gap or the unknowns, columns the links."""

    settled: Values
    """The unknowns at the middle sizes, shape (unknowns,)."""
    gap: Values
    """dg/dx, shape (links,)."""
    unknowns: Values
    """du/dx = -B⁻¹ A, shape (unknowns, links)."""


def derivatives(assembly: Assembly) -> Derivatives:
    """Return how gap and unknowns move with the sizes.

    Raises StackupError where the loops don't close, or where they leave something free to move (B is singular).
    """
    x, u = assembly.middle, assembly.settled(assembly.middle)
    c = _jacobian(lambda at: _flat(assembly.gap, at, u), x)
    if assembly.closure is None:
        return Derivatives(settled=u, gap=c[0], unknowns=np.empty((0, x.size)))
    a = _jacobian(lambda at: _flat(assembly.closure, at, u), x)
    b = _jacobian(lambda at: _flat(assembly.closure, x, at), u)
    d = _jacobian(lambda at: _flat(assembly.gap, x, at), u)
    settling = -_solved(b, a)
    return Derivatives(settled=u, gap=(c + d @ settling)[0], unknowns=settling)


def linearised(assembly: Assembly) -> Chain:
    """Return the chain that moves as the assembly does for small deviations.

    Raises StackupError as `derivatives` does.
    """
    slopes = derivatives(assembly)
    x = assembly.middle
    gap = float(_flat(assembly.gap, x, slopes.settled)[0])
    links = tuple(
        replace(link, sensitivity=float(slope)) for link, slope in zip(assembly.links, slopes.gap, strict=True)
    )
    return Chain(
        links=links,
        target=assembly.target,
        name=assembly.name,
        unit=assembly.unit,
        offset=gap - float(slopes.gap @ x),
    )


def corners(assembly: Assembly) -> Interval:
    """Return the gap with all sizes at the limits that make it smallest and largest, the loops closed anew there.

    Which limits these are the signs of the sensitivities say: exact as long as no sensitivity changes its sign within
    the tolerances. Raises StackupError as `derivatives` does, and where the loops don't close at those limits.
    """
    slopes = derivatives(assembly)
    near = _near(assembly, slopes)
    half = np.copysign([link.half for link in assembly.links], slopes.gap)
    ends = sorted(near.gap_at(assembly.middle + off) for off in (-half, half))
    return Interval(min=ends[0], max=ends[1])


def simulate_assembly(assembly: Assembly, *, samples: int = SAMPLES, seed: int = 0) -> Simulation:
    """Return what ``samples`` assemblies are like, each with its own loops closed, not only the linear part.

    Samples that can't be put together count as outside. Raises StackupError as `simulate` and `derivatives` do.
    """
    slopes = derivatives(assembly)
    gaps = [_gaps(assembly, slopes, x) for x in drawn_sizes(assembly.links, samples=samples, seed=seed)]
    return summed_up(np.concatenate(gaps), seed=seed, target=assembly.target, unit=assembly.unit)


def _gaps(assembly: Assembly, slopes: Derivatives, sizes: Samples) -> Samples:
    """Return the gaps of a block of sizes, NaN where a loop does not close."""
    with np.errstate(all="ignore"):
        settled = _settled_block(assembly, slopes, sizes)
        gaps = _block(assembly.gap, sizes, settled)[0]
    return np.where(np.isfinite(gaps), gaps, np.nan)


def _settled_block(assembly: Assembly, slopes: Derivatives, sizes: Samples) -> Samples:
    """Return the unknowns of a block of sizes by a chord iteration from their linear estimate; NaN where it fails.

    The Jacobian of the middle sizes serves all samples: tolerances are small beside sizes. What has not converged is
    solved by itself.
    """
    off = sizes - assembly.middle[:, None]
    u = slopes.settled[:, None] + slopes.unknowns @ off
    if assembly.closure is None:
        return u
    x0 = assembly.middle
    inverse = np.linalg.inv(_jacobian(lambda at: _flat(assembly.closure, x0, at), slopes.settled))
    for _ in range(_STEPS):
        residuals = _block(assembly.closure, sizes, u)
        if not np.nanmax(np.abs(residuals), initial=0.0) > _CLOSED:
            break
        u = u - inverse @ residuals
    residuals = np.abs(_block(assembly.closure, sizes, u)).max(axis=0)
    for sample in np.flatnonzero(~(residuals <= 1e3 * _CLOSED)):
        u[:, sample] = _settled_alone(assembly, slopes, sizes[:, sample])
    return u


def _settled_alone(assembly: Assembly, slopes: Derivatives, sizes: Values) -> Values:
    try:
        return _near(assembly, slopes).settled(sizes)
    except StackupError:
        return np.full(len(assembly.unknowns), np.nan)


def _near(assembly: Assembly, slopes: Derivatives) -> Assembly:
    """Return the assembly with its unknowns looked for where they settle at the middle sizes."""
    settled = zip(assembly.unknowns, slopes.settled, strict=True)
    return replace(assembly, unknowns=tuple(replace(unknown, start=float(at)) for unknown, at in settled))


def _block(function: Callable[[Values, Values], Any], x: Samples, u: Samples) -> Samples:
    """Return ``function`` of a block of samples, shape (values, n), sample by sample where it takes no blocks."""
    n = x.shape[1]
    try:
        given = np.asarray(function(x, u), dtype=float)
    except (TypeError, ValueError):  # what numpy says to a function that wants plain numbers
        given = np.empty(0)
    if given.shape == (n,):
        given = given[None, :]
    if given.ndim == 2 and given.shape[1] == n and _agrees(given[:, 0], function, x[:, 0], u[:, 0]):
        return given
    return np.stack(list(_one_by_one(function, x, u)), axis=1)


def _agrees(column: Values, function: Callable[[Values, Values], Any], x: Values, u: Values) -> bool:
    alone = next(_one_by_one(function, x[:, None], u[:, None]))
    return column.shape == alone.shape and np.allclose(column, alone, rtol=1e-9, atol=1e-12, equal_nan=True)


def _one_by_one(function: Callable[[Values, Values], Any], x: Samples, u: Samples) -> Iterator[Values]:
    """Yield ``function`` of each sample; NaN for parts that don't meet, on which it stops (``math.acos(1.1)``)."""
    for sample in range(x.shape[1]):
        try:
            yield _flat(function, x[:, sample], u[:, sample])
        except (ArithmeticError, ValueError):
            yield np.full_like(_flat(function, x.mean(axis=1), u.mean(axis=1)), np.nan)


def _flat(function: Callable[[Values, Values], Any] | None, x: Values, u: Values) -> Values:
    assert function is not None
    return np.atleast_1d(np.asarray(function(x, u), dtype=float)).ravel()


def _jacobian(function: Callable[[Values], Values], at: Values) -> Values:
    """Return the derivatives by central differences, shape (values, variables); their error is about 1e-10."""
    columns = []
    for i, value in enumerate(at):
        step = np.cbrt(np.finfo(float).eps) * max(abs(value), 1.0)
        above, below = at.copy(), at.copy()
        above[i] += step
        below[i] -= step
        columns.append((function(above) - function(below)) / (above[i] - below[i]))
    return np.stack(columns, axis=1)


def _solved(b: Values, a: Values) -> Values:
    """Return B⁻¹ A; raise StackupError where B is not square, or something stays free."""
    equations, unknowns = b.shape
    rank = np.linalg.matrix_rank(b, tol=_LEAST_PIVOT * float(np.abs(b).max()))
    if rank < unknowns or equations != unknowns:
        raise StackupError("stackup.loop.free", unknowns=unknowns, equations=int(rank))
    return np.asarray(np.linalg.solve(b, a), dtype=float)
