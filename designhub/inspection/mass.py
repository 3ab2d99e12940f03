"""Volume, centre and inertia of bodies, and how they add up and move.

Its one rule: a matrix of inertia is always about the centre of its own body, and along the axes of the frame that the
body is given in; ``moved`` and ``together`` keep it so. Lengths in mm, volumes in mm³, inertia in mm⁵ (unit density)
or g·mm² (when scaled by a density in g/mm³).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Mass:
    """Something with an amount (mm³ or g), a centre (3,) in mm and an inertia (3,3) about that centre."""

    amount: float
    center: Array
    inertia: Array

    def times(self, factor: float) -> "Mass":
        """Return the same body with its amount scaled, for example by a density."""
        return Mass(amount=self.amount * factor, center=self.center, inertia=self.inertia * factor)

    def moved(self, matrix: Array) -> "Mass":
        """Return the body placed by a rigid 3x4 ``matrix``."""
        rotation = matrix[:, :3]
        return Mass(
            amount=self.amount,
            center=rotation @ self.center + matrix[:, 3],
            inertia=rotation @ self.inertia @ rotation.T,
        )


NOTHING = Mass(amount=0.0, center=np.zeros(3), inertia=np.zeros((3, 3)))


def weighted_center(amounts: Sequence[float], centers: Sequence[Array]) -> Array:
    """Return the mean of ``centers`` weighted by ``amounts``; the origin where there is nothing to weigh."""
    total = float(sum(amounts))
    if total <= 0:
        return np.zeros(3)
    return np.asarray(np.average(np.asarray(centers), axis=0, weights=np.asarray(amounts)), dtype=np.float64)


def together(bodies: Iterable[Mass]) -> Mass:
    """Return the bodies as one, with the inertia about their common centre (parallel axis theorem)."""
    parts = [body for body in bodies if body.amount]
    if not parts:
        return NOTHING
    center = weighted_center([body.amount for body in parts], [body.center for body in parts])
    inertia = np.zeros((3, 3))
    for body in parts:
        arm = body.center - center
        inertia += body.inertia + body.amount * (arm @ arm * np.eye(3) - np.outer(arm, arm))
    return Mass(amount=float(sum(body.amount for body in parts)), center=center, inertia=inertia)
