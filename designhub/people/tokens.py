"""API tokens: how programs act for a person."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Select, select

from designhub import ids
from designhub.errors import Conflict, NotFound
from designhub.people import policy
from designhub.people.accounts import clean_name, person_of
from designhub.people.caller import Caller, Person
from designhub.people.rows import PersonRow, TokenRow
from designhub.store.events import Event
from designhub.store.store import Store

PREFIX = "dh_"
"""Lets scanners find a token that was published by mistake."""
MOST = 50
"""Tokens one person may have."""
TOUCH = timedelta(minutes=10)
"""The time of last use is kept only so exactly, so that reading writes nothing."""


@dataclass(frozen=True, kw_only=True)
class Token:
    """An API token, without its secret."""

    id: str
    name: str
    created_at: datetime
    last_used_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class NewToken:
    """A fresh token, and its secret while it can still be shown."""

    token: Token
    secret: str = field(repr=False)


def issue_token(store: Store, *, by: Caller, name: str) -> NewToken:
    """Make a token that acts for the caller. Raises Conflict when they have too many."""
    person = _owner(store, by)
    secret, now = PREFIX + ids.secret(), store.clock()
    row = TokenRow(
        id=ids.short(),
        person=person.id,
        name=clean_name(name),
        token_hash=ids.digest(secret.encode()),
        created_at=now,
        last_used_at=None,
        revoked_at=None,
    )
    with store.session() as session:
        if len(session.scalars(_of(person)).all()) >= MOST:
            raise Conflict("people.too_many_tokens", most=MOST)
        session.add(row)
        store.append(session, Event(kind="token.issued", actor=by.actor, subject=f"token/{row.id}"))
    return NewToken(token=_token(row), secret=secret)


def tokens(store: Store, *, by: Caller) -> list[Token]:
    """Return the caller's own tokens, newest first."""
    person = _owner(store, by)
    with store.reading() as session:
        return [_token(row) for row in session.scalars(_of(person).order_by(TokenRow.created_at.desc()))]


def revoke_token(store: Store, *, by: Caller, token_id: str) -> None:
    """End one of the caller's own tokens at once. Raises NotFound."""
    person = _owner(store, by)
    with store.session() as session:
        row = session.get(TokenRow, token_id)
        if row is None or row.person != person.id or row.revoked_at is not None:
            raise NotFound
        row.revoked_at = store.clock()
        store.append(session, Event(kind="token.revoked", actor=by.actor, subject=f"token/{token_id}"))


def person_of_token(store: Store, secret: str) -> Person | None:
    """Return for whom the bearer of ``secret`` acts, or None."""
    query = (
        select(TokenRow, PersonRow)
        .join(PersonRow, PersonRow.id == TokenRow.person)
        .where(TokenRow.token_hash == ids.digest(secret.encode()))
    )
    now = store.clock()
    with store.reading() as session:
        found = session.execute(query).first()
    if found is None:
        return None
    token, person = found
    if token.revoked_at is not None or person.disabled_at is not None:
        return None
    if token.last_used_at is None or now - token.last_used_at > TOUCH:
        with store.session() as session:
            session.get_one(TokenRow, token.id).last_used_at = now
    return person_of(person)


def _of(person: Person) -> Select[TokenRow]:
    return select(TokenRow).where(TokenRow.person == person.id, TokenRow.revoked_at.is_(None))


def _owner(store: Store, by: Caller) -> Person:
    policy.require(store, by, "account.own")
    assert isinstance(by, Person)
    return by


def _token(row: TokenRow) -> Token:
    return Token(id=row.id, name=row.name, created_at=row.created_at, last_used_at=row.last_used_at)
