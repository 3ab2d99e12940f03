"""Stage 3: measurements and declarations to findings. Pure functions; no CAD kernel, no database, no clock.

``case.py`` is what a rule gets, one file a family holds the rules, ``judging.py`` strings them together.
"""

from designhub.checks.asked import Asked, Envelope
from designhub.checks.judging import NAMES, RULES_VERSION, judge, needed, select
from designhub.checks.reports import Reports

__all__ = ["NAMES", "RULES_VERSION", "Asked", "Envelope", "Reports", "judge", "needed", "select"]
