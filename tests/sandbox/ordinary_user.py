"""Go on as an ordinary user: ``python ordinary_user.py COMMAND...``, as root, executes COMMAND as user 61000.

Where Python is installed below a private folder (``/root``), that folder is replaced, in a mount namespace of its
own, by one that shows nothing but the installation.
"""

import os
import sys
import tempfile
from pathlib import Path

from designhub.sandbox import kernel

USER = 61000


def _private_ancestor(path: Path) -> Path | None:
    return next((folder for folder in reversed(path.parents) if not folder.stat().st_mode & 0o001), None)


def _open_up(path: Path) -> None:
    """Show ``path``, and nothing else, below the private folder that it lies in."""
    private = _private_ancestor(path)
    if private is None:
        return
    aside = tempfile.mkdtemp()
    kernel.mount(str(path), aside, None, kernel.MS_BIND | kernel.MS_REC)
    kernel.mount("tmpfs", str(private), "tmpfs", 0, "mode=0755")
    path.mkdir(parents=True)
    kernel.mount(aside, str(path), None, kernel.MS_BIND | kernel.MS_REC)
    kernel.unmount(aside)
    Path(aside).rmdir()


def main(command: list[str]) -> None:
    kernel.unshare(kernel.CLONE_NEWNS)
    kernel.mount("none", "/", None, kernel.MS_REC | kernel.MS_PRIVATE)
    for path in (Path(sys.base_prefix).resolve(), Path(sys.prefix)):
        _open_up(path)
    os.setgroups([])
    os.setresgid(USER, USER, USER)
    os.setresuid(USER, USER, USER)
    os.execv(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1:])
