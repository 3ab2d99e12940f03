"""Passwords: how they are hashed, checked and made up.

Its one rule: checking takes as long for a login that nobody has as for one with a wrong password.
"""

import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from designhub.errors import Invalid

SHORTEST = 8
LONGEST = 200
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # nothing that is mistaken for something else when written down


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)  # OWASP Password Storage, Argon2id


@cache
def _decoy() -> str:
    return _hasher().hash(secrets.token_urlsafe())


def hash_of(password: str) -> str:
    """Return the salted hash of ``password``. Raises Invalid when it is too short or too long."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise Invalid.field("password", "people.password_length", least=SHORTEST, most=LONGEST)
    return _hasher().hash(password)


def matches(password: str, kept: str | None) -> bool:
    """Tell whether ``password`` is the one behind the hash ``kept``; None is nobody's and takes as long."""
    try:
        _hasher().verify(kept or _decoy(), password)
    except (VerificationError, InvalidHashError):
        return False
    return kept is not None


def is_outdated(kept: str) -> bool:
    """Tell whether the hash was made with weaker settings than today's."""
    return _hasher().check_needs_rehash(kept)


def made_up() -> str:
    """Return a fresh password that can be read out aloud (about 59 bits)."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(3))
