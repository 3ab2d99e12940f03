"""What a chain's gap will be, in closed form: worst case, and the ways to count on luck.

Sources: K. W. Chase, A. R. Parkinson, "A survey of research in the application of tolerance analysis to the design of
mechanical assemblies", Research in Engineering Design 3 (1991) 23-37; P. Drake (ed.), Dimensioning and Tolerancing
Handbook, McGraw-Hill 1999, chap. 9. All of them assume that links scatter independently. Its one rule: unequal limit
deviations are counted from the middle of the tolerance.
"""

import math
from dataclasses import dataclass
from typing import Literal

from designhub.tolerancing.stackup.chain import Chain, Interval, Link

BENDER = 1.5
"""A. Bender, "Benderizing tolerances", Graphic Science 4/12 (1962): RSS times 1.5 for what RSS does not know of."""

Verdict = Literal["always", "statistically", "never", "open"]
"""Whether the gap stays in its target: in the worst case too; within 3 σ; not even that; there is no target."""


def worst_case(chain: Chain) -> Interval:
    """Return the gap with all links at the limits that make it smallest and largest: Σ |a| t around the middle."""
    return Interval.around(chain.middle, math.fsum(link.effect for link in chain.links))


def root_sum_square(chain: Chain) -> Interval:
    """Return mean ± 3 σ of the gap.

    With normal links whose tolerance is 3 σ this is the root of the sum of squares of the tolerances (Drake, eq. 9.11).
    Other distributions enter with their own σ, so that it may come out beyond what their links can reach together;
    then it is cut there.
    """
    if not any(link.distribution.bounded for link in chain.links):
        return Interval.around(chain.mean, 3 * chain.std)  # a root of squares never exceeds their sum
    return _cut(chain, 3 * chain.std, [link.likely for link in chain.links])


def bender(chain: Chain) -> Interval:
    """Return RSS inflated by 1.5, but no wider than the worst case."""
    return _inflated(chain, BENDER)


def correction_factor(chain: Chain) -> float:
    """Return the factor of MRSS: 0.5 (T_wc - T_rss) / (T_rss (√n - 1)) + 1 (Drake, chap. 9); 1 for a single link."""
    scattering = sum(link.effect > 0 for link in chain.links)
    widest, likely = worst_case(chain).half, 3 * chain.std
    if scattering < 2 or likely == 0 or likely >= widest:
        return 1.0
    return 0.5 * (widest - likely) / (likely * (math.sqrt(scattering) - 1)) + 1


def modified_root_sum_square(chain: Chain) -> Interval:
    """Return RSS inflated by the `correction_factor`: little for many links of one size, much for a few."""
    return _inflated(chain, correction_factor(chain))


def estimated_mean_shift(chain: Chain) -> Interval:
    """Return Σ m |a| t + √Σ ((1 - m) a t)²: drifts of the means added up, the rest as RSS.

    m is each link's ``shift``: 0 gives RSS, 1 the worst case. W. H. Greenwood, K. W. Chase, "A new tolerance analysis
    method for designers and manufacturers", J. Eng. Ind. 109 (1987) 112-116.
    """
    drifts = math.fsum(link.shift * link.effect for link in chain.links)
    rest = math.hypot(*((1 - link.shift) * 3 * link.spread for link in chain.links))
    return Interval.around(chain.mean, drifts + rest)


def six_sigma_std(chain: Chain) -> float:
    """Return σ of the gap with each link's σ inflated for its drifting mean: t / (3 Cpk), Cpk = Cp (1 - k).

    M. J. Harry, R. Stewart, Six Sigma Mechanical Design Tolerancing, Motorola 1988; Chase & Parkinson 1991.
    """
    return math.hypot(*(link.spread / (1 - link.shift) for link in chain.links))


def six_sigma(chain: Chain, *, at: float = 3.0) -> Interval:
    """Return mean ± ``at`` times `six_sigma_std`."""
    return Interval.around(chain.mean, at * six_sigma_std(chain))


