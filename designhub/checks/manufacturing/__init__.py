"""Can the part be made the way that it is meant to be made?

What was found on the part (``making_report``) is held against the profile of its process (``process_profile``): of
the process that the script declares, else of the one that the project asks for. Without either only threads and
clearance holes are looked at, which are the same whatever the process.

Its one rule: a finding says which face, how much, how much the profile allows, and whose threshold that is.
"""

from designhub.checks.case import Rule
from designhub.checks.manufacturing import cutting, holes, layers, process, screws, sheets, walls

RULES: tuple[tuple[str, Rule], ...] = (
    *process.RULES,
    *walls.RULES,
    *holes.RULES,
    *cutting.RULES,
    *layers.RULES,
    *sheets.RULES,
    *screws.RULES,
)

__all__ = ["RULES"]
