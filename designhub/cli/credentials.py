"""Which hub the command line works with, and the token that opens it.

They rest in ``$XDG_CONFIG_HOME/designhub/hub.json``. Its one rule: only the person's own account can read that file.
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from designhub.errors import NotSignedIn


@dataclass(frozen=True, kw_only=True)
class Credentials:
    """A hub, who one is there, and the API token."""

    url: str
    login: str
    token: str


def file() -> Path:
    """Return where the credentials rest."""
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "designhub" / "hub.json"


def keep(credentials: Credentials) -> None:
    """Keep ``credentials`` for the next commands, readable by nobody else."""
    file().parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = file().with_suffix(".new")
    fresh.unlink(missing_ok=True)
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as out:
        json.dump(asdict(credentials), out)
    fresh.replace(file())


def load() -> Credentials:
    """Return the kept credentials; ``DESIGNHUB_URL`` and ``DESIGNHUB_TOKEN`` go before them. Raises NotSignedIn."""
    url, token = os.environ.get("DESIGNHUB_URL"), os.environ.get("DESIGNHUB_TOKEN")
    if url and token:
        return Credentials(url=url.rstrip("/"), login="", token=token)
    try:
        return Credentials(**json.loads(file().read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise NotSignedIn("cli.not_logged_in") from error
