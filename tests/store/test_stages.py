"""The pipeline's cache in the store."""

from threading import Barrier, Thread

from designhub import ids
from designhub.store import Store

KEY = ids.key("build", 1)


def test_what_was_kept_is_loaded(store: Store) -> None:
    store.keep(KEY, {"model.glb": b"glTF", "log.txt": b""})

    assert dict(store.load(KEY) or {}) == {"model.glb": b"glTF", "log.txt": b""}


def test_a_key_that_was_never_kept_has_nothing(store: Store) -> None:
    assert store.load(KEY) is None


def test_a_result_without_files_is_a_result(store: Store) -> None:
    store.keep(KEY, {})

    assert dict(store.load(KEY) or {"not": b"there"}) == {"not": b"there"}
    assert store.load(KEY) is not None


def test_keeping_a_key_again_changes_nothing(store: Store) -> None:
    store.keep(KEY, {"a.txt": b"first"})
    store.keep(KEY, {"a.txt": b"second", "b.txt": b"more"})

    assert dict(store.load(KEY) or {}) == {"a.txt": b"first"}


def test_kept_files_know_their_object_size_and_media_type(store: Store) -> None:
    store.keep(KEY, {"iso.png": b"png!"})

    kept = (store.stage(KEY) or {})["iso.png"]

    assert (kept.object, kept.size, kept.media) == (ids.digest(b"png!"), 4, "image/png")


def test_many_keepers_of_one_key_keep_one_whole_result(store: Store) -> None:
    start = Barrier(5)

    def keep(number: int) -> None:
        start.wait()
        store.keep(KEY, {"a.txt": b"%d" % number, "b.txt": b"%d" % number})

    threads = [Thread(target=keep, args=(number,)) for number in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    kept = dict(store.load(KEY) or {})
    assert kept["a.txt"] == kept["b.txt"]
