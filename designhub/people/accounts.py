"""Schools, and accounts of people.

Its one rule: no account needs a mail address; a pupil's login and name may be made up by the teacher.
"""

import re
import unicodedata
from dataclasses import dataclass, field

from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from designhub import ids
from designhub.errors import Conflict, Forbidden, Invalid, NotFound
from designhub.messages import LANGUAGES
from designhub.people import passwords, policy
from designhub.people.caller import Caller, Person
from designhub.people.rows import PersonRow, SchoolRow, SignInRow, TokenRow
from designhub.store.events import Event
from designhub.store.store import Store

LOGIN = re.compile(r"[^\W_](?:[\w.@-]{0,62}[^\W_])?")
NAME_MOST = 120


@dataclass(frozen=True, kw_only=True)
class School:
    """A school."""

    slug: str
    name: str
    country: str
    language: str


@dataclass(frozen=True, kw_only=True)
class NewAccount:
    """A fresh account, and its password while it can still be shown."""

    person: Person
    password: str = field(repr=False)


def create_first_owner(store: Store, *, login: str = "owner", name: str = "Owner") -> NewAccount | None:
    """Create the administrator of a hub that has no account yet, with a made-up password; else return None."""
    password = passwords.made_up()
    with store.session() as session:
        if session.scalar(select(PersonRow.id).limit(1)) is not None:
            return None
        row = _add(session, store, login=login, name=name, password=password, school=None, language="en", mail=None)
        row.is_admin = True
        person = person_of(row)
        store.append(session, Event(kind="person.created", actor="hub", subject=person.actor))
    return NewAccount(person=person, password=password)


def create_school(
    store: Store, *, by: Caller, name: str, slug: str | None = None, country: str = "", language: str = "en"
) -> School:
    """Create a school. Raises Invalid, and Conflict when the slug is taken."""
    policy.require(store, by, "school.create")
    name, slug = clean_name(name), slug or ids.slug(name)
    if not ids.is_slug(slug):
        raise Invalid.field("slug", "people.slug", slug=slug[:80])
    country = country.strip().upper()
    if country and not re.fullmatch("[A-Z]{2}", country):
        raise Invalid.field("country", "people.country", country=country[:20])
    language = _language(language)
    with store.session() as session:
        if session.get(SchoolRow, slug) is not None:
            raise Conflict("people.school_taken", slug=slug)
        session.add(SchoolRow(slug=slug, name=name, country=country, language=language, created_at=store.clock()))
        store.append(session, Event(kind="school.created", actor=by.actor, subject=f"school/{slug}"))
    return School(slug=slug, name=name, country=country, language=language)


def schools(store: Store) -> list[School]:
    """Return all schools by name; their names are no secret."""
    with store.reading() as session:
        rows = session.scalars(select(SchoolRow).order_by(SchoolRow.name)).all()
    return [School(slug=row.slug, name=row.name, country=row.country, language=row.language) for row in rows]


def create_person(
    store: Store,
    *,
    by: Caller,
    login: str,
    name: str = "",
    password: str | None = None,
    school: str | None = None,
    language: str = "en",
    mail: str | None = None,
    is_admin: bool = False,
) -> NewAccount:
    """Create an account; a missing password is made up. Only administrators create administrators.

    Staff create accounts of their own school, which is meant without ``school``.
    Raises Invalid, and Conflict when the login is taken.
    """
    policy.require(store, by, "person.create")
    if isinstance(by, Person) and not by.is_admin:
        school = school or by.school
    policy.require_school(store, by, school)
    if is_admin:
        policy.require(store, by, "hub.administer")
    password = password or passwords.made_up()
    with store.session() as session:
        row = _add(
            session,
            store,
            login=login,
            name=name or login,
            password=password,
            school=school,
            language=language,
            mail=mail,
        )
        row.is_admin = is_admin
        person = person_of(row)
        store.append(session, Event(kind="person.created", actor=by.actor, subject=person.actor))
    return NewAccount(person=person, password=password)


def people(store: Store, *, by: Caller, school: str | None = None) -> list[Person]:
    """Return the accounts, by login; of one school or of all. Staff see those of their own school."""
    policy.require(store, by, "person.see")
    if isinstance(by, Person) and not by.is_admin:
        school = by.school or ""
    query = select(PersonRow).where(PersonRow.disabled_at.is_(None)).order_by(PersonRow.login)
    if school is not None:
        query = query.where(PersonRow.school == school)
    with store.reading() as session:
        return [person_of(row) for row in session.scalars(query)]


def person_by_login(store: Store, login: str) -> Person | None:
    """Return whose login that is, for the hub's own command line; None when nobody's."""
    with store.reading() as session:
        row = session.scalar(select(PersonRow).where(PersonRow.login == login_of(login)))
    return None if row is None or row.disabled_at is not None else person_of(row)


