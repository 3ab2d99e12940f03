"""Bringing a database to the newest schema.

Its one rule: any number of processes may start at once. Whoever comes first migrates inside one transaction, the
others wait for its end and find nothing left to do.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from designhub.store.engine import lock

FOLDER = Path(__file__).parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Migrate to the newest schema; nothing happens when the database has it already."""
    config = configuration()
    newest = ScriptDirectory.from_config(config).get_current_head()
    with engine.connect().execution_options(writes=False) as connection:
        if _current(connection) == newest:
            return
    with engine.begin() as connection:
        lock(connection, "migrate")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def configuration() -> Config:
    """Return Alembic's configuration for the migrations that lie beside this file."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()
