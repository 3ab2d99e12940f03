"""Stack-ups: what a gap will be when every part that leaves it is within its tolerance.

Theory of operation. A **link** is a dimension with limits and a way of scattering; a **chain** adds links up, with
signs or sensitivities, to a gap that has a **target**. Loops in the plane or in space (`Assembly`, written down as
vectors by `vector_assembly`) and assemblies that were built and measured (`chain_of`) become chains by their
derivatives. A chain is judged in closed form (`analysed`: worst case, RSS and its inflated sisters, six sigma,
contributions), by simulation (`simulate`, `simulate_assembly`), and turned round: which tolerances would do (`scaled`,
`cheapest`, `alone`).

Its one rule: lengths in mm, angles in degrees, and every link says which of them it is.
"""

from designhub.tolerancing.stackup.allocation import (
    Allocation,
    CostCurve,
    Unreachable,
    alone,
    cheapest,
    drawn,
    scaled,
)
from designhub.tolerancing.stackup.analysis import Analysis, analysed, analysed_and_simulated, as_json
from designhub.tolerancing.stackup.assembly import (
    Assembly,
    Unknown,
    corners,
    derivatives,
    linearised,
    simulate_assembly,
)
from designhub.tolerancing.stackup.chain import Chain, Interval, Link, Target
from designhub.tolerancing.stackup.distributions import (
    Beta,
    Distribution,
    Measured,
    Normal,
    Triangular,
    TruncatedNormal,
    Uniform,
)
from designhub.tolerancing.stackup.errors import StackupError
from designhub.tolerancing.stackup.measured import Moved, chain_of, slope
from designhub.tolerancing.stackup.methods import Capability, Contribution
from designhub.tolerancing.stackup.monte_carlo import Simulation, simulate
from designhub.tolerancing.stackup.stack_file import StackFileError, read_stack_file
from designhub.tolerancing.stackup.tolerances import LimitDeviations, deviations
from designhub.tolerancing.stackup.vector_loop import Loop, Open, Vector, vector_assembly

__all__ = [
    "Allocation",
    "Analysis",
    "Assembly",
    "Beta",
    "Capability",
    "Chain",
    "Contribution",
    "CostCurve",
    "Distribution",
    "Interval",
    "LimitDeviations",
    "Link",
    "Loop",
    "Measured",
    "Moved",
    "Normal",
    "Open",
    "Simulation",
    "StackFileError",
    "StackupError",
    "Target",
    "Triangular",
    "TruncatedNormal",
    "Uniform",
    "Unknown",
    "Unreachable",
    "Vector",
    "alone",
    "analysed",
    "analysed_and_simulated",
    "as_json",
    "chain_of",
    "cheapest",
    "corners",
    "derivatives",
    "deviations",
    "drawn",
    "linearised",
    "read_stack_file",
    "scaled",
    "simulate",
    "simulate_assembly",
    "slope",
    "vector_assembly",
]
