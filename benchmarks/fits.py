"""Fits read and computed, against the standard library's reading of the JSON that the same fit is told in."""

import json
from collections.abc import Callable
from time import perf_counter

from benchmarks.figure import Figure
from designhub.tolerancing import fit, search
from designhub.tolerancing.diagram import fit_svg
from designhub.tolerancing.limits import _limits

TEXTS = tuple(
    f"{size} {zones}" for size in (2, 5, 8, 12, 25, 40, 63, 100, 250, 400, 800) for zones in ("H7/g6", "H7/p6", "K7/h6")
)
ROUNDS = 200


def measure() -> list[Figure]:
    """Return the time of one fit, of one search and of one diagram, by that of one ``json.loads``."""
    lines = [json.dumps({"input": text, **fit(text).as_json()}) for text in TEXTS]
    base = _each(lambda: [json.loads(line) for line in lines], len(lines), ROUNDS)

    def anew() -> None:
        _limits.cache_clear()
        for text in TEXTS:
            fit(text).as_json()

    known = _each(lambda: [fit(text).as_json() for text in TEXTS], len(TEXTS), ROUNDS)
    first = _each(anew, len(TEXTS), ROUNDS // 4)
    found = _each(lambda: search(25, 5, 30), 1, 20)
    drawn = _each(lambda: fit_svg(fit("25 H7/g6")), 1, 20)
    of_json = {"base_is": "json.loads of its line", "base": base, "unit": "µs"}
    return [
        Figure(what=f"fit, limits known ({1e6 / known:,.0f} a second)", value=known, **of_json),
        Figure(what=f"fit, limits computed ({1e6 / first:,.0f} a second)", value=first, **of_json),
        Figure(what="search for a clearance", value=found, **of_json),
        Figure(what="diagram as SVG", value=drawn, **of_json),
    ]


def _each(run: Callable[[], object], count: int, rounds: int) -> float:
    """Return the best time of one of ``count`` in µs."""
    best = float("inf")
    for _ in range(rounds):
        start = perf_counter()
        run()
        best = min(best, perf_counter() - start)
    return best / count * 1e6
