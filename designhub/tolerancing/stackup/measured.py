"""A chain from an assembly that was built and measured, with one dimension at a time a little changed.

Its one rule: what is measured is the gap; how it moves with a dimension is the measured difference by the change.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from designhub.tolerancing.stackup.chain import Chain, Link, Target, Unit
from designhub.tolerancing.stackup.distributions import Distribution, Normal
from designhub.tolerancing.stackup.errors import StackupError


@dataclass(frozen=True, kw_only=True)
class Moved:
    """One toleranced dimension, and how the gap moves with it."""

    nominal: float
    upper: float
    lower: float
    sensitivity: float
    """d gap / d dimension, measured (`slope`)."""
    unit: Unit = "mm"
    distribution: Distribution = Normal()
    tolerance: str = ""
    """As it was written, to be shown."""


def slope(gap_below: float, gap_above: float, below: float, above: float) -> float:
    """Return d gap / d dimension from two builds, with the dimension at ``below`` and at ``above`` (unequal).

    A central difference: its error falls with the square of ``above - below``.
    """
    if above == below:
        raise StackupError("stackup.measured.same", value=above)
    return (gap_above - gap_below) / (above - below)


def chain_of(
    gap: float, moved: Mapping[str, Moved], *, target: Target = Target(), name: str = "", unit: Unit = "mm"
) -> Chain:
    """Return the chain of a measured ``gap`` (all dimensions at their nominal sizes) and what moves it, by name.

    Dimensions that don't move the gap stay in the chain, and contribute nothing. Raises StackupError where there is
    none, or a number is not finite.
    """
    links = tuple(
        Link(
            name=each,
            nominal=one.nominal,
            upper=one.upper,
            lower=one.lower,
            sensitivity=one.sensitivity,
            distribution=one.distribution,
            unit=one.unit,
            tolerance=one.tolerance,
        )
        for each, one in moved.items()
    )
    held = sum(link.sensitivity * link.nominal for link in links)
    return Chain(links=links, target=target, name=name, unit=unit, offset=gap - held)
