"""A stack-up's simulation against numpy's own sampling, and its closed form against PyPI's dimstack where that is."""

import importlib.util
import time
from collections.abc import Callable

import numpy as np

from benchmarks.figure import Figure
from designhub.tolerancing.stackup import Assembly, Chain, Link, Target, simulate, simulate_assembly
from designhub.tolerancing.stackup.methods import modified_root_sum_square, root_sum_square, worst_case

SAMPLES = 1_000_000
LINKS = 10
ROUNDS = 200


def measure() -> list[Figure]:
    """Return the figures; minima, because everything that disturbs makes them longer."""
    floor = min(_timed(_floor) for _ in range(5))
    chain = min(_timed(lambda: simulate(_chain(), samples=SAMPLES, seed=1)) for _ in range(5))
    loop = min(_timed(lambda: simulate_assembly(_clutch(), samples=SAMPLES, seed=1)) for _ in range(3))
    arccos = min(_timed(_arccos_floor) for _ in range(3))
    figures = [
        Figure(
            what=f"{SAMPLES:.0e} samples of {LINKS} links", value=chain, base_is="numpy's draws", base=floor, unit="s"
        ),
        Figure(
            what=f"{SAMPLES:.0e} samples of a clutch",
            value=loop,
            base_is="numpy's draws, arccos",
            base=arccos,
            unit="s",
        ),
        Figure(
            what="samples a second",
            value=SAMPLES / chain / 1e6,
            base_is="numpy's draws",
            base=SAMPLES / floor / 1e6,
            unit="million",
        ),
    ]
    if importlib.util.find_spec("dimstack") is None:
        print("  (dimstack is not installed: its closed form is not compared)")
        return figures
    return [*figures, _against_dimstack()]


def _chain() -> Chain:
    links = [Link(name=f"l{i}", nominal=10.0, upper=0.1, lower=-0.1, sensitivity=(-1.0) ** i) for i in range(LINKS)]
    return Chain(links=tuple(links), target=Target(min=-0.3, max=0.3))


def _clutch() -> Assembly:
    sizes = (("a", 27.645, 0.0125), ("c", 11.43, 0.01), ("e", 50.8, 0.0125))
    links = tuple(Link(name=name, nominal=d, upper=t, lower=-t) for name, d, t in sizes)
    return Assembly(links=links, gap=lambda x, _: np.rad2deg(np.arccos((x[0] + x[1]) / (x[2] - x[1]))), unit="deg")


def _floor() -> None:
    """The same number of normal deviates, scaled and added up."""
    generator = np.random.default_rng(1)
    total, drawn = np.zeros(SAMPLES), np.empty(SAMPLES)
    for _ in range(LINKS):
        generator.standard_normal(out=drawn)
        drawn *= 0.1
        total += drawn


def _arccos_floor() -> None:
    generator = np.random.default_rng(1)
    a, c, e = (size + 0.01 * generator.standard_normal(SAMPLES) for size in (27.645, 11.43, 50.8))
    np.rad2deg(np.arccos((a + c) / (e - c)))


def _against_dimstack() -> Figure:
    """Worst case, RSS and MRSS of the same chain, built from the same numbers."""
    import dimstack

    def ours() -> None:
        for _ in range(ROUNDS):
            chain = _chain()
            worst_case(chain)
            root_sum_square(chain)
            modified_root_sum_square(chain)

    def theirs() -> None:
        for _ in range(ROUNDS):
            dims = [dimstack.dim.Dim((-1) ** i * 10.0, 0.1, name=f"l{i}") for i in range(LINKS)]
            stack = dimstack.stack.Stack(name="chain", dims=dims)
            dimstack.calc.WC(stack)
            dimstack.calc.RSS(stack)
            dimstack.calc.MRSS(stack)

    mine, base = (min(_timed(work) for _ in range(3)) / ROUNDS * 1e6 for work in (ours, theirs))
    return Figure(what="closed form of a chain", value=mine, base_is="dimstack", base=base, unit="µs")


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
