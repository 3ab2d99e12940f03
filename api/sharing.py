"""How much processor time one address may take with calculations that need no account.

Its one rule: it is seconds that are counted, not requests: a class behind one address asks often, and what it asks
costs little. Each server counts for itself, since it is its own processor that is spared.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fastapi import Request

from api.deps import address_of
from designhub.errors import TooMany

BURST_S = 20.0
"""Processor time that an address has at first."""
SHARE = 0.25
"""Processor time that comes back in a second."""
ADDRESSES_MOST = 10_000
"""So many are remembered; the one that asked longest ago is forgotten first."""


class Sharing:
    """The processor time that is left to each address; thread-safe."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._left: dict[str, tuple[float, float]] = {}
        """Address -> seconds left, and when."""

    @contextmanager
    def calculation(self, address: str) -> Iterator[None]:
        """Count the processor time of the block for ``address``. Raises TooMany where it has none left."""
        left = self._spend(address, 0.0)
        if left <= 0:
            seconds = int(-left / SHARE) + 1
            raise TooMany("http.calculations", retry_after_s=seconds, seconds=seconds)
        began = time.thread_time()
        try:
            yield
        finally:
            self._spend(address, time.thread_time() - began)

    def _spend(self, address: str, seconds: float) -> float:
        now = self._clock()
        with self._lock:
            left, at = self._left.pop(address, (BURST_S, now))
            left = min(BURST_S, left + (now - at) * SHARE) - seconds
            self._left[address] = left, now
            while len(self._left) > ADDRESSES_MOST:
                del self._left[next(iter(self._left))]
        return left


@contextmanager
def calculation(request: Request) -> Iterator[None]:
    """Count the processor time of the block for whoever asks. Raises TooMany."""
    sharing: Sharing = request.app.state.sharing
    with sharing.calculation(address_of(request)):
        yield
