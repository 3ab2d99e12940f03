"""General geometrical tolerances (ISO 2768-2:1989, classes H, K, L).

The standard was withdrawn in 2021. ISO 22081:2021, which stands in its place, gives no table: a drawing states one
value for surface profile in a system of datums. So a drawing that says ``ISO 2768-mK`` has to say of which year. Its
one rule: what is said of these tables names that.
"""

from functools import cache
from typing import Literal, get_args

from designhub.tolerancing.general import Rows, found, steps
from designhub.tolerancing.undefined import Undefined

GeometricalClass = Literal["H", "K", "L"]
Characteristic = Literal["straightness", "perpendicularity", "symmetry", "run_out"]
"""``straightness`` is also flatness, by the longer side of the surface or its diameter; ``perpendicularity`` goes by
the shorter leg; ``run_out`` is circular run-out, the same for all sizes."""

WITHDRAWN = 2021
"""Year in which ISO 2768-2 was withdrawn."""
SUCCESSOR = "ISO 22081:2021"
SOURCE = "ISO 2768-2:1989 (withdrawn 2021)"


def geometrical_tolerance(length_mm: float, characteristic: Characteristic, name: str) -> float:
    """Return the general geometrical tolerance in mm (ISO 2768-2:1989, tables 1 to 4).

    Raises Undefined for an unknown class, and for lengths over 3000 mm.

    >>> geometrical_tolerance(80, "straightness", "K")
    0.2
    """
    if name not in get_args(GeometricalClass):
        raise Undefined("tolerancing.general.class", name=name, known=", ".join(get_args(GeometricalClass)))
    return found(_steps(characteristic, name), name, length_mm)


@cache
def _steps(characteristic: str, name: str) -> Rows:
    return steps("general_geometrical", characteristic, name)
