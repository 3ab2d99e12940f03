"""Who is asking."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody with an account. Pupils may be pseudonymous: a login and a name that tell nothing."""

    id: str
    login: str
    name: str
    school: str | None
    """Slug of the school."""
    language: str
    is_admin: bool = False

    @property
    def actor(self) -> str:
        """How events name this person."""
        return f"person:{self.id}"


@dataclass(frozen=True, kw_only=True)
class Guest:
    """Somebody with a guest link: no account, a name and school as they gave it themselves."""

    link_id: str
    name: str
    school: str
    project: str
    """Slug of the one project that the link opens."""
    may_remark: bool
    part: str | None = None
    """Slug of the one part that the link opens, where it does not open the whole project."""

    @property
    def actor(self) -> str:
        """How events name this guest."""
        return f"guest:{self.link_id}"


@dataclass(frozen=True)
class Nobody:
    """Somebody who has not said who they are."""

    @property
    def actor(self) -> str:
        """How events name somebody unknown."""
        return "nobody"


Caller = Person | Guest | Nobody
