"""Results of the pipeline's stages, kept under the key of what they were made from.

Its one rule: a result appears whole or not at all: its objects are written first, then all its rows at once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from sqlalchemy import select
from sqlalchemy.orm import Session

from designhub.store.objects import Objects
from designhub.store.rows import StageFileRow, StageRow

MEDIA = {
    ".3mf": "model/3mf",
    ".bin": "application/octet-stream",
    ".dxf": "image/vnd.dxf",
    ".glb": "model/gltf-binary",
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".py": "text/x-python",
    ".step": "model/step",
    ".stl": "model/stl",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
}


def media_type(name: str) -> str:
    """Return the media type of a file called ``name``."""
    return MEDIA.get(PurePosixPath(name).suffix.lower(), "application/octet-stream")


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A kept file: the object that has its bytes, how many they are, and of what type."""

    object: str
    size: int
    media: str


class StageFiles(Mapping[str, bytes]):
    """The files of one result by name; each is read when it is asked for."""

    def __init__(self, kept: Mapping[str, Kept], objects: Objects) -> None:
        self._kept = kept
        self._objects = objects

    def __getitem__(self, name: str) -> bytes:
        return self._objects.get(self._kept[name].object)

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, name: object) -> bool:
        return name in self._kept


def find(session: Session, key: str) -> dict[str, Kept] | None:
    """Return what is kept under ``key`` by file name, or None."""
    if session.get(StageRow, key) is None:
        return None
    rows = session.scalars(select(StageFileRow).where(StageFileRow.key == key).order_by(StageFileRow.name))
    return {row.name: Kept(object=row.object, size=row.size, media=row.media) for row in rows}


def write_objects(objects: Objects, files: Mapping[str, bytes]) -> dict[str, Kept]:
    """Keep the bytes of ``files`` and return what their rows will say."""
    return {
        name: Kept(object=objects.put(content), size=len(content), media=media_type(name))
        for name, content in files.items()
    }


def add(session: Session, key: str, kept: Mapping[str, Kept], at: datetime) -> None:
    """Add the rows of a result that is not there yet."""
    session.add(StageRow(key=key, made_at=at))
    session.flush()
    for name, file in kept.items():
        session.add(StageFileRow(key=key, name=name, object=file.object, size=file.size, media=file.media))
