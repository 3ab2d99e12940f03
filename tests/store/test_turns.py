"""Taking turns at one database."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from designhub.store import Event, Store

WAITING = 40
"""As many as a server has threads."""


@contextmanager
def everybody_waiting_to_write(store: Store) -> Iterator[list[int]]:
    """Hold the turn to write while ``WAITING`` others wait for it; give the events that they append afterwards."""
    written: list[int] = []

    def write() -> None:
        with store.session() as session:
            written.append(store.append(session, Event(kind="part.created", actor="hub", subject="part/pin")))

    threads = [threading.Thread(target=write) for _ in range(WAITING)]
    with store.session() as session:
        store.append(session, Event(kind="part.created", actor="hub", subject="part/pin"))
        for thread in threads:
            thread.start()
        time.sleep(0.3)
        yield written
    for thread in threads:
        thread.join()


def test_who_waits_to_write_keeps_nobody_from_reading(store: Store) -> None:
    with everybody_waiting_to_write(store) as written:
        started = time.monotonic()
        newest = store.last_event()
        took_s = time.monotonic() - started

        assert (newest, written) == (0, [])
    assert took_s < 5
    assert sorted(written) == list(range(2, WAITING + 2))