@dataclass(frozen=True, kw_only=True)
class Capability:
    """How well a scattering gap lies in its target; ``None`` where the target is open on one side."""

    cp: float | None
    """(max - min) / 6 σ: how well it could lie."""
    cpk: float
    """Distance of the mean from the nearer end by 3 σ: how well it lies."""
    k: float | None
    """Distance of the mean from the middle of the target, by half its width."""
    expected_yield: float
    """Share of gaps inside, the gap being normal."""

    @property
    def ppm(self) -> float:
        """Gaps outside, in a million."""
        return (1 - self.expected_yield) * 1e6


def capability(chain: Chain, *, std: float | None = None) -> Capability | None:
    """Return the capability of the gap (σ from the links, unless given); None without a target.

    ISO 22514-2:2017 for Cp and Cpk; k = 1 - Cpk / Cp.
    """
    target, mean = chain.target, chain.mean
    if target.min is None and target.max is None:
        return None
    sigma = chain.std if std is None else std
    room = target.room(mean)
    width = None if target.min is None or target.max is None else target.max - target.min
    cp = None if width is None else _by(width, 6 * sigma)
    k = None if not width else abs(mean - (target.low + target.high) / 2) / (width / 2)
    return Capability(cp=cp, cpk=_by(room, 3 * sigma), k=k, expected_yield=_normal_yield(chain, sigma))


def verdict(chain: Chain, worst: Interval | None = None) -> Verdict:
    """Return whether the gap stays in its target; ``worst`` is its worst case where it is known better."""
    if chain.target.min is None and chain.target.max is None:
        return "open"
    if chain.target.holds(worst or worst_case(chain)):
        return "always"
    return "statistically" if chain.target.holds(root_sum_square(chain)) else "never"


@dataclass(frozen=True, kw_only=True)
class Contribution:
    """What one link has to do with the scatter of the gap."""

    link: Link
    worst_case_percent: float
    """|a| t of Σ |a| t."""
    variance_percent: float
    """(a σ)² of Σ (a σ)²."""


def contributions(chain: Chain) -> tuple[Contribution, ...]:
    """Return each link's contribution, in the chain's order; both columns sum to 100 unless nothing scatters."""
    width = math.fsum(link.effect for link in chain.links)
    spreads = [link.spread / width if width else 0.0 for link in chain.links]  # squares of tiny numbers would vanish
    variance = math.fsum(spread**2 for spread in spreads)
    return tuple(
        Contribution(
            link=link,
            worst_case_percent=100 * link.effect / width if width else 0.0,
            variance_percent=100 * spread**2 / variance if variance else 0.0,
        )
        for link, spread in zip(chain.links, spreads, strict=True)
    )


def _inflated(chain: Chain, factor: float) -> Interval:
    """Return mean ± 3 σ times ``factor``, cut where the links, at their limits or at 3 σ, can't reach together."""
    half, widest = factor * 3 * chain.std, worst_case(chain)
    if chain.mean == widest.middle and half <= widest.half:
        return Interval.around(chain.mean, half)
    return _cut(chain, half, [link.farthest for link in chain.links])


def _cut(chain: Chain, half: float, extents: list[Interval]) -> Interval:
    """Return mean ± ``half``, cut where links with sizes of these ``extents`` can't reach together."""
    lowest = highest = chain.offset
    for link, extent in zip(chain.links, extents, strict=True):
        slope = link.sensitivity
        lowest += slope * (extent.min if slope > 0 else extent.max)
        highest += slope * (extent.max if slope > 0 else extent.min)
    return Interval(min=max(chain.mean - half, lowest), max=min(chain.mean + half, highest))


def _normal_yield(chain: Chain, sigma: float) -> float:
    low, high = chain.target.low - chain.mean, chain.target.high - chain.mean
    if sigma == 0:
        return float(low <= 0 <= high)
    return _normal_share(high / sigma) - _normal_share(low / sigma)


def _normal_share(z: float) -> float:
    """Return Φ(z), exact in the lower tail too."""
    return math.erfc(-z / math.sqrt(2)) / 2


def _by(room: float, spread: float) -> float:
    if spread == 0:
        return math.copysign(math.inf, room) if room else 0.0
    return room / spread
