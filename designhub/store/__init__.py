"""Where rows and bytes rest: database, objects, events, results of stages, migrations.

``schema.py`` has what every slice's ``rows.py`` is built from, ``store.py`` the one handle that all verbs take,
``objects.py`` the bytes by content, ``stages.py`` the pipeline's cache, ``events.py`` the chained diary,
``engine.py`` and ``migrate.py`` what differs between SQLite and PostgreSQL.
Its one rule: object first, then row. An orphan object is harmless; a row without its object never happens.
"""

from designhub.store.events import Event, RecordedEvent
from designhub.store.store import Store

__all__ = ["Event", "RecordedEvent", "Store"]
