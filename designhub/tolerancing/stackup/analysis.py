"""All that can be said of a chain at once, and as data for programs.

Its one rule: the JSON keys of the contract keep their meaning; whatever is new gets a key of its own.
"""

import math
from dataclasses import dataclass
from typing import Any, get_args

from designhub.tolerancing.stackup import methods
from designhub.tolerancing.stackup.allocation import Criterion, Unreachable, scaled
from designhub.tolerancing.stackup.assembly import Assembly, corners, linearised, simulate_assembly
from designhub.tolerancing.stackup.chain import Chain, Interval
from designhub.tolerancing.stackup.methods import Capability, Contribution, Verdict
from designhub.tolerancing.stackup.monte_carlo import SAMPLES, Simulation, simulate


@dataclass(frozen=True, kw_only=True)
class Analysis:
    """What a chain's gap will be, in closed form, and simulated where that was asked for."""

    chain: Chain
    """Of an assembly in the plane or in space: its linear part."""
    worst_case: Interval
    """Of an assembly: with its loops closed anew at the limits (`corners`)."""
    rss: Interval
    """Mean ± 3 σ."""
    bender: Interval
    mrss: Interval
    mean_shift: Interval
    six_sigma: Interval
    """Mean ± 3 σ with the drifts of the means in σ."""
    capability: Capability | None
    """None without a target."""
    verdict: Verdict
    contributions: tuple[Contribution, ...]
    simulation: Simulation | None = None

    @property
    def largest(self) -> Contribution:
        """The link that contributes most to the scatter; of equals the first."""
        return max(self.contributions, key=lambda one: (one.variance_percent, one.worst_case_percent))


def analysed(chain: Chain, simulation: Simulation | None = None, *, worst: Interval | None = None) -> Analysis:
    """Return what can be said of a chain in closed form (microseconds), with its simulation where there is one.

    ``worst`` is the worst case where it is known better than from the chain.
    """
    return Analysis(
        chain=chain,
        worst_case=worst or methods.worst_case(chain),
        rss=methods.root_sum_square(chain),
        bender=methods.bender(chain),
        mrss=methods.modified_root_sum_square(chain),
        mean_shift=methods.estimated_mean_shift(chain),
        six_sigma=methods.six_sigma(chain),
        capability=methods.capability(chain),
        verdict=methods.verdict(chain, worst),
        contributions=methods.contributions(chain),
        simulation=simulation,
    )


def analysed_and_simulated(stack: Chain | Assembly, *, samples: int = SAMPLES, seed: int = 0) -> Analysis:
    """Return what can be said of a chain or an assembly, Monte Carlo included.

    Raises StackupError where an assembly's loops don't close, at the middle sizes or at their limits, or for a number
    of samples that `simulate` does not take.
    """
    if isinstance(stack, Assembly):
        simulation = simulate_assembly(stack, samples=samples, seed=seed)
        return analysed(linearised(stack), simulation, worst=corners(stack))
    return analysed(stack, simulate(stack, samples=samples, seed=seed))


def as_json(analysis: Analysis) -> dict[str, Any]:
    """Return an analysis in the form of the contract; keys end in the gap's unit, ``_mm`` or ``_deg``."""
    chain, unit = analysis.chain, analysis.chain.unit
    data: dict[str, Any] = {"name": chain.name} if chain.name else {}
    data |= {f"nominal_{unit}": _clean(chain.nominal), f"middle_{unit}": _clean(chain.middle)}
    ends = {"min": chain.target.min, "max": chain.target.max}
    data["target"] = {f"{end}_{unit}": value for end, value in ends.items() if value is not None}
    data["verdict"] = analysis.verdict
    for name in ("worst_case", "rss", "bender", "mrss", "mean_shift", "six_sigma"):
        data[name] = _interval(getattr(analysis, name), unit)
    if analysis.capability is not None:
        data["capability"] = _capability(analysis.capability)
    if analysis.simulation is not None:
        data["monte_carlo"] = _simulation(analysis.simulation)
    data["contributions"] = [_contribution(one) for one in analysis.contributions]
    data["would_do"] = {name: _would_do(chain, name) for name in get_args(Criterion)}
    return data


def _would_do(chain: Chain, criterion: Criterion) -> dict[str, Any]:
    """Return half tolerances, one a link, with which the target is just met; or why there are none."""
    found = scaled(chain, criterion)
    if isinstance(found, Unreachable):
        return {"reason": found.reason}
    halves = [{"name": link.name, f"half_{link.unit}": link.half} for link in found.chain.links]
    return {"tolerances": halves}


def _interval(interval: Interval, unit: str) -> dict[str, float]:
    return {f"min_{unit}": _clean(interval.min), f"max_{unit}": _clean(interval.max)}


def _capability(capability: Capability) -> dict[str, float | None]:
    return {
        "cp": _finite(capability.cp),
        "cpk": _finite(capability.cpk),
        "k": _finite(capability.k),
        "expected_yield": capability.expected_yield,
        "ppm": capability.ppm,
    }


def _simulation(simulation: Simulation) -> dict[str, Any]:
    unit, inside = simulation.unit, simulation.inside
    return {
        f"mean_{unit}": simulation.mean,
        f"std_{unit}": simulation.std,
        "yield": None if inside is None else inside.value,
        "yield_interval": None if inside is None else {"low": inside.low, "high": inside.high, "of": inside.confidence},
        f"p0_135_{unit}": simulation.limits.min,
        f"p99_865_{unit}": simulation.limits.max,
        f"min_{unit}": simulation.extremes.min,
        f"max_{unit}": simulation.extremes.max,
        "skew": simulation.skew,
        "kurtosis": simulation.kurtosis,
        "not_assembled": simulation.not_assembled,
        "samples": simulation.samples,
        "seed": simulation.seed,
    }


def _contribution(one: Contribution) -> dict[str, Any]:
    link = one.link
    return {
        "name": link.name,
        "worst_case_percent": one.worst_case_percent,
        "variance_percent": one.variance_percent,
        "sensitivity": link.sensitivity,
        f"nominal_{link.unit}": link.nominal,
        f"upper_{link.unit}": link.upper,
        f"lower_{link.unit}": link.lower,
        "tolerance": link.tolerance,
        "distribution": link.distribution.name,
    }


def _clean(value: float) -> float:
    """Return a number without what sums of floats leave behind: to a billionth of a millimetre."""
    return round(value, 12) + 0.0


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
