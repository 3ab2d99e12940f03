"""What was examined on a part beyond its measurements: each a report of its own, made after what somebody waits for.

Its one rule: a report holds what was found, in numbers and places; whether that is good is judged in the rules. None
means: not examined (yet), and the rules that need it say nothing.
"""

from typing import Literal

from designhub.checks.assembly_report import Assembly, Motion
from designhub.checks.corner_report import Corners
from designhub.checks.gap_report import Gaps
from designhub.checks.making_report import Making
from designhub.checks.measurements import Measured
from designhub.checks.script_report import ScriptReport
from designhub.checks.study_report import StudyResult

Examination = Literal["script", "making", "assembly", "studies", "builds"]


class Reports(Measured):
    """All reports on one part."""

    unfinished: tuple[Examination, ...] = ()
    """Examinations that did not come to their end: out of time or memory, or our fault."""

    making: Making | None = None
    corners: Corners | None = None
    gaps: Gaps | None = None
    assembly: Assembly | None = None
    motion: Motion | None = None
    studies: tuple[StudyResult, ...] | None = None
    script: ScriptReport | None = None
