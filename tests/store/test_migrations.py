"""The schema that migrations make is the one that the rows describe."""

import importlib.util
import pkgutil
import subprocess
import sys
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from databases import looks_into_sqlite

import designhub
from designhub.settings import Settings
from designhub.store import Store
from designhub.store.engine import connect
from designhub.store.schema import Row

OPEN = """
import sys, pathlib
from designhub.settings import Settings
from designhub.store import Store
Store.open(Settings(data=pathlib.Path(sys.argv[1]))).close()
"""


def import_all_rows() -> None:
    for slice_ in pkgutil.iter_modules(designhub.__path__, "designhub."):
        if slice_.ispkg and importlib.util.find_spec(f"{slice_.name}.rows") is not None:
            importlib.import_module(f"{slice_.name}.rows")


def test_migrating_up_from_nothing_gives_the_schema_of_the_rows(store: Store, settings: Settings) -> None:
    import_all_rows()
    engine = connect(settings.database)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, Row.metadata)
    engine.dispose()

    assert differences == []


@looks_into_sqlite
def test_processes_that_start_at_once_all_find_the_newest_schema(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OPEN, str(tmp_path / "data")]
    processes = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(4)]

    errors = [process.communicate(timeout=60)[1].decode() for process in processes]

    assert errors == [""] * 4


def test_opening_again_keeps_what_is_there(store: Store, settings: Settings) -> None:
    store.keep("0" * 64, {"a.txt": b"kept"})

    again = Store.open(settings)

    assert dict(again.load("0" * 64) or {}) == {"a.txt": b"kept"}
    again.close()
