"""Beams: handbook cases in closed form, and any plane beam by `solve`.

.. code:: python

    lever = beam("120 mm", "210 GPa", sections.rectangle("10 mm", "6 mm").second_moment_x)
    bent = solve(lever, [pinned("0 mm"), pinned("100 mm")], [point_load("120 mm", "60 N")])
    bent.largest_moment.value, bent.largest_moment.at, bent.reactions[0].force

Its one rule: Euler-Bernoulli beams in one plane, small deflections, no axial force.
"""

from designhub.analysis.beams.diagram import diagram
from designhub.analysis.beams.parts import (
    Beam,
    LineLoad,
    MomentLoad,
    PointLoad,
    Support,
    beam,
    fixed,
    guided,
    line_load,
    moment_load,
    pinned,
    point_load,
    roller,
    spring,
)
from designhub.analysis.beams.result import Bent, Extreme, Reaction
from designhub.analysis.beams.solver import BeamError, solve
from designhub.analysis.beams.standard import (
    cantilever_deflection,
    cantilever_moment,
    cantilever_slope,
    cantilever_uniform_deflection,
    cantilever_uniform_moment,
    clamped_deflection,
    clamped_moment,
    clamped_uniform_deflection,
    clamped_uniform_moment,
    simple_deflection,
    simple_moment,
    simple_off_centre_deflection,
    simple_off_centre_moment,
    simple_uniform_deflection,
    simple_uniform_moment,
)

__all__ = [
    "Beam",
    "BeamError",
    "Bent",
    "Extreme",
    "LineLoad",
    "MomentLoad",
    "PointLoad",
    "Reaction",
    "Support",
    "beam",
    "cantilever_deflection",
    "cantilever_moment",
    "cantilever_slope",
    "cantilever_uniform_deflection",
    "cantilever_uniform_moment",
    "clamped_deflection",
    "clamped_moment",
    "clamped_uniform_deflection",
    "clamped_uniform_moment",
    "diagram",
    "fixed",
    "guided",
    "line_load",
    "moment_load",
    "pinned",
    "point_load",
    "roller",
    "simple_deflection",
    "simple_moment",
    "simple_off_centre_deflection",
    "simple_off_centre_moment",
    "simple_uniform_deflection",
    "simple_uniform_moment",
    "solve",
    "spring",
]
