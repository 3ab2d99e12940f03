"""Statics in the plane: levers and friction in closed form, systems of rigid bodies by `solve`.

Its one rule: equilibrium only; what needs stiffness to be found is refused as statically indeterminate.
"""

from designhub.analysis.statics.levers import (
    friction_angle,
    friction_limit,
    lami,
    lever_effort,
    lever_load,
    mechanical_advantage,
    moment_of,
    resultant,
    rope_friction,
    wedge_lower,
    wedge_raise,
)
from designhub.analysis.statics.systems import (
    GROUND,
    Joint,
    JointForce,
    Load,
    StaticsError,
    effort,
    link,
    load,
    pin,
    roller,
    slider,
    solve,
    weld,
)

__all__ = [
    "GROUND",
    "Joint",
    "JointForce",
    "Load",
    "StaticsError",
    "effort",
    "friction_angle",
    "friction_limit",
    "lami",
    "lever_effort",
    "lever_load",
    "link",
    "load",
    "mechanical_advantage",
    "moment_of",
    "pin",
    "resultant",
    "roller",
    "rope_friction",
    "slider",
    "solve",
    "wedge_lower",
    "wedge_raise",
    "weld",
]
