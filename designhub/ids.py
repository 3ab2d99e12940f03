"""Identities: what content is called, and what names and secrets look like.

Its one rule: the same content has the same identity, everywhere and for ever.
"""

import hashlib
import json
import re
import secrets
import unicodedata
from typing import Any

SLUG = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,62}[a-z0-9])?")


def digest(content: bytes) -> str:
    """Return the sha-256 of ``content`` in lower-case hexadecimal: its name in the object store."""
    return hashlib.sha256(content).hexdigest()


def canonical(value: Any) -> bytes:
    """Return the one JSON text of ``value``: sorted keys, no blanks, UTF-8, no NaN or infinity."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


def key(*parts: Any) -> str:
    """Return the cache key of ``parts`` (JSON values): equal parts give equal keys."""
    return digest(canonical(parts))


def secret() -> str:
    """Return a fresh unguessable token (256 bits, URL-safe)."""
    return secrets.token_urlsafe(32)


def short() -> str:
    """Return a fresh identity for a row (96 bits, hexadecimal, not a secret)."""
    return secrets.token_hex(12)


def slug(name: str) -> str:
    """Return ``name`` as the lower-case word that stands for it in an address (may be empty).

    >>> slug("Lochstanzer – Größe 2")
    'lochstanzer-grosse-2'
    """
    plain = unicodedata.normalize("NFKD", name.replace("ß", "ss")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9_]+", "-", plain.lower()).strip("-")[:64].rstrip("-")


def is_slug(text: str) -> bool:
    """Tell whether ``text`` may stand in an address as the name of a project, part or school."""
    return SLUG.fullmatch(text) is not None
