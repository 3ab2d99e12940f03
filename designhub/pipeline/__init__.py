"""The three stages seen from the trusted side: build, inspect, judge.

Its one rule: this process never runs a script nor loads a shape. It sends bytes into the sandbox, validates the bytes
that come back, keeps them under the hash of what they were made from, and judges plain numbers.

A submission passes ``source.py`` (what is to be built), ``build.py`` and ``inspect.py`` (one sandboxed child each),
``trials.py`` (the ends of the parameters' ranges) and ``evaluate.py``, which strings them together.
"""

from designhub.pipeline.cache import Cache, FolderCache, MemoryCache
from designhub.pipeline.evaluate import complete, evaluate, preview, rejudge
from designhub.pipeline.evaluation import Evaluation, Options, Run, Runner
from designhub.pipeline.source import FORMATS, PREVIEW_FORMATS, Source, artifact_names

__all__ = [
    "FORMATS",
    "PREVIEW_FORMATS",
    "Cache",
    "Evaluation",
    "FolderCache",
    "MemoryCache",
    "Options",
    "Run",
    "Runner",
    "Source",
    "artifact_names",
    "complete",
    "evaluate",
    "preview",
    "rejudge",
]
