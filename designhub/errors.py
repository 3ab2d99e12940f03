"""Misuse, and what a person is told about it.

    DesignHubError                 500  something of ours went wrong
    ├── NotSignedIn                401  sign in first
    ├── Forbidden                  403  this role may not do that
    ├── NotFound                   404
    ├── Conflict                   409
    ├── TooLarge                   413
    ├── Invalid                    422  one or more inputs were refused; ``problems`` says which and why
    │   └── (units.QuantityError, script.dimension.UnitError, ... beside what raises them)
    ├── TooMany                    429  slow down; ``retry_after_s`` says how long
    └── Unavailable                503  the hub can't do that at present

What may well happen (a script that fails) is a value, not an exception. An error carries a message key and its
arguments; the text is made for the reader's language by ``messages``. ``str(error)`` is the English text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from designhub.messages import Argument, Message


class DesignHubError(Exception):
    """The root of our errors; ``key`` names the message, ``status`` the HTTP status."""

    status: ClassVar[int] = 500

    def __init__(self, key: str = "error.internal", **args: Argument) -> None:
        self.message = Message(key, args)
        super().__init__(key)

    @property
    def key(self) -> str:
        """The stable key of the message; the last part of the problem's ``type``."""
        return self.message.key

    def __str__(self) -> str:
        return self.message.text("en")


class NotSignedIn(DesignHubError):
    """The caller is unknown, or the sign-in has ended."""

    status = 401

    def __init__(self, key: str = "error.not_signed_in", **args: Argument) -> None:
        super().__init__(key, **args)


class Forbidden(DesignHubError):
    """The caller is known and may not do this here."""

    status = 403

    def __init__(self, key: str = "error.forbidden", **args: Argument) -> None:
        super().__init__(key, **args)


class NotFound(DesignHubError):
    """There is no such thing, or the caller may not know of it."""

    status = 404

    def __init__(self, key: str = "error.not_found", **args: Argument) -> None:
        super().__init__(key, **args)


class Conflict(DesignHubError):
    """What is asked contradicts what is there."""

    status = 409


class TooLarge(DesignHubError):
    """More bytes, files or faces than the hub takes."""

    status = 413


class TooMany(DesignHubError):
    """Too often; try again after ``retry_after_s`` seconds."""

    status = 429

    def __init__(self, key: str = "error.too_many", *, retry_after_s: int = 30, **args: Argument) -> None:
        super().__init__(key, **args)
        self.retry_after_s = retry_after_s


class Unavailable(DesignHubError):
    """The hub can't do that at present, for a reason that is not the caller's."""

    status = 503


@dataclass(frozen=True)
class Problem:
    """One refused input: which field, and what is wrong with it."""

    field: str
    message: Message


class Invalid(DesignHubError):
    """One or more inputs were refused; nothing was changed."""

    status = 422

    def __init__(self, key: str = "error.invalid", *, problems: Sequence[Problem] = (), **args: Argument) -> None:
        super().__init__(key, **args)
        self.problems = tuple(problems)

    @classmethod
    def field(cls, field: str, key: str, **args: Argument) -> "Invalid":
        """Return the refusal of one field."""
        return cls(key, problems=[Problem(field, Message(key, args))], **args)
