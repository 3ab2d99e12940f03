"""The database engine, and the few things in which SQLite and PostgreSQL differ.

Its one rule: a transaction that writes says so when it begins. On SQLite it then takes the write lock at once
(``BEGIN IMMEDIATE``): it waits for its turn instead of failing half way because another one wrote in between.
"""

import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.pool import ConnectionPoolEntry

BUSY_MS = 30_000
"""How long a SQLite connection waits for its turn to write."""

KEPT, AT_MOST = 10, 80
"""Connections that are kept open, and that there are at most: more than a server has threads (40), some of which need
two for a moment. Who waits for a turn to write must not keep others from reading."""

_LOCKS = {"migrate": 0x64680001, "events": 0x64680002, "sweep": 0x64680003}


def connect(address: str) -> Engine:
    """Return an engine for the database at ``address``; its folder is made where SQLite needs it."""
    url = make_url(address)
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True, pool_size=KEPT, max_overflow=AT_MOST - KEPT)
    if url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    in_memory = url.database in (None, "", ":memory:")  # there each connection would be a database of its own
    pool = {} if in_memory else {"pool_size": KEPT, "max_overflow": AT_MOST - KEPT}
    engine = create_engine(url, connect_args={"timeout": BUSY_MS / 1000}, **pool)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver begins nothing; _begin does
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA synchronous = FULL")  # what was answered 202 survives a power cut
    _use_wal(cursor)
    cursor.close()


def _use_wal(cursor: sqlite3.Cursor) -> None:
    """Switch to write-ahead logging; the switch itself does not wait for a lock, so this does."""
    if cursor.execute("PRAGMA journal_mode").fetchone()[0] in {"wal", "memory"}:
        return
    deadline = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _begin(connection: Connection) -> None:
    writes: Any = connection.get_execution_options().get("writes", True)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def lock(connection: Connection, name: str) -> None:
    """Hold the lock called ``name`` until the transaction ends.

    SQLite needs none: a transaction that writes holds the whole database.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCKS[name]})
