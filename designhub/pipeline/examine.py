"""What is examined on a part beside its measurements: each by a child of its own, kept by content, none waited for.

Its one rule: an examination that does not come to its end costs the part nothing but that report.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import structlog
from pydantic import ValidationError

import designhub
from designhub import ids
from designhub.checks.measurements import Measured
from designhub.pipeline.cache import Cache
from designhub.pipeline.evaluation import Options, Runner
from designhub.pipeline.inspect import Geometry, measurement_key
from designhub.pipeline.source import Source, toolchain
from designhub.sandbox.task import MIB, Task

log = structlog.get_logger(__name__)
Report = TypeVar("Report", bound=Measured)

REPORT_MOST = 32 * MIB


def examine(
    entry: str,
    report: type[Report],
    inputs: Mapping[str, bytes],
    request: Mapping[str, Any],
    key: str,
    *,
    output: str,
    runner: Runner,
    cache: Cache,
    options: Options,
    artifacts: Mapping[str, int] = {},
) -> Report | None:
    """Run the child ``entry`` on ``inputs`` and return the ``report`` that it wrote as ``output``.

    What is kept under ``key`` is not made again. None where the child failed or handed over something else.
    """
    kept = cache.load(key)
    if kept is None:
        task = Task(
            entry=entry,
            inputs={**inputs, "request.json": ids.canonical(dict(request))},
            outputs={output: REPORT_MOST, **artifacts},
            limits=options.limits,
        )
        ended = runner.run(task)
        kept = ended.outputs
        if ended.ending != "finished":
            log.warning(
                "examination.unfinished", entry=entry, ending=ended.ending, detail=ended.detail, log=ended.log[-2000:]
            )
            return None
        if _read(report, kept.get(output, b"")) is not None:
            cache.keep(key, kept)
    return _read(report, kept.get(output, b""))


def _read(report: type[Report], content: bytes) -> Report | None:
    try:
        return report.model_validate_json(content)
    except ValidationError as error:
        log.warning("examination.invalid", report=report.__name__, errors=error.error_count())
        return None


def key_of_geometry(geometry: Geometry, slice_: str, request: Mapping[str, Any]) -> str:
    """Return the key of an examination of ``geometry`` by the code of ``slice_``."""
    return ids.key("examine", slice_, code_of(slice_), measurement_key(geometry), dict(request))


def key_of_source(source: Source, slice_: str) -> str:
    """Return the key of an examination of the text of ``source`` by the code of ``slice_``."""
    hashes = {path: ids.digest(content) for path, content in source.files.items()}
    return ids.key("read", slice_, code_of(slice_), hashes, source.entry, toolchain())


@cache
def code_of(slice_: str) -> str:
    """Return a hash of the code below ``slice_`` (``inspection/making``): other code, other reports."""
    place = Path(designhub.__file__).parent / slice_
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place]
    return ids.key(*((str(file.relative_to(place.parent)), ids.digest(file.read_bytes())) for file in files))[:16]
