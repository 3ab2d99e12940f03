"""Signing in and out, and who a session's token belongs to.

Failed attempts are counted per login and per address; after a few, each further one has to wait, twice as long as the
one before. Its one rule: the answer, and how long it takes, never tells whether a login exists.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import delete, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from designhub import ids
from designhub.errors import Forbidden, TooMany
from designhub.people import passwords
from designhub.people.accounts import login_of, person_of
from designhub.people.caller import Person
from designhub.people.rows import AttemptsRow, PersonRow, SignInRow
from designhub.store.events import Event
from designhub.store.store import Store

LASTS = timedelta(days=14)
"""A sign-in ends when it was not used for so long."""
RENEW = timedelta(hours=1)
"""A used sign-in is prolonged at most so often: looking around writes nothing."""
FREE = 5
"""Failures of one login before waiting starts."""
FREE_PER_ADDRESS = 50
"""The same for one address: a whole class sits behind it."""
WAIT = timedelta(seconds=5)
WAIT_MOST = timedelta(minutes=15)
FORGET = timedelta(hours=1)
"""Failures are forgotten when none was added for so long."""


@dataclass(frozen=True, kw_only=True)
class SessionToken:
    """What a browser keeps to stay signed in."""

    secret: str = field(repr=False)
    person: Person
    expires_at: datetime


def sign_in(store: Store, *, login: str, password: str, address: str = "") -> SessionToken:
    """Sign in with ``login`` and ``password`` from the network ``address``.

    Raises Forbidden (``people.sign_in_refused``) when they do not belong together, TooMany after too many failures.
    """
    login = login_of(login)
    keys = {_who("login", login): FREE} | ({_who("address", address): FREE_PER_ADDRESS} if address else {})
    with store.session() as session:
        _wait_over(session, keys, store.clock())
        for key in keys:  # counted before the check: attempts at the same moment do not slip through
            _count(session, key, store.clock())
    with store.reading() as session:
        row = session.scalar(select(PersonRow).where(PersonRow.login == login))
    right = passwords.matches(password[: passwords.LONGEST + 1], row.password_hash if row else None)
    if row is None or not right or row.disabled_at is not None:
        raise Forbidden("people.sign_in_refused")
    fresh = passwords.hash_of(password) if passwords.is_outdated(row.password_hash) else row.password_hash
    with store.session() as session:
        kept = session.get_one(PersonRow, row.id, with_for_update=True)
        if kept.password_hash != row.password_hash or kept.disabled_at is not None:  # changed since it was checked
            raise Forbidden("people.sign_in_refused")
        kept.password_hash = fresh
        _forgive(session, store.clock(), _who("login", login), _who("address", address))
        return _begin(session, store, kept)


def sign_in_anew(store: Store, *, by: Person) -> SessionToken:
    """Begin a new session for somebody who has just proved who they are, as by the change of a password."""
    with store.session() as session:
        return _begin(session, store, session.get_one(PersonRow, by.id))


def whoami(store: Store, token: str) -> Person | None:
    """Return who is signed in with ``token``, and let that last longer; None when nobody (any more)."""
    now = store.clock()
    with store.reading() as session:
        row = session.get(SignInRow, ids.digest(token.encode()))
        if row is None or row.expires_at <= now:
            return None
        person = session.get_one(PersonRow, row.person)
    if person.disabled_at is not None:
        return None
    if row.expires_at - now < LASTS - RENEW:
        with store.session() as session:
            kept = session.get(SignInRow, row.token_hash)
            if kept is not None:
                kept.expires_at = now + LASTS
    return person_of(person)


def sign_out(store: Store, token: str) -> None:
    """End the sign-in of ``token``; nothing happens when it has ended already."""
    with store.session() as session:
        session.execute(delete(SignInRow).where(SignInRow.token_hash == ids.digest(token.encode())))


def _begin(session: Session, store: Store, row: PersonRow) -> SessionToken:
    secret, now = ids.secret(), store.clock()
    session.execute(delete(SignInRow).where(SignInRow.expires_at <= now))
    session.add(
        SignInRow(token_hash=ids.digest(secret.encode()), person=row.id, created_at=now, expires_at=now + LASTS)
    )
    person = person_of(row)
    store.append(session, Event(kind="person.signed_in", actor=person.actor, subject=person.actor))
    return SessionToken(secret=secret, person=person, expires_at=now + LASTS)


def _forgive(session: Session, now: datetime, login: str, address: str) -> None:
    """Forget the failures of ``login``, the one counted for this attempt of ``address``, and all old ones."""
    session.execute(delete(AttemptsRow).where(or_(AttemptsRow.who == login, AttemptsRow.last_at <= now - FORGET)))
    attempts = session.get(AttemptsRow, address, populate_existing=True)
    if attempts is not None:
        attempts.failures = max(0, attempts.failures - 1)


def _who(kind: str, name: str) -> str:
    return ids.key(kind, name)


def _wait_over(session: Session, keys: dict[str, int], now: datetime) -> None:
    """Raise TooMany while one of ``keys`` has to wait."""
    for key, free in keys.items():
        row = session.get(AttemptsRow, key)
        if row is None or row.failures < free or now - row.last_at >= FORGET:
            continue
        wait = min(WAIT * 2 ** min(row.failures - free, 20), WAIT_MOST)
        left = row.last_at + wait - now
        if left > timedelta(0):
            seconds = max(1, round(left.total_seconds()))
            raise TooMany("people.sign_in_wait", retry_after_s=seconds, seconds=seconds)


def _count(session: Session, key: str, now: datetime) -> None:
    row = session.get(AttemptsRow, key, with_for_update=True, populate_existing=True)
    if row is None:
        try:
            with session.begin_nested():
                session.add(AttemptsRow(who=key, failures=1, last_at=now))
        except IntegrityError:  # counted for the first time by another attempt in the same moment
            row = session.get_one(AttemptsRow, key, with_for_update=True, populate_existing=True)
        else:
            return
    row.failures = 1 if now - row.last_at >= FORGET else row.failures + 1
    row.last_at = now
