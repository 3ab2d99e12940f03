"""Building on this machine: the sandbox, the cache, and values of parameters as they are written on a command line.

Its one rule: what a person writes is read in their own language here; what goes on is read the same everywhere.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from designhub.checks.asked import EVERYTHING, Work
from designhub.cli import speaking
from designhub.cli.sources import Found
from designhub.errors import Invalid, Unavailable
from designhub.pipeline import Evaluation, FolderCache, Options, Source, evaluate
from designhub.sandbox import Died, Limits, Sandbox
from designhub.sandbox.task import MIB
from designhub.settings import Settings
from designhub.units import QuantityError, read_quantity


@dataclass(frozen=True)
class Workshop:
    """A running sandbox and the cache beside it."""

    sandbox: Sandbox
    cache: FolderCache
    limits: Limits

    def evaluate(
        self,
        part: Found,
        *,
        formats: tuple[str, ...],
        trials: bool,
        progress: speaking.Progress,
        work: frozenset[Work] = EVERYTHING,
    ) -> Evaluation:
        """Build, inspect and judge ``part``. Raises Unavailable where the sandbox would not run it."""
        options = Options(
            part=part.name,
            project=part.project,
            limits=self.limits,
            asked=part.asked,
            formats=formats,
            trials=trials,
            work=work,
        )

        def watch(stage: str) -> None:
            progress.show(f"{part.name}: {speaking.text(f'cli.stage.{stage}')}")

        evaluation = evaluate(part.source, runner=self.sandbox, cache=self.cache, options=options, watch=watch)
        if evaluation.outcome.kind == "failed" and evaluation.outcome.reason == "sandbox":
            raise Unavailable("cli.sandbox_refuses", reason=evaluation.outcome.message)
        return evaluation


@contextmanager
def workshop(progress: speaking.Progress) -> Iterator[Workshop]:
    """Start the sandbox for as long as the block lasts. Raises Unavailable where it can't be started."""
    settings = Settings()
    limits = Limits(
        wall_s=settings.build_seconds, cpu_s=settings.build_seconds, memory_bytes=settings.build_memory_mb * MIB
    )
    with Sandbox(strictness=settings.sandbox) as sandbox:
        progress.show(speaking.text("cli.stage.starting"))
        try:
            sandbox.start()
        except Died as died:
            raise Unavailable("cli.sandbox_refuses", reason=str(died)) from died
        try:
            yield Workshop(sandbox, FolderCache(_cache_folder()), limits)
        finally:
            progress.clear()


def _cache_folder() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "designhub" / "stages"


def with_values(source: Source, settings: list[str]) -> Source:
    """Return ``source`` with the parameters of ``NAME=VALUE`` texts set. Raises Invalid for a text of another form."""
    values = {}
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not equals or not name.strip():
            raise Invalid("cli.set.form", text=setting)
        values[name.strip()] = _plain(value.strip())
    return source.with_parameters(**values) if values else source


def _plain(value: str) -> str:
    """Return ``value`` with a decimal point, where the person's language reads a number otherwise than English does."""
    try:
        read = read_quantity(value, language=speaking.language())
    except QuantityError as refused:
        if refused.key == "quantity.ambiguous":
            raise
        return value
    try:
        if read_quantity(value, language="en") == read:
            return value
    except QuantityError:
        pass
    return f"{read.value!r} {read.unit}".strip()
