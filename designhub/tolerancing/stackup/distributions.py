"""How the sizes of a link scatter inside (or beyond) its tolerance.

Every distribution describes z, the deviation from the middle of the tolerance as a share of half the tolerance: a size
is ``middle + half * z``. So z is in -1..1 for parts that are sorted, and beyond for a process that does not hold its
tolerance. Its one rule: mean and standard deviation are exact, never those of a sample.

Moments: N. L. Johnson, S. Kotz, N. Balakrishnan, Continuous Univariate Distributions, 2nd ed., Wiley 1994/95, vol. 1,
chap. 13 (normal, also truncated), vol. 2, chap. 25 (beta), 26 (uniform, triangular).
"""

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from designhub.tolerancing.stackup.errors import StackupError

Samples = npt.NDArray[np.float64]

SIGMA = 3.0
"""Half a tolerance is three standard deviations of the process, unless somebody knows better."""

_LEAST = 1e-6
"""Smallest sigma or exponent of a beta distribution: below, a scatter is beyond counting."""
_FLAT = 1e-3
"""A normal distribution cut this near its middle is a uniform one, to seven digits."""


class Distribution(Protocol):
    """What is asked of a distribution; all in shares of half the tolerance."""

    @property
    def name(self) -> str:
        """As it is written in a stack-up file."""

    @property
    def mean(self) -> float:
        """Where the mean lies beside the middle of the tolerance."""

    @property
    def std(self) -> float:
        """Standard deviation."""

    @property
    def bounded(self) -> bool:
        """Whether no size lies outside the tolerance."""

    def draw(self, generator: np.random.Generator, out: Samples) -> None:
        """Fill ``out``; what comes next depends only on how many were drawn before, not on the length of ``out``."""


@dataclass(frozen=True)
class Normal:
    """A process in control: half the tolerance is ``sigma`` standard deviations; some sizes lie outside."""

    sigma: float = SIGMA
    name = "normal"
    mean = 0.0
    bounded = False

    def __post_init__(self) -> None:
        _positive("sigma", self.sigma)

    @property
    def std(self) -> float:
        """The reciprocal of sigma."""
        return 1 / self.sigma

    def draw(self, generator: np.random.Generator, out: Samples) -> None:
        """Draw normal deviates."""
        generator.standard_normal(out=out)
        if self.sigma != 1:
            out *= 1 / self.sigma


@dataclass(frozen=True)
class TruncatedNormal:
    """A normal process whose parts are all measured, and those outside the tolerance thrown away."""

    sigma: float = SIGMA
    name = "truncated"
    mean = 0.0
    bounded = True

    def __post_init__(self) -> None:
        _positive("sigma", self.sigma)

    @property
    def std(self) -> float:
        """σ² (1 - 2 c φ(c) / (2 Φ(c) - 1)) of the unit normal cut at ±c, in shares of c."""
        c = self.sigma
        if c < _FLAT:
            return 1 / math.sqrt(3)
        density = math.exp(-c * c / 2) / math.sqrt(2 * math.pi)
        return math.sqrt(1 - 2 * c * density / math.erf(c / math.sqrt(2))) / c

    def draw(self, generator: np.random.Generator, out: Samples) -> None:
        """Draw by the inverse of the distribution function, one uniform number for each size."""
        from scipy.special import ndtri

        generator.random(out=out)
        outside = math.erfc(self.sigma / math.sqrt(2)) / 2
        out *= 1 - 2 * outside
        out += outside
        ndtri(out, out=out)
        out *= 1 / self.sigma
        np.clip(out, -1.0, 1.0, out=out)


@dataclass(frozen=True)
class Uniform:
    """Every size within the tolerance is as likely as any other: nothing is known, or a tool wears."""

    name = "uniform"
    mean = 0.0
    std = 1 / math.sqrt(3)
    bounded = True

    def draw(self, generator: np.random.Generator, out: Samples) -> None:
        """Draw between the limits."""
        generator.random(out=out)
        out *= 2
        out -= 1


@dataclass(frozen=True)
class Triangular:
    """Most sizes near the middle, none outside: a guess for a process that nobody has measured."""

    name = "triangular"
    mean = 0.0
    std = 1 / math.sqrt(6)
    bounded = True

    def draw(self, generator: np.random.Generator, out: Samples) -> None:
        """Draw by the inverse of the distribution function, one uniform number for each size."""
        generator.random(out=out)
        out *= 2
        out -= 1  # v in -1..1, of which the sign chooses the side
        np.copyto(out, np.copysign(1 - np.sqrt(1 - np.abs(out)), out))


@dataclass(frozen=True)
class Beta:
    """A beta distribution over the tolerance; ``a`` greater than ``b`` leans to the upper limit."""

    a: float = 2.0
    b: float = 2.0
    name = "beta"
    bounded = True

    def __post_init__(self) -> None:
        _positive("a", self.a)
        _positive("b", self.b)

    @property
    def mean(self) -> float:
        """Where it leans to: 2a/(a+b) - 1."""
        return 2 * self.a / (self.a + self.b) - 1

    @property
    def std(self) -> float:
        """Twice the standard deviation of the beta distribution over 0..1."""
        total = self.a + self.b
        return 2 * math.sqrt(self.a * self.b / (total + 1)) / total

    def draw(self, generator: np.random.Generator, out: Samples) -> None:
        """Draw over the tolerance."""
        out[:] = generator.beta(self.a, self.b, out.size)
        out *= 2
        out -= 1


@dataclass(frozen=True)
class Measured:
    """Sizes that were measured, as shares of half the tolerance; drawn with replacement (bootstrap)."""

    values: tuple[float, ...]
    name = "measured"

    def __post_init__(self) -> None:
        if len(self.values) < 2:
            raise StackupError("stackup.measured.few", count=len(self.values))
        if not all(math.isfinite(value) for value in self.values):
            raise StackupError("stackup.number.finite", name="samples")

    @classmethod
    def sizes(cls, sizes: tuple[float, ...], *, middle: float, half: float) -> "Measured":
        """Return the distribution of measured ``sizes`` of a link with this middle and half tolerance."""
        if half == 0:
            raise StackupError("stackup.measured.no_tolerance")
        return cls(tuple((size - middle) / half for size in sizes))

    @property
    def bounded(self) -> bool:
        """Whether every measured size was within the tolerance."""
        return all(abs(value) <= 1 for value in self.values)

    @property
    def mean(self) -> float:
        """The mean of what was measured."""
        return math.fsum(self.values) / len(self.values)

    @property
    def std(self) -> float:
        """The standard deviation of what is drawn from them (their own: divided by n)."""
        mean = self.mean
        return math.sqrt(math.fsum((value - mean) ** 2 for value in self.values) / len(self.values))

    def draw(self, generator: np.random.Generator, out: Samples) -> None:
        """Draw among the measured sizes."""
        values = np.asarray(self.values)
        generator.random(out=out)
        np.take(values, (out * values.size).astype(np.intp), out=out)


def _positive(name: str, value: float) -> None:
    if not (math.isfinite(value) and value >= _LEAST):
        raise StackupError("stackup.number.positive", name=name)
