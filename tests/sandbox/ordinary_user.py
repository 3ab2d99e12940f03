"""Go on as an ordinary user: ``python ordinary_user.py COMMAND...``, as root, executes COMMAND as user 61000.

Where Python or the checkout lies below a private folder (``/root``), that folder is replaced, in a mount namespace of
its own, by one that shows nothing but them.
"""

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from designhub.sandbox import kernel

USER = 61000


def _private_ancestor(path: Path) -> Path | None:
    return next((folder for folder in reversed(path.parents) if not folder.stat().st_mode & 0o001), None)


def _open_up(paths: Iterable[Path]) -> None:
    """Show ``paths``, and nothing else, below the private folders that they lie in."""
    kept = {path: Path(tempfile.mkdtemp()) for path in paths if _private_ancestor(path) is not None}
    private = {_private_ancestor(path) for path in kept}
    for path, aside in kept.items():
        kernel.mount(str(path), str(aside), None, kernel.MS_BIND | kernel.MS_REC)
    for folder in private:
        kernel.mount("tmpfs", str(folder), "tmpfs", 0, "mode=0755")
    for path, aside in kept.items():
        path.mkdir(parents=True, exist_ok=True)
        kernel.mount(str(aside), str(path), None, kernel.MS_BIND | kernel.MS_REC)
        kernel.unmount(str(aside))
        aside.rmdir()


def main(command: list[str]) -> None:
    kernel.unshare(kernel.CLONE_NEWNS)
    kernel.mount("none", "/", None, kernel.MS_REC | kernel.MS_PRIVATE)
    checkout = Path(__file__).resolve().parents[2]
    _open_up({Path(sys.base_prefix).resolve(), Path(sys.prefix), checkout})
    os.setgroups([])
    os.setresgid(USER, USER, USER)
    os.setresuid(USER, USER, USER)
    os.execv(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1:])
