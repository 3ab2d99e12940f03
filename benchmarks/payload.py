"""Bytes that a browser loads, against the binary STL of the same triangles."""

import brotli

from benchmarks.figure import Figure
from benchmarks.library import sources
from designhub.pipeline import Evaluation, MemoryCache, Options, evaluate
from designhub.sandbox import Sandbox

PARTS = ("punch_pin", "bearing_bracket", "die_plate", "coupling_half", "hole_puncher")


def measure() -> list[Figure]:
    """Return one figure a part, and one for the transport with brotli."""
    cache = MemoryCache()
    options = Options(formats=("glb", "stl"), trials=False)
    figures = []
    with Sandbox() as sandbox:
        for name in PARTS:
            given = evaluate(sources()[name], runner=sandbox, cache=cache, options=options)
            glb, stl = (_file(cache, given, file) for file in ("model.glb", "model.stl"))
            sent = min(len(glb), len(brotli.compress(glb, quality=11)))
            figures.append(
                Figure(what=f"{name}: GLB as sent", value=sent, base_is="binary STL", base=len(stl), unit="bytes")
            )
    return figures


def _file(cache: MemoryCache, given: Evaluation, name: str) -> bytes:
    kept = cache.load(given.artifacts[name])
    assert kept is not None
    return kept[name]
