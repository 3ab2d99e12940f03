"""Which tolerances would do: the room that a target leaves, shared out among the links.

    worst case   Σ |a| t = T                 RSS   √Σ (3 a σ)² = T

T is the distance of the gap's middle (its mean, for RSS) from the nearer end of the target. K. W. Chase, "Tolerance
allocation methods for designers", ADCATS report 99-6, Brigham Young University 1999: proportional scaling, weight
factors, and least cost by Lagrange multipliers. Its one rule: fixed links keep their tolerance, and only what they
leave is shared out.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from designhub.tolerancing.stackup.chain import Chain, Link
from designhub.tolerancing.stackup.errors import StackupError

Criterion = Literal["worst_case", "rss"]
_DRAWN_DIGITS = 2
_NOTHING = 1e-9
"""A share of the room this small is what differences of floats leave of nothing."""


@dataclass(frozen=True, kw_only=True)
class CostCurve:
    """What a tolerance ± t costs: A + B / t^k, between the finest and the coarsest that the process knows.

    The reciprocal power of G. H. Sutherland & B. Roth (1975); k = 2 is that of M. F. Spotts (1973). Both are surveyed
    in Chase & Parkinson 1991 (see `methods`).
    """

    b: float
    k: float = 1.0
    a: float = 0.0
    finest: float = 0.0
    coarsest: float = math.inf

    def __post_init__(self) -> None:
        for name in ("b", "k"):
            if not (math.isfinite(getattr(self, name)) and getattr(self, name) > 0):
                raise StackupError("stackup.number.positive", name=name)
        if not 0 <= self.finest <= self.coarsest:
            raise StackupError("stackup.allocation.process", finest=self.finest, coarsest=self.coarsest)

    def cost(self, half: float) -> float:
        """Return the cost of ± ``half``."""
        return self.a + self.b / half**self.k if half > 0 else math.inf


@dataclass(frozen=True, kw_only=True)
class Allocation:
    """Tolerances that would do."""

    chain: Chain
    """With them: every other property of the links as it was."""
    criterion: Criterion
    cost_before: float | None = None
    """None where no cost curves were given."""
    cost_after: float | None = None


@dataclass(frozen=True, kw_only=True)
class Unreachable:
    """No tolerances of the free links would do."""

    reason: Literal["no_target", "off_target", "fixed", "all_fixed", "process"]
    """Nothing is asked; the middle of the gap itself is outside (change a nominal size); the fixed links alone take
    all the room; nothing is free; the processes are too coarse."""
    room: float
    """T, in the gap's unit; negative where the middle is outside."""


def room(chain: Chain, criterion: Criterion) -> float:
    """Return T: how far the gap may scatter to either side. Infinite without a target."""
    return chain.target.room(chain.middle if criterion == "worst_case" else chain.mean)


def scaled(
    chain: Chain, criterion: Criterion = "worst_case", *, weights: Sequence[float] | None = None
) -> Allocation | Unreachable:
    """Return all free tolerances scaled by one factor, so that the target is just met.

    ``weights`` (one for each link; without them, the links' own) favour those whose tolerance is dear: twice the
    weight, twice the tolerance beside the others (Chase 1999, "weight factors").
    """
    factors = _checked_weights(chain, weights)
    wanted = [link.half * factor for link, factor in zip(chain.links, factors, strict=True)]
    left = _left(chain, criterion)
    if isinstance(left, Unreachable):
        return left
    free = [not link.fixed for link in chain.links]
    needed = _sum(chain, wanted, criterion, free)
    if needed == 0:
        return Unreachable(reason="all_fixed", room=room(chain, criterion))
    factor = left / needed
    halves = [link.half if link.fixed else half * factor for link, half in zip(chain.links, wanted, strict=True)]
    return Allocation(chain=chain.with_halves(halves), criterion=criterion)


def cheapest(
    chain: Chain, costs: Sequence[CostCurve | None], criterion: Criterion = "worst_case"
) -> Allocation | Unreachable:
    """Return the tolerances that cost least together and just meet the target; links without a curve are fixed.

    Lagrange: k B t^-(k+1) = λ |a| for the worst case, k B t^-(k+2) = 2 λ (3 a σ/t)² for RSS (Chase 1999, least cost).
    As every tolerance falls with λ, λ is found by bisection; a process at its finest or coarsest stays there.
    """
    curves = _checked_costs(chain, costs)
    left = _left(chain, criterion, [curve is not None for curve in curves])
    if isinstance(left, Unreachable):
        return left
    free = [
        curve is not None and not link.fixed and link.effect > 0
        for curve, link in zip(curves, chain.links, strict=True)
    ]

    def halves(log_price: float) -> list[float]:
        return [
            _cheapest_half(link, curve, math.exp(log_price), criterion) if is_free and curve else link.half
            for link, curve, is_free in zip(chain.links, curves, free, strict=True)
        ]

    if not any(free):
        return Unreachable(reason="all_fixed", room=room(chain, criterion))
    finest = [curve.finest if curve else 0.0 for curve in curves]
    if _sum(chain, finest, criterion, free) > left:
        return Unreachable(reason="process", room=room(chain, criterion))
    price = _price(lambda at: _sum(chain, halves(at), criterion, free) - left)
    return Allocation(
        chain=chain.with_halves(halves(price)),
        criterion=criterion,
        cost_before=_cost(chain, curves, free),
        cost_after=_cost(chain.with_halves(halves(price)), curves, free),
    )


