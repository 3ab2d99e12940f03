"""A gap simulated: many assemblies of links drawn at random.

Reproducible: the same seed gives the same gaps, on any machine with the same numpy. Its one rule: every link draws from
a stream of its own, seeded by the seed and the link's name, so that adding, removing or moving a link leaves the sizes
of the others as they were, and two variants differ by what was changed and not by chance.

In memory there is one number for each gap and, while they are drawn, a block small enough for the processor's cache.
"""

import hashlib
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np

from designhub.tolerancing.stackup.chain import Chain, Interval, Link, Target, Unit
from designhub.tolerancing.stackup.distributions import Samples
from designhub.tolerancing.stackup.errors import StackupError

SAMPLES = 200_000
"""Unless somebody asks for another number: the yield is then known to about 0.01 % (95 %) near three sigma."""
MOST_SAMPLES = 20_000_000
"""160 MB of gaps."""
BLOCK = 8192
"""Sizes drawn at once: 64 kB, which stay in the cache."""
BINS = 60
TAIL = 0.00135
"""Share of a normal distribution beyond 3 σ, on one side (Φ(-3) = 0.00135)."""


@dataclass(frozen=True, kw_only=True)
class Share:
    """A share of the samples, and where the true one lies."""

    value: float
    low: float
    high: float
    confidence: float = 0.95


@dataclass(frozen=True, kw_only=True)
class Histogram:
    """How many gaps were in each of equal bins between ``start`` and ``stop``; the outermost samples are ends."""

    start: float
    stop: float
    counts: tuple[int, ...]

    @property
    def width(self) -> float:
        """Width of one bin."""
        return (self.stop - self.start) / len(self.counts)


@dataclass(frozen=True, kw_only=True)
class Simulation:
    """What the simulated gaps are like."""

    samples: int
    seed: int
    unit: Unit
    mean: float
    std: float
    skew: float
    """Third standardised moment: 0 for a symmetric gap."""
    kurtosis: float
    """Fourth standardised moment: 3 for a normal gap."""
    limits: Interval
    """Percentiles 0.135 and 99.865: between them lie as many gaps as within ± 3 σ of a normal one."""
    extremes: Interval
    """Smallest and largest of the gaps."""
    inside: Share | None
    """The yield; None without a target."""
    not_assembled: int
    """Samples whose loop does not close: parts that can't be put together. They count as outside."""
    histogram: Histogram


def simulate(chain: Chain, *, samples: int = SAMPLES, seed: int = 0) -> Simulation:
    """Return what ``samples`` gaps of a chain are like.

    Raises StackupError for a number of samples that is not within 2..`MOST_SAMPLES`, or a negative seed.
    """
    gaps = np.full(_checked(samples, seed), chain.offset + math.fsum(_part(link) for link in chain.links))
    block = np.empty(min(BLOCK, samples))
    draws = [(link, generator) for link, generator in _streams(chain.links, seed) if link.effect]
    for start in range(0, samples, BLOCK):
        out = gaps[start : start + BLOCK]
        drawn = block[: out.size]
        for link, generator in draws:
            link.distribution.draw(generator, drawn)
            drawn *= link.sensitivity * link.half
            out += drawn
    return summed_up(gaps, seed=seed, target=chain.target, unit=chain.unit)


def drawn_sizes(links: tuple[Link, ...], *, samples: int, seed: int, block: int = BLOCK) -> Iterator[Samples]:
    """Yield blocks of sizes, shape (links, up to ``block``), ``samples`` columns together.

    The same links, samples and seed give the sizes that `simulate` draws. Raises StackupError as it does.
    """
    streams = _streams(links, seed)
    for start in range(0, _checked(samples, seed), block):
        sizes = np.empty((len(links), min(block, samples - start)))
        for row, (link, generator) in zip(sizes, streams, strict=True):
            link.distribution.draw(generator, row)
            row *= link.half
            row += link.middle
        yield sizes


