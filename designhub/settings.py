"""Settings of a hub: environment variables ``DESIGNHUB_*`` or ``designhub.toml`` in the data folder.

Its one rule: every setting has a default that makes a working hub in one folder.
"""

import os
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import Field
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from designhub import ids

Strictness = Literal["strict", "best"]


class Settings(BaseSettings):
    """What an administrator may set; see ``docs/reference/settings.md``."""

    model_config = SettingsConfigDict(env_prefix="DESIGNHUB_", extra="ignore")

    data: Path = Path("hub-data")
    """Folder of everything that a hub keeps; the one thing to back up."""
    database_url: str = ""
    """SQLAlchemy address of the database; empty: SQLite in the data folder."""
    objects_url: str = ""
    """Where objects rest: ``file://`` or ``s3://``; empty: the data folder."""
    secret_key: str = ""
    """Signs cookies and forms; empty: made on first start and kept in the data folder."""
    sandbox: Strictness = "best"
    """``strict`` refuses to run scripts unless every layer holds; ``best`` runs with what the kernel offers."""
    workers: int = Field(default=1, ge=0, le=64)
    """Worker processes that ``designhub serve`` starts."""
    base_url: str = ""
    """Public address of the hub, for links in mails and invitations; empty: from the request."""
    build_seconds: float = Field(default=60.0, gt=0, le=3600)
    """Wall time that one build or inspection may take."""
    completion_seconds: float = Field(default=600.0, ge=0, le=24 * 3600)
    """Time that all examinations and further builds of one revision may take together, after its preview."""
    build_memory_mb: int = Field(default=2048, ge=256)
    """Memory that one build or inspection may take beyond that of the warm process, in MiB."""
    upload_mb: int = Field(default=20, ge=1, le=1024)
    """Largest submission, in MiB."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the signature is pydantic's
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Read arguments first, then the environment, then ``designhub.toml`` in the working folder."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, Path("designhub.toml"))

    @property
    def database(self) -> str:
        """The database's address."""
        return self.database_url or f"sqlite:///{(self.data / 'hub.sqlite').absolute()}"

    @property
    def objects(self) -> str:
        """The object store's address."""
        return self.objects_url or f"file://{(self.data / 'objects').absolute()}"

    @cached_property
    def secret(self) -> str:
        """The secret key, made on first use and readable by the hub's user only."""
        if self.secret_key:
            return self.secret_key
        file = self.data / "secret_key"
        if not file.exists():
            self.data.mkdir(parents=True, exist_ok=True)
            _write_once(file, ids.secret())
        return file.read_text(encoding="ascii").strip()


def _write_once(file: Path, text: str) -> None:
    """Write ``file`` whole and private; of several processes that do so at once the first one wins."""
    fresh = file.with_name(f".{file.name}-{ids.short()}")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as out:
        out.write(text)
    with suppress(FileExistsError):
        os.link(fresh, file)
    fresh.unlink()
