"""Rows of schools, people and what opens the door to them."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from designhub.store.schema import Hash, Ident, Line, Row, Word


class SchoolRow(Row):
    """A school."""

    __tablename__ = "school"

    slug: Mapped[Word] = mapped_column(primary_key=True)
    name: Mapped[Line]
    country: Mapped[Word]
    language: Mapped[Word]
    created_at: Mapped[datetime]


class PersonRow(Row):
    """A person with an account."""

    __tablename__ = "person"

    id: Mapped[Ident] = mapped_column(primary_key=True)
    login: Mapped[Word] = mapped_column(unique=True)
    name: Mapped[Line]
    mail: Mapped[Line | None]
    school: Mapped[Word | None] = mapped_column(ForeignKey("school.slug"))
    language: Mapped[Word]
    is_admin: Mapped[bool]
    password_hash: Mapped[Line]
    created_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]


class SignInRow(Row):
    """A sign-in that lasts: the hash of its token."""

    __tablename__ = "sign_in"

    token_hash: Mapped[Hash] = mapped_column(primary_key=True)
    person: Mapped[Ident] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class AttemptsRow(Row):
    """How often signing in has failed lately, for one login or one address (``who`` is a hash)."""

    __tablename__ = "sign_in_attempts"

    who: Mapped[Hash] = mapped_column(primary_key=True)
    failures: Mapped[int]
    last_at: Mapped[datetime] = mapped_column(index=True)


class TokenRow(Row):
    """An API token of a person."""

    __tablename__ = "api_token"

    id: Mapped[Ident] = mapped_column(primary_key=True)
    person: Mapped[Ident] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    name: Mapped[Line]
    token_hash: Mapped[Hash] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    last_used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]


class SpaceRow(Row):
    """A project as far as access goes: who sees it besides its members."""

    __tablename__ = "space"

    project: Mapped[Word] = mapped_column(primary_key=True)
    audience: Mapped[Word]
    """``members``, ``people`` (all who are signed in) or ``everyone``."""


class MembershipRow(Row):
    """A person's role in a project."""

    __tablename__ = "membership"
    __table_args__ = (Index(None, "person"),)

    project: Mapped[Word] = mapped_column(ForeignKey("space.project", ondelete="CASCADE"), primary_key=True)
    person: Mapped[Ident] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    role: Mapped[Word]
    since: Mapped[datetime]


class GuestLinkRow(Row):
    """A link that lets people without an account look at a project, or at one part of it."""

    __tablename__ = "guest_link"

    id: Mapped[Ident] = mapped_column(primary_key=True)
    project: Mapped[Word] = mapped_column(ForeignKey("space.project", ondelete="CASCADE"), index=True)
    part: Mapped[Word | None]
    label: Mapped[Line]
    secret_hash: Mapped[Hash] = mapped_column(unique=True)
    may_remark: Mapped[bool]
    created_by: Mapped[Ident] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