def change_password(store: Store, *, by: Caller, old: str, new: str) -> None:
    """Change one's own password; every other sign-in of that account ends. Raises Forbidden when ``old`` is wrong."""
    person = _self(store, by)
    with store.reading() as session:
        kept = session.get_one(PersonRow, person.id).password_hash
    if not passwords.matches(old[: passwords.LONGEST + 1], kept):
        raise Forbidden("people.wrong_password")
    _set_password(store, by, person.id, new)


def reset_password(store: Store, *, by: Caller, login: str) -> str:
    """Give the account of ``login`` a made-up password and return it; its sign-ins end. Raises NotFound."""
    person = _looked_after(store, by, login)
    password = passwords.made_up()
    _set_password(store, by, person.id, password)
    return password


def disable_person(store: Store, *, by: Caller, login: str) -> None:
    """Close an account: nobody signs in with it any more, what it made stays. Raises NotFound."""
    person = _looked_after(store, by, login)
    with store.session() as session:
        row = session.get_one(PersonRow, person.id)
        row.disabled_at = store.clock()
        session.execute(delete(SignInRow).where(SignInRow.person == row.id))
        session.execute(delete(TokenRow).where(TokenRow.person == row.id))
        store.append(session, Event(kind="person.disabled", actor=by.actor, subject=f"person:{row.id}"))


def set_language(store: Store, *, by: Caller, language: str) -> Person:
    """Set the language in which the hub speaks to the caller."""
    person = _self(store, by)
    with store.session() as session:
        row = session.get_one(PersonRow, person.id)
        row.language = _language(language)
        return person_of(row)


def names_of(session: Session, people_ids: set[str]) -> dict[str, Person]:
    """Return the persons by their ids, for lists that show who did what."""
    if not people_ids:
        return {}
    rows = session.scalars(select(PersonRow).where(PersonRow.id.in_(people_ids)))
    return {row.id: person_of(row) for row in rows}


def person_of(row: PersonRow) -> Person:
    """Return the caller behind a row."""
    return Person(
        id=row.id,
        login=row.login,
        name=row.name,
        school=row.school,
        language=row.language,
        is_admin=row.is_admin,
    )


def login_of(text: str) -> str:
    """Return ``text`` as it is compared: case and width of letters do not matter."""
    return unicodedata.normalize("NFKC", text[:200]).replace("\0", "\ufffd").strip().casefold()


def clean_name(name: str, field_name: str = "name") -> str:
    """Return a name as it is shown. Raises Invalid when it is empty, too long, or has control characters."""
    name = " ".join(unicodedata.normalize("NFC", name).split())
    if not 1 <= len(name) <= NAME_MOST or any(unicodedata.category(sign).startswith("C") for sign in name):
        raise Invalid.field(field_name, "people.name", most=NAME_MOST)
    return name


def _add(
    session: Session,
    store: Store,
    *,
    login: str,
    name: str,
    password: str,
    school: str | None,
    language: str,
    mail: str | None,
) -> PersonRow:
    login = login_of(login)
    if not LOGIN.fullmatch(login):
        raise Invalid.field("login", "people.login")
    if school is not None and session.get(SchoolRow, school) is None:
        raise Invalid.field("school", "people.no_school", school=school[:80])
    if session.scalar(select(func.count()).where(PersonRow.login == login)):
        raise Conflict("people.login_taken", login=login)
    row = PersonRow(
        id=ids.short(),
        login=login,
        name=clean_name(name),
        mail=_mail(mail),
        school=school,
        language=_language(language),
        is_admin=False,
        password_hash=passwords.hash_of(password),
        created_at=store.clock(),
        disabled_at=None,
    )
    session.add(row)
    try:
        session.flush()
    except IntegrityError as error:
        raise Conflict("people.login_taken", login=login) from error
    return row


def _set_password(store: Store, by: Caller, person_id: str, password: str) -> None:
    fresh = passwords.hash_of(password)
    with store.session() as session:
        session.get_one(PersonRow, person_id).password_hash = fresh
        session.execute(delete(SignInRow).where(SignInRow.person == person_id))
        store.append(session, Event(kind="person.password_changed", actor=by.actor, subject=f"person:{person_id}"))


def _looked_after(store: Store, by: Caller, login: str) -> Person:
    """Return whose login that is, where ``by`` may keep that account."""
    policy.require(store, by, "person.create")
    person = person_by_login(store, login)
    if person is None:
        raise NotFound
    policy.require_care(store, by, person)
    return person


def _self(store: Store, by: Caller) -> Person:
    policy.require(store, by, "account.own")
    if not isinstance(by, Person):
        raise Forbidden
    return by


def _language(language: str) -> str:
    if language not in LANGUAGES:
        raise Invalid.field("language", "people.language", language=language[:20])
    return language


def _mail(mail: str | None) -> str | None:
    if not mail:
        return None
    if len(mail) > 254 or not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", mail):
        raise Invalid.field("mail", "people.mail")
    return mail
