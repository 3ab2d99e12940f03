"""Functions that numba compiles while a script runs, CadQuery's own splines (``cadquery.occ_impl.nurbs``) among them.

Numba wants to keep the machine code on disk, and fails where it may not. Its one rule: a script's function is compiled
all the same, for this run.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from numba.core.caching import Cache
from numba.core.dispatcher import Dispatcher


@contextmanager
def nothing_kept() -> Iterator[None]:
    """Let numba do without a folder for what it compiles."""
    save, enable = Cache.save_overload, Dispatcher.enable_caching

    def save_overload(self: Any, sig: Any, data: Any) -> None:
        with suppress(OSError):
            save(self, sig, data)

    def enable_caching(self: Any) -> None:
        with suppress(RuntimeError):  # "no locator available": it goes on without
            enable(self)

    Cache.save_overload, Dispatcher.enable_caching = save_overload, enable_caching  # type: ignore[method-assign]
    try:
        yield
    finally:
        Cache.save_overload, Dispatcher.enable_caching = save, enable  # type: ignore[method-assign]