def summed_up(gaps: Samples, *, seed: int, target: Target, unit: Unit) -> Simulation:
    """Return what ``gaps`` are like; NaN among them are assemblies that could not be put together."""
    found = gaps[np.isfinite(gaps)] if np.isnan(gaps.min()) else gaps
    if found.size < 2:
        raise StackupError("stackup.simulation.none")
    mean = float(found.mean())
    second, third, fourth = _central_moments(found, mean)
    limits = _percentiles(found)
    flat = second <= (1e-12 * max(abs(mean), 1e-3)) ** 2  # nothing but what floats lose
    return Simulation(
        samples=gaps.size,
        seed=seed,
        unit=unit,
        mean=mean,
        std=math.sqrt(second * found.size / (found.size - 1)),
        skew=0.0 if flat else third / second**1.5,
        kurtosis=3.0 if flat else fourth / second**2,
        limits=limits,
        extremes=Interval(min=float(found.min()), max=float(found.max())),
        inside=_inside(found, gaps.size, target),
        not_assembled=gaps.size - found.size,
        histogram=_histogram(found, limits),
    )


def clopper_pearson(hits: int, tries: int, confidence: float = 0.95) -> Share:
    """Return the share of ``hits`` with the exact confidence interval.

    C. J. Clopper, E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial",
    Biometrika 26 (1934) 404-413: quantiles of beta distributions.
    """
    from scipy.special import betaincinv

    tail = (1 - confidence) / 2
    low = 0.0 if hits == 0 else float(betaincinv(hits, tries - hits + 1, tail))
    high = 1.0 if hits == tries else float(betaincinv(hits + 1, tries - hits, 1 - tail))
    return Share(value=hits / tries, low=low, high=high, confidence=confidence)


def _checked(samples: int, seed: int) -> int:
    if not 2 <= samples <= MOST_SAMPLES:
        raise StackupError("stackup.simulation.samples", samples=samples, most=MOST_SAMPLES)
    if seed < 0:
        raise StackupError("stackup.simulation.seed", seed=seed)
    return samples


def _part(link: Link) -> float:
    return link.sensitivity * link.middle


def _streams(links: tuple[Link, ...], seed: int) -> list[tuple[Link, np.random.Generator]]:
    """Return each link with its own generator; of several links with one name, the n-th has the n-th stream."""
    met: Counter[str] = Counter()
    streams = []
    for link in links:
        met[link.name] += 1
        digest = hashlib.sha256(f"{link.name}\0{met[link.name]}".encode()).digest()
        words = tuple(int.from_bytes(digest[i : i + 4], "little") for i in range(0, 16, 4))
        streams.append((link, np.random.Generator(np.random.SFC64(np.random.SeedSequence(seed, spawn_key=words)))))
    return streams


def _central_moments(values: Samples, mean: float) -> tuple[float, float, float]:
    """Return the second to fourth central moment, block by block."""
    totals = np.zeros(3)
    for start in range(0, values.size, BLOCK):
        off = values[start : start + BLOCK] - mean
        square = off * off
        totals += (square.sum(), np.dot(square, off), np.dot(square, square))
    second, third, fourth = (totals / values.size).tolist()
    return second, third, fourth


def _percentiles(values: Samples) -> Interval:
    """Return percentiles 0.135 and 99.865, linear between the nearest samples (Hyndman & Fan's type 7)."""
    low, high = np.quantile(values, (TAIL, 1 - TAIL))
    return Interval(min=float(low), max=float(high))


def _inside(found: Samples, tries: int, target: Target) -> Share | None:
    if target.min is None and target.max is None:
        return None
    return clopper_pearson(int(np.count_nonzero((found >= target.low) & (found <= target.high))), tries)


def _histogram(values: Samples, limits: Interval) -> Histogram:
    """Count in bins over the 3 σ limits and half as much again, so that one stray sample doesn't flatten the rest."""
    margin = max(0.5 * limits.half, 1e-9 * max(abs(limits.middle), 1.0))
    start, stop = max(limits.min - margin, values.min()), min(limits.max + margin, values.max())
    if not start < stop:
        start, stop = limits.min - margin, limits.max + margin
    counts = np.zeros(BINS, dtype=np.int64)
    count = partial(np.histogram, bins=BINS, range=(float(start), float(stop)))
    for at in range(0, values.size, 16 * BLOCK):
        counts += count(np.clip(values[at : at + 16 * BLOCK], start, stop))[0]
    return Histogram(start=float(start), stop=float(stop), counts=tuple(counts.tolist()))
