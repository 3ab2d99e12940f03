"""The values that the pipeline takes and gives."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from designhub.checks import Asked, Reports
from designhub.checks.asked import EVERYTHING, Work
from designhub.checks.finding import Finding
from designhub.checks.measurements import Measurements, Trial
from designhub.pipeline.source import FORMATS
from designhub.sandbox.task import Cost, Ended, Layer, Limits, Task
from designhub.script.declarations import Built, Declarations, Failed


class Runner(Protocol):
    """Whoever runs a task: the sandbox, or the double that runs it in this process."""

    def run(self, task: Task) -> Ended:
        """Run ``task`` to its end."""
        ...


@dataclass(frozen=True, kw_only=True)
class Options:
    """How to evaluate: limits, and what the project asks for."""

    part: str = "part"
    project: str = ""
    limits: Limits = Limits()
    asked: Asked = Asked()
    formats: tuple[str, ...] = FORMATS
    work: frozenset[Work] = EVERYTHING
    """What to do beside measuring; of it the further builds only where ``trials`` says so."""
    trials: bool = True
    """Whether to build at ends of the parameters' ranges, at corners of the design, and along its motions."""
    trials_most: int = 40
    """Most such builds; a part with more ranges gets the first of them, the rest are reported as not tried."""
    corners_most: int = 40
    """Most builds with several parameters changed at once."""
    faulty_corners_most: int = 3
    """After so many that did not pass, no more of that kind are built."""
    positions_most: int = 13
    """Positions of a mechanism that are examined along each motion."""
    positions_in_all: int = 60
    """Positions of all its motions together."""
    studies_most: int = 6
    """Studies of strength that are solved for one part."""
    gap_sizes_most: int = 60
    """Toleranced sizes that are moved, one by one, to see what they do to a declared gap."""
    completion_s: float = 600.0
    """Seconds that all examinations and further builds of one part may take together."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """What the sandbox said of the runs behind an evaluation, kept with it for the operator."""

    cost: Cost = Cost()
    layers: tuple[Layer, ...] = ()
    cached: bool = False
    """Whether the build came from the cache and ran nothing."""


@dataclass(frozen=True, kw_only=True)
class Evaluation:
    """What a source gave."""

    build_key: str
    outcome: Built | Failed
    declarations: Declarations | None = None
    measurement_key: str | None = None
    measurements: Measurements | None = None
    trials: tuple[Trial, ...] | None = None
    """None until they were made."""
    reports: Reports = Reports()
    findings: tuple[Finding, ...] = ()
    artifacts: Mapping[str, str] = field(default_factory=dict)
    """File name -> the key under which the cache keeps it."""
    log: str = ""
    run: Run = Run()
    rules: str = ""
    """Version of the rules behind ``findings``."""


Watcher = Callable[[str], None]
"""Told the name of each stage as it starts: building, inspecting, exporting, trying, judging."""


def unwatched(stage: str) -> None:
    """Watch nothing."""


Keeper = Callable[[Evaluation], None]
"""Given what is known so far, judged, whenever something worth showing has been added."""


def unkept(evaluation: Evaluation) -> None:
    """Keep nothing."""
