"""The one handle that every verb takes: a database, objects, and a clock.

Its one rule: a change and the event that tells of it are one transaction.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from designhub.settings import Settings
from designhub.store import events, stages
from designhub.store.engine import connect, lock
from designhub.store.events import Event, RecordedEvent
from designhub.store.migrate import upgrade
from designhub.store.objects import Objects
from designhub.store.stages import Kept, StageFiles

Clock = Callable[[], datetime]


def now() -> datetime:
    """Return the present instant."""
    return datetime.now(UTC)


class Store:
    """Rows, bytes, events and the results of stages; also the pipeline's ``Cache``."""

    def __init__(self, engine: Engine, objects: Objects, settings: Settings, clock: Clock = now) -> None:
        self._engine = engine
        self.objects = objects
        self.settings = settings
        self.clock = clock

    @classmethod
    def open(cls, settings: Settings, clock: Clock = now) -> "Store":
        """Open the hub's store, made or migrated to the newest schema where needed; safe in many processes at once."""
        engine = connect(settings.database)
        upgrade(engine)
        return cls(engine, Objects(settings.objects), settings, clock)

    def close(self) -> None:
        """Close the connections to the database."""
        self._engine.dispose()

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Open a transaction that may write: committed at the end of the block, rolled back by an exception."""
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Open a transaction that only reads; it waits for nobody and sees one state of the database."""
        engine = self._engine.execution_options(writes=False)
        with Session(engine, expire_on_commit=False, autoflush=False) as session:
            yield session

    def alone(self, session: Session, name: str) -> None:
        """Let nobody else who asks for the same ``name`` go on until the transaction of ``session`` ends."""
        lock(session.connection(), name)

    def append(self, session: Session, event: Event) -> int:
        """Record ``event`` in the transaction of ``session`` and return its number."""
        return events.append(session, event, self.clock())

    def events(self, after_id: int = 0, project: str | None = None, limit: int = 100) -> list[RecordedEvent]:
        """Return the events after the one called ``after_id``, oldest first, of one project or of all."""
        with self.reading() as session:
            return events.after(session, after_id, project=project, limit=limit)

    def last_event(self) -> int:
        """Return the number of the newest event, 0 before the first."""
        with self.reading() as session:
            return events.last(session)

    def verify_events(self) -> int | None:
        """Return the number of the first event that was tampered with, or None."""
        with self.reading() as session:
            return events.verify(session)

    def stage(self, key: str) -> Mapping[str, Kept] | None:
        """Return what is kept under ``key``: file name -> object, size and media type; or None."""
        with self.reading() as session:
            return stages.find(session, key)

    def load(self, key: str) -> Mapping[str, bytes] | None:
        """Return the files kept under ``key`` (each read when asked for), or None."""
        kept = self.stage(key)
        return None if kept is None else StageFiles(kept, self.objects)

    def keep(self, key: str, files: Mapping[str, bytes]) -> None:
        """Keep ``files`` under ``key``; nothing happens when the key is there already."""
        if self.stage(key) is not None:
            return
        kept = stages.write_objects(self.objects, files)
        try:
            with self.session() as session:
                if stages.find(session, key) is None:
                    stages.add(session, key, kept, self.clock())
        except IntegrityError:
            if self.stage(key) is None:  # else another process kept it in the same moment
                raise
