"""A chain of dimensions, and the gap that it closes with.

    gap = offset + Σ sensitivity · size

Its one rule: a chain is linear. A loop in the plane or in space becomes a chain by `assembly.linearised`, a measured
assembly by `measured.chain_of`; all that is said of chains then holds for them as far as their linearity does.
Lengths are in mm and angles in degrees; which of them a link is, its ``unit`` says.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from designhub.tolerancing.stackup.distributions import Distribution, Normal
from designhub.tolerancing.stackup.errors import StackupError

Unit = Literal["mm", "deg"]


@dataclass(frozen=True, kw_only=True)
class Interval:
    """From ``min`` to ``max``."""

    min: float
    max: float

    @property
    def middle(self) -> float:
        """Half way."""
        return (self.min + self.max) / 2

    @property
    def half(self) -> float:
        """Half the width."""
        return (self.max - self.min) / 2

    @classmethod
    def around(cls, middle: float, half: float) -> "Interval":
        """Return ``middle`` ± ``half``."""
        return cls(min=middle - half, max=middle + half)


@dataclass(frozen=True, kw_only=True)
class Target:
    """What the gap has to lie in; an absent end is open."""

    min: float | None = None
    max: float | None = None

    def __post_init__(self) -> None:
        for end in (self.min, self.max):
            if end is not None and not math.isfinite(end):
                raise StackupError("stackup.number.finite", name="target")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise StackupError("stackup.target.upside_down", min=self.min, max=self.max)

    @property
    def low(self) -> float:
        """The lower end; minus infinity where it is open."""
        return -math.inf if self.min is None else self.min

    @property
    def high(self) -> float:
        """The upper end; infinity where it is open."""
        return math.inf if self.max is None else self.max

    def room(self, middle: float) -> float:
        """Return how far a gap may go from ``middle`` to the nearer end; negative where ``middle`` is outside."""
        return min(self.high - middle, middle - self.low)

    def holds(self, interval: Interval, *, slack: float = 1e-9) -> bool:
        """Tell whether ``interval`` lies inside, but for ``slack`` (a picometre: what floats lose)."""
        return self.low - slack <= interval.min and interval.max <= self.high + slack


@dataclass(frozen=True, kw_only=True)
class Link:
    """One dimension of a chain: size, limit deviations, and how the gap moves with it."""

    name: str
    nominal: float
    upper: float
    """Upper limit deviation."""
    lower: float
    """Lower limit deviation (with its sign: -0.1)."""
    sensitivity: float = 1.0
    """d gap / d size: 1 where the gap grows with it, -1 where it shrinks."""
    distribution: Distribution = Normal()
    shift: float = 0.0
    """How far the mean of a process drifts from the middle, as a share of half the tolerance: 0 not at all, 1 to the
    limit (m of Greenwood & Chase 1987, k of Motorola's Six Sigma)."""
    unit: Unit = "mm"
    fixed: bool = False
    """Whether its tolerance is not ours to choose: a bought part, a standard."""
    weight: float = 1.0
    """How much of the room it is given where tolerances are shared out: 2 for a dimension twice as dear to hold."""
    tolerance: str = ""
    """As it was written, to be shown."""

    def __post_init__(self) -> None:
        if not self.name:
            raise StackupError("stackup.link.name")
        if not math.isfinite(self.nominal + self.upper + self.lower + self.sensitivity + self.shift):
            raise StackupError("stackup.number.finite", name=self.name)
        if self.upper < self.lower:
            raise StackupError("stackup.link.upside_down", name=self.name, upper=self.upper, lower=self.lower)
        if not 0 < self.weight < math.inf:
            raise StackupError("stackup.number.positive", name=f"{self.name}: weight")
        if not 0 <= self.shift < 1:
            raise StackupError("stackup.link.shift", name=self.name, shift=self.shift)

    @cached_property
    def middle(self) -> float:
        """Size in the middle of the tolerance: unequal deviations are counted from there."""
        return self.nominal + (self.upper + self.lower) / 2

    @cached_property
    def half(self) -> float:
        """Half the tolerance."""
        return (self.upper - self.lower) / 2

    @cached_property
    def mean(self) -> float:
        """Mean of the sizes."""
        return self.middle + self.half * self.distribution.mean

    @cached_property
    def std(self) -> float:
        """Standard deviation of the sizes."""
        return self.half * self.distribution.std

    @cached_property
    def effect(self) -> float:
        """How far the link alone moves the gap from its middle, at most: |a| t."""
        return abs(self.sensitivity) * self.half

    @cached_property
    def spread(self) -> float:
        """Standard deviation of the gap that comes from this link alone: |a| σ."""
        return abs(self.sensitivity) * self.std

    @cached_property
    def likely(self) -> Interval:
        """Its sizes within 3 σ of their mean; no farther than the tolerance where nothing is outside."""
        low, high = self.mean - 3 * self.std, self.mean + 3 * self.std
        if self.distribution.bounded:
            low, high = max(low, self.middle - self.half), min(high, self.middle + self.half)
        return Interval(min=low, max=high)

    @cached_property
    def farthest(self) -> Interval:
        """Its sizes within the tolerance, or within 3 σ where that is more."""
        low, high = min(self.likely.min, self.middle - self.half), max(self.likely.max, self.middle + self.half)
        return Interval(min=low, max=high)

    @property
    def cp(self) -> float:
        """Process capability, tolerance by 6 σ; infinite without scatter."""
        return self.half / (3 * self.std) if self.std else math.inf

    @property
    def cpk(self) -> float:
        """Process capability with the mean drifted by ``shift``: Cp (1 - k)."""
        return self.cp * (1 - self.shift)

    def toleranced(self, half: float) -> "Link":
        """Return the link with ± ``half`` around the same middle, its scatter in proportion."""
        middle = self.middle - self.nominal
        return replace(self, upper=middle + half, lower=middle - half, tolerance="")


@dataclass(frozen=True, kw_only=True)
class Chain:
    """Links, and the gap that they leave."""

    links: tuple[Link, ...]
    target: Target = Target()
    name: str = ""
    offset: float = 0.0
    """What the gap is where all sizes are 0: not 0 where the chain is the linear part of something."""
    unit: Unit = "mm"
    """Of the gap."""

    def __post_init__(self) -> None:
        if not self.links:
            raise StackupError("stackup.chain.empty")

    @property
    def nominal(self) -> float:
        """The gap with every link at its nominal size."""
        return self.offset + math.fsum(link.sensitivity * link.nominal for link in self.links)

    @cached_property
    def middle(self) -> float:
        """The gap with every link in the middle of its tolerance."""
        return self.offset + math.fsum(link.sensitivity * link.middle for link in self.links)

    @cached_property
    def mean(self) -> float:
        """The mean of the gap."""
        return self.offset + math.fsum(link.sensitivity * link.mean for link in self.links)

    @cached_property
    def std(self) -> float:
        """The standard deviation of the gap, links scattering independently: √Σ (a σ)²."""
        return math.hypot(*(link.spread for link in self.links))

    def with_halves(self, halves: Sequence[float]) -> "Chain":
        """Return the chain with other tolerances: ± ``halves``, one for each link in their order."""
        links = zip(self.links, halves, strict=True)
        return replace(self, links=tuple(link if half == link.half else link.toleranced(half) for link, half in links))
