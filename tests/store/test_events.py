"""The chained diary."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest
from databases import looks_into_sqlite

from designhub.settings import Settings
from designhub.store import Event, Store


def happen(store: Store, *kinds: str, project: str | None = None) -> None:
    for kind in kinds:
        with store.session() as session:
            store.append(session, Event(kind=kind, actor="hub", subject="part/pin", project=project, data={"n": 1}))


def tamper(settings: Settings, *statements: str) -> None:
    with closing(sqlite3.connect(settings.data / "hub.sqlite")) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def test_events_are_read_in_order_from_where_one_stopped(store: Store) -> None:
    happen(store, "a.one", "a.two", "a.three")

    seen = store.events(limit=2)
    rest = store.events(seen[-1].id)

    assert [event.kind for event in [*seen, *rest]] == ["a.one", "a.two", "a.three"]


def test_events_of_one_project_are_read_alone(store: Store) -> None:
    happen(store, "a.mine", project="mine")
    happen(store, "a.other", project="other")

    assert [event.kind for event in store.events(project="mine")] == ["a.mine"]


def test_an_untouched_chain_is_whole(store: Store) -> None:
    happen(store, "a.one", "a.two", "a.three")

    assert store.verify_events() is None


@looks_into_sqlite
@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE event SET actor = 'person:somebody' WHERE id = 2", 2),
        ("UPDATE event SET data = '{\"n\":2}' WHERE id = 1", 1),
        ("UPDATE event SET at = '2020-01-01 00:00:00.000000' WHERE id = 3", 3),
        ("DELETE FROM event WHERE id = 2", 2),
        ("DELETE FROM event WHERE id = 1", 1),
        ("UPDATE event SET hash = 'x' WHERE id = 3", 3),
    ],
)
def test_a_changed_or_missing_event_is_found(store: Store, settings: Settings, statement: str, found: int) -> None:
    happen(store, "a.one", "a.two", "a.three")

    tamper(settings, statement)

    assert store.verify_events() == found


def test_an_event_of_a_change_that_failed_never_happened(store: Store) -> None:
    def fail() -> None:
        with store.session() as session:
            store.append(session, Event(kind="a.one", actor="hub", subject="part/pin"))
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        fail()

    assert store.events() == []


def in_threads(count: int, work: Callable[[], None]) -> None:
    threads = [Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_events_of_many_writers_have_numbers_without_gaps(store: Store) -> None:
    in_threads(6, lambda: happen(store, "a.one", "a.two", "a.three"))

    assert [event.id for event in store.events()] == list(range(1, 19))
    assert store.verify_events() is None


def test_a_path_with_blanks_and_percent_signs_is_a_folder_like_any_other(tmp_path: Path) -> None:
    store = Store.open(Settings(data=tmp_path / "100 % ours"))
    happen(store, "a.one")

    assert len(store.events()) == 1
    store.close()