def alone(chain: Chain, index: int, criterion: Criterion = "worst_case") -> float | None:
    """Return the half tolerance of one link that would do while all others stay; None where none would."""
    if math.isinf(room(chain, criterion)):
        return None
    others = [i != index for i in range(len(chain.links))]
    halves = [link.half for link in chain.links]
    taken = _sum(chain, halves, criterion, others)
    left = _without(room(chain, criterion), taken, criterion)
    link = chain.links[index]
    per_half = _sum(chain, [1.0] * len(halves), criterion, [not other for other in others])
    if link.fixed or per_half == 0 or left <= _NOTHING * room(chain, criterion):
        return None
    return left / per_half


def drawn(half: float) -> float:
    """Return a tolerance as one writes it on a drawing: two digits, rounded to the safe side (0.0479 to 0.047)."""
    if half <= 0 or not math.isfinite(half):
        return half
    scale = 10.0 ** (_DRAWN_DIGITS - 1 - math.floor(math.log10(half)))
    return math.floor(half * scale * (1 + 1e-12)) / scale


def _left(chain: Chain, criterion: Criterion, free: Sequence[bool] | None = None) -> float | Unreachable:
    """Return the room that the fixed links leave."""
    available = room(chain, criterion)
    if math.isinf(available):
        return Unreachable(reason="no_target", room=available)
    if available <= 0:
        return Unreachable(reason="off_target", room=available)
    flags = free if free is not None else [True] * len(chain.links)
    held = [link.fixed or not flag for link, flag in zip(chain.links, flags, strict=True)]
    left = _without(available, _sum(chain, [link.half for link in chain.links], criterion, held), criterion)
    return left if left > _NOTHING * available else Unreachable(reason="fixed", room=available)


def _sum(chain: Chain, halves: Sequence[float], criterion: Criterion, counted: Sequence[bool]) -> float:
    """Return Σ |a| t or √Σ (3 a σ)² over the links that are ``counted``, with ``halves`` as their tolerances."""
    parts = [
        _weight(link, criterion) * half
        for link, half, counts in zip(chain.links, halves, counted, strict=True)
        if counts
    ]
    return math.fsum(parts) if criterion == "worst_case" else math.hypot(*parts)


def _weight(link: Link, criterion: Criterion) -> float:
    """Return what a tolerance of 1 takes of the room."""
    return abs(link.sensitivity) * (1.0 if criterion == "worst_case" else 3 * link.distribution.std)


def _without(whole: float, part: float, criterion: Criterion) -> float:
    """Return what ``part`` leaves of ``whole``; negative where it is more."""
    if criterion == "worst_case" or part >= whole:
        return whole - part
    return math.sqrt(whole * whole - part * part)


def _cheapest_half(link: Link, curve: CostCurve, price: float, criterion: Criterion) -> float:
    weight = _weight(link, criterion)
    if criterion == "worst_case":
        half: float = (curve.k * curve.b / (price * weight)) ** (1 / (curve.k + 1))
    else:
        half = (curve.k * curve.b / (2 * price * weight * weight)) ** (1 / (curve.k + 2))
    return min(max(half, curve.finest), curve.coarsest)


def _price(surplus: Callable[[float], float]) -> float:
    """Return log λ at which nothing of the room is left over (or all processes are at their coarsest)."""
    low = high = 0.0
    while surplus(low) < 0 and low > -200:
        low -= 4
    while surplus(high) > 0 and high < 200:
        high += 4
    for _ in range(200):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        low, high = (middle, high) if surplus(middle) > 0 else (low, middle)
    return high  # the side on which the target is met


def _cost(chain: Chain, curves: Sequence[CostCurve | None], free: Sequence[bool]) -> float:
    return math.fsum(
        curve.cost(link.half)
        for link, curve, is_free in zip(chain.links, curves, free, strict=True)
        if curve and is_free
    )


def _checked_weights(chain: Chain, weights: Sequence[float] | None) -> Sequence[float]:
    if weights is None:
        return [link.weight for link in chain.links]
    if len(weights) != len(chain.links) or not all(math.isfinite(w) and w > 0 for w in weights):
        raise StackupError("stackup.allocation.weights", count=len(chain.links))
    return weights


def _checked_costs(chain: Chain, costs: Sequence[CostCurve | None]) -> Sequence[CostCurve | None]:
    if len(costs) != len(chain.links):
        raise StackupError("stackup.allocation.costs", count=len(chain.links))
    return costs
