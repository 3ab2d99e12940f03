"""Safety factors: what a part can bear over what it has to bear.

The one rule: a safety factor compares two quantities of one kind; what it must be is for the task to say, not for a
default here.
"""

import math

from designhub.analysis.bounds import positive
from designhub.analysis.formula import Force, Number, Stress
from designhub.analysis.formula import formula as formula

GERE = "Gere & Goodno, Mechanics of Materials, 9th ed., section 1.8"
ELLIPSE = "ellipse quadrant of Gough & Pollard (1935)"


@formula("S = R / σ", source=f"{GERE} (factor of safety)", symbols="R σ")
def stress_safety(strength: Stress, stress: Stress) -> Number:
    """Return how often the ``stress`` (its amount) goes into the ``strength``.

    Raises OutOfRange for a strength that is not positive or a stress of zero.
    """
    positive(strength=strength, stress=abs(stress))
    return strength / abs(stress)


@formula("S = F_max / F", source=f"{GERE} (factor of safety)", symbols="F_max F")
def force_safety(capacity: Force, force: Force) -> Number:
    """Return how often the ``force`` (its amount) goes into the ``capacity``.

    Raises OutOfRange for a capacity that is not positive or a force of zero.
    """
    positive(capacity=capacity, force=abs(force))
    return capacity / abs(force)


@formula("σ_allow = R / S", source=f"{GERE}, eq. 1-26 and 1-27", symbols="R S")
def allowable_stress(strength: Stress, safety: Number) -> Stress:
    """Return the stress that leaves the ``safety`` against ``strength``."""
    positive(strength=strength, safety=safety)
    return strength / safety


@formula("S = 1 / √(1/S_σ^2 + 1/S_τ^2)", source=ELLIPSE, symbols="S_σ S_τ")
def combined_safety(bending: Number, torsion: Number) -> Number:
    """Return the safety against bending and torsion together (ellipse quadrant), from the safety against each alone."""
    positive(bending=bending, torsion=torsion)
    return 1 / math.hypot(1 / bending, 1 / torsion)
