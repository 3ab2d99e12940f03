"""Bytes by content: an object's name is the sha-256 of what is in it.

Its one rule: objects are only ever created. The same bytes again are the same object; nothing is overwritten.
"""

import contextlib
from urllib.parse import unquote, urlsplit

import obstore
from obstore.exceptions import AlreadyExistsError
from obstore.store import LocalStore, MemoryStore, ObjectStore, from_url

from designhub import ids
from designhub.errors import NotFound, Unavailable


class Objects:
    """The objects at an address: ``file://``, ``memory://``, ``s3://`` and what else the library knows."""

    def __init__(self, address: str) -> None:
        self._store = _open(address)

    def put(self, content: bytes) -> str:
        """Keep ``content`` and return its hash."""
        name = ids.digest(content)
        with contextlib.suppress(AlreadyExistsError):
            obstore.put(self._store, _path(name), content, mode="create")
        return name

    def get(self, name: str, *, verify: bool = False) -> bytes:
        """Return the object called ``name``; with ``verify`` its content is hashed again first.

        Raises NotFound, and Unavailable when the bytes are no longer those that were kept.
        """
        try:
            content = bytes(obstore.get(self._store, _path(name)).bytes())
        except FileNotFoundError as error:
            raise NotFound("store.object_missing", object=name) from error
        if verify and ids.digest(content) != name:
            raise Unavailable("store.object_damaged", object=name)
        return content

    def open_range(self, name: str, start: int, end: int) -> bytes:
        """Return the bytes of the object from ``start`` up to, not including, ``end``. Raises NotFound."""
        if end <= start:
            return b""
        try:
            return bytes(obstore.get_range(self._store, _path(name), start=start, end=end))
        except FileNotFoundError as error:
            raise NotFound("store.object_missing", object=name) from error

    def size(self, name: str) -> int:
        """Return how many bytes the object has. Raises NotFound."""
        try:
            return int(obstore.head(self._store, _path(name))["size"])
        except FileNotFoundError as error:
            raise NotFound("store.object_missing", object=name) from error

    def has(self, name: str) -> bool:
        """Tell whether there is an object called ``name``."""
        try:
            obstore.head(self._store, _path(name))
        except FileNotFoundError:
            return False
        return True


def _open(address: str) -> ObjectStore:
    parts = urlsplit(address)
    if parts.scheme == "memory":
        return MemoryStore()
    if parts.scheme == "file":
        return LocalStore(unquote(parts.path), mkdir=True)
    return from_url(address)


def _path(name: str) -> str:
    """Return where the object rests: 256 folders keep each of them small."""
    if len(name) != 64 or not set(name) <= set("0123456789abcdef"):
        raise NotFound("store.object_missing", object=name[:80])
    return f"{name[:2]}/{name[2:]}"
