"""A zip archive that somebody sent, opened with care.

Its one rule: the directory is judged before a byte is unpacked, and no more is unpacked than it said. Nothing is ever
written to disk, and an archive in an archive is not opened.
"""

import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import PurePosixPath

from designhub.inspection.unreadable import Unreadable

MEMBERS_MOST = 2_000
UNPACKED_MOST = 512 * 1024 * 1024
RATIO_MOST = 150
"""Unpacked to packed size, for members that matter; triangles in XML reach about 20, a bomb 1000."""
RATIO_FROM = 1024 * 1024
NESTED = {".zip", ".3mf", ".gz", ".xz", ".bz2", ".7z", ".rar", ".tar", ".tgz", ".zst"}
ENCRYPTED = 0x1


class Archive:
    """The members of a judged archive, by name."""

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise Unreadable("inspection.file.truncated", name=name) from error
        self._members: Mapping[str, zipfile.ZipInfo] = _judged(self._zip.infolist(), name)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all members as they stand in the archive."""
        return tuple(info.filename for info in self._members.values())

    def read(self, member: str) -> bytes | None:
        """Return the bytes of ``member`` (any case, leading slash or not), ``None`` where there is none."""
        info = self._members.get(_normal(member))
        if info is None:
            return None
        try:
            with self._zip.open(info) as stream:
                return stream.read(info.file_size + 1)[: info.file_size]
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            raise Unreadable("inspection.file.damaged_member", name=self._name, member=member[:200]) from error


def _judged(members: list[zipfile.ZipInfo], name: str) -> dict[str, zipfile.ZipInfo]:
    """Return the members by normal name; raise `Unreadable` for every kind of archive that nobody needs."""
    if len(members) > MEMBERS_MOST:
        raise Unreadable("inspection.file.too_many_members", name=name, members=len(members), most=MEMBERS_MOST)
    unpacked = sum(info.file_size for info in members)
    if unpacked > UNPACKED_MOST or any(_swells(info) for info in members):
        raise Unreadable("inspection.file.bomb", name=name, megabytes=round(unpacked / 1e6))
    known: dict[str, zipfile.ZipInfo] = {}
    for info in members:
        member = info.filename[:200]
        path = PurePosixPath(info.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or ":" in path.parts[:1]:
            raise Unreadable("inspection.file.traversal", name=name, member=member)
        if path.suffix.lower() in NESTED:
            raise Unreadable("inspection.file.nested", name=name, member=member)
        if info.flag_bits & ENCRYPTED:
            raise Unreadable("inspection.file.encrypted", name=name, member=member)
        if _normal(info.filename) in known and not info.is_dir():
            raise Unreadable("inspection.file.damaged_member", name=name, member=member)
        known[_normal(info.filename)] = info
    return known


def _swells(info: zipfile.ZipInfo) -> bool:
    return info.file_size > RATIO_FROM and info.file_size > RATIO_MOST * max(info.compress_size, 1)


def _normal(member: str) -> str:
    return member.replace("\\", "/").lstrip("/").casefold()
