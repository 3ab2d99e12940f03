"""The database that the tests of the slices use: SQLite in a temporary folder, or PostgreSQL when asked for.

``DESIGNHUB_TEST_POSTGRES=postgresql+psycopg://postgres@localhost/postgres`` names a server on which every test gets a
database of its own; the account must be allowed to create them.
"""

import os

import pytest
from sqlalchemy import create_engine, make_url, text

from designhub import ids

SERVER = os.environ.get("DESIGNHUB_TEST_POSTGRES", "")

looks_into_sqlite = pytest.mark.skipif(bool(SERVER), reason="looks into, or shares, the file of SQLite")


def address() -> str:
    """Return where a test's database will be; empty for SQLite in the data folder."""
    if not SERVER:
        return ""
    return make_url(SERVER).set(database=f"test_{ids.short()}").render_as_string(hide_password=False)


def create(where: str, template: str = "") -> None:
    """Create the database at ``where``, as a copy of the one at ``template``."""
    if where:
        copied = f" TEMPLATE {make_url(template).database}" if template else ""
        _run(f"CREATE DATABASE {make_url(where).database}{copied}")


def drop(where: str) -> None:
    """Remove the database at ``where``."""
    if where:
        _run(f"DROP DATABASE IF EXISTS {make_url(where).database} WITH (FORCE)")


def _run(statement: str) -> None:
    engine = create_engine(SERVER, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
