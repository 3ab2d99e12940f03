"""How long all that nobody waits for may take on one part: so that a slow one leaves the worker to the others.

Its one rule: what is left out once the time is used up is told, and what was made before it stays.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TypeVar

from designhub.pipeline.evaluation import Runner
from designhub.sandbox.task import Ended, Task

Made = TypeVar("Made")


class Spent(Exception):
    """The time is used up; nothing more is run. What is in the cache is still given."""


class Allowance:
    """A runner that runs tasks until those have taken ``seconds`` together, as the sandbox's clock says."""

    def __init__(self, runner: Runner, seconds: float) -> None:
        self._runner = runner
        self._left = seconds
        self.exceeded = False
        """Whether something was asked for that could not be run any more."""

    def run(self, task: Task) -> Ended:
        """Run ``task`` to its end. Raises Spent."""
        if self._left <= 0:
            self.exceeded = True
            raise Spent
        ended = self._runner.run(task)
        self._left -= ended.cost.wall_s
        return ended


def in_time(making: Callable[[], Made | None]) -> Made | None:
    """Return what ``making`` gives; None where there is no time for it."""
    try:
        return making()
    except Spent:
        return None


def until_spent(making: Iterator[Made]) -> tuple[Made, ...]:
    """Return what ``making`` yields, as far as there is time for it."""
    made: list[Made] = []
    with suppress(Spent):
        made.extend(making)
    return tuple(made)
